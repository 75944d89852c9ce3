#ifndef TEND_UI_EDIT_ROWS_H
#define TEND_UI_EDIT_ROWS_H

#include "text/seek.h"
#include "text/wrap.h"
#include "ui/edit.h"

/* How the edit's text lies in rows. Lines are wrapped when they are wanted and
 * as far as they are wanted; what lies before a change stays. */

/* The width lines are wrapped to: the margin for "kept" is left free. */
int edit_width(const struct edit *edit);

/* The rows of one line, as far as they were wanted; offsets count from the
 * line's start. Good until the next call that takes the edit. */
struct edit_line {
	size_t number, start, size;
	struct wrap_row_list rows;
	bool whole;		/* there are no more rows */
	struct arena own;	/* the rows' home, if the line is long */
};

/* At least `count` rows, if there are so many; SIZE_MAX: all. */
const struct edit_line *edit_rows(const struct edit *edit, size_t line,
				  size_t count);

/* Where the caret is: its line, the row in it and its start in the line, the
 * column in that; whether it is the line's last row. */
struct edit_place {
	size_t line, row, start;
	int col;
	bool last;
};

struct edit_place edit_place(const struct edit *edit, size_t at);

/* The offset so many rows down (or up, < 0) from an offset, for the arrows and
 * for pages. `goal` is the column aimed at: -1 when it was moved sideways, then
 * the same one on each step. Past the first or last row: the text's end. */
size_t edit_rows_on(const struct edit *edit, size_t at, int rows, int *goal);

/* Every place in sight that is looked for, marked; after edit_draw. */
void edit_draw_found(const struct edit *edit, const struct frame *frame,
		     int row, int col, const struct seek *seek);

/* Whether a line lies between fences of code, or is one. */
bool edit_is_code(const struct edit *edit, size_t line);

/* The caret's line, or those selected, change places with the line above or
 * below, as one step; false at the text's edge. src/ui/edit_swap.c */
bool edit_move_lines(struct edit *edit, bool up);

void edit_rows_init(struct edit *edit);
void edit_rows_free(struct edit *edit);

/* Whether a line is kept, or holds words an insight came from. */
bool edit_line_kept(const struct edit *edit, size_t line);

/* The line at a place begins with "* " and is kept as long as it does; not
 * twice. */
void edit_keep_starred(struct edit *edit, size_t at);

/* "* " was just typed right before the caret: keep its line, if it may be. */
void edit_star_typed(struct edit *edit);

#endif
