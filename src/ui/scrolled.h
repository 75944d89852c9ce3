#ifndef TEND_SRC_UI_SCROLLED_H
#define TEND_SRC_UI_SCROLLED_H

#include "ui/pane.h"

/*
 * A page of text that may be longer than the window. It stands first in the
 * sheet's state; the functions with a pane go into its pane_type and keys.
 */
struct scrolled {
	int top;		/* rows slid away above */
	int rows;		/* that can be seen */
	int lines;		/* there are in all */
};

/* A frame of that width in which nothing is drawn: for counting the rows that
 * drawing would take. */
struct frame scrolled_measure(int cols, struct arena *arena);

void scrolled_fit(struct scrolled *scrolled, int rows, int lines);

/* ↑ ↓ PgUp PgDn. */
bool scrolled_type(struct pane *pane, struct app *app, const struct key *key);

void scrolled_read_on(struct pane *pane, struct app *app);
void scrolled_read_back(struct pane *pane, struct app *app);

/* Whether there is more than can be seen. */
bool scrolled_is_longer(const struct pane *pane);

#endif
