#include "text/diff_rows.h"

#include <stdbool.h>
#include <string.h>

#include "text/diff.h"

struct rows {
	struct diff_row_list *list;
	struct arena *arena;
	size_t around;
};

/* The line that begins at `at`: its size without its end; *next is where the
 * next one begins. */
static size_t line_at(const char *text, size_t end, size_t at, size_t *next)
{
	const char *stop = memchr(text + at, '\n', end - at);
	size_t size = stop ? (size_t)(stop - text) - at : end - at;

	*next = at + size + (stop != NULL);
	if (size > 0 && text[at + size - 1] == '\r')
		size--;
	return size;
}

static struct diff_row *add_line(struct rows *rows, char sign, const char *text,
				 size_t at, size_t end, size_t *next)
{
	struct diff_row *row = diff_row_list_add(rows->list, rows->arena);

	row->sign = sign;
	row->text = text + at;
	row->size = line_at(text, end, at, next);
	return row;
}

/* The marks of a line: the parts of one kind, in its own bytes. A line that
 * is all marked needs none. */
static void add_marks(struct rows *rows, struct diff_row *row, size_t at,
		      const struct diff_part_list *parts, enum diff_kind kind)
{
	struct range_list marks = { 0 };

	for (size_t i = 0; i < parts->count; i++) {
		const struct diff_part *part = &parts->items[i];
		struct range range = kind == DIFF_OUT ? part->old : part->new;
		size_t from = range.start > at ? range.start - at : 0;
		size_t to = range.end > at ? range.end - at : 0;

		if (to > row->size)
			to = row->size;
		if (part->kind == kind && from < to)
			*range_list_add(&marks, rows->arena) =
				(struct range){ from, to };
	}
	if (marks.count == 1 && marks.items[0].start == 0 &&
	    marks.items[0].end == row->size)
		return;
	row->marks = marks.items;
	row->mark_count = marks.count;
}

/* Lines taken out, then those put in for them. */
static void add_changed(struct rows *rows, const char *old, struct range out,
			const char *new, struct range in)
{
	struct diff_part_list parts = { 0 };
	size_t next;

	if (out.start < out.end && in.start < in.end)
		diff_words(old + out.start, out.end - out.start,
			   new + in.start, in.end - in.start, &parts,
			   rows->arena);
	for (size_t at = out.start; at < out.end; at = next)
		add_marks(rows, add_line(rows, '-', old, at, out.end, &next),
			  at - out.start, &parts, DIFF_OUT);
	for (size_t at = in.start; at < in.end; at = next)
		add_marks(rows, add_line(rows, '+', new, at, in.end, &next),
			  at - in.start, &parts, DIFF_IN);
}

static size_t count_lines(const char *text, struct range range)
{
	size_t count = 0, next;

	for (size_t at = range.start; at < range.end; at = next, count++)
		line_at(text, range.end, at, &next);
	return count;
}

/* Lines that are the same: those next to a change, and how many between. */
static void add_same(struct rows *rows, const char *new, struct range same,
		     bool first, bool last)
{
	size_t count = count_lines(new, same), next, n = 0;
	size_t head = first ? 0 : rows->around, tail = last ? 0 : rows->around;

	if (count <= head + tail + 1 && !(first && last)) {
		head = count;
		tail = 0;
	}
	for (size_t at = same.start; at < same.end; at = next, n++) {
		if (n < head || n + tail >= count) {
			add_line(rows, ' ', new, at, same.end, &next);
			continue;
		}
		line_at(new, same.end, at, &next);
		if (n == head) {
			struct diff_row *row = diff_row_list_add(rows->list,
								 rows->arena);

			row->sign = '~';
			row->text = "";
			row->skipped = count - head - tail;
		}
	}
}

/* The text with its last line ended, so that a line is the same wherever it
 * stands. */
static const char *with_end(const char *text, size_t *size, struct arena *arena)
{
	char *copy;

	if (*size == 0 || text[*size - 1] == '\n')
		return text;
	copy = arena_new(arena, *size + 2);
	memcpy(copy, text, *size);
	copy[(*size)++] = '\n';
	copy[*size] = '\0';
	return copy;
}

void diff_rows(const char *old, size_t old_size, const char *new,
	       size_t new_size, int around, struct diff_row_list *list,
	       struct arena *arena)
{
	struct rows rows = { list, arena, around > 0 ? (size_t)around : 0 };
	struct diff_part_list parts = { 0 };

	*list = (struct diff_row_list){ 0 };
	old = with_end(old, &old_size, arena);
	new = with_end(new, &new_size, arena);
	diff_lines(old, old_size, new, new_size, &parts, arena);
	for (size_t i = 0; i < parts.count; i++) {
		const struct diff_part *part = &parts.items[i];
		struct range in = part->new, out = part->old;

		if (part->kind == DIFF_SAME) {
			add_same(&rows, new, part->new, i == 0,
				 i + 1 == parts.count);
			continue;
		}
		if (part->kind == DIFF_OUT && i + 1 < parts.count &&
		    parts.items[i + 1].kind == DIFF_IN)
			in = parts.items[++i].new;
		add_changed(&rows, old, out, new, in);
	}
}
