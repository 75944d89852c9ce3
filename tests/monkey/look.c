#include "look.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "book/care.h"
#include "book/entries.h"
#include "book/steps.h"
#include "text/utf8.h"
#include "ui/panes.h"
#include "ui/sheets.h"

enum { ROWS = 12, COLS = 40, MANY = 4 * APP_SHEETS };

#define WRONG(...) wrong(why, __VA_ARGS__)

__attribute__((format(printf, 2, 3)))
static bool wrong(char *why, const char *format, ...)
{
	va_list words;

	va_start(words, format);
	vsnprintf(why, WHY_ROOM, format, words);
	va_end(words);
	return false;
}

/* ---- cells ------------------------------------------------------------------- */

/* What could move the cursor, or turn the text around. */
static bool is_letter(uint32_t rune)
{
	return rune != UTF8_BAD && rune >= 0x20 &&
		!(rune >= 0x7F && rune < 0xA0) &&
		!(rune >= 0x202A && rune <= 0x202E) &&
		!(rune >= 0x2066 && rune <= 0x2069) &&
		rune != 0x061C && rune != 0x200E && rune != 0x200F &&
		rune != 0x200B && rune != 0xFEFF &&
		rune != 0x2028 && rune != 0x2029;
}

static bool cell_is_whole(const struct cell *cell)
{
	for (size_t at = 0; at < cell->size;) {
		uint32_t rune;

		at += utf8_take(cell->text + at, cell->size - at, &rune);
		if (at > cell->size || !is_letter(rune))
			return false;
	}
	return cell->style < STYLE_COUNT;
}

static bool row_fits(const struct canvas *canvas, int row, char *why)
{
	int cols = 0;

	for (int col = 0; col < canvas->cols; col++) {
		const struct cell *cell = canvas_cell(canvas, row, col);
		bool second = cell->flags & CELL_SECOND;
		const struct cell *before = canvas_cell(canvas, row, col - 1);

		if (second != (before && before->width == 2))
			return WRONG("row %d: half a wide cell at column %d",
				     row, col);
		if (second ? cell->size : !cell->size)
			return WRONG("row %d: an empty cell at column %d", row,
				     col);
		if (!cell_is_whole(cell))
			return WRONG("row %d: no letter at column %d", row, col);
		cols += cell->width;
	}
	return cols == canvas->cols ||
		WRONG("row %d is %d columns wide", row, cols);
}

static bool is_blank_row(const struct canvas *canvas, int row)
{
	struct str text = STR_INIT;
	bool blank;

	canvas_row_text(canvas, row, &text);
	blank = !text.size;
	str_clear(&text);
	return blank;
}

/* ---- the frame --------------------------------------------------------------- */

static bool cursor_is_there(const struct app *app, char *why)
{
	const struct canvas *canvas = &app->canvas;

	if (!canvas->cursor_shown)
		return WRONG("no cursor on %s", app_top(app)->type->name);
	if (canvas->cursor_row < 0 || canvas->cursor_row >= canvas->rows ||
	    canvas->cursor_col < 0 || canvas->cursor_col >= canvas->cols)
		return WRONG("the cursor is outside, at %d, %d",
			     canvas->cursor_row, canvas->cursor_col);
	if (app->hidden || app->rows < ROWS || app->cols < COLS)
		return true;
	if (canvas->cursor_row == 0 || canvas->cursor_row >= canvas->rows - 2)
		return WRONG("the cursor of %s is in row %d of %d",
			     app_top(app)->type->name, canvas->cursor_row,
			     canvas->rows);
	return true;
}

static bool footer_is_there(const struct app *app, char *why)
{
	const struct pane_type *top = app_top(app)->type;
	struct str text = STR_INIT;
	bool ok;

	if (app->hidden || app->rows < ROWS || app->cols < COLS)
		return true;
	canvas_row_text(&app->canvas, app->rows - 1, &text);
	ok = strstr(text.s, top->flags & PANE_NO_SUPPORT ||
		    top == &help_sheet ? "Esc" : "help");
	if (!ok)
		WRONG("the footer of %s says “%.200s”", top->name, text.s);
	str_clear(&text);
	return ok;
}

/* ---- words ------------------------------------------------------------------- */

static bool one_of(const char *word, const char *const *words)
{
	for (; *words; words++)
		if (strcmp(*words, word) == 0)
			return true;
	return false;
}

/* What shows an item's words, once it was opened. */
static bool shows_one_item(const struct app *app)
{
	static const char *const names[] = {
		"reader", "write", "line", "sort", "insight", "seek",
		"go-to-line", "revisit", "session", "session-form",
		"versions", NULL,
	};

	for (int i = app->sheet_count - 1; i >= 0; i--) {
		if (one_of(app->sheets[i]->type->name, names))
			return true;
		if (!(app->sheets[i]->type->flags & PANE_BOX))
			return false;
	}
	return false;
}

/* Keys that open what they are pressed on, or take back a key after which it
 * was closed; time and sizes show what was open all along. */
static bool opens(const struct home *home, const char *press)
{
	static const char *const keys[] = {
		"RET", "b", "e", "u", "C-z", "C-r", "C-o", "F8", NULL,
	};

	/* The rows of its versions were opened with it. */
	return app_top(&home->app)->type == &versions_sheet ||
		one_of(press, keys) || (*press == '"' && strpbrk(press, "eb")) ||
		strncmp(press, "resize:", 7) == 0 ||
		home->app.sheet_count < home->sheets;
}

/* What is written in was opened: what scrolls out of it comes back. */
static bool is_written_in(struct home *home, bool tender)
{
	const struct app *app = &home->app;
	bool writing = app_top(app)->type->keep != NULL;
	bool known = writing && app->sheet_count == home->tender_page;

	if (tender && writing)
		home->tender_page = app->sheet_count;
	else if (app->sheet_count < home->tender_page)
		home->tender_page = 0;
	return known;
}

static bool on_today(const struct app *app)
{
	return app->sheet_count == 0 && app->place == 0;
}

static bool words_are_where_they_may(const struct home *home, const char *text,
				     const char *where, char *why)
{
	const struct app *app = &home->app;

	if (strstr(text, TENDER_WORD) && !shows_one_item(app) &&
	    !home_tender_is_open(home))
		return WRONG("a tender word is %s, on %s", where,
			     app_top(app)->type->name);
	if (!home->greeted && on_today(app) && strstr(text, SESSION_WORD))
		return WRONG("a session's word is %s, on Today", where);
	return true;
}

static bool spoken_is_fine(const struct home *home, char *why)
{
	struct str said = STR_INIT;
	bool ok;

	app_spoken(&home->app, &said);
	ok = words_are_where_they_may(home, said.s, "spoken", why);
	str_clear(&said);
	return ok;
}

static bool words_are_fine(struct home *home, const struct press *pressed,
			   char *why)
{
	struct str text = STR_INIT;
	bool ok, tender, written;

	canvas_text(&home->app.canvas, &text);
	tender = strstr(text.s, TENDER_WORD) || app_is_small(&home->app);
	ok = words_are_where_they_may(home, text.s, "shown", why) &&
		spoken_is_fine(home, why);
	written = is_written_in(home, strstr(text.s, TENDER_WORD));
	if (ok && tender && !home->tender && !written &&
	    !opens(home, pressed->script) && !home_tender_is_open(home))
		ok = WRONG("a tender word comes after %s, on %s",
			   pressed->script, app_top(&home->app)->type->name);
	home->tender = tender;
	home->sheets = home->app.sheet_count;
	str_clear(&text);
	return ok;
}

bool look_at_screen(struct home *home, const struct press *pressed, char *why)
{
	const struct app *app = &home->app;

	if (app->canvas.rows != app->rows || app->canvas.cols != app->cols)
		return WRONG("the canvas is %d×%d", app->canvas.cols,
			     app->canvas.rows);
	for (int row = 0; row < app->rows; row++)
		if (!row_fits(&app->canvas, row, why))
			return false;
	if (!cursor_is_there(app, why) || !footer_is_there(app, why))
		return false;
	if (app->hidden)
		return true;
	if (app->rows >= ROWS && app->cols >= COLS &&
	    is_blank_row(&app->canvas, 0))
		return WRONG("the first row is blank");
	return words_are_fine(home, pressed, why);
}

/* ---- the end ----------------------------------------------------------------- */

bool look_at_way_back(struct home *home, char *why)
{
	static const struct press big = { "resize:80x24" }, esc = { "ESC" },
		hide = { "C-o" };
	struct app *app = &home->app;

	home_press(home, &big);
	if (app->hidden)
		home_press(home, &hide);
	for (int i = 0; i < MANY && app->sheet_count > 0; i++)
		home_press(home, &esc);
	return app->sheet_count == 0 ||
		WRONG("Esc does not come back from %s: %s",
		      app_top(app)->type->name, app->said.s);
}

static bool book_is_sound(struct home *home, char *why)
{
	struct arena arena = { 0 };
	struct finding_list list = { 0 };
	struct err err = { 0 };
	int64_t entries, words;
	bool ok = book_look_over(home->book, &arena, &list, &err) &&
		book_entry_count(home->book, &entries, &words, &err);

	if (!ok)
		WRONG("%s", err.text);
	else if (list.count) {
		ok = WRONG("found in %s: %s", list.items[0].what,
			   list.items[0].where);
	}
	arena_clear(&arena);
	return ok;
}

/* Whether a step made since the beginning can be taken back. */
static bool more_to_undo(struct home *home, const char **name,
			 struct arena *arena)
{
	struct step_list list = { 0 };
	struct err err = { 0 };

	if (!book_history(home->book, 0, 0, arena, &list, &err))
		return false;
	for (size_t i = 0; i < list.count; i++) {
		const struct step *step = &list.items[i];

		if (step->id <= home->first_step)
			return false;
		*name = step->name;
		if (!step->undone && strcmp(step->kind, "undo") != 0)
			return true;
	}
	return false;
}

static bool undo_all(struct home *home, char *why)
{
	struct arena arena = { 0 };
	struct err err = { 0 };
	const char *name = "";
	bool ok = true;

	while (ok && more_to_undo(home, &name, &arena)) {
		ok = book_undo(home->book, &arena, &name, &err) ||
			WRONG("“%s” cannot be taken back: %s", name, err.text);
		arena_empty(&arena);
	}
	arena_clear(&arena);
	return ok;
}

/* The first line in which the two are not the same. */
static bool same_export(const char *was, const char *is, char *why)
{
	while (*was || *is) {
		size_t a = strcspn(was, "\n"), b = strcspn(is, "\n");

		if (a != b || memcmp(was, is, a) != 0)
			return WRONG("taking everything back leaves another "
				     "book:\n was %.*s\n is  %.*s",
				     (int)(a < 800 ? a : 800), was,
				     (int)(b < 800 ? b : 800), is);
		was += a + (was[a] == '\n');
		is += b + (is[b] == '\n');
	}
	return true;
}

bool look_at_end(struct home *home, char *why)
{
	struct str now = STR_INIT;
	bool ok = book_is_sound(home, why) && undo_all(home, why);

	if (ok && !home_erased(home)) {
		home_export(home, &now);
		ok = same_export(home->first.s, now.s, why);
	}
	str_clear(&now);
	return ok;
}
