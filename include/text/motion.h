#ifndef TEND_TEXT_MOTION_H
#define TEND_TEXT_MOTION_H

#include <stddef.h>

#include "text/buffer.h"

/*
 * Where a key takes the caret: from an offset to an offset, nothing is
 * changed. Deleting is moving and taking out what lies between:
 * buffer_delete(b, motion_word_left(b, at), at, EDIT_WHOLE). All offsets they
 * give are cluster edges; CR LF counts as one.
 */
size_t motion_left(struct buffer *buffer, size_t at);
size_t motion_right(struct buffer *buffer, size_t at);

/* Words as utf8_next_word has them; a line's edge is a stop as well. */
size_t motion_word_left(struct buffer *buffer, size_t at);
size_t motion_word_right(struct buffer *buffer, size_t at);

/* Of the line in the text, not of the row on the screen. The end is before
 * its CR LF. */
size_t motion_line_start(struct buffer *buffer, size_t at);
size_t motion_line_end(struct buffer *buffer, size_t at);

/* To the end of the line; from there, past its line end (for Ctrl-K). */
size_t motion_line_rest(struct buffer *buffer, size_t at);

/* The start of this paragraph, or of the one before; the blank line (or the
 * end) after this one. Paragraphs are divided by blank lines. */
size_t motion_paragraph_up(struct buffer *buffer, size_t at);
size_t motion_paragraph_down(struct buffer *buffer, size_t at);

#endif
