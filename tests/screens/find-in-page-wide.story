# Finding and going to a line in a wide window
size 100x30
now 2026-11-23T19:48:00+01:00
> w "the cello and the Cello" RET "## a **strong** line" C-HOME C-f "cello" TAB
> ESC F7 "2"
