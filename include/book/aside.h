#ifndef TEND_BOOK_ASIDE_H
#define TEND_BOOK_ASIDE_H

#include "base/list.h"
#include "book/book.h"

/* A thing that was set aside: for 30 days it can come back. */
struct aside {
	const char *what;		/* "entry", "session", "insight", "habit" */
	int64_t id;
	day on;				/* the day it is about */
	day dropped_on;
	day until;			/* the last day it can come back */
	bool tender;			/* then its words are not told */
	const char *title;
};

LIST_OF(aside, struct aside);

/* What was set aside last stands first. */
bool book_set_aside(struct book *book, struct arena *arena,
		    struct aside_list *list, struct err *err);

/* Bring it back, whatever it is: one step. */
bool book_restore(struct book *book, int64_t id, struct err *err);

#endif
