# Finding and going to a line in ASCII
size 80x24
ascii
now 2026-11-23T19:48:00+01:00
> w "the cello and the Cello" C-HOME C-f "cello" TAB
> ESC F7 "2"
