#include "edit_rows.h"

#include <stdlib.h>

#include "base/mem.h"
#include "text/buffer.h"
#include "text/show.h"

enum {
	WRAPPED = 256,		/* lines remembered at once */
	KEPT_MARGIN = 7,	/* columns for "kept" and the air around it */
	KEPT_FROM = 40,		/* narrower fields do without */
};

struct wrapped {
	uint64_t changes;
	int width;
	size_t count;
	struct arena arena;
	struct {
		size_t line;
		struct wrap_row_list rows;
	} lines[WRAPPED];
};

int edit_width(const struct edit *edit)
{
	bool margin = edit->flags & EDIT_KEEPS_LINES &&
		edit->cols >= KEPT_FROM;
	int width = margin ? edit->cols - KEPT_MARGIN : edit->cols;

	return width > 0 ? width : 1;
}

void edit_rows_init(struct edit *edit)
{
	edit->wrapped = mem_new(sizeof(*edit->wrapped));
}

void edit_rows_free(struct edit *edit)
{
	if (edit->wrapped)
		arena_clear(&edit->wrapped->arena);
	free(edit->wrapped);
	edit->wrapped = NULL;
}

const struct wrap_row_list *edit_rows_of(const struct edit *edit,
					   size_t line)
{
	struct wrapped *wrapped = edit->wrapped;
	uint64_t changes = buffer_changes(edit->buffer);
	int width = edit_width(edit);
	const char *text;
	size_t size;

	if (wrapped->changes != changes || wrapped->width != width ||
	    wrapped->count == WRAPPED) {
		arena_empty(&wrapped->arena);
		wrapped->changes = changes;
		wrapped->width = width;
		wrapped->count = 0;
	}
	for (size_t i = 0; i < wrapped->count; i++)
		if (wrapped->lines[i].line == line)
			return &wrapped->lines[i].rows;

	struct wrap_row_list *rows = &wrapped->lines[wrapped->count].rows;

	*rows = (struct wrap_row_list){ 0 };
	wrapped->lines[wrapped->count++].line = line;
	text = buffer_line(edit->buffer, line, &size);
	wrap_text(text, size, width, 0, rows, &wrapped->arena);
	return rows;
}

struct edit_place edit_place(const struct edit *edit, size_t at)
{
	struct edit_place place = { 0 };
	const struct wrap_row_list *rows;
	const char *text;
	size_t size, start;

	place.line = buffer_line_of(edit->buffer, at);
	start = buffer_line_start(edit->buffer, place.line);
	rows = edit_rows_of(edit, place.line);
	place.row = wrap_row_of(rows, at - start);
	text = buffer_line(edit->buffer, place.line, &size);
	place.col = wrap_column(text, &rows->items[place.row], at - start,
				edit_width(edit));
	return place;
}

/* ---- what is seen ---------------------------------------------------------- */

/* So many rows back from a place; gives how many could not be gone. */
static size_t go_back(const struct edit *edit, size_t *line, size_t *row,
		      size_t rows)
{
	while (rows > 0) {
		size_t step = *row < rows ? *row : rows;

		*row -= step;
		rows -= step;
		if (rows == 0 || *line == 0)
			break;
		*row = edit_rows_of(edit, --*line)->count;
	}
	return rows;
}

/* Rows from the first one shown to this place; `most` if it is that or more. */
static size_t rows_below_top(const struct edit *edit,
			     struct edit_place place, size_t most)
{
	size_t line = edit->top_line, rows = 0;

	if (place.line == line)
		return place.row - edit->top_row;
	rows = edit_rows_of(edit, line)->count - edit->top_row;
	while (++line < place.line && rows < most)
		rows += edit_rows_of(edit, line)->count;
	rows += place.row;
	return rows < most ? rows : most;
}

static void scroll_to_caret(struct edit *edit)
{
	struct edit_place caret = edit_place(edit, edit->caret);
	size_t view = (size_t)edit->rows;

	if (caret.line < edit->top_line ||
	    (caret.line == edit->top_line && caret.row < edit->top_row)) {
		edit->top_line = caret.line;
		edit->top_row = caret.row;
	} else if (rows_below_top(edit, caret, view) >= view) {
		go_back(edit, &caret.line, &caret.row, view - 1);
		edit->top_line = caret.line;
		edit->top_row = caret.row;
	}
}

static void show_rows(struct edit *edit)
{
	size_t lines = buffer_lines(edit->buffer);
	size_t row = edit->top_row;

	arena_empty(&edit->shown_arena);
	edit->shown = (struct edit_row_list){ 0 };
	for (size_t line = edit->top_line; line < lines; line++, row = 0) {
		const struct wrap_row_list *rows = edit_rows_of(edit, line);
		size_t start = buffer_line_start(edit->buffer, line);
		bool kept = edit_line_kept(edit, line);

		for (; row < rows->count; row++) {
			struct edit_row *shown;

			if (edit->shown.count >= (size_t)edit->rows)
				return;
			shown = edit_row_list_add(&edit->shown,
						    &edit->shown_arena);
			shown->line = line;
			shown->start = start + rows->items[row].start;
			shown->end = start + rows->items[row].end;
			shown->drawn = start + rows->items[row].drawn;
			shown->first = row == 0;
			shown->kept = kept && row == 0;
		}
	}
}

static void keep_top_within(struct edit *edit)
{
	size_t last = buffer_lines(edit->buffer) - 1;
	size_t rows;

	if (edit->top_line > last)
		edit->top_line = last;
	rows = edit_rows_of(edit, edit->top_line)->count;
	if (edit->top_row >= rows)
		edit->top_row = rows - 1;
}

static void fit_one_line(struct edit *edit)
{
	size_t size;
	const char *text = edit_text(edit, &size);
	int col = show_width(text, edit->caret);

	if (col < edit->left)
		edit->left = col;
	if (col >= edit->left + edit->cols)
		edit->left = col - edit->cols + 1;
}

void edit_fit(struct edit *edit, int rows, int cols)
{
	size_t missing;

	edit->rows = rows > 0 ? rows : 1;
	edit->cols = cols > 0 ? cols : 1;
	if (edit->flags & EDIT_ONE_LINE) {
		fit_one_line(edit);
		return;
	}
	keep_top_within(edit);
	scroll_to_caret(edit);
	show_rows(edit);
	missing = (size_t)edit->rows - edit->shown.count;
	if (missing > 0 && (edit->top_line > 0 || edit->top_row > 0)) {
		go_back(edit, &edit->top_line, &edit->top_row, missing);
		show_rows(edit);
	}
}
