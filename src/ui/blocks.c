#include "blocks.h"

#include <string.h>

#include "base/intl.h"
#include "text/wrap.h"

enum { RANKS = 9, LEAST_ROWS = 8, LEAST_COLS = 40, NARROW = 60,
       INDENT = 5 };

static int total(const struct block *blocks, size_t count)
{
	int rows = 1;

	for (size_t i = 0; i < count; i++)
		if (blocks[i].rows > 0)
			rows += blocks[i].air + blocks[i].rows;
	return rows;
}

/* Take air away, down to `most` rows of it a block, until it fits. */
static void take_air(struct block *blocks, size_t count, int rows, int most)
{
	for (size_t i = count; i-- > 0;)
		while (blocks[i].air > most && total(blocks, count) > rows)
			blocks[i].air--;
}

static void shrink(struct block *blocks, size_t count, int rows, int rank)
{
	for (size_t i = count; i-- > 0;)
		while (blocks[i].rank == rank && blocks[i].rows > blocks[i].least &&
		       total(blocks, count) > rows)
			blocks[i].rows--;
}

void blocks_place(struct block *blocks, size_t count, int rows)
{
	int row = 1;

	take_air(blocks, count, rows, 1);
	shrink(blocks, count, rows, 1);
	take_air(blocks, count, rows, 0);
	for (int rank = 2; rank < RANKS; rank++)
		shrink(blocks, count, rows, rank);
	for (size_t i = 0; i < count; i++) {
		if (blocks[i].rows > 0)
			row += blocks[i].air;
		blocks[i].row = row;
		row += blocks[i].rows;
	}
}

bool page_is_small(int rows, int cols)
{
	return rows < LEAST_ROWS || cols < LEAST_COLS;
}

static void wrap_all(const char *text, int cols, int most,
		     struct wrap_row_list *rows, struct arena *arena)
{
	const char *start = text;

	if (cols < 1)
		return;
	for (;;) {
		size_t size = strcspn(text, "\n");
		size_t before = rows->count;
		size_t shift = (size_t)(text - start);

		wrap_text(text, size, cols, (size_t)most - before, rows, arena);
		for (size_t i = before; i < rows->count; i++) {
			rows->items[i].start += shift;
			rows->items[i].end += shift;
			rows->items[i].drawn += shift;
		}
		if (!text[size] || (int)rows->count >= most)
			return;
		text += size + 1;
	}
}

int text_rows(const char *text, int cols, int most)
{
	struct arena arena = { 0 };
	struct wrap_row_list rows = { 0 };

	if (most > 0)
		wrap_all(text, cols, most, &rows, &arena);
	arena_clear(&arena);
	return (int)rows.count;
}

void draw_rows_from(const struct frame *frame, int row, int col, int rows,
		    int cols, enum style style, const char *text, int from)
{
	struct wrap_row_list list = { 0 };
	const char *points = frame->ascii ? "..." : "…";

	if (rows < 1)
		return;
	wrap_all(text, cols, from + rows + 1, &list, frame->arena);
	for (int i = 0; i < rows && (size_t)(from + i) < list.count; i++) {
		const struct wrap_row *line = &list.items[from + i];
		int end = draw_text_n(frame, row + i, col, style,
				      text + line->start,
				      line->drawn - line->start);

		if (i + 1 == rows && list.count > (size_t)(from + rows)) {
			int room = col + cols - text_cols(points);

			draw_text(frame, row + i, end < room ? end : room,
				  style, points);
		}
	}
}

int quote_indent(int cols)
{
	return cols < NARROW ? 0 : INDENT;
}

const char *quoted(const char *words, bool ascii, struct arena *arena)
{
	return ascii ? arena_print(arena, "\"%s\"", words)
		     : arena_print(arena, _("“%s”"), words);
}
