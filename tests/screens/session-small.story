# Sessions in a small window
size 40x12
$ tend config name Sam
$ tend config week_start monday
now 2026-11-19T10:00:00+01:00
$ tend session new --on "2026-11-20 14:30" --ended 16:40 --form infusion --intention "to be less on guard" --music "Bach, die Sarabande" --place "das stille Zimmer" --with Ines --with "Dr. Ames"
now 2026-11-20T19:48:00+01:00
$ printf 'blue light, like under water\nmy hands were my grandmother'"'"'s hands\n* I do not have to earn rest\n音楽が止まった。青い光だけ。\nيداي دافئتان\n' | tend write -s $(tend session list | tail -1 | cut -c1-13) >/dev/null
$ tend session note $(tend session list | tail -1 | cut -c1-13) before --at 14:10 "kalte Füße"
now 2026-11-24T08:10:00+01:00
> 1
| [1 Today] 2  3  4  5
|    that is a fine way to begin.        ↑
|    w writes a few words, c takes down
|    words from a session.
|    Today's page
|    ┌────────────────────────────────┐
|  > │                                │
|    └────────────────────────────────┘
|    What are you drinking, or about to
|    drink?                              ↓
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> DOWN
| [1 Today] 2  3  4  5
|    Today's page                        ↑
|    ┌────────────────────────────────┐
|    │                                │
|    └────────────────────────────────┘
|    What are you drinking, or about to
|    drink?
|    If you like
|  > Friday's page, four days on
|     read it, and add what it means now ↓
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> RET
| [1 Today] 2  3  4  5
|    Session 1 · Friday 20 November
|    blue light, like under water
|    my hands were my grandmother's
|    hands
|    * I do not have to earn rest kept
|    What does it mean now?
|    ┌────────────────────────────────┐
|    │                                │
|    └────────────────────────────────┘
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
> ESC 2 s
|  1 [2 Journal] 3  4  5
|    Sessions
|  > Session 1 · Friday 20 November
|      1 page · 1 to sort
|    Add a session, past or to come
|
|
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> RET
|  1 [2 Journal] 3  4  5
|    Session 1 · Friday 20 November
|    Where        das stille Zimmer      ↑
|    With         Ines, Dr. Ames
|    Intention    “to be less on guard”
|                 written on Thursday
|    Music        Bach, die Sarabande
|    Pages
|  > 20 Nov       blue light, like under
|                 water                  ↓
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> PGDN
|  1 [2 Journal] 3  4  5
|    Session 1 · Friday 20 November
|                 water                  ↑
|    Add what came later
|    Lines you kept
|    to sort      I do not have to earn
|                 rest
|    Before, during, after
|    Before 14:10 kalte Füße
|  > Add a note
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> e
|  1 [2 Journal] 3  4  5
|    Session 1 · Friday 20 November
|    Which day
|  > 20 November 2026
|
|    Intention
|    to be less on guard
|    A word will do.
|
|    It began
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
