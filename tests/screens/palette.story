# The palette: names that begin with the words first, the pages that hold
# them last
$ tend write "a day of rest, and the cello"
$ tend habit new --anchor "I pour my coffee" --do "breathe out once"
> : "rest"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Find any action ────────────────────────────────────────────────────────┐
|   │ rest                                                                     │
|   │ > A day of rest                                                        r │
|   │   Let it rest for a while, or take it up                               z │
|   │   Let everything rest, or take it up                                   Z │
|   │   A rest day today                                             Habits  r │
|   │   Let it rest a while                                          Habits  z │
|   │   Bring it back out of its rest                                Habits  z │
|   │   Let everything rest, or bring it back                        Habits  Z │
|   │   Take back the last thing done                                 u Ctrl-Z │
|   │   Make a backup now                                                      │
|   │   See what was set aside, and bring it back                      Journal │
|   │   Pages with “rest”                                              1 found │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   └──────────────────────────────────────────────────────────────────────────┘
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close   Ctrl-G help                  F9 support
> END
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Find any action ────────────────────────────────────────────────────────┐
|   │ rest                                                                     │
|   │   A day of rest                                                        r │
|   │   Let it rest for a while, or take it up                               z │
|   │   Let everything rest, or take it up                                   Z │
|   │   A rest day today                                             Habits  r │
|   │   Let it rest a while                                          Habits  z │
|   │   Bring it back out of its rest                                Habits  z │
|   │   Let everything rest, or bring it back                        Habits  Z │
|   │   Take back the last thing done                                 u Ctrl-Z │
|   │   Make a backup now                                                      │
|   │   See what was set aside, and bring it back                      Journal │
|   │ > Pages with “rest”                                              1 found │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   └──────────────────────────────────────────────────────────────────────────┘
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close   Ctrl-G help                  F9 support
> RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   rest                                                          1 found
|
|  > 23 Nov      page       a day of [rest], and the cello
|
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|    Monday 23 November
|    > a day of rest, and the cello
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc back   Ctrl-G help            F9 support
> ESC : "delete"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   :delete                                                       0 found
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
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc back   Ctrl-G help            F9 support
> C-u "nothing like it"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   nothing like it                                               0 found
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
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc back   Ctrl-G help            F9 support
