# Help on Today: what can be done here, then everywhere, then in text; a few
# words on how it works, and last what is done now and then
> ?
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Help · Today ───────────────────────────────────────────────────────────┐
|   │   type to search                                                         │
|   │ On this page                                                             │
|   │ > Enter           Open the chosen row                                    │
|   │   w               Write on the day's page                                │
|   │   Z               Let everything rest, or take it up                     │
|   │   [               A day back                                             │
|   │   g               Go to a day                                            │
|   │                                                                          │
|   │ Everywhere                                                               │
|   │   1               Go to Today                                            │
|   │   2               Go to Journal                                          │
|   │   3               Go to Insights                                         │
|   │   4               Go to Habits                                           │
|   │   5               Go to Calendar                                         │
|   │   Esc             One step back; what was typed stays                    │
|   │   w               Write today's page                                     │
|   │   c               Words from a session: a page, at once                  │
|   │   /               Find the words of any page, session, insight or habit  │
|   └──────────────────────────────────────────────────────────────────────────┘
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close                                F9 support
> PGDN
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Help · Today ───────────────────────────────────────────────────────────┐
|   │   type to search                                                         │
|   │   Z               Let everything rest, or take it up                     │
|   │   [               A day back                                             │
|   │   g               Go to a day                                            │
|   │                                                                          │
|   │ Everywhere                                                               │
|   │   1               Go to Today                                            │
|   │   2               Go to Journal                                          │
|   │   3               Go to Insights                                         │
|   │   4               Go to Habits                                           │
|   │   5               Go to Calendar                                         │
|   │   Esc             One step back; what was typed stays                    │
|   │   w               Write today's page                                     │
|   │   c               Words from a session: a page, at once                  │
|   │   /               Find the words of any page, session, insight or habit  │
|   │   u Ctrl-Z        Take back the last thing done                          │
|   │   Ctrl-R          Do again what was taken back                           │
|   │ > : Ctrl-P        Find any action by its name                            │
|   └──────────────────────────────────────────────────────────────────────────┘
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close                                F9 support
> END
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Help · Today ───────────────────────────────────────────────────────────┐
|   │   type to search                                                         │
|   │ A few words on how it works                                              │
|   │   What you write stays in one file on this computer. tend never goes     │
|   │   online.                                                                │
|   │   A day left open is just a day left open. Rest and pause are real       │
|   │   answers.                                                               │
|   │   tend gives no medical advice; ! has people to turn to.                 │
|   │                                                                          │
|   │ Now and then                                                             │
|   │   Put tend to sleep and go to the shell                                  │
|   │   Make a small thing: three questions                                    │
|   │   Sort the lines that wait: to try, to know, to let be                   │
|   │   Set it up with me: three short questions                               │
|   │   Make a backup now                                                      │
|   │   Write everything out, to read or to take along                         │
|   │   Look the book over, to see that all is well                            │
|   │   Where is my book, and who can read it?                                 │
|   │ > Settings                                                               │
|   └──────────────────────────────────────────────────────────────────────────┘
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close                                F9 support
# Typing narrows it, Enter does it
> "backup"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Help · Today ───────────────────────────────────────────────────────────┐
|   │ backup                                                                   │
|   │ Now and then                                                             │
|   │ > Make a backup now                                                      │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   │                                                                          │
|   └──────────────────────────────────────────────────────────────────────────┘
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close                                F9 support
> ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Monday 23 November
|
|    Nothing is planned, and that is a fine way to begin.
|    w writes a few words, c takes down words from a session.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|  > │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   ? help   q leave                             ! support
