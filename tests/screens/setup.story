# Three short questions; what is answered is in the book at the end, and the
# person who could be rung stands on the support card
first
now 2026-11-20T19:48:00+01:00
> DOWN DOWN RET "Sam"
|  tend
| ────────────────────────────────────────────────────────────────────────────────
|
|    Set it up with me                                                     1 of 3
|
|    What may tend call you?
|
|    ┌──────────────────────────────────────────────────┐
|    │ Sam                                              │
|    └──────────────────────────────────────────────────┘
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   Esc back   Ctrl-G help                                F9 support
> RET "someday" RET
|  tend
| ────────────────────────────────────────────────────────────────────────────────
|
|    Set it up with me                                                     2 of 3
|
|    Is there a session coming, or one just past?
|
|    ┌──────────────────────────────────────────────────┐
|    │ someday                                          │
|    └──────────────────────────────────────────────────┘
|
|    A day will do: friday · 12 dec · yesterday.
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
| ─ Which day? “friday” will do, and so will nothing. ────────────────────────────
|   Enter next   Esc back   Ctrl-G help                                F9 support
> C-u "monday"
|  tend
| ────────────────────────────────────────────────────────────────────────────────
|
|    Set it up with me                                                     2 of 3
|
|    Is there a session coming, or one just past?
|
|    ┌──────────────────────────────────────────────────┐
|    │ monday                                           │
|    └──────────────────────────────────────────────────┘
|
|    > Monday 23 November, to come
|      Monday 16 November, past
|
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   Tab the other day   Esc back   Ctrl-G help            F9 support
> RET "Ines 555 0142"
|  tend
| ────────────────────────────────────────────────────────────────────────────────
|
|    Set it up with me                                                     3 of 3
|
|    Who could you ring when it is heavy?
|
|    ┌──────────────────────────────────────────────────┐
|    │ Ines 555 0142                                    │
|    └──────────────────────────────────────────────────┘
|
|    A name and a number, for the support card: ! shows it.
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   Esc back   Ctrl-G help                                F9 support
> RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good evening, Sam.   Friday 20 November
|
|    Nothing is planned for today, and that is a fine way to begin.
|    w writes a few words, c takes down words from a session.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|  > │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    What is the oldest thing in the room?                      Ctrl-T  another
|
|
|
|
|
|
|
| ─ Kept. w writes a page, c takes down words from a session. ────────────────────
|   Enter open   w write   ? help   q leave                             ! support
> !
|  tend
| ────────────────────────────────────────────────────────────────────────────────
|    Your own words
|       Ines 555 0142
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
|   Esc back to where you were   e your own words
> e
|  tend
| ────────────────────────────────────────────────────────────────────────────────
|
|    Your own words, for a heavy hour
|
|    Who to ring, with the number. What has helped before. One thing a line.
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Ines 555 0142                                                          │
|    │                                                                        │
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
