# The same in a wide window
size 100x30
now 2026-11-23T19:48:00+01:00
> c
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Session · today, Monday 23 November
|
|    Pieces are fine: a word, a picture, the body, the music.
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
|    That is enough for tonight. There is nothing to sort.
|    You can close the window; every word is here tomorrow.
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Esc done  Ctrl-T a question  F3 keep this line  Ctrl-F find  F4 editor  Ctrl-G help    F9 support
> "blue light, like under water, and then the room went very wide" RET "* I don't have to earn rest"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Session · today, Monday 23 November                                             kept as you type
|
|    Pieces are fine: a word, a picture, the body, the music.
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|    │ blue light, like under water, and then the room went very wide                             │
|    │ * I don't have to earn rest                                                          kept  │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
|    That is enough for tonight. There is nothing to sort.
|    You can close the window; every word is here tomorrow.
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Esc done  Ctrl-T a question  F3 keep this line  Ctrl-F find  F4 editor  Ctrl-G help    F9 support
> ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Good evening.   Monday 23 November
|
|    Today was session 1. Nothing here waits for you.
|
|  > Write a little more   it goes on where you left it
|    Later
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| ─ Kept. Sleep well. ────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   Esc later   ? help                                               ! support
> 2
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Pages                                           s sessions   Tab  pages · tags · starred · aside
|
|  > 23 Nov       blue light, like under water, and then the room went very wide           session
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter open   s sessions   t tags   Space choose   e change   ? help                     ! support
> RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Monday 23 November
|
|
|    blue light, like under water, and then the room went very wide
|    * I don't have to earn rest                                                                kept
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   e change   i keep this line   t tags   F7 keep shut   x set aside   Esc back   ? help   ! support
> / r e s t
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Find   rest                                                                              2 found
|
|  > 23 Nov      session 1  I don't have to earn [rest]
|    23 Nov      session 1  …water, and then the room went very wide * I don't have to earn [rest]
|
|
|
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────────────────────────
|    Monday 23 November
|      blue light, like under water, and then the room went very wide
|      * I don't have to earn rest
|
|
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   F6 closest first   Esc clear   Ctrl-G help            F9 support
