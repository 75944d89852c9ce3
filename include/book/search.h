#ifndef TEND_BOOK_SEARCH_H
#define TEND_BOOK_SEARCH_H

#include "base/list.h"
#include "book/book.h"

/* A found thing. title: its first line; snippet: words around the match, with
 * the matches' places in it. A tender thing shows neither. */
struct hit_mark { size_t start, end; };

struct hit {
	const char *what;		/* "entry", "session", "insight", "habit", "win" */
	int64_t id;
	day on;
	int64_t session;		/* an entry's session, 0 */
	bool tender;
	const char *title;
	const char *snippet;
	const struct hit_mark *marks;	/* byte offsets into snippet */
	size_t mark_count;
	size_t start, end;		/* the first match, in the thing's own
					 * text; an entry's body */
};

LIST_OF(hit, struct hit);

struct search_query {
	const char *words;		/* as typed, with filters (CLI: search) */
	const char *what;		/* NULL: any */
	int64_t session;		/* entries and insights of it; 0: any */
	day since, until;		/* DAY_NONE: open */
	int limit;			/* 0: 20 */
	int columns;			/* of a snippet; 0: 70 */
	bool closest;			/* by how well the words fit, among the
					 * newest; else newest first */
	bool open_tender;		/* the command line shows tender words too? no: false */
};

enum { SEARCH_RANKED = 2000 };	/* so many of the newest are ranked */

/* Newest first, unless asked. Any words are a good query: never a syntax error; one of
 * signs alone finds nothing. *more says there are further hits. */
bool book_search(struct book *book, const struct search_query *query,
		 struct arena *arena, struct hit_list *list, bool *more,
		 struct err *err);

LIST_OF(search_value, const char *);

/* What may stand where a filter's value is written ("tag:sl"). */
struct search_fill {
	size_t from, to;		/* bytes of words that a value replaces */
	struct search_value_list values;	/* as they are written, with
						 * quotes where they need them */
};

/* The values in the book that begin like the one before the caret, in any
 * case; none if the caret is in no filter. In the arena. */
bool book_search_fill(struct book *book, const char *words, size_t caret,
		      struct arena *arena, struct search_fill *fill,
		      struct err *err);

/* Count of hits, up to 1001 (then "more than 1000"). */
bool book_search_count(struct book *book, const struct search_query *query,
		       int *count, struct err *err);

#endif
