# An empty journal says what to press
size 80x24
now 2026-11-23T19:48:00+01:00
> 2
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                       s sessions   Tab  pages · tags · starred · aside
|
|    No page so far. w writes today's, c takes words from a session.
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
> s
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Sessions
|
|    No session so far. c begins a page for one.
|
|  > Add a session, past or to come
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
|   Enter open   Esc back   ? help                                      ! support
> ESC S-TAB
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

# Words from a session: one box, kept lines, leave to stop
> c
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
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
> "blue light, like under water" RET "* I don't have to earn rest" RET "the cello part. crying but warm"
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session · today, Monday 23 November                         kept as you type
|
|    Pieces are fine: a word, a picture, the body, the music.
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ blue light, like under water                                           │
|    │ * I don't have to earn rest                                      kept  │
|    │ the cello part. crying but warm                                        │
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
> ESC
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
| ─ Kept. Sleep well. ────────────────────────────────────────────────────────────
|   s sessions   t tags   ? help   q leave                              ! support
> ESC 2 RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Monday 23 November
|
|
|    blue light, like under water
|    * I don't have to earn rest                                            kept
|    the cello part. crying but warm
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

# Today's page, in the words of several people
> ESC w
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page
|
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
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   Tab a template   Ctrl-G help        F9 support
> "Größe ist kein Maß für Nähe, aber manchmal hilft ein Fußweg durch den Garten hinter dem Haus." RET "今日は静かで、窓の光がやわらかい。" RET "اليوم هادئ والضوء ناعم" RET "* 呼吸を三回"
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page                                                kept as you type
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Größe ist kein Maß für Nähe, aber manchmal hilft ein Fußweg            │
|    │ durch den Garten hinter dem Haus.                                      │
|    │ 今日は静かで、窓の光がやわらかい。                                     │
|    │ اليوم هادئ والضوء ناعم                                                 │
|    │ * 呼吸を三回                                                     kept  │
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
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
> ESC
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                       s sessions   Tab  pages · tags · starred · aside
|
|    23 Nov       Größe ist kein Maß für Nähe, aber manchmal hilft ein Fußweg …
|  > 23 Nov       blue light, like under water                         session
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
| ─ Kept. ────────────────────────────────────────────────────────────────────────
|   Enter open  s sessions  t tags  Space choose  e change  ? help      ! support
> 2
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                       s sessions   Tab  pages · tags · starred · aside
|
|    23 Nov       Größe ist kein Maß für Nähe, aber manchmal hilft ein Fußweg …
|  > 23 Nov       blue light, like under water                         session
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

# Find, as it is typed
> / c e l
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   cel                                                           1 found
|
|  > 23 Nov      session 1  …have to earn rest the [cel]lo part. crying but warm
|
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Monday 23 November
|      * I don't have to earn rest
|      the [cel]lo part. crying but warm
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
> ESC "zzz"
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   zzz                                                           0 found
|
|    Nothing with these letters so far. Fewer letters find more.
|
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|
|
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
> ESC ESC
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                       s sessions   Tab  pages · tags · starred · aside
|
|    23 Nov       Größe ist kein Maß für Nähe, aber manchmal hilft ein Fußweg …
|  > 23 Nov       blue light, like under water                         session
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
> / 呼
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   呼                                                            2 found
|
|  > 23 Nov      insight    [呼]吸を三回
|    23 Nov      page       …がやわらかい。 اليوم هادئ والضوء ناعم * [呼]吸を三回
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Monday 23 November
|      اليوم هادئ والضوء ناعم
|      * 呼吸を三回
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
> RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|
|         “呼吸を三回”
|
|
|    not sorted yet · kept on Monday 23 November
|
|
|  > Read the page it came from      b
|    Sort it
|    Change its words                e
|    Let it greet me in the morning  m
|    Set it aside                    x
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   b because   e change   x set aside   Esc back   ? help   ! support

# Set aside, and back
> ESC ESC ESC 2 x
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                       s sessions   Tab  pages · tags · starred · aside
|
|  > 23 Nov       Größe ist kein Maß für Nähe, aber manchmal hilft ein Fußweg …
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
| ─ Set aside for 30 days. u brings it back. ─────────────────────────────────────
|   Enter open  s sessions  t tags  Space choose  e change  ? help      ! support
> S-TAB
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Set aside, for 30 days      s sessions   Tab  pages · tags · starred · aside
|
|  > 23 Nov       page        blue light, like under water           until 23 Dec
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
|  > 23 Nov       page        blue light, like under water           until 23 Dec
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
> RET
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
| ─ It is back where it was. ─────────────────────────────────────────────────────
|   s sessions   t tags   ? help   q leave                              ! support
> TAB
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                       s sessions   Tab  pages · tags · starred · aside
|
|  > 23 Nov       Größe ist kein Maß für Nähe, aber manchmal hilft ein Fußweg …
|    23 Nov       blue light, like under water                         session
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
