# Insights in a small window
size 40x12
> 3
|  1  2 [3 Insights] 4  5
|
|   [to sort]                 Tab  to try
|
|    Nothing to sort. A new line comes
|    when you type a * in front of it,
|    on any page; or write one here.
|
|  > Write a line by hand
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> TAB
|  1  2 [3 Insights] 4  5
|
|   [to try]                 Tab  to know
|
|    Lines with a small thing to do in
|    them come here. Tab shows the
|    others.
|
|  > Write a line by hand
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> S-TAB i
|  1  2 [3 Insights] 4  5
|
|    What do you want to keep? One
|    sentence is plenty.
|    ┌────────────────────────────────┐
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
> "心は海のように静かで、もう何も証明しなくてよい" RET
|  1  2 [3 Insights] 4  5
|
|   [1 to sort]               Tab  to try
|
|    心は海のように静かで、もう何も証…
|  > Write a line by hand
|
|
|
|
| ─ Kept, with the lines to sort. ────────
|   Enter open   ? help         ! support
> UP RET
|  1  2 [3 Insights] 4  5
|
|    A line you wrote
|    “心は海のように静かで、もう何も証
|    明しなくてよい”
|    What is it, for you?
|  > t   Something to try
|    k   Something to know
|    l   Something to let be
|    w   Wait
| ────────────────────────────────────────
|   t k l w choose   ? help     ! support
> t TAB
|  1  2 [3 Insights] 4  5
|
|   [1 to try]               Tab  to know
|
|  > 心は海のように静かで、もう何も証…
|    Write a line by hand
|
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> RET
|  1  2 [3 Insights] 4  5
|
|    “心は海のように静かで、もう何も証
|    明しなくてよい”
|    to try · kept on Monday 23 …
|  > Make a small thing from it
|    Sort it anew
|    Change its words                e
|    Let it greet me in the morning  m
|    Set it aside                    x
| ────────────────────────────────────────
|   Enter go  Esc back  ? help  ! support
> END
|  1  2 [3 Insights] 4  5
|
|    “心は海のように静かで、もう何も証
|    明しなくてよい”
|    to try · kept on Monday 23 …
|    Make a small thing from it
|    Sort it anew
|    Change its words                e
|    Let it greet me in the morning  m
|  > Set it aside                    x
| ────────────────────────────────────────
|   Enter go  Esc back  ? help  ! support
