# Old pages come back when they are asked for; a page tells what it answers
now 2026-11-23T10:05:00+01:00
$ tend write -d 2025-11-23 "the first frost, and a warm scarf"
$ tend write -d 2026-09-01 "plums from the neighbour"
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Monday 23 November
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
|    Who would help you carry a table?                          Ctrl-T  another
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   ? help   q leave                             ! support
> C-p "on this day" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Sunday 23 November 2025
|
|
|    the first frost, and a warm scarf
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
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   e change  i keep this line  t tags  F7 keep shut  Esc back  ? help  ! support
> ESC C-p "longest" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tuesday 1 September
|
|
|    plums from the neighbour
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
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   e change  i keep this line  t tags  F7 keep shut  Esc back  ? help  ! support
> ESC C-t w "as small as a stamp" ESC 2 RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Monday 23 November
|
|
|    Which old habit has become quieter?
|
|    as small as a stamp
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
