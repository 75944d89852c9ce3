/* The made-up year comes into a book: each thing of assets/demo/ as a row. */
#include "port/demo.h"

#include <stdlib.h>
#include <string.h>

#include "base/asset.h"
#include "base/intl.h"
#include "base/str.h"
#include "year_fill.h"

static bool is_word(const char *word, size_t size, const char *what)
{
	return size == strlen(what) && memcmp(word, what, size) == 0;
}

/* One value as its column wants it. */
static bool take_value(struct year_filling *f, const struct column *column,
		       const char *text, size_t size, day on,
		       struct cell *cell, struct err *err)
{
	int minute;
	day when;

	cell->none = false;
	switch (column->kind) {
	case COLUMN_REF:
	case COLUMN_SUBJECT:
	case COLUMN_SUBJECT_0:
		return year_find(f, text, size, &cell->number, err);
	case COLUMN_TEXT:
	case COLUMN_WORD:
	case COLUMN_KINDS:
		cell->text = text;
		cell->size = size;
		return true;
	case COLUMN_DAY:
		if (!year_when(f, text, size, &when, err))
			return false;
		cell->number = when;
		return true;
	case COLUMN_BOOL:
		cell->number = is_word(text, size, "yes");
		return true;
	case COLUMN_MOMENT:
	case COLUMN_SECONDS:
		if (!year_time(text, size, &minute))
			return year_refuse(f, "a time", err);
		cell->number = year_moment(f, on, minute).at;
		cell->zone = f->now.offset;
		return true;
	default:
		cell->number = atoi(arena_text_n(&f->arena, text, size));
		return true;
	}
}

static bool take_line(struct year_filling *f, struct year_row *row, day on,
		      const char *line, size_t size, struct err *err)
{
	const char *colon = memchr(line, ':', size);
	size_t key = colon ? (size_t)(colon - line) : 0;
	const char *name = arena_text_n(&f->arena, line, key);
	int at = -1;

	if (size == 0 || *line == '#')
		return true;
	for (int i = 0; row->table->columns[i].name; i++)
		if (strcmp(row->table->columns[i].key, name) == 0)
			at = i;
	if (at < 0 || key + 2 > size)
		return year_refuse(f, "a line", err);
	return take_value(f, &row->table->columns[at], colon + 2,
			  size - key - 2, on, &row->cells[at], err);
}

/* The day a thing is about stands in the first column that is one, unless a
 * line says otherwise. */
static void set_day(struct year_row *row, day on)
{
	for (int i = 0; row->table->columns[i].name; i++)
		if (row->table->columns[i].kind == COLUMN_DAY &&
		    (row->table->columns[i].flags & COLUMN_NEED) &&
		    row->cells[i].number == 0) {
			row->cells[i].none = false;
			row->cells[i].number = on;
			return;
		}
}

/* Any thing whose lines are its columns. */
static bool take_thing(struct year_filling *f, const char *table,
		       const char *at, const char *end, struct err *err)
{
	const char *body = f->record->body, *stop = body + f->record->body_size;
	const char *word, *name = NULL;
	size_t size, name_size = 0;
	int minute = 12 * 60;
	struct year_row row;
	struct moment made;
	int64_t id;
	day on;

	if (!table_find(table))
		return year_refuse(f, table, err);
	if (!year_word(&at, end, &word, &size) ||
	    !year_when(f, word, size, &on, err))
		return year_refuse(f, "a day", err);
	while (year_word(&at, end, &word, &size))
		if (*word == '=') {
			name = word + 1;
			name_size = size - 1;
		} else if (!year_time(word, size, &minute)) {
			return year_refuse(f, "a time", err);
		}
	made = year_moment(f, on, minute);
	row = year_row(table, made);
	set_day(&row, on);
	while (year_line(&body, stop, &word, &size))
		if (!take_line(f, &row, on, word, size, err))
			return false;
	if (!year_put(f, &row, made, &id, err))
		return false;
	if (name)
		year_name(f, name, name_size, id);
	return true;
}

/* @setting KEY VALUE */
static bool take_setting(struct year_filling *f, const char *at,
			 const char *end, struct err *err)
{
	const char *key;
	size_t size;
	bool put;

	if (!year_word(&at, end, &key, &size) || at == end)
		return year_refuse(f, "a setting", err);
	return rows_put_setting(f->book, arena_text_n(&f->arena, key, size),
				at + 1, (size_t)(end - at - 1), &put, err);
}

static bool take_record(struct year_filling *f, struct err *err)
{
	static const struct {
		const char *what;
		bool (*take)(struct year_filling *f, const char *at,
			     const char *end, struct err *err);
	} own[] = {
		{ "entry", year_page }, { "mark", year_mark },
		{ "marks", year_marks }, { "feel", year_feel },
		{ "setting", take_setting },
	};
	const char *at = f->record->head, *end = at + f->record->head_size;
	const char *what;
	size_t size;

	if (!year_word(&at, end, &what, &size))
		return year_refuse(f, "an @", err);
	for (size_t i = 0; i < sizeof(own) / sizeof(*own); i++)
		if (is_word(what, size, own[i].what))
			return own[i].take(f, at, end, err);
	return take_thing(f, arena_text_n(&f->arena, what, size), at, end, err);
}

static bool take_all(struct year_filling *f, struct err *err)
{
	bool ok = true;

	for (const struct asset *asset = assets; ok && asset->name; asset++) {
		struct year_reader reader = {
			.file = asset->name, .text = asset->data,
			.end = asset->data + asset->size,
		};
		struct year_record record;

		if (strncmp(asset->name, "demo/", 5) != 0)
			continue;
		f->record = &record;
		while (ok && year_next(&reader, &record))
			ok = take_record(f, err);
	}
	f->record = NULL;
	return ok;
}

/* Put that year into an empty book. It is no step: there is nothing to undo. */
static bool demo_fill(struct book *book, struct err *err)
{
	struct year_filling f = {
		.book = book, .now = book_now(book), .today = book_today(book),
		.text = STR_INIT,
	};
	bool ok;

	if (!book_import_begin(book, "", err))
		return false;
	ok = book_import_end_unnoted(book, take_all(&f, err), err);
	str_clear(&f.text);
	arena_clear(&f.arena);
	return ok;
}

struct book *demo_open(struct err *err)
{
	struct book_options options = { .seed = 1 };
	struct book *book = book_open(&options, err);

	if (book && !demo_fill(book, err)) {
		book_close(book);
		return NULL;
	}
	return book;
}
