# Four days on: two invitations at most
$ tend config name Sam
$ tend config week_start monday
now 2026-11-19T10:00:00+01:00
$ tend session new --on "2026-11-20 14:30" --ended 16:40 --form infusion --intention "to be less on guard" --music "Bach, die Sarabande" --place "das stille Zimmer" --with Ines --with "Dr. Ames"
now 2026-11-20T19:48:00+01:00
$ printf 'blue light, like under water\nmy hands were my grandmother'"'"'s hands\n* I do not have to earn rest\n音楽が止まった。青い光だけ。\nيداي دافئتان\n' | tend write -s $(tend session list | tail -1 | cut -c1-13) >/dev/null
$ tend habit new --anchor "I pour my coffee" --do "sit down for three breaths" --since 2026-11-01
now 2026-11-24T08:10:00+01:00
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Tuesday 24 November
|
|    Small things
|  > [ ] After I pour my coffee, I will sit down for three breaths.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    What are you drinking, or about to drink?                  Ctrl-T  another
|
|    If you like
|    Friday's page, four days on    read it, and add what it means now
|    Some lines to sort, whenever   see what each one is, if anything
|
|    Enter opens it · z not now, ask in a few days · Z do not ask again
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
# Not now; taken back; not again
> DOWN DOWN z
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Tuesday 24 November
|
|    Small things
|    [ ] After I pour my coffee, I will sit down for three breaths.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    What are you drinking, or about to drink?                  Ctrl-T  another
|
|  > If you like: some lines to sort, whenever
|
|
|
|
|
| ─ Not now; it may ask again in a few days. u takes that back. ──────────────────
|   Enter open   w write   z not now   Z never again   ? help           ! support
> u
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Tuesday 24 November
|
|    Small things
|    [ ] After I pour my coffee, I will sit down for three breaths.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    What are you drinking, or about to drink?                  Ctrl-T  another
|
|    If you like
|    Friday's page, four days on    read it, and add what it means now
|  > Some lines to sort, whenever   see what each one is, if anything
|
|    Enter opens it · z not now, ask in a few days · Z do not ask again
|
| ─ Taken back: put off an invitation. Ctrl-R does it again. ─────────────────────
|   Enter open   w write   z not now   Z never again   ? help           ! support
> Z
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Tuesday 24 November
|
|    Small things
|    [ ] After I pour my coffee, I will sit down for three breaths.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    What are you drinking, or about to drink?                  Ctrl-T  another
|
|    If you like
|  > Friday's page, four days on   read it, and add what it means now
|
|    Enter opens it · z not now, ask in a few days · Z do not ask again
|
|
| ─ It will not ask again. u takes that back. ────────────────────────────────────
|   Enter open   w write   z not now   Z never again   ? help           ! support
> u
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Tuesday 24 November
|
|    Small things
|    [ ] After I pour my coffee, I will sit down for three breaths.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    What are you drinking, or about to drink?                  Ctrl-T  another
|
|    If you like
|  > Friday's page, four days on    read it, and add what it means now
|    Some lines to sort, whenever   see what each one is, if anything
|
|    Enter opens it · z not now, ask in a few days · Z do not ask again
|
| ─ Taken back: end an invitation. Ctrl-R does it again. ─────────────────────────
|   Enter open   w write   z not now   Z never again   ? help           ! support
# Opened: its music and place, the words, and one line for what they mean now
> RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November                                  four days on
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
> "grandma hummed when she cooked" ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Tuesday 24 November
|
|    Small things
|    [ ] After I pour my coffee, I will sit down for three breaths.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    What are you drinking, or about to drink?                  Ctrl-T  another
|
|  > If you like: some lines to sort, whenever
|
|
|
|
|
| ─ Kept, under the session, with today's date. One reading is plenty for a day. ─
|   Enter open   w write   z not now   Z never again   ? help           ! support
# It went under the session with today's date
> 2 s RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November
|
|    When           14:30 to 16:40 · infusion
|    Where          das stille Zimmer
|    With           Ines, Dr. Ames
|    Intention      “to be less on guard”   written on Thursday
|    Music          Bach, die Sarabande
|
|    Pages
|  > 20 Nov         blue light, like under water
|    added 24 Nov   grandma hummed when she cooked
|    Add what came later
|
|    Lines you kept
|    to sort        I do not have to earn rest
|
|    Before, during, after
|    Add a note
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open  e change  c add words  F7 keep shut  Esc back  ? help   ! support
