# The three questions of the beginning, in other windows
first
size 100x30
> DOWN DOWN RET "Sam"
|  tend
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Set it up with me                                                                         1 of 3
|
|    What may tend call you?
|
|    ┌──────────────────────────────────────────────────┐
|    │ Sam                                              │
|    └──────────────────────────────────────────────────┘
|
|    Today greets you by it. Enter alone skips a question.
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
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter next   Esc back   Ctrl-G help                                                    F9 support
> RET RET
|  tend
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Set it up with me                                                                         3 of 3
|
|    Who could you ring when it is heavy?
|
|    ┌──────────────────────────────────────────────────┐
|    │                                                  │
|    └──────────────────────────────────────────────────┘
|
|    A name and a number, for the support card: ! shows it.
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
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter next   Esc back   Ctrl-G help                                                    F9 support
