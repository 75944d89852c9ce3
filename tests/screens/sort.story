# Sorting, one line at a time, and the end of it
now 2026-11-20T19:31:00+01:00
$ tend session new | tee "$TEND_DB.session"
$ tend write -s "$(cat "$TEND_DB.session")" "$(printf "* I don't have to earn rest.\nblue light, like under water\n* say no to the Thursday thing, kindly\n* my father was afraid, too\n* I cannot change what happened\n* mist")"
now 2026-11-23T07:31:00+01:00
> 3 RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A line you kept                                   from Friday 20 November
|
|
|         “I don't have to earn rest.”
|
|
|    What is it, for you?
|
|  > t   Something to try      there is a small thing to do in it
|    k   Something to know     it explains something; nothing to do
|    l   Something to let be   making room for it, as it is
|    w   Wait                  leave it here; it keeps
|
|    It may be something to try: “have to” often hides a small permission.
|
|    A capital letter adds a second kind: T, then l, is both.
|    Any choice can be changed on any day.
|    b   read the page it came from
|    j   it says the same as an older line
| ────────────────────────────────────────────────────────────────────────────────
|   t k l w choose  u undo  b its page  j join  Esc enough  ? help      ! support
> T
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A line you kept                                   from Friday 20 November
|
|
|         “I don't have to earn rest.”
|
|
|    What is it, for you?  to try, and …
|
|  > t   Something to try      there is a small thing to do in it
|    k   Something to know     it explains something; nothing to do
|    l   Something to let be   making room for it, as it is
|    w   Wait                  leave it here; it keeps
|
|    It may be something to try: “have to” often hides a small permission.
|
|    A capital letter adds a second kind: T, then l, is both.
|    Any choice can be changed on any day.
|    b   read the page it came from
|    j   it says the same as an older line
| ────────────────────────────────────────────────────────────────────────────────
|   t k l w choose  u undo  b its page  j join  Esc enough  ? help      ! support
> l t k l
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A line you kept                                   from Friday 20 November
|
|
|         “mist”
|
|
|    What is it, for you?
|
|  > t   Something to try      there is a small thing to do in it
|    k   Something to know     it explains something; nothing to do
|    l   Something to let be   making room for it, as it is
|    w   Wait                  leave it here; it keeps
|
|    A capital letter adds a second kind: T, then l, is both.
|    Any choice can be changed on any day.
|    b   read the page it came from
|    j   it says the same as an older line
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   t k l w choose  u undo  b its page  j join  Esc enough  ? help      ! support
> w
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    That was the last one.
|
|    2 to try    1 to know    2 to let be    1 waits
|
|
|    They all have a place now. The ones to know and to let be come back to be
|    read, never to be done.
|
|
|    If you have energy for one more thing today:
|
|  > Enough for today
|    Make a small thing from   “I don't have to earn rest.”
|    Make a small thing from   “say no to the Thursday thing, kindly”
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   u undo   Esc enough   ? help                             ! support
> u
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A line you kept                                   from Friday 20 November
|
|
|         “mist”
|
|
|    What is it, for you?
|
|  > t   Something to try      there is a small thing to do in it
|    k   Something to know     it explains something; nothing to do
|    l   Something to let be   making room for it, as it is
|    w   Wait                  leave it here; it keeps
|
|    A capital letter adds a second kind: T, then l, is both.
|    Any choice can be changed on any day.
|    b   read the page it came from
|    j   it says the same as an older line
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   t k l w choose  u undo  b its page  j join  Esc enough  ? help      ! support
> j
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A line you kept                                   from Friday 20 November
|
|
|   ┌──────────────────────────────────────────────────────────────────────────┐
|   │   Which line says the same?                                              │
|   │                                                                          │
|   │ > I cannot change what happened          20 Nov                          │
|   │   my father was afraid, too              20 Nov                          │
|   │   say no to the Thursday thing, kindly   20 Nov                          │
|   │   I don't have to earn rest.             20 Nov                          │
|   └──────────────────────────────────────────────────────────────────────────┘
|    w   Wait                  leave it here; it keeps
|
|    A capital letter adds a second kind: T, then l, is both.
|    Any choice can be changed on any day.
|    b   read the page it came from
|    j   it says the same as an older line
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   ? help                                        ! support
> RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    That was the last one.
|
|    2 to try    1 to know    2 to let be
|
|
|    They all have a place now. The ones to know and to let be come back to be
|    read, never to be done.
|
|
|    If you have energy for one more thing today:
|
|  > Enough for today
|    Make a small thing from   “I don't have to earn rest.”
|    Make a small thing from   “say no to the Thursday thing, kindly”
|
|
|
|
|
| ─ Joined. u takes it back. ─────────────────────────────────────────────────────
|   Enter go   u undo   Esc enough   ? help                             ! support
> DOWN
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    That was the last one.
|
|    2 to try    1 to know    2 to let be
|
|
|    They all have a place now. The ones to know and to let be come back to be
|    read, never to be done.
|
|
|    If you have energy for one more thing today:
|
|    Enough for today
|  > Make a small thing from   “I don't have to earn rest.”
|    Make a small thing from   “say no to the Thursday thing, kindly”
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   u undo   Esc enough   ? help                             ! support
> RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    From “I don't have to earn rest.”                                  1 of 3
|
|    What would this look like if it took less than a minute?
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    Ideas for rest                                               Ctrl-T  more
|      sit down once before the dishes
|      lie on the floor for one song's first verse
|      close the laptop lid, breathe out, open it again
|      sit down for three breaths
|      put both feet up for one minute
|
|    So far:  … I will …
|
|    It can be as small as one breath.
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
