# Settings in the smallest window
size 40x12
> : "settings" RET
| [1 Today] 2  3  4  5
|    Settings
|  > What tend calls you
|
|    A day begins at
|      04:00
|    A week begins on
|      as this computer says
|    Rest after a session
|      on its day and the next
| ────────────────────────────────────────
|   Enter change   ? help       ! support
> END
| [1 Today] 2  3  4  5
|    Settings
|    Out of sight by itself
|      after 5 minutes
|    A hint while out of sight
|      Ctrl-O is shown
|    h and l move, too
|      no
|  > Ctrl-Z outside text
|      takes back
| ────────────────────────────────────────
|   Enter change   ? help       ! support
