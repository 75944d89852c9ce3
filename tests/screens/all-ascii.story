# Every sheet in ASCII
ascii
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
> ?
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|   +- Help - Today -----------------------------------------------------------+
|   |   type to search                                                         |
|   | On this page                                                             |
|   | > Enter           Open the chosen small thing                            |
|   |   Space           Did it; on a row with a mark: all choices              |
|   |   d               Did it                                                 |
|   |   s               The smallest version; it counts in full                |
|   |   r               A day of rest                                          |
|   |   n               Not today                                              |
|   |   m               A few words on the mark                                |
|   |   w               Write on the day's page                                |
|   |   Ctrl-T F2       Another question for the page                          |
|   |   b               The words it came from                                 |
|   |   e               Change it                                              |
|   |   z               Let it rest for a while, or take it up                 |
|   |   Z               Let everything rest, or take it up                     |
|   |   [               A day back                                             |
|   |   g               Go to a day                                            |
|   |                                                                          |
|   +--------------------------------------------------------------------------+
| --------------------------------------------------------------------------------
|   up/down choose   Enter do it   Esc close                           F9 support
> ESC ! e "my sister"
|  tend
| --------------------------------------------------------------------------------
|
|    Your own words, for a heavy hour
|
|    Who to ring, with the number. What has helped before. One thing a line.
|
|    +------------------------------------------------------------------------+
|    | my sister                                                              |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    They stand first on the card.
|
|
|
|
| --------------------------------------------------------------------------------
|   Esc done   Ctrl-G help                                             F9 support
> ESC ESC c
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|   +--------------------------------------------------------------------------+
|   |   Which session are these from?                                          |
|   |                                                                          |
|   |   A session today                       an empty page                    |
|   | > The session of Thursday 19 November   goes under it, with today's date |
|   +--------------------------------------------------------------------------+
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    Who would help you carry a table?                          Ctrl-T  another
|
|    If you like
|    Thursday's page, four days on   read it, and add what it means now
|    Some lines to sort, whenever    see what each one is, if anything
|
|    Enter opens it - z not now, ask in a few days - Z do not ask again
|
| --------------------------------------------------------------------------------
|   Enter go   Esc back   Ctrl-G help                                  F9 support
> ESC / "rain"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Find   rain                                                          2 found
|
|  > 22 Nov      insight    the [rain] needs nothing from me
|    22 Nov      page       [Rain] all day. * the [rain] needs nothing from me I.
|
|
|
|
|
|
|    --------------------------------------------------------------------------
|    Sunday 22 November
|      Rain all day.
|      * the rain needs nothing from me
|      I read until noon, and the tea was warm.
|
|
|
|    Tab sessions:  [all]  1
| --------------------------------------------------------------------------------
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
> ESC ESC 2 RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
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
| --------------------------------------------------------------------------------
|   e change  i keep this line  t tags  F7 keep shut  Esc back  ? help  ! support
> ESC 4 RET e
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| --------------------------------------------------------------------------------
|
|    After I pour my coffee, I will take three breaths.
|
|    The moment it belongs to
|  > I pour my coffee
|    Ctrl-T  after, while, if it comes
|
|    I will
|    take three breaths
|
|    It ends with
|    smile
|
|    The smallest of it
|    one breath
|    For a hard day; it counts in full.
|
|    How often
|    every day
|    every day, 3 a week, mon wed fri
| --------------------------------------------------------------------------------
|   Tab next field   Ctrl-T after, while, if   Esc done   Ctrl-G help  F9 support
> ESC END UP RET "a word"
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| --------------------------------------------------------------------------------
|
|    Let go of "After I pour my coffee, I will take three breaths"?
|
|    It goes to the let-go shelf with all its days. It can come back.
|
|
|    What did it show you? A word, or nothing.
|    +------------------------------------------------------------------------+
|    | a word                                                                 |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|
|    Thank you, and goodbye for now
|    Keep it, but let it rest
|
|
|
|
|
|
| --------------------------------------------------------------------------------
|   Enter go   Esc leave it as it is   Ctrl-G help                     F9 support
> ESC ESC 3 i "a line by hand"
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    What do you want to keep? One sentence is plenty.
|
|    +------------------------------------------------------------------------+
|    | a line by hand                                                         |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|
|    It needs no page, and no reason.
|
|
|
|
|
|
|
|
| --------------------------------------------------------------------------------
|   Enter keep it   Esc done   Ctrl-G help                             F9 support
> ESC 1 SPC m "calm"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    After I pour my coffee, I will take three breaths.
|    Monday 23 November - did it
|
|    +------------------------------------------------------------------------+
|    | calm                                                                   |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
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
| --------------------------------------------------------------------------------
|   Enter done   Ctrl-G help                                           F9 support
> ESC 5 i
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| --------------------------------------------------------------------------------
|
|    After I pour my coffee, I will take three breaths.         since 5 October
|  +----------------------------------------------------------------------------+
|  |                                                                            |
|  |   After I pour my coffee, I will take three breaths.                       |
|  |                                                                            |
|  |   Lately: on 2 to 28 of 28 days, and 2 rest days; for 26 days the book     |
|  |   says nothing.                                                            |
|  |   In the long run: now and then.                                           |
|  |   You came back once.                                                      |
|  |                                                                            |
|  |   Rest and pauses are left out of the days. The smallest version counts    |
|  |   in full.                                                                 |
|  |   Today is counted tomorrow.                                               |
|  |                                                                            |
|  +----------------------------------------------------------------------------+
|    # did it   + smallest   ~ rest   . open
|
|    Monday 23 November   did it   "calm"
|
| --------------------------------------------------------------------------------
|   Esc back   ? help                                                   ! support
> ESC g "oct"
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| --------------------------------------------------------------------------------
|
|    After I pour my coffee, I will take three breaths.         since 5 October
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun
|  +----------------------------------------------------------------------------+
|  |   Go to which day?                                                         |
|  |                                                                            |
|  |   oct                                                                      |
|  |                                                                            |
|  |   1 to 31 October                                                          |
|  +----------------------------------------------------------------------------+
|    23 Nov  >#                                 today
|
|    On 2 to 28 of 28 days, and 2 rest days; for 26 days the book says nothing.
|    You came back once.
|
|    # did it   + smallest   ~ rest   . open
|
|    Monday 23 November   did it   "calm"
|
| --------------------------------------------------------------------------------
|   Enter go   Esc back   Ctrl-G help                                  F9 support
> ESC : "look" RET
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]
| --------------------------------------------------------------------------------
|
|    After I pour my coffee, I will take three breaths.         since 5 October
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun
|     5 Oct   #    #    .    +    ~    .    .   smallest version on Thursday
|    12 Oct   .    .    .    .    .    .    .
|    19 Oct   .    .    .    .    .    .    .
|    26 Oct   .    .    .    .    .    .    .
|     2 Nov   .    .    .    .    .    .    .
|     9 Nov   .    .    .    .    .    .    .
|    16 Nov   .    .    .    ~    ~    #    #   session on Thursday
|    23 Nov  >#                                 today
|
|    On 2 to 28 of 28 days, and 2 rest days; for 26 days the book says nothing.
|    You came back once.
|
|    # did it   + smallest   ~ rest   . open
|
|    Monday 23 November   did it   "calm"
|
| - All is well with the book. ---------------------------------------------------
|   Space did it   m a few words   v one or all   i figures   ? help    ! support
> ESC : "settings" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Settings
|
|  > What tend calls you            Sam
|    A day begins at                04:00
|    A week begins on               Monday
|    Rest after a session           on its day and the next
|    In the morning, show           lines I said may greet me
|    A question on an empty page    yes
|
|    Of this computer, in its config file
|    Colours                        calm
|    Headings and strong words      are seen as such
|    Out of sight by itself         after 5 minutes
|    A hint while out of sight      Ctrl-O is shown
|    h and l move, too              no
|    Ctrl-Z outside text            takes back
|
|
|
| --------------------------------------------------------------------------------
|   up/down choose   Enter change   Esc back   ? help                   ! support
