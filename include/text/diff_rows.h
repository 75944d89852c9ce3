#ifndef TEND_TEXT_DIFF_ROWS_H
#define TEND_TEXT_DIFF_ROWS_H

#include <stddef.h>

#include "base/arena.h"
#include "base/list.h"
#include "text/range.h"

/*
 * What changed between two texts, as lines to be read: those taken out with a
 * '-', those put in with a '+', a few like before around them with a ' ', and
 * '~' where more lines are the same. Within lines that changed a little, the
 * marks say which words did.
 */
struct diff_row {
	char sign;
	const char *text;		/* a line, without its end; in one of
					 * the texts, or in the arena */
	size_t size;
	const struct range *marks;	/* bytes of text that changed */
	size_t mark_count;
	size_t skipped;			/* '~': so many lines */
};

LIST_OF(diff_row, struct diff_row);

/* `around` lines are kept on both sides of a change. */
void diff_rows(const char *old, size_t old_size, const char *new,
	       size_t new_size, int around, struct diff_row_list *rows,
	       struct arena *arena);

#endif
