# Help while a page is written: letters want an Esc before them
> w "one" C-g
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Help · Write ───────────────────────────────────────────────────────────┐
|   │   type to search                                                         │
|   │ On this page                                                             │
|   │ > Esc             Keep the page and go back                              │
|   │   Ctrl-S          Keep the page now and go on writing                    │
|   │   F3              Keep the line you are in, as an insight; once more     │
|   │                   lets go of it                                          │
|   │                                                                          │
|   │ When writing                                                             │
|   │   Ctrl-← Ctrl-→   A word to the left or right                            │
|   │   Home Ctrl-A     To the start of the row, then of the line              │
|   │   End Ctrl-E      To the end of the row, then of the line                │
|   │   Ctrl-Home       To the start or the end of the text                    │
|   │   Ctrl-↑ Ctrl-↓   A paragraph up or down                                 │
|   │   Ctrl-Space      Begin to select; with Shift and arrows, too            │
|   │   Ctrl-C          Copy what is selected                                  │
|   │   Ctrl-X          Cut what is selected                                   │
|   │   Ctrl-V          Put in what was copied or cut                          │
|   │   Ctrl-Z          Take back what was typed last                          │
|   └──────────────────────────────────────────────────────────────────────────┘
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close                                F9 support
> "today"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Help · Write ───────────────────────────────────────────────────────────┐
|   │ today                                                                    │
|   │ Everywhere                                                               │
|   │ > Esc 1           Go to Today                                            │
|   │   Esc w           Write today's page                                     │
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
|   ↑↓ choose   Enter do it   Esc close                                F9 support
> ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page                                                kept as you type
|
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
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   F3 keep this line   Ctrl-G help                         F9 support
