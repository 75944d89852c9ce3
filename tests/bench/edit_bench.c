/*
 * How much CPU a key takes in a large text, drawing and draft-keeping
 * included: p50, p99 and the most, in milliseconds. No test fails on a time;
 * the goal (a frame, 16 ms a key) is looked at by a person.
 */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/str.h"
#include "book/book.h"
#include "book/drafts.h"
#include "ui/app.h"
#include "ui/open.h"

enum { MB = 1000000, KEYS = 300 };

static struct app app;
static int64_t ticks;

static double cpu_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static double press(const struct key *key)
{
	double start = cpu_ms();

	ticks += 30;
	app_key(&app, key, ticks);
	app_draw(&app);
	app_tick(&app, ticks);
	return cpu_ms() - start;
}

static int by_size(const void *a, const void *b)
{
	double one = *(const double *)a, other = *(const double *)b;

	return one < other ? -1 : one > other;
}

static void measure(const char *what, const char *names)
{
	static double times[KEYS * 8];
	size_t count = 0;

	while (count < KEYS) {
		struct key_script script = { .rest = names };
		struct key key;
		struct err err;

		while (key_script_next(&script, &key, &err))
			times[count++] = press(&key);
	}
	qsort(times, count, sizeof(times[0]), by_size);
	printf("  %-26s %8.3f %8.3f %8.3f\n", what, times[count / 2],
	       times[count * 99 / 100], times[count - 1]);
}

static void once(const char *what, const char *name)
{
	struct key key;

	key_parse(name, &key);
	printf("  %-26s %26.3f\n", what, press(&key));
}

static void bench(const char *what, const char *piece, size_t line_size)
{
	struct str text = STR_INIT;
	size_t line = 0;

	while (text.size < MB) {
		str_add(&text, piece);
		line += strlen(piece);
		if (line_size && line >= line_size) {
			str_add_char(&text, '\n');
			line = 0;
		}
	}
	open_page(&app, app.today);
	app_draw(&app);
	printf("%s\n", what);
	printf("  %-26s %26.3f\n", "paste", press(&(struct key){
		.kind = K_PASTE, .text = text.s, .size = text.size }));
	measure("type at the end", "x");
	once("Ctrl-Home", "C-HOME");
	measure("type at the start", "x");
	measure("down", "DOWN");
	measure("page down", "PGDN");
	measure("type inside", "x");
	measure("up, Home, End", "UP HOME END");
	measure("word motions", "C-LEFT C-LEFT C-RIGHT");
	measure("Backspace", "BS");
	measure("Enter and back", "RET BS");
	once("Ctrl-End", "C-END");
	measure("up and down at the end", "UP DOWN");
	measure("type at the end", "x");
	once("Ctrl-Home", "C-HOME");
	measure("Ctrl-End, Ctrl-Home", "C-END C-HOME");
	measure("a letter, then the ends", "x C-END C-HOME");
	measure("undo", "C-z");
	measure("redo", "C-y");
	once("find", "C-f");
	measure("a letter to find", "x BS");
	measure("another", "\"ن\" BS");
	measure("next and previous", "DOWN UP");
	while (app.sheet_count) {
		if (app_top(&app)->drafts)
			drafts_drop(app_top(&app)->drafts);
		app_close(&app, app_top(&app));
	}
	str_clear(&text);
}

int main(int argc, char **argv)
{
	struct book_options options = { .seed = 7 };
	struct err err = { 0 };
	const char *only = argc > 1 ? argv[1] : "";
	struct book *book;
	static const struct {
		const char *what, *piece;
		size_t line;
	} texts[] = {
		{ "english, 200,000 lines", "a b ", 4 },
		{ "english, paragraphs",
		  "The cello went on and on, warm as water. ", 500 },
		{ "english, 100 kB lines",
		  "The cello went on and on, warm as water. ", 100000 },
		{ "english, one line",
		  "The cello went on and on, warm as water. ", 0 },
		{ "no blanks, one line", "abcdefghijklmnopqrstuvwxyz012345", 0 },
		{ "japanese, one line", "呼吸を三回、ゆっくりと。海の中の光、", 0 },
		{ "arabic, one line", "كان الضوء أزرق مثل الماء ", 0 },
		{ "arabic without blanks", "كانالضوءأزرق", 0 },
		{ "emoji, one line", "👍🏽👨‍👩‍👧🌊❤️🇩🇪", 0 },
		{ "thai, one line", "แสงสีฟ้าเหมือนใต้น้ำ", 0 },
		{ "korean, one line", "푸른 빛이 물속처럼 ", 0 },
		{ "markdown, lines",
		  "## A *small* thing, **kept** with `code` and [a](b) ", 50 },
	};

	setlocale(LC_ALL, "C.UTF-8");
	setenv("TEND_NOW", "2026-11-23T07:30:00+01:00", 1);
	if (argc > 2)
		options.path = argv[2];
	book = book_open(&options, &err);
	if (!book) {
		fprintf(stderr, "%s\n", err.text);
		return 1;
	}
	app_init(&app, book, NULL, 24, 80);
	app_clock(&app, book_today(book), book_now(book));
	app.drafts = drafts_open(book);
	printf("%-28s %8s %8s %8s   (ms of CPU)\n", "", "p50", "p99", "most");
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (strstr(texts[i].what, only))
			bench(texts[i].what, texts[i].piece, texts[i].line);
	app_clear(&app);
	drafts_close(app.drafts);
	book_close(book);
	return 0;
}
