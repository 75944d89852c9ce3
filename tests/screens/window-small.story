# The same in a small window
size 40x12
> : "redo"
| [1 Today] 2  3  4  5
| ┌─ Find any action ────────────────────┐
| │ redo                                 │
| │ > Do again what was taken b…  Ctrl-R │
| │                                      │
| │                                      │
| │                                      │
| │                                      │
| │                                      │
| └──────────────────────────────────────┘
| ────────────────────────────────────────
|   Enter do it   Ctrl-G help  F9 support
> ESC !
|  tend
|    If it is heavy right now
|
|    1  It need not be solved tonight.
|       Put both feet on the floor.
|    2  Tell one person: “It is bad.
|       Can you stay on the phone with
|       me?”
|
|    At any hour, people whose work is
| ────────────────────────────────────────
|   Esc back  ↓ read on  e your own words
> PGDN
|  tend
|    At any hour, people whose work is
|    to listen
|       Emergency       112  (Europe)
|       911  (US, Canada)   999  (UK)
|       USA, Canada     988  call or
|       text
|       UK, Ireland     116 123
|       Samaritans
|       Australia       13 11 14
| ────────────────────────────────────────
|   Esc back  ↓ read on  e your own words
> ESC resize:39x12
| tend needs a little more room: 40×12.
| Your words are kept.
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
