# … and in ASCII
first
ascii
> DOWN DOWN RET "Sam"
|  tend
| --------------------------------------------------------------------------------
|
|    Set it up with me                                                     1 of 3
|
|    What may tend call you?
|
|    +--------------------------------------------------+
|    | Sam                                              |
|    +--------------------------------------------------+
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
| --------------------------------------------------------------------------------
|   Enter next   Esc back   Ctrl-G help                                F9 support
