# Tags and versions in a larger window
size 100x30
$ tend write -d 2026-11-19 -t calm "The kitchen window open."
$ tend write -d 2026-11-20 -t rest -t calm "A word."
> 2 t
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Tags                                            s sessions   Tab  pages · tags · starred · aside
|
|  > calm                                                                                     2 pages
|    rest                                                                                      1 page
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
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter open   s sessions   t tags   e change   ? help                                    ! support
> e
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Tags                                            s sessions   Tab  pages · tags · starred · aside
|
|  > calm                                                                                     2 pages
|    rest                                                                                      1 page
|
|  ┌────────────────────────────────────────────────────────────────────────────────────────────────┐
|  │   What is this tag called?                                                                     │
|  │                                                                                                │
|  │   calm                                                                                         │
|  │                                                                                                │
|  │   One word. It changes on every page that has it.                                              │
|  └────────────────────────────────────────────────────────────────────────────────────────────────┘
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
|   Enter everywhere   Esc back   Ctrl-G help                                              F9 support
> ESC ESC RET e C-END " And tea." ESC
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Friday 20 November
|    #calm #rest
|
|    A word. And tea.
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
|
|
|
|
| ─ Kept. ────────────────────────────────────────────────────────────────────────────────────────────
|   e change   i keep this line   t tags   F7 keep shut   x set aside   Esc back   ? help   ! support
> RET v
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    How this page read before
|
|  > 23 November, 07:31     +2 words   as it is now
|    23 November, 07:31     +2 words   first written
|    ──────────────────────────────────────────────────────────────────────────────────────────────
|    This is how it reads now. ↓ goes back in time.
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
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Esc back   ? help                                                                       ! support
> ESC t
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Tags
|
|  > [x] calm                                                                                2 pages
|    [x] rest                                                                                 1 page
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
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter on or off   Esc done   Ctrl-G help                                               F9 support
