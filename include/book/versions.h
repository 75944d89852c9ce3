#ifndef TEND_BOOK_VERSIONS_H
#define TEND_BOOK_VERSIONS_H

#include "base/list.h"
#include "book/book.h"
#include "domain/entry.h"

/*
 * How a page read before: put together from what its steps kept. Versions are
 * counted from 1, the oldest that is known; the last is the page as it stands.
 */
struct version {
	int number;
	struct moment at;		/* when it became so */
	int words;
	const char *by;			/* the step's name, untranslated: _() */
};

LIST_OF(version, struct version);

enum { VERSIONS_MOST = 500 };	/* older ones are not gone into */

/* Newest first; a page always has one. */
bool book_versions(struct book *book, int64_t entry, struct arena *arena,
		   struct version_list *list, struct err *err);

/* The words of one of them, in the arena. ERR_NOT_FOUND if there is no such
 * number. */
bool book_version(struct book *book, int64_t entry, int number,
		  struct arena *arena, const char **body, size_t *size,
		  struct err *err);

/* The page reads so again: one step. */
bool book_bring_back(struct book *book, int64_t entry, int number,
		     struct err *err);

#endif
