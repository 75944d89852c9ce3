#ifndef TEND_SRC_UI_BLOCKS_H
#define TEND_SRC_UI_BLOCKS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "ui/draw.h"

/*
 * A page made of blocks under each other, with air between them. In a low
 * window the air goes first, then what can be done without: so the same page
 * stands at 100×30 and at 40×12.
 */
struct block {
	int rows;	/* wanted; blocks_place makes it those there are */
	int least;	/* it may shrink to this many, 0: it may go */
	int air;	/* blank rows above it, when there is room */
	int rank;	/* 1 shrinks first, then 2 …; 0 never */
	int row;	/* the answer: where it begins */
};

/* Place them one under the other, the first at row 1, within `rows`. */
void blocks_place(struct block *blocks, size_t count, int rows);

/* Whether this is a window in which the typed text alone has room. */
bool page_is_small(int rows, int cols);

/* How many rows a text takes when wrapped to `cols`, at most `most`. */
int text_rows(const char *text, int cols, int most);

/* Draw a wrapped text from one of its rows on, at most `rows` of them; what
 * is cut below is told by "…" at the end. */
void draw_rows_from(const struct frame *frame, int row, int col, int rows,
		    int cols, enum style style, const char *text, int from);

/* How far a person's words are set in, on either side. */
int quote_indent(int cols);

/* The person's words within the program's quotation marks. In the arena. */
const char *quoted(const char *words, bool ascii, struct arena *arena);

#endif
