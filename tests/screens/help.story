# Help on Today: what can be done here, then everywhere; last a few words on
# how it works, and what is done now and then
> ?
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Help · Today ───────────────────────────────────────────────────────────┐
|   │   type to search                                                         │
|   │ On this page                                                             │
|   │ > Enter           Open the chosen row                                    │
|   │   w               Write on the day's page                                │
|   │   Ctrl-T F2       Another question for the page                          │
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
|   │   ←               The place before, in the first row                     │
|   │   →               The place after it                                     │
|   │   Esc             One step back; what was typed stays                    │
|   └──────────────────────────────────────────────────────────────────────────┘
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close                                F9 support
> END
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|   ┌─ Help · Today ───────────────────────────────────────────────────────────┐
|   │   type to search                                                         │
|   │ Now and then                                                             │
|   │   Begin today's page from a template                                     │
|   │   Your own questions: add, hide, or none at all                          │
|   │   Your own templates: write or change one                                │
|   │   On this day: a page of another year or month                           │
|   │   A page from long ago, by chance                                        │
|   │   Longest unread: what you did not open for a while                      │
|   │   Put tend to sleep and go to the shell                                  │
|   │   Make a small thing: three questions                                    │
|   │   Sort the lines that wait: to try, to know, to let be                   │
|   │   Set it up with me: three short questions                               │
|   │   Show me around: a made-up example; nothing is kept                     │
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
