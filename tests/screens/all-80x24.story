# Sheets that have no other story
$ tend config name Sam
$ tend config week_start monday
$ tend session new --on "2026-11-19 14:00" --intention "to rest" --music cello | tee "$TEND_DB.session"
$ tend write -d 2026-11-19 -s "$(cat "$TEND_DB.session")" "$(printf "blue light, like under water\n* I don't have to earn rest")"
$ tend write -d 2026-11-22 "$(printf "Rain all day.\n* the rain needs nothing from me\nI read until noon, and the tea was warm.")"
$ tend habit new --anchor "I pour my coffee" --do "take three breaths" --celebrate "smile" --smallest "one breath" --since 2026-10-05
$ tend mark coffee done --on 2026-10-05
$ tend mark coffee done --on 2026-10-06
$ tend mark coffee smallest --on 2026-10-08
$ tend mark coffee rest --on 2026-10-09
$ tend mark coffee done --on 2026-11-21
$ tend mark coffee done --on 2026-11-22
> 2 RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Sunday 22 November
|
|
|    Rain all day.
|    * the rain needs nothing from me                                       kept
|    I read until noon, and the tea was warm.
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
| ────────────────────────────────────────────────────────────────────────────────
|   e change  i keep this line  t tags  F7 keep shut  Esc back  ? help  ! support
> ESC 1 SPC m "calm"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will take three breaths.
|    Monday 23 November · did it
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ calm                                                                   │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    A word is enough.
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
> ESC : "look" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|  > [●] After I pour my coffee, I will take three breaths.   “calm”
|        Now: smile.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    Who would help you carry a table?                          Ctrl-T  another
|
|    If you like
|    Thursday's page, four days on   read it, and add what it means now
|    Some lines to sort, whenever    see what each one is, if anything
|
|    Enter opens it · z not now, ask in a few days · Z do not ask again
| ─ All is well with the book. ───────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
