# After days without a word: any one thing, or none
now 2026-12-06T20:00:00+01:00
$ tend config name Sam
$ tend habit new --anchor "I pour my coffee" --do "sit down for three breaths" --smallest "one breath" --since 2026-11-20
$ tend write -d 2026-12-06 "heavy"
$ tend mark coffee done --on 2026-12-05
now 2026-12-14T08:00:00+01:00
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good to see you, Sam.   Monday 14 December
|
|    Everything is where you left it. You can begin with any one thing, or with
|    none.
|
|  > After I pour my coffee: one breath   the smallest version, for today
|    Write a word
|    Let everything rest             until you say so; one key brings it back
|    Call the days since then rest   they were what they were
|
|
|    It has been heavy? The key ! has people to turn to.
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   Esc the usual page   ? help                  ! support
> resize:40x12
| [1 Today] 2  3  4  5
|    Good to see you, Sam.
|    Monday 14 December
|    Everything is where you left it. You
|    can begin with any one thing, or
|    with none.
|  > After I pour my coffee: one breath
|     the smallest version, for today
|    Write a word
|    Let everything rest                 ↓
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> DOWN DOWN
| [1 Today] 2  3  4  5
|    Everything is where you left it. You↑
|    can begin with any one thing, or
|    with none.
|    After I pour my coffee: one breath
|     the smallest version, for today
|    Write a word
|  > Let everything rest
|     until you say so; one key brings it
|     back                               ↓
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> resize:80x24 ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 14 December
|
|    Small things
|  > [ ] After I pour my coffee, I will sit down for three breaths.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    Which side of you would like more time?                    Ctrl-T  another
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
# … and it does not come a second time
> 2 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 14 December
|
|    Small things
|  > [ ] After I pour my coffee, I will sit down for three breaths.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    Which side of you would like more time?                    Ctrl-T  another
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
