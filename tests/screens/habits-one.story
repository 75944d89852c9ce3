# A habit's page, its card, a rest, letting it go and taking it up again
now 2026-11-02T08:00:00+01:00
$ tend habit new --anchor "I pour my coffee" --do "sit down for three breaths" --celebrate "smile at the window" --smallest "one breath" >/dev/null
$ tend habit new --form if-then --anchor "das Telefon nach neun klingelt" --do "es zweimal klingeln lassen" >/dev/null
$ tend mark coffee done
now 2026-11-03T08:00:00+01:00
$ tend mark coffee done
now 2026-11-05T08:00:00+01:00
$ tend mark coffee smallest
now 2026-11-10T08:00:00+01:00
$ tend mark coffee rest
$ tend mark telefon done
now 2026-11-11T08:00:00+01:00
$ tend write "a day"
now 2026-11-12T08:00:00+01:00
> 4
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [small things]  let go                                 Tab  what was let go
|
|  > [ ] After I pour my coffee, I will sit down for three breaths.
|    [ ] If das Telefon nach neun klingelt, then I will es zweimal klingeln la…
|    Make a small thing
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
|   Enter open   Space did it   z rest a while   e change   ? help      ! support
> RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will sit down for three breaths.
|
|    Ends with       smile at the window
|    The smallest    one breath (it counts in full)
|    How often       every day
|    Since           2 November
|
|    Week 2: keep it tiny.
|    On 3 to 8 of 8 days, and 1 rest day; for 5 days the book says nothing.
|
|  > Change it                    e
|    Let it rest a while          z
|    Let it go
|    Set it aside                 x
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Space did it   e change   Esc back   ? help              ! support
> e
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will sit down for three breaths.
|
|    The moment it belongs to
|  > I pour my coffee
|    Ctrl-T  after, while, if it comes
|
|    I will
|    sit down for three breaths
|
|    It ends with
|    smile at the window
|
|    The smallest of it
|    one breath
|    For a hard day; it counts in full.
|
|    How often
|    every day
|    every day, 3 a week, mon wed fri
| ────────────────────────────────────────────────────────────────────────────────
|   Tab next field   Ctrl-T after, while, if   Esc done   Ctrl-G help  F9 support
> C-t TAB C-a C-k
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    While I pour my coffee, I will ….
|
|    The moment it belongs to
|    I pour my coffee
|    Ctrl-T  after, while, if it comes
|
|    I will
|  >
|
|    It ends with
|    smile at the window
|
|    The smallest of it
|    one breath
|    For a hard day; it counts in full.
|
|    How often
|    every day
|    every day, 3 a week, mon wed fri
| ────────────────────────────────────────────────────────────────────────────────
|   Tab next field   Ctrl-T after, while, if   Esc done   Ctrl-G help  F9 support
> ESC
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    While I pour my coffee, I will ….
|
|    The moment it belongs to
|    I pour my coffee
|    Ctrl-T  after, while, if it comes
|
|    I will
|  >
|    say what you will do, in a few words
|
|    It ends with
|    smile at the window
|
|    The smallest of it
|    one breath
|    For a hard day; it counts in full.
|
|    How often
|    every day
| ─ Esc again puts this one back; the rest is kept. ──────────────────────────────
|   Tab next field   Ctrl-T after, while, if   Esc done   Ctrl-G help  F9 support
> ESC
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    While I pour my coffee, I will sit down for three breaths.
|
|    Ends with       smile at the window
|    The smallest    one breath (it counts in full)
|    How often       every day
|    Since           2 November
|
|    Week 2: keep it tiny.
|    On 3 to 8 of 8 days, and 1 rest day; for 5 days the book says nothing.
|
|  > Change it                    e
|    Let it rest a while          z
|    Let it go
|    Set it aside                 x
|
|
|
|
|
| ─ Changed, from today on. ──────────────────────────────────────────────────────
|   Enter go   Space did it   e change   Esc back   ? help              ! support
> DOWN RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Let it rest a while
|    While I pour my coffee, I will sit down for three breaths.
|
|
|  > Today alone
|    For a week                until Wednesday 18 November
|    Until I say so            z brings it back, on any day
|    Until a day
|                     friday, 12 dec, 3 weeks …
|
|    Days of rest take nothing away.
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter go   Esc leave it as it is   Ctrl-G help         F9 support
> "in 2 weeks"
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Let it rest a while
|    While I pour my coffee, I will sit down for three breaths.
|
|
|    Today alone
|    For a week                until Wednesday 18 November
|    Until I say so            z brings it back, on any day
|  > Until a day      in 2 weeks
|                     Thursday 26 November
|
|    Days of rest take nothing away.
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter go   Esc leave it as it is   Ctrl-G help         F9 support
> RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    While I pour my coffee, I will sit down for three breaths.
|
|    Ends with       smile at the window
|    The smallest    one breath (it counts in full)
|    How often       every day
|    Since           2 November
|    Now             resting until 26 Nov
|
|    Week 2: keep it tiny.
|    On 3 to 8 of 8 days, and 1 rest day; for 5 days the book says nothing.
|
|    Change it                    e
|  > Bring it back                z
|    Let it go
|    Set it aside                 x
|
|
|
|
| ─ It rests until 26 Nov. ───────────────────────────────────────────────────────
|   Enter go   Space did it   e change   Esc back   ? help              ! support
> z DOWN RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Let go of “While I pour my coffee, I will sit down for three breaths”?
|
|    It goes to the let-go shelf with all its days. It can come back.
|
|
|    What did it show you? A word, or nothing.
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    Thank you, and goodbye for now
|    Keep it, but let it rest
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc leave it as it is   Ctrl-G help                     F9 support
> "It likes to come by itself"
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Let go of “While I pour my coffee, I will sit down for three breaths”?
|
|    It goes to the let-go shelf with all its days. It can come back.
|
|
|    What did it show you? A word, or nothing.
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ It likes to come by itself                                             │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    Thank you, and goodbye for now
|    Keep it, but let it rest
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc leave it as it is   Ctrl-G help                     F9 support
> DOWN
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Let go of “While I pour my coffee, I will sit down for three breaths”?
|
|    It goes to the let-go shelf with all its days. It can come back.
|
|
|    What did it show you? A word, or nothing.
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ It likes to come by itself                                             │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|  > Thank you, and goodbye for now
|    Keep it, but let it rest
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc leave it as it is   Ctrl-G help                     F9 support
> RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [small things]  1 let go                               Tab  what was let go
|
|  > [ ] If das Telefon nach neun klingelt, then I will es zweimal klingeln la…
|    Make a small thing
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
| ─ Let go. Tab shows it on the shelf. ───────────────────────────────────────────
|   Enter open   Space did it   z rest a while   e change   ? help      ! support
> TAB
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    small things  [1 let go]                                         Tab  back
|
|  > While I pour my coffee, I will sit down for three breat…  let go on 12 Nov
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
|   Enter open   ? help   q leave                                       ! support
> RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    While I pour my coffee, I will sit down for three breaths.
|
|    Ends with       smile at the window
|    The smallest    one breath (it counts in full)
|    How often       every day
|    Since           2 November
|    Now             let go on 12 Nov
|    It showed you   It likes to come by itself
|
|    On 3 to 8 of 8 days, and 1 rest day; for 5 days the book says nothing.
|
|  > Take it up again
|    Set it aside                 x
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   ? help                                        ! support
> RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    small things  [let go]                                           Tab  back
|
|    What is let go lies here with all its days, and can come back.
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
| ─ It is back among your small things. ──────────────────────────────────────────
|   Enter open   ? help   q leave                                       ! support
> S-TAB
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [small things]  let go                                 Tab  what was let go
|
|  > [ ] While I pour my coffee, I will sit down for three breaths.
|    [ ] If das Telefon nach neun klingelt, then I will es zweimal klingeln la…
|    Make a small thing
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
|   Enter open   Space did it   z rest a while   e change   ? help      ! support
> Z
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Let everything rest
|
|
|  > Today alone
|    For a week                until Wednesday 18 November
|    Until I say so            Z brings it back, on any day
|    Until a day
|                     friday, 12 dec, 3 weeks …
|
|    Days of rest take nothing away.
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
|   ↑↓ choose   Enter go   Esc leave it as it is   Ctrl-G help         F9 support
> DOWN DOWN RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|   [small things]  let go                                 Tab  what was let go
|
|    Everything rests. Z brings it back.
|
|  > [–] While I pour my coffee, I will sit down for three breaths.     resting
|    [–] If das Telefon nach neun klingelt, then I will es zweimal kl…  resting
|    Make a small thing
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
| ─ Everything rests. Z brings it back. ──────────────────────────────────────────
|   Enter open   Space did it   z bring back   e change   ? help        ! support
> Z RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    While I pour my coffee, I will sit down for three breaths.
|
|    Ends with       smile at the window
|    The smallest    one breath (it counts in full)
|    How often       every day
|    Since           2 November
|
|    Week 2: keep it tiny.
|    On 3 to 8 of 8 days, and 1 rest day; for 5 days the book says nothing.
|
|  > Change it                    e
|    Let it rest a while          z
|    Let it go
|    Set it aside                 x
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Space did it   e change   Esc back   ? help              ! support
