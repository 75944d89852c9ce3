#include "ui/canvas.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { CANVAS_MAX = 1000 };

static const struct cell blank_cell = {
	.text = " ", .size = 1, .width = 1, .style = STYLE_PLAIN,
};

static int within(int number, int least, int most)
{
	return number < least ? least : number > most ? most : number;
}

void canvas_init(struct canvas *canvas, int rows, int cols)
{
	*canvas = (struct canvas){ 0 };
	canvas_resize(canvas, rows, cols);
}

void canvas_clear(struct canvas *canvas)
{
	free(canvas->cells);
	*canvas = (struct canvas){ 0 };
}

void canvas_resize(struct canvas *canvas, int rows, int cols)
{
	rows = within(rows, 1, CANVAS_MAX);
	cols = within(cols, 1, CANVAS_MAX);
	if (rows != canvas->rows || cols != canvas->cols) {
		canvas->rows = rows;
		canvas->cols = cols;
		canvas->cells = mem_grow(canvas->cells,
					 (size_t)rows * (size_t)cols,
					 sizeof(*canvas->cells));
	}
	canvas_blank(canvas);
}

void canvas_blank(struct canvas *canvas)
{
	size_t count = (size_t)canvas->rows * (size_t)canvas->cols;

	for (size_t i = 0; i < count; i++)
		canvas->cells[i] = blank_cell;
	canvas->cursor_shown = false;
	canvas->cursor_row = 0;
	canvas->cursor_col = 0;
}

void canvas_copy(struct canvas *to, const struct canvas *from)
{
	if (to->rows != from->rows || to->cols != from->cols)
		canvas_resize(to, from->rows, from->cols);
	memcpy(to->cells, from->cells, (size_t)from->rows *
	       (size_t)from->cols * sizeof(*from->cells));
	to->cursor_shown = from->cursor_shown;
	to->cursor_row = from->cursor_row;
	to->cursor_col = from->cursor_col;
}

struct cell *canvas_cell(const struct canvas *canvas, int row, int col)
{
	if (row < 0 || col < 0 || row >= canvas->rows || col >= canvas->cols)
		return NULL;
	return &canvas->cells[(size_t)row * (size_t)canvas->cols + (size_t)col];
}

/* What stood in a cell is gone; its colour and focus stay. */
static void make_blank(struct cell *cell)
{
	uint8_t style = cell->style;
	uint8_t focus = cell->flags & CELL_FOCUS;

	*cell = blank_cell;
	cell->style = style;
	cell->flags = focus;
}

/* Before the `width` cells from this one on are written: halves of wide
 * clusters that reach in from either side have lost their other half. */
static void blank_halves(const struct canvas *canvas, struct cell *cell,
			 int col, int width)
{
	if (col > 0 && cell->flags & CELL_SECOND)
		make_blank(cell - 1);
	if (col + width < canvas->cols && cell[width].flags & CELL_SECOND)
		make_blank(cell + width);
}

void canvas_put(struct canvas *canvas, int row, int col, enum style style,
		const char *cluster, size_t size, int width)
{
	struct cell *cell = canvas_cell(canvas, row, col);

	if (!cell || width < 1 || width > 2 || size < 1 || size > CELL_TEXT)
		return;
	if (col + width > canvas->cols) {
		cluster = " ";
		size = 1;
		width = 1;
	}
	blank_halves(canvas, cell, col, width);
	cell->size = (uint8_t)size;
	cell->width = (uint8_t)width;
	cell->style = (uint8_t)style;
	cell->flags &= CELL_FOCUS;
	memset(cell->text, 0, sizeof(cell->text));
	memcpy(cell->text, cluster, size);
	if (width == 2) {
		cell[1].size = 0;
		cell[1].width = 0;
		cell[1].style = (uint8_t)style;
		cell[1].flags = (cell[1].flags & CELL_FOCUS) | CELL_SECOND;
		memset(cell[1].text, 0, sizeof(cell[1].text));
	}
}

static bool is_blank(const struct cell *cell)
{
	return cell->size == 1 && cell->text[0] == ' ';
}

void canvas_row_text(const struct canvas *canvas, int row, struct str *out)
{
	int end = canvas->cols;

	if (row < 0 || row >= canvas->rows)
		return;
	while (end > 0 && is_blank(canvas_cell(canvas, row, end - 1)))
		end--;
	for (int col = 0; col < end; col++) {
		const struct cell *cell = canvas_cell(canvas, row, col);

		str_add_n(out, cell->text, cell->size);
	}
}

void canvas_text(const struct canvas *canvas, struct str *out)
{
	for (int row = 0; row < canvas->rows; row++) {
		canvas_row_text(canvas, row, out);
		str_add_char(out, '\n');
	}
}

bool cell_same(const struct cell *a, const struct cell *b)
{
	return memcmp(a, b, sizeof(*a)) == 0;
}
