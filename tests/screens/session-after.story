# The day after: a resting day, and the page is closed until it is opened
$ tend config name Sam
$ tend config week_start monday
now 2026-11-19T10:00:00+01:00
$ tend session new --on "2026-11-20 14:30" --ended 16:40 --form infusion --intention "to be less on guard" --music "Bach, die Sarabande" --place "das stille Zimmer" --with Ines --with "Dr. Ames"
now 2026-11-20T19:48:00+01:00
$ printf 'blue light, like under water\nmy hands were my grandmother'"'"'s hands\n* I do not have to earn rest\n音楽が止まった。青い光だけ。\nيداي دافئتان\n' | tend write -s $(tend session list | tail -1 | cut -c1-13) >/dev/null
$ tend habit new --anchor "I pour my coffee" --do "sit down for three breaths" --since 2026-11-01
now 2026-11-21T08:10:00+01:00
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Saturday 21 November
|
|    Yesterday was a session. Today is a resting day by itself: nothing here
|    waits for you.
|
|    How is it this morning? A word is a page.
|    ┌────────────────────────────────────────────────────────────────────────┐
|  > │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    If you like
|    Yesterday's page           closed until you open it
|    Anything that came later   it goes under yesterday's page, with today's date
|    Your small things          they rest today; they are all there
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   Esc later   ? help                           ! support
# Yesterday's page, with the line below it
> DOWN RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November                                      a day on
|    The music then: Bach, die Sarabande. The place: das stille Zimmer.
|
|    blue light, like under water
|    my hands were my grandmother's hands
|    * I do not have to earn rest                                         kept
|    音楽が止まった。青い光だけ。
|    يداي دافئتان
|
|
|
|
|
|    What does it mean now?
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    A word, or nothing. One reading is plenty for a day.
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-G help                                             F9 support
> "still warm" ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Saturday 21 November
|
|    Yesterday was a session. Today is a resting day by itself: nothing here
|    waits for you.
|
|    How is it this morning? A word is a page.
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    If you like
|  > Yesterday's page           closed until you open it
|    Anything that came later   it goes under yesterday's page, with today's date
|    Your small things          they rest today; they are all there
|
|
|
| ─ Kept, under the session, with today's date. One reading is plenty for a day. ─
|   Enter open   w write   Esc later   ? help                           ! support
# What came later goes under the session
> DOWN RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session · Friday 20 November · added 21 Nov
|
|    Pieces are fine: a word, a picture, the body, the music.
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ still warm                                                             │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
|    A word is enough. There is nothing to sort.
|    You can close the window; every word stays here.
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
# The small things are all there
> ESC DOWN RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Saturday 21 November
|
|    Small things
|  >     After I pour my coffee, I will sit down for three breaths.
|        rests by itself
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
