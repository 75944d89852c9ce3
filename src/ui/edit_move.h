#ifndef TEND_SRC_UI_EDIT_MOVE_H
#define TEND_SRC_UI_EDIT_MOVE_H

#include "text/buffer.h"
#include "ui/edit.h"

/* Moving the caret of an edit, and selecting by it. */

/* What is selected; empty, at the caret, if nothing is. */
struct range edit_selection(const struct edit *edit);
void edit_unselect(struct edit *edit);

/* Every motion selects from here on; once more: no longer. */
bool edit_select_from_here(struct edit *edit);
bool edit_select_all(struct edit *edit);

/* A key that moves: arrows, pages, Home and End, and Ctrl-A and Ctrl-E for
 * these. False if it leads nowhere from here, or is no such key. */
bool edit_move(struct edit *edit, const struct key *key);

#endif
