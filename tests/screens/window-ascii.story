# No sign of the program's own is beyond ASCII
ascii
> : "redo"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|   +- Find any action --------------------------------------------------------+
|   | redo                                                                     |
|   | > Do again what was taken back                                    Ctrl-R |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   |                                                                          |
|   +--------------------------------------------------------------------------+
| --------------------------------------------------------------------------------
|   up/down choose   Enter do it   Esc close   Ctrl-G help             F9 support
> ESC !
|  tend
| --------------------------------------------------------------------------------
|    If it is heavy right now
|
|    1  It need not be solved tonight. Put both feet on the floor.
|    2  Tell one person: "It is bad. Can you stay on the phone with me?"
|
|    At any hour, people whose work is to listen
|       Emergency       112  (Europe)   911  (US, Canada)   999  (UK)
|       USA, Canada     988  call or text
|       UK, Ireland     116 123   Samaritans
|       Australia       13 11 14  Lifeline
|       elsewhere       findahelpline.com, from any phone or browser
|
|    If you may hurt yourself, call now, before anything else here.
|    tend cannot see how you are, and tells nobody that you opened this.
|
|    Nobody has rung these numbers to check them so far.
|    Numbers can change; findahelpline.com has the newest ones.
|
|
|
| --------------------------------------------------------------------------------
|   Esc back to where you were   e your own words
