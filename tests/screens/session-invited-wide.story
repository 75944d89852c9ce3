# The page again, much room
size 100x30
$ tend config name Sam
$ tend config week_start monday
now 2026-11-19T10:00:00+01:00
$ tend session new --on "2026-11-20 14:30" --ended 16:40 --form infusion --intention "to be less on guard" --music "Bach, die Sarabande" --place "das stille Zimmer" --with Ines --with "Dr. Ames"
now 2026-11-20T19:48:00+01:00
$ printf 'blue light, like under water\nmy hands were my grandmother'"'"'s hands\n* I do not have to earn rest\n音楽が止まった。青い光だけ。\nيداي دافئتان\n' | tend write -s $(tend session list | tail -1 | cut -c1-13) >/dev/null
$ tend habit new --anchor "I pour my coffee" --do "sit down for three breaths" --since 2026-11-01
now 2026-11-24T08:10:00+01:00
> DOWN DOWN RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Tue 24 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November                                                      four days on
|    The music then: Bach, die Sarabande. The place: das stille Zimmer.
|
|    blue light, like under water
|    my hands were my grandmother's hands
|    * I do not have to earn rest                                                             kept
|    音楽が止まった。青い光だけ。
|    يداي دافئتان
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
|    What does it mean now?
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|    A word, or nothing. One reading is plenty for a day.
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-G help                                                                 F9 support
