# Your own templates: one of a known name takes its place, others stand below
now 2026-11-23T10:05:00+01:00
$ tend write -d 2026-11-20 "a page"
> 1 C-p "own templates" RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Templates
|
|  > Write one of your own
|    morning
|    evening
|    after a session
|    before a session
|    letter to myself
|    free
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
|   Enter open   Esc back   ? help                                      ! support
> RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    ┌─ Its name ─────────────────────────────────────────────────────────────┐
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    ┌─ A page begins with ───────────────────────────────────────────────────┐
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
|    You begin to write in its first empty line.
|
| ────────────────────────────────────────────────────────────────────────────────
|   Enter next   Tab next   Ctrl-S keep it   Esc done   Ctrl-G help    F9 support
> "Abend" TAB paste"Wie war der Tag?\n\n今日の一言：\n\nكيف كان يومك؟"
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    ┌─ Its name ─────────────────────────────────────────────────────────────┐
|    │ Abend                                                                  │
|    └────────────────────────────────────────────────────────────────────────┘
|    ┌─ A page begins with ───────────────────────────────────────────────────┐
|    │ Wie war der Tag?                                                       │
|    │                                                                        │
|    │ 今日の一言：                                                           │
|    │                                                                        │
|    │ كيف كان يومك؟                                                          │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    You begin to write in its first empty line.
|
| ────────────────────────────────────────────────────────────────────────────────
|   Tab next   Ctrl-S keep it   Esc done   Ctrl-G help                 F9 support
> ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Templates
|
|  > Write one of your own
|    morning
|    evening
|    after a session
|    before a session
|    letter to myself
|    free
|    Abend                                                                 yours
|
|
|
|
|
|
|
|
|
| ─ Kept, among your templates. ──────────────────────────────────────────────────
|   Enter open   Esc back   ? help                                      ! support
> DOWN RET
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    ┌─ Its name ─────────────────────────────────────────────────────────────┐
|    │ morning                                                                │
|    └────────────────────────────────────────────────────────────────────────┘
|    ┌─ A page begins with ───────────────────────────────────────────────────┐
|    │ How the morning is:                                                    │
|    │                                                                        │
|    │                                                                        │
|    │ Enough for today would be:                                             │
|    │                                                                        │
|    │                                                                        │
|    │ What I would like to be gentle with:                                   │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    │                                                                        │
|    └────────────────────────────────────────────────────────────────────────┘
|    You begin to write in its first empty line.
|
| ────────────────────────────────────────────────────────────────────────────────
|   Tab next   Ctrl-S keep it   Esc done   Ctrl-G help                 F9 support
> C-HOME "Hello. " ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Templates
|
|    Write one of your own
|  > morning                                                               yours
|    evening
|    after a session
|    before a session
|    letter to myself
|    free
|    Abend                                                                 yours
|
|
|
|
|
|
|
|
|
| ─ Kept, among your templates. ──────────────────────────────────────────────────
|   Enter open   x take out   Esc back   ? help                         ! support
> x
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Templates
|
|    Write one of your own
|  > morning
|    evening
|    after a session
|    before a session
|    letter to myself
|    free
|    Abend                                                                 yours
|
|
|
|
|
|
|
|
|
| ─ Taken out. u brings it back. ─────────────────────────────────────────────────
|   Enter open   Esc back   ? help                                      ! support
> u
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Templates
|
|    Write one of your own
|  > morning                                                               yours
|    evening
|    after a session
|    before a session
|    letter to myself
|    free
|    Abend                                                                 yours
|
|
|
|
|
|
|
|
|
| ─ Taken back: take a template out. Ctrl-R does it again. ───────────────────────
|   Enter open   x take out   Esc back   ? help                         ! support
> resize:40x12
| [1 Today] 2  3  4  5
|    Templates
|    Write one of your own
|  > morning                       yours
|    evening
|    after a session
|    before a session
|    letter to myself
|    free
|   Taken back: take a template out.
| ─ Ctrl-R does it again. ────────────────
|   Enter open   ? help         ! support
> RET
| [1 Today] 2  3  4  5
|
|    ┌─ Its name ─────────────────────┐
|    │ morning                        │
|    └────────────────────────────────┘
|    ┌─ A page begins with ───────────┐
|    │ Hello. How the morning is:     │
|    └────────────────────────────────┘
|    You begin to write in its first e…
|
| ────────────────────────────────────────
|   Tab next   Ctrl-G help     F9 support
> resize:100x30
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    ┌─ Its name ─────────────────────────────────────────────────────────────────────────────────┐
|    │ morning                                                                                    │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|    ┌─ A page begins with ───────────────────────────────────────────────────────────────────────┐
|    │ Hello. How the morning is:                                                                 │
|    │                                                                                            │
|    │                                                                                            │
|    │ Enough for today would be:                                                                 │
|    │                                                                                            │
|    │                                                                                            │
|    │ What I would like to be gentle with:                                                       │
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
|    You begin to write in its first empty line.
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Tab next   Ctrl-S keep it   Esc done   Ctrl-G help                                     F9 support
> ESC
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Templates
|
|    Write one of your own
|  > morning                                                                                   yours
|    evening
|    after a session
|    before a session
|    letter to myself
|    free
|    Abend                                                                                     yours
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
|   Enter open   x take out   Esc back   ? help                                             ! support
