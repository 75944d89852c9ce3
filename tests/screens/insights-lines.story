# Insights with lines of one session, in several scripts
now 2026-11-20T19:31:00+01:00
$ tend session new | tee "$TEND_DB.session"
$ tend write -s "$(cat "$TEND_DB.session")" "$(printf "* Ich muss mir die Ruhe nicht verdienen, auch am Sonntag nicht, und von niemandem erlaubt bekommen\n* 心は海のように静か\n* لست مضطرا أن أستحق الراحة")"
now 2026-11-23T07:31:00+01:00
> 3
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [3 to sort]  to try   to know   to let be   waiting
|
|  > Sort these lines, one at a time
|    Ich muss mir die Ruhe nicht verdienen, auch am Sonnta…  20 Nov · session 1
|    心は海のように静か                                      20 Nov · session 1
|    لست مضطرا أن أستحق الراحة                               20 Nov · session 1
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab next kind   i write one   ? help   q leave         ! support
> DOWN e
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    The line you kept, in the words that fit now.
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Ich muss mir die Ruhe nicht verdienen, auch am Sonntag nicht, und von  │
|    │ niemandem erlaubt bekommen                                             │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    The page it came from stays as it is.
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter keep it   Esc done   Ctrl-G help                             F9 support
> ESC x
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [2 to sort]  to try   to know   to let be   waiting
|
|    Sort these lines, one at a time
|  > 心は海のように静か                                      20 Nov · session 1
|    لست مضطرا أن أستحق الراحة                               20 Nov · session 1
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
| ─ Set aside. u brings it back. ─────────────────────────────────────────────────
|   Enter open   Tab next kind   i write one   b because   ? help       ! support
> u TAB
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    3 to sort  [to try]  to know   to let be   waiting
|
|    Lines with a small thing to do in them come here. Tab shows the others.
|
|  > Write a line by hand
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab next kind   i write one   ? help   q leave         ! support
> S-TAB RET t RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A line you kept                                   from Friday 20 November
|
|
|         “لست مضطرا أن أستحق الراحة”
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
> TAB RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    That was the last one.
|
|    3 to try
|
|
|    They all have a place now.
|
|
|    If you have energy for one more thing today:
|
|  > Enough for today
|    Make a small thing from   “Ich muss mir die Ruhe nicht verdienen, auch am…
|    Make a small thing from   “心は海のように静か”
|    Make a small thing from   “لست مضطرا أن أستحق الراحة”
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   u undo   Esc enough   ? help                             ! support
> e
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    That was the last one.
|
|    3 to try
|
|
|    They all have a place now.
|
|
|    If you have energy for one more thing today:
|
|  > Enough for today
|    Make a small thing from   “Ich muss mir die Ruhe nicht verdienen, auch am…
|    Make a small thing from   “心は海のように静か”
|    Make a small thing from   “لست مضطرا أن أستحق الراحة”
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   u undo   Esc enough   ? help                             ! support
> " ." RET m
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [to sort]  3 to try   to know   to let be   waiting
|
|    Nothing to sort. A new line comes when you type a * in front of it, on any
|    page; or write one here.
|
|  > Write a line by hand
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
> ESC i
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    What do you want to keep? One sentence is plenty.
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter keep it   Esc done   Ctrl-G help                             F9 support
> "geschrieben" ESC
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [1 to sort]  3 to try   to know   to let be   waiting
|
|    geschrieben                                                         23 Nov
|  > Write a line by hand
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
| ─ Kept, with the lines to sort. ────────────────────────────────────────────────
|   Enter open   Tab next kind   i write one   ? help   q leave         ! support
