# Sessions in plain signs
ascii
$ tend config name Sam
$ tend config week_start monday
now 2026-11-19T10:00:00+01:00
$ tend session new --on "2026-11-20 14:30" --ended 16:40 --form infusion --intention "to be less on guard" --music "Bach, die Sarabande" --place "das stille Zimmer" --with Ines --with "Dr. Ames"
now 2026-11-20T19:48:00+01:00
$ printf 'blue light, like under water\nmy hands were my grandmother'"'"'s hands\n* I do not have to earn rest\n音楽が止まった。青い光だけ。\nيداي دافئتان\n' | tend write -s $(tend session list | tail -1 | cut -c1-13) >/dev/null
now 2026-11-24T08:10:00+01:00
> DOWN
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Good morning, Sam.   Tuesday 24 November
|
|    Nothing is planned for today, and that is a fine way to begin.
|    w writes a few words, c takes down words from a session.
|
|    Today's page
|    +------------------------------------------------------------------------+
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    What are you drinking, or about to drink?                  Ctrl-T  another
|
|    If you like
|  > Friday's page, four days on    read it, and add what it means now
|    Some lines to sort, whenever   see what each one is, if anything
|
|    Enter opens it - z not now, ask in a few days - Z do not ask again
|
| --------------------------------------------------------------------------------
|   Enter open   w write   z not now   Z never again   ? help           ! support
> RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Session 1 - Friday 20 November                                  four days on
|    The music then: Bach, die Sarabande. The place: das stille Zimmer.
|
|    blue light, like under water
|    my hands were my grandmother's hands
|    * I do not have to earn rest                                         kept
|    ??????????????
|    ???? ???????
|
|
|
|
|
|    What does it mean now?
|    +------------------------------------------------------------------------+
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    A word, or nothing. One reading is plenty for a day.
| --------------------------------------------------------------------------------
|   Esc done   Ctrl-G help                                             F9 support
> ESC 2 s
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Sessions
|
|  > Session 1 - Friday 20 November   "to be less on guard"
|      1 page - 1 to sort
|
|    Add a session, past or to come
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
| --------------------------------------------------------------------------------
|   Enter open   e change   x set aside   Esc back   ? help             ! support
> RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Session 1 - Friday 20 November
|
|    When           14:30 to 16:40 - infusion
|    Where          das stille Zimmer
|    With           Ines, Dr. Ames
|    Intention      "to be less on guard"   written on Thursday
|    Music          Bach, die Sarabande
|
|    Pages
|  > 20 Nov         blue light, like under water
|    Add what came later
|
|    Lines you kept
|    to sort        I do not have to earn rest
|
|    Before, during, after
|    Add a note
|
|
| --------------------------------------------------------------------------------
|   Enter open  e change  c add words  F7 keep shut  Esc back  ? help   ! support
