# Habits: the small things, and all that can be done with one
> 4
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [small things]  let go                                 Tab  what was let go
|
|    Nothing here yet, and that is a fine way to be. Enter makes a small thing;
|    a line to try, under 3, can be its beginning.
|
|  > Make a small thing
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
|   Enter open   ? help   q leave                                       ! support
> TAB
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    small things  [let go]                                           Tab  back
|
|    What is let go lies here with all its days, and can come back.
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   ? help   q leave                                       ! support

