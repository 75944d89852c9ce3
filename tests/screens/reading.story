# A page to read: its kept lines marked in place, and what each led to
size 80x24
now 2026-11-23T19:48:00+01:00
$ tend write -d 2026-11-19 -t Küche -t 呼吸 "Küchenfenster auf. Der Regen war schon weg."
$ tend write -d 2026-11-20 "雨の音で目が覚めた。もう少し眠る。"
$ tend write -d 2026-11-21 "صباح الخير، مشيت إلى النهر."
> c
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session · today, Monday 23 November
|
|    Pieces are fine: a word, a picture, the body, the music.
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
|    That is enough for tonight. There is nothing to sort.
|    You can close the window; every word is here tomorrow.
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
> "blue light, like under water" RET "* I don't have to earn rest" RET "* my hands were my grandmother's hands, and they knew what to do with the dough" RET "the cello part" ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good evening.   Monday 23 November
|
|    Today was session 1. Nothing here waits for you.
|
|  > Write a little more   it goes on where you left it
|    Later
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
| ─ Kept. Sleep well. ────────────────────────────────────────────────────────────
|   Enter open   w write   Esc later   ? help                           ! support
> 3 RET t ESC
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [1 to sort]  1 to try   to know   to let be   waiting
|
|  > my hands were my grandmother's hands, and they knew w…  23 Nov · session 1
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
| ─ Enough for now. The others keep. ─────────────────────────────────────────────
|   Enter open   Tab next kind   i write one   b because   ? help       ! support
> 2 RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Monday 23 November
|
|
|    blue light, like under water
|    * I don't have to earn rest                                   kept · to try
|    * my hands were my grandmother's hands, and they knew what to do       kept
|    with the dough
|    the cello part
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
|   e change  i keep this line  t tags  F7 keep shut  Esc back  ? help  ! support
> DOWN
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Monday 23 November
|
|
|    blue light, like under water
|    * I don't have to earn rest                                   kept · to try
|    * my hands were my grandmother's hands, and they knew what to do       kept
|    with the dough
|    the cello part
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
|   Enter open  e change  i keep this line  t tags  Esc back  ? help    ! support
> RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|
|         “I don't have to earn rest”
|
|
|    to try · kept on Monday 23 November, in session 1
|
|
|  > Make a small thing from it
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   b because   e change   x set aside   Esc back   ? help   ! support
> ESC t "slee" RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tags
|
|  > [x] slee                                                             1 page
|    [ ] Küche                                                            1 page
|    [ ] 呼吸                                                             1 page
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
| ─ It has the tag “slee” now. ───────────────────────────────────────────────────
|   Enter on or off   Esc done   Ctrl-G help                           F9 support
> "cello" RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tags
|
|  > [x] cello                                                            1 page
|    [x] slee                                                             1 page
|    [ ] Küche                                                            1 page
|    [ ] 呼吸                                                             1 page
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
| ─ It has the tag “cello” now. ──────────────────────────────────────────────────
|   Enter on or off   Esc done   Ctrl-G help                           F9 support
> RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tags
|
|  > [x] slee                                                             1 page
|    [ ] Küche                                                            1 page
|    [ ] 呼吸                                                             1 page
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
| ─ The tag “cello” is off. ──────────────────────────────────────────────────────
|   Enter on or off   Esc done   Ctrl-G help                           F9 support
> ESC v
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    How this page read before
|
|  > 23 November, 19:48    +29 words   first written
|    ──────────────────────────────────────────────────────────────────────────
|    This page is as it was first written.
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
|   Esc back   ? help                                                   ! support
> ESC e C-END RET "one more line" ESC
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Monday 23 November
|    #slee
|
|    blue light, like under water
|    * I don't have to earn rest                                   kept · to try
|    * my hands were my grandmother's hands, and they knew what to do       kept
|    with the dough
|    the cello part
|    one more line
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
| ─ Kept. ────────────────────────────────────────────────────────────────────────
|   Enter open  e change  i keep this line  t tags  Esc back  ? help    ! support
> v
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    How this page read before
|
|  > 23 November, 19:48     +3 words   as it is now
|    23 November, 19:48    +29 words   first written
|    ──────────────────────────────────────────────────────────────────────────
|    This is how it reads now. ↓ goes back in time.
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
|   Esc back   ? help                                                   ! support
> DOWN
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    How this page read before
|
|    23 November, 19:48     +3 words   as it is now
|  > 23 November, 19:48    +29 words   first written
|    ──────────────────────────────────────────────────────────────────────────
|    - stood there then   + stands there now   [ ] what changed
|      (3 lines like before)
|      the cello part
|    + one more line
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
|   Enter bring this one back   Esc back   ? help                       ! support
> RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Monday 23 November
|    #slee
|
|    blue light, like under water
|    * I don't have to earn rest                                   kept · to try
|    * my hands were my grandmother's hands, and they knew what to do       kept
|    with the dough
|    the cello part
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
| ─ The page reads so again. u takes it back. ────────────────────────────────────
|   Enter open  e change  i keep this line  t tags  Esc back  ? help    ! support
# From page to page, by arrows; at the end of a page by PgDn
> RIGHT
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Saturday 21 November
|
|
|    صباح الخير، مشيت إلى النهر.
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
|   e change  i keep this line  t tags  F7 keep shut  Esc back  ? help  ! support
> PGDN
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Friday 20 November
|
|
|    雨の音で目が覚めた。もう少し眠る。
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
|   e change  i keep this line  t tags  F7 keep shut  Esc back  ? help  ! support
> PGDN
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Thursday 19 November
|    #Küche #呼吸
|
|    Küchenfenster auf. Der Regen war schon weg.
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
|   e change  i keep this line  t tags  F7 keep shut  Esc back  ? help  ! support
> RIGHT
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Thursday 19 November
|    #Küche #呼吸
|
|    Küchenfenster auf. Der Regen war schon weg.
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
| ─ This is the first page. ──────────────────────────────────────────────────────
|   e change  i keep this line  t tags  F7 keep shut  Esc back  ? help  ! support
> PGUP
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Friday 20 November
|
|
|    雨の音で目が覚めた。もう少し眠る。
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
|   e change  i keep this line  t tags  F7 keep shut  Esc back  ? help  ! support
