#ifndef TEND_SRC_BOOK_SEARCH_QUERY_H
#define TEND_SRC_BOOK_SEARCH_QUERY_H

#include "base/arena.h"
#include "base/day.h"
#include "base/list.h"
#include "base/str.h"
#include "text/find.h"

/*
 * What a person asked, in parts: words wanted, words not wanted, filters.
 * This file knows how a query is written; it does not know the book.
 *
 *	doodl		words that begin so (several in a row if it has signs
 *			inside, "don't"; a trailing * changes nothing)
 *	"exact words"	those words, whole, in a row
 *	-word -"words"	and not those
 *	name:value	a filter; -name:value is its opposite. A name or value
 *			that is not known is words.
 */
enum filter_name {
	FILTER_KIND, FILTER_WITH, FILTER_IN, FILTER_TAG, FILTER_HAS,
	FILTER_SESSION, FILTER_VALUE,
};

struct filter {
	enum filter_name name;
	bool opposite;
	const char *value;		/* as written, not empty */
	unsigned kind;			/* FILTER_KIND: a kind's bit, 0 for unsorted */
	const char *what;		/* FILTER_IN: "entry", "session", … */
};

LIST_OF(filter, struct filter);

struct wish {
	struct needle_list wanted;
	struct needle_list unwanted;
	struct needle_list *wanted_as;	/* for each: the words it may be spelled */
	struct needle_list *unwanted_as;	/* as in this book; NULL: as written */
	struct filter_list filters;
	day since, until;		/* DAY_NONE: open */
	bool asked;			/* there was something in it, if but signs */
};

enum { WISH_NEEDLES = 200, WISH_FILTERS = 20 };	/* more are left out */

/* Any text is a good query. In the arena; text is not kept. Days may be said
 * in words, which count from today. */
void wish_read(const char *text, day today, struct wish *wish,
	       struct arena *arena);

/* The filter in whose value the caret stands. */
struct filter_place {
	enum filter_name name;
	size_t from, to;		/* the value, with its quotes */
	const char *begun;		/* of it, before the caret; borrowed */
	size_t begun_size;
};

/* False if the caret stands in none, or in one of days. */
bool wish_filter_at(const char *text, size_t caret, struct filter_place *place);

/* Whether it can find anything: a word wanted, or a filter. */
bool wish_is_any(const struct wish *wish);

/* The words as FTS5 wants them, each in quotes; empty if none is wanted. */
void wish_match(const struct wish *wish, struct str *out);

/* Any of the words not wanted, in the same way. */
void wish_match_unwanted(const struct wish *wish, struct str *out);

#endif
