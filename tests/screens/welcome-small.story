# The first screen, and the three questions, in the smallest window
first
size 40x12
now 2026-11-20T19:48:00+01:00
> UP
|  tend
|
|    Welcome. A private book for you.
|    What would help right now?
|  > I had a session today
|    I want to write something
|    Set it up with me
|    Show me around
|    One file on this computer, not
|    locked. tend never goes online.
| ────────────────────────────────────────
|   Enter go   ? help           ! support
> DOWN DOWN RET
|  tend
|    Set it up with me             1 of 3
|    What may tend call you?
|    ┌────────────────────────────────┐
|    │                                │
|    └────────────────────────────────┘
|    Today greets you by it. Enter
|    alone skips a question.
|
|
| ────────────────────────────────────────
|   Enter next   Ctrl-G help   F9 support
> RET "monday"
|  tend
|    Set it up with me             2 of 3
|    Is there a session coming, or one
|    just past?
|    ┌────────────────────────────────┐
|    │ monday                         │
|    └────────────────────────────────┘
|    > Monday 23 November, to come
|      Monday 16 November, past
|
| ────────────────────────────────────────
|   Enter next   Ctrl-G help   F9 support
> RET
|  tend
|    Set it up with me             3 of 3
|    Who could you ring when it is
|    heavy?
|    ┌────────────────────────────────┐
|    │                                │
|    └────────────────────────────────┘
|    A name and a number, for the
|    support card: ! shows it.
|
| ────────────────────────────────────────
|   Enter next   Ctrl-G help   F9 support
