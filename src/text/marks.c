#include "marks.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

uint32_t marks_add(struct marks *marks, struct range at,
		   enum mark_manner manner)
{
	if (marks->count == marks->room) {
		marks->room = marks->room * 2 + 8;
		marks->items = mem_grow(marks->items, marks->room,
					sizeof(*marks->items));
	}
	marks->items[marks->count++] = (struct mark){
		.id = ++marks->last_id, .manner = manner, .at = at,
	};
	return marks->last_id;
}

struct mark *marks_find(const struct marks *marks, uint32_t id)
{
	size_t low = 0, high = marks->count;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (marks->items[middle].id == id)
			return &marks->items[middle];
		if (marks->items[middle].id < id)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

void marks_remove(struct marks *marks, uint32_t id)
{
	struct mark *mark = marks_find(marks, id);

	if (!mark)
		return;

	size_t after = marks->count - (size_t)(mark + 1 - marks->items);

	memmove(mark, mark + 1, after * sizeof(*mark));
	marks->count--;
}

void marks_clear(struct marks *marks)
{
	free(marks->items);
	*marks = (struct marks){ .last_id = marks->last_id };
}

void marks_insert(struct marks *marks, size_t at, size_t size, size_t line)
{
	for (size_t i = 0; i < marks->count; i++) {
		struct mark *mark = &marks->items[i];
		struct range *r = &mark->at;
		bool moves = r->start > at || (r->start == at &&
			(r->start < r->end || mark->manner == MARK_POINT));

		if (moves) {
			r->start += size;
			r->end += size;
		} else if (r->end > at) {
			r->end += size;
		} else if (r->end == at && r->start < at &&
			   mark->manner == MARK_LINE) {
			r->end += line;
		}
	}
}

static size_t without(size_t at, size_t start, size_t end)
{
	if (at <= start)
		return at;
	return at < end ? start : at - (end - start);
}

void marks_delete(struct marks *marks, size_t start, size_t end)
{
	for (size_t i = 0; i < marks->count; i++) {
		struct range *r = &marks->items[i].at;

		r->start = without(r->start, start, end);
		r->end = without(r->end, start, end);
	}
}

static bool has_edge_in(const struct mark *mark, size_t start, size_t end)
{
	return mark->manner != MARK_POINT &&
		((mark->at.start >= start && mark->at.start <= end) ||
		 (mark->at.end >= start && mark->at.end <= end));
}

struct kept_marks marks_keep(const struct marks *marks, size_t start,
			     size_t end)
{
	struct kept_marks kept = { 0 };
	size_t count = 0;

	for (size_t i = 0; i < marks->count; i++)
		count += has_edge_in(&marks->items[i], start, end);
	if (count == 0)
		return kept;
	kept.items = mem_grow(NULL, count, sizeof(*kept.items));
	for (size_t i = 0; i < marks->count; i++) {
		const struct mark *mark = &marks->items[i];

		if (has_edge_in(mark, start, end))
			kept.items[kept.count++] = (struct kept_mark){
				mark->id, mark->at,
			};
	}
	return kept;
}

bool marks_all_kept(const struct marks *marks, const struct kept_marks *kept,
		    size_t start, size_t end)
{
	size_t k = 0;

	for (size_t i = 0; i < marks->count; i++) {
		const struct mark *mark = &marks->items[i];

		if (!has_edge_in(mark, start, end))
			continue;
		while (k < kept->count && kept->items[k].id < mark->id)
			k++;
		if (k == kept->count || kept->items[k].id != mark->id)
			return false;
	}
	return true;
}

void marks_restore(struct marks *marks, const struct kept_marks *kept)
{
	for (size_t i = 0; i < kept->count; i++) {
		struct mark *mark = marks_find(marks, kept->items[i].id);

		if (mark)
			mark->at = kept->items[i].at;
	}
}

void kept_marks_clear(struct kept_marks *kept)
{
	free(kept->items);
	*kept = (struct kept_marks){ 0 };
}
