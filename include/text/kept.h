#ifndef TEND_TEXT_KEPT_H
#define TEND_TEXT_KEPT_H

#include <stddef.h>

#include "base/arena.h"
#include "text/range.h"

/*
 * The lines of a text that a person begins with `* ` to keep them: not
 * indented, not inside a code fence (``` or ~~~), with words after the star
 * (so a rule of stars is none). Each range starts right after "* " and ends
 * with the line, without CR and blanks at its end.
 */
void kept_lines(const char *text, size_t size, struct range_list *list,
		struct arena *arena);

#endif
