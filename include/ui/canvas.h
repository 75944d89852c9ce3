#ifndef TEND_UI_CANVAS_H
#define TEND_UI_CANVAS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "ui/style.h"

/*
 * The window as it will be seen: a grid of cells. Panes draw on it through
 * ui/draw.h, which makes any text safe first; the terminal shows it, tests
 * read it as text, and it can be written as a picture (ui/svg.h).
 */
enum { CELL_TEXT = 24 };

enum {
	CELL_SECOND = 1,	/* the right half of the wide cell before it */
	CELL_FOCUS = 2,		/* in the row in focus */
};

/* One grapheme cluster in its display form: a base and at most four marks. */
struct cell {
	char text[CELL_TEXT];	/* UTF-8, not ended; " " when blank */
	uint8_t size;		/* bytes of text; 0 in a second half */
	uint8_t width;		/* columns: 1 or 2; 0 in a second half */
	uint8_t style;		/* enum style */
	uint8_t flags;
};

struct canvas {
	int rows, cols;
	struct cell *cells;		/* rows * cols, row by row */
	bool cursor_shown;
	int cursor_row, cursor_col;	/* where the focus is */
};

/* Sizes are held to 1 … 1000. Resizing leaves a blank canvas. */
void canvas_init(struct canvas *canvas, int rows, int cols);
void canvas_clear(struct canvas *canvas);
void canvas_resize(struct canvas *canvas, int rows, int cols);
void canvas_blank(struct canvas *canvas);
void canvas_copy(struct canvas *to, const struct canvas *from);

/* NULL outside the canvas. */
struct cell *canvas_cell(const struct canvas *canvas, int row, int col);

/* Put one cluster, already in its display form, `width` columns wide. What it
 * covers half of is blanked. Outside, or half outside, nothing is drawn (a
 * wide cluster that is cut by the edge leaves a blank). */
void canvas_put(struct canvas *canvas, int row, int col, enum style style,
		const char *cluster, size_t size, int width);

/* The canvas as text: exactly `rows` lines, trailing blanks cut. */
void canvas_text(const struct canvas *canvas, struct str *out);

/* One row of it, without a newline. */
void canvas_row_text(const struct canvas *canvas, int row, struct str *out);

bool cell_same(const struct cell *a, const struct cell *b);

#endif
