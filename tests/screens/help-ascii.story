# Help in ASCII
ascii
> ? END
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|   +- Help - Today -----------------------------------------------------------+
|   |   type to search                                                         |
|   | A few words on how it works                                              |
|   |   What you write stays in one file on this computer. tend never goes     |
|   |   online.                                                                |
|   |   A day left open is just a day left open. Rest and pause are real       |
|   |   answers.                                                               |
|   |   tend gives no medical advice; ! has people to turn to.                 |
|   |                                                                          |
|   | Now and then                                                             |
|   |   Put tend to sleep and go to the shell                                  |
|   |   Make a small thing: three questions                                    |
|   |   Sort the lines that wait: to try, to know, to let be                   |
|   |   Set it up with me: three short questions                               |
|   |   Make a backup now                                                      |
|   |   Write everything out, to read or to take along                         |
|   |   Look the book over, to see that all is well                            |
|   |   Where is my book, and who can read it?                                 |
|   | > Settings                                                               |
|   +--------------------------------------------------------------------------+
| --------------------------------------------------------------------------------
|   up/down choose   Enter do it   Esc close                           F9 support
