# The question a page answers is read to its end in a small window
size 40x12
$ tend write -d 2026-11-22 "x"
> w C-t C-t C-t "a word" ESC 2 RET
|  1 [2 Journal] 3  4  5
|    Monday 23 November
|    What would a very small newspaper
|    say about today?
|    a word
|
|
|
|
|
| ────────────────────────────────────────
|   e change  Esc back  ? help  ! support
> ESC
|  1 [2 Journal] 3  4  5
|    Pages
|  > 23 Nov a word
|    22 Nov x
|
|
|
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
