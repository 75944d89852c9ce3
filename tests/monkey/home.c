#include "home.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "book/care.h"
#include "book/entries.h"
#include "book/steps.h"
#include "book/inside.h"
#include "neutral.h"
#include "port/demo.h"
#include "port/export.h"
#include "text/show.h"
#include "ui/open.h"
#include "ui/shot.h"

enum { MINUTE = 60, TICK = 10 };

static void sure(bool ok, const struct err *err)
{
	if (ok)
		return;
	fprintf(stderr, "monkey: %s\n", err->text);
	exit(2);
}

/* ---- a book ------------------------------------------------------------------ */

static int64_t page(struct book *book, int on, int64_t session,
		    const char *words)
{
	struct entry entry = {
		.on = book_today(book) + on, .session = session,
		.body = words, .size = strlen(words),
	};
	struct err err = { 0 };

	sure(book_write_entry(book, &entry, NULL, &err), &err);
	return entry.id;
}

static int64_t session(struct book *book, int on, bool tender,
		       const char *words)
{
	struct session session = session_new(book_today(book) + on);
	struct err err = { 0 };

	session.tender = tender;
	session.intention = tender ? TENDER_WORD " closed" : "to rest";
	session.music = tender ? "" : "cello";
	sure(book_write_session(book, &session, &err), &err);
	page(book, on, session.id, words);
	return session.id;
}

static void closed_page(struct book *book, int on, const char *words)
{
	struct err err = { 0 };

	sure(book_tender_entry(book, page(book, on, 0, words), true, &err),
	     &err);
}

/* Words that are looked for. */
static void fill_marked(struct book *book)
{
	session(book, -3, false, "blue light " SESSION_WORD "\n* I can rest "
		SESSION_WORD "\nthe cello part");
	session(book, -34, false, SESSION_WORD " once more\n* a line to greet "
		SESSION_WORD "\n");
	session(book, -6, true, TENDER_WORD " by the door\n* " TENDER_WORD
		" line\n");
	closed_page(book, -1, TENDER_WORD " in a page\n* " TENDER_WORD
		    " kept too\n");
	closed_page(book, 0, TENDER_WORD " of today");
	page(book, -2, 0, "日本の朝 أحب هذا 👨‍👩‍👧\n* 呼吸を三回");
}

/* What was filled in is not to be taken back by a key. */
static void stop_undo(struct book *book)
{
	struct query q = book_query(book,
		"INSERT INTO meta (key, value)"
		" SELECT 'undo_floor', max(id) FROM step HAVING max(id)");
	struct err err = { 0 };

	sure(query_run(&q, &err), &err);
}

static struct book *make_book(enum home_kind kind, struct err *err)
{
	struct book_options options = { .seed = 7 };
	struct book *book, *copy;

	if (kind == HOME_BARE)
		return book_open(&options, err);
	book = demo_open(err);
	if (!book || kind == HOME_LIVED_IN)
		return book;
	copy = neutral_copy(book, err);
	book_close(book);
	return copy;
}

void home_make(struct home *home, enum home_kind kind)
{
	struct err err = { 0 };

	*home = (struct home){ .first = STR_INIT };
	setenv("TZ", "Europe/Berlin", 1);
	setenv("TEND_NOW", "2026-11-23T07:31:00+01:00", 1);
	setenv("VISUAL", "true", 1);
	moment_parse("2026-11-23T07:31:00+01:00", &home->now);
	home->book = make_book(kind, &err);
	sure(home->book != NULL, &err);
	if (kind == HOME_LIVED_IN)
		fill_marked(home->book);
	stop_undo(home->book);
}

static int64_t count_erased(struct book *book)
{
	struct query q = book_query(book, "SELECT count(*) FROM erased");
	struct err err = { 0 };
	int64_t count = query_next(&q) ? take_int(&q) : 0;

	sure(query_end(&q, &err), &err);
	return count;
}

/* ---- and a window ------------------------------------------------------------ */

void home_open(struct home *home, bool ascii)
{
	struct app_choices choices = { .ascii = ascii, .hide_after = 5 };
	struct err err = { 0 };
	int64_t words;

	home->app = (struct app){ 0 };
	home->first_step = book_last_step(home->book);
	sure(book_entry_count(home->book, &home->entries, &words, &err), &err);
	home->erased = count_erased(home->book);
	home_export(home, &home->first);
	show_set_ascii(ascii);
	app_init(&home->app, home->book, &choices, 24, 80);
	app_clock(&home->app, book_today(home->book), book_now(home->book));
	open_first(&home->app);
	app_draw(&home->app);
}

static void go_on(struct home *home, int minutes)
{
	char text[MOMENT_TEXT];

	home->now.at += (int64_t)minutes * MINUTE;
	setenv("TEND_NOW", moment_text(home->now, text), 1);
	book_tick(home->book);
	app_clock(&home->app, book_today(home->book), book_now(home->book));
}

/* As tui.c does, but that nothing is ever left. */
static void do_requests(struct app *app)
{
	if (app->requests.outside) {
		void (*outside)(struct app *, void *) = app->requests.outside;

		app->requests.outside = NULL;
		outside(app, app->requests.outside_about);
	}
	app->requests = (struct app_requests){ 0 };
}

void home_press(struct home *home, const struct press *press)
{
	struct err err = { 0 };
	int number;

	if (sscanf(press->script, "clock:+%d", &number) == 1)
		go_on(home, number);
	else if (sscanf(press->script, "tick:%d", &number) == 1)
		app_tick(&home->app, home->app.ticks + number);
	else
		sure(shot_press(&home->app, press->script, &err), &err);
	do_requests(&home->app);
	app_tick(&home->app, home->app.ticks + TICK);
	app_draw(&home->app);
}

bool home_tender_is_open(const struct home *home)
{
	struct query q = book_query(home->book,
		"SELECT 1 FROM entry e LEFT JOIN session s ON s.id = e.session"
		" WHERE instr(e.body, '" TENDER_WORD "') AND NOT e.tender"
		" AND NOT ifnull(s.tender, 0)"
		" UNION ALL SELECT 1 FROM session s WHERE NOT s.tender"
		" AND instr(s.intention, '" TENDER_WORD "')");
	struct err err = { 0 };
	bool open = query_next(&q);

	sure(query_end(&q, &err), &err);
	return open;
}

bool home_erased(const struct home *home)
{
	return count_erased(home->book) != home->erased;
}

/* That a question was shown, or a page read, is no step of the person's. */
static void leave_out(struct str *out, const char *from, const char *until)
{
	char *start = strstr(out->s, from), *end;

	if (!start)
		return;
	end = strstr(start, until);
	if (end)
		str_splice(out, (size_t)(start - out->s),
			   (size_t)(end - start), "", 0);
}

void home_export(struct home *home, struct str *out)
{
	struct sink sink = sink_str(out);
	struct err err = { 0 };
	char *made;

	str_empty(out);
	sure(port_export_json(home->book, &sink, &err), &err);
	made = strstr(out->s, "\"exported_at\": \"");
	if (made)
		memset(made + 16, 'X', 25);
	leave_out(out, "\"prompts_shown\": [", "]");
	leave_out(out, "\"visits\": [", "]");
}

bool home_knew(struct home *home, const char *words)
{
	struct query q = book_query(home->book,
		"SELECT count(*) FROM change WHERE instr(old, ?)");
	struct err err = { 0 };
	bool knew;

	put_text(&q, words);
	knew = query_next(&q) && take_int(&q) > 0;
	sure(query_end(&q, &err), &err);
	return knew;
}
