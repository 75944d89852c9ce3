# Words are found in the page that is read
$ tend write -d 2026-11-22 "$(printf "blue light, like under water\n\nthe cello part. crying but warm\n\nIt was the cello again, and I let it be.")"
> 2 RET C-f "cello"
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ blue light, like under water                                           │
|    │                                                                        │
|    │ the cello part. crying but warm                                        │
|    │                                                                        │
|    │ It was the cello again, and I let it be.                               │
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
|  > Find          cello                                                 1 of 2
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Esc back   Enter next   ↑↓ places   Ctrl-G help                    F9 support
> DOWN
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|    ┌────────────────────────────────────────────────────────────────────────┐
|    │ blue light, like under water                                           │
|    │                                                                        │
|    │ the cello part. crying but warm                                        │
|    │                                                                        │
|    │ It was the cello again, and I let it be.                               │
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
|  > Find          cello                                                 2 of 2
|
|
| ────────────────────────────────────────────────────────────────────────────────
|   Esc back   Enter next   ↑↓ places   Ctrl-G help                    F9 support
> ESC
|  1 Today [2 Journal] 3 Insights  4 Habits  5 Calendar
| ────────────────────────────────────────────────────────────────────────────────
|
|    Sunday 22 November
|
|
|    blue light, like under water
|
|    the cello part. crying but warm
|
|    It was the cello again, and I let it be.
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
|   e change  i keep this line  t tags  F7 keep shut  Esc back  ? help  ! support
