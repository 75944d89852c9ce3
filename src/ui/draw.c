#include "ui/draw.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "text/show.h"
#include "text/wrap.h"

static int least(int a, int b)
{
	return a < b ? a : b;
}

static int most(int a, int b)
{
	return a > b ? a : b;
}

struct frame frame_part(const struct frame *frame, int row, int col, int rows,
			int cols)
{
	struct frame part = *frame;
	int top = most(row, 0), left = most(col, 0);

	part.row = frame->row + top;
	part.col = frame->col + left;
	part.rows = most(least(row + rows, frame->rows) - top, 0);
	part.cols = most(least(col + cols, frame->cols) - left, 0);
	return part;
}

static bool row_within(const struct frame *frame, int row)
{
	return row >= 0 && row < frame->rows;
}

/* One cell's worth, cut at the frame's edges: of a wide cluster that is cut a
 * blank is left. */
static void put(const struct frame *frame, int row, int col, enum style style,
		const char *text, size_t size, int width)
{
	if (!row_within(frame, row) || col + width <= 0 || col >= frame->cols)
		return;
	if (col < 0 || col + width > frame->cols) {
		text = " ";
		size = 1;
		width = 1;
		col = most(col, 0);
	}
	canvas_put(frame->canvas, frame->row + row, frame->col + col, style,
		   text, size, width);
}

/* Draw until `end`; gives the column after. A tab goes on to the next stop,
 * counted from where the text began. */
static int draw_until(const struct frame *frame, int row, int col, int end,
		      enum style style, const char *text, size_t size)
{
	int start = col;

	for (size_t at = 0; at < size && col < end;) {
		/* One more than there is room for: a mark may follow. */
		size_t room = (size_t)(end - col) + 1, left = size - at;
		struct shown shown;
		int width;

		for (size_t run = show_plain(text + at, left < room ? left : room);
		     run > 0 && col < end; run--)
			put(frame, row, col++, style, text + at++, 1, 1);
		if (at == size || col >= end)
			break;
		show_cluster(text + at, size - at, &shown);
		at += shown.size;
		if (shown.kind == SHOWN_NEWLINE)
			break;
		if (shown.kind == SHOWN_NOTHING)
			continue;
		width = shown.width;
		if (shown.kind == SHOWN_TAB) {
			width = WRAP_TAB - (col - start) % WRAP_TAB;
			for (int i = 0; i < width && col + i < end; i++)
				put(frame, row, col + i, style, " ", 1, 1);
			col += width;
			continue;
		}
		if (col + width > end)
			break;
		put(frame, row, col, style, shown.text, strlen(shown.text),
		    width);
		col += width;
	}
	return least(col, end);
}

int draw_text_n(const struct frame *frame, int row, int col, enum style style,
		const char *text, size_t size)
{
	return draw_until(frame, row, col, frame->cols, style, text, size);
}

int draw_text(const struct frame *frame, int row, int col, enum style style,
	      const char *text)
{
	return draw_text_n(frame, row, col, style, text, strlen(text));
}

static const char *own(const struct frame *frame, const char *words)
{
	return glyph_words(words, frame->ascii, frame->arena);
}

int draw_words(const struct frame *frame, int row, int col, enum style style,
	       const char *words)
{
	return draw_text(frame, row, col, style, own(frame, words));
}

/* own() keeps every % as it is, so the swapped format takes what the format
 * it was made from takes. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#pragma GCC diagnostic ignored "-Wformat-security"
int draw_print(const struct frame *frame, int row, int col, enum style style,
	       const char *format, ...)
{
	const char *swapped = own(frame, format);
	va_list words, again;
	char *text;

	va_start(words, format);
	va_copy(again, words);
	int size = vsnprintf(NULL, 0, swapped, words);
	va_end(words);
	text = arena_new(frame->arena, (size_t)size + 1);
	vsnprintf(text, (size_t)size + 1, swapped, again);
	va_end(again);
	return draw_text(frame, row, col, style, text);
}
#pragma GCC diagnostic pop

int text_cols(const char *text)
{
	return show_width(text, strcspn(text, "\n"));
}

int draw_cut(const struct frame *frame, int row, int col, int cols,
	     enum style style, const char *text)
{
	size_t size = strcspn(text, "\n");
	bool longer = text[size] != '\0';
	const char *points = frame->ascii ? "..." : "…";
	int room = least(cols, frame->cols - col);
	int end;

	if (room <= 0)
		return col;
	if (!longer && show_width(text, size) <= room)
		return draw_text_n(frame, row, col, style, text, size);
	room = most(room - text_cols(points), 0);
	end = draw_until(frame, row, col, col + room, style, text, size);
	return draw_text(frame, row, end, style, points);
}

int draw_right(const struct frame *frame, int row, int end, enum style style,
	       const char *text)
{
	int col = most(end - text_cols(text), 0);

	draw_until(frame, row, col, end, style, text, strlen(text));
	return col;
}

int draw_words_right(const struct frame *frame, int row, int end,
		     enum style style, const char *words)
{
	return draw_right(frame, row, end, style, own(frame, words));
}

/* One paragraph; gives the rows it took, at most `rows`. */
static int draw_paragraph(const struct frame *frame, int row, int col,
			  int rows, int cols, enum style style,
			  const char *text, size_t size)
{
	struct wrap_row_list list = { 0 };

	wrap_text(text, size, cols, rows > 0 ? (size_t)rows : 0, &list,
		  frame->arena);
	for (size_t i = 0; i < list.count && (int)i < rows; i++) {
		const struct wrap_row *line = &list.items[i];

		draw_until(frame, row + (int)i, col, col + cols, style,
			   text + line->start, line->drawn - line->start);
	}
	return (int)list.count;
}

int draw_wrapped(const struct frame *frame, int row, int col, int rows,
		 int cols, enum style style, const char *text)
{
	int used = 0;

	cols = least(cols, frame->cols - col);
	if (cols < 1)
		return 0;
	for (;;) {
		size_t size = strcspn(text, "\n");
		int left = rows > 0 ? rows - used : 0;

		used += draw_paragraph(frame, row + used, col, left, cols,
				       style, text, size);
		if (!text[size] || (rows > 0 && used >= rows))
			return rows > 0 ? least(used, rows) : used;
		text += size + 1;
	}
}

void draw_wrapped_cut(const struct frame *frame, int row, int col, int rows,
		      int cols, enum style style, const char *text)
{
	struct wrap_row_list list = { 0 };
	size_t last = (size_t)rows - 1;

	wrap_text(text, strcspn(text, "\n"), most(cols, 1), (size_t)rows + 1,
		  &list, frame->arena);
	if (list.count <= (size_t)rows) {
		draw_wrapped(frame, row, col, rows, cols, style, text);
		return;
	}
	if (rows > 1)
		draw_wrapped(frame, row, col, rows - 1, cols, style, text);
	draw_cut(frame, row + rows - 1, col, cols, style,
		 text + list.items[last].start);
}

int draw_words_wrapped(const struct frame *frame, int row, int col, int rows,
		       int cols, enum style style, const char *words)
{
	return draw_wrapped(frame, row, col, rows, cols, style,
			    own(frame, words));
}

void draw_glyph(const struct frame *frame, int row, int col, enum style style,
		enum glyph glyph)
{
	const char *text = glyph_text(glyph, frame->ascii);

	put(frame, row, col, style, text, strlen(text), 1);
}

void draw_rule(const struct frame *frame, int row, int col, int cols)
{
	for (int i = 0; i < cols; i++)
		draw_glyph(frame, row, col + i, STYLE_FRAME, GLYPH_ACROSS);
}

void draw_box(const struct frame *frame, int row, int col, int rows, int cols,
	      const char *title)
{
	int bottom = row + rows - 1, right = col + cols - 1;

	if (rows < 2 || cols < 2)
		return;
	draw_rule(frame, row, col + 1, cols - 2);
	draw_rule(frame, bottom, col + 1, cols - 2);
	for (int i = row + 1; i < bottom; i++) {
		draw_glyph(frame, i, col, STYLE_FRAME, GLYPH_DOWN);
		draw_glyph(frame, i, right, STYLE_FRAME, GLYPH_DOWN);
	}
	draw_glyph(frame, row, col, STYLE_FRAME, GLYPH_TOP_LEFT);
	draw_glyph(frame, row, right, STYLE_FRAME, GLYPH_TOP_RIGHT);
	draw_glyph(frame, bottom, col, STYLE_FRAME, GLYPH_BOTTOM_LEFT);
	draw_glyph(frame, bottom, right, STYLE_FRAME, GLYPH_BOTTOM_RIGHT);
	if (title && cols > 6) {
		int end = draw_words(frame, row, col + 3, STYLE_TITLE, title);

		put(frame, row, col + 2, STYLE_PLAIN, " ", 1, 1);
		put(frame, row, end, STYLE_PLAIN, " ", 1, 1);
	}
}

void draw_blank(const struct frame *frame, int row, int col, int rows,
		int cols)
{
	for (int i = 0; i < rows; i++)
		for (int j = 0; j < cols; j++)
			put(frame, row + i, col + j, STYLE_PLAIN, " ", 1, 1);
}

struct frame draw_box_over(const struct frame *frame, int rows, int beside)
{
	int row = (frame->rows - rows) / 3;
	struct frame box = frame_part(frame, row, beside, rows,
				      frame->cols - 2 * beside);

	draw_blank(frame, row, 0, rows, frame->cols);
	draw_box(&box, 0, 0, box.rows, box.cols, NULL);
	return box;
}

void draw_more(const struct frame *frame, bool above, bool below)
{
	if (above)
		draw_glyph(frame, 0, frame->cols - 1, STYLE_FAINT,
			   GLYPH_MORE_ABOVE);
	if (below)
		draw_glyph(frame, frame->rows - 1, frame->cols - 1, STYLE_FAINT,
			   GLYPH_MORE_BELOW);
}

static struct cell *cell_at(const struct frame *frame, int row, int col)
{
	if (!row_within(frame, row) || col < 0 || col >= frame->cols)
		return NULL;
	return canvas_cell(frame->canvas, frame->row + row, frame->col + col);
}

void draw_style(const struct frame *frame, int row, int col, int cols,
		enum style style)
{
	for (int i = 0; i < cols; i++) {
		struct cell *cell = cell_at(frame, row, col + i);

		if (cell)
			cell->style = (uint8_t)style;
	}
}

void draw_cursor(const struct frame *frame, int row, int col)
{
	struct canvas *canvas = frame->canvas;

	if (!row_within(frame, row) || frame->cols < 1)
		return;
	col = most(least(col, frame->cols - 1), 0);
	canvas->cursor_shown = true;
	canvas->cursor_row = frame->row + row;
	canvas->cursor_col = frame->col + col;
}

void draw_chosen(const struct frame *frame, int row, int col)
{
	for (int i = 0; i < frame->cols; i++) {
		struct cell *cell = cell_at(frame, row, i);

		if (cell)
			cell->flags |= CELL_FOCUS;
	}
	draw_glyph(frame, row, col, STYLE_CHOSEN, GLYPH_CHOSEN);
	draw_cursor(frame, row, col);
}
