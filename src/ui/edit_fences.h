#ifndef TEND_SRC_UI_EDIT_FENCES_H
#define TEND_SRC_UI_EDIT_FENCES_H

#include <stdbool.h>
#include <stddef.h>

#include "text/buffer.h"

/* The lines of a text that begin or end a stretch of code, kept up with its
 * changes, so that a line can be told to lie in code without a look at all
 * that comes before it. */
struct fences {
	size_t *starts;		/* of those lines, rising */
	size_t count, room;
};

void fences_clear(struct fences *fences);

/* The text had `was` bytes; so many stayed at its front and at its back. */
void fences_follow(struct fences *fences, struct buffer *buffer, size_t front,
		   size_t back, size_t was);

/* Whether the line that begins there is code, or a fence itself. */
bool fences_hold(const struct fences *fences, size_t line_start);

#endif
