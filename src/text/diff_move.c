/* Carrying ranges from an old text to a new one (text/diff.h). */
#include <stdbool.h>
#include <string.h>

#include "text/diff.h"

/* The part that holds a byte of the old text. (What was put in before it has
 * an empty old range, and comes before it.) */
static const struct diff_part *part_at(const struct diff_part_list *parts,
				       size_t at)
{
	size_t low = 0, high = parts->count;

	while (high - low > 1) {
		size_t middle = (low + high) / 2;

		if (parts->items[middle].old.start <= at)
			low = middle;
		else
			high = middle;
	}
	return &parts->items[low];
}

/* Where what came in place of this part ends. */
static size_t replaced_end(const struct diff_part_list *parts,
			   const struct diff_part *part)
{
	const struct diff_part *end = parts->items + parts->count;

	return part + 1 < end && part[1].kind == DIFF_IN ?
		part[1].new.end : part->new.end;
}

/* The first byte of a range. What took the place of words that began with the
 * range belongs to it; what took the place of words across its start does
 * not. */
static size_t move_start(const struct diff_part_list *parts, size_t at)
{
	const struct diff_part *part = part_at(parts, at);

	if (part->kind == DIFF_SAME)
		return part->new.start + (at - part->old.start);
	if (part->kind == DIFF_OUT && at == part->old.start)
		return part->new.start;
	return replaced_end(parts, part);
}

/* The end of a range, seen from its last byte. */
static size_t move_end(const struct diff_part_list *parts, size_t end)
{
	const struct diff_part *part = part_at(parts, end - 1);

	if (part->kind == DIFF_SAME)
		return part->new.start + (end - part->old.start);
	if (part->kind == DIFF_OUT && end == part->old.end)
		return replaced_end(parts, part);
	return part->new.start;
}

/* How many bytes of a range are still there. */
static size_t left_of(const struct diff_part_list *parts, struct range range)
{
	const struct diff_part *part = part_at(parts, range.start);
	const struct diff_part *end = parts->items + parts->count;
	size_t left = 0;

	for (; part < end && part->old.start < range.end; part++) {
		size_t from = part->old.start > range.start ? part->old.start :
			range.start;
		size_t to = part->old.end < range.end ? part->old.end :
			range.end;

		if (part->kind == DIFF_SAME && to > from)
			left += to - from;
	}
	return left;
}

/* The end of the line that `at` is in, without blanks and CR there; `at`
 * itself if there is nothing else. */
static size_t line_end(const char *text, size_t size, size_t at)
{
	const char *end = memchr(text + at, '\n', size - at);
	size_t stop = end ? (size_t)(end - text) : size;

	while (stop > at && strchr(" \t\r", text[stop - 1]) && text[stop - 1])
		stop--;
	return stop;
}

struct move {
	const char *old;
	size_t old_size;
	const char *new;
	size_t new_size;
	struct diff_part_list parts;
};

/* Where a range is by the diff; empty if too little of it is left. */
static struct range move_range(const struct move *m, struct range was)
{
	struct range now = { m->new_size, m->new_size };

	if (was.start < m->old_size)
		now.start = now.end = move_start(&m->parts, was.start);
	if (was.start == was.end ||
	    left_of(&m->parts, was) * 3 < was.end - was.start)
		return now;
	now.end = move_end(&m->parts, was.end);
	if (line_end(m->old, m->old_size, was.end) == was.end)
		now.end = line_end(m->new, m->new_size, now.end);
	return now;
}

static bool is_taken(struct range at, const struct range *ranges, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (ranges[i].start < at.end && at.start < ranges[i].end)
			return true;
	return false;
}

/* Whether it stands there as it stood: behind the same byte, and at a line's
 * end if it did. */
static bool stands_alike(const struct move *m, struct range was,
			 struct range now)
{
	bool first = was.start == 0, now_first = now.start == 0;

	if (first != now_first ||
	    (!first && m->old[was.start - 1] != m->new[now.start - 1]))
		return false;
	return line_end(m->old, m->old_size, was.end) != was.end ||
		line_end(m->new, m->new_size, now.end) == now.end;
}

/* A line that was carried elsewhere is taken out here and put in there, word
 * for word; unless another range has that place. */
static void find_carried(const struct move *m, struct range was,
			 const struct range *ranges, size_t count,
			 struct range *now)
{
	size_t size = was.end - was.start;

	for (size_t i = 0; i < m->parts.count && size > 0; i++) {
		const struct diff_part *part = &m->parts.items[i];
		size_t at = part->new.start;

		while (part->kind == DIFF_IN) {
			const char *found = memmem(m->new + at,
						   part->new.end - at,
						   m->old + was.start, size);

			if (!found)
				break;
			at = (size_t)(found - m->new);

			struct range there = { at, at + size };

			if (stands_alike(m, was, there) &&
			    !is_taken(there, ranges, count)) {
				*now = there;
				return;
			}
			at++;
		}
	}
}

void diff_move(const char *old, size_t old_size, const char *new,
	       size_t new_size, struct range *ranges, size_t count)
{
	struct move m = { old, old_size, new, new_size, { 0 } };
	struct arena arena = { 0 };
	struct range *were;

	if (count == 0)
		return;
	diff_words(old, old_size, new, new_size, &m.parts, &arena);
	were = arena_new(&arena, count * sizeof(*were));
	for (size_t i = 0; i < count; i++) {
		were[i] = ranges[i];
		if (were[i].end > old_size)
			were[i].end = old_size;
		if (were[i].start > were[i].end)
			were[i].start = were[i].end;
		ranges[i] = move_range(&m, were[i]);
	}
	for (size_t i = 0; i < count; i++)
		if (ranges[i].start == ranges[i].end)
			find_carried(&m, were[i], ranges, count, &ranges[i]);
	arena_clear(&arena);
}
