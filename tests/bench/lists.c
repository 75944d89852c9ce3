/* Every list, each kind of search and each page turn, on the book as it is:
 * CPU that a key takes until its picture is made. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench.h"
#include "book/entries.h"
#include "ui/app.h"
#include "ui/shot.h"

static struct app app;

static double cpu(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static void press(const char *keys)
{
	struct err err = { 0 };

	if (!shot_press(&app, keys, &err)) {
		fprintf(stderr, "bench: %s: %s\n", keys, err.text);
		exit(2);
	}
}

static void press_timed(struct times *times, const char *keys)
{
	struct key_script script = { .rest = keys };
	struct key key;
	struct err err;

	while (key_script_next(&script, &key, &err)) {
		double before = cpu();

		app_key(&app, &key, app.ticks + 30);
		app_draw(&app);
		app_tick(&app, app.ticks);
		times_add(times, cpu() - before);
	}
}

/* `to` leads there from Today, `keys` are what is measured, so many times. */
struct way {
	const char *what, *to, *keys;
	int times;
};

static const struct way ways[] = {
	{ "journal: open", "5", "2 1", 30 },
	{ "journal: down", "2", "DOWN", 200 },
	{ "journal: page down", "2", "PGDN", 200 },
	{ "journal: End, Home", "2", "END HOME", 30 },
	{ "journal: next list, and back", "2", "TAB S-TAB", 20 },
	{ "journal: all lists in turn", "2", "TAB", 30 },
	{ "journal: tags", "2 TAB", "DOWN PGDN PGUP", 10 },
	{ "journal: starred", "2 TAB TAB", "PGDN DOWN END HOME", 20 },
	{ "journal: next list", "2 TAB TAB TAB", "PGDN DOWN END HOME", 20 },
	{ "journal: choose several", "2", "SPC DOWN", 100 },
	{ "journal: a star, on and off", "2", "*", 60 },
	{ "sessions: open", "2", "s ESC", 20 },
	{ "sessions: page down", "2 s", "PGDN", 40 },
	{ "sessions: one", "2 s", "RET ESC DOWN", 20 },
	{ "insights: open", "5", "3 1", 30 },
	{ "insights: next kind", "3", "TAB", 30 },
	{ "insights: page down", "3", "PGDN", 60 },
	{ "insights: End, Home", "3", "END HOME", 20 },
	{ "insights: another kind, pages", "3 TAB TAB", "PGDN END HOME", 20 },
	{ "insights: one line", "3 TAB TAB", "RET ESC DOWN", 20 },
	{ "habits: down", "4", "DOWN UP", 40 },
	{ "habits: one", "4", "RET ESC", 20 },
	{ "habits: a mark", "4", "d C-z", 20 },
	{ "calendar: a month back", "5", "PGUP", 60 },
	{ "calendar: first day, today", "5", "HOME END", 20 },
	{ "calendar: of all, and back", "5", "v", 20 },
	{ "calendar: of all, months", "5 v", "PGUP", 40 },
	{ "calendar: figures", "5", "i ESC", 20 },
	{ "reader: open and back", "2", "RET ESC DOWN", 60 },
	{ "reader: page down", "2 RET", "PGDN", 20 },
	{ "reader: former versions", "2 RET", "v ESC", 20 },
	{ "reader: tags of it", "2 RET", "t ESC", 20 },
	{ "today: another place and back", "", "2 1", 30 },
	{ "today: a mark and undo", "", "DOWN d C-z", 30 },
	{ "today: another day", "", "[", 30 },
	{ "today: another question", "", "C-t", 30 },
	{ "write: open and back", "", "w ESC", 30 },
	{ "palette: open and type", "", ": \"go to\" ESC", 20 },
	{ "help: open, type", "", "? \"page\" ESC", 20 },
	{ "on this day, by chance, longest", "", ": \"by chance\" RET ESC", 10 },
	{ "longest unread", "", ": \"longest unread\" RET ESC", 10 },
	{ "on this day", "", ": \"on this day\" RET ESC", 10 },
	{ "set aside", "", ": \"was set aside\" RET PGDN END HOME ESC", 10 },
	{ "find: one letter", "/", "\"a\" BS \"t\" BS \"i\" BS \"e\" BS", 10 },
	{ "find: words", "/",
	  "\"the coffee and the garden\" C-u \"long work with rain\" C-u", 3 },
	{ "find: CJK", "/", "\"雨\" BS \"図書館\" BS BS BS \"오늘\" BS BS", 10 },
	{ "find: exact words", "/", "\"\\\"the the\\\"\" C-u", 5 },
	{ "find: without", "/", "\"the -coffee\" C-u", 5 },
	{ "find: tag", "/", "\"tag:work the\" C-u", 5 },
	{ "find: kind", "/", "\"kind:insight the\" C-u", 5 },
	{ "find: since and until", "/",
	  "\"since:2018-01-01 until:2019-01-01 a\" C-u", 3 },
	{ "find: has and in", "/", "\"has:tag in:session a\" C-u", 3 },
	{ "find: down, preview", "/ \"the\"", "DOWN DOWN PGDN END HOME", 10 },
};

void bench_lists(const char *path)
{
	struct book_options options = { .path = path };
	struct err err = { 0 };
	struct book *book = book_open(&options, &err);

	if (!book) {
		fprintf(stderr, "bench: %s\n", err.text);
		return;
	}
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		const struct way *way = &ways[i];
		struct times times = { .what = way->what };

		app_init(&app, book, NULL, 24, 80);
		app_clock(&app, book_today(book), book_now(book));
		app_draw(&app);
		press(way->to);
		for (int n = 0; n < way->times; n++)
			press_timed(&times, way->keys);
		times_tell(&times);
		app_clear(&app);
	}
	book_close(book);
}
