#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <string.h>
#include <wchar.h>

#include "own.h"

/*
 * What the terminal shows, kept as cells, so that only those that changed are
 * handed to curses; curses sends the least that makes them so.
 */
static struct canvas shown;
static bool all_unknown = true;
static const struct theme *theme;
static enum depth depth;
static bool ascii;

static struct {
	attr_t attributes;
	short pair;
} looks[STYLE_COUNT][2];	/* [1]: in the row in focus */

/* The colour pairs that this screen of curses knows; the next knows none. */
static struct {
	int ink, paper;
} pairs[STYLE_COUNT + 1];
static short pair_count;

/* ---- looks ----------------------------------------------------------------- */

static enum depth depth_there_is(bool mono)
{
	if (mono || !has_colors() || start_color() == ERR)
		return DEPTH_MONO;
	use_default_colors();
	if (COLORS >= 256)
		return DEPTH_256;
	return COLORS >= 8 ? DEPTH_16 : DEPTH_MONO;
}

/* A pair for two colours; the same two make the same pair. */
static short pair_of(struct look look)
{
	if (look.ink == COLOUR_OWN && look.paper == COLOUR_OWN)
		return 0;
	if (look.ink >= COLORS || look.paper >= COLORS)
		return 0;
	for (short i = 1; i <= pair_count; i++)
		if (pairs[i].ink == look.ink && pairs[i].paper == look.paper)
			return i;
	if (pair_count == STYLE_COUNT || pair_count + 1 >= COLOR_PAIRS)
		return 0;
	pair_count++;
	pairs[pair_count].ink = look.ink;
	pairs[pair_count].paper = look.paper;
	init_pair(pair_count, (short)look.ink, (short)look.paper);
	return pair_count;
}

static attr_t attributes_of(struct look look)
{
	attr_t attributes = A_NORMAL;

	if (look.attributes & LOOK_BOLD)
		attributes |= A_BOLD;
	if (look.attributes & LOOK_UNDERLINE)
		attributes |= A_UNDERLINE;
	if (look.attributes & LOOK_REVERSE)
		attributes |= A_REVERSE;
	if (look.attributes & LOOK_ITALIC)
		attributes |= A_ITALIC;
	return attributes;
}

void cells_begin(const struct term_wish *wish)
{
	theme = wish->theme;
	ascii = wish->ascii;
	depth = depth_there_is(wish->mono);
	pair_count = 0;
	for (int style = 0; style < STYLE_COUNT; style++)
		for (int focus = 0; focus < 2; focus++) {
			struct look look = style_look(theme, depth,
						      (enum style)style, focus);

			looks[style][focus].attributes = attributes_of(look);
			looks[style][focus].pair = depth == DEPTH_MONO ? 0 :
				pair_of(look);
		}
	cells_forget();
}

void cells_forget(void)
{
	all_unknown = true;
}

void cells_clear(void)
{
	canvas_clear(&shown);
	all_unknown = true;
}

/* ---- cells ----------------------------------------------------------------- */

static bool focus_of(const struct cell *cell)
{
	return cell->flags & CELL_FOCUS;
}

static bool looks_same(const struct cell *a, const struct cell *b)
{
	return looks[a->style][focus_of(a)].attributes ==
		looks[b->style][focus_of(b)].attributes &&
		looks[a->style][focus_of(a)].pair ==
		looks[b->style][focus_of(b)].pair;
}

static bool is_same(const struct cell *a, const struct cell *b)
{
	if (cell_same(a, b))
		return true;
	return a->width == b->width && a->size == b->size &&
		memcmp(a->text, b->text, a->size) == 0 && looks_same(a, b);
}

/* A cell's text as wide characters: one base and its marks. */
static void widen(const struct cell *cell, wchar_t out[CCHARW_MAX + 1])
{
	mbstate_t state = { 0 };
	size_t at = 0;
	int count = 0;

	while (at < cell->size && count < CCHARW_MAX) {
		size_t step = mbrtowc(&out[count], cell->text + at,
				      cell->size - at, &state);

		if (step == 0 || step > CELL_TEXT)
			break;
		at += step;
		count++;
	}
	if (count == 0)
		out[count++] = L'?';
	out[count] = L'\0';
}

static void show_cell(int row, int col, const struct cell *cell)
{
	attr_t attributes = looks[cell->style][focus_of(cell)].attributes;
	short pair = looks[cell->style][focus_of(cell)].pair;
	wchar_t wide[CCHARW_MAX + 1];
	cchar_t curses_cell;

	if (cell->size == 1 || ascii) {
		wide[0] = (unsigned char)cell->text[0] < 0x80 ?
			cell->text[0] : L'?';
		wide[1] = L'\0';
	} else {
		widen(cell, wide);
	}
	if (setcchar(&curses_cell, wide, attributes, pair, NULL) == OK)
		mvadd_wch(row, col, &curses_cell);
}

static void show_row(const struct canvas *canvas, int row)
{
	for (int col = 0; col < canvas->cols; col++) {
		const struct cell *cell = canvas_cell(canvas, row, col);
		const struct cell *old = canvas_cell(&shown, row, col);

		if (cell->flags & CELL_SECOND)
			continue;
		if (is_same(cell, old))
			continue;
		show_cell(row, col, cell);
	}
}

/* What is shown is not known: it is wiped, and blank from then on. */
static void wipe(const struct canvas *canvas)
{
	canvas_resize(&shown, canvas->rows, canvas->cols);
	erase();
	clearok(curscr, TRUE);
	all_unknown = false;
}

void term_show(const struct canvas *canvas)
{
	size_t size = (size_t)canvas->cols * sizeof(struct cell);

	if (all_unknown || canvas->rows != shown.rows ||
	    canvas->cols != shown.cols)
		wipe(canvas);
	for (int row = 0; row < canvas->rows; row++) {
		const struct cell *cells = canvas_cell(canvas, row, 0);
		struct cell *old = canvas_cell(&shown, row, 0);

		if (memcmp(cells, old, size) == 0)
			continue;
		show_row(canvas, row);
		memcpy(old, cells, size);
	}
	move(canvas->cursor_row, canvas->cursor_col);
	refresh();
}
