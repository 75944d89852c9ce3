# The palette: names that begin with the words first, the pages that hold
# them last; what a sheet does is told of
$ tend write "the palette of blue, and the cello"
> : "support"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Find any action ────────────────────────────────────────────────────────┐
|   │ support                                                                  │
|   │ > People to turn to, at any hour                                    ! F9 │
|   │   Your own words on this card: who to ring, what helps        Support  e │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   └──────────────────────────────────────────────────────────────────────────┘
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close   Ctrl-G help                  F9 support
> C-u "cello" 
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Find any action ────────────────────────────────────────────────────────┐
|   │ cello                                                                    │
|   │ > Pages with “cello”                                             1 found │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   └──────────────────────────────────────────────────────────────────────────┘
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close   Ctrl-G help                  F9 support
> RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   cello                                                         1 found
|
|  > 23 Nov      page       the palette of blue, and the [cello]
|
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Monday 23 November
|      the palette of blue, and the [cello]
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
> ESC C-p "earlier version" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Find any action ────────────────────────────────────────────────────────┐
|   │ earlier version                                                          │
|   │ > Bring this version back                        Earlier versions  Enter │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   └──────────────────────────────────────────────────────────────────────────┘
| ─ Enter does that in “Earlier versions”. ───────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close   Ctrl-G help                  F9 support
> C-u "nothing like it"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Find any action ────────────────────────────────────────────────────────┐
|   │ nothing like it                                                          │
|   │   Nothing by that name. Fewer letters find more.                         │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   └──────────────────────────────────────────────────────────────────────────┘
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close   Ctrl-G help                  F9 support
