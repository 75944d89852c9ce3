# A kept line, its small thing and an if-then plan at 100 columns
size 100x30
now 2026-11-20T19:31:00+01:00
$ tend session new | tee "$TEND_DB.session"
$ tend write -s "$(cat "$TEND_DB.session")" "* I don't have to earn rest." 
$ tend habit new --form if-then --anchor "my jaw is tight" --do "let my tongue rest and breathe out" >/dev/null
$ tend mark jaw done
now 2026-11-21T19:31:00+01:00
$ tend mark jaw not-today
now 2026-11-22T19:31:00+01:00
$ tend mark jaw done
now 2026-11-23T07:31:00+01:00
> 3 RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    A line you kept                                                       from Friday 20 November
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
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   t k l w choose   u undo   b its page   j join   Esc enough   ? help                     ! support
> t TAB RET RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    From “I don't have to earn rest.”                                                      1 of 3
|
|    What would this look like if it took less than a minute?
|
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|    Ideas for rest                                                                   Ctrl-T  more
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
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help                               F9 support
> "sit down once before the dishes" RET "dinner" RET RET RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|
|         “I don't have to earn rest.”
|
|
|    to try · kept on Friday 20 November, in session 1
|    From it grew: After dinner, I will sit down once before the dishes.
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
|
|
|
|
|
|
| ─ Started. It is on Today. ─────────────────────────────────────────────────────────────────────────
|   Enter go   b because   e change   x set aside   Esc back   ? help                       ! support
> ESC
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    to sort  [1 to try]  to know   to let be   waiting
|
|  > I don't have to earn rest. → sit down once before the dishes                20 Nov · session 1
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
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab next kind   i write one   b because   e change   ? help                ! support
> 4 RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    If my jaw is tight, then I will let my tongue rest and breathe out.
|
|    How often       when it comes up
|    Since           20 November
|
|    It came up 3 times in four weeks, and 2 times you did it.
|
|  > Change it                    e
|    Let it rest a while          z
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
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter go   Space did it   e change   Esc back   ? help                                  ! support
