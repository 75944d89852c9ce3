#ifndef TEND_SRC_UI_FIELD_SHEET_H
#define TEND_SRC_UI_FIELD_SHEET_H

#include "ui/edit.h"
#include "ui/pane.h"

/*
 * A sheet around one text field. Its edit stands first in the sheet's state;
 * the functions with a pane go into its pane_type.
 */
bool field_sheet_type(struct pane *pane, struct app *app,
		      const struct key *key);
void field_sheet_draw_small(const struct pane *pane, const struct frame *frame);
void field_sheet_say(const struct pane *pane, struct str *out);
void field_sheet_close(struct pane *pane, struct app *app);

/* Fit a field that is drawn in a box across the page, of `box` rows without
 * its lines (at least one); where the page is small it has all of it. */
void field_fit(struct edit *edit, int box, int rows, int cols);

/* A question above one line, and a note below it, in a box over the page. */
void field_box_fit(struct edit *edit, int cols);
void field_box_draw(const struct edit *edit, const struct frame *frame,
		    const char *asked, const char *note);

#endif
