#ifndef TEND_TEXT_BUFFER_H
#define TEND_TEXT_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/range.h"

/*
 * A text being edited: insertion and deletion at byte offsets, lines, marks
 * that move with the text, and undo without end. Kept as bytes around a gap,
 * so that work at one place costs little however long the text is. It knows
 * nothing of clusters (text/motion.h) or screens.
 */
struct buffer;

struct buffer *buffer_new(const char *text, size_t size);
void buffer_free(struct buffer *buffer);

/* Forget all of it, marks and undo too, and begin with this text. */
void buffer_reset(struct buffer *buffer, const char *text, size_t size);

size_t buffer_size(const struct buffer *buffer);

/* A number that is another after every edit, undo and redo. */
uint64_t buffer_changes(const struct buffer *buffer);

/* ---- reading. What these give stays good until the next call that takes
 * the buffer. ---- */

/* All of it, ending in a NUL that is not counted. */
const char *buffer_text(struct buffer *buffer);

/* A piece of it in one run, not ended. */
const char *buffer_piece(struct buffer *buffer, size_t start, size_t end);

/* The byte at an offset; 0 at the end. */
char buffer_byte(const struct buffer *buffer, size_t at);

/* Lines are counted from 0; there is one more than there are newlines. */
size_t buffer_lines(const struct buffer *buffer);

/* The line that holds an offset, its first byte, and where it ends: at its
 * LF (a CR before it is part of the line) or at the text's end. */
size_t buffer_line_of(const struct buffer *buffer, size_t at);
size_t buffer_line_start(const struct buffer *buffer, size_t line);
size_t buffer_line_end(const struct buffer *buffer, size_t line);

/* The line's bytes, without its LF, not ended. */
const char *buffer_line(struct buffer *buffer, size_t line, size_t *size);

/* Whether it is just this text. */
bool buffer_is(const struct buffer *buffer, const char *text, size_t size);

/* How many bytes at its beginning and at its end stayed as they were since
 * this was asked last; SIZE_MAX for both: all of it. For one asker, who keeps
 * something worked out from the text. */
void buffer_stayed(struct buffer *buffer, size_t *front, size_t *back);

/* ---- editing. Offsets past the end are read as the end; text may be a piece
 * of the buffer itself. ---- */

/* What kind of edit it is, for merging: a run of the same kind, each where
 * the last one left off, is one step of undo. */
enum edit_kind {
	EDIT_TYPE,	/* typed characters; one that begins with LF starts
			 * a new step */
	EDIT_BACK,	/* taken out backwards, with Backspace */
	EDIT_AHEAD,	/* taken out at the caret, with Delete */
	EDIT_WHOLE,	/* a paste, a cut, a replacement: a step of its own */
};

void buffer_insert(struct buffer *buffer, size_t at, const char *text,
		   size_t size, enum edit_kind edit);
void buffer_delete(struct buffer *buffer, size_t start, size_t end,
		   enum edit_kind edit);

/* Both at once, one step: typing over a selection, replace. */
void buffer_replace(struct buffer *buffer, size_t start, size_t end,
		    const char *text, size_t size);

/* All edits between these are one step (replace all). They nest. */
void buffer_begin(struct buffer *buffer);
void buffer_end(struct buffer *buffer);

/* The next edit starts a new step, whatever it is: after a pause, or when the
 * caret was moved. (A jump is noticed by itself.) */
void buffer_pause(struct buffer *buffer);

/* Take back the last step, or do it again. False if there is none. `at`
 * becomes where the caret belongs: after what came back, or where something
 * was taken out. */
bool buffer_undo(struct buffer *buffer, size_t *at);
bool buffer_redo(struct buffer *buffer, size_t *at);
bool buffer_can_undo(const struct buffer *buffer);
bool buffer_can_redo(const struct buffer *buffer);

/* ---- marks ---- */

/*
 * A mark is a range that moves with the text. Its manner says what happens at
 * its edges; inside, text put in makes it longer and text taken out shorter.
 *
 *	MARK_LINE	text put in right before its start moves it on; text
 *			put in right at its end belongs to it, up to the first
 *			line end in it
 *	MARK_SPAN	text put in at either edge stays outside
 *	MARK_POINT	a caret, start = end: it moves on with what is put in
 *			right there
 *
 * When all its text is taken out, a line or span is empty: gone. It stays at
 * that place, empty whatever is written there, until undo brings the text
 * back, and with it the mark, as it was. What is drawn from a gone mark is
 * the owner's to say.
 */
enum mark_manner { MARK_LINE, MARK_SPAN, MARK_POINT };

/* A new mark. Its number is never 0, and never used twice in one buffer. */
uint32_t buffer_mark(struct buffer *buffer, size_t start, size_t end,
		     enum mark_manner manner);
void buffer_unmark(struct buffer *buffer, uint32_t mark);

/* Where it is now; { 0, 0 } if there is no such mark. */
struct range buffer_mark_at(const struct buffer *buffer, uint32_t mark);
bool buffer_mark_gone(const struct buffer *buffer, uint32_t mark);

/* Put it elsewhere as part of the last edit: undo of that brings back where
 * it was before, if its text was taken out there. */
void buffer_mark_carry(struct buffer *buffer, uint32_t mark, size_t start,
		       size_t end);

#endif
