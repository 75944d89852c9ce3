# Sorting in a small window; a long line, and one that is turned over
size 40x12
now 2026-11-20T19:31:00+01:00
$ tend write "$(printf "* Ich muss mir die Ruhe nicht verdienen, auch am Sonntag nicht, und von niemandem erlaubt bekommen, nicht einmal von mir selbst, die am strengsten war\n* I don't have to earn rest\n* لست مضطرا أن أستحق الراحة")"
now 2026-11-23T07:31:00+01:00
> 3 RET
|  1  2 [3 Insights] 4  5
|
|    “Ich muss mir die Ruhe nicht
|    verdienen, auch am Sonntag nicht,
|    und von niemandem erlaubt
|    bekommen, nicht einmal von mir …
|  > t   Something to try
|    k   Something to know
|    l   Something to let be
|    w   Wait
| ────────────────────────────────────────
|   t k l w choose   ? help     ! support
> PGDN
|  1  2 [3 Insights] 4  5
|
|    verdienen, auch am Sonntag nicht,
|    und von niemandem erlaubt
|    bekommen, nicht einmal von mir
|    selbst, die am strengsten war”
|  > t   Something to try
|    k   Something to know
|    l   Something to let be
|    w   Wait
| ────────────────────────────────────────
|   t k l w choose   ? help     ! support
> l
|  1  2 [3 Insights] 4  5
|
|    “I don't have to earn rest”
|  > t   Something to try
|    k   Something to know
|    l   Something to let be
|    w   Wait
|    It may be something to try: “have
|    to” often hides a small
|    permission.
| ────────────────────────────────────────
|   t k l w choose   ? help     ! support
> K
|  1  2 [3 Insights] 4  5
|
|    “I don't have to earn rest”
|    What is it, for you?  to know, and …
|  > t   Something to try
|    k   Something to know
|    l   Something to let be
|    w   Wait
|    It may be something to try: “have
|    to” often hides a small …
| ────────────────────────────────────────
|   t k l w choose   ? help     ! support
> t w
|  1  2 [3 Insights] 4  5
|
|    That was the last one.
|
|    1 to try    1 to know    1 to let be
|
|    One more thing today, or not:
|
|  > Enough for today
|    From “I don't have to earn rest”
| ────────────────────────────────────────
|   Enter go   u undo   ? help  ! support
> DOWN
|  1  2 [3 Insights] 4  5
|
|    That was the last one.
|
|    1 to try    1 to know    1 to let be
|
|    One more thing today, or not:
|
|    Enough for today
|  > From “I don't have to earn rest”
| ────────────────────────────────────────
|   Enter go   u undo   ? help  ! support
