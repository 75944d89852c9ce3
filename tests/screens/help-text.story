# Help while a page is written: letters want an Esc before them
> w "one" C-g "today"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Help · Write ───────────────────────────────────────────────────────────┐
|   │ today                                                                    │
|   │ Everywhere                                                               │
|   │ > Esc 1           Go to Today                                            │
|   │   Esc w           Write today's page                                     │
|   │                                                                          │
|   │ Now and then                                                             │
|   │   Begin today's page from a template                                     │
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
|   ↑↓ choose   Enter do it   Esc close                                F9 support
> ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page                                                kept as you type
|
|    Who would help you carry a table?
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ one                                                                    │
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
|    A * in front of a line you type keeps that line.
|
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
