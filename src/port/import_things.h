#ifndef TEND_SRC_PORT_IMPORT_THINGS_H
#define TEND_SRC_PORT_IMPORT_THINGS_H

#include "import_cells.h"

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

/* The plan's line for that list, new at the end if there is none. */
struct import_count *count_of(struct taking *t, const char *list);

/* What becomes of a thing, and its tally. */
enum fate { COMES, HERE, GONE };
void count_fate(struct taking *t, const char *list, enum fate fate);

#endif
