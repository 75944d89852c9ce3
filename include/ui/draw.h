#ifndef TEND_UI_DRAW_H
#define TEND_UI_DRAW_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "ui/canvas.h"
#include "ui/glyph.h"

/*
 * Drawing, within a frame: a rectangle of a canvas with rows and columns of
 * its own, counted from 0. Nothing is ever drawn outside it. All text passes
 * through text/show, so nothing stored can reach the terminal as anything but
 * letters.
 *
 *	draw_text	what a person wrote, as it is
 *	draw_words	the program's own words, _() and all; its signs become
 *			ASCII when they have to
 *
 * Both stop at a newline and at the frame's edge, and give the column after
 * what they drew.
 */
struct frame {
	struct canvas *canvas;
	int row, col;		/* of the canvas, where this frame's 0, 0 is */
	int rows, cols;
	struct arena *arena;	/* emptied after each draw */
	bool ascii;
};

/* The usual columns of a page: the > of a list, then the text. */
enum { COL_MARKER = 1, COL_TEXT = 3 };

/* A part of a frame, cut to lie within it. */
struct frame frame_part(const struct frame *frame, int row, int col, int rows,
			int cols);

int draw_text(const struct frame *frame, int row, int col, enum style style,
	      const char *text);
int draw_text_n(const struct frame *frame, int row, int col, enum style style,
		const char *text, size_t size);
int draw_words(const struct frame *frame, int row, int col, enum style style,
	       const char *words);

/* Own words with a person's words among them: the signs of the format alone
 * are swapped. */
int draw_print(const struct frame *frame, int row, int col, enum style style,
	       const char *format, ...) __attribute__((format(printf, 5, 6)));

/* As draw_text, but at most `cols` columns; text that is longer ends in "…"
 * (ASCII: "..."). */
int draw_cut(const struct frame *frame, int row, int col, int cols,
	     enum style style, const char *text);

/* Ending just before column `end`. They give the column it begins in. */
int draw_right(const struct frame *frame, int row, int end, enum style style,
	       const char *text);
int draw_words_right(const struct frame *frame, int row, int end,
		     enum style style, const char *words);

/* Wrapped to `cols` columns, at most `rows` rows; gives the rows used. With
 * rows 0 nothing is drawn and the rows it would take are given. */
int draw_wrapped(const struct frame *frame, int row, int col, int rows,
		 int cols, enum style style, const char *text);
int draw_words_wrapped(const struct frame *frame, int row, int col, int rows,
		       int cols, enum style style, const char *words);

/* One paragraph in at most `rows` rows, 1 or more; the last of them ends in an
 * ellipsis if there is more. */
void draw_wrapped_cut(const struct frame *frame, int row, int col, int rows,
		      int cols, enum style style, const char *text);

void draw_glyph(const struct frame *frame, int row, int col, enum style style,
		enum glyph glyph);
void draw_rule(const struct frame *frame, int row, int col, int cols);

/* A box; what is inside is not touched. title may be NULL. */
void draw_box(const struct frame *frame, int row, int col, int rows, int cols,
	      const char *title);

/* A box of so many rows over the page, a third down, with `beside` columns
 * free on either side; gives its frame, lines and all. */
struct frame draw_box_over(const struct frame *frame, int rows, int beside);

/* In the last column: there is more above, below. */
void draw_more(const struct frame *frame, bool above, bool below);

void draw_blank(const struct frame *frame, int row, int col, int rows,
		int cols);

/* Paint cells already drawn in another style. */
void draw_style(const struct frame *frame, int row, int col, int cols,
		enum style style);

/* The row in focus: a > in `col`, the terminal's cursor on it. */
void draw_chosen(const struct frame *frame, int row, int col);

/* Where the terminal's cursor stands: on the focus, always. */
void draw_cursor(const struct frame *frame, int row, int col);

/* How many columns text takes when drawn. */
int text_cols(const char *text);

#endif
