# The three questions in a small window
size 40x12
> 4 RET
|  1  2  3 [4 Habits] 5
|
|    What would this look like if it
|    took less than a minute?
|    ┌────────────────────────────────┐
|    │                                │
|    └────────────────────────────────┘
|      sit down once before the dishes
|      lie on the floor for one song's…
|    So far:  … I will …
| ────────────────────────────────────────
|   Enter next   Ctrl-G help   F9 support
> DOWN DOWN DOWN
|  1  2  3 [4 Habits] 5
|
|    What would this look like if it
|    took less than a minute?
|    ┌────────────────────────────────┐
|    │                                │
|    └────────────────────────────────┘
|      lie on the floor for one song's…
|    > close the laptop lid, breathe o…
|    So far:  … I will …
| ────────────────────────────────────────
|   Enter take   Ctrl-G help   F9 support
> RET RET
|  1  2  3 [4 Habits] 5
|
|    What do you already do every day,
|    that it could come right after?
|    ┌────────────────────────────────┐
|    │                                │
|    └────────────────────────────────┘
|      I pour my coffee
|      I get out of bed
|    After …, I will close the laptop …
| ────────────────────────────────────────
|   Enter next   Ctrl-G help   F9 support
> "ich den Wasserkocher aufgesetzt habe und das Radio läuft"
|  1  2  3 [4 Habits] 5
|
|    What do you already do every day,
|    that it could come right after?
|    ┌────────────────────────────────┐
|    │ etzt habe und das Radio läuft  │
|    └────────────────────────────────┘
|      I pour my coffee
|      I get out of bed
|    After ich den Wasserkocher …
| ────────────────────────────────────────
|   Enter next   Ctrl-G help   F9 support
> RET
|  1  2  3 [4 Habits] 5
|
|    How do you want to end it? A tiny
|    yes: a smile, a hand on the heart.
|    ┌────────────────────────────────┐
|    │                                │
|    └────────────────────────────────┘
|    Start it
|    Make it smaller first
|    Keep it for later
| ────────────────────────────────────────
|   Enter next   Ctrl-G help   F9 support
> DOWN DOWN
|  1  2  3 [4 Habits] 5
|
|    How do you want to end it? A tiny
|    yes: a smile, a hand on the heart.
|    ┌────────────────────────────────┐
|    │                                │
|    └────────────────────────────────┘
|    Start it
|  > Make it smaller first
|    Keep it for later
| ────────────────────────────────────────
|   Enter take   Ctrl-G help   F9 support
> UP UP UP C-c PGUP PGUP C-a C-k "walk 1 h" RET
|  1  2  3 [4 Habits] 5
|
|    After ich den Wasserkocher
|    aufgesetzt habe und das Radio
|    läuft, I will walk 1 h.
|    That is a good thing to grow into.
|    What would its first minute be?
|  > A shorter one
|    Its first piece
|    Keep it as it is
| ────────────────────────────────────────
|   Enter take   ? help         ! support
