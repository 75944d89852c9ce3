# The first screen: what would help right now?
first
now 2026-11-20T19:48:00+01:00
> UP
|  tend
| ────────────────────────────────────────────────────────────────────────────────
|
|    Welcome. This is a private book for what you saw in your sessions, and
|    for one small thing to do about it, if you want that.
|
|    What would help right now?
|
|  > I had a session today             an empty page, at once
|    I want to write something         an empty page, at once
|    Set it up with me                 three short questions, all can be skipped
|    Show me around                    a made-up example; nothing is kept
|
|    Your words stay in one file on this computer. tend never goes online.
|    The file is not locked: someone who can open your account can read it.
|
|
|    Arrow keys and Enter are enough for everything here.
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter go   ? help   q leave                             ! support

# Enter, words, Esc: the first line is in the book
> RET "warm"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session · today, Friday 20 November                         kept as you type
|
|    Pieces are fine: a word, a picture, the body, the music.
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ warm                                                                   │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
|    That is enough for tonight. There is nothing to sort.
|    You can close the window; every word is here tomorrow.
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
> ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good evening.   Friday 20 November
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
| ─ Kept. Sleep well. ────────────────────────────────────────────────────────────
|   Enter open   w write   Esc later   ? help                           ! support
