# What to bring, the form and a note, in plain signs
ascii
$ tend config name Sam
$ tend config week_start monday
now 2026-11-19T10:00:00+01:00
$ tend session new --on "2026-11-20 14:30" --ended 16:40 --form infusion --intention "to be less on guard" --music "Bach, die Sarabande" --place "das stille Zimmer" --with Ines --with "Dr. Ames"
now 2026-11-20T19:48:00+01:00
$ printf 'blue light, like under water\nmy hands were my grandmother'"'"'s hands\n* I do not have to earn rest\n音楽が止まった。青い光だけ。\nيداي دافئتان\n' | tend write -s $(tend session list | tail -1 | cut -c1-13) >/dev/null
$ tend session new --on 2026-12-18
now 2026-12-17T08:10:00+01:00
> DOWN RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Session 2 - Friday 18 December
|    What would you like to bring with you?
|
|    +------------------------------------------------------------------------+
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    A word will do. Nothing will do, too.
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
|   Enter done   Ctrl-G help                                           F9 support
> ESC 2 s DOWN RET e
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Session 1 - Friday 20 November                     any of it can be left out
|
|    Which day
|  > 20 November 2026
|
|    Intention
|    to be less on guard
|    A word will do.
|
|    It began
|    14:30
|    a time, like 14:30
|
|    It ended
|    16:40
|
|    Where
|    das stille Zimmer
|
| --------------------------------------------------------------------------------
|   Tab next field   Ctrl-S keep   Esc done   Ctrl-G help              F9 support
> ESC END RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Session 1 - Friday 20 November
|     Before  [During]  After
|
|    What was it?
|    +------------------------------------------------------------------------+
|  > |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|
|    When, if you like
|
|    a time, like 14:30
|
|
|
|
|
|
| --------------------------------------------------------------------------------
|   Ctrl-T before, during, after   Esc done   Ctrl-G help              F9 support
