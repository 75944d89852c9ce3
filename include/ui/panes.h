#ifndef TEND_UI_PANES_H
#define TEND_UI_PANES_H

#include "ui/pane.h"

/*
 * The places of the first row, with the number that goes to each: of
 * row(1, today, …) the pane's type is today_pane, at the bottom of its own
 * file. To add a place: its file, and one line here.
 */
#define PANES_PLACES(row)						\
	row(1, today, N_("Go to Today"))				\
	row(2, journal, N_("Go to Journal"))				\
	row(3, insights, N_("Go to Insights"))				\
	row(4, habits, N_("Go to Habits"))				\
	row(5, calendar, N_("Go to Calendar"))

#define PANES_DECLARE(number, name, help)				\
	extern const struct pane_type name##_pane;
PANES_PLACES(PANES_DECLARE)

/* The same as a list; ends with NULL. */
extern const struct pane_type *const panes_places[];

/* Every kind of pane with keys of its own, places and sheets, for the tests,
 * `tend keys` and the man page; ends with NULL. */
extern const struct pane_type *const panes_all[];

/* The rows that hold everywhere; ends with { 0 }. src/ui/everywhere.c */
extern const struct binding panes_everywhere[];

#endif
