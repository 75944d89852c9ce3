#ifndef TEND_TEXT_MARKS_H
#define TEND_TEXT_MARKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/buffer.h"

struct mark {
	uint32_t id;
	enum mark_manner manner;
	struct range at;
};

/* The marks of one buffer, in order of their ids. */
struct marks {
	struct mark *items;
	size_t count, room;
	uint32_t last_id;
};

/* Where some marks were before text at them was taken out. */
struct kept_mark {
	uint32_t id;
	struct range at;
};

struct kept_marks {
	struct kept_mark *items;
	size_t count;
};

uint32_t marks_add(struct marks *marks, struct range at,
		   enum mark_manner manner);
void marks_remove(struct marks *marks, uint32_t id);
struct mark *marks_find(const struct marks *marks, uint32_t id);
void marks_clear(struct marks *marks);

/* Move them with an edit. `line` is how much of what was put in belongs to a
 * line that ends there: up to its first line end. */
void marks_insert(struct marks *marks, size_t at, size_t size, size_t line);
void marks_delete(struct marks *marks, size_t start, size_t end);

/* Remember the marks that the deletion of [start, end) would not give back
 * when it is undone by insertion: those with an edge there. */
struct kept_marks marks_keep(const struct marks *marks, size_t start,
			     size_t end);
bool marks_all_kept(const struct marks *marks, const struct kept_marks *kept,
		    size_t start, size_t end);

/* Put those that are still there back. */
void marks_restore(struct marks *marks, const struct kept_marks *kept);
void kept_marks_clear(struct kept_marks *kept);

#endif
