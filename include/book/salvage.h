#ifndef TEND_BOOK_SALVAGE_H
#define TEND_BOOK_SALVAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"

/*
 * Reading what is left of a damaged book into a new one. The damaged file is
 * only ever read.
 */
struct salvage_counts {
	int64_t entries, sessions, insights, habits, marks, others;
};

struct salvage_report {
	struct salvage_counts read;
	struct salvage_counts gone;	/* known to have been there (marks: 0) */
	int64_t cut;			/* texts whose end could not be read */
	int64_t parts;			/* pages of the file */
	int64_t damaged;		/* of them, not as they were written */
};

/* From the book at `from` into a new book at `into`, which must not be there.
 * It appears whole, or not at all. ERR_BOOK if `from` is no book of ours, or
 * nothing in it could be read. */
bool book_salvage(const char *from, const char *into,
		  struct salvage_report *report, struct err *err);

/* Whether this is a damaged book of ours, and nothing else. */
bool salvage_is_ours(const char *path, bool *ours, struct err *err);

#endif
