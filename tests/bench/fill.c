#include <stdio.h>
#include <stdlib.h>

#include "bench.h"
#include "book/habits.h"
#include "book/rows.h"
#include "base/str.h"

enum { SYLLABLES = 20, WORDS_A_PAGE = 100, COMMON = 11 };

static uint64_t next(uint64_t *seed)
{
	uint64_t z = (*seed += 0x9e3779b97f4a7c15u);

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return z ^ (z >> 31);
}

/* Few words come often, and most seldom, as in any language. The most common
 * ones are those that are looked for (lists.c). */
const char *bench_word(uint64_t number)
{
	static const char *const parts[SYLLABLES] = {
		"ra", "in", "te", "a", "mor", "ning", "lo", "we", "sun", "ki",
		"be", "gar", "den", "qui", "et", "so", "lu", "mi", "or", "han",
	};
	static const char *const common[COMMON] = {
		"the", "and", "work", "long", "with", "rain", "coffee",
		"garden", "雨", "図書館", "오늘",
	};
	static char word[8][24];
	static int turn;
	char *out = word[turn++ % 8];
	uint64_t rank = number % 8000;

	rank = rank * rank / 8000;
	if (rank < COMMON)
		snprintf(out, 24, "%s", common[rank]);
	else if (rank < SYLLABLES)
		snprintf(out, 24, "%s", parts[rank]);
	else if (rank < SYLLABLES * SYLLABLES)
		snprintf(out, 24, "%s%s", parts[rank % SYLLABLES],
			 parts[rank / SYLLABLES]);
	else
		snprintf(out, 24, "%s%s%s", parts[rank % SYLLABLES],
			 parts[rank / SYLLABLES % SYLLABLES],
			 parts[rank / SYLLABLES / SYLLABLES]);
	return out;
}

static void sure(bool ok, const struct err *err)
{
	if (ok)
		return;
	fprintf(stderr, "bench: %s\n", err->text);
	exit(2);
}

static void some_page(struct str *out, uint64_t *seed)
{
	str_empty(out);
	for (int i = 0; i < WORDS_A_PAGE; i++)
		str_print(out, "%s%c", bench_word(next(seed)),
			  i % 17 == 16 ? '\n' : ' ');
}

static void put_page(struct book *book, const struct table *table, day on,
		     const struct str *text)
{
	struct cell cells[ROW_CELLS] = { 0 };
	struct err err = { 0 };

	for (int i = 0; table->columns[i].name; i++) {
		cells[i].none = table->columns[i].flags & COLUMN_NULL;
		cells[i].text = "";
		cells[i].number = table->columns[i].otherwise;
		if (table->columns[i].kind == COLUMN_MOMENT ||
		    table->columns[i].kind == COLUMN_SECONDS)
			cells[i].number = INT64_C(86400) * on;
	}
	cells[0].number = rows_new_id(book);
	cells[table_cell(table, "day")] = (struct cell){ .number = on };
	cells[table_cell(table, "text")] =
		(struct cell){ .text = text->s, .size = text->size };
	sure(rows_put(book, table, cells, &err), &err);
}

void bench_fill(struct book *book, int pages)
{
	const struct table *table = table_find("entry");
	struct habit habit = habit_new(book_today(book) - 100);
	struct str text = STR_INIT;
	struct err err = { 0 };
	uint64_t seed = 1;

	habit.anchor = "I pour my coffee";
	habit.action = "take three breaths";
	sure(book_start_habit(book, &habit, &err), &err);
	sure(book_import_begin(book, "fill", &err), &err);
	for (int i = 0; i < pages; i++) {
		some_page(&text, &seed);
		put_page(book, table, book_today(book) - i % 9000, &text);
	}
	sure(book_import_end(book, true, &err), &err);
	str_clear(&text);
}
