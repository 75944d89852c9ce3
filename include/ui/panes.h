#ifndef TEND_UI_PANES_H
#define TEND_UI_PANES_H

#include "ui/pane.h"

/* The places of the first row, 1 first; ends with NULL. To add a place: its
 * pane_type and one line in src/ui/panes.c. */
extern const struct pane_type *const panes_places[];

extern const struct pane_type today_pane, journal_pane, insights_pane;
extern const struct pane_type habits_pane, calendar_pane;

/* Every kind of pane with keys of its own, places and sheets, for the tests,
 * `tend keys` and the man page; ends with NULL. */
extern const struct pane_type *const panes_all[];

/* The rows that hold everywhere; ends with { 0 }. src/ui/everywhere.c */
extern const struct binding panes_everywhere[];

#endif
