# Your own questions: added, changed, hidden and brought back; or none at all
now 2026-11-23T10:05:00+01:00
$ tend write -d 2026-11-20 "a page"
$ tend prompt add --tone tender "ما الذي يؤلمك اليوم؟"
$ tend prompt add "今日、空はどんな色をしていますか。"
> 1 C-p "own questions" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Your own questions
|
|  > Write one of your own
|    No questions, please
|    ما الذي يؤلمك اليوم؟                                                 tender
|    今日、空はどんな色をしていますか。                                    light
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Esc back   ? help                                      ! support
> RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A question you like to be asked. One word may answer it.
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter keep it   Tab tone   Esc done   Ctrl-G help                  F9 support
> "Welche Farbe hat der Himmel über der Küche?" TAB
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A question you like to be asked. One word may answer it.
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Welche Farbe hat der Himmel über der Küche?                            │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|     light [inward] tender                                           Tab  tone
|    It asks about you, and comes now and then.
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
|   Enter keep it   Tab tone   Esc done   Ctrl-G help                  F9 support
> RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Your own questions
|
|  > Write one of your own
|    No questions, please
|    ما الذي يؤلمك اليوم؟                                                 tender
|    今日、空はどんな色をしていますか。                                    light
|    Welche Farbe hat der Himmel über der Küche?                          inward
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
| ─ Kept, among your questions. ──────────────────────────────────────────────────
|   Enter open   Esc back   ? help                                      ! support
> HOME DOWN DOWN x
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Your own questions
|
|    Write one of your own
|    No questions, please
|  > ما الذي يؤلمك اليوم؟                                                 hidden
|    今日、空はどんな色をしていますか。                                    light
|    Welche Farbe hat der Himmel über der Küche?                          inward
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
| ─ Hidden. x or u brings it back. ───────────────────────────────────────────────
|   Enter open   x bring back   Esc back   ? help                       ! support
# Those that came with tend are hidden as well
> END x
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Your own questions
|
|    What are you sorry about, toward yourself?                           tender
|    To what are you saying goodbye?                                      tender
|    Who is not here any more, and comes to mind?                         tender
|    Where does it hurt today, in body or heart?                          tender
|    What is not ready to be forgiven, and may wait?                      tender
|    What has stayed unsaid?                                              tender
|    What did you need as a child, and from whom?                         tender
|    What in you wants protecting today?                                  tender
|    What aches a little when you get quiet?                              tender
|    What would you do over, if you could?                                tender
|    Which sentence from home do you carry around?                        tender
|    What are you tired of pretending?                                    tender
|    What can you not change, and how is that?                            tender
|    What ended, and what did it leave you?                               tender
|    What disappointed you, in one sentence?                              tender
|    Where are you sore today, inside?                                    tender
|  > What was the hardest minute, and what came after it?                 hidden
| ─ Hidden. x or u brings it back. ───────────────────────────────────────────────
|   Enter open   x bring back   Esc back   ? help                       ! support
> u
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Your own questions
|
|    What are you sorry about, toward yourself?                           tender
|    To what are you saying goodbye?                                      tender
|    Who is not here any more, and comes to mind?                         tender
|    Where does it hurt today, in body or heart?                          tender
|    What is not ready to be forgiven, and may wait?                      tender
|    What has stayed unsaid?                                              tender
|    What did you need as a child, and from whom?                         tender
|    What in you wants protecting today?                                  tender
|    What aches a little when you get quiet?                              tender
|    What would you do over, if you could?                                tender
|    Which sentence from home do you carry around?                        tender
|    What are you tired of pretending?                                    tender
|    What can you not change, and how is that?                            tender
|    What ended, and what did it leave you?                               tender
|    What disappointed you, in one sentence?                              tender
|    Where are you sore today, inside?                                    tender
|  > What was the hardest minute, and what came after it?                 tender
| ─ Taken back: hide a question. Ctrl-R does it again. ───────────────────────────
|   Enter open   x hide   Esc back   ? help                             ! support
> HOME DOWN RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Your own questions
|
|    Write one of your own
|  > Ask me questions again
|    ما الذي يؤلمك اليوم؟                                                 hidden
|    今日、空はどんな色をしていますか。                                    light
|    Welche Farbe hat der Himmel über der Küche?                          inward
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
| ─ No more questions. ───────────────────────────────────────────────────────────
|   Enter open   Esc back   ? help                                      ! support
> ESC C-t
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning.   Monday 23 November
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
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   ? help   q leave                             ! support
> resize:40x12 C-p "own questions" RET
| [1 Today] 2  3  4  5
|    Your own questions
|  > Write one of your own
|    Ask me questions again
|    ما الذي يؤلمك اليوم؟         hidden
|    今日、空はどんな色をしてい…   light
|    Welche Farbe hat der Himme…  inward
|    What is above you, past the…  light
|    Who is out on the street at…  light
|    Which bird, if any, has let…  light
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> RET
| [1 Today] 2  3  4  5
|
|    A question you like to be asked.
|    One word may answer it.
|    ┌────────────────────────────────┐
|    │                                │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
|    [light] inward  tender   Tab  tone
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
> resize:100x30
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    A question you like to be asked. One word may answer it.
|
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|
|    [light] inward  tender                                                               Tab  tone
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
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter keep it   Tab tone   Esc done   Ctrl-G help                                      F9 support
> ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Your own questions
|
|  > Write one of your own
|    Ask me questions again
|    ما الذي يؤلمك اليوم؟                                                                     hidden
|    今日、空はどんな色をしていますか。                                                        light
|    Welche Farbe hat der Himmel über der Küche?                                              inward
|    What is above you, past the ceiling?                                                      light
|    Who is out on the street at this hour?                                                    light
|    Which bird, if any, has let itself be heard?                                              light
|    What name would you give this weather?                                                    light
|    Which colour is nearest to you?                                                           light
|    What is the floor like under your feet?                                                   light
|    What are you drinking, or about to drink?                                                 light
|    Which part of you is warmest right now?                                                   light
|    Where is there cool air on your skin?                                                     light
|    What have your shoes walked over lately?                                                  light
|    What does the room smell of?                                                              light
|    How is the thing you are sitting on?                                                      light
|    What casts a shadow near you?                                                             light
|    What is growing somewhere close by?                                                       light
|    Which animal did you last look at properly?                                               light
|    Where was the moon when you last saw it?                                                  light
|    What is in your pocket, or in your bag?                                                   light
|    What does the cloth you are wearing feel like?                                            light
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter open   Esc back   ? help                                                          ! support
