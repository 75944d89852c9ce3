#ifndef TEND_SRC_UI_DRAFTING_H
#define TEND_SRC_UI_DRAFTING_H

#include <stdbool.h>

#include "book/drafts.h"
#include "ui/app.h"
#include "ui/edit.h"

/* What a sheet's `keep` does with its half-written text: into a draft of the
 * sheet's own, as of now, with sync to the disk. True if it is safe, or nothing
 * is kept here. */
bool draft_keep(struct app *app, const struct draft *draft, bool sync);

/* The same with a field's text and its caret. */
bool draft_keep_edit(struct app *app, const struct draft *draft,
		     const struct edit *edit, bool sync);

/* The other way round: the top sheet's field goes on where the draft stopped. */
void draft_go_on(struct app *app, const struct draft *draft, struct edit *edit);

/* There is nothing half-written in it by now. */
void draft_drop(const struct pane *pane);

/* The sheet's words are in the book, or were let go. */
void draft_done(struct app *app, const struct pane *pane);

/* What a sheet's `leave` ends with, once it has put its words into the book:
 * the draft is done, or it is said why they could not be. Gives ok. */
bool draft_saved(struct app *app, const struct pane *pane, bool ok,
		 const struct err *err);

#endif
