#include <string.h>

#include "base/intl.h"
#include "text/buffer.h"
#include "text/show.h"
#include "text/styling.h"
#include "edit_rows.h"

static void draw_one_line(const struct edit *edit,
			  const struct frame *frame, bool focused)
{
	size_t size;
	const char *text = edit_text(edit, &size);

	if (!focused) {
		draw_cut(frame, 0, 0, edit->cols, STYLE_PLAIN, text);
		return;
	}
	draw_text_n(frame, 0, -edit->left, STYLE_PLAIN, text, size);
	if (edit->selecting) {
		size_t start = edit->anchor < edit->caret ?
			edit->anchor : edit->caret;
		size_t end = edit->anchor + edit->caret - start;
		int col = show_width(text, start);

		draw_style(frame, 0, col - edit->left,
			   show_width(text, end) - col, STYLE_SELECTED);
	}
	draw_cursor(frame, 0, show_width(text, edit->caret) - edit->left);
}

/* The part of a row that is selected, drawn over what stands there. A
 * selected line end shows as one column. */
static void draw_selected(const struct edit *edit,
			  const struct frame *frame, int row,
			  const struct edit_row *shown)
{
	size_t start = edit->anchor < edit->caret ?
		edit->anchor : edit->caret;
	size_t end = edit->anchor + edit->caret - start;
	size_t line = buffer_line_start(edit->buffer, shown->line);
	struct wrap_row as_wrapped = {
		.start = shown->start - line, .end = shown->end - line,
		.drawn = shown->drawn - line,
	};
	size_t size;
	const char *text;
	int from, to;

	if (end <= shown->start || start > shown->end ||
	    (start == shown->end && start < buffer_size(edit->buffer) &&
	     buffer_byte(edit->buffer, start) != '\n'))
		return;
	text = buffer_line(edit->buffer, shown->line, &size);
	from = start <= shown->start ? 0 :
		wrap_column(text, &as_wrapped, start - line, frame->cols);
	to = wrap_column(text, &as_wrapped,
			 (end < shown->end ? end : shown->end) - line,
			 frame->cols);
	if (end > shown->end && to == from)
		to++;
	draw_style(frame, row, from, to - from, STYLE_SELECTED);
}

/* A piece of the text, in another style, where it lies in this row. */
static void draw_piece(const struct edit *edit, const struct frame *frame,
		       int row, const struct edit_row *shown,
		       struct range piece, enum style style)
{
	size_t line = buffer_line_start(edit->buffer, shown->line);
	struct wrap_row as_wrapped = {
		.start = shown->start - line, .end = shown->end - line,
		.drawn = shown->drawn - line,
	};
	size_t start = piece.start > shown->start ? piece.start : shown->start;
	size_t end = piece.end < shown->drawn ? piece.end : shown->drawn;
	size_t size;
	const char *text;
	int from;

	if (start >= end)
		return;
	text = buffer_line(edit->buffer, shown->line, &size);
	from = wrap_column(text, &as_wrapped, start - line, frame->cols);
	draw_style(frame, row, from,
		   wrap_column(text, &as_wrapped, end - line, frame->cols) -
		   from, style);
}

void edit_draw_found(const struct edit *edit, const struct frame *frame,
		     int row, int col, const struct seek *seek)
{
	struct frame field = frame_part(frame, row, col, edit->rows,
					edit->cols + 1);
	const struct edit_row *rows = edit->shown.items;
	size_t count = edit->shown.count, back, size;
	const char *text = edit_text(edit, &size);
	struct range at = { 0 };

	if (count == 0)
		return;
	/* One may begin above what is seen. */
	back = seek->size * 4 < rows[0].start ? seek->size * 4 : rows[0].start;
	at.end = rows[0].start - back;
	while (seek_next(seek, text, rows[count - 1].end, at.end, &at)) {
		bool chosen = edit->selecting && at.start == edit->anchor;

		for (size_t i = 0; i < count && !chosen; i++)
			draw_piece(edit, &field, (int)i, &rows[i], at,
				   STYLE_MATCH);
	}
}

static void draw_kept(const struct frame *frame, int row, int width)
{
	const char *kept = _("kept");
	int cols = text_cols(kept);

	if (frame->cols - cols - 2 >= width)
		draw_words(frame, row, frame->cols - cols - 2, STYLE_KEPT,
			   kept);
}

static void draw_caret(const struct edit *edit, const struct frame *frame)
{
	struct edit_place caret = edit_place(edit, edit->caret);

	for (size_t i = 0; i < edit->shown.count; i++) {
		const struct edit_row *row = &edit->shown.items[i];
		size_t start = buffer_line_start(edit->buffer, caret.line);

		if (row->line == caret.line &&
		    row->start - start == caret.start)
			draw_cursor(frame, (int)i, caret.col);
	}
}

/* Nothing is told by a look alone: the signs of Markdown stay in sight. */
static enum style style_of(enum styling styling)
{
	switch (styling) {
	case STYLING_HEADING:
		return STYLE_TITLE;
	case STYLING_STRONG:
		return STYLE_STRONG;
	case STYLING_EMPHASIS:
	case STYLING_LINK:
		return STYLE_EMPHASIS;
	case STYLING_CODE:
	case STYLING_QUOTE:
	case STYLING_BULLET:
		break;
	}
	return STYLE_ACCENT;
}

static void find_styled(const struct edit *edit, const struct frame *frame,
			size_t line, struct styled_list *list)
{
	size_t size;
	const char *text = buffer_line(edit->buffer, line, &size);

	*list = (struct styled_list){ 0 };
	if (!edit_is_code(edit, line))
		styling_of(text, size, list, frame->arena);
	else if (size > 0)
		*styled_list_add(list, frame->arena) =
			(struct styled){ 0, size, STYLING_CODE };
}

static void draw_styled(const struct edit *edit, const struct frame *frame,
			int row, const struct edit_row *shown,
			const struct styled_list *list)
{
	size_t start = buffer_line_start(edit->buffer, shown->line);

	for (size_t i = 0; i < list->count; i++) {
		const struct styled *s = &list->items[i];
		struct range piece = { start + s->start, start + s->end };

		/* A kept line has its own sign. */
		if (s->styling != STYLING_BULLET || !shown->kept)
			draw_piece(edit, frame, row, shown, piece,
				   style_of(s->styling));
	}
}

void edit_draw(const struct edit *edit, const struct frame *frame,
		 int row, int col, bool focused)
{
	struct frame field = frame_part(frame, row, col, edit->rows,
					edit->cols + 1);
	struct styled_list styled = { 0 };

	if (edit->flags & EDIT_ONE_LINE) {
		draw_one_line(edit, &field, focused);
		return;
	}
	for (size_t i = 0; i < edit->shown.count; i++) {
		const struct edit_row *shown = &edit->shown.items[i];
		const char *text = buffer_piece(edit->buffer, shown->start,
						shown->drawn);
		int end = draw_text_n(&field, (int)i, 0, STYLE_PLAIN, text,
				      shown->drawn - shown->start);

		if (edit->flags & EDIT_MARKDOWN && (i == 0 || shown->first))
			find_styled(edit, frame, shown->line, &styled);
		draw_styled(edit, &field, (int)i, shown, &styled);
		if (shown->kept)
			draw_kept(&field, (int)i, end);
		if (edit->selecting && focused)
			draw_selected(edit, &field, (int)i, shown);
	}
	if (focused)
		draw_caret(edit, &field);
}

void edit_draw_boxed(const struct edit *edit, const struct frame *frame,
		       int row, int col, bool focused)
{
	draw_box(frame, row, col, edit->rows + 2, edit->cols + 4, NULL);
	edit_draw(edit, frame, row + 1, col + 2, focused);
}
