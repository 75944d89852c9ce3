#ifndef TEND_BOOK_INSIGHTS_H
#define TEND_BOOK_INSIGHTS_H

#include "book/book.h"
#include "domain/insight.h"

/*
 * Write an insight, new (id 0) or changed. With insight->entry and a place
 * it gets an anchor there (start < end, within the entry's bytes).
 */
bool book_write_insight(struct book *book, struct insight *insight,
			struct err *err);

/* ERR_NOT_FOUND if there is none; set-aside ones are given too. */
bool book_insight(struct book *book, int64_t id, struct arena *arena,
		  struct insight *insight, struct err *err);

/* One sorting. It is kept with its moment; the newest holds. kinds 0 makes it
 * unsorted again. */
bool book_sort_insight(struct book *book, int64_t id, unsigned kinds,
		       struct err *err);

struct insight_query {
	bool by_kind;
	unsigned kind;			/* with by_kind: one bit, or 0 for unsorted */
	int64_t entry;			/* of that entry; 0: any */
	int64_t session;
	int64_t joined_to;		/* those joined to this one; 0: those that
					 * stand by themselves */
	bool greets;			/* those that may greet, alone */
	bool dropped;
	day until;			/* kept on that day or before; DAY_NONE: any */
	bool oldest_first;
	int limit;			/* 0: all */
};

/* Newest first unless asked otherwise; joined ones are left to their elder. */
bool book_insights(struct book *book, const struct insight_query *query,
		   struct arena *arena, struct insight_list *list,
		   struct err *err);

/* Each sorting of one insight, oldest first. */
struct sorting {
	unsigned kinds;
	struct moment at;
};

LIST_OF(sorting, struct sorting);

bool book_insight_sortings(struct book *book, int64_t id, struct arena *arena,
			   struct sorting_list *list, struct err *err);

/* How many stand by themselves, of each kind; one of two kinds counts in both. */
struct insight_counts { int unsorted, actionable, understanding, acceptance, waiting; };
bool book_insight_counts(struct book *book, struct insight_counts *counts,
			 struct err *err);

/* Whether it may greet on Today. */
bool book_greet_insight(struct book *book, int64_t id, bool greets, struct err *err);

/* `id` says the same as `elder`: they are one row from then on. */
bool book_join_insight(struct book *book, int64_t id, int64_t elder, struct err *err);

/* Set aside for 30 days, and back; ERR_NOT_FOUND if there is none. */
bool book_drop_insight(struct book *book, int64_t id, struct err *err);
bool book_restore_insight(struct book *book, int64_t id, struct err *err);

#endif
