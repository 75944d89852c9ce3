#ifndef TEND_TEXT_SEEK_H
#define TEND_TEXT_SEEK_H

#include <stdbool.h>
#include <stddef.h>

#include "text/range.h"

/*
 * Where some letters stand in a text, for find and replace: any part of a
 * word, capitals and small letters alike unless a capital was asked for.
 * What is found begins and ends at clusters' edges.
 */
struct seek {
	const char *what;	/* borrowed */
	size_t size;
	bool exact;		/* capitals matter */
};

struct seek seek_for(const char *what, size_t size);

/* The first one that begins at or after `from`; false if there is none, or
 * nothing is looked for. */
bool seek_next(const struct seek *seek, const char *text, size_t size,
	       size_t from, struct range *found);

/* The last one that begins before `until`. */
bool seek_before(const struct seek *seek, const char *text, size_t size,
		 size_t until, struct range *found);

#endif
