# The support card in the smallest window
size 40x12
> ! e "Ines"
|  tend
|    Your own words, for a heavy hour
|    ┌────────────────────────────────┐
|    │ Ines                           │
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
|    They stand first on the card.
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
> ESC
|  tend
|    Your own words
|       Ines
|
|    If it is heavy right now
|
|    1  It need not be solved tonight.
|       Put both feet on the floor.
|    2  Tell one person: “It is bad.
|       Can you stay on the phone with
| ─ Kept. u takes it back. ───────────────
|   Esc back  ↓ read on  e your own words
> PGDN PGDN PGDN
|  tend
|    If you may hurt yourself, call
|    now, before anything else here.
|    tend cannot see how you are, and
|    tells nobody that you opened this.
|
|    Nobody has rung these numbers to
|    check them so far.
|    Numbers can change; findahelpline.
|    com has the newest ones.
| ────────────────────────────────────────
|   Esc back  ↓ read on  e your own words
