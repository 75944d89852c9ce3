#include "edit_rows.h"

#include <stdlib.h>

#include "base/mem.h"
#include "text/buffer.h"
#include "text/show.h"
#include "edit_fences.h"

enum {
	WRAPPED = 256,		/* lines remembered at once */
	LONG_LINE = 4096,	/* bytes; such lines have an arena of their own */
	SPENT = 512 * 1024,	/* bytes wrapped into the common arena, then it
				 * is emptied */
	KEPT_MARGIN = 7,	/* columns for "kept" and the air around it */
	KEPT_FROM = 40,		/* narrower fields do without */
};

struct wrapped {
	uint64_t changes;
	int width;
	size_t size, text_lines;	/* of the text then */
	size_t count;
	struct arena arena;
	size_t spent;
	struct fences fences;	/* with EDIT_MARKDOWN */
	struct edit_line lines[WRAPPED];
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

static void forget(struct wrapped *w, size_t index)
{
	arena_clear(&w->lines[index].own);
	w->lines[index] = w->lines[--w->count];
}

static void forget_all(struct wrapped *w)
{
	while (w->count > 0)
		forget(w, w->count - 1);
	arena_empty(&w->arena);
	w->spent = 0;
}

void edit_rows_free(struct edit *edit)
{
	if (edit->wrapped) {
		forget_all(edit->wrapped);
		arena_clear(&edit->wrapped->arena);
		fences_clear(&edit->wrapped->fences);
	}
	free(edit->wrapped);
	edit->wrapped = NULL;
}

/* ---- keeping up with the text ------------------------------------------------ */

/* The line begins where it began, and changed from its byte `at` on: rows two
 * before that place stay (wrap_on). */
static void cut_rows(struct edit_line *line, size_t at)
{
	size_t row = wrap_row_of(&line->rows, at);

	line->rows.count = row > 0 ? row - 1 : 0;
	line->whole = false;
}

/* What is known of lines before and after a change stays known. */
static void follow(const struct edit *edit)
{
	struct wrapped *w = edit->wrapped;
	size_t size = buffer_size(edit->buffer);
	size_t lines = buffer_lines(edit->buffer);
	size_t front, back;

	buffer_stayed(edit->buffer, &front, &back);
	for (size_t i = w->count; i-- > 0 && front != SIZE_MAX;) {
		struct edit_line *line = &w->lines[i];

		if (line->start + line->size < front)
			continue;
		if (line->start <= front) {
			cut_rows(line, front - line->start);
			line->size = buffer_line_end(edit->buffer,
						     line->number) -
				line->start;
		} else if (line->start > w->size - back) {
			line->start += size - w->size;
			line->number += lines - w->text_lines;
		} else {
			forget(w, i);
		}
	}
	if (edit->flags & EDIT_MARKDOWN && front != SIZE_MAX)
		fences_follow(&w->fences, edit->buffer, front, back, w->size);
	w->size = size;
	w->text_lines = lines;
	w->changes = buffer_changes(edit->buffer);
}

static struct edit_line *line_of(const struct edit *edit, size_t number)
{
	struct wrapped *w = edit->wrapped;
	int width = edit_width(edit);
	struct edit_line *line;

	if (w->width != width || w->spent > SPENT)
		forget_all(w);
	w->width = width;
	if (w->changes != buffer_changes(edit->buffer) || w->size == 0)
		follow(edit);
	for (size_t i = 0; i < w->count; i++)
		if (w->lines[i].number == number)
			return &w->lines[i];
	if (w->count == WRAPPED)
		forget_all(w);
	line = &w->lines[w->count++];
	*line = (struct edit_line){
		.number = number,
		.start = buffer_line_start(edit->buffer, number),
	};
	line->size = buffer_line_end(edit->buffer, number) - line->start;
	return line;
}

static const struct edit_line *wrap_line(const struct edit *edit,
					 size_t number, size_t count,
					 size_t at)
{
	struct edit_line *line = line_of(edit, number);
	struct wrapped *w = edit->wrapped;
	const char *text;
	size_t size;
	bool is_long = line->size > LONG_LINE;

	if (line->whole || (line->rows.count >= count && line->rows.count > 0 &&
			    line->rows.items[line->rows.count - 1].start > at))
		return line;
	if (!is_long)
		w->spent += line->size + 64;
	text = buffer_line(edit->buffer, number, &size);
	line->whole = wrap_on(text, size, w->width, count, at, &line->rows,
			      is_long ? &line->own : &w->arena);
	return line;
}

bool edit_is_code(const struct edit *edit, size_t line)
{
	line_of(edit, line);
	return fences_hold(&edit->wrapped->fences,
			   buffer_line_start(edit->buffer, line));
}

const struct edit_line *edit_rows(const struct edit *edit, size_t line,
				  size_t count)
{
	return wrap_line(edit, line, count, 0);
}

struct edit_place edit_place(const struct edit *edit, size_t at)
{
	struct edit_place place = { 0 };
	const struct edit_line *line;
	const char *text;
	size_t size;

	place.line = buffer_line_of(edit->buffer, at);
	at -= buffer_line_start(edit->buffer, place.line);
	/* So many that the row of `at` is known. */
	line = wrap_line(edit, place.line, 1, at);
	place.row = wrap_row_of(&line->rows, at);
	place.start = line->rows.items[place.row].start;
	place.last = line->whole && place.row + 1 == line->rows.count;
	text = buffer_line(edit->buffer, place.line, &size);
	place.col = wrap_column(text, &line->rows.items[place.row], at,
				edit_width(edit));
	return place;
}

/* Up from a row, over line ends. False at the text's beginning. */
static bool step_up(const struct edit *edit, size_t *number, size_t *row,
		    size_t rows)
{
	while (*row < rows) {
		if (*number == 0)
			return false;
		rows -= *row + 1;
		*row = edit_rows(edit, --*number, SIZE_MAX)->rows.count - 1;
	}
	*row -= rows;
	return true;
}

static bool step_down(const struct edit *edit, size_t *number, size_t *row,
		      size_t rows)
{
	for (;;) {
		/* One more than is walked: the last row is not like others. */
		const struct edit_line *line = edit_rows(edit, *number,
							 *row + rows + 2);

		if (*row + rows < line->rows.count)
			break;
		if (*number + 1 == buffer_lines(edit->buffer))
			return false;
		rows -= line->rows.count - *row;
		*row = 0;
		++*number;
	}
	*row += rows;
	return true;
}

size_t edit_rows_on(const struct edit *edit, size_t at, int rows, int *goal)
{
	struct edit_place place = edit_place(edit, at);
	size_t number = place.line, row = place.row, size;
	const struct edit_line *line;
	const char *text;

	if (*goal < 0)
		*goal = place.col;
	if (rows < 0 && !step_up(edit, &number, &row, (size_t)-rows))
		return 0;
	if (rows > 0 && !step_down(edit, &number, &row, (size_t)rows))
		return buffer_size(edit->buffer);
	line = edit_rows(edit, number, row + 2);
	text = buffer_line(edit->buffer, number, &size);
	return line->start + wrap_offset(text, &line->rows, row, *goal);
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
		*row = edit_rows(edit, --*line, SIZE_MAX)->rows.count;
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
	rows = edit_rows(edit, line, edit->top_row + most)->rows.count -
		edit->top_row;
	while (++line < place.line && rows < most)
		rows += edit_rows(edit, line, most)->rows.count;
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
		const struct wrap_row_list *rows =
			&edit_rows(edit, line, row + (size_t)edit->rows)->rows;
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
	rows = edit_rows(edit, edit->top_line, edit->top_row + 1)->rows.count;
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
