# Sorting and the three questions with own marks in ASCII
ascii
now 2026-11-20T19:31:00+01:00
$ tend write "* I don't have to earn rest"
now 2026-11-23T07:31:00+01:00
> 3 RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    A line you kept                                   from Friday 20 November
|
|
|         "I don't have to earn rest"
|
|
|    What is it, for you?
|
|  > t   Something to try      there is a small thing to do in it
|    k   Something to know     it explains something; nothing to do
|    l   Something to let be   making room for it, as it is
|    w   Wait                  leave it here; it keeps
|
|    It may be something to try: "have to" often hides a small permission.
|
|    A capital letter adds a second kind: T, then l, is both.
|    Any choice can be changed on any day.
|    b   read the page it came from
|    j   it says the same as an older line
| --------------------------------------------------------------------------------
|   t k l w choose  u undo  b its page  j join  Esc enough  ? help      ! support
> t TAB
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    to sort  [1 to try]  to know   to let be   waiting
|
|  > I don't have to earn rest                                           20 Nov
|    Write a line by hand
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
| --------------------------------------------------------------------------------
|   Enter open   Tab next kind   i write one   b because   ? help       ! support
> RET RET "hum" RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    From "I don't have to earn rest"                                   2 of 3
|
|    What do you already do every day, that it could come right after?
|
|   [After ...]  While ...   If ... then ...                   Ctrl-T  another
|
|    +------------------------------------------------------------------------+
|    |                                                                        |
|    +------------------------------------------------------------------------+
|
|    Common ones     I pour my coffee
|                    I get out of bed
|                    I brush my teeth
|                    I sit down at my desk
|                    I lock the front door
|
|    After ..., I will hum.
|
|    A moment that comes once a day, in one place, is easiest to find again.
| --------------------------------------------------------------------------------
|   Enter next   down choose   Esc keep for later   Ctrl-G help        F9 support
> "lunch" RET RET RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|
|         "I don't have to earn rest"
|
|
|    to try - kept on Friday 20 November
|    From it grew: After lunch, I will hum.
|
|
|  > Make another small thing from it
|    Read the page it came from      b
|    Sort it anew
|    Change its words                e
|    Let it greet me in the morning  m
|    Set it aside                    x
|
|
|
|
|
| - Started. It is on Today. -----------------------------------------------------
|   Enter go   b because   e change   x set aside   Esc back   ? help   ! support
> 4
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| --------------------------------------------------------------------------------
|
|   [small things]  let go                                 Tab  what was let go
|
|  > [ ] After lunch, I will hum.
|    Make a small thing
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
| --------------------------------------------------------------------------------
|   Enter open   Space did it   z rest a while   e change   ? help      ! support
> RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| --------------------------------------------------------------------------------
|
|    After lunch, I will hum.
|
|    How often       every day
|    Since           23 November
|    It came from    "I don't have to earn rest"
|
|  > Change it                    e
|    Let it rest a while          z
|    Read the words it came from  b
|    Let it go
|    Set it aside                 x
|
|
|
|
|
|
|
|
| --------------------------------------------------------------------------------
|   Enter go   Space did it   e change   b because   Esc back   ? help  ! support
> z
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| --------------------------------------------------------------------------------
|
|    Let it rest a while
|    After lunch, I will hum.
|
|
|  > Today alone
|    For a week                until Sunday 29 November
|    Until I say so            z brings it back, on any day
|    Until a day
|                     friday, 12 dec, 3 weeks ...
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
| --------------------------------------------------------------------------------
|   up/down choose   Enter go   Esc leave it as it is   Ctrl-G help    F9 support
