# A name is typed in its place; the others are chosen
> : "settings" RET RET "Sam"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Settings
|
|  > What tend calls you            Sam
|    A day begins at                04:00
|    A week begins on               as this computer says
|    Rest after a session           on its day and the next
|    In the morning, show           lines I said may greet me
|    A question on an empty page    yes
|
|    Of this computer, in its config file
|    Colours                        calm
|    Headings and strong words      are seen as such
|    Out of sight by itself         after 5 minutes
|    A hint while out of sight      Ctrl-O is shown
|    h and l move, too              no
|    Ctrl-Z outside text            takes back
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter done   Esc back   Ctrl-G help                                F9 support
> RET DOWN DOWN DOWN RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Settings
|
|   ┌──────────────────────────────────────────────────────────────────────────┐
|   │   Rest after a session                                                   │
|   │                                                                          │
|   │   none by itself                                                         │
|   │   on its day                                                             │
|   │ > on its day and the next                                                │
|   │   for three days                                                         │
|   │   for a week                                                             │
|   └──────────────────────────────────────────────────────────────────────────┘
|    Headings and strong words      are seen as such
|    Out of sight by itself         after 5 minutes
|    A hint while out of sight      Ctrl-O is shown
|    h and l move, too              no
|    Ctrl-Z outside text            takes back
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   ? help                                        ! support
> UP RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Settings
|
|    What tend calls you            Sam
|    A day begins at                04:00
|    A week begins on               as this computer says
|  > Rest after a session           on its day
|    In the morning, show           lines I said may greet me
|    A question on an empty page    yes
|
|    Of this computer, in its config file
|    Colours                        calm
|    Headings and strong words      are seen as such
|    Out of sight by itself         after 5 minutes
|    A hint while out of sight      Ctrl-O is shown
|    h and l move, too              no
|    Ctrl-Z outside text            takes back
|
|
|
| ─ Kept. u takes it back. ───────────────────────────────────────────────────────
|   ↑↓ choose   Enter change   Esc back   ? help                        ! support
> END UP UP RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Settings
|
|    What tend calls you            Sam
|   ┌──────────────────────────────────────────────────────────────────────────┐
|   │   A hint while out of sight                                              │
|   │                                                                          │
|   │ > Ctrl-O is shown                                                        │
|   │   nothing at all                                                         │
|   └──────────────────────────────────────────────────────────────────────────┘
|    Of this computer, in its config file
|    Colours                        calm
|    Headings and strong words      are seen as such
|    Out of sight by itself         after 5 minutes
|  > A hint while out of sight      Ctrl-O is shown
|    h and l move, too              no
|    Ctrl-Z outside text            takes back
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   ? help                                        ! support
