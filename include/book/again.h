#ifndef TEND_BOOK_AGAIN_H
#define TEND_BOOK_AGAIN_H

#include "book/book.h"

/*
 * Old pages and kept lines met again, when somebody asks for one. Never a
 * tender one, nor one of the last AGAIN_DAYS, nor one whose session was in
 * them; and in the AGAIN_DAYS after any session nothing of sessions at all.
 * That a thing was read is known by book_visit(book, "read", id).
 */
enum { AGAIN_DAYS = 14 };

enum again {
	AGAIN_BY_CHANCE,	/* another one after each that was read */
	AGAIN_THIS_DAY,		/* this day of another year, else of a month */
	AGAIN_LONGEST_UNREAD,
};

struct met {
	int64_t id;		/* 0: there is none */
	bool is_insight;
	day on;
	const char *body;	/* in the arena, whole */
	size_t size;
};

bool book_meet_again(struct book *book, enum again how, struct arena *arena,
		     struct met *met, struct err *err);

#endif
