#include "ui/window.h"

#include <stdlib.h>
#include <string.h>

#include "book/care.h"
#include "ui/shot.h"
#include "unit.h"

static struct app app;
static struct book *book;
static struct arena arena;
static struct str text = STR_INIT, said = STR_INIT;

void window_at(const char *moment)
{
	setenv("TEND_NOW", moment, 1);
	book_tick(book);
	app_clock(&app, book_today(book), book_now(book));
	app_draw(&app);
}

struct app *window_begin(int rows, int cols, bool ascii)
{
	struct book_options options = { .seed = 7 };
	struct app_choices choices = { .ascii = ascii };
	struct err err = { 0 };

	window_end();
	setenv("TEND_NOW", "2026-11-23T07:30:00+01:00", 1);
	book = book_open(&options, &err);
	ck_assert_msg(book != NULL, "%s", err.text);
	ck_assert(book_set(book, "week_start", "monday", &err));
	app_init(&app, book, &choices, rows, cols);
	app_clock(&app, book_today(book), book_now(book));
	app_draw(&app);
	return &app;
}

void window_end(void)
{
	if (!book)
		return;
	app_clear(&app);
	book_close(book);
	book = NULL;
	unsetenv("TEND_NOW");
	arena_clear(&arena);
	str_clear(&text);
	str_clear(&said);
}

static void begin_usual(void)
{
	window_begin(24, 80, false);
}

void window_unit(TCase *unit)
{
	tcase_add_checked_fixture(unit, begin_usual, window_end);
}

struct book *window_book(void)
{
	return book;
}

struct app *window_app(void)
{
	return &app;
}

struct arena *window_arena(void)
{
	return &arena;
}

void window_size(int rows, int cols)
{
	app_key(&app, &(struct key){ .kind = K_RESIZE, .rows = rows,
				     .cols = cols }, 1);
	app_draw(&app);
}

void window_press(const char *keys)
{
	struct err err = { 0 };

	app_draw(&app);
	ck_assert_msg(shot_press(&app, keys, &err), "%s", err.text);
}

const char *window_text(void)
{
	app_draw(&app);
	str_empty(&text);
	canvas_text(&app.canvas, &text);
	return text.s;
}

bool window_has(const char *words)
{
	return strstr(window_text(), words) != NULL;
}

const char *window_row(int row)
{
	app_draw(&app);
	str_empty(&text);
	canvas_row_text(&app.canvas, row, &text);
	return text.s;
}

const char *window_said(void)
{
	app_draw(&app);
	str_empty(&said);
	app_spoken(&app, &said);
	return said.s;
}

int64_t window_habit(const char *anchor, const char *action, int since)
{
	struct habit habit = habit_new(WINDOW_TODAY + since);
	struct err err = { 0 };

	habit.anchor = anchor;
	habit.action = action;
	ck_assert_msg(book_start_habit(book, &habit, &err), "%s", err.text);
	return habit.id;
}

void window_mark(int64_t habit, int on, int state, const char *note)
{
	struct mark mark = { .habit = habit, .on = WINDOW_TODAY + on,
			     .state = (enum mark_state)state, .note = note };
	struct err err = { 0 };

	ck_assert_msg(book_mark(book, &mark, &err), "%s", err.text);
}

struct mark window_mark_on(int64_t habit, int on)
{
	struct mark_list list = { 0 };
	struct err err = { 0 };

	ck_assert_msg(book_marks(book, habit, WINDOW_TODAY + on,
				 WINDOW_TODAY + on, &arena, &list, &err),
		      "%s", err.text);
	return list.count ? list.items[0] : (struct mark){ .note = "" };
}

static int64_t write_page(int on, int64_t session, const char *words)
{
	struct entry entry = {
		.on = WINDOW_TODAY + on, .session = session, .body = words,
		.size = strlen(words),
	};
	struct err err = { 0 };

	ck_assert_msg(book_write_entry(book, &entry, NULL, &err), "%s", err.text);
	return entry.id;
}

int64_t window_page(int on, const char *words)
{
	return write_page(on, 0, words);
}

int64_t window_session(int on, const char *words)
{
	struct session session = session_new(WINDOW_TODAY + on);
	struct err err = { 0 };

	ck_assert_msg(book_write_session(book, &session, &err), "%s", err.text);
	if (words)
		write_page(on, session.id, words);
	return session.id;
}

struct entry_list window_pages(int64_t session)
{
	struct entry_query query = { .after_day = DAY_NONE, .from = DAY_NONE,
				     .until = DAY_NONE, .session = session };
	struct entry_list list = { 0 };
	struct err err = { 0 };

	ck_assert_msg(book_entries(book, &query, &arena, &list, &err), "%s",
		      err.text);
	return list;
}
