# ... another name for a tag, in ASCII
ascii
$ tend write -d 2026-11-19 -t calm "The kitchen window open."
> 2 t e
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Tags                        s sessions   Tab  pages - tags - starred - aside
|
|  > calm                                                                  1 page
|  +----------------------------------------------------------------------------+
|  |   What is this tag called?                                                 |
|  |                                                                            |
|  |   calm                                                                     |
|  |                                                                            |
|  |   One word. It changes on every page that has it.                          |
|  +----------------------------------------------------------------------------+
|
|
|
|
|
|
|
|
|
| --------------------------------------------------------------------------------
|   Enter everywhere   Esc back   Ctrl-G help                          F9 support
