#ifndef TEND_TESTS_DESK_H
#define TEND_TESTS_DESK_H

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "book/book.h"
#include "book/entries.h"
#include "book/habits.h"
#include "book/insights.h"
#include "unit.h"

/* What tests of the book need on the desk before they begin. */

/* A path in this test's folder; it lives until the test ends. */
static inline const char *desk_path(const char *name)
{
	static char paths[8][400];
	static int turn;
	char *path = paths[turn++ % 8];

	snprintf(path, sizeof(paths[0]), "%s/%s", unit_folder(), name);
	return path;
}

static inline struct book *desk_open(const char *path)
{
	struct err err = { 0 };
	struct book_options options = { .path = path, .seed = 7 };
	struct book *book = book_open(&options, &err);

	ck_assert_msg(book != NULL, "%s", err.text);
	return book;
}

static inline struct entry desk_entry(struct book *book, const char *text)
{
	return (struct entry){ .on = book_today(book), .body = text,
			       .size = strlen(text) };
}

static inline void desk_save(struct book *book, struct entry *entry)
{
	struct err err = { 0 };

	ck_assert_msg(book_write_entry(book, entry, NULL, &err), "%s", err.text);
}

static inline int64_t desk_write(struct book *book, const char *text)
{
	struct entry entry = desk_entry(book, text);

	desk_save(book, &entry);
	return entry.id;
}

static inline int64_t desk_keep(struct book *book, const char *text)
{
	struct err err = { 0 };
	struct insight insight = { .on = book_today(book), .body = text,
				   .quote = "", .reread_on = DAY_NONE };

	ck_assert_msg(book_write_insight(book, &insight, &err), "%s", err.text);
	return insight.id;
}

static inline int64_t desk_habit(struct book *book, const char *anchor,
				 const char *action)
{
	struct err err = { 0 };
	struct habit habit = habit_new(book_today(book));

	habit.anchor = anchor;
	habit.action = action;
	ck_assert_msg(book_start_habit(book, &habit, &err), "%s", err.text);
	return habit.id;
}

/* How often these bytes stand in that file; -1 if there is no such file. */
static inline int desk_count(const char *path, const char *words)
{
	FILE *file = fopen(path, "rb");
	int count = 0;
	char *bytes;
	long size;

	if (!file)
		return -1;
	fseek(file, 0, SEEK_END);
	size = ftell(file);
	rewind(file);
	bytes = malloc((size_t)size + 1);
	ck_assert_uint_eq(fread(bytes, 1, (size_t)size, file), (size_t)size);
	fclose(file);
	for (char *at = bytes;
	     (at = memmem(at, (size_t)(bytes + size - at), words, strlen(words)));
	     at++)
		count++;
	free(bytes);
	return count;
}

#endif
