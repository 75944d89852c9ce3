# Tags: a list, the pages of one, another name everywhere
size 80x24
now 2026-11-23T19:48:00+01:00
$ tend write -d 2026-11-19 -t Küche -t calm "Küchenfenster auf. Der Regen war schon weg."
$ tend write -d 2026-11-20 -t 呼吸 -t calm "雨の音で目が覚めた。もう少し眠る。"
$ tend write -d 2026-11-21 -t هدوء "صباح الخير، مشيت إلى النهر."
$ tend write -d 2026-11-22 -t ruhe "a word"
> 2 t
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tags                        s sessions   Tab  pages · tags · starred · aside
|
|  > calm                                                                 2 pages
|    Küche                                                                 1 page
|    ruhe                                                                  1 page
|    هدوء                                                                  1 page
|    呼吸                                                                  1 page
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
|   Enter open   s sessions   t tags   e change   ? help                ! support
> RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages with the tag “calm”
|
|  > 20 Nov       雨の音で目が覚めた。もう少し眠る。
|    19 Nov       Küchenfenster auf. Der Regen war schon weg.
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
|   Enter open  s sessions  t tags  Space choose  e change  ? help      ! support
> ESC DOWN
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tags                        s sessions   Tab  pages · tags · starred · aside
|
|    calm                                                                 2 pages
|  > Küche                                                                 1 page
|    ruhe                                                                  1 page
|    هدوء                                                                  1 page
|    呼吸                                                                  1 page
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
|   Enter open   s sessions   t tags   e change   ? help                ! support
> DOWN e
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tags                        s sessions   Tab  pages · tags · starred · aside
|
|    calm                                                                 2 pages
|  ┌────────────────────────────────────────────────────────────────────────────┐
|  │   What is this tag called?                                                 │
|  │                                                                            │
|  │   ruhe                                                                     │
|  │                                                                            │
|  │   One word. It changes on every page that has it.                          │
|  └────────────────────────────────────────────────────────────────────────────┘
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
|   Enter everywhere   Esc back   Ctrl-G help                          F9 support
> C-u "Calm" RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tags                        s sessions   Tab  pages · tags · starred · aside
|
|    calm                                                                 2 pages
|   ┌──────────────────────────────────────────────────────────────────────────┐
|   │   There is a tag “Calm” already.                                         │
|   │   The two can become one tag.                                            │
|   │                                                                          │
|   │ > Leave them as they are                                                 │
|   │   Make them one                                                          │
|   └──────────────────────────────────────────────────────────────────────────┘
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
|   Enter go   Esc back   ? help                                        ! support
> DOWN RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tags                        s sessions   Tab  pages · tags · starred · aside
|
|    calm                                                                 3 pages
|    Küche                                                                 1 page
|  > هدوء                                                                  1 page
|    呼吸                                                                  1 page
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
| ─ The two are one tag now. u parts them. ───────────────────────────────────────
|   Enter open   s sessions   t tags   e change   ? help                ! support
> u
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tags                        s sessions   Tab  pages · tags · starred · aside
|
|    calm                                                                 2 pages
|    Küche                                                                 1 page
|    ruhe                                                                  1 page
|  > هدوء                                                                  1 page
|    呼吸                                                                  1 page
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
| ─ Taken back: rename a tag. Ctrl-R does it again. ──────────────────────────────
|   Enter open   s sessions   t tags   e change   ? help                ! support
# Several pages at once
> ESC SPC SPC
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                                     2 chosen · e what to do · Esc none
|
|   +22 Nov       a word
|   +21 Nov       صباح الخير، مشيت إلى النهر.
|  > 20 Nov       雨の音で目が覚めた。もう少し眠る。
|    19 Nov       Küchenfenster auf. Der Regen war schon weg.
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
|   Enter open  s sessions  t tags  Space choose  e change  ? help      ! support
> e
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                                     2 chosen · e what to do · Esc none
|
|   ┌──────────────────────────────────────────────────────────────────────────┐
|   │   2 pages are chosen.                                                    │
|   │                                                                          │
|   │ > Tags                  put one on, take one off                         │
|   │   Star them             or take the stars away                           │
|   │   Save them as a file   Markdown, for you alone                          │
|   │   Set them aside        for 30 days they can come back                   │
|   │   Choose none of them                                                    │
|   └──────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   ? help                                        ! support
> ESC t
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tags of 2 pages
|
|  > [-] ruhe                                                             1 page
|    [-] هدوء                                                             1 page
|    [ ] calm                                                            2 pages
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter on or off   Esc done   Ctrl-G help                           F9 support
> ESC e RET "calm"
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tags of 2 pages   calm
|
|  > [ ] calm                                                            2 pages
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
|   Enter on or off   Esc done   Ctrl-G help                           F9 support
> RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tags of 2 pages
|
|  > [x] calm                                                            4 pages
|    [-] ruhe                                                             1 page
|    [-] هدوء                                                             1 page
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
| ─ They have the tag “calm” now. ────────────────────────────────────────────────
|   Enter on or off   Esc done   Ctrl-G help                           F9 support
> ESC x
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                       s sessions   Tab  pages · tags · starred · aside
|
|  > 20 Nov       雨の音で目が覚めた。もう少し眠る。
|    19 Nov       Küchenfenster auf. Der Regen war schon weg.
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
| ─ 2 pages are set aside for 30 days. u brings them back. ───────────────────────
|   Enter open  s sessions  t tags  Space choose  e change  ? help      ! support
> u
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                       s sessions   Tab  pages · tags · starred · aside
|
|    22 Nov       a word
|    21 Nov       صباح الخير، مشيت إلى النهر.
|  > 20 Nov       雨の音で目が覚めた。もう少し眠る。
|    19 Nov       Küchenfenster auf. Der Regen war schon weg.
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
| ─ Taken back: set some pages aside. Ctrl-R does it again. ──────────────────────
|   Enter open  s sessions  t tags  Space choose  e change  ? help      ! support
> SPC SPC ESC
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                       s sessions   Tab  pages · tags · starred · aside
|
|    22 Nov       a word
|    21 Nov       صباح الخير، مشيت إلى النهر.
|    20 Nov       雨の音で目が覚めた。もう少し眠る。
|  > 19 Nov       Küchenfenster auf. Der Regen war schon weg.
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
|   Enter open  s sessions  t tags  Space choose  e change  ? help      ! support
# Pages with a star, and what was set aside
> TAB TAB
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Starred                     s sessions   Tab  pages · tags · starred · aside
|
|    No page has a star so far. * gives one.
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
|   s sessions   t tags   ? help   q leave                              ! support
> ESC * TAB TAB
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Starred                     s sessions   Tab  pages · tags · starred · aside
|
|  > 22 Nov       a word                                                        ★
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
|   Enter open  s sessions  t tags  Space choose  e change  ? help      ! support
> TAB
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Set aside, for 30 days      s sessions   Tab  pages · tags · starred · aside
|
|    Nothing is set aside.
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
|   s sessions   t tags   ? help   q leave                              ! support
> ESC DOWN x TAB TAB TAB
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Set aside, for 30 days      s sessions   Tab  pages · tags · starred · aside
|
|  > 21 Nov       page        صباح الخير، مشيت إلى النهر.            until 23 Dec
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
|   Enter open   s sessions   t tags   ? help   q leave                 ! support
> RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Set aside, for 30 days      s sessions   Tab  pages · tags · starred · aside
|
|  > 21 Nov       page        صباح الخير، مشيت إلى النهر.            until 23 Dec
|   ┌──────────────────────────────────────────────────────────────────────────┐
|   │   This was set aside.                                                    │
|   │                                                                          │
|   │ > Bring it back       to where it was                                    │
|   │   Read it                                                                │
|   │   Erase it for good                                                      │
|   └──────────────────────────────────────────────────────────────────────────┘
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
|   Enter go   Esc back   ? help                                        ! support
> DOWN DOWN RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Set aside, for 30 days      s sessions   Tab  pages · tags · starred · aside
|
|  > 21 Nov       page        صباح الخير، مشيت إلى النهر.            until 23 Dec
|   ┌──────────────────────────────────────────────────────────────────────────┐
|   │   Erase this for good?                                                   │
|   │   Its words leave the file, and nothing brings them back.                │
|   │                                                                          │
|   │ > Leave it where it is                                                   │
|   │   Erase it                                                               │
|   └──────────────────────────────────────────────────────────────────────────┘
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
|   Enter go   Esc back   ? help                                        ! support
> DOWN RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Set aside, for 30 days      s sessions   Tab  pages · tags · starred · aside
|
|    Nothing is set aside.
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
| ─ Erased for good. ─────────────────────────────────────────────────────────────
|   s sessions   t tags   ? help   q leave                              ! support
