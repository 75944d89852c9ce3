#ifndef TEND_DOMAIN_SHELF_H
#define TEND_DOMAIN_SHELF_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/list.h"

/*
 * A shelf: lines to choose from, in groups, read from assets/shelves. The
 * file's own head tells how it is written.
 */
LIST_OF(shelf_line, const char *);

struct shelf_group {
	const char *name;		/* "rest" */
	const char *words;		/* that speak for it, parted by blanks */
	struct shelf_line_list lines;
};

LIST_OF(shelf_group, struct shelf_group);

/* "shelves/ideas.txt": all of its groups, in the arena. False if there is no
 * such shelf; then it is empty. */
bool shelf_read(const char *asset, struct arena *arena,
		struct shelf_group_list *groups);

/* The group that a text speaks for: most of its words, the first group if
 * none (0 for an empty shelf, too). Any bytes may come in. */
size_t shelf_for(const struct shelf_group_list *groups, const char *text);

#endif
