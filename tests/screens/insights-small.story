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
> ESC i
|  1  2 [3 Insights] 4  5
|
|    What do you want to keep? One …
|    ┌────────────────────────────────┐
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
| ────────────────────────────────────────
|   Ctrl-G help                F9 support
> "心は海のように静かで、もう何も証明しなくてよい" RET
|  1  2 [3 Insights] 4  5
|
|   [1 to sort]               Tab  to try
|
|    心は海のように静かで、も…   23 Nov
|  > Write a line by hand
|
|
|
|
| ─ Kept, with the lines to sort. ────────
|   Enter open   ? help         ! support
> RET
|  1  2 [3 Insights] 4  5
|
|    What do you want to keep? One …
|    ┌────────────────────────────────┐
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
| ────────────────────────────────────────
|   Ctrl-G help                F9 support
> t TAB RET
|  1  2 [3 Insights] 4  5
|
|   [2 to sort]               Tab  to try
|
|    Sort these lines, one at a time
|    心は海のように静かで、も…   23 Nov
|    t                           23 Nov
|  > Write a line by hand
|
|
| ─ Kept, with the lines to sort. ────────
|   Enter open   ? help         ! support
> END
|  1  2 [3 Insights] 4  5
|
|   [2 to sort]               Tab  to try
|
|    Sort these lines, one at a time
|    心は海のように静かで、も…   23 Nov
|    t                           23 Nov
|  > Write a line by hand
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
