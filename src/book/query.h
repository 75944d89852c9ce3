#ifndef TEND_SRC_BOOK_QUERY_H
#define TEND_SRC_BOOK_QUERY_H

/* Before the header: the parts of it that steps stand on. */
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/day.h"
#include "base/err.h"

/*
 * One statement, from its text to its end. Puts and takes go in order. An
 * error sticks to the query and is told once, by query_run or query_end,
 * which also give the statement back to the cache: always call one of them.
 */
struct book;

struct query {
	struct book *book;
	struct statement *from;		/* its place in the cache */
	sqlite3_stmt *stmt;
	int put;			/* parameters filled so far */
	int take;			/* columns taken of this row */
	bool found;			/* a row was given */
	int rc;				/* sticks once it is an error */
};

/* SQL is a literal, and the cache knows it by its address. */
#define book_query(book, sql) query_literal(book, "" sql "")
struct query query_literal(struct book *book, const char *sql);

/* SQL put together at run time, known by its text. Never with words of the
 * person inside: those are put. */
struct query query_text(struct book *book, const char *sql);

void put_int(struct query *q, int64_t value);
void put_id(struct query *q, int64_t id);		/* 0: NULL */
void put_bool(struct query *q, bool value);
void put_day(struct query *q, day when);		/* DAY_NONE: NULL */
void put_text(struct query *q, const char *text);	/* NULL: '' */
void put_text_or_null(struct query *q, const char *text);
void put_text_n(struct query *q, const char *text, size_t size);
void put_null(struct query *q);
void put_moment(struct query *q, struct moment moment);	/* two parameters */
void put_time(struct query *q, bool has, struct moment at);	/* or two NULL */

/* True for a row; false at the end or on an error. */
bool query_next(struct query *q);

int64_t take_int(struct query *q);
int64_t take_id(struct query *q);			/* NULL: 0 */
bool take_bool(struct query *q);
day take_day(struct query *q);				/* NULL: DAY_NONE */
const char *take_text(struct query *q, struct arena *arena);	/* NULL: "" */
const char *take_text_n(struct query *q, struct arena *arena, size_t *size);
struct moment take_moment(struct query *q);		/* two columns */
bool take_is_null(const struct query *q);		/* the next column */

/* Run to the end and give back. */
bool query_run(struct query *q, struct err *err);
/* Give back after the last query_next; false if an error stuck. */
bool query_end(struct query *q, struct err *err);

/* The same for a query that reads, or changes, one thing by its id: where no
 * row was given, or none was changed, none_such sets err. */
bool query_end_found(struct query *q, bool (*none_such)(struct err *err),
		     struct err *err);
bool query_run_found(struct query *q, bool (*none_such)(struct err *err),
		     struct err *err);

/* One number from one row, `none` if there is no row. */
bool query_number(struct query *q, int64_t *out, int64_t none, struct err *err);

/* Say an SQLite result as a sentence for people. Returns false. */
bool query_say(struct book *book, int rc, struct err *err);

#endif
