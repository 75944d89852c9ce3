# The same in a small window
size 40x12
now 2026-11-23T19:48:00+01:00
> 2
|  1 [2 Journal] 3  4  5
|    Pages
|    No page so far. w writes today's, c
|    takes words from a session.
|
|
|
|
|
|
| ────────────────────────────────────────
|   s sessions  t tags  ? help  ! support
> c
|  1 [2 Journal] 3  4  5
|    Session · today, Monday 23 November
|    ┌────────────────────────────────┐
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
> "blue light, like under water, and then the room went very wide" RET "* I don't have to earn rest"
|  1 [2 Journal] 3  4  5
|    Session · today, Monday 23 November
|    ┌────────────────────────────────┐
|    │ blue light, like under water,  │
|    │ and then the room went very    │
|    │ wide                           │
|    │ * I don't have to earn rest    │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
> ESC
|  1 [2 Journal] 3  4  5
|    Pages
|  > 23 Nov blue light, like under wate…
|
|
|
|
|
|
|
| ─ Kept. Sleep well. ────────────────────
|   Enter open   ? help         ! support
> 2
|  1 [2 Journal] 3  4  5
|    Pages
|  > 23 Nov blue light, like under wate…
|
|
|
|
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> RET
|  1 [2 Journal] 3  4  5
|    Session 1 · Monday 23 November
|    blue light, like under water, and
|    then the room went very wide
|    * I don't have to earn rest    kept
|
|
|
|
|
| ────────────────────────────────────────
|   e change  Esc back  ? help  ! support
> / r e s t
|  1 [2 Journal] 3  4  5
|    Find   rest
|  > 23 Nov      …have to earn [rest]
|    23 Nov      …have to earn [rest]
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
> ESC ESC
|  1 [2 Journal] 3  4  5
|    Session 1 · Monday 23 November
|    blue light, like under water, and
|    then the room went very wide
|    * I don't have to earn rest    kept
|
|
|
|
|
| ────────────────────────────────────────
|   e change  Esc back  ? help  ! support
