# With nothing in the book, Today says what to press
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Monday 23 November
|
|    Nothing is planned for today, and that is a fine way to begin.
|    w writes a few words, c takes down words from a session.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|  > │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    Who would help you carry a table?                          Ctrl-T  another
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   ? help   q leave                             ! support
> resize:40x12
| [1 Today] 2  3  4  5
|    Nothing is planned for today, and   ↑
|    that is a fine way to begin.
|    w writes a few words, c takes down
|    words from a session.
|    Today's page
|    ┌────────────────────────────────┐
|  > │                                │
|    └────────────────────────────────┘
|    Who would help you carry a table?
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> resize:100x30
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Monday 23 November
|
|    Nothing is planned for today, and that is a fine way to begin.
|    w writes a few words, c takes down words from a session.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|  > │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|    Who would help you carry a table?                                              Ctrl-T  another
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
|   Enter open   w write   ? help   q leave                                                 ! support
> w "quiet. 雨の音" ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Monday 23 November
|
|    Nothing else is planned for today.
|    A * in front of a line keeps it: 3 has it. c is for words from a session.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|  > │ quiet. 雨の音                                                                              │
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
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
| ─ Kept. ────────────────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   ? help   q leave                                                 ! support
# A day back; there is no day to come
> [
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Sunday 22 November   Esc goes back to today
|
|    Yesterday's page
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|  > │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
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
|   Enter open   w write   Esc today   ? help                                               ! support
> ] ]
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Monday 23 November
|
|    Nothing else is planned for today.
|    A * in front of a line keeps it: 3 has it. c is for words from a session.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|  > │ quiet. 雨の音                                                                              │
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
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
|   Enter open   w write   ? help   q leave                                                 ! support
