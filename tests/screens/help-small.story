# Help in the smallest window: what is long goes on in the next row
size 40x12
> ? "keep"
| [1 Today] 2  3  4  5
| ┌─ Help · Today ───────────────────────┐
| │ keep                                 │
| │ When writing                         │
| │ > F3        Keep this line; a *      │
| │             typed first does so, too │
| │                                      │
| │                                      │
| │                                      │
| └──────────────────────────────────────┘
| ────────────────────────────────────────
|   Enter do it   Esc close    F9 support
