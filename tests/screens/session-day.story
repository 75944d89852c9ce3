# A session's day: write while it is near, and what was brought with you
$ tend config name Sam
$ tend config week_start monday
now 2026-11-19T10:00:00+01:00
$ tend session new --on "2026-11-20 14:30" --ended 16:40 --form infusion --intention "to be less on guard" --music "Bach, die Sarabande" --place "das stille Zimmer" --with Ines --with "Dr. Ames"
now 2026-11-20T19:48:00+01:00
$ printf 'blue light, like under water\nmy hands were my grandmother'"'"'s hands\n* I do not have to earn rest\n音楽が止まった。青い光だけ。\nيداي دافئتان\n' | tend write -s $(tend session list | tail -1 | cut -c1-13) >/dev/null
$ tend insight greet $(tend insight list | head -1 | cut -c1-13)
$ tend habit new --anchor "I pour my coffee" --do "sit down for three breaths" --since 2026-11-30
now 2026-12-17T10:00:00+01:00
$ tend session new --on "2026-12-18 15:00" --intention "weniger auf der Hut sein"
now 2026-12-18T19:10:00+01:00
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good evening, Sam.   Friday 18 December
|
|    Today was session 2. What you have begun rests today and tomorrow by itself,
|    and goes on after that.
|
|  > Write while it is near   a page, at once
|    Later
|
|
|    What you brought with you
|    Intention    “weniger auf der Hut sein”   written on Thursday
|    Before       “I do not have to earn rest”   from session 1
|
|
|    New lines you keep go beside the old ones. None needs to become a habit.
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   Esc later   ? help                           ! support
# Later: the usual page, where what was begun rests by itself
> ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good evening, Sam.   Friday 18 December
|
|    “I do not have to earn rest”
|
|    Small things
|  >     After I pour my coffee, I will sit down for three breaths.
|        rests by itself
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
# A mark wins over it
> d
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good evening, Sam.   Friday 18 December
|
|    “I do not have to earn rest”
|
|    Small things
|  > [●] After I pour my coffee, I will sit down for three breaths.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
| ─ Marked: did it. u takes it back. ─────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
