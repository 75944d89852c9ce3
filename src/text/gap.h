#ifndef TEND_TEXT_GAP_H
#define TEND_TEXT_GAP_H

#include <stddef.h>

/*
 * Bytes with a gap where the last edit was, and the starts of their lines
 * kept the same way: those up to the edit as they are, those after it as
 * their distance from the end, which an edit before them does not change.
 */
struct gap {
	char *s;
	size_t room;
	size_t start, end;	/* the gap; it is never empty */

	size_t *lines;		/* where lines 1, 2, … begin */
	size_t lines_room;
	size_t front, back;	/* how many at either end of `lines` */
};

void gap_init(struct gap *gap);
void gap_clear(struct gap *gap);

size_t gap_size(const struct gap *gap);
void gap_insert(struct gap *gap, size_t at, const char *text, size_t size);
void gap_delete(struct gap *gap, size_t start, size_t end);

/* The bytes in one run; all of them, with a NUL after them. These move the
 * gap out of the way. */
const char *gap_piece(struct gap *gap, size_t start, size_t end);
const char *gap_all(struct gap *gap);
char gap_byte(const struct gap *gap, size_t at);

size_t gap_lines(const struct gap *gap);
size_t gap_line_start(const struct gap *gap, size_t line);
size_t gap_line_of(const struct gap *gap, size_t at);

#endif
