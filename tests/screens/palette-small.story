# The palette in the smallest window
size 40x12
> : "set"
| [1 Today] 2  3  4  5
| ┌─ Find any action ────────────────────┐
| │ set                                  │
| │ > Set it up with me: three short qu… │
| │   Settings                           │
| │   Set the page aside for 30 days   x │
| │   Set the chosen line aside for …  x │
| │   Set it aside for 30 days         x │
| │   See what was set aside, and bring… │
| └──────────────────────────────────────┘
| ────────────────────────────────────────
|   Enter do it   Ctrl-G help  F9 support
