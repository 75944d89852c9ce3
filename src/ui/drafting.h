#ifndef TEND_SRC_UI_DRAFTING_H
#define TEND_SRC_UI_DRAFTING_H

#include <stdbool.h>

#include "book/drafts.h"
#include "ui/app.h"

/* What a sheet's `keep` does with its half-written text: into this window's
 * draft, with sync to the disk. True if it is safe, or nothing is kept here. */
bool draft_keep(struct app *app, const struct draft *draft, bool sync);

/* The sheet's words are in the book, or were let go. */
void draft_done(struct app *app, const struct pane *pane);

#endif
