# An empty journal says what to press
size 80x24
ascii
now 2026-11-23T19:48:00+01:00
> 2
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Pages                       s sessions   Tab  pages - tags - starred - aside
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
| --------------------------------------------------------------------------------
|   s sessions   t tags   ? help   q leave                              ! support
> s
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
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
| --------------------------------------------------------------------------------
|   Enter open   Esc back   ? help                                      ! support
> ESC S-TAB
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Set aside, for 30 days      s sessions   Tab  pages - tags - starred - aside
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
| --------------------------------------------------------------------------------
|   s sessions   t tags   ? help   q leave                              ! support

# Words from a session: one box, kept lines, leave to stop
> c
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Session - today, Monday 23 November
|
|    Pieces are fine: a word, a picture, the body, the music.
|    +------------------------------------------------------------------------+
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    A * in front of a line you type keeps that line.
|
|    That is enough for tonight. There is nothing to sort.
|    You can close the window; every word is here tomorrow.
| --------------------------------------------------------------------------------
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
> "blue light, like under water" RET "* I don't have to earn rest" RET "the cello part. crying but warm"
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Session - today, Monday 23 November                         kept as you type
|
|    Pieces are fine: a word, a picture, the body, the music.
|    +------------------------------------------------------------------------+
|    | blue light, like under water                                           |
|    | * I don't have to earn rest                                      kept  |
|    | the cello part. crying but warm                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    A * in front of a line you type keeps that line.
|
|    That is enough for tonight. There is nothing to sort.
|    You can close the window; every word is here tomorrow.
| --------------------------------------------------------------------------------
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
> ESC
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Set aside, for 30 days      s sessions   Tab  pages - tags - starred - aside
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
| - Kept. Sleep well. ------------------------------------------------------------
|   s sessions   t tags   ? help   q leave                              ! support
> ESC 2 RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Session 1 - Monday 23 November
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
| --------------------------------------------------------------------------------
|   e change  i keep this line  t tags  F7 keep shut  Esc back  ? help  ! support

