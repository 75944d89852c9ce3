# Sheets in the smallest window
size 40x12
$ tend config name Sam
$ tend config week_start monday
$ tend session new --on "2026-11-19 14:00" --intention "to rest" --music cello | tee "$TEND_DB.session"
$ tend write -d 2026-11-19 -s "$(cat "$TEND_DB.session")" "$(printf "blue light, like under water\n* I don't have to earn rest")"
$ tend write -d 2026-11-22 "$(printf "Rain all day.\n* the rain needs nothing from me\nI read until noon, and the tea was warm.")"
$ tend habit new --anchor "I pour my coffee" --do "take three breaths" --celebrate "smile" --smallest "one breath" --since 2026-10-05
$ tend mark coffee done --on 2026-10-05
$ tend mark coffee done --on 2026-10-06
$ tend mark coffee smallest --on 2026-10-08
$ tend mark coffee rest --on 2026-10-09
$ tend mark coffee done --on 2026-11-21
$ tend mark coffee done --on 2026-11-22
> ?
| [1 Today] 2  3  4  5
| ┌─ Help · Today ───────────────────────┐
| │   type to search                     │
| │ On this page                         │
| │ > Enter     Open the chosen small    │
| │             thing                    │
| │   Space     Did it; on a row with a  │
| │             mark: all choices        │
| │   d         Did it                   │
| └──────────────────────────────────────┘
| ────────────────────────────────────────
|   Enter do it   Esc close    F9 support
> ESC ! e "my sister"
|  tend
|    Your own words, for a heavy hour
|    ┌────────────────────────────────┐
|    │ my sister                      │
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
|    They stand first on the card.
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
> ESC ESC c
| [1 Today] 2  3  4  5
|    Good morning, Sam.
|   ┌──────────────────────────────────┐
|   │   Which session are these from?  │
|   │                                  │
|   │   A session today                │
|   │ > The session of 19 Nov          │
|   └──────────────────────────────────┘
|    │                                │
|    └────────────────────────────────┘  ↓
| ────────────────────────────────────────
|   Enter go   Ctrl-G help     F9 support
> RET "a word"
| [1 Today] 2  3  4  5
|    Session · Thursday 19 November · a…
|    ┌────────────────────────────────┐
|    │ a word                         │
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
> ESC ESC : "look" RET
| [1 Today] 2  3  4  5
|    Good morning, Sam.
|    Monday 23 November
|    Small things
|  > [ ] After I pour my coffee, I will
|        take three breaths.
|    Today's page
|    ┌────────────────────────────────┐
|    │                                │
|    └────────────────────────────────┘  ↓
| ─ All is well with the book. ───────────
|   Space did it   ? help       ! support
