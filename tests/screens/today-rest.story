# What rests is shown quietly; when everything rests, there is the page
$ tend habit new --anchor "I pour my coffee" --do "sit down" --since 2026-11-10
$ tend habit new --anchor "lunch" --do "step outside" --since 2026-11-10
$ tend habit new --anchor "work" --do "walk home" --days tue,thu --since 2026-11-10
$ tend habit new --anchor "dinner" --do "sing" --since 2026-11-24
$ tend habit pause coffee --from 2026-11-22 --until 2026-12-04
$ tend habit pause lunch --from 2026-11-22
$ tend write "x"
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Monday 23 November
|
|    Small things
|  >     After I pour my coffee, I will sit down.   resting until 4 December
|        After lunch, I will step outside.   resting
|        After dinner, I will sing.   begins tomorrow
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ x                                                                      │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
> DOWN d
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Monday 23 November
|
|    Small things
|        After I pour my coffee, I will sit down.   resting until 4 December
|  > [●] After lunch, I will step outside.
|        After dinner, I will sing.   begins tomorrow
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ x                                                                      │
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
> Z
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Let everything rest
|
|
|  > Today alone
|    For a week                until Sunday 29 November
|    Until I say so            Z brings it back, on any day
|    Until a day
|                     friday, 12 dec, 3 weeks …
|
|    Days of rest take nothing away.
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
|   ↑↓ choose   Enter go   Esc leave it as it is   Ctrl-G help         F9 support
> RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Monday 23 November
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|  > │ x                                                                      │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    Everything rests today. Z takes it up again.
|
|
|
|
|
|
|
|
|
| ─ Today rests. ─────────────────────────────────────────────────────────────────
|   Enter open   w write   ? help   q leave                             ! support
