# A line that may greet stands below the greeting; m on it ends that
now 2026-11-24T07:31:00+01:00
$ tend write -d 2026-11-09 "* I can be on my own side"
> 3 m
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [1 to sort]  to try   to know   to let be   waiting
|
|  > I can be on my own side                                              9 Nov
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
| ─ It may greet you. m takes it back. ───────────────────────────────────────────
|   Enter open   Tab next kind   i write one   b because   ? help       ! support
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Tuesday 24 November
|
|    “I can be on my own side”
|
|    Nothing is planned for today, and that is a fine way to begin.
|    w writes a few words, c takes down words from a session.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|  > │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    What are you drinking, or about to drink?                  Ctrl-T  another
|
|    If you like: some lines to sort, whenever
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   ? help   q leave                             ! support
> HOME
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Tuesday 24 November
|
|  > “I can be on my own side”
|
|    Nothing is planned for today, and that is a fine way to begin.
|    w writes a few words, c takes down words from a session.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    What are you drinking, or about to drink?                  Ctrl-T  another
|
|    If you like: some lines to sort, whenever
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   m greet no more   w write   ? help   q leave           ! support
> m
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Tuesday 24 November
|
|    Nothing is planned for today, and that is a fine way to begin.
|    w writes a few words, c takes down words from a session.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|  > │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    What are you drinking, or about to drink?                  Ctrl-T  another
|
|    If you like: some lines to sort, whenever
|
|
|
|
|
| ─ It will not greet you from now on. u takes that back. ────────────────────────
|   Enter open   w write   ? help   q leave                             ! support
> u
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Tuesday 24 November
|
|    “I can be on my own side”
|
|    Nothing is planned for today, and that is a fine way to begin.
|    w writes a few words, c takes down words from a session.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|  > │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    What are you drinking, or about to drink?                  Ctrl-T  another
|
|    If you like: some lines to sort, whenever
|
|
|
| ─ Taken back: let a line greet no more. Ctrl-R does it again. ──────────────────
|   Enter open   w write   ? help   q leave                             ! support
