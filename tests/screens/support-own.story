# Your own words stand first on the support card; there is always the rest
> ! e "Ines 555 0142" RET "cold water, then the cello"
|  tend
| ────────────────────────────────────────────────────────────────────────────────
|
|    Your own words, for a heavy hour
|
|    Who to ring, with the number. What has helped before. One thing a line.
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Ines 555 0142                                                          │
|    │ cold water, then the cello                                             │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    They stand first on the card.
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-G help                                             F9 support
> ESC
|  tend
| ────────────────────────────────────────────────────────────────────────────────
|    Your own words
|       Ines 555 0142
|       cold water, then the cello
|
|    If it is heavy right now
|
|    1  It need not be solved tonight. Put both feet on the floor.
|    2  Tell one person: “It is bad. Can you stay on the phone with me?”
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
| ─ Kept. u takes it back. ───────────────────────────────────────────────────────
|   Esc back   ↓ read on   e your own words
> DOWN DOWN DOWN DOWN DOWN DOWN
|  tend
| ────────────────────────────────────────────────────────────────────────────────
|       Ines 555 0142
|       cold water, then the cello
|
|    If it is heavy right now
|
|    1  It need not be solved tonight. Put both feet on the floor.
|    2  Tell one person: “It is bad. Can you stay on the phone with me?”
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
| ────────────────────────────────────────────────────────────────────────────────
|   Esc back   ↓ read on   e your own words
