# No tags, no stars, nothing set aside: each list says how it begins
size 80x24
now 2026-11-23T19:48:00+01:00
> 2 t
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tags                        s sessions   Tab  pages · tags · starred · aside
|
|    No tag so far. Open a page; t puts one on it.
|
|
|
|
|
|
|
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
> TAB
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
