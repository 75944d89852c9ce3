# More than two minutes, other ideas, other forms, and keeping it for later
> 4 RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A small thing                                                      1 of 3
|
|    What would this look like if it took less than a minute?
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    Ideas for rest                                               Ctrl-T  more
|      sit down once before the dishes
|      lie on the floor for one song's first verse
|      close the laptop lid, breathe out, open it again
|      sit down for three breaths
|      put both feet up for one minute
|
|    So far:  … I will …
|
|    It can be as small as one breath.
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
> C-t
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A small thing                                                      1 of 3
|
|    What would this look like if it took less than a minute?
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    Ideas for rest                                               Ctrl-T  more
|      leave one minute empty
|      look out of the window until I have seen something move
|      turn the light down one notch
|
|    So far:  … I will …
|
|    It can be as small as one breath.
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
> "draw for 20 minutes" RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A small thing                                                      1 of 3
|
|    So far:  … I will draw for 20 minutes.
|
|    That is a good thing to grow into. What would its first minute be?
|
|  > A shorter one             the same, for one minute
|    Its first piece           what it begins with
|    Keep it as it is          longer is fine here
|
|    Small is easier to find again on a tired day. Longer is fine, too.
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter take   ↓ choose   Esc keep for later   ? help                 ! support
> RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A small thing                                                      1 of 3
|
|    What would this look like if it took less than a minute?
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ draw for one minute                                                    │
|    └────────────────────────────────────────────────────────────────────────┘
|    Ideas for rest                                               Ctrl-T  more
|      leave one minute empty
|      look out of the window until I have seen something move
|      turn the light down one notch
|
|    So far:  … I will draw for one minute.
|
|    It can be as small as one breath.
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
> RET C-t
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A small thing                                                      2 of 3
|
|    What do you already do, that it could go along with?
|
|    After …  [While …]  If … then …                           Ctrl-T  another
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    Common ones     the kettle boils
|                    I take a shower
|                    I wait for the bus
|                    I brush my teeth
|                    I cook
|
|    While …, I will draw for one minute.
|
|    A moment that comes once a day, in one place, is easiest to find again.
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
> C-t DOWN DOWN
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A small thing                                                      2 of 3
|
|    When is it wanted? Name the moment, whenever it comes.
|
|    After …   While …  [If … then …]                          Ctrl-T  another
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    Common ones     somebody asks for my evening
|                  > my jaw is tight
|                    I call myself a name
|                    I want to say yes at once
|                    I read the same message again and again
|
|    If …, then I will draw for one minute.
|
|    It waits for its moment, and asks for nothing on other days.
| ────────────────────────────────────────────────────────────────────────────────
|   Enter take   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
> RET RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A small thing                                                      3 of 3
|
|    If my jaw is tight, then I will draw for one minute.
|
|    How do you want to end it? A tiny yes: a smile, a hand on the heart.
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    Start it                  it is there when it comes up
|    Make it smaller first     half of it, or its first breath
|    Keep it for later         it stands under Habits
|
|    When it does not happen, nothing happens. It is there the next day.
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
> DOWN DOWN RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A small thing                                                      1 of 3
|
|    What would an even smaller one be?
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ draw for one minute                                                    │
|    └────────────────────────────────────────────────────────────────────────┘
|    Ideas for rest                                               Ctrl-T  more
|      leave one minute empty
|      look out of the window until I have seen something move
|      turn the light down one notch
|
|    If my jaw is tight, then I will draw for one minute.
|
|    It can be as small as one breath.
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
> HOME RET PGUP PGUP
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A small thing                                                      1 of 3
|
|    What would this look like if it took less than a minute?
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ draw for one minute                                                    │
|    └────────────────────────────────────────────────────────────────────────┘
|    Ideas for rest                                               Ctrl-T  more
|      leave one minute empty
|      look out of the window until I have seen something move
|      turn the light down one notch
|
|    If my jaw is tight, then I will draw for one minute.
|
|    It can be as small as one breath.
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
> C-a C-k "歌を歌う" PGDN C-a C-k "أستيقظ"
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A small thing                                                      2 of 3
|
|    When is it wanted? Name the moment, whenever it comes.
|
|    After …   While …  [If … then …]                          Ctrl-T  another
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ أستيقظ                                                                 │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    Common ones     somebody asks for my evening
|                    my jaw is tight
|                    I call myself a name
|                    I want to say yes at once
|                    I read the same message again and again
|
|    If أستيقظ, then I will 歌を歌う.
|
|    It waits for its moment, and asks for nothing on other days.
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
