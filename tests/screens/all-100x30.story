# Every sheet in a larger window
size 100x30
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
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   ┌─ Help · Today ───────────────────────────────────────────────────────────────────────────────┐
|   │   type to search                                                                             │
|   │ On this page                                                                                 │
|   │ > Enter           Open the chosen small thing                                                │
|   │   Space           Did it; on a row with a mark: all choices                                  │
|   │   d               Did it                                                                     │
|   │   s               The smallest version; it counts in full                                    │
|   │   r               A day of rest                                                              │
|   │   n               Not today                                                                  │
|   │   m               A few words on the mark                                                    │
|   │   w               Write on the day's page                                                    │
|   │   Ctrl-T F2       Another question for the page                                              │
|   │   b               The words it came from                                                     │
|   │   e               Change it                                                                  │
|   │   z               Let it rest for a while, or take it up                                     │
|   │   Z               Let everything rest, or take it up                                         │
|   │   [               A day back                                                                 │
|   │   g               Go to a day                                                                │
|   │                                                                                              │
|   │ Everywhere                                                                                   │
|   │   1               Go to Today                                                                │
|   │   2               Go to Journal                                                              │
|   │   3               Go to Insights                                                             │
|   │   4               Go to Habits                                                               │
|   │   5               Go to Calendar                                                             │
|   └──────────────────────────────────────────────────────────────────────────────────────────────┘
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close                                                    F9 support
> ESC : "rest"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   ┌─ Find any action ────────────────────────────────────────────────────────────────────────────┐
|   │ rest                                                                                         │
|   │ > A day of rest                                                                            r │
|   │   Let it rest for a while, or take it up                                                   z │
|   │   Let everything rest, or take it up                                                       Z │
|   │   A rest day today                                                                 Habits  r │
|   │   Let it rest a while                                                              Habits  z │
|   │   Bring it back out of its rest                                                    Habits  z │
|   │   Let everything rest, or bring it back                                            Habits  Z │
|   │   Take back the last thing done                                                     u Ctrl-Z │
|   │   Make a backup now                                                                          │
|   │   See what was set aside, and bring it back                                          Journal │
|   │   Let it rest a while; a resting one comes back                             A small thing  z │
|   │   How this page read before, and back to it                                          Read  v │
|   │   Bring this version back                                            Earlier versions  Enter │
|   │   Pages with “rest”                                                                  3 found │
|   │                                                                                              │
|   │                                                                                              │
|   │                                                                                              │
|   │                                                                                              │
|   │                                                                                              │
|   │                                                                                              │
|   │                                                                                              │
|   │                                                                                              │
|   │                                                                                              │
|   └──────────────────────────────────────────────────────────────────────────────────────────────┘
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter do it   Esc close   Ctrl-G help                                      F9 support
> ESC !
|  tend
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|    If it is heavy right now
|
|    1  It need not be solved tonight. Put both feet on the floor.
|    2  Tell one person: “It is bad. Can you stay on the phone with me?”
|
|    At any hour, people whose work is to listen
|       Emergency       112  (Europe)   911  (US, Canada)   999  (UK)
|       USA, Canada     988  call or text
|       UK, Ireland     116 123   Samaritans
|       Australia       13 11 14  Lifeline
|       elsewhere       findahelpline.com, from any phone or browser
|
|    If you may hurt yourself, call now, before anything else here.
|    tend cannot see how you are, and tells nobody that you opened this.
|
|    Nobody has rung these numbers to check them so far.
|    Numbers can change; findahelpline.com has the newest ones.
|
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Esc back to where you were   e your own words
> e "my sister"
|  tend
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Your own words, for a heavy hour
|
|    Who to ring, with the number. What has helped before. One thing a line.
|
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|    │ my sister                                                                                  │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|    They stand first on the card.
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
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-G help                                                                 F9 support
> ESC ESC c
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|  > [ ] After I pour my coffee, I will take three breaths.
|
|   ┌──────────────────────────────────────────────────────────────────────────────────────────────┐
|   │   Which session are these from?                                                              │
|   │                                                                                              │
|   │   A session today                       an empty page                                        │
|   │ > The session of Thursday 19 November   goes under it, with today's date                     │
|   └──────────────────────────────────────────────────────────────────────────────────────────────┘
|    Who would help you carry a table?                                              Ctrl-T  another
|
|    If you like
|    Thursday's page, four days on   read it, and add what it means now
|    Some lines to sort, whenever    see what each one is, if anything
|
|    Enter opens it · z not now, ask in a few days · Z do not ask again
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   Ctrl-G help                                                      F9 support
> ESC / "rain"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Find   rain                                                                              2 found
|
|  > 22 Nov      insight    the [rain] needs nothing from me
|    22 Nov      page       [Rain] all day. * the [rain] needs nothing from me I read until noon, and
|
|
|
|
|
|
|
|
|
|    ──────────────────────────────────────────────────────────────────────────────────────────────
|    Sunday 22 November
|      Rain all day.
|      * the rain needs nothing from me
|      I read until noon, and the tea was warm.
|
|
|
|
|
|
|    Tab sessions:  [all]  1
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter open   Tab which session   F6 closest first   Esc clear   Ctrl-G help            F9 support
> ESC ESC 2 RET
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Sunday 22 November
|
|
|    Rain all day.
|    * the rain needs nothing from me                                                           kept
|    I read until noon, and the tea was warm.
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
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   e change   i keep this line   t tags   F7 keep shut   x set aside   Esc back   ? help   ! support
> ESC 4
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|   [small things]  let go                                                     Tab  what was let go
|
|  > [ ] After I pour my coffee, I will take three breaths.
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
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter open   Space did it   z rest a while   e change   ? help                          ! support
> RET
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will take three breaths.
|
|    Ends with       smile
|    The smallest    one breath (it counts in full)
|    How often       every day
|    Since           5 October
|
|    Week 7: look at it together.
|    On 2 to 28 of 28 days, and 2 rest days; for 26 days the book says nothing. You came back once.
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
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter go   Space did it   e change   Esc back   ? help                                  ! support
> e
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will take three breaths.
|
|    The moment it belongs to
|  > I pour my coffee
|    Ctrl-T  after, while, if it comes
|
|    I will
|    take three breaths
|
|    It ends with
|    smile
|
|    The smallest of it
|    one breath
|    For a hard day; it counts in full.
|
|    How often
|    every day
|    every day, 3 a week, mon wed fri
|
|    Why this change, if you like
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Tab next field   Ctrl-T after, while, if   Esc done   Ctrl-G help                      F9 support
> ESC z
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Let it rest a while
|    After I pour my coffee, I will take three breaths.
|
|
|  > Today alone
|    For a week                until Sunday 29 November
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
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter go   Esc leave it as it is   Ctrl-G help                             F9 support
> ESC END UP RET "a word"
|  1 Today  2 Journal  3 Insights [4 Habits] 5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Let go of “After I pour my coffee, I will take three breaths”?
|
|    It goes to the let-go shelf with all its days. It can come back.
|
|
|    What did it show you? A word, or nothing.
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|    │ a word                                                                                     │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|
|    Thank you, and goodbye for now
|    Keep it, but let it rest
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
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc leave it as it is   Ctrl-G help                                         F9 support
> ESC ESC 3 i "a line by hand"
|  1 Today  2 Journal [3 Insights] 4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    What do you want to keep? One sentence is plenty.
|
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|    │ a line by hand                                                                             │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|
|    It needs no page, and no reason.
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
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter keep it   Esc done   Ctrl-G help                                                 F9 support
> ESC 1 SPC SPC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|  > [●] After I pour my coffee, I will take three breaths.
|  ┌────────────────────────────────────────────────────────────────────────────────────────────────┐
|  │   After I pour my coffee, I will take three breaths.                                           │
|  │                                                                                                │
|  │ > d [●] did it      as it is now                                                               │
|  │   s [◐] smallest    one breath                                                                 │
|  │   r [~] rest                                                                                   │
|  │   n [◌] not today                                                                              │
|  │   m     a few words on it                                                                      │
|  │         take the mark away                                                                     │
|  └────────────────────────────────────────────────────────────────────────────────────────────────┘
|    If you like
|    Thursday's page, four days on   read it, and add what it means now
|    Some lines to sort, whenever    see what each one is, if anything
|
|    Enter opens it · z not now, ask in a few days · Z do not ask again
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   ? help                                                            ! support
> ESC m "calm"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will take three breaths.
|    Monday 23 November · did it
|
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|    │ calm                                                                                       │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|    A word is enough.
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
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter done   Ctrl-G help                                                               F9 support
> ESC 5 i
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]                                   Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will take three breaths.                             since 5 October
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun
|  ┌────────────────────────────────────────────────────────────────────────────────────────────────┐
|  │                                                                                                │
|  │   After I pour my coffee, I will take three breaths.                                           │
|  │                                                                                                │
|  │   Lately: on 2 to 28 of 28 days, and 2 rest days; for 26 days the book says nothing.           │
|  │   In the long run: now and then.                                                               │
|  │   You came back once.                                                                          │
|  │                                                                                                │
|  │   Rest and pauses are left out of the days. The smallest version counts in full.               │
|  │   Today is counted tomorrow.                                                                   │
|  │                                                                                                │
|  └────────────────────────────────────────────────────────────────────────────────────────────────┘
|
|    Monday 23 November   did it   “calm”
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Esc back   ? help                                                                       ! support
> ESC g "oct"
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]                                   Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will take three breaths.                             since 5 October
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun
|     5 Oct   ●    ●    ·    ◐    ~    ·    ·   smallest version on Thursday
|    12 Oct   ·    ·    ·    ·    ·    ·    ·
|  ┌────────────────────────────────────────────────────────────────────────────────────────────────┐
|  │   Go to which day?                                                                             │
|  │                                                                                                │
|  │   oct                                                                                          │
|  │                                                                                                │
|  │   1 to 31 October                                                                              │
|  └────────────────────────────────────────────────────────────────────────────────────────────────┘
|    On 2 to 28 of 28 days, and 2 rest days; for 26 days the book says nothing. You came back once.
|
|    ● did it   ◐ smallest   ~ rest   · open
|
|    Monday 23 November   did it   “calm”
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   Ctrl-G help                                                      F9 support
> ESC w "a page"
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]                                   Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Today's page                                                                    kept as you type
|
|    Who would help you carry a table?
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
|    │ a page                                                                                     │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Esc done  Ctrl-T a question  F3 keep this line  Ctrl-F find  F4 editor  Ctrl-G help    F9 support
> ESC : "look" RET
|  1 Today  2 Journal  3 Insights  4 Habits [5 Calendar]                                   Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    After I pour my coffee, I will take three breaths.                             since 5 October
|
|            Mon  Tue  Wed  Thu  Fri  Sat  Sun
|     5 Oct   ●    ●    ·    ◐    ~    ·    ·   smallest version on Thursday
|    12 Oct   ·    ·    ·    ·    ·    ·    ·
|    19 Oct   ·    ·    ·    ·    ·    ·    ·
|    26 Oct   ·    ·    ·    ·    ·    ·    ·
|     2 Nov   ·    ·    ·    ·    ·    ·    ·
|     9 Nov   ·    ·    ·    ·    ·    ·    ·
|    16 Nov   ·    ·    ·    ~    ~    ●    ●   session on Thursday
|    23 Nov  >●                                 today
|
|    On 2 to 28 of 28 days, and 2 rest days; for 26 days the book says nothing. You came back once.
|
|    ● did it   ◐ smallest   ~ rest   · open
|
|    Monday 23 November   did it   “calm”
|
|
|
|
|
|
|
|
| ─ All is well with the book. ───────────────────────────────────────────────────────────────────────
|   Space did it   m a few words   v one or all   i figures   ? help                        ! support
> ESC : "settings" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Settings
|
|  > What tend calls you            Sam
|    A day begins at                04:00
|    A week begins on               Monday
|    Rest after a session           on its day and the next
|    In the morning, show           lines I said may greet me
|    A question on an empty page    yes
|
|    Of this computer, in its config file
|    Colours                        calm
|    Headings and strong words      are seen as such
|    Out of sight by itself         after 5 minutes
|    A hint while out of sight      Ctrl-O is shown
|    h and l move, too              no
|    Ctrl-Z outside text            takes back
|
|
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter change   Esc back   ? help                                            ! support
