# The first screen in ASCII; Esc goes to Today, where support is a key away
first
ascii
> DOWN DOWN
|  tend
| --------------------------------------------------------------------------------
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
| --------------------------------------------------------------------------------
|   up/down choose   Enter go   ? help   q leave                        ! support
> ESC !
|  tend
| --------------------------------------------------------------------------------
|    If it is heavy right now
|
|    1  It need not be solved tonight. Put both feet on the floor.
|    2  Tell one person: "It is bad. Can you stay on the phone with me?"
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
| --------------------------------------------------------------------------------
|   Esc back to where you were   e your own words
