# An empty page can begin with a template; Ctrl-Z takes all of it back
now 2026-11-23T21:05:00+01:00
$ tend template edit Abend "$(printf 'Wie war der Tag?\n\n今日の一言：\n\nكيف كان يومك؟')"
$ tend write -d 2026-11-20 "a page"
> 2 C-p "from a template" RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page
|
|   ┌──────────────────────────────────────────────────────────────────────────┐
|   │   Begin the page with                                                    │
|   │                                                                          │
|   │ > morning                                                                │
|   │   evening                                                                │
|   │   after a session                                                        │
|   │   before a session                                                       │
|   │   letter to myself                                                       │
|   │   free                                                                   │
|   │   Abend              yours                                               │
|   └──────────────────────────────────────────────────────────────────────────┘
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   ? help                                        ! support
> DOWN RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ What was there today:                                                  │
|    │                                                                        │
|    │                                                                        │
|    │ A small good thing:                                                    │
|    │                                                                        │
|    │                                                                        │
|    │ What may wait until tomorrow:                                          │
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
> "rain on the roof"
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page                                                kept as you type
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ What was there today:                                                  │
|    │ rain on the roof                                                       │
|    │                                                                        │
|    │ A small good thing:                                                    │
|    │                                                                        │
|    │                                                                        │
|    │ What may wait until tomorrow:                                          │
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
> C-z C-z
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
# Left as it was put in, it is no page
> TAB END RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Wie war der Tag?                                                       │
|    │                                                                        │
|    │ 今日の一言：                                                           │
|    │                                                                        │
|    │ كيف كان يومك؟                                                          │
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
|  > 20 Nov       a page
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| ─ Nothing was written, and that is fine. ───────────────────────────────────────
|   Enter open  s sessions  t tags  Space choose  e change  ? help      ! support
> resize:40x12 w TAB
|  1 [2 Journal] 3  4  5
|   ┌──────────────────────────────────┐
|   │   Begin the page with            │
|   │                                  │
|   │ > morning                        │
|   │   evening                        │
|   │   after a session                │
|   │   before a session               │
|   │   letter to myself               │
|   └──────────────────────────────────┘
| ────────────────────────────────────────
|   Enter go  Esc back  ? help  ! support
