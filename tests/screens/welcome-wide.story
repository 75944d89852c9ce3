# The first screen with more room
first
size 100x30
> DOWN
|  tend
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Welcome. This is a private book for what you saw in your sessions, and
|    for one small thing to do about it, if you want that.
|
|    What would help right now?
|
|    I had a session today             an empty page, at once
|  > I want to write something         an empty page, at once
|    Set it up with me                 three short questions, all can be skipped
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
|
|
|
|
|
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   ↑↓ choose   Enter go   ? help   q leave                                                 ! support
