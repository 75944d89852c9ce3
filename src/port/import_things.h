#ifndef TEND_SRC_PORT_IMPORT_THINGS_H
#define TEND_SRC_PORT_IMPORT_THINGS_H

#include "import_cells.h"
#include "json_walk.h"

/* Whether that id does not come: it was erased here, or hangs on such. */
bool refs_gone(struct taking *t, int64_t id, bool *gone, struct err *err);

/* What the cells refer to, by the ids it has here. *gone: the thing cannot be
 * without one that does not come, so it does not come either. */
bool refs_resolve(struct taking *t, const struct table *table,
		  struct cell *cells, bool *gone, struct err *err);

/* At the end of the file: whatever was referred to is there, in no circle. */
bool refs_finish(struct taking *t, struct err *err);

/* A thing with all that is nested in it; parent 0 for none. */
bool thing_take(struct taking *t, const struct table *table, json_t *object,
		int64_t parent, struct err *err);

/* What becomes of a thing, and its tally. */
enum fate { COMES, HERE, GONE };
void count_fate(struct taking *t, const char *list, enum fate fate);

/* ---- import_feed.c ---- */

/* The value of a part of a JSON file: the caller's to json_decref. NULL with
 * err if it is none, or too large. */
json_t *part_parse(struct taking *t, struct reader *in,
		   const struct json_part *part, struct err *err);

/* Walk over a list of the file, a thing at a time. A part that is not there
 * (size 0) is an empty list. */
typedef bool take_part(struct taking *t, const struct table *table,
		       json_t *object, int64_t parent, struct err *err);
bool part_each(struct taking *t, struct reader *in,
	       const struct json_part *list, const char *name,
	       const struct table *table, take_part *take, struct err *err);

/*
 * A feed: what comes from one source in one import. Between open and close,
 * after book_import_begin, things are taken, then feed_end ends the step: kept
 * if something came and it is no dry run. `system` is a literal, the source's
 * name for what has no id of ours.
 */
void feed_open(struct taking *t, struct book *book, const char *system,
	       struct arena *arena, struct import_plan *plan);
bool feed_end(struct taking *t, bool ok, bool dry_run, struct err *err);
void feed_close(struct taking *t);

/* A thing of another program, in the shape of an export's object (taken over
 * and given back). key: how that program knows it for ever; NULL: by its
 * words. */
bool feed_thing(struct taking *t, const char *table, const char *key,
		json_t *object, struct err *err);

/* Any bytes as a JSON text; what is not UTF-8 is mended and counted. */
json_t *feed_text(struct taking *t, const char *text, size_t size);

/* Words that belong to no thing are kept as an entry of today, which says
 * where they stood; with `all`, when they are a whole file, it need not. Blank
 * ones are passed over. */
bool feed_loose(struct taking *t, const char *place, bool all,
		const char *text, size_t size, struct err *err);

/* Add the words of the text that begin with one of the signs ("@#"); a # needs
 * a letter in its word. */
void feed_tags(json_t *tags, const char *signs, const char *text, size_t size);

/* ---- import_json.c: the parts of a tend export, for who takes them one by
 * one (within a feed) ---- */

enum { CONTENT_LISTS = 48 };	/* more than the book has tables */

/* Where each list of the file is. */
struct contents {
	struct json_part lists[CONTENT_LISTS];	/* as book_content; size 0: none */
	struct json_part settings;
	struct json_part tagged;
	struct json_part version;
};

/* Walk over the whole file; refuse what is no export of this version. */
bool contents_look(struct taking *t, struct reader *in,
		   struct contents *contents, struct err *err);

/* Take the list of the table at that place of book_content, which is none
 * that is nested; then all that are no tables. */
bool contents_take(struct taking *t, struct reader *in,
		   const struct contents *contents, int table, struct err *err);
bool contents_take_rest(struct taking *t, struct reader *in,
			const struct contents *contents, struct err *err);

#endif
