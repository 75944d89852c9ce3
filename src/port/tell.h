#ifndef TEND_SRC_PORT_TELL_H
#define TEND_SRC_PORT_TELL_H

#include "base/json.h"
#include "book/rows.h"
#include "domain/entry.h"
#include "port/export.h"
#include "port/fields.h"

/* An export under way: what the complete one and the folder share. All of it
 * between book_read_begin and _end. */
struct telling {
	struct book *book;
	struct sink *sink;
	struct str text;
	struct json json;
	struct arena arena;
	int64_t *resting;	/* habits that rest today; 0 is all */
	size_t resting_count;
	bool rest;		/* things with a file of their own are left out */

	/* If set, gets each thing, its object in text, instead of the sink. */
	bool (*each)(struct telling *t, const struct table *table,
		     const struct cell *cells, struct err *err);
	void *to;		/* for each */
};

void tell_begin(struct telling *t, struct book *book, struct sink *sink);
void tell_end(struct telling *t);

/* Every thing of a table with what is nested in it. */
bool tell_rows(struct telling *t, const struct table *table, struct err *err);

/* The columns of a row as keys and values, but for `skip` (may be NULL). */
void tell_columns(struct json *json, const struct table *table,
		  const struct cell *cells, const char *skip);

/* The complete export without the things that have files of their own in a
 * folder: sessions, entries, insights, habits that are not set aside. */
bool tell_rest(struct book *book, struct sink *sink, struct err *err);

#endif
