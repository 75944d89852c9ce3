# The palette in the smallest window
size 40x12
> :
| [1 Today] 2  3  4  5
| ┌─ Find any action ────────────────────┐
| │   type to search                     │
| │ > Write on the day's page          w │
| │   Let everything rest, or take i…  Z │
| │   A day back                       [ │
| │   Go to a day                      g │
| │   Go to Today                      1 │
| │   Go to Journal                    2 │
| └──────────────────────────────────────┘
| ────────────────────────────────────────
|   ↑↓ choose   Ctrl-G help    F9 support
> "set"
| [1 Today] 2  3  4  5
| ┌─ Find any action ────────────────────┐
| │ set                                  │
| │ > Set it up with me: three short qu… │
| │   Settings                           │
| │   Set the page aside for 30 days   x │
| │   Set the chosen line aside for …  x │
| │   Set it aside for 30 days         x │
| │                                      │
| └──────────────────────────────────────┘
| ────────────────────────────────────────
|   ↑↓ choose   Ctrl-G help    F9 support
