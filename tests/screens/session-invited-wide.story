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
> DOWN DOWN UP RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Tue 24 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Today's page
|
|    What are you drinking, or about to drink?
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   Tab a template   F3 keep this line   Ctrl-G help        F9 support
