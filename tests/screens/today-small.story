# German, Japanese and Arabic in the smallest window; the focus is always seen
size 40x12
$ tend config name "Jörg-花子"
$ tend habit new --anchor "ich den Wasserkocher eingeschaltet habe" --do "drei Atemzüge lang am Fenster stehen bleiben" --celebrate "Schultern fallen lassen" --since 2026-11-20
$ tend habit new --anchor "家に帰ったら" --do "靴を脱いで深呼吸を三回してから手を洗う" --celebrate "よくできたね。" --since 2026-11-20
$ tend habit new --anchor "أشرب قهوة الصباح" --do "أتنفس بهدوء ثلاث مرات" --since 2026-11-20
$ tend write "Grüße aus Łódź 👨‍👩‍👧 ❤️ und ein sehr langes Wort: Donaudampfschifffahrtsgesellschaft"
> 1
| [1 Today] 2  3  4  5
|    Good morning, Jörg-花子.
|    Monday 23 November
|    Small things
|  > [ ] After ich den Wasserkocher
|        eingeschaltet habe, I will drei
|        Atemzüge lang am Fenster stehen
|        bleiben.
|    [ ] After 家に帰ったら, I will 靴を
|        脱いで深呼吸を三回してから手を洗↓
| ────────────────────────────────────────
|   Space did it   ? help       ! support
> SPC
| [1 Today] 2  3  4  5
|    Good morning, Jörg-花子.
|    Monday 23 November
|    Small things
|  > [●] After ich den Wasserkocher
|        eingeschaltet habe, I will drei
|        Atemzüge lang am Fenster stehen
|        bleiben.
|        Now: Schultern fallen lassen.
|    [ ] After 家に帰ったら, I will 靴を ↓
| ─ Marked: did it. u takes it back. ─────
|   Space did it   ? help       ! support
> DOWN SPC
| [1 Today] 2  3  4  5
|    Small things                        ↑
|    [●] After ich den Wasserkocher
|        eingeschaltet habe, I will drei
|        Atemzüge lang am Fenster stehen
|        bleiben.
|  > [●] After 家に帰ったら, I will 靴を
|        脱いで深呼吸を三回してから手を洗
|        う.
|        Now: よくできたね。             ↓
| ─ Marked: did it. u takes it back. ─────
|   Space did it   ? help       ! support
> DOWN SPC
| [1 Today] 2  3  4  5
|        eingeschaltet habe, I will drei ↑
|        Atemzüge lang am Fenster stehen
|        bleiben.
|    [●] After 家に帰ったら, I will 靴を
|        脱いで深呼吸を三回してから手を洗
|        う.
|  > [●] After أشرب قهوة الصباح, I will
|        أتنفس بهدوء ثلاث مرات.
|    Today's page                        ↓
| ─ Marked: did it. u takes it back. ─────
|   Space did it   ? help       ! support
> DOWN
| [1 Today] 2  3  4  5
|    [●] After 家に帰ったら, I will 靴を ↑
|        脱いで深呼吸を三回してから手を洗
|        う.
|    [●] After أشرب قهوة الصباح, I will
|        أتنفس بهدوء ثلاث مرات.
|    Today's page
|    ┌────────────────────────────────┐
|  > │ Grüße aus Łódź 👨 ❤ und ein    │
|    └────────────────────────────────┘
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> UP m
| [1 Today] 2  3  4  5
|    After أشرب قهوة الصباح, I will أت…
|    Monday 23 November · did it
|    ┌────────────────────────────────┐
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
|    A word is enough.
| ────────────────────────────────────────
|   Enter done   Ctrl-G help   F9 support
> "静か" RET
| [1 Today] 2  3  4  5
|    [●] After 家に帰ったら, I will 靴を ↑
|        脱いで深呼吸を三回してから手を洗
|        う.
|  > [●] After أشرب قهوة الصباح, I will
|        أتنفس بهدوء ثلاث مرات.
|        “静か”
|    Today's page
|    ┌────────────────────────────────┐
|    │ Grüße aus Łódź 👨 ❤ und ein    │  ↓
| ─ Kept. u takes it back. ───────────────
|   Space did it   ? help       ! support
> SPC
| [1 Today] 2  3  4  5
|  ┌────────────────────────────────────┐
|  │   After أشرب قهوة الصباح, I wil…   │
|  │                                    │
|  │ > d [●] did it      as it is now   │
|  │   s [◐] smallest    it counts in … │
|  │   r [~] rest                       │
|  │   n [◌] not today                  │
|  │   m     a few words on it   静か   │
|  └────────────────────────────────────┘
| ────────────────────────────────────────
|   Enter go  Esc back  ? help  ! support
> ESC g
| [1 Today] 2  3  4  5
|  ┌────────────────────────────────────┐
|  │   Go to which day?                 │
|  │                                    │
|  │                                    │
|  │                                    │
|  │   12 oct · last may · tuesday      │
|  └────────────────────────────────────┘
|    ┌────────────────────────────────┐
|    │ Grüße aus Łódź 👨 ❤ und ein    │  ↓
| ────────────────────────────────────────
|   Enter go   Ctrl-G help     F9 support
> ESC
| [1 Today] 2  3  4  5
|    [●] After 家に帰ったら, I will 靴を ↑
|        脱いで深呼吸を三回してから手を洗
|        う.
|  > [●] After أشرب قهوة الصباح, I will
|        أتنفس بهدوء ثلاث مرات.
|        “静か”
|    Today's page
|    ┌────────────────────────────────┐
|    │ Grüße aus Łódź 👨 ❤ und ein    │  ↓
| ────────────────────────────────────────
|   Space did it   ? help       ! support
