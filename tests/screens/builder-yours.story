# A moment of the person's own is not offered a second time as a common one
$ tend habit new --anchor "I get out of bed" --do "sit down for three breaths" --since 2026-11-10
$ tend habit new --anchor "I feed the cat" --do "hum" --since 2026-11-10
> 4 END RET "breathe out" RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A small thing                                                      2 of 3
|
|    What do you already do every day, that it could come right after?
|
|   [After …]  While …   If … then …                           Ctrl-T  another
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    Yours           I feed the cat
|                    I get out of bed
|    Common ones     I pour my coffee
|                    I brush my teeth
|                    I sit down at my desk
|
|    After …, I will breathe out.
|
|    A moment that comes once a day, in one place, is easiest to find again.
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
> DOWN DOWN DOWN RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A small thing                                                      2 of 3
|
|    What do you already do every day, that it could come right after?
|
|   [After …]  While …   If … then …                           Ctrl-T  another
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ I pour my coffee                                                       │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    Yours           I feed the cat
|                    I get out of bed
|    Common ones     I pour my coffee
|                    I brush my teeth
|                    I sit down at my desk
|
|    After I pour my coffee, I will breathe out.
|
|    A moment that comes once a day, in one place, is easiest to find again.
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   ↓ choose   Esc keep for later   Ctrl-G help           F9 support
