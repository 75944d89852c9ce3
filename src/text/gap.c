#include "gap.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { GAP_FIRST = 64 };

void gap_init(struct gap *gap)
{
	*gap = (struct gap){ .room = GAP_FIRST, .end = GAP_FIRST };
	gap->s = mem_new(GAP_FIRST);
}

void gap_clear(struct gap *gap)
{
	free(gap->s);
	free(gap->lines);
	*gap = (struct gap){ 0 };
}

size_t gap_size(const struct gap *gap)
{
	return gap->room - (gap->end - gap->start);
}

static void move_gap(struct gap *gap, size_t at)
{
	if (at < gap->start) {
		size_t size = gap->start - at;

		memmove(gap->s + gap->end - size, gap->s + at, size);
		gap->start -= size;
		gap->end -= size;
	} else if (at > gap->start) {
		size_t size = at - gap->start;

		memmove(gap->s + gap->start, gap->s + gap->end, size);
		gap->start += size;
		gap->end += size;
	}
}

/* Make the gap larger than `size`. */
static void widen_gap(struct gap *gap, size_t size)
{
	if (gap->end - gap->start > size)
		return;

	size_t text = gap_size(gap);
	size_t tail = gap->room - gap->end;
	size_t room = text + size + text / 2 + GAP_FIRST;

	if (room < text || room < size)
		mem_out();
	gap->s = mem_grow(gap->s, room, 1);
	memmove(gap->s + room - tail, gap->s + gap->end, tail);
	gap->end = room - tail;
	gap->room = room;
}

/* ---- lines ---- */

/* Have the starts up to `at` in front and those beyond it at the back. */
static void part_lines(struct gap *gap, size_t at)
{
	size_t size = gap_size(gap);

	while (gap->front > 0 && gap->lines[gap->front - 1] > at) {
		size_t start = gap->lines[--gap->front];

		gap->lines[gap->lines_room - ++gap->back] = size - start;
	}
	while (gap->back > 0) {
		size_t start = size - gap->lines[gap->lines_room - gap->back];

		if (start > at)
			break;
		gap->back--;
		gap->lines[gap->front++] = start;
	}
}

static void add_line(struct gap *gap, size_t start)
{
	if (gap->front + gap->back == gap->lines_room) {
		size_t old = gap->lines_room;
		size_t room = old + old / 2 + 16;

		gap->lines = mem_grow(gap->lines, room, sizeof(*gap->lines));
		memmove(gap->lines + room - gap->back,
			gap->lines + old - gap->back,
			gap->back * sizeof(*gap->lines));
		gap->lines_room = room;
	}
	gap->lines[gap->front++] = start;
}

size_t gap_lines(const struct gap *gap)
{
	return gap->front + gap->back + 1;
}

size_t gap_line_start(const struct gap *gap, size_t line)
{
	if (line == 0)
		return 0;
	line--;
	if (line < gap->front)
		return gap->lines[line];
	line -= gap->front;
	if (line >= gap->back)
		return gap_size(gap);
	return gap_size(gap) - gap->lines[gap->lines_room - gap->back + line];
}

size_t gap_line_of(const struct gap *gap, size_t at)
{
	size_t low = 0, high = gap_lines(gap);

	/* The last line that begins at or before it. */
	while (high - low > 1) {
		size_t middle = (low + high) / 2;

		if (gap_line_start(gap, middle) <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* ---- edits ---- */

void gap_insert(struct gap *gap, size_t at, const char *text, size_t size)
{
	part_lines(gap, at);
	move_gap(gap, at);
	widen_gap(gap, size);
	memcpy(gap->s + at, text, size);
	gap->start += size;
	for (const char *p = text, *end = text + size; p < end; p++) {
		p = memchr(p, '\n', (size_t)(end - p));
		if (!p)
			break;
		add_line(gap, at + (size_t)(p - text) + 1);
	}
}

void gap_delete(struct gap *gap, size_t start, size_t end)
{
	part_lines(gap, end);
	while (gap->front > 0 && gap->lines[gap->front - 1] > start)
		gap->front--;
	move_gap(gap, end);
	gap->start = start;
}

/* ---- reading ---- */

const char *gap_piece(struct gap *gap, size_t start, size_t end)
{
	if (start < gap->start && gap->start < end) {
		bool first = gap->start - start < end - gap->start;

		move_gap(gap, first ? start : end);
	}
	return gap->s + (start < gap->start ? start :
			 start + gap->end - gap->start);
}

const char *gap_all(struct gap *gap)
{
	move_gap(gap, gap_size(gap));
	gap->s[gap->start] = '\0';
	return gap->s;
}

char gap_byte(const struct gap *gap, size_t at)
{
	if (at < gap->start)
		return gap->s[at];
	at += gap->end - gap->start;
	return at < gap->room ? gap->s[at] : '\0';
}
