# The evening after a session: no question by itself, on Today or on its page;
# Ctrl-T brings a light one
ascii
now 2026-11-23T19:48:00+01:00
$ tend session new --on 2026-11-23
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Good evening.   Monday 23 November
|
|    Today was session 1. Nothing here waits for you.
|
|  > Write while it is near   a page, at once
|    Later
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
| --------------------------------------------------------------------------------
|   Enter open   w write   Esc later   ? help                           ! support
> c
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Session - today, Monday 23 November
|
|    Pieces are fine: a word, a picture, the body, the music.
|    +------------------------------------------------------------------------+
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    A * in front of a line you type keeps that line.
|
|    That is enough for tonight. There is nothing to sort.
|    You can close the window; every word is here tomorrow.
| --------------------------------------------------------------------------------
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
> C-t
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Session - today, Monday 23 November
|
|    Pieces are fine: a word, a picture, the body, the music.
|    Who would help you carry a table?
|    +------------------------------------------------------------------------+
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    A * in front of a line you type keeps that line.
|
|    That is enough for tonight. There is nothing to sort.
|    You can close the window; every word is here tomorrow.
| --------------------------------------------------------------------------------
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
> "the cello part" C-t ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Good evening.   Monday 23 November
|
|    Today was session 1. Nothing here waits for you.
|
|  > Write a little more   it goes on where you left it
|    Later
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
| - Kept. Sleep well. ------------------------------------------------------------
|   Enter open   w write   Esc later   ? help                           ! support
> w
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Today's page
|
|    +------------------------------------------------------------------------+
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|    A * in front of a line you type keeps that line.
|
| --------------------------------------------------------------------------------
|   Esc done   Ctrl-T a question   Tab a template   Ctrl-G help        F9 support
