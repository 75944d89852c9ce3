#ifndef TEND_SRC_PORT_YEAR_FILL_H
#define TEND_SRC_PORT_YEAR_FILL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/list.h"
#include "base/str.h"
#include "book/rows.h"
#include "year_read.h"

/* What is under way while the made-up year is put into a book. */
struct year_name {
	const char *name;
	size_t size;
	int64_t id;
};

LIST_OF(year_name, struct year_name);

struct year_filling {
	struct book *book;
	struct arena arena;
	struct year_name_list names;
	struct str text;		/* the page being read */
	struct moment now;
	day today;
	int64_t made;			/* things so far: their ids differ by it */
	const struct year_record *record;
	/* days a habit has a mark of its own */
	struct year_mark {
		int64_t habit;
		day on;
	} marks[400];
	int mark_count;
};

/* A row before it is put. */
struct year_row {
	const struct table *table;
	struct cell cells[ROW_CELLS];
};

/* "FILE:LINE: what": a mistake in the assets. False. */
bool year_refuse(const struct year_filling *f, const char *what,
		 struct err *err);

/* When a thing is: its day, and the moment, never one to come. */
bool year_when(struct year_filling *f, const char *word, size_t size, day *on,
	       struct err *err);
struct moment year_moment(const struct year_filling *f, day on, int minute);

/* "07:30", also "25:10". False if the word is none. */
bool year_time(const char *word, size_t size, int *minute);

/* All of a row that was not said: made at that moment, and otherwise empty. */
struct year_row year_row(const char *table, struct moment made);

/* A cell by its key; asserts that there is one. */
void year_set(struct year_row *row, const char *key, int64_t number);
void year_set_text(struct year_row *row, const char *key, const char *text,
		   size_t size);
void year_set_moment(struct year_row *row, const char *key,
		     struct moment moment);

/* Put it, under an id of the moment it was made at. */
bool year_put(struct year_filling *f, struct year_row *row,
	      struct moment made, int64_t *id, struct err *err);

/* Names of things: kept once, looked up later. */
void year_name(struct year_filling *f, const char *name, size_t size,
	       int64_t id);
bool year_find(struct year_filling *f, const char *name, size_t size,
	       int64_t *id, struct err *err);

/* A page with its kept lines (year_page.c). */
bool year_page(struct year_filling *f, const char *at, const char *end,
	       struct err *err);

/* Days in a row: marks, and how it felt (year_days.c). */
bool year_mark(struct year_filling *f, const char *at, const char *end,
	       struct err *err);
bool year_marks(struct year_filling *f, const char *at, const char *end,
		struct err *err);
bool year_feel(struct year_filling *f, const char *at, const char *end,
	       struct err *err);

#endif
