# In ASCII, and half-written words are kept when the window closes
ascii
now 2026-11-23T10:05:00+01:00
$ tend write -d 2026-11-20 "a page"
> 1 C-p "own questions" RET RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    A question you like to be asked. One word may answer it.
|
|    +------------------------------------------------------------------------+
|    |                                                                        |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|
|    [light] inward  tender                                           Tab  tone
|    It points outward, or to the body, and comes at any hour.
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
|   Enter keep it   Tab tone   Esc done   Ctrl-G help                  F9 support
> "What is the cat doing?" TAB TAB
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    A question you like to be asked. One word may answer it.
|
|    +------------------------------------------------------------------------+
|    | What is the cat doing?                                                 |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|
|     light  inward [tender]                                          Tab  tone
|    It comes near what hurts: once a month at most, and not soon after a
|    session.
|
|
|
|
|
|
|
|
| --------------------------------------------------------------------------------
|   Enter keep it   Tab tone   Esc done   Ctrl-G help                  F9 support
> ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    Your own questions
|
|  > Write one of your own
|    No questions, please
|    What is the cat doing?                                               tender
|    What is above you, past the ceiling?                                  light
|    Who is out on the street at this hour?                                light
|    Which bird, if any, has let itself be heard?                          light
|    What name would you give this weather?                                light
|    Which colour is nearest to you?                                       light
|    What is the floor like under your feet?                               light
|    What are you drinking, or about to drink?                             light
|    Which part of you is warmest right now?                               light
|    Where is there cool air on your skin?                                 light
|    What have your shoes walked over lately?                              light
|    What does the room smell of?                                          light
|    How is the thing you are sitting on?                                  light
|    What casts a shadow near you?                                         light
|    What is growing somewhere close by?                                   light
| - Kept, among your questions. --------------------------------------------------
|   Enter open   Esc back   ? help                                      ! support
> DOWN DOWN RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| --------------------------------------------------------------------------------
|
|    A question you like to be asked. One word may answer it.
|
|    +------------------------------------------------------------------------+
|    | What is the cat doing?                                                 |
|    |                                                                        |
|    |                                                                        |
|    +------------------------------------------------------------------------+
|
|     light  inward [tender]                                          Tab  tone
|    It comes near what hurts: once a month at most, and not soon after a
|    session.
|
|
|
|
|
|
|
|
| --------------------------------------------------------------------------------
|   Enter keep it   Tab tone   Esc done   Ctrl-G help                  F9 support
