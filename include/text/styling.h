#ifndef TEND_TEXT_STYLING_H
#define TEND_TEXT_STYLING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/list.h"

/*
 * Light Markdown, seen while it is written: what a piece of a line is. Nothing
 * is taken out or put in; the signs stay where they are. A line is looked at
 * alone, so emphasis ends with its line.
 */
enum styling {
	STYLING_HEADING,	/* a whole line */
	STYLING_STRONG,
	STYLING_EMPHASIS,
	STYLING_CODE,		/* with its ticks */
	STYLING_LINK,		/* the words of it */
	STYLING_QUOTE,		/* the > before a line */
	STYLING_BULLET,		/* the sign before an item */
};

struct styled {
	size_t start, end;	/* bytes of the line */
	enum styling styling;
};

LIST_OF(styled, struct styled);

/* Add what there is in a line (without its line end), in order; a later one
 * lies over an earlier. Lines longer than STYLING_MAX have none. */
enum { STYLING_MAX = 16 * 1024 };

void styling_of(const char *line, size_t size, struct styled_list *list,
		struct arena *arena);

/* Whether a line begins or ends a stretch of code: three ticks or more. */
bool styling_is_fence(const char *line, size_t size);

#endif
