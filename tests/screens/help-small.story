# Help in the smallest window: what is long goes on in the next row
size 40x12
> ?
| [1 Today] 2  3  4  5
| ┌─ Help · Today ───────────────────────┐
| │   type to search                     │
| │ On this page                         │
| │ > Enter     Open the chosen row      │
| │   w         Write on the day's page  │
| │   Z         Let everything rest, or  │
| │             take it up               │
| │   [         A day back               │
| └──────────────────────────────────────┘
| ────────────────────────────────────────
|   ↑↓ choose   Enter do it    F9 support
> END
| [1 Today] 2  3  4  5
| ┌─ Help · Today ───────────────────────┐
| │   type to search                     │
| │   to take along                      │
| │   Look the book over, to see that    │
| │   all is well                        │
| │   Where is my book, and who can read │
| │   it?                                │
| │ > Settings                           │
| └──────────────────────────────────────┘
| ────────────────────────────────────────
|   ↑↓ choose   Enter do it    F9 support
> UP UP UP UP UP UP UP UP UP
| [1 Today] 2  3  4  5
| ┌─ Help · Today ───────────────────────┐
| │   type to search                     │
| │ > F3        Keep this line; a *      │
| │             typed first does so, too │
| │                                      │
| │ A few words on how it works          │
| │   What you write stays in one file   │
| │   on this computer. tend never goes… │
| └──────────────────────────────────────┘
| ────────────────────────────────────────
|   ↑↓ choose   Enter do it    F9 support
