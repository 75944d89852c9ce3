# A session that is kept closed: its day alone stands in the lists
$ tend config name Sam
$ tend config week_start monday
now 2026-11-19T10:00:00+01:00
$ tend session new --on "2026-11-20 14:30" --ended 16:40 --form infusion --intention "geheim gehalten" --music "Bach, die Sarabande" --place "das stille Zimmer" --with Ines --with "Dr. Ames"
now 2026-11-20T19:48:00+01:00
$ printf 'blue light, like under water\nmy hands were my grandmother'"'"'s hands\n* I do not have to earn rest\n音楽が止まった。青い光だけ。\nيداي دافئتان\n' | tend write -s $(tend session list | tail -1 | cut -c1-13) >/dev/null
$ tend session edit $(tend session list | tail -1 | cut -c1-13) --tender
now 2026-11-24T08:10:00+01:00
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Tuesday 24 November
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
|    What are you drinking, or about to drink?                  Ctrl-T  another
|
|    If you like: some lines to sort, whenever
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   ? help   q leave                             ! support
> 2
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Pages                       s sessions   Tab  pages · tags · starred · aside
|
|  > 20 Nov       (a closed page, Enter opens it)                      session
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
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open  s sessions  t tags  Space choose  e change  ? help      ! support
> s
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Sessions
|
|  > Session 1 · Friday 20 November   (kept closed, Enter opens it)
|      1 page · 1 to sort
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
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   e change   x set aside   Esc back   ? help             ! support
> ESC / h a n d s
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Find   hands                                                         1 found
|
|  > 20 Nov      session 1  (a closed page, Enter opens it)
|
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────
|
|
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   Esc clear   Ctrl-G help           F9 support
> ESC ESC 3
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [1 to sort]  to try   to know   to let be   waiting
|
|  > (a closed line, Enter opens it)                         20 Nov · session 1
|    Write a line by hand
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
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab next kind   i write one   b because   ? help       ! support
# A key on that very item opens it
> 2 RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November
|    The music then: Bach, die Sarabande
|
|    blue light, like under water
|    my hands were my grandmother's hands
|    * I do not have to earn rest                                           kept
|    音楽が止まった。青い光だけ。
|    يداي دافئتان
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
| ────────────────────────────────────────────────────────────────────────────────
|   e change  i keep this line  t tags  F7 keep open  Esc back  ? help  ! support
# … and its page stays closed in the sheet of the session
> ESC s RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Session 1 · Friday 20 November                                   kept closed
|
|    When           14:30 to 16:40 · infusion
|    Where          das stille Zimmer
|    With           Ines, Dr. Ames
|    Intention      “geheim gehalten”   written on Thursday
|    Music          Bach, die Sarabande
|
|    Pages
|  > 20 Nov         (a closed page, Enter opens it)
|    Add what came later
|
|    Lines you kept
|    to sort        a closed line, Enter opens it
|
|    Before, during, after
|    Add a note
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open  e change  c add words  F7 keep open  Esc back  ? help   ! support
