# Settings in the smallest window
size 40x12
> : "settings" RET
| [1 Today] 2  3  4  5
|    Settings
|  > What tend calls y…
|    A day begins at    04:00
|    A week begins on   as this computer…
|    Rest after a sess… on its day and t…
|    In the morning, s… lines I said may…
|    A question on an … yes
|
|    Of this computer, in its config file
| ────────────────────────────────────────
|   Enter change   ? help       ! support
> END
| [1 Today] 2  3  4  5
|    Settings
|
|    Of this computer, in its config file
|    Colours            calm
|    Headings and stro… are seen as such
|    Out of sight by i… after 5 minutes
|    A hint while out … Ctrl-O is shown
|    h and l move, too  no
|  > Ctrl-Z outside te… takes back
| ────────────────────────────────────────
|   Enter change   ? help       ! support
