/* The window without a terminal: what a key costs before anything is shown. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "bench.h"
#include "port/export.h"
#include "port/import.h"
#include "ui/app.h"
#include "ui/shot.h"

static struct app app;

static void open_app(struct book *book)
{
	app_init(&app, book, NULL, 24, 80);
	app_clock(&app, book_today(book), book_now(book));
	app_draw(&app);
}

static double press(const char *keys)
{
	struct err err = { 0 };
	double before = bench_now();

	if (!shot_press(&app, keys, &err)) {
		fprintf(stderr, "bench: %s\n", err.text);
		exit(2);
	}
	return bench_now() - before;
}

static void pages(void)
{
	struct times down = { .what = "a page of the journal's list" };
	struct times end = { .what = "to the oldest page, and back" };
	struct times year = { .what = "a month of the calendar" };

	press("2");
	for (int i = 0; i < 200; i++)
		times_add(&down, press("PGDN"));
	for (int i = 0; i < 20; i++)
		times_add(&end, press(i % 2 ? "HOME" : "END"));
	press("5");
	for (int i = 0; i < 24; i++)
		times_add(&year, press("PGUP"));
	times_tell(&down);
	times_tell(&end);
	times_tell(&year);
}

static void search(void)
{
	struct times key = { .what = "a key while searching" };
	struct times one = { .what = "the first letter of a search" };

	for (uint64_t i = 0; i < 60; i++) {
		const char *word = bench_word(i * 131);
		char keys[40];

		press("/");
		for (const char *p = word; *p; p++) {
			snprintf(keys, sizeof(keys), "\"%c\"", *p);
			times_add(p == word ? &one : &key, press(keys));
		}
		press("ESC ESC");
	}
	times_tell(&one);
	times_tell(&key);
}

void bench_window(const char *path)
{
	struct book_options options = { .path = path };
	struct times first = { .what = "the window's first picture" };
	struct err err = { 0 };
	struct book *book = book_open(&options, &err);

	for (int i = 0; book && i < 20; i++) {
		double before = bench_now();

		open_app(book);
		times_add(&first, bench_now() - before);
		if (i < 19)
			app_clear(&app);
	}
	times_tell(&first);
	pages();
	search();
	app_clear(&app);
	book_close(book);
}

void bench_in_and_out(int count)
{
	struct book_options options = { .seed = 1 };
	struct arena arena = { 0 };
	struct import_plan plan;
	struct str text = STR_INIT;
	struct sink sink = sink_str(&text);
	struct err err = { 0 };
	struct book *from = book_open(&options, &err);
	struct book *to = book_open(&options, &err);
	double begun;

	bench_fill(from, count);
	begun = bench_now();
	if (!port_export_json(from, &sink, &err))
		fprintf(stderr, "bench: %s\n", err.text);
	printf("%-34s %.0f pages a second\n", "export as JSON",
	       count / (bench_now() - begun) * 1e6);
	begun = bench_now();
	if (!port_import_json(to, text.s, text.size, false, &arena, &plan, &err))
		fprintf(stderr, "bench: %s\n", err.text);
	printf("%-34s %.0f pages a second\n", "import of it",
	       count / (bench_now() - begun) * 1e6);
	book_close(from);
	book_close(to);
	str_clear(&text);
	arena_clear(&arena);
}
