# Tags, little room
size 40x12
now 2026-11-23T19:48:00+01:00
$ tend write -d 2026-11-19 -t Küche -t calm "Küchenfenster auf. Der Regen war schon weg."
$ tend write -d 2026-11-20 -t 呼吸 -t calm "雨の音で目が覚めた。もう少し眠る。"
$ tend write -d 2026-11-21 -t هدوء "صباح الخير، مشيت إلى النهر."
$ tend write -d 2026-11-22 -t ruhe "a word"
> 2 t
|  1 [2 Journal] 3  4  5
|    Tags
|  > calm                         2 pages
|    Küche                         1 page
|    ruhe                          1 page
|    هدوء                          1 page
|    呼吸                          1 page
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> RET
|  1 [2 Journal] 3  4  5
|    Pages with the tag “calm”
|  > 20 Nov 雨の音で目が覚めた。もう少…
|    19 Nov Küchenfenster auf. Der Rege…
|
|
|
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> ESC DOWN
|  1 [2 Journal] 3  4  5
|    Tags
|    calm                         2 pages
|  > Küche                         1 page
|    ruhe                          1 page
|    هدوء                          1 page
|    呼吸                          1 page
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> DOWN e
|  1 [2 Journal] 3  4  5
|  ┌────────────────────────────────────┐
|  │   What is this tag called?         │
|  │                                    │
|  │   ruhe                             │
|  │                                    │
|  │   One word. It changes on every    │
|  └────────────────────────────────────┘
|
|
| ────────────────────────────────────────
|   Esc back   Ctrl-G help     F9 support
> C-u "Calm" RET
|  1 [2 Journal] 3  4  5
|   ┌──────────────────────────────────┐
|   │   There is a tag “Calm” already. │
|   │   The two can become one tag.    │
|   │                                  │
|   │ > Leave them as they are         │
|   │   Make them one                  │
|   └──────────────────────────────────┘
|
|
| ────────────────────────────────────────
|   Enter go  Esc back  ? help  ! support
> DOWN RET
|  1 [2 Journal] 3  4  5
|    Tags
|    calm                         3 pages
|    Küche                         1 page
|  > هدوء                          1 page
|    呼吸                          1 page
|
|
|
|   The two are one tag now. u parts
| ─ them. ────────────────────────────────
|   Enter open   ? help         ! support
> u
|  1 [2 Journal] 3  4  5
|    Tags
|    calm                         2 pages
|    Küche                         1 page
|    ruhe                          1 page
|  > هدوء                          1 page
|    呼吸                          1 page
|
|
|   Taken back: rename a tag. Ctrl-R
| ─ does it again. ───────────────────────
|   Enter open   ? help         ! support
# Several pages at once
> ESC SPC SPC
|  1 [2 Journal] 3  4  5
|    Pages                       2 chosen
|   +22 Nov a word
|   +21 Nov صباح الخير، مشيت إلى النهر.
|  > 20 Nov 雨の音で目が覚めた。もう少…
|    19 Nov Küchenfenster auf. Der Rege…
|
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> e
|  1 [2 Journal] 3  4  5
|   ┌──────────────────────────────────┐
|   │   2 pages are chosen.            │
|   │                                  │
|   │ > Tags                           │
|   │   Star them                      │
|   │   Save them as a file            │
|   │   Set them aside                 │
|   │   Choose none of them            │
|   └──────────────────────────────────┘
| ────────────────────────────────────────
|   Enter go  Esc back  ? help  ! support
> RET "calm"
|  1 [2 Journal] 3  4  5
|
|    Tags of 2 pages   calm
|
|  > [ ] calm                    2 pages
|
|
|
|
|
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
> RET
|  1 [2 Journal] 3  4  5
|
|    Tags of 2 pages
|
|  > [x] calm                    4 pages
|    [-] ruhe                     1 page
|    [-] هدوء                     1 page
|    [ ] Küche                    1 page
|    [ ] 呼吸                     1 page
|
| ─ They have the tag “calm” now. ────────
|   Esc done   Ctrl-G help     F9 support
> ESC x
|  1 [2 Journal] 3  4  5
|    Pages
|  > 20 Nov 雨の音で目が覚めた。もう少…
|    19 Nov Küchenfenster auf. Der Rege…
|
|
|
|
|
|   2 pages are set aside for 30 days. u
| ─ brings them back. ────────────────────
|   Enter open   ? help         ! support
> u
|  1 [2 Journal] 3  4  5
|    Pages
|    22 Nov a word
|    21 Nov صباح الخير، مشيت إلى النهر.
|  > 20 Nov 雨の音で目が覚めた。もう少…
|    19 Nov Küchenfenster auf. Der Rege…
|
|
|
|   Taken back: set some pages aside.
| ─ Ctrl-R does it again. ────────────────
|   Enter open   ? help         ! support
> SPC SPC ESC
|  1 [2 Journal] 3  4  5
|    Pages
|    22 Nov a word
|    21 Nov صباح الخير، مشيت إلى النهر.
|    20 Nov 雨の音で目が覚めた。もう少…
|  > 19 Nov Küchenfenster auf. Der Rege…
|
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
# Pages with a star, and what was set aside
> TAB TAB
|  1 [2 Journal] 3  4  5
|    Starred
|    No page has a star so far. * gives
|    one.
|
|
|
|
|
|
| ────────────────────────────────────────
|   s sessions  t tags  ? help  ! support
> ESC * TAB TAB
|  1 [2 Journal] 3  4  5
|    Starred
|  > 22 Nov a word
|
|
|
|
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> TAB
|  1 [2 Journal] 3  4  5
|    Set aside, for 30 days
|    Nothing is set aside.
|
|
|
|
|
|
|
| ────────────────────────────────────────
|   s sessions  t tags  ? help  ! support
> ESC DOWN x TAB TAB TAB
|  1 [2 Journal] 3  4  5
|    Set aside, for 30 days
|  > 21 Nov صباح الخير، مشيت إلى النهر.
|
|
|
|
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> RET
|  1 [2 Journal] 3  4  5
|   ┌──────────────────────────────────┐
|   │   This was set aside.            │
|   │                                  │
|   │ > Bring it back                  │
|   │   Read it                        │
|   │   Erase it for good              │
|   └──────────────────────────────────┘
|
|
| ────────────────────────────────────────
|   Enter go  Esc back  ? help  ! support
> DOWN DOWN RET
|  1 [2 Journal] 3  4  5
|   ┌──────────────────────────────────┐
|   │   Erase this for good?           │
|   │   Its words leave the file, and  │
|   │   nothing brings them back.      │
|   │                                  │
|   │ > Leave it where it is           │
|   │   Erase it                       │
|   └──────────────────────────────────┘
|
| ────────────────────────────────────────
|   Enter go  Esc back  ? help  ! support
> DOWN RET
|  1 [2 Journal] 3  4  5
|    Set aside, for 30 days
|    Nothing is set aside.
|
|
|
|
|
|
|
| ─ Erased for good. ─────────────────────
|   s sessions  t tags  ? help  ! support
