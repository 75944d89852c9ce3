# The sessions, newest first, with what each led to
$ tend config name Sam
$ tend config week_start monday
now 2026-11-19T10:00:00+01:00
$ tend session new --on "2026-11-20 14:30" --ended 16:40 --form infusion --intention "to be less on guard" --music "Bach, die Sarabande" --place "das stille Zimmer" --with Ines --with "Dr. Ames"
now 2026-11-20T19:48:00+01:00
$ printf 'blue light, like under water\nmy hands were my grandmother'"'"'s hands\n* I do not have to earn rest\n音楽が止まった。青い光だけ。\nيداي دافئتان\n' | tend write -s $(tend session list | tail -1 | cut -c1-13) >/dev/null
$ tend session note $(tend session list | tail -1 | cut -c1-13) before --at 14:10 "kalte Füße, ein Scherz mit der Schwester"
$ tend session note $(tend session list | tail -1 | cut -c1-13) after --at 16:55 "الماء بارد وكل شيء هادئ"
$ tend insight sort $(tend insight list | head -1 | cut -c1-13) actionable understanding
$ tend habit new --anchor "I pour my coffee" --do "sit down for three breaths" --since 2026-11-23 --insight $(tend insight list | head -1 | cut -c1-13)
$ tend write -s $(tend session list | tail -1 | cut -c1-13) -d 2026-11-24 "Großmutter summte beim Kochen"
now 2026-11-26T20:00:00+01:00
$ tend session new --on "2026-12-18 15:00"
> 2 s
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Sessions
|
|  > Session 2 · Friday 18 December
|      to come
|
|    Session 1 · Friday 20 November   “to be less on guard”
|      2 pages · 1 to try, 1 to know · After I pour my coffee, I will sit down …
|
|    Add a session, past or to come
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
|   Enter open   e change   x set aside   Esc back   ? help             ! support
# One of them
> DOWN RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November
|
|    When           14:30 to 16:40 · infusion
|    Where          das stille Zimmer
|    With           Ines, Dr. Ames
|    Intention      “to be less on guard”   written on 19 November
|    Music          Bach, die Sarabande
|
|    Pages
|  > 20 Nov         blue light, like under water
|    added 24 Nov   Großmutter summte beim Kochen
|    Add what came later
|
|    Lines you kept
|    to try         I do not have to earn rest   to know
|    grew from it   After I pour my coffee, I will sit down for three breaths.
|
|    Before, during, after
|    Before 14:10   kalte Füße, ein Scherz mit der Schwester                     ↓
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open  e change  c add words  F7 keep shut  Esc back  ? help   ! support
> END
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November
|
|    With           Ines, Dr. Ames                                               ↑
|    Intention      “to be less on guard”   written on 19 November
|    Music          Bach, die Sarabande
|
|    Pages
|    20 Nov         blue light, like under water
|    added 24 Nov   Großmutter summte beim Kochen
|    Add what came later
|
|    Lines you kept
|    to try         I do not have to earn rest   to know
|    grew from it   After I pour my coffee, I will sit down for three breaths.
|
|    Before, during, after
|    Before 14:10   kalte Füße, ein Scherz mit der Schwester
|    After 16:55    الماء بارد وكل شيء هادئ
|  > Add a note
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open  e change  c add words  F7 keep shut  Esc back  ? help   ! support
# A note, and one more
> UP RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November
|     Before   During  [After]
|
|    What was it?
|    ┌────────────────────────────────────────────────────────────────────────┐
|  > │ الماء بارد وكل شيء هادئ                                                │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When, if you like
|    16:55
|    a time, like 14:30
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Ctrl-T before, during, after   Esc done   Ctrl-G help              F9 support
> ESC DOWN RET "eine Wolke"
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November
|     Before  [During]  After
|
|    What was it?
|    ┌────────────────────────────────────────────────────────────────────────┐
|  > │ eine Wolke                                                             │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When, if you like
|
|    a time, like 14:30
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Ctrl-T before, during, after   Esc done   Ctrl-G help              F9 support
> C-t
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November
|     Before   During  [After]
|
|    What was it?
|    ┌────────────────────────────────────────────────────────────────────────┐
|  > │ eine Wolke                                                             │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When, if you like
|
|    a time, like 14:30
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Ctrl-T before, during, after   Esc done   Ctrl-G help              F9 support
> ESC
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November
|
|    Intention      “to be less on guard”   written on 19 November               ↑
|    Music          Bach, die Sarabande
|
|    Pages
|    20 Nov         blue light, like under water
|    added 24 Nov   Großmutter summte beim Kochen
|    Add what came later
|
|    Lines you kept
|    to try         I do not have to earn rest   to know
|    grew from it   After I pour my coffee, I will sit down for three breaths.
|
|    Before, during, after
|    Before 14:10   kalte Füße, ein Scherz mit der Schwester
|    After 16:55    الماء بارد وكل شيء هادئ
|    After          eine Wolke
|  > Add a note
| ─ Kept. ────────────────────────────────────────────────────────────────────────
|   Enter open  e change  c add words  F7 keep shut  Esc back  ? help   ! support
# What is said of it, field by field
> e
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November                     any of it can be left out
|
|    Which day
|  > 20 November 2026
|
|    Intention
|    to be less on guard
|    A word will do.
|
|    It began
|    14:30
|    a time, like 14:30
|
|    It ended
|    16:40
|
|    Where
|    das stille Zimmer
|
| ────────────────────────────────────────────────────────────────────────────────
|   Tab next field   Ctrl-S keep   Esc done   Ctrl-G help              F9 support
> TAB TAB TAB C-u "16.45"
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November                     any of it can be left out
|
|    Which day
|    20 November 2026
|
|    Intention
|    to be less on guard
|    A word will do.
|
|    It began
|    14:30
|    a time, like 14:30
|
|    It ended
|  > 16.45
|
|    Where
|    das stille Zimmer
|
| ────────────────────────────────────────────────────────────────────────────────
|   Tab next field   Ctrl-S keep   Esc done   Ctrl-G help              F9 support
> TAB TAB TAB TAB TAB "2 3 -" ESC HOME
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November
|
|    When           14:30 to 16:45 · infusion
|    Where          das stille Zimmer
|    With           Ines, Dr. Ames
|    Intention      “to be less on guard”   written on 19 November
|    Music          Bach, die Sarabande
|    Before         mood 2, energy 3
|
|    Pages
|  > 20 Nov         blue light, like under water
|    added 24 Nov   Großmutter summte beim Kochen
|    Add what came later
|
|    Lines you kept
|    to try         I do not have to earn rest   to know
|    grew from it   After I pour my coffee, I will sit down for three breaths.
|
|    Before, during, after                                                       ↓
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open  e change  c add words  F7 keep shut  Esc back  ? help   ! support
# Kept closed
> F7
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November                                   kept closed
|
|    When           14:30 to 16:45 · infusion
|    Where          das stille Zimmer
|    With           Ines, Dr. Ames
|    Intention      “to be less on guard”   written on 19 November
|    Music          Bach, die Sarabande
|    Before         mood 2, energy 3
|
|    Pages
|  > 20 Nov         (a closed page, Enter opens it)
|    added 24 Nov   (a closed page, Enter opens it)
|    Add what came later
|
|    Lines you kept
|    to try         a closed line, Enter opens it   to know
|    grew from it   a small thing grew from it
|
|    Before, during, after                                                       ↓
| ─ It is kept closed: its words show when a key opens them. ─────────────────────
|   Enter open  e change  c add words  F7 keep open  Esc back  ? help   ! support
# And a new one
> ESC END RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    A session, past or to come                         any of it can be left out
|
|    Which day
|  > 26 November 2026
|
|    Intention
|
|    A word will do.
|
|    It began
|
|    a time, like 14:30
|
|    It ended
|
|
|    Where
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Tab next field   Ctrl-S keep   Esc done   Ctrl-G help              F9 support
