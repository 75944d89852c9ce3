#include "ui/svg.h"

#include <string.h>

/* A cell, in the picture's own units. Common fixed fonts are 0.602 of their
 * size wide, so that at FONT_SIZE they fill it; others are stretched. */
enum { CELL_WIDTH = 9, CELL_HEIGHT = 19, BASE_LINE = 14, MARGIN = 14 };
#define FONT_SIZE "14.95"

struct paper {
	const char *ink, *paper, *edge;
};

static struct paper paper_of(const struct theme *theme)
{
	return theme->paper == PAPER_LIGHT ? (struct paper){ "#26282c", "#fdfcf8", "#d8d5cc" } :
		(struct paper){ "#dcdad5", "#1d1f22", "#3a3d42" };
}

static void add_escaped(struct str *out, const char *text, size_t size)
{
	for (size_t i = 0; i < size; i++) {
		if (text[i] == '&')
			str_add(out, "&amp;");
		else if (text[i] == '<')
			str_add(out, "&lt;");
		else if (text[i] == '>')
			str_add(out, "&gt;");
		else
			str_add_char(out, text[i]);
	}
}

static const char *colour(int number, const char *own, char out[8])
{
	static const char digits[] = "0123456789abcdef";
	uint32_t rgb = colour_rgb(number);

	if (number == COLOUR_OWN)
		return own;
	out[0] = '#';
	for (int i = 0; i < 6; i++)
		out[1 + i] = digits[rgb >> (20 - 4 * i) & 15];
	out[7] = '\0';
	return out;
}

struct inks {
	char room[2][8];
	const char *ink, *paper;	/* paper NULL: nothing behind it */
};

static void inks_of(struct look look, struct paper paper, struct inks *inks)
{
	const char *ink = colour(look.ink, paper.ink, inks->room[0]);

	inks->ink = ink;
	inks->paper = look.paper == COLOUR_OWN ? NULL :
		colour(look.paper, paper.paper, inks->room[1]);
	if (look.attributes & LOOK_REVERSE) {
		inks->ink = inks->paper ? inks->paper : paper.paper;
		inks->paper = ink;
	}
}

static bool is_blank(const struct cell *cell)
{
	return cell->size == 1 && cell->text[0] == ' ';
}

/* Cells drawn alike, from col on. */
static int run_end(const struct canvas *canvas, int row, int col)
{
	const struct cell *first = canvas_cell(canvas, row, col);
	int end = col;

	while (end < canvas->cols) {
		const struct cell *cell = canvas_cell(canvas, row, end);

		if (cell->style != first->style ||
		    (cell->flags & CELL_FOCUS) != (first->flags & CELL_FOCUS))
			break;
		end++;
	}
	return end;
}

static void add_word(const struct canvas *canvas, int row, int col, int end,
		     const struct look *look, const char *ink, struct str *out)
{
	str_print(out, "<text x=\"%d\" y=\"%d\" textLength=\"%d\""
		  " fill=\"%s\"%s%s%s>", MARGIN + col * CELL_WIDTH,
		  MARGIN + row * CELL_HEIGHT + BASE_LINE,
		  (end - col) * CELL_WIDTH, ink,
		  look->attributes & LOOK_BOLD ? " font-weight=\"bold\"" : "",
		  look->attributes & LOOK_ITALIC ?
		  " font-style=\"italic\"" : "",
		  look->attributes & LOOK_UNDERLINE ?
		  " text-decoration=\"underline\"" : "");
	for (int i = col; i < end; i++) {
		const struct cell *cell = canvas_cell(canvas, row, i);

		add_escaped(out, cell->text, cell->size);
	}
	str_add(out, "</text>\n");
}

/* ---- lines and boxes ------------------------------------------------------- */

enum { ARM_LEFT = 1, ARM_RIGHT = 2, ARM_UP = 4, ARM_DOWN = 8, ARMS_ROW = 3 };

/* Which edges of its cell a box sign reaches; 0 for all other signs. */
static unsigned arms_of(const struct cell *cell)
{
	static const struct { const char *sign; unsigned arms; } table[] = {
		{ "─", ARM_LEFT | ARM_RIGHT }, { "│", ARM_UP | ARM_DOWN },
		{ "┌", ARM_RIGHT | ARM_DOWN }, { "┐", ARM_LEFT | ARM_DOWN },
		{ "└", ARM_RIGHT | ARM_UP }, { "┘", ARM_LEFT | ARM_UP },
		{ "├", ARM_RIGHT | ARM_UP | ARM_DOWN },
		{ "┤", ARM_LEFT | ARM_UP | ARM_DOWN },
		{ "┬", ARM_LEFT | ARM_RIGHT | ARM_DOWN },
		{ "┴", ARM_LEFT | ARM_RIGHT | ARM_UP },
		{ "┼", ARM_LEFT | ARM_RIGHT | ARM_UP | ARM_DOWN },
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++)
		if (cell->size == strlen(table[i].sign) &&
		    memcmp(cell->text, table[i].sign, cell->size) == 0)
			return table[i].arms;
	return 0;
}

/* Drawn and not written, so that they meet from cell to cell in any font.
 * Answers the column after; a straight line goes on as far as it can. */
static int add_lines(const struct canvas *canvas, int row, int col, int end,
		     const char *ink, struct str *out)
{
	unsigned arms = arms_of(canvas_cell(canvas, row, col));
	int x = MARGIN + col * CELL_WIDTH, y = MARGIN + row * CELL_HEIGHT;
	int next = col + 1;

	if (arms == ARMS_ROW)
		while (next < end &&
		       arms_of(canvas_cell(canvas, row, next)) == ARMS_ROW)
			next++;
	str_print(out, "<path stroke=\"%s\" d=\"", ink);
	if (arms & ARMS_ROW)
		str_print(out, "M%d %d.5H%d",
			  arms & ARM_LEFT ? x : x + CELL_WIDTH / 2,
			  y + CELL_HEIGHT / 2,
			  arms & ARM_RIGHT ? x + (next - col) * CELL_WIDTH :
			  x + CELL_WIDTH / 2 + 1);
	if (arms & ~(unsigned)ARMS_ROW)
		str_print(out, "M%d.5 %dV%d.5", x + CELL_WIDTH / 2,
			  arms & ARM_UP ? y : y + CELL_HEIGHT / 2,
			  arms & ARM_DOWN ? y + CELL_HEIGHT :
			  y + CELL_HEIGHT / 2);
	str_add(out, "\"/>\n");
	return next;
}

/* The run's words, each at its own column. Anything that is not plain ASCII
 * stands alone, so that a font with other widths moves nothing. */
static void add_run(const struct canvas *canvas, int row, int col, int end,
		    const struct look *look, const char *ink, struct str *out)
{
	while (col < end) {
		const struct cell *cell = canvas_cell(canvas, row, col);
		int next = col + (cell->width > 1 ? 2 : 1);

		if (is_blank(cell) || cell->size == 0) {
			col++;
			continue;
		}
		if (arms_of(cell)) {
			col = add_lines(canvas, row, col, end, ink, out);
			continue;
		}
		while (cell->size == 1 && next < end) {
			const struct cell *more = canvas_cell(canvas, row, next);

			if (more->size != 1 || is_blank(more))
				break;
			next++;
		}
		add_word(canvas, row, col, next > end ? end : next, look, ink,
			 out);
		col = next;
	}
}

static void add_row(const struct canvas *canvas, const struct theme *theme,
		    int row, struct str *out)
{
	for (int col = 0; col < canvas->cols;) {
		const struct cell *cell = canvas_cell(canvas, row, col);
		struct look look = style_look(theme, DEPTH_TRUE, cell->style,
					      cell->flags & CELL_FOCUS);
		int end = run_end(canvas, row, col);
		struct inks inks = { 0 };

		inks_of(look, paper_of(theme), &inks);
		if (inks.paper)
			str_print(out, "<rect x=\"%d\" y=\"%d\" width=\"%d\""
				  " height=\"%d\" fill=\"%s\"/>\n",
				  MARGIN + col * CELL_WIDTH,
				  MARGIN + row * CELL_HEIGHT,
				  (end - col) * CELL_WIDTH, CELL_HEIGHT,
				  inks.paper);
		add_run(canvas, row, col, end, &look, inks.ink, out);
		col = end;
	}
}

static void add_cursor(const struct canvas *canvas, struct paper paper,
		       struct str *out)
{
	if (!canvas->cursor_shown)
		return;
	str_print(out, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\""
		  " fill=\"%s\" fill-opacity=\"0.35\"/>\n",
		  MARGIN + canvas->cursor_col * CELL_WIDTH,
		  MARGIN + canvas->cursor_row * CELL_HEIGHT, CELL_WIDTH,
		  CELL_HEIGHT, paper.ink);
}

void canvas_svg(const struct canvas *canvas, const struct theme *theme,
		const char *title, struct str *out)
{
	int width = canvas->cols * CELL_WIDTH + 2 * MARGIN;
	int height = canvas->rows * CELL_HEIGHT + 2 * MARGIN;
	struct paper paper = paper_of(theme);
	struct str text = STR_INIT;

	str_print(out, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\""
		  " height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\""
		  " aria-labelledby=\"title desc\">\n<title id=\"title\">",
		  width, height, width, height);
	add_escaped(out, title, strlen(title));
	str_add(out, "</title>\n<desc id=\"desc\">");
	canvas_text(canvas, &text);
	add_escaped(out, text.s, text.size);
	str_clear(&text);
	str_print(out, "</desc>\n<rect x=\"0.5\" y=\"0.5\" width=\"%d\""
		  " height=\"%d\" rx=\"8\" fill=\"%s\" stroke=\"%s\"/>\n",
		  width - 1, height - 1, paper.paper,
		  paper.edge);
	str_add(out, "<g font-family=\"DejaVu Sans Mono, Menlo, Consolas,"
		" monospace\" font-size=\"" FONT_SIZE "\" stroke-width=\"1\""
		" stroke=\"none\" xml:space=\"preserve\">\n");
	for (int row = 0; row < canvas->rows; row++)
		add_row(canvas, theme, row, out);
	add_cursor(canvas, paper, out);
	str_add(out, "</g>\n</svg>\n");
}
