# Esc goes a question back and keeps the answers; skipping all of them leaves
# the first screen as it was
first
now 2026-11-20T19:48:00+01:00
> DOWN DOWN RET RET RET RET
|  tend
| ────────────────────────────────────────────────────────────────────────────────
|
|    Welcome. This is a private book for what you saw in your sessions, and
|    for one small thing to do about it, if you want that.
|
|    What would help right now?
|
|    I had a session today             an empty page, at once
|    I want to write something         an empty page, at once
|  > Set it up with me                 three short questions, all can be skipped
|    Show me around                    a made-up example; nothing is kept
|
|    Your words stay in one file on this computer. tend never goes online.
|    The file is not locked: someone who can open your account can read it.
|
|
|    Arrow keys and Enter are enough for everything here.
|
|
|
|
| ─ Nothing was written, and that is fine. ───────────────────────────────────────
|   ↑↓ choose   Enter go   ? help   q leave                             ! support
> RET "Sam" RET "yesterday" ESC
|  tend
| ────────────────────────────────────────────────────────────────────────────────
|
|    Set it up with me                                                     1 of 3
|
|    What may tend call you?
|
|    ┌──────────────────────────────────────────────────┐
|    │ Sam                                              │
|    └──────────────────────────────────────────────────┘
|
|    Today greets you by it. Enter alone skips a question.
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
|   Enter next   Esc back   Ctrl-G help                                F9 support
> RET
|  tend
| ────────────────────────────────────────────────────────────────────────────────
|
|    Set it up with me                                                     2 of 3
|
|    Is there a session coming, or one just past?
|
|    ┌──────────────────────────────────────────────────┐
|    │ yesterday                                        │
|    └──────────────────────────────────────────────────┘
|
|      Thursday 19 November, past
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
|   Enter next   Esc back   Ctrl-G help                                F9 support
