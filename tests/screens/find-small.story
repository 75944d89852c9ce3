# Find, with little room
size 40x12
now 2026-11-23T19:48:00+01:00
$ tend write -d 2026-10-12 -t calm "Größe ist kein Maß, sagt die Großmutter im Café."
$ tend write -d 2026-10-13 "息を吐く。呼吸を三回、それから水。"
$ tend write -d 2026-10-14 "صباح الخير، مشيت إلى النهر مع جدتي."
> c "* my hands were my grandmother's hands" RET "grandma hummed when she cooked" ESC
| [1 Today] 2  3  4  5
|    Good evening.   Monday 23 November
|    Today was session 1. Nothing here
|    waits for you.
|  > Write a little more
|     it goes on where you left it
|    Later
|
|
|
| ─ Kept. Sleep well. ────────────────────
|   Enter open   ? help         ! support
> /
| [1 Today] 2  3  4  5
|    Find
|  > Surprise me with an old page
|    This day, other years
|    What was not read for longest
|
|    Type a word, or its beginning.
|    “two words” as they stand · tag:
|    sleep · with:Ames · -without
|    in:oct · since:2026-10 · session:1
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
> "grandm"
| [1 Today] 2  3  4  5
|    Find   grandm
|  > 23 Nov      …my [grandm]other's…
|    23 Nov      …my [grandm]other's…
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
> C-u "cafe"
| [1 Today] 2  3  4  5
|    Find   cafe
|  > 12 Oct      …Großmutter im [Café].
|
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
> C-u "呼吸"
| [1 Today] 2  3  4  5
|    Find   呼吸
|  > 13 Oct      …吐く。[呼吸]を三回、そ…
|
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
> C-u "جدتي"
| [1 Today] 2  3  4  5
|    Find   جدتي
|  > 14 Oct      …إلى النهر مع [جدتي].
|
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
> C-u "tag:calm gross"
| [1 Today] 2  3  4  5
|    Find   tag:calm gross
|  > 12 Oct      [Größ]e ist kein Maß,…
|
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
> C-u "grandm" TAB
| [1 Today] 2  3  4  5
|    Find   grandm
|  > 23 Nov      …my [grandm]other's…
|    23 Nov      …my [grandm]other's…
|
|
|
|
|
|    Tab sessions:  all  [1]
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
> TAB
| [1 Today] 2  3  4  5
|    Find   grandm
|  > 23 Nov      …my [grandm]other's…
|    23 Nov      …my [grandm]other's…
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
# Those that fit best; nothing found; signs are no mistake
> F6
| [1 Today] 2  3  4  5
|    Find   grandm
|  > 23 Nov      …my [grandm]other's…
|    23 Nov      …my [grandm]other's…
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
> C-u "\"don't - * :"
| [1 Today] 2  3  4  5
|    Find   "don't - * :
|    Nothing with these letters so far.
|    Fewer letters find more.
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
> C-u "nothing like it"
| [1 Today] 2  3  4  5
|    Find   nothing like it
|    Nothing with these letters so far.
|    Fewer letters find more.
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
# A day is found, too
> C-u "12 oct"
| [1 Today] 2  3  4  5
|    Find   12 oct
|  > Go to 12 October
|
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
> RET
|  1 [2 Journal] 3  4  5
|    Pages
|    23 Nov my hands were my grandmothe…
|    14 Oct صباح الخير، مشيت إلى النهر …
|    13 Oct 息を吐く。呼吸を三回、それ…
|  > 12 Oct Größe ist kein Maß, sagt di…
|
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> / "oct"
|  1 [2 Journal] 3  4  5
|    Find   oct
|  > To the newest page of 1 to 31 Octob…
|
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
> UP RET
|  1 [2 Journal] 3  4  5
|    Pages
|    23 Nov my hands were my grandmothe…
|  > 14 Oct صباح الخير، مشيت إلى النهر …
|    13 Oct 息を吐く。呼吸を三回、それ…
|    12 Oct Größe ist kein Maß, sagt di…
|
|
|
|
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> ESC ESC / "tag:"
|  1 [2 Journal] 3  4  5
|    Find   tag:
|
|
|
|
|
|
|
|    Tab writes:  calm
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
> TAB
|  1 [2 Journal] 3  4  5
|    Find   tag:calm
|  > 12 Oct      Größe ist kein Maß,…
|
|
|
|
|
|
|    Tab writes:  [calm]
| ────────────────────────────────────────
|   Enter open   Ctrl-G help   F9 support
