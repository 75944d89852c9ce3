#ifndef TEND_SRC_BOOK_SALVAGING_H
#define TEND_SRC_BOOK_SALVAGING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"
#include "book/rows.h"
#include "book/salvage.h"

/*
 * Reading a damaged book by hand: page by page, each for itself, without the
 * trees that lead to it, so that no damage elsewhere hides it. Nothing here
 * trusts a byte of the file, goes deeper than one call, or keeps more than a
 * page, a byte for every page and one row.
 *
 * Of the file: sqlite.org/fileformat2.html.
 */

/* ---- salvage_pages.c: the pages of the file -------------------------------- */

enum {
	PAGE_LEAST = 512, PAGE_MOST = 65536,
	HEAD_SIZE = 100,		/* of the file, before page 1's own */
};

/* What a page is, as far as is known. */
enum page_kind {
	PAGE_UNKNOWN,
	PAGE_ROWS,		/* a leaf of a table: rows */
	PAGE_TREE,		/* of an index, or above leaves */
	PAGE_CHAIN,		/* the rest of a long row */
	PAGE_EMPTY,		/* zeros */
	PAGE_FREE,		/* on the list of free pages */
	PAGE_HURT,		/* rows, and some of them are not as they were */
};

struct pages {
	int fd;
	int journal;			/* of a writer that was killed; -1 */
	int64_t bytes;
	uint32_t size;			/* of a page */
	uint32_t count;
	unsigned char *kinds;		/* of page n at n - 1 */
	int64_t *before;		/* where the journal has a page; 0: not */
};

/* Open to be read, under a lock that lets others read; ERR_BUSY if somebody
 * is writing for 5 seconds. Nothing is made or changed. */
bool pages_open(struct pages *pages, const char *path, struct err *err);
void pages_close(struct pages *pages);

/* Page n, from 1; what cannot be read of it is zeros. */
void pages_read(const struct pages *pages, uint32_t n, unsigned char *out);

/* Sort all pages into kinds, without looking at their rows. */
void pages_sort(struct pages *pages, unsigned char *page);

/* Free pages, as far as their list can be followed: it explains pages that
 * nothing else does, and hides none. */
void pages_sort_free(struct pages *pages, unsigned char *page);

/* Whether the bytes are a b-tree page, all of whose parts lie in it. */
enum page_kind page_kind(const struct pages *pages, uint32_t n,
			 const unsigned char *page);

/* Where the page's own head begins. */
static inline size_t page_start(uint32_t n)
{
	return n == 1 ? HEAD_SIZE : 0;
}

static inline uint32_t two_at(const unsigned char *p)
{
	return (uint32_t)p[0] << 8 | p[1];
}

static inline uint32_t four_at(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 |
	       (uint32_t)p[2] << 8 | p[3];
}

/* ---- salvage_cells.c: rows as they lie in a page --------------------------- */

/* A value: how it is kept, and where in the row it begins. */
struct part {
	int64_t type;
	uint64_t at;
	uint64_t size;
};

struct record {
	int64_t rowid;
	uint64_t size;			/* all of it */
	const unsigned char *here;	/* what of it is at hand */
	uint64_t has;
	uint32_t next;			/* the page where it goes on; 0 */
	size_t in_page;			/* bytes it takes in its page */
	int count;
	struct part parts[ROW_CELLS + 8];
};

/* The row at `at` in this page of rows. False if that can be no row. */
bool record_at(const struct pages *pages, const unsigned char *page, size_t at,
	       struct record *out);

/* Gather the rest of it into `text`, as far as its pages are there; they are
 * then known as PAGE_CHAIN. */
void record_gather(struct pages *pages, struct record *record,
		   unsigned char *page, struct str *text);

/* Note the pages a row or an index's part goes on in. Not for their words. */
void tree_note_chains(struct pages *pages, uint32_t n, const unsigned char *page,
		      unsigned char *other);

/* Whether a value is whole, a number, a text; what it says. */
bool part_is_here(const struct record *record, int i);
bool part_is_number(const struct record *record, int i, int64_t *out);
bool part_is_text(const struct record *record, int i, const char **text,
		  size_t *size);

/* ---- salvage_match.c: which table a row is of ------------------------------ */

/* Tables beside book_content: tags of things, settings, what search knew to be
 * there (the hint), and steps, which are left behind. Ends with NULL. */
extern const struct table *const salvage_own[];
extern const struct table salvage_hint, salvage_step;

/* How well a row fits a table: FIT_WHOLE, less for each value that is not as
 * it is in such a table, 0 if it is of another. */
enum { FIT_WHOLE = 16 };
int record_fit(const struct record *record, const struct table *table);

/* The row's values for rows_put, those that cannot be read as something that
 * does no harm; false if the row makes no sense without them. *cut is set if
 * a text ends early. Texts are in the arena. */
bool record_take(const struct record *record, const struct table *table,
		 struct cell *cells, bool *cut, struct arena *arena);

/* Whether a clock of our times can have made the id. */
bool id_can_be(int64_t id);

/* ---- salvage_walk.c: every page, and where its rows go --------------------- */

struct salvage_taker {
	/* A row; false stops it all. */
	bool (*take)(void *own, const struct table *table,
		     const struct cell *cells, bool cut, struct err *err);
	void *own;
};

bool salvage_walk(struct pages *pages, const struct salvage_taker *taker,
		  struct err *err);

/* After that: how many pages there were, and how many of them are not as they
 * were written. */
void salvage_count(const struct pages *pages, int64_t *parts, int64_t *damaged);

/* ---- salvage_put.c: the new book ------------------------------------------- */

/* Rows into a book, in a step that history does not have; then what they say
 * of each other is made to be true. */
struct salvage_put {
	struct book *book;
	struct salvage_report *report;
};

bool salvage_put_begin(struct salvage_put *put, struct err *err);
bool salvage_put_row(void *own, const struct table *table,
		     const struct cell *cells, bool cut, struct err *err);
bool salvage_put_end(struct salvage_put *put, bool ok, struct err *err);

#endif
