# Own questions alone, in German, Japanese and Arabic, in the smallest window
size 40x12
now 2026-11-23T10:05:00+01:00
$ awk 'BEGIN { printf "{\"tend\":1,\"prompts\":[" } /^(light|inward|tender) / { sub(/:.*/, "", $2); printf "%s{\"key\":\"%s\",\"hidden\":true}", n++ ? "," : "", $2 } END { print "]}" }' assets/prompts/questions.txt >"$XDG_CONFIG_HOME/hidden.json"
$ tend import "$XDG_CONFIG_HOME/hidden.json"
$ mkdir -p "$XDG_CONFIG_HOME/tend/prompts"
$ printf "%s\n" "Welches Geräusch macht der Wasserkocher gerade in der Küche?" "今日、空はどんな色をしていますか。少しだけ見上げてみてください。" "ما لون السماء الآن؟" >"$XDG_CONFIG_HOME/tend/prompts/mine"
> 1
| [1 Today] 2  3  4  5
|    Nothing is planned for today, and   ↑
|    that is a fine way to begin.
|    w writes a few words, c takes down
|    words from a session.
|    Today's page
|    ┌────────────────────────────────┐
|  > │                                │
|    └────────────────────────────────┘
|    ما لون السماء الآن؟
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> C-t
| [1 Today] 2  3  4  5
|    that is a fine way to begin.        ↑
|    w writes a few words, c takes down
|    words from a session.
|    Today's page
|    ┌────────────────────────────────┐
|  > │                                │
|    └────────────────────────────────┘
|    今日、空はどんな色をしていますか。少
|    しだけ見上げてみてください。
| ────────────────────────────────────────
|   Enter open   ? help         ! support
> C-t
| [1 Today] 2  3  4  5
|    that is a fine way to begin.        ↑
|    w writes a few words, c takes down
|    words from a session.
|    Today's page
|    ┌────────────────────────────────┐
|  > │                                │
|    └────────────────────────────────┘
|    Welches Geräusch macht der
|    Wasserkocher gerade in der Küche?
| ────────────────────────────────────────
|   Enter open   ? help         ! support
# All of them were shown: it says so, and the last one stays
> C-t
| [1 Today] 2  3  4  5
|    that is a fine way to begin.        ↑
|    w writes a few words, c takes down
|    words from a session.
|    Today's page
|    ┌────────────────────────────────┐
|  > │                                │
|    └────────────────────────────────┘
|    Welches Geräusch macht der
|   Those were all, for now. They come
| ─ round again. ─────────────────────────
|   Enter open   ? help         ! support
> w
| [1 Today] 2  3  4  5
|    Today's page
|    Welches Geräusch macht der
|    Wasserkocher gerade in der Küche?
|    ┌────────────────────────────────┐
|    │                                │
|    │                                │
|    │                                │
|    │                                │
|    └────────────────────────────────┘
| ────────────────────────────────────────
|   Esc done   Ctrl-G help     F9 support
> resize:100x30
| [1 Today] 2 Journal  3 Insights  4 Habits  5 Calendar                                    Mon 23 Nov
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|
|    Today's page
|
|    Welches Geräusch macht der Wasserkocher gerade in der Küche?
|    ┌────────────────────────────────────────────────────────────────────────────────────────────┐
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
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    │                                                                                            │
|    └────────────────────────────────────────────────────────────────────────────────────────────┘
|    A * in front of a line you type keeps that line.
|
| ────────────────────────────────────────────────────────────────────────────────────────────────────
|   Esc done   Ctrl-T a question   Tab a template   F3 keep this line   Ctrl-G help        F9 support
