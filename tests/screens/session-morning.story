# The morning of a session: it is to come
$ tend config name Sam
$ tend config week_start monday
now 2026-11-19T10:00:00+01:00
$ tend session new --on "2026-11-20 14:30" --ended 16:40 --form infusion --intention "to be less on guard" --music "Bach, die Sarabande" --place "das stille Zimmer" --with Ines --with "Dr. Ames"
now 2026-11-20T19:48:00+01:00
$ printf 'blue light, like under water\nmy hands were my grandmother'"'"'s hands\n* I do not have to earn rest\n音楽が止まった。青い光だけ。\nيداي دافئتان\n' | tend write -s $(tend session list | tail -1 | cut -c1-13) >/dev/null
now 2026-12-17T10:00:00+01:00
$ tend session new --on "2026-12-18 15:00" --intention "weniger auf der Hut sein"
now 2026-12-18T08:10:00+01:00
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Friday 18 December
|
|    Today is session 2. Nothing here waits for you.
|
|  > Write a word before it   a page, at once
|    Later
|
|
|    What you brought with you
|    Intention    “weniger auf der Hut sein”   written on Thursday
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
|   Enter open   w write   Esc later   ? help                           ! support
