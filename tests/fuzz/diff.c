/* What changed between two texts (the input, cut at its first NUL), and what
 * is looked for in one. */
#include "fuzz.h"
#include "text/diff.h"
#include "text/kept.h"
#include "text/seek.h"

static void put_together(const char *old, size_t old_size, const char *new,
			 size_t new_size)
{
	struct arena arena = { 0 };
	struct diff_part_list parts = { 0 };
	size_t o = 0, n = 0;

	diff_words(old, old_size, new, new_size, &parts, &arena);
	for (size_t i = 0; i < parts.count; i++) {
		const struct diff_part *part = &parts.items[i];

		holds(part->old.start == o && part->new.start == n);
		o = part->old.end;
		n = part->new.end;
		if (part->kind != DIFF_SAME)
			continue;
		holds(part->old.end - part->old.start ==
		      part->new.end - part->new.start);
		holds(memcmp(old + part->old.start, new + part->new.start,
			     part->old.end - part->old.start) == 0);
	}
	holds(o == old_size && n == new_size);
	arena_clear(&arena);
}

static void carry(const char *old, size_t old_size, const char *new,
		  size_t new_size)
{
	struct arena arena = { 0 };
	struct range_list lines = { 0 };

	kept_lines(old, old_size, &lines, &arena);
	for (size_t i = 0; i < lines.count; i++)
		holds(lines.items[i].start < lines.items[i].end &&
		      lines.items[i].end <= old_size);
	diff_move(old, old_size, new, new_size, lines.items, lines.count);
	for (size_t i = 0; i < lines.count; i++)
		holds(lines.items[i].start <= lines.items[i].end &&
		      lines.items[i].end <= new_size);
	arena_clear(&arena);
}

static void look_for(const char *what, size_t what_size, const char *text,
		     size_t size)
{
	struct seek seek = seek_for(what, what_size);
	struct range found;

	for (size_t from = 0; seek_next(&seek, text, size, from, &found);
	     from = found.end) {
		holds(found.start >= from && found.end > found.start &&
		      found.end <= size);
	}
	if (seek_before(&seek, text, size, size, &found))
		holds(found.end <= size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *old = (const char *)data;
	const char *cut = size ? memchr(old, '\0', size) : NULL;
	size_t old_size = cut ? (size_t)(cut - old) : size;
	const char *new = cut ? cut + 1 : old;
	size_t new_size = cut ? size - old_size - 1 : size;

	put_together(old, old_size, new, new_size);
	carry(old, old_size, new, new_size);
	look_for(old, old_size < 8 ? old_size : 8, new, new_size);
	return 0;
}
