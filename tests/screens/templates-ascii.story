# In ASCII
ascii
now 2026-11-23T10:05:00+01:00
$ tend write -d 2026-11-20 "a page"
> 1 C-p "own templates" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Templates
|
|  > Write one of your own
|    morning
|    evening
|    after a session
|    before a session
|    letter to myself
|    free
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
| --------------------------------------------------------------------------------
|   Enter open   Esc back   ? help                                      ! support
> RET "of a kind" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    +- Its name -------------------------------------------------------------+
|    | of a kind                                                              |
|    +------------------------------------------------------------------------+
|    +- A page begins with ---------------------------------------------------+
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    You begin to write in its first empty line.
|
| --------------------------------------------------------------------------------
|   Tab next   Ctrl-S keep it   Esc done   Ctrl-G help                 F9 support
> ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Templates
|
|  > Write one of your own
|    morning
|    evening
|    after a session
|    before a session
|    letter to myself
|    free
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
| - Nothing to begin with was written, so all is as it was. ----------------------
|   Enter open   Esc back   ? help                                      ! support
