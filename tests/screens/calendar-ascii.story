# Every sign has its ASCII form
ascii
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
| --------------------------------------------------------------------------------
|
|    After I pour my coffee, I will sit down for three breaths.
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun  since 19 October
|    19 Oct   #    #    /    #    #    +    .   smallest version on Saturday
|    26 Oct   #    #    #    #    .    #    #
|     2 Nov   -    -    -    -    -    -    -   paused
|     9 Nov   #    +    #    ,    #    ~    ~   smallest version on Tuesday
|    16 Nov   #    #    #    #    ~    #    .   session on Friday
|    23 Nov  >.                                 today
|
|    On 21 to 23 of 24 days, and 3 rest days; for 2 days the book says nothing.
|
|    # did it   + smallest   / partly   ~ rest   - paused   , not today   . open
|
|    Monday 23 November   open
|
|
|
|
| --------------------------------------------------------------------------------
|   Space did it   m a few words   Tab next   v one or all   ? help     ! support
> UP RIGHT
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| --------------------------------------------------------------------------------
|
|    After I pour my coffee, I will sit down for three breaths.
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun  since 19 October
|    19 Oct   #    #    /    #    #    +    .   smallest version on Saturday
|    26 Oct   #    #    #    #    .    #    #
|     2 Nov   -    -    -    -    -    -    -   paused
|     9 Nov   #    +    #    ,    #    ~    ~   smallest version on Tuesday
|    16 Nov   #   >#    #    #    ~    #    .   session on Friday
|    23 Nov   .                                 today
|
|    On 21 to 23 of 24 days, and 3 rest days; for 2 days the book says nothing.
|
|    # did it   + smallest   / partly   ~ rest   - paused   , not today   . open
|
|    Tuesday 17 November   did it
|
|
|
|
| --------------------------------------------------------------------------------
|   Space did it   m a few words   Tab next   v one or all   ? help     ! support
> SPC
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| --------------------------------------------------------------------------------
|
|    After I pour my coffee, I will sit down for three breaths.
|
|  +----------------------------------------------------------------------------+
|  |   After I pour my coffee, I will sit down for three breaths.               |
|  |   Tuesday 17 November                                                      |
|  |                                                                            |
|  | > d [#] did it      as it is now                                           |
|  |   s [+] smallest    one breath                                             |
|  |   r [~] rest                                                               |
|  |   n [,] not today                                                          |
|  |   m     a few words on it                                                  |
|  |         take the mark away                                                 |
|  +----------------------------------------------------------------------------+
|
|    Tuesday 17 November   did it
|
|
|
|
| --------------------------------------------------------------------------------
|   Enter go   Esc back   ? help                                        ! support
> ESC v
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| --------------------------------------------------------------------------------
|
|    All small things, week by week
|
|                                       19 Oct 26 Oct  2 Nov  9 Nov 16 Nov 23 Nov
|  > sit down for three breaths              6      6      -      4      5      .
|    ????????                                                     1      1      .
|    step outside                                                        .      .
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
| --------------------------------------------------------------------------------
|   v one or all   i figures   Esc back   ? help                        ! support
