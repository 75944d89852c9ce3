#ifndef TEND_BOOK_TAGS_H
#define TEND_BOOK_TAGS_H

#include "base/list.h"
#include "book/book.h"

/*
 * Tags: one word each, put on pages (and whatever else has an id). They are
 * rows of their own, never read out of a text. A name keeps the letters it was
 * first written with; two names are the same when they differ in case alone,
 * in any script.
 */
struct tag {
	int64_t id;
	const char *name;
	int pages;			/* that have it and are not set aside */
	int here;			/* of the pages that were asked about */
};

LIST_OF(tag, struct tag);

/* All tags that are on anything, by name. */
bool book_tags(struct book *book, struct arena *arena, struct tag_list *list,
	       struct err *err);

/* The same, most used first, and how many of these pages have each. */
bool book_tags_of(struct book *book, const int64_t *pages, size_t count,
		  struct arena *arena, struct tag_list *list, struct err *err);

/* ERR_NOT_FOUND if there is none. */
bool book_tag_of_id(struct book *book, int64_t id, struct arena *arena,
		    struct tag *tag, struct err *err);

/* Another name for it, on everything that has it: one step. When there is a
 * tag of the new name already, the two become one if `merge` says so; else
 * err is ERR_INVALID with field "merge". */
bool book_rename_tag(struct book *book, const char *old, const char *name,
		     bool merge, struct err *err);

/* Whether a name can be a tag's: one word, no commas. */
bool tag_check(const char *name, struct err *err);

/* ---- several pages at once: one step each, for all of them or for none ---- */

bool book_tag_pages(struct book *book, const int64_t *pages, size_t count,
		    const char *tag, bool add, struct err *err);
bool book_star_pages(struct book *book, const int64_t *pages, size_t count,
		     bool starred, struct err *err);
bool book_drop_pages(struct book *book, const int64_t *pages, size_t count,
		     struct err *err);

#endif
