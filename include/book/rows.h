#ifndef TEND_BOOK_ROWS_H
#define TEND_BOOK_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "book/book.h"

/*
 * Every content table, as a list of columns that says what each holds and how
 * it is called outside the book. Export reads whole tables by it and import
 * writes them, so a new column is one line here (src/book/rows_table.c).
 *
 * This is for carrying a book's content as a whole. What a person does goes
 * through the verbs (book/entries.h and its neighbours).
 */
enum column_kind {
	COLUMN_ID,		/* the row's own id: always the first */
	COLUMN_REF,		/* id of a row in the table `more` */
	COLUMN_SUBJECT,		/* id of a row in any table; 0 is kept as NULL */
	COLUMN_SUBJECT_0,	/* the same, where 0 is kept as 0 */
	COLUMN_TEXT,
	COLUMN_WORD,		/* one of the words in `more`, the first if it
				 * is left out; "-" there stands for "" */
	COLUMN_KINDS,		/* kinds parted by blanks */
	COLUMN_INT,		/* least..most */
	COLUMN_WORDS,		/* how many words the text before it has: counted
				 * anew when the row is put */
	COLUMN_BOOL,
	COLUMN_WEEKDAYS,	/* bits 0 Monday … 6 Sunday, 127: any */
	COLUMN_DAY,
	COLUMN_MOMENT,		/* two columns: seconds, then the zone's minutes */
	COLUMN_SECONDS,		/* seconds UTC */
};

enum column_flag {
	COLUMN_NULL = 1,	/* may be NULL */
	COLUMN_NEED = 2,	/* an import must give it */
	COLUMN_UNIQUE = 4,	/* with its like: no two rows are the same in it */
	COLUMN_KEY = 8,		/* with its like: what tells two rows without an
				 * id apart; in a table with none, all do */
	COLUMN_QUIET = 16,	/* told outside only if it is set */
	COLUMN_PARENT = 32,	/* the row this one is nested in: always second */
};

struct column {
	const char *name;	/* as SQL says it; NULL ends the list */
	const char *key;	/* as it is called outside */
	enum column_kind kind;
	unsigned flags;
	const char *more;
	int64_t least, most;
	int64_t otherwise;	/* a number left out is this one */
};

struct table {
	const char *name;
	const char *list;	/* its name outside: a list, or its parent's key */
	const char *parent;	/* the table it is nested in; NULL: none */
	const struct column *columns;
};

/* In an order in which each table stands after those it refers to. Ends with
 * a NULL name. */
extern const struct table book_content[];

enum { ROW_CELLS = 32 };	/* more than any table has columns */

/* The table of that name; NULL if there is none. Where a column stands in its
 * table, by its key; -1 if there is none. How many columns it has. */
const struct table *table_find(const char *name);
int table_cell(const struct table *table, const char *key);
int table_width(const struct table *table);

/* One value. none is NULL in the book. Ids, numbers, days, bools and seconds
 * stand in number; text is not cut at a NUL. */
struct cell {
	bool none;
	int64_t number;
	int zone;
	const char *text;
	size_t size;
};

/*
 * Read together: between these two, all reads see the book as it was at the
 * first. Other programs cannot save meanwhile, so be quick. In a step they do
 * nothing.
 */
bool book_read_begin(struct book *book, struct err *err);
bool book_read_end(struct book *book, bool ok, struct err *err);

/*
 * All rows of a table, by id; those of a nested table by (parent, id). Cells
 * are borrowed until the next call. An error sticks and is told by rows_close,
 * which must be called, before book_read_end.
 */
struct rows *rows_open(struct book *book, const struct table *table);

/* The same in another order: columns as SQL says them ("day, id"). */
struct rows *rows_open_by(struct book *book, const struct table *table,
			  const char *order);
const struct cell *rows_next(struct rows *rows);	/* NULL: no more */
bool rows_close(struct rows *rows, struct err *err);

/* The rows nested in one row of the parent, by id. */
struct rows *rows_open_of(struct book *book, const struct table *table,
			  int64_t parent);

/* The tags of one thing by name: the cell is the name. */
struct rows *rows_open_tags_of(struct book *book, int64_t subject);

/* Which thing has which tag, by (thing, name): cells are the thing's id and
 * the name. Of all things, or of those that are no entries. */
struct rows *rows_open_tags(struct book *book, bool of_all);

/* Settings, by key: cells are the key and the value. */
struct rows *rows_open_settings(struct book *book);

/* Where insights lie in entries, by (entry, start): cells are the entry, the
 * insight, start and end. */
struct rows *rows_open_places(struct book *book);

/*
 * Writing, within a step (book_import_begin). A row is put as it is given,
 * with its id; the caller has looked at the cells.
 */
bool rows_put(struct book *book, const struct table *table,
	      const struct cell *cells, struct err *err);

/* Like book_begin and book_end, for one import: memory stays small, however
 * much comes in. Rows put by the functions here belong to its step; no verb
 * may be called meanwhile. What triggers keep is filled in at the end. */
bool book_import_begin(struct book *book, const char *name, struct err *err);
bool book_import_end(struct book *book, bool ok, struct err *err);

/* The same, and history has no line of it: undo leaves it alone. For a book
 * that begins with something in it. */
bool book_import_end_unnoted(struct book *book, bool ok, struct err *err);

/* An id for a row that has none so far; inside a step or an import. */
int64_t rows_new_id(struct book *book);

/* Ids made from now on stand above that one, unless it is above the limit: made
 * by a clock more than a day ahead of ours. */
void rows_ids_above(struct book *book, int64_t id);
int64_t rows_id_limit(const struct book *book);

/* In which table the book has that id, or NULL; whether it was erased here. */
bool rows_known(struct book *book, int64_t id, const char **table,
		struct err *err);
bool rows_erased(struct book *book, int64_t id, bool *erased, struct err *err);

/* Whether that table has it. */
bool rows_has(struct book *book, const struct table *table, int64_t id,
	      bool *has, struct err *err);

/* The row that is the same in the unique columns; 0 if there is none. */
bool rows_like(struct book *book, const struct table *table,
	       const struct cell *cells, int64_t *id, struct err *err);

/* Whether the row has just that in the column. */
bool rows_same(struct book *book, const struct table *table, int64_t id,
	       int column, const struct cell *cell, bool *same,
	       struct err *err);

/* Where an imported thing without an id went: 0 if it never came. */
bool rows_source(struct book *book, const char *system, const char *key,
		 int64_t *subject, struct err *err);
bool rows_put_source(struct book *book, const char *system, const char *key,
		     int64_t subject, struct err *err);

/* Give a thing a tag, made if it is new; *put is false if it had it. */
bool rows_put_tag(struct book *book, int64_t subject, const char *name,
		  size_t size, bool *put, struct err *err);

/* Put a setting the book does not have yet; *put says whether. */
bool rows_put_setting(struct book *book, const char *key, const char *value,
		      size_t size, bool *put, struct err *err);

/* Move a place in an entry into it, to the edges of characters: *start and
 * *end; *text is what lies there, in the arena. False with ERR_NOT_FOUND if
 * there is no such entry. */
bool rows_fit_place(struct book *book, int64_t entry, int64_t *start,
		    int64_t *end, struct arena *arena, const char **text,
		    size_t *size, struct err *err);

/* A row of the table that stands above itself, following that column from row
 * to row; 0 if there is none. */
bool rows_circle(struct book *book, const struct table *table,
		 const char *column, int64_t *id, struct err *err);

#endif
