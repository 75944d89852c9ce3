# Settings: the person's are in the book, the computer's in its file
> ? END RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Settings
|
|  > What tend calls you
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
|   ↑↓ choose   Enter change   Esc back   ? help                        ! support
