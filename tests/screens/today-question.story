# An empty page has a question below it; Ctrl-T brings another one
now 2026-11-23T10:05:00+01:00
$ tend config name Sam
$ tend habit new --anchor "I pour my coffee" --do "sit down for three breaths" --since 2026-11-02
> 1
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|  > [ ] After I pour my coffee, I will sit down for three breaths.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    Who would help you carry a table?                          Ctrl-T  another
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
> C-t
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Good morning, Sam.   Monday 23 November
|
|    Small things
|  > [ ] After I pour my coffee, I will sit down for three breaths.
|
|    Today's page
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    Which old habit has become quieter?                        Ctrl-T  another
|
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Space did it  s smallest  r rest  m a few words  w write  ? help    ! support
# It goes along onto the page, and the page keeps it
> w
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page
|
|    Which old habit has become quieter?
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   Tab a template   Ctrl-G help        F9 support
> "a small paper, mostly weather" ESC w
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page
|
|    Which old habit has become quieter?
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ a small paper, mostly weather                                          │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
# Another one takes its place; a row of the palette takes it off
> C-t
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page                                                kept as you type
|
|    What would you gladly watch a second time?
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ a small paper, mostly weather                                          │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
> C-p "off this" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Today's page                                                kept as you type
|
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ a small paper, mostly weather                                          │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
| ────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   F3 keep this line   Ctrl-G help     F9 support
