# One small thing, its days as weeks; no run of days is counted anywhere
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
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will sit down for three breaths.
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun  since 19 October
|    19 Oct   ●    ●    ◔    ●    ●    ◐    ·   smallest version on Saturday
|    26 Oct   ●    ●    ●    ●    ·    ●    ●
|     2 Nov   –    –    –    –    –    –    –   paused
|     9 Nov   ●    ◐    ●    ◌    ●    ~    ~   smallest version on Tuesday
|    16 Nov   ●    ●    ●    ●    ~    ●    ·   session on Friday
|    23 Nov  >·                                 today
|
|    On 21 to 23 of 24 days, and 3 rest days; for 2 days the book says nothing.
|
|    ● did it   ◐ smallest   ◔ partly   ~ rest   – paused   ◌ not today   · open
|
|    Monday 23 November   open
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it   m a few words   Tab next   v one or all   ? help     ! support
# Today is marked, and the figures stay until the day is over
> SPC
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will sit down for three breaths.
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun  since 19 October
|    19 Oct   ●    ●    ◔    ●    ●    ◐    ·   smallest version on Saturday
|    26 Oct   ●    ●    ●    ●    ·    ●    ●
|     2 Nov   –    –    –    –    –    –    –   paused
|     9 Nov   ●    ◐    ●    ◌    ●    ~    ~   smallest version on Tuesday
|    16 Nov   ●    ●    ●    ●    ~    ●    ·   session on Friday
|    23 Nov  >●                                 today
|
|    On 21 to 23 of 24 days, and 3 rest days; for 2 days the book says nothing.
|
|    ● did it   ◐ smallest   ◔ partly   ~ rest   – paused   ◌ not today   · open
|
|    Monday 23 November   did it
|
|
|
|
| ─ Marked: did it. Now: smile at the window. ────────────────────────────────────
|   Space did it   m a few words   Tab next   v one or all   ? help     ! support
# An earlier day, and its words
> UP UP RIGHT RIGHT RIGHT
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will sit down for three breaths.
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun  since 19 October
|    19 Oct   ●    ●    ◔    ●    ●    ◐    ·   smallest version on Saturday
|    26 Oct   ●    ●    ●    ●    ·    ●    ●
|     2 Nov   –    –    –    –    –    –    –   paused
|     9 Nov   ●    ◐    ●   >◌    ●    ~    ~   smallest version on Tuesday
|    16 Nov   ●    ●    ●    ●    ~    ●    ·   session on Friday
|    23 Nov   ●                                 today
|
|    On 21 to 23 of 24 days, and 3 rest days; for 2 days the book says nothing.
|
|    ● did it   ◐ smallest   ◔ partly   ~ rest   – paused   ◌ not today   · open
|
|    Thursday 12 November   not today   “felt silly”
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it   m a few words   Tab next   v one or all   ? help     ! support
> SPC
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will sit down for three breaths.
|
|  ┌────────────────────────────────────────────────────────────────────────────┐
|  │   After I pour my coffee, I will sit down for three breaths.               │
|  │   Thursday 12 November                                                     │
|  │                                                                            │
|  │   d [●] did it                                                             │
|  │   s [◐] smallest    one breath                                             │
|  │   r [~] rest                                                               │
|  │ > n [◌] not today   as it is now                                           │
|  │   m     a few words on it   felt silly                                     │
|  │         take the mark away                                                 │
|  └────────────────────────────────────────────────────────────────────────────┘
|
|    Thursday 12 November   not today   “felt silly”
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   ? help                                        ! support
> r
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will sit down for three breaths.
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun  since 19 October
|    19 Oct   ●    ●    ◔    ●    ●    ◐    ·   smallest version on Saturday
|    26 Oct   ●    ●    ●    ●    ·    ●    ●
|     2 Nov   –    –    –    –    –    –    –   paused
|     9 Nov   ●    ◐    ●   >~    ●    ~    ~   smallest version on Tuesday
|    16 Nov   ●    ●    ●    ●    ~    ●    ·   session on Friday
|    23 Nov   ●                                 today
|
|    On 21 to 23 of 23 days, and 4 rest days; for 2 days the book says nothing.
|
|    ● did it   ◐ smallest   ◔ partly   ~ rest   – paused   · open
|
|    Thursday 12 November   rest   “felt silly”
|
|
|
|
| ─ 12 November: rest. u takes it back. ──────────────────────────────────────────
|   Space did it   m a few words   Tab next   v one or all   ? help     ! support
# A month back, the first day, today
> PGUP
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will sit down for three breaths.
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun  since 19 October
|    12 Oct  >
|    19 Oct   ●    ●    ◔    ●    ●    ◐    ·   smallest version on Saturday
|    26 Oct   ●    ●    ●    ●    ·    ●    ●
|     2 Nov   –    –    –    –    –    –    –   paused
|     9 Nov   ●    ◐    ●    ~    ●    ~    ~   smallest version on Tuesday
|    16 Nov   ●    ●    ●    ●    ~    ●    ·   session on Friday
|    23 Nov   ●                                 today
|
|    On 21 to 23 of 23 days, and 4 rest days; for 2 days the book says nothing.
|
|    ● did it   ◐ smallest   ◔ partly   ~ rest   – paused   · open
|
|    Monday 12 October   before it began
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it   m a few words   Tab next   v one or all   ? help     ! support
> HOME
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will sit down for three breaths.
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun  since 19 October
|    19 Oct  >●    ●    ◔    ●    ●    ◐    ·   smallest version on Saturday
|    26 Oct   ●    ●    ●    ●    ·    ●    ●
|     2 Nov   –    –    –    –    –    –    –   paused
|     9 Nov   ●    ◐    ●    ~    ●    ~    ~   smallest version on Tuesday
|    16 Nov   ●    ●    ●    ●    ~    ●    ·   session on Friday
|    23 Nov   ●                                 today
|
|    On 21 to 23 of 23 days, and 4 rest days; for 2 days the book says nothing.
|
|    ● did it   ◐ smallest   ◔ partly   ~ rest   – paused   · open
|
|    Monday 19 October   did it
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it   m a few words   Tab next   v one or all   ? help     ! support
> END
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will sit down for three breaths.
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun  since 19 October
|    19 Oct   ●    ●    ◔    ●    ●    ◐    ·   smallest version on Saturday
|    26 Oct   ●    ●    ●    ●    ·    ●    ●
|     2 Nov   –    –    –    –    –    –    –   paused
|     9 Nov   ●    ◐    ●    ~    ●    ~    ~   smallest version on Tuesday
|    16 Nov   ●    ●    ●    ●    ~    ●    ·   session on Friday
|    23 Nov  >●                                 today
|
|    On 21 to 23 of 23 days, and 4 rest days; for 2 days the book says nothing.
|
|    ● did it   ◐ smallest   ◔ partly   ~ rest   – paused   · open
|
|    Monday 23 November   did it
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it   m a few words   Tab next   v one or all   ? help     ! support
# The figures in words
> i
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will sit down for three breaths.
|  ┌────────────────────────────────────────────────────────────────────────────┐
|  │                                                                            │
|  │   After I pour my coffee, I will sit down for three breaths.               │
|  │                                                                            │
|  │   Lately: on 21 to 23 of 23 days, and 4 rest days; for 2 days the book     │
|  │   says nothing.                                                            │
|  │   In the long run: often.                                                  │
|  │                                                                            │
|  │   Rest and pauses are left out of the days. The smallest version counts    │
|  │   in full.                                                                 │
|  │   Today is counted tomorrow.                                               │
|  │                                                                            │
|  └────────────────────────────────────────────────────────────────────────────┘
|    Monday 23 November   did it
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Esc back   ? help                                                   ! support
# All of them; then the next
> ESC v
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    All small things, week by week
|
|                                       19 Oct 26 Oct  2 Nov  9 Nov 16 Nov 23 Nov
|  > sit down for three breaths              6      6      –      4      5      ·
|    深呼吸を三回する                                             1      1      ·
|    step outside                                                        ·      ·
|
|    On how many days of the week it came about.
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
|   v one or all   i figures   Esc back   ? help                        ! support
> DOWN
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    All small things, week by week
|
|                                       19 Oct 26 Oct  2 Nov  9 Nov 16 Nov 23 Nov
|    sit down for three breaths              6      6      –      4      5      ·
|  > 深呼吸を三回する                                             1      1      ·
|    step outside                                                        ·      ·
|
|    On how many days of the week it came about.
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
|   v one or all   i figures   Esc back   ? help                        ! support
> RET
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After 家に帰ったら, I will 深呼吸を三回する.             since 10 November
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun
|     9 Nov        ·    ·    ●    ·    ·    ·
|    16 Nov   ·    ●    ·    ·    ~    ~    ·   session on Friday
|    23 Nov  >·                                 today
|
|    On 2 of 10 days, and 2 rest days. You came back once.
|
|    ● did it   ~ rest   · open
|
|    Monday 23 November   open
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it   m a few words   Tab next   v one or all   ? help     ! support
> TAB
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After lunch, I will step outside.                        since 20 November
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun
|    16 Nov                       ~    ~    ·   session on Friday
|    23 Nov  >·                                 today
|
|    The first mark will stand here. There is no wrong day to begin.
|
|    ● did it   ~ rest   · open
|
|    Monday 23 November   open
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it   m a few words   Tab next   v one or all   ? help     ! support
# A day said in words; a day to come is not taken
> g "31 oct"
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After lunch, I will step outside.                        since 20 November
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun
|  ┌────────────────────────────────────────────────────────────────────────────┐
|  │   Go to which day?                                                         │
|  │                                                                            │
|  │   31 oct                                                                   │
|  │                                                                            │
|  │   Saturday 31 October                                                      │
|  └────────────────────────────────────────────────────────────────────────────┘
|    Monday 23 November   open
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   Ctrl-G help                                  F9 support
> RET
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After lunch, I will step outside.                        since 20 November
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun
|    26 Oct                           >
|     2 Nov
|     9 Nov
|    16 Nov                       ~    ~    ·   session on Friday
|    23 Nov   ·                                 today
|
|    The first mark will stand here. There is no wrong day to begin.
|
|    ● did it   ~ rest   · open
|
|    Saturday 31 October   before it began
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it   m a few words   Tab next   v one or all   ? help     ! support
> g "tomorrow" RET
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After lunch, I will step outside.                        since 20 November
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun
|  ┌────────────────────────────────────────────────────────────────────────────┐
|  │   Go to which day?                                                         │
|  │                                                                            │
|  │   tomorrow                                                                 │
|  │                                                                            │
|  │   That day has not come yet.                                               │
|  └────────────────────────────────────────────────────────────────────────────┘
|
|    ● did it   ~ rest   · open
|
|    Saturday 31 October   before it began
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   Ctrl-G help                                  F9 support
> ESC
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| ────────────────────────────────────────────────────────────────────────────────
|
|    After lunch, I will step outside.                        since 20 November
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun
|    26 Oct                           >
|     2 Nov
|     9 Nov
|    16 Nov                       ~    ~    ·   session on Friday
|    23 Nov   ·                                 today
|
|    The first mark will stand here. There is no wrong day to begin.
|
|    ● did it   ~ rest   · open
|
|    Saturday 31 October   before it began
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it   m a few words   Tab next   v one or all   ? help     ! support
