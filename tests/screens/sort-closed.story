# A line of a tender page is closed until Enter opens it
$ tend write "$(printf "* she locked the door\n* mist")" | tee "$TEND_DB.page"
$ tend entry tender "$(cat "$TEND_DB.page")"
> 3
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [2 to sort]  to try   to know   to let be   waiting
|
|  > Sort these lines, one at a time
|    (a closed line, Enter opens it)                                     23 Nov
|    (a closed line, Enter opens it)                                     23 Nov
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab next kind   i write one   ? help   q leave         ! support
> RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A line you kept                                   from Monday 23 November
|
|
|         This line is from a page you keep closed.
|
|
|    You can look at it now, or on another day.
|
|  > Open it here
|    Leave it closed, and go on
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
|   Enter go   u undo   b its page   Esc enough   ? help                ! support
> RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A line you kept                                   from Monday 23 November
|
|
|         “she locked the door”
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
> w DOWN RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    That was the last one.
|
|    1 waits
|
|
|    What you looked at has a place now. The others keep.
|
|  > Enough for today
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
|   Enter go   u undo   Esc enough   ? help                             ! support
