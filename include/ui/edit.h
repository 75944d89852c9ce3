#ifndef TEND_UI_EDIT_H
#define TEND_UI_EDIT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "ui/draw.h"
#include "ui/key.h"

struct app;
struct buffer;

/*
 * A text field: many rows with soft wrap, or one that slides sideways. All
 * that people expect of one: arrows, by word with Ctrl, Home and End by shown
 * line and then by paragraph, Shift to select, Ctrl-X C V, Ctrl-Z and Ctrl-Y,
 * Ctrl-A E K U W, a paste as one undo step.
 *
 *	open:	edit_init(&s->edit, EDIT_KEEPS_LINES);
 *	fit:	edit_fit(&s->edit, rows, cols);
 *	type:	return edit_key(&s->edit, app, key);
 *	draw:	edit_draw(&s->edit, frame, row, col, focused);
 *	close:	edit_clear(&s->edit);
 */
enum {
	EDIT_ONE_LINE = 1,	/* Enter and Tab are not taken */
	EDIT_KEEPS_LINES = 2,	/* "* " typed first keeps a line, F3 too */
};

struct edit;

struct edit_rows;	/* how the text is wrapped, near what is seen */

struct edit {
	struct buffer *buffer;
	unsigned flags;
	size_t caret;		/* byte offset, at a cluster boundary */
	size_t anchor;		/* the other end of the selection */
	bool selecting;
	int rows, cols;
	int want_col;		/* the column ↑ and ↓ keep to; -1 none */
	bool at_end;		/* at a soft break: seen at the row's end */
	size_t top_line;	/* first paragraph shown … */
	int top_row;		/* … and its row */
	int left;		/* one line: columns slid away */
	struct edit_rows *cache;
};

void edit_init(struct edit *edit, unsigned flags);
void edit_clear(struct edit *edit);

/* Put text in; the caret at its end, nothing to undo. */
void edit_set(struct edit *edit, const char *text, size_t size);
void edit_take(const struct edit *edit, struct str *out);
bool edit_empty(const struct edit *edit);
void edit_go(struct edit *edit, size_t at);

void edit_fit(struct edit *edit, int rows, int cols);

/* True if the key was taken. Not taken: Esc, Tab, Enter in one line, ↑ in the
 * first row and ↓ in the last of it, PgUp and PgDn where all is seen. */
bool edit_key(struct edit *edit, struct app *app, const struct key *key);

/* Without a box, at row, col of the frame, in the size edit_fit was told. */
void edit_draw(const struct edit *edit, const struct frame *frame, int row,
	       int col, bool focused);

/* With a box of (rows + 2) × (cols + 4) around it. */
void edit_draw_boxed(const struct edit *edit, const struct frame *frame,
		     int row, int col, bool focused);

/* The line the caret is in, for speech. */
void edit_say(const struct edit *edit, struct str *out);

/* Kept lines: byte ranges of their words, without the "* ", in order. They
 * move with every edit. */
struct edit_kept {
	size_t start, end;
	uint32_t mark;		/* of the buffer: the same for as long as the
				 * line is kept, whatever is edited */
};
size_t edit_kept_count(const struct edit *edit);
struct edit_kept edit_kept(const struct edit *edit, size_t index);

/* Mark exact bytes as kept (what the book or a draft knows); gives the mark. */
uint32_t edit_keep_range(struct edit *edit, size_t start, size_t end);

/* Keep the line at a place, or no longer; F3 does it where the caret is. */
void edit_keep_line(struct edit *edit, size_t at, bool keep);

#endif
