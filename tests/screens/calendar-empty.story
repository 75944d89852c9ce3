# With nothing to mark, it says where to begin
> 5
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    Calendar
|
|    There is no small thing to mark so far, and that is fine. One can begin in
|    Habits: 4 goes there.
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
|   ? help   q leave                                                    ! support
> SPC d TAB v i g
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    Calendar
|
|    There is no small thing to mark so far, and that is fine. One can begin in
|    Habits: 4 goes there.
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
|   ? help   q leave                                                    ! support
> resize:40x12
|  1  2  3  4 [5 Calendar]
|    Calendar
|
|    There is no small thing to mark so
|    far, and that is fine. One can
|    begin in Habits: 4 goes there.
|
|
|
|
| ────────────────────────────────────────
|   ? help   q leave            ! support
