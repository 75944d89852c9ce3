# Ctrl-F: the page stays in sight, what is found is counted
size 80x24
now 2026-11-23T19:48:00+01:00
> w "the cello and the Cello" RET "* another cello line" C-HOME C-f "cello"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ the cello and the Cello                                                │
|    │ * another cello line                                             kept  │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
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
|  > Find          cello                                                 1 of 3
|    Put instead
|
| ────────────────────────────────────────────────────────────────────────────────
|   Esc back   Enter next   ↑↓ places   Tab put instead   Ctrl-G help  F9 support
# Other words instead, one at a time
> TAB "violin" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ the violin and the Cello                                               │
|    │ * another cello line                                             kept  │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
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
|    Find          cello                                                 1 of 2
|  > Put instead   violin
|
| ────────────────────────────────────────────────────────────────────────────────
|   Esc back   Enter put in   Ctrl-D all of them   Ctrl-G help         F9 support
# All of them at once is one step
> C-d
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page                                                kept as you type
|
|    Who would help you carry a table?
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ the violin and the violin                                              │
|    │ * another violin line                                            kept  │
|    │                                                                        │
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
| ─ Changed in 2 places. Ctrl-Z takes it back. ───────────────────────────────────
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
> C-z
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page                                                kept as you type
|
|    Who would help you carry a table?
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ the violin and the Cello                                               │
|    │ * another cello line                                             kept  │
|    │                                                                        │
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
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
# To a line by its number
> F7 "2"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page                                                kept as you type
|    ┌─ Go to a line ─────────────────────────────────────────────────────────┐
|    │  Which line?  2                                                        │
|    │                                                                        │
|    │  The caret is in line 2 of 2.                                          │
|    └────────────────────────────────────────────────────────────────────────┘
|    │                                                                        │
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
| ────────────────────────────────────────────────────────────────────────────────
|   Esc back   Enter go   Ctrl-G help                                  F9 support
> RET F6
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page                                                kept as you type
|
|    Who would help you carry a table?
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ the violin and the Cello                                               │
|    │ * another cello line                                             kept  │
|    │                                                                        │
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
| ─ 8 words, 44 characters. ──────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
