# Find: as it is typed, newest first; a tender page stays closed
size 80x24
now 2026-11-23T19:48:00+01:00
$ tend write -d 2026-10-12 -t calm "Größe ist kein Maß, sagt die Großmutter im Café."
$ tend write -d 2026-10-13 "息を吐く。呼吸を三回、それから水。"
$ tend write -d 2026-10-14 "صباح الخير، مشيت إلى النهر مع جدتي."
> c "* my hands were my grandmother's hands" RET "grandma hummed when she cooked" ESC
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
> /
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find
|
|  > Surprise me with an old page
|    This day, other years
|    What was not read for longest
|
|    Type a word, or its beginning.
|    “two words” as they stand · tag:sleep · with:Ames · -without
|    in:oct · since:2026-10 · session:1 · kind:try · has:star
|    also by day:  oct,  12 oct,  last may
|
|
|
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc back   Ctrl-G help            F9 support
> "grandm"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   grandm                                                        2 found
|
|  > 23 Nov      session 1  my hands were my [grandm]other's hands
|    23 Nov      session 1  …hands were my [grandm]other's hands [grandm]a hummed
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Monday 23 November
|      * my hands were my grandmother's hands
|      grandma hummed when she cooked
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
> C-u "cafe"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   cafe                                                          1 found
|
|  > 12 Oct      page       Größe ist kein Maß, sagt die Großmutter im [Café].
|
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Monday 12 October
|      Größe ist kein Maß, sagt die Großmutter im [Café].
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
> C-u "呼吸"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   呼吸                                                          1 found
|
|  > 13 Oct      page       息を吐く。[呼吸]を三回、それから水。
|
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Tuesday 13 October
|      息を吐く。[呼吸]を三回、それから水。
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
> C-u "جدتي"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   جدتي                                                          1 found
|
|  > 14 Oct      page       صباح الخير، مشيت إلى النهر مع [جدتي].
|
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Wednesday 14 October
|      صباح الخير، مشيت إلى النهر مع [جدتي].
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
> C-u "tag:calm gross"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   tag:calm gross                                                1 found
|
|  > 12 Oct      page       [Größ]e ist kein Maß, sagt die [Groß]mutter im Café.
|
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Monday 12 October
|      [Größ]e ist kein Maß, sagt die Großmutter im Café.
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
> C-u "grandm" TAB
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   grandm                                                        2 found
|
|  > 23 Nov      session 1  my hands were my [grandm]other's hands
|    23 Nov      session 1  …hands were my [grandm]other's hands [grandm]a hummed
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Monday 23 November
|      * my hands were my grandmother's hands
|      grandma hummed when she cooked
|
|
|
|
|    Tab sessions:  all  [1]
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
> TAB
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   grandm                                                        2 found
|
|  > 23 Nov      session 1  my hands were my [grandm]other's hands
|    23 Nov      session 1  …hands were my [grandm]other's hands [grandm]a hummed
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Monday 23 November
|      * my hands were my grandmother's hands
|      grandma hummed when she cooked
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
# Those that fit best; nothing found; signs are no mistake
> F6
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   grandm                                         2 found, closest first
|
|  > 23 Nov      session 1  …hands were my [grandm]other's hands [grandm]a hummed
|    23 Nov      session 1  my hands were my [grandm]other's hands
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Monday 23 November
|      * my hands were my [grandm]other's hands
|      grandma hummed when she cooked
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
> C-u "\"don't - * :"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   "don't - * :                                   0 found, closest first
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
> C-u "nothing like it"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   nothing like it                                0 found, closest first
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
# A day is found, too
> C-u "12 oct"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   12 oct
|
|  > Go to 12 October
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
> RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                       s sessions   Tab  pages · tags · starred · aside
|
|    23 Nov       my hands were my grandmother's hands                 session
|    14 Oct       صباح الخير، مشيت إلى النهر مع جدتي.
|    13 Oct       息を吐く。呼吸を三回、それから水。
|  > 12 Oct       Größe ist kein Maß, sagt die Großmutter im Café.
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
> / "oct"
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   oct
|
|  > To the newest page of 1 to 31 October
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
> UP RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                       s sessions   Tab  pages · tags · starred · aside
|
|    23 Nov       my hands were my grandmother's hands                 session
|  > 14 Oct       صباح الخير، مشيت إلى النهر مع جدتي.
|    13 Oct       息を吐く。呼吸を三回、それから水。
|    12 Oct       Größe ist kein Maß, sagt die Großmutter im Café.
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
> ESC ESC / "tag:"
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   tag:
|
|
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
|    Tab writes:  calm
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab write it   Esc clear   Ctrl-G help                F9 support
> TAB
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   tag:calm                                                      1 found
|
|  > 12 Oct      page       Größe ist kein Maß, sagt die Großmutter im Café.
|
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Monday 12 October
|      Größe ist kein Maß, sagt die Großmutter im Café.
|
|
|
|
|
|    Tab writes:  [calm]
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab write it   Esc clear   Ctrl-G help                F9 support
> " gross" LEFT
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   tag:calm gross                                                1 found
|
|  > 12 Oct      page       [Größ]e ist kein Maß, sagt die [Groß]mutter im Café.
|
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Monday 12 October
|      [Größ]e ist kein Maß, sagt die Großmutter im Café.
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
