# A session of which nothing is said so far, in a small window
size 40x12
$ tend session new --on "2026-11-20"
> 2 s RET
|  1 [2 Journal] 3  4  5
|    Session 1 · Friday 20 November
|  > Say a little about it
|    where, the music, who was there:
|    any day will do
|    Pages
|    Write a page for it
|    Before, during, after
|    Add a note
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> DOWN
|  1 [2 Journal] 3  4  5
|    Session 1 · Friday 20 November
|    Say a little about it
|    where, the music, who was there:
|    any day will do
|    Pages
|  > Write a page for it
|    Before, during, after
|    Add a note
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
