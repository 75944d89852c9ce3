#ifndef TEND_PORT_IMPORT_H
#define TEND_PORT_IMPORT_H

#include "base/arena.h"
#include "base/list.h"
#include "book/book.h"

/*
 * Bringing in what was exported, or written by hand in the same shape. An
 * import is planned and then one step, all or nothing. What the book has
 * already does not come twice, and what was erased here stays erased.
 */

/* What happens to one kind of thing. */
struct import_count {
	const char *list;		/* "entries", as the file calls it */
	int64_t comes;
	int64_t here;			/* the book has it already */
	int64_t erased;			/* was erased here, or hangs on such */
};

LIST_OF(import_count, struct import_count);

/* What a person may want to know: a field tend has no place for, a place
 * that was mended. times says how often. */
struct import_remark {
	const char *place;		/* "entries[].weather" */
	const char *what;		/* a sentence's end, in their language */
	int64_t times;
};

LIST_OF(import_remark, struct import_remark);

struct import_plan {
	struct import_count_list counts;	/* those lists that are there */
	struct import_remark_list remarks;
	int64_t comes, here, erased;		/* in all */
	int64_t mended;				/* bytes that were not UTF-8, NULs */
};

enum {
	IMPORT_DEPTH = 64,			/* of nesting, in any file */
	IMPORT_THING_BYTES = 64 * 1024 * 1024,	/* of one thing */
	IMPORT_THING_VALUES = 200 * 1000,	/* in one thing */
	IMPORT_REMARKS = 200,			/* the rest is counted together */
};

/*
 * Take in a tend export. The plan says what would come (dry_run) or came; it
 * lives in the arena. A file that is none, is of another version, or has a
 * wrong value anywhere is refused with a sentence that names the place
 * ("entries[3].day is not a day"), and nothing is changed.
 *
 * A thing with an id the book has is the same thing, and stays as it is here.
 * A thing without one is known again by its words. All but a few fields may
 * be left out: {"tend":1,"entries":[{"day":"2026-01-05","text":"one"}]}.
 */
bool port_import_json(struct book *book, const char *text, size_t size,
		      bool dry_run, struct arena *arena,
		      struct import_plan *plan, struct err *err);

/* The same from a file that may be read at any place (not a pipe), however
 * large: one thing at a time is in memory. The descriptor stays open. */
bool port_import_json_fd(struct book *book, int fd, bool dry_run,
			 struct arena *arena, struct import_plan *plan,
			 struct err *err);

/* Whether these first bytes of a file look like a tend export. */
bool port_looks_like_json(const char *text, size_t size);

#endif
