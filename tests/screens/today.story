# Space marks what was done; the person's own ending appears below the row
$ tend config name Sam
$ tend config week_start monday
$ tend habit new --anchor "I pour my coffee" --do "sit down for three breaths" --smallest "one breath" --celebrate "smile at the window" --since 2026-10-19
$ tend habit new --anchor "I brush my teeth" --do "say one kind thing to myself" --since 2026-11-02
$ tend habit new --anchor lunch --do "step outside" --since 2026-11-02
$ tend habit new --anchor "I lock the front door" --do "feel both feet for three steps" --since 2026-11-02
$ tend habit new --form if-then --anchor "the phone rings after nine" --do "let it ring twice and breathe" --since 2026-11-02
$ tend write -d 2026-11-23 "Slept all right. A bit of the heaviness from Friday but it is moving."
$ tend write -d 2026-11-21 "* I can be on my own side"
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|  > [ ] After I pour my coffee, I will sit down for three breaths.
|    [ ] After I brush my teeth, I will say one kind thing to myself.
|    [ ] After lunch, I will step outside.
|    [ ] After I lock the front door, I will feel both feet for three steps.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Slept all right. A bit of the heaviness from Friday but it is moving.  │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When it comes
|    If the phone rings after nine, then I will let it ring twice and breathe.
|
|    If you like: some lines to sort, whenever
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
> SPC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|  > [●] After I pour my coffee, I will sit down for three breaths.
|        Now: smile at the window.
|    [ ] After I brush my teeth, I will say one kind thing to myself.
|    [ ] After lunch, I will step outside.
|    [ ] After I lock the front door, I will feel both feet for three steps.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Slept all right. A bit of the heaviness from Friday but it is moving.  │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When it comes
|    If the phone rings after nine, then I will let it ring twice and breathe.
|
|    If you like: some lines to sort, whenever
|
| ─ Marked: did it. u takes it back. ─────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
# Space again opens all choices and changes nothing
> SPC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|  ┌────────────────────────────────────────────────────────────────────────────┐
|  │   After I pour my coffee, I will sit down for three breaths.               │
|  │                                                                            │
|  │ > d [●] did it      as it is now                                           │
|  │   s [◐] smallest    one breath                                             │
|  │   r [~] rest                                                               │
|  │   n [◌] not today                                                          │
|  │   m     a few words on it                                                  │
|  │         take the mark away                                                 │
|  └────────────────────────────────────────────────────────────────────────────┘
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When it comes
|    If the phone rings after nine, then I will let it ring twice and breathe.
|
|    If you like: some lines to sort, whenever
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   ? help                                        ! support
> ESC DOWN s
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|    [●] After I pour my coffee, I will sit down for three breaths.
|  > [◐] After I brush my teeth, I will say one kind thing to myself.
|    [ ] After lunch, I will step outside.
|    [ ] After I lock the front door, I will feel both feet for three steps.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Slept all right. A bit of the heaviness from Friday but it is moving.  │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When it comes
|    If the phone rings after nine, then I will let it ring twice and breathe.
|
|    If you like: some lines to sort, whenever
| ─ Marked: smallest. u takes it back. ───────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
> DOWN n
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|    [●] After I pour my coffee, I will sit down for three breaths.
|    [◐] After I brush my teeth, I will say one kind thing to myself.
|  > [◌] After lunch, I will step outside.
|    [ ] After I lock the front door, I will feel both feet for three steps.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Slept all right. A bit of the heaviness from Friday but it is moving.  │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When it comes
|    If the phone rings after nine, then I will let it ring twice and breathe.
|
|    If you like: some lines to sort, whenever
| ─ Marked: not today. u takes it back. ──────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
# Words on a mark
> m "the rain, and a call" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|    [●] After I pour my coffee, I will sit down for three breaths.
|    [◐] After I brush my teeth, I will say one kind thing to myself.
|  > [◌] After lunch, I will step outside.   “the rain, and a call”
|    [ ] After I lock the front door, I will feel both feet for three steps.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Slept all right. A bit of the heaviness from Friday but it is moving.  │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When it comes
|    If the phone rings after nine, then I will let it ring twice and breathe.
|
|    If you like: some lines to sort, whenever
| ─ Kept. u takes it back. ───────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
# A fourth is there too: a row that says so would take as much room
> DOWN
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|    [●] After I pour my coffee, I will sit down for three breaths.
|    [◐] After I brush my teeth, I will say one kind thing to myself.
|    [◌] After lunch, I will step outside.   “the rain, and a call”
|  > [ ] After I lock the front door, I will feel both feet for three steps.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Slept all right. A bit of the heaviness from Friday but it is moving.  │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When it comes
|    If the phone rings after nine, then I will let it ring twice and breathe.
|
|    If you like: some lines to sort, whenever
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
# Plans for when it comes have no box; keys that mark do nothing there
> DOWN DOWN d
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|    [●] After I pour my coffee, I will sit down for three breaths.
|    [◐] After I brush my teeth, I will say one kind thing to myself.
|    [◌] After lunch, I will step outside.   “the rain, and a call”
|    [ ] After I lock the front door, I will feel both feet for three steps.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Slept all right. A bit of the heaviness from Friday but it is moving.  │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When it comes
|  > If the phone rings after nine, then I will let it ring twice and breathe.
|
|    If you like: some lines to sort, whenever
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   ? help   q leave                             ! support
> DOWN
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|    [●] After I pour my coffee, I will sit down for three breaths.
|    [◐] After I brush my teeth, I will say one kind thing to myself.
|    [◌] After lunch, I will step outside.   “the rain, and a call”
|    [ ] After I lock the front door, I will feel both feet for three steps.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Slept all right. A bit of the heaviness from Friday but it is moving.  │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When it comes
|    If the phone rings after nine, then I will let it ring twice and breathe.
|
|  > If you like: some lines to sort, whenever
| ────────────────────────────────────────────────────────────────────────────────
|   Enter open   w write   z not now   Z never again   ? help           ! support
# A mark is taken back
> u
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|    [●] After I pour my coffee, I will sit down for three breaths.
|    [◐] After I brush my teeth, I will say one kind thing to myself.
|    [◌] After lunch, I will step outside.
|    [ ] After I lock the front door, I will feel both feet for three steps.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Slept all right. A bit of the heaviness from Friday but it is moving.  │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When it comes
|    If the phone rings after nine, then I will let it ring twice and breathe.
|
|  > If you like: some lines to sort, whenever
| ─ Taken back: mark: not today. Ctrl-R does it again. ───────────────────────────
|   Enter open   w write   z not now   Z never again   ? help           ! support
# Another day
> [
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Sunday 22 November   Esc goes back to today
|
|    Small things
|  > [ ] After I pour my coffee, I will sit down for three breaths.
|    [ ] After I brush my teeth, I will say one kind thing to myself.
|    [ ] After lunch, I will step outside.
|    [ ] After I lock the front door, I will feel both feet for three steps.
|
|    Yesterday's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
> d
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Sunday 22 November   Esc goes back to today
|
|    Small things
|  > [●] After I pour my coffee, I will sit down for three breaths.
|    [ ] After I brush my teeth, I will say one kind thing to myself.
|    [ ] After lunch, I will step outside.
|    [ ] After I lock the front door, I will feel both feet for three steps.
|
|    Yesterday's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
| ─ 22 November: did it. u takes it back. ────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
> g "last tues"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Sunday 22 November   Esc goes back to today
|
|    Small things
|  ┌────────────────────────────────────────────────────────────────────────────┐
|  │   Go to which day?                                                         │
|  │                                                                            │
|  │   last tues                                                                │
|  │                                                                            │
|  │   Tuesday 17 November                                                      │
|  └────────────────────────────────────────────────────────────────────────────┘
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter go   Esc back   Ctrl-G help                                  F9 support
> RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Tuesday 17 November   Esc goes back to today
|
|    Small things
|  > [ ] After I pour my coffee, I will sit down for three breaths.
|    [ ] After I brush my teeth, I will say one kind thing to myself.
|    [ ] After lunch, I will step outside.
|    [ ] After I lock the front door, I will feel both feet for three steps.
|
|    Tuesday's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
> ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|  > [●] After I pour my coffee, I will sit down for three breaths.
|    [◐] After I brush my teeth, I will say one kind thing to myself.
|    [◌] After lunch, I will step outside.
|    [ ] After I lock the front door, I will feel both feet for three steps.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ Slept all right. A bit of the heaviness from Friday but it is moving.  │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|
|    When it comes
|    If the phone rings after nine, then I will let it ring twice and breathe.
|
|    If you like: some lines to sort, whenever
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
