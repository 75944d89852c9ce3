# Habits in a small window
size 40x12
$ tend habit new --anchor "ich den Wasserkocher einschalte" --do "den Himmel ansehen" --celebrate "nicken" --smallest "一呼吸" >/dev/null
> 4
|  1  2  3 [4 Habits] 5
|
|   [small things]  let go          Tab
|
|  > [ ] After ich den Wasserkocher
|        einschalte, I will den Himmel…
|    Make a small thing
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> TAB
|  1  2  3 [4 Habits] 5
|
|    small things  [let go]         Tab
|
|    What is let go lies here with all
|    its days, and can come back.
|
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> S-TAB RET
|  1  2  3 [4 Habits] 5
|
|    After ich den Wasserkocher
|    einschalte, I will den Himmel
|    ansehen.
|    Ends with: nicken
|  > Change it                    e
|    Let it rest a while          z
|    Let it go
|    Set it aside                 x
| ────────────────────────────────────────
|   Enter go  Esc back  ? help  ! support
> e
|  1  2  3 [4 Habits] 5
|
|    After ich den Wasserkocher …
|    The moment it belongs to
|  > h den Wasserkocher einschalte
|    Ctrl-T  after, while, if it comes
|
|    I will
|    den Himmel ansehen
|
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
> TAB TAB TAB TAB
|  1  2  3 [4 Habits] 5
|
|    After ich den Wasserkocher …
|    一呼吸
|    For a hard day; it counts in full.
|
|    How often
|  > every day
|    every day, 3 a week, mon wed fri
|
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
> ESC z
|  1  2  3 [4 Habits] 5
|
|    Let it rest a while
|    After ich den Wasserkocher
|    einschalte, I will den Himmel …
|  > Today alone
|    For a week
|    Until I say so
|    Until a day
|                     friday, 12 dec
| ────────────────────────────────────────
|   Enter go   Ctrl-G help     F9 support
> "fri"
|  1  2  3 [4 Habits] 5
|
|    Let it rest a while
|    After ich den Wasserkocher
|    einschalte, I will den Himmel …
|    Today alone
|    For a week
|    Until I say so
|  > Until a day      fri
|                     Friday 27 November
| ────────────────────────────────────────
|   Enter go   Ctrl-G help     F9 support
> RET
|  1  2  3 [4 Habits] 5
|
|    After ich den Wasserkocher
|    einschalte, I will den Himmel
|    ansehen.
|    Ends with: nicken
|  > Change it                    e
|    Bring it back                z
|    Let it go
|    Set it aside                 x
| ─ It rests until 27 Nov. ───────────────
|   Enter go  Esc back  ? help  ! support
> END UP RET
|  1  2  3 [4 Habits] 5
|
|    Let go of “After ich den
|    Wasserkocher einschalte, I will …
|    What did it show you?
|    ┌────────────────────────────────┐
|    │                                │
|    └────────────────────────────────┘
|    Thank you, and goodbye for now
|    Keep it, but let it rest
| ────────────────────────────────────────
|   Enter go   Ctrl-G help     F9 support
> "أحب ذلك"
|  1  2  3 [4 Habits] 5
|
|    Let go of “After ich den
|    Wasserkocher einschalte, I will …
|    What did it show you?
|    ┌────────────────────────────────┐
|    │ أحب ذلك                        │
|    └────────────────────────────────┘
|    Thank you, and goodbye for now
|    Keep it, but let it rest
| ────────────────────────────────────────
|   Enter go   Ctrl-G help     F9 support
> DOWN DOWN
|  1  2  3 [4 Habits] 5
|
|    Let go of “After ich den
|    Wasserkocher einschalte, I will …
|    What did it show you?
|    ┌────────────────────────────────┐
|    │ أحب ذلك                        │
|    └────────────────────────────────┘
|    Thank you, and goodbye for now
|  > Keep it, but let it rest
| ────────────────────────────────────────
|   Enter go   Ctrl-G help     F9 support
> RET
|  1  2  3 [4 Habits] 5
|
|    After ich den Wasserkocher
|    einschalte, I will den Himmel
|    ansehen.
|    Ends with: nicken
|    Change it                    e
|    Bring it back                z
|  > Let it go
|    Set it aside                 x
| ─ It rests already. ────────────────────
|   Enter go  Esc back  ? help  ! support
> ESC ESC DOWN
|  1  2  3 [4 Habits] 5
|
|   [small things]  let go          Tab
|
|    [–] After ich den Wasserkocher
|        einschalte, I will den Himmel…
|  > Make a small thing
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> RET "hum" ESC
|  1  2  3 [4 Habits] 5
|
|   [small things]  let go          Tab
|
|    [–] After ich den Wasserkocher
|        einschalte, I will den Himmel…
|    Go on with “hum”
|
|  > Make a small thing
|
| ─ Kept for later, under Habits. ────────
|   Enter open   ? help         ! support
