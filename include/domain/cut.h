#ifndef TEND_DOMAIN_CUT_H
#define TEND_DOMAIN_CUT_H

#include <stddef.h>

#include "base/arena.h"

/* A text's beginning for a narrow place: its first line's safe form, cut to
 * that many columns (text/show.h). In the arena. */
const char *words_cut(struct arena *arena, const char *text, size_t size,
		      int columns);

#endif
