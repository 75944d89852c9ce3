# In the smallest window the weeks are narrow, and the day in focus is seen
size 40x12
$ tend config week_start monday
$ tend habit new --anchor "I pour my coffee" --do "sit down for three breaths" --smallest "one breath" --celebrate "smile at the window" --since 2026-10-19
$ tend habit new --anchor "家に帰ったら" --do "深呼吸を三回する" --since 2026-11-10
$ tend habit new --anchor lunch --do "step outside" --since 2026-11-20
$ tend habit pause coffee --from 2026-11-02 --until 2026-11-08
$ tend session new --on "2026-11-20 14:00"
$ tend mark coffee done --on 2026-10-19
$ tend mark coffee done --on 2026-10-20
$ tend mark coffee partly --on 2026-10-21
$ tend mark coffee done --on 2026-10-22
$ tend mark coffee done --on 2026-10-23
$ tend mark coffee smallest --on 2026-10-24
$ tend mark coffee done --on 2026-10-26
$ tend mark coffee done --on 2026-10-27
$ tend mark coffee done --on 2026-10-28
$ tend mark coffee done --on 2026-10-29
$ tend mark coffee done --on 2026-10-31
$ tend mark coffee done --on 2026-11-01
$ tend mark coffee done --on 2026-11-09
$ tend mark coffee smallest --on 2026-11-10
$ tend mark coffee done --on 2026-11-11
$ tend mark coffee not-today --on 2026-11-12 --note "felt silly"
$ tend mark coffee done --on 2026-11-13
$ tend mark coffee rest --on 2026-11-14
$ tend mark coffee rest --on 2026-11-15
$ tend mark coffee done --on 2026-11-16
$ tend mark coffee done --on 2026-11-17
$ tend mark coffee done --on 2026-11-18
$ tend mark coffee done --on 2026-11-19
$ tend mark coffee done --on 2026-11-21
$ tend mark 深呼吸 done --on 2026-11-12
$ tend mark 深呼吸 done --on 2026-11-17
> 5
|  1  2  3  4 [5 Calendar]
|    After I pour my coffee, I will sit …
|           Mo Tu We Th Fr Sa Su
|     2 Nov  –  –  –  –  –  –  –
|     9 Nov  ●  ◐  ●  ◌  ●  ~  ~
|    16 Nov  ●  ●  ●  ●  ~  ●  ·
|    23 Nov >·
|    ● did it  ◐ smallest  ~ rest
|    – paused  ◌ not today  · open
|    23 Nov   open
| ────────────────────────────────────────
|   Space did it   ? help       ! support
> UP UP UP
|  1  2  3  4 [5 Calendar]
|    After I pour my coffee, I will sit …
|           Mo Tu We Th Fr Sa Su
|    26 Oct  ●  ●  ●  ●  ·  ●  ●
|     2 Nov >–  –  –  –  –  –  –
|     9 Nov  ●  ◐  ●  ◌  ●  ~  ~
|    16 Nov  ●  ●  ●  ●  ~  ●  ·
|    ● did it  ◐ smallest  ~ rest
|    – paused  ◌ not today  · open
|    2 Nov   paused
| ────────────────────────────────────────
|   Space did it   ? help       ! support
> d
|  1  2  3  4 [5 Calendar]
|    After I pour my coffee, I will sit …
|           Mo Tu We Th Fr Sa Su
|    26 Oct  ●  ●  ●  ●  ·  ●  ●
|     2 Nov >●  –  –  –  –  –  –
|     9 Nov  ●  ◐  ●  ◌  ●  ~  ~
|    16 Nov  ●  ●  ●  ●  ~  ●  ·
|    ● did it  ◐ smallest  ~ rest
|    – paused  ◌ not today  · open
|    2 Nov   did it
| ─ 2 November: did it. u takes it back. ─
|   Space did it   ? help       ! support
> m
|  1  2  3  4 [5 Calendar]
|    After I pour my coffee, I will si…
|    Monday 2 November · did it
|    ┌────────────────────────────────┐
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
|    A word is enough.
| ────────────────────────────────────────
|   Enter done   Ctrl-G help   F9 support
> ESC v
|  1  2  3  4 [5 Calendar]
|    All small things, week by week
|                     9 Nov 16 Nov 23 Nov
|  > sit down for …       4      5      ·
|    深呼吸を三回…        1      1      ·
|    step outside                ·      ·
|
|
|
|
| ────────────────────────────────────────
|   v one or all   ? help       ! support
> ESC i
|  1  2  3  4 [5 Calendar]
|  ┌────────────────────────────────────┐
|  │   After I pour my coffee, I will   │
|  │   sit down for three breaths.      │
|  │   Lately: on 22 to 24 of 25        │
|  │   days, and 3 rest days; for 2     │
|  │   days the book says nothing.      │
|  │   In the long run: often.          │
|  └────────────────────────────────────┘
|    2 Nov   did it
| ────────────────────────────────────────
|   Esc back   ? help           ! support
> ESC resize:100x30
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]                                   Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will sit down for three breaths.                    since 19 October
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun
|    19 Oct   ●    ●    ◔    ●    ●    ◐    ·   smallest version on Saturday
|    26 Oct   ●    ●    ●    ●    ·    ●    ●
|     2 Nov  >●    –    –    –    –    –    –   paused
|     9 Nov   ●    ◐    ●    ◌    ●    ~    ~   smallest version on Tuesday
|    16 Nov   ●    ●    ●    ●    ~    ●    ·   session on Friday
|    23 Nov   ·                                 today
|
|    On 22 to 24 of 25 days, and 3 rest days; for 2 days the book says nothing.
|
|    ● did it   ◐ smallest   ◔ partly   ~ rest   – paused   ◌ not today   · open
|
|    Monday 2 November   did it
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
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Space did it   m a few words   Tab next   v one or all   i figures   ? help             ! support
> resize:200x60
|                                                             1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
|
|                                                               After I pour my coffee, I will sit down for three breaths.  since 19 October
|
|                                                                       Mon  Tue  Wed  Thu  Fri  Sat  Sun
|                                                               19 Oct   ●    ●    ◔    ●    ●    ◐    ·   smallest version on Saturday
|                                                               26 Oct   ●    ●    ●    ●    ·    ●    ●
|                                                                2 Nov  >●    –    –    –    –    –    –   paused
|                                                                9 Nov   ●    ◐    ●    ◌    ●    ~    ~   smallest version on Tuesday
|                                                               16 Nov   ●    ●    ●    ●    ~    ●    ·   session on Friday
|                                                               23 Nov   ·                                 today
|
|                                                               On 22 to 24 of 25 days, and 3 rest days; for 2 days the book says nothing.
|
|                                                               ● did it   ◐ smallest   ◔ partly   ~ rest   – paused   ◌ not today   · open
|
|                                                               Monday 2 November   did it
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
| ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
|                                                              Space did it   m a few words   Tab next   v one or all   ? help       ! support
