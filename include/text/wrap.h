#ifndef TEND_TEXT_WRAP_H
#define TEND_TEXT_WRAP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/list.h"

/*
 * Soft wrap of one paragraph (a line of the text, without its LF) into rows,
 * by UAX #14 with the widths of text/show.h. A CR at the end belongs to the
 * last row and is not drawn.
 */
enum { WRAP_TAB = 4 };	/* a tab goes on to the next multiple, in the row */

struct wrap_row {
	size_t start, end;	/* its bytes; the next row starts at end */
	size_t drawn;		/* up to here it is drawn: the blanks after
				 * hang over the edge and are not */
	int width;		/* columns from start to drawn */
};

LIST_OF(wrap_row, struct wrap_row);

/*
 * Add the paragraph's rows, none wider than `width` columns (at least 1)
 * unless a single cluster is. A word that is longer breaks at clusters. An
 * empty paragraph has one empty row. `limit` stops after so many rows; 0 for
 * all.
 */
void wrap_text(const char *text, size_t size, int width, size_t limit,
	       struct wrap_row_list *rows, struct arena *arena);

/*
 * Go on with a paragraph's rows where the last one ends, until there are
 * `count` of them and the last one begins after `at`; or all there are: then
 * true. In a long text so little need be looked at. Rows may be taken off the
 * list's end before; those of which two more follow before a change stay
 * right whatever is changed there.
 */
bool wrap_on(const char *text, size_t size, int width, size_t count,
	     size_t at, struct wrap_row_list *rows, struct arena *arena);

/* The row that holds a byte offset. Where two rows meet it is the second. */
size_t wrap_row_of(const struct wrap_row_list *rows, size_t at);

/* The column of an offset in its row, at most `width`: among blanks that hang
 * over the edge the caret waits at the edge. */
int wrap_column(const char *text, const struct wrap_row *row, size_t at,
		int width);

/* The offset of the cluster at (or last before) a column of rows->items[row].
 * Past a row's end: its last cluster, so that the caret stays on the row; in
 * the last row the end of the line, before its CR. */
size_t wrap_offset(const char *text, const struct wrap_row_list *rows,
		   size_t row, int column);

#endif
