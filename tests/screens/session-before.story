# The day before: an intention, if you like
$ tend config name Sam
$ tend config week_start monday
now 2026-11-19T10:00:00+01:00
$ tend session new --on "2026-11-20 14:30" --ended 16:40 --form infusion --intention "to be less on guard" --music "Bach, die Sarabande" --place "das stille Zimmer" --with Ines --with "Dr. Ames"
now 2026-11-20T19:48:00+01:00
$ printf 'blue light, like under water\nmy hands were my grandmother'"'"'s hands\n* I do not have to earn rest\n音楽が止まった。青い光だけ。\nيداي دافئتان\n' | tend write -s $(tend session list | tail -1 | cut -c1-13) >/dev/null
$ tend session new --on 2026-12-18
now 2026-12-17T08:10:00+01:00
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Thursday 17 December
|
|    Nothing is planned for today, and that is a fine way to begin.
|    w writes a few words, c takes down words from a session.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|  > │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    Whose birthday comes next, as far as you know?             Ctrl-T  another
|
|    If you like
|    Your session is tomorrow.      An intention, if you like: a word will do.
|    Some lines to sort, whenever   see what each one is, if anything
|
|    Enter opens it · z not now, ask in a few days · Z do not ask again
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   ? help   q leave                             ! support
> DOWN RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 2 · Friday 18 December
|    What would you like to bring with you?
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter done   Ctrl-G help                                           F9 support
> "静かに、ゆっくり" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Thursday 17 December
|
|    Nothing is planned for today, and that is a fine way to begin.
|    w writes a few words, c takes down words from a session.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    Whose birthday comes next, as far as you know?             Ctrl-T  another
|
|  > If you like: some lines to sort, whenever
|
|
|
|
|
| ─ Kept. It waits for you there. ────────────────────────────────────────────────
|   Enter open   w write   z not now   Z never again   ? help           ! support
> 2 s
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Sessions
|
|  > Session 2 · Friday 18 December   “静かに、ゆっくり”
|      to come
|
|    Session 1 · Friday 20 November   “to be less on guard”
|      1 page · 1 to sort
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   e change   x set aside   Esc back   ? help             ! support
