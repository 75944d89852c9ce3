#ifndef TEND_UI_EDIT_ROWS_H
#define TEND_UI_EDIT_ROWS_H

#include "text/wrap.h"
#include "ui/edit.h"

/* How the edit's text lies in rows. Lines are wrapped when they are wanted,
 * and kept until the text or the width changes. */

/* The width lines are wrapped to: the margin for "kept" is left free. */
int edit_width(const struct edit *edit);

/* The rows of one line; offsets count from the line's start. Good until the
 * next call that takes the edit. */
const struct wrap_row_list *edit_rows_of(const struct edit *edit,
					   size_t line);

/* Where the caret is: its line, the row in it, the column in that. */
struct edit_place {
	size_t line, row;
	int col;
};

struct edit_place edit_place(const struct edit *edit, size_t at);

void edit_rows_init(struct edit *edit);
void edit_rows_free(struct edit *edit);

/* Whether a line is kept, or holds words an insight came from. */
bool edit_line_kept(const struct edit *edit, size_t line);

/* "* " was just typed right before the caret: keep its line, if it may be. */
void edit_star_typed(struct edit *edit);

#endif
