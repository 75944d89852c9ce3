# There is room for it in a small window
size 40x12
now 2026-11-23T19:48:00+01:00
> w "the cello and the Cello" C-HOME C-f "cello" TAB
| [1 Today] 2  3  4  5
|    ┌────────────────────────────────┐
|    │ the cello and the Cello        │
|    │                                │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
|    Find          cello         1 of 2
|  > Put instead
|
| ────────────────────────────────────────
|   Esc back   Ctrl-G help     F9 support
> ESC F7
| [1 Today] 2  3  4  5
|    Today's page
|    Who would help you carry a table?
|    ┌─ Go to a line ─────────────────┐
|    │  Which line?                   │
|    │                                │
|    │  The caret is in line 1 of 1.  │
|    └────────────────────────────────┘
|    │                                │
|    └────────────────────────────────┘
| ────────────────────────────────────────
|   Esc back   Ctrl-G help     F9 support
