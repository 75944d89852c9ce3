# A page to read, little room
size 40x12
now 2026-11-23T19:48:00+01:00
$ tend write -d 2026-11-19 -t Küche -t 呼吸 "Küchenfenster auf. Der Regen war schon weg."
$ tend write -d 2026-11-20 "雨の音で目が覚めた。もう少し眠る。"
$ tend write -d 2026-11-21 "صباح الخير، مشيت إلى النهر."
> c
| [1 Today] 2  3  4  5
|    Session · today, Monday 23 November
|    ┌────────────────────────────────┐
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
> "blue light, like under water" RET "* I don't have to earn rest" RET "* my hands were my grandmother's hands, and they knew what to do with the dough" RET "the cello part" ESC
| [1 Today] 2  3  4  5
|    Good evening.   Monday 23 November
|    Today was session 1. Nothing here
|    waits for you.
|  > Write a little more
|     it goes on where you left it
|    Later
|
|
|
| ─ Kept. Sleep well. ────────────────────
|   Enter open   ? help         ! support
> 3 RET t ESC
|  1  2 [3 Insights] 4  5
|
|   [1 to sort]             Tab  1 to try
|
|  > my hands were my grandmother's ha…
|    Write a line by hand
|
|
|
|
| ─ Enough for now. The others keep. ─────
|   Enter open   ? help         ! support
> 2 RET
|  1 [2 Journal] 3  4  5
|    Session 1 · Monday 23 November
|    blue light, like under water
|    * I don't have to earn rest    kept
|  * * my hands were my grandmother's
|    hands, and they knew what to do
|    with the dough
|    the cello part
|
|
| ────────────────────────────────────────
|   e change  Esc back  ? help  ! support
> DOWN
|  1 [2 Journal] 3  4  5
|    Session 1 · Monday 23 November
|    blue light, like under water
|    * I don't have to earn rest    kept
|  * * my hands were my grandmother's
|    hands, and they knew what to do
|    with the dough
|    the cello part
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> RET
|  1 [2 Journal] 3  4  5
|
|    “I don't have to earn rest”
|    to try · kept on Monday 23 …
|  > Make a small thing from it
|    Read the page it came from      b
|    Sort it anew
|    Change its words                e
|    Let it greet me in the morning  m
|    Set it aside                    x
| ────────────────────────────────────────
|   Enter go  Esc back  ? help  ! support
> ESC t "slee" RET
|  1 [2 Journal] 3  4  5
|
|    Tags
|
|  > [x] slee                     1 page
|    [ ] Küche                    1 page
|    [ ] 呼吸                     1 page
|
|
|
| ─ It has the tag “slee” now. ───────────
|   Esc done   Ctrl-G help     F9 support
> "cello" RET
|  1 [2 Journal] 3  4  5
|
|    Tags
|
|  > [x] cello                    1 page
|    [x] slee                     1 page
|    [ ] Küche                    1 page
|    [ ] 呼吸                     1 page
|
|
| ─ It has the tag “cello” now. ──────────
|   Esc done   Ctrl-G help     F9 support
> RET
|  1 [2 Journal] 3  4  5
|
|    Tags
|
|  > [x] slee                     1 page
|    [ ] Küche                    1 page
|    [ ] 呼吸                     1 page
|
|
|
| ─ The tag “cello” is off. ──────────────
|   Esc done   Ctrl-G help     F9 support
> ESC v
|  1 [2 Journal] 3  4  5
|    How this page read before
|  > 23 November, 19:48    +29 words   …
|    ──────────────────────────────────
|    This page is as it was first
|    written.
|
|
|
|
| ────────────────────────────────────────
|   Esc back   ? help           ! support
> ESC e C-END RET "one more line" ESC
|  1 [2 Journal] 3  4  5
|    Session 1 · Monday 23 November
|    blue light, like under water
|    * I don't have to earn rest    kept
|  * * my hands were my grandmother's
|    hands, and they knew what to do
|    with the dough
|    the cello part
|    one more line
|
| ─ Kept. ────────────────────────────────
|   Enter open   ? help         ! support
> v
|  1 [2 Journal] 3  4  5
|    How this page read before
|  > 23 November, 19:48     +3 words   …
|    23 November, 19:48    +29 words   …
|    ──────────────────────────────────
|    This is how it reads now. ↓ goes
|    back in time.
|
|
|
| ────────────────────────────────────────
|   Esc back   ? help           ! support
> DOWN
|  1 [2 Journal] 3  4  5
|    How this page read before
|    23 November, 19:48     +3 words   …
|  > 23 November, 19:48    +29 words   …
|    ──────────────────────────────────
|    - stood there then   + stands there n
|      (3 lines like before)
|      the cello part
|    + one more line
|
| ────────────────────────────────────────
|   ? help                      ! support
> RET
|  1 [2 Journal] 3  4  5
|    Session 1 · Monday 23 November
|    blue light, like under water
|    * I don't have to earn rest    kept
|  * * my hands were my grandmother's
|    hands, and they knew what to do
|    with the dough
|    the cello part
|
|   The page reads so again. u takes it
| ─ back. ────────────────────────────────
|   Enter open   ? help         ! support
# From page to page, by arrows; at the end of a page by PgDn
> RIGHT
|  1 [2 Journal] 3  4  5
|    Saturday 21 November
|    صباح الخير، مشيت إلى النهر.
|
|
|
|
|
|
|
| ────────────────────────────────────────
|   e change  Esc back  ? help  ! support
> PGDN
|  1 [2 Journal] 3  4  5
|    Friday 20 November
|    雨の音で目が覚めた。もう少し眠る。
|
|
|
|
|
|
|
| ────────────────────────────────────────
|   e change  Esc back  ? help  ! support
> PGDN
|  1 [2 Journal] 3  4  5
|    Thursday 19 November
|    Küchenfenster auf. Der Regen war
|    schon weg.
|
|
|
|
|
|
| ────────────────────────────────────────
|   e change  Esc back  ? help  ! support
> RIGHT
|  1 [2 Journal] 3  4  5
|    Thursday 19 November
|    Küchenfenster auf. Der Regen war
|    schon weg.
|
|
|
|
|
|
| ─ This is the first page. ──────────────
|   e change  Esc back  ? help  ! support
> PGUP
|  1 [2 Journal] 3  4  5
|    Friday 20 November
|    雨の音で目が覚めた。もう少し眠る。
|
|
|
|
|
|
|
| ────────────────────────────────────────
|   e change  Esc back  ? help  ! support
