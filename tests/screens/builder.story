# The three questions, from a line to try
now 2026-11-20T19:31:00+01:00
$ tend session new | tee "$TEND_DB.session"
$ tend write -s "$(cat "$TEND_DB.session")" "$(printf "* I don't have to earn rest.\nblue light, like under water\n* say no to the Thursday thing, kindly\n* my father was afraid, too\n* I cannot change what happened\n* mist")"
now 2026-11-23T07:31:00+01:00
> 3 RET t ESC TAB RET RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    From “I don't have to earn rest.”                                  1 of 3
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
> "sit down for three breaths"
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    From “I don't have to earn rest.”                                  1 of 3
|
|    What would this look like if it took less than a minute?
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ sit down for three breaths                                             │
|    └────────────────────────────────────────────────────────────────────────┘
|    Ideas for rest                                               Ctrl-T  more
|      sit down once before the dishes
|      lie on the floor for one song's first verse
|      close the laptop lid, breathe out, open it again
|      sit down for three breaths
|      put both feet up for one minute
|
|    So far:  … I will sit down for three breaths.
|
|    It can be as small as one breath.
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
> RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    From “I don't have to earn rest.”                                  2 of 3
|
|    What do you already do every day, that it could come right after?
|
|   [After …]  While …   If … then …                           Ctrl-T  another
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    Common ones     I pour my coffee
|                    I get out of bed
|                    I brush my teeth
|                    I sit down at my desk
|                    I lock the front door
|
|    After …, I will sit down for three breaths.
|
|    A moment that comes once a day, in one place, is easiest to find again.
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
> "After I pour my coffee"
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    From “I don't have to earn rest.”                                  2 of 3
|
|    What do you already do every day, that it could come right after?
|
|   [After …]  While …   If … then …                           Ctrl-T  another
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ After I pour my coffee                                                 │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    Common ones     I pour my coffee
|                    I get out of bed
|                    I brush my teeth
|                    I sit down at my desk
|                    I lock the front door
|
|    After I pour my coffee, I will sit down for three breaths.
|
|    A moment that comes once a day, in one place, is easiest to find again.
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
> RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    From “I don't have to earn rest.”                                  3 of 3
|
|    After I pour my coffee, I will sit down for three breaths.
|
|    How do you want to end it? A tiny yes: a smile, a hand on the heart.
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    Start it                  today or tomorrow, after I pour my coffee
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
> "smile at the window" RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    From “I don't have to earn rest.”                                  3 of 3
|
|    After I pour my coffee, I will sit down for three breaths.
|
|    How do you want to end it? A tiny yes: a smile, a hand on the heart.
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ smile at the window                                                    │
|    └────────────────────────────────────────────────────────────────────────┘
|
|  > Start it                  today or tomorrow, after I pour my coffee
|    Make it smaller first     half of it, or its first breath
|    Keep it for later         it stands under Habits
|
|    When it does not happen, nothing happens. It is there the next day.
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter take   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
> RET
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|
|         “I don't have to earn rest.”
|
|
|    to try · kept on Friday 20 November, in session 1
|    From it grew: After I pour my coffee, I will sit down for three breaths.
|
|
|  > Make another small thing from it
|    Read the page it came from      b
|    Sort it anew
|    Change its words                e
|    Let it greet me in the morning  m
|    Set it aside                    x
|
|
|
|
|
| ─ Started. It is on Today. ─────────────────────────────────────────────────────
|   Enter go   b because   e change   x set aside   Esc back   ? help   ! support
> 4
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [small things]  let go                                 Tab  what was let go
|
|  > [ ] After I pour my coffee, I will sit down for three breaths.
|    Make a small thing
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
|   Enter open   Space did it   z rest a while   e change   ? help      ! support
