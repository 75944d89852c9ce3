# Insights: the lines that were kept, by what they are
> 3
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [to sort]  to try   to know   to let be   waiting
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
> TAB
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    to sort  [to try]  to know   to let be   waiting
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
> S-TAB S-TAB
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    to sort   to try   to know   to let be  [waiting]
|
|    Lines that wait come here, for as long as they like. Tab shows the others.
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
