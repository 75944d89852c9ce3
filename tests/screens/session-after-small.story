# The morning after a session in a small window: all of it is read to its end
size 40x12
$ tend config name Sam
$ tend config week_start monday
now 2026-11-19T10:00:00+01:00
$ tend session new --on "2026-11-20 14:30" --ended 16:40 --form infusion --intention "to be less on guard" --music "Bach, die Sarabande" --place "das stille Zimmer" --with Ines --with "Dr. Ames"
now 2026-11-20T19:48:00+01:00
$ printf 'blue light, like under water\nmy hands were my grandmother'"'"'s hands\n* I do not have to earn rest\n音楽が止まった。青い光だけ。\nيداي دافئتان\n' | tend write -s $(tend session list | tail -1 | cut -c1-13) >/dev/null
$ tend habit new --anchor "I pour my coffee" --do "sit down for three breaths" --since 2026-11-01
now 2026-11-21T08:10:00+01:00
> 1
| [1 Today] 2  3  4  5
|    Saturday 21 November                ↑
|    Yesterday was a session. Today is a
|    resting day by itself: nothing here
|    waits for you.
|    How is it this morning? A word is a
|    page.
|    ┌────────────────────────────────┐
|  > │                                │
|    └────────────────────────────────┘  ↓
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> END
| [1 Today] 2  3  4  5
|    └────────────────────────────────┘  ↑
|    If you like
|    Yesterday's page
|     closed until you open it
|    Anything that came later
|     it goes under yesterday's page,
|     with today's date
|  > Your small things
|     they rest today; they are all there
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> UP
| [1 Today] 2  3  4  5
|    └────────────────────────────────┘  ↑
|    If you like
|    Yesterday's page
|     closed until you open it
|  > Anything that came later
|     it goes under yesterday's page,
|     with today's date
|    Your small things
|     they rest today; they are all there
| ────────────────────────────────────────
|   Enter open   ? help         ! support
