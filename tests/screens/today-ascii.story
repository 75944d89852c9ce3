# In ASCII the boxes, lines and quotes are ASCII
ascii
$ tend config name Sam
$ tend habit new --anchor "I pour my coffee" --do "sit down" --celebrate "smile" --since 2026-11-20
$ tend habit new --anchor "lunch" --do "step outside" --since 2026-11-20
$ tend habit new --anchor "dinner" --do "sing" --since 2026-11-20
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|  > [ ] After I pour my coffee, I will sit down.
|    [ ] After lunch, I will step outside.
|    [ ] After dinner, I will sing.
|
|    Today's page
|    +------------------------------------------------------------------------+
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    Who would help you carry a table?                          Ctrl-T  another
|
|
|
|
|
| --------------------------------------------------------------------------------
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
> SPC DOWN s DOWN n
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|    [#] After I pour my coffee, I will sit down.
|    [+] After lunch, I will step outside.
|  > [,] After dinner, I will sing.
|
|    Today's page
|    +------------------------------------------------------------------------+
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    Who would help you carry a table?                          Ctrl-T  another
|
|
|
|
|
| - Marked: not today. u takes it back. ------------------------------------------
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
> m "a 'quoted' word" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|    [#] After I pour my coffee, I will sit down.
|    [+] After lunch, I will step outside.
|  > [,] After dinner, I will sing.   "a 'quoted' word"
|
|    Today's page
|    +------------------------------------------------------------------------+
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    Who would help you carry a table?                          Ctrl-T  another
|
|
|
|
|
| - Kept. u takes it back. -------------------------------------------------------
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
> UP r SPC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Good morning, Sam.   Monday 23 November
|
|  +----------------------------------------------------------------------------+
|  |   After lunch, I will step outside.                                        |
|  |                                                                            |
|  |   d [#] did it                                                             |
|  |   s [+] smallest    it counts in full                                      |
|  | > r [~] rest        as it is now                                           |
|  |   n [,] not today                                                          |
|  |   m     a few words on it                                                  |
|  |         take the mark away                                                 |
|  +----------------------------------------------------------------------------+
|    +------------------------------------------------------------------------+
|    Who would help you carry a table?                          Ctrl-T  another
|
|
|
|
|
| --------------------------------------------------------------------------------
|   Enter go   Esc back   ? help                                        ! support
