#ifndef TEND_UI_EDIT_H
#define TEND_UI_EDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/list.h"
#include "base/str.h"
#include "ui/draw.h"
#include "ui/key.h"
#include "ui/pane.h"

struct app;
struct buffer;
struct wrapped;

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
	EDIT_MARKDOWN = 4,	/* headings, strong words and the like are seen;
				 * set before there is text */
};

/* A kept line: a mark in the buffer. */
struct edit_mark {
	uint32_t mark;
	bool exact;		/* just these bytes, not the whole line */
	bool starred;		/* by "* ": kept as long as that stands there */
};

LIST_OF(edit_mark, struct edit_mark);

/* A row as it is seen: the bytes of the text, and what of them is drawn. */
struct edit_row {
	size_t line;		/* which line of the text */
	size_t start, end;
	size_t drawn;
	bool first;		/* of its line */
	bool kept;		/* … and that is a kept line */
};

LIST_OF(edit_row, struct edit_row);

struct edit {
	struct buffer *buffer;
	unsigned flags;
	size_t caret;		/* byte offset, at a cluster's edge */
	size_t anchor;		/* the other end of the selection */
	bool selecting;		/* caret and anchor enclose a selection */
	bool marking;		/* Ctrl-Space: every motion selects */
	int goal;		/* the column ↑ and ↓ keep to; -1 none */
	int64_t last_key;

	int rows, cols;		/* as edit_fit was told */
	size_t top_line;	/* the first line shown, */
	size_t top_row;		/* … and its first row shown */
	int left;		/* one line: columns slid away */
	struct edit_row_list shown;
	struct arena shown_arena;
	struct wrapped *wrapped;	/* lines wrapped lately */

	struct edit_mark_list marks;
	struct arena marks_arena;
};

void edit_init(struct edit *edit, unsigned flags);
void edit_clear(struct edit *edit);

/* Put text in; the caret at its end, nothing to undo. */
void edit_set(struct edit *edit, const char *text, size_t size);
void edit_take(const struct edit *edit, struct str *out);

/* Make it this text, as one step of undo: what stayed the same stays, and kept
 * lines go along with their words. Lines begun with "* " that are new are
 * kept, as if typed. */
void edit_become(struct edit *edit, const char *text, size_t size);

/* Put other words in place of some, as one step of undo; a kept line that
 * begins or ends with them has the new ones. */
void edit_put(struct edit *edit, size_t start, size_t end, const char *text,
	      size_t size);

/* The text itself, until the next call that takes the edit. */
const char *edit_text(const struct edit *edit, size_t *size);
/* What is selected, the same way; size 0: nothing. */
const char *edit_selected(const struct edit *edit, size_t *size);
bool edit_empty(const struct edit *edit);
/* Nothing but blanks, or nothing at all. */
bool edit_blank(const struct edit *edit);
void edit_go(struct edit *edit, size_t at);

void edit_fit(struct edit *edit, int rows, int cols);

/* True if the key was taken. Not taken: Esc (unless something is selected),
 * Tab, Enter in one line, ↑ in the first row and ↓ in the last, PgUp and PgDn
 * where all is seen. */
bool edit_key(struct edit *edit, struct app *app, const struct key *key);

/* Without a box, at row, col of the frame, in the size edit_fit was told. */
void edit_draw(const struct edit *edit, const struct frame *frame, int row,
	       int col, bool focused);

/* With a box of (rows + 2) × (cols + 4) around it. */
void edit_draw_boxed(const struct edit *edit, const struct frame *frame,
		     int row, int col, bool focused);

/* The line the caret is in, for speech. */
void edit_say(const struct edit *edit, struct str *out);

/*
 * Kept lines, in the order of the text. They move with every edit. A line
 * kept by typing or F3 is its words: without its "* " and the blanks around
 * them. One whose words are gone, or whose typed "* " is, is not among them.
 */
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
bool edit_line_is_kept(const struct edit *edit, size_t at);

/* What edit_key takes, for the help sheet; deeds are NULL. */
extern const struct binding edit_bindings[];

#endif
