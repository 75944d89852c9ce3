#include "port/demo.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/asset.h"
#include "book/care.h"
#include "book/entries.h"
#include "book/habits.h"
#include "book/insights.h"
#include "book/rows.h"
#include "book/steps.h"
#include "filled.h"
#include "port/import.h"
#include "text/utf8.h"
#include "unit.h"

static struct book *demo_at(const char *now)
{
	struct err err = { 0 };
	struct book *book;

	setenv("TEND_NOW", now, 1);
	book = demo_open(&err);
	ck_assert_msg(book != NULL, "%s", err.text);
	return book;
}

static void leave(struct book *book)
{
	book_close(book);
	unsetenv("TEND_NOW");
}

/* Days on which something may be different: leap days, ends of years, the
 * small hours, zones far from here. */
static const char *const moments[] = {
	"2026-11-23T08:00:00+00:00", "2028-02-29T07:00:00+01:00",
	"2027-01-01T00:30:00-08:00", "2025-03-30T04:00:00+13:00",
	"2026-07-04T23:59:00+05:30", "2029-02-28T12:00:00+00:00",
	"2026-11-24T04:10:00+00:00",
};

enum { MOMENTS = sizeof(moments) / sizeof(*moments) };

START_TEST(the_made_up_year_is_a_whole_book_on_any_day)
{
	struct book *book = demo_at(moments[_i]);
	struct arena arena = { 0 };
	struct finding_list list;
	struct err err = { 0 };

	ck_assert_msg(book_look_over(book, &arena, &list, &err), "%s", err.text);
	ck_assert_msg(list.count == 0, "%s: %s", list.count ? list.items[0].what : "",
		      list.count ? list.items[0].where : "");
	arena_clear(&arena);
	leave(book);
}
END_TEST

START_TEST(the_same_moment_gives_the_same_year)
{
	struct book *book = demo_at(moments[_i]);
	struct str one = STR_INIT, two = STR_INIT;

	export_of(book, &one);
	book_close(book);
	book = demo_at(moments[_i]);
	export_of(book, &two);
	ck_assert_uint_eq(one.size, two.size);
	ck_assert_mem_eq(one.s, two.s, one.size);
	str_clear(&one);
	str_clear(&two);
	leave(book);
}
END_TEST

START_TEST(it_comes_back_from_an_export_as_it_was)
{
	struct book *from = demo_at(moments[0]), *to = new_book(2);
	struct str one = STR_INIT, two = STR_INIT;
	struct arena arena = { 0 };
	struct import_plan plan;
	struct err err = { 0 };

	export_of(from, &one);
	ck_assert_msg(port_import_json(to, one.s, one.size, false, &arena,
				       &plan, &err), "%s", err.text);
	export_of(to, &two);
	ck_assert_uint_eq(one.size, two.size);
	ck_assert_mem_eq(one.s, two.s, one.size);
	ck_assert_uint_eq(plan.remarks.count, 0);
	arena_clear(&arena);
	str_clear(&one);
	str_clear(&two);
	book_close(to);
	leave(from);
}
END_TEST

START_TEST(undo_finds_nothing_of_it)
{
	struct book *book = demo_at(moments[0]);
	struct arena arena = { 0 };
	struct step_list list;
	struct err err = { 0 };

	ck_assert(book_history(book, 0, 10, &arena, &list, &err));
	ck_assert_uint_eq(list.count, 0);
	ck_assert_int_eq(book_last_step(book), 0);
	arena_clear(&arena);
	leave(book);
}
END_TEST

START_TEST(nothing_in_it_is_yet_to_come)
{
	struct book *book = demo_at(moments[_i]);
	static const char *const tables[] = {
		"entry", "insight", "mark", "checkin", "win", NULL,
	};

	for (int i = 0; tables[i]; i++) {
		const struct table *table = table_find(tables[i]);
		struct rows *rows = rows_open(book, table);
		const struct cell *cells;
		int on = table_cell(table, "day");

		while ((cells = rows_next(rows)))
			ck_assert_msg(cells[on].number <= book_today(book),
				      "a row of %s", tables[i]);
		ck_assert(rows_close(rows, NULL));
	}
	leave(book);
}
END_TEST

static int count_of(struct book *book, const char *table)
{
	struct rows *rows = rows_open(book, table_find(table));
	int count = 0;

	while (rows_next(rows))
		count++;
	ck_assert(rows_close(rows, NULL));
	return count;
}

START_TEST(there_is_some_of_everything)
{
	static const struct { const char *table; int least; } some[] = {
		{ "session", 10 }, { "session_note", 8 }, { "tag", 8 },
		{ "entry", 300 }, { "insight", 40 }, { "anchor", 40 },
		{ "insight_kind", 36 }, { "value", 5 }, { "person", 5 },
		{ "appointment", 4 }, { "agenda", 4 }, { "routine", 4 },
		{ "habit", 8 }, { "habit_version", 12 }, { "rung", 4 },
		{ "pause", 2 }, { "cue", 8 }, { "mark", 500 },
		{ "checkin", 150 }, { "obstacle", 6 }, { "win", 15 },
		{ "review", 4 }, { "link", 10 }, { "visit", 5 },
		{ "template", 1 }, { "prompt", 2 }, { "prompt_shown", 30 },
	};
	struct book *book = demo_at(moments[0]);

	for (size_t i = 0; i < sizeof(some) / sizeof(*some); i++)
		ck_assert_msg(count_of(book, some[i].table) >= some[i].least,
			      "%d of %s", count_of(book, some[i].table),
			      some[i].table);
	leave(book);
}
END_TEST

static size_t lines_of(struct book *book, unsigned kind)
{
	struct insight_query query = { .by_kind = true, .kind = kind,
				       .until = DAY_NONE };
	struct arena arena = { 0 };
	struct insight_list list;
	size_t count;

	ck_assert(book_insights(book, &query, &arena, &list, NULL));
	count = list.count;
	arena_clear(&arena);
	return count;
}

START_TEST(every_kind_of_line_has_some)
{
	struct book *book = demo_at(moments[_i]);

	ck_assert_uint_ge(lines_of(book, 0), 4);
	ck_assert_uint_ge(lines_of(book, KIND_ACTIONABLE), 8);
	ck_assert_uint_ge(lines_of(book, KIND_UNDERSTANDING), 8);
	ck_assert_uint_ge(lines_of(book, KIND_ACCEPTANCE), 6);
	ck_assert_uint_ge(lines_of(book, KIND_WAITING), 2);
	leave(book);
}
END_TEST

START_TEST(six_habits_grow_and_two_were_let_go)
{
	struct book *book = demo_at(moments[_i]);
	struct arena arena = { 0 };
	struct habit_list list;
	int growing = 0, let_go = 0;
	unsigned forms = 0;

	ck_assert(book_habits(book, true, &arena, &list, NULL));
	for (size_t i = 0; i < list.count; i++) {
		growing += list.items[i].state == HABIT_GROWING;
		let_go += list.items[i].state == HABIT_LET_GO &&
			  *list.items[i].learned;
		forms |= 1u << list.items[i].form;
	}
	ck_assert_int_eq(growing, 6);
	ck_assert_int_eq(let_go, 2);
	ck_assert_uint_eq(forms, 7);
	arena_clear(&arena);
	leave(book);
}
END_TEST

START_TEST(today_has_a_line_that_may_greet_marks_and_an_empty_page)
{
	struct book *book = demo_at(moments[_i]);
	struct insight_query query = { .greets = true, .until = DAY_NONE };
	struct entry_query pages = { .after_day = DAY_NONE, .limit = 1,
				     .from = book_today(book) - 1,
				     .until = DAY_NONE };
	struct arena arena = { 0 };
	struct insight_list lines;
	struct entry_list list;
	struct mark_list marks;

	ck_assert(book_insights(book, &query, &arena, &lines, NULL));
	ck_assert_uint_ge(lines.count, 4);
	for (size_t i = 0; i < lines.count; i++)
		ck_assert(!lines.items[i].tender);
	ck_assert(book_entries(book, &pages, &arena, &list, NULL));
	ck_assert_uint_eq(list.count, 1);
	ck_assert_int_eq(list.items[0].on, book_today(book) - 1);
	ck_assert(book_marks(book, 0, book_today(book), book_today(book),
			     &arena, &marks, NULL));
	ck_assert_uint_ge(marks.count, 1);
	ck_assert_uint_lt(marks.count, 4);
	arena_clear(&arena);
	leave(book);
}
END_TEST

/* Every key is one of a question there is. */
START_TEST(the_questions_it_answers_are_there)
{
	struct book *book = demo_at(moments[0]);
	const struct table *table = table_find("prompt_shown");
	struct rows *rows = rows_open(book, table);
	const struct asset *questions = asset_find("prompts/questions.txt");
	int key = table_cell(table, "key");
	const struct cell *cells;
	char name[60];

	while ((cells = rows_next(rows))) {
		snprintf(name, sizeof(name), " %.*s: ", (int)cells[key].size,
			 cells[key].text);
		ck_assert_msg(strstr(questions->data, name) != NULL, "%s", name);
	}
	ck_assert(rows_close(rows, NULL));
	leave(book);
}
END_TEST

static bool is_safe(const char *text, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (((unsigned char)text[i] < 0x20 && text[i] != '\n') ||
		    text[i] == 0x7f)
			return false;
	return utf8_valid(text, size);
}

START_TEST(its_words_hold_no_hidden_sign)
{
	for (const struct asset *asset = assets; asset->name; asset++)
		if (strncmp(asset->name, "demo/", 5) == 0)
			ck_assert_msg(is_safe(asset->data, asset->size), "%s",
				      asset->name);
}
END_TEST

UNIT(made_up_year)
{
	tcase_add_loop_test(unit, the_made_up_year_is_a_whole_book_on_any_day, 0, MOMENTS);
	tcase_add_loop_test(unit, the_same_moment_gives_the_same_year, 0, MOMENTS);
	tcase_add_test(unit, it_comes_back_from_an_export_as_it_was);
	tcase_add_test(unit, undo_finds_nothing_of_it);
	tcase_add_loop_test(unit, nothing_in_it_is_yet_to_come, 0, MOMENTS);
	tcase_add_test(unit, there_is_some_of_everything);
	tcase_add_loop_test(unit, every_kind_of_line_has_some, 0, MOMENTS);
	tcase_add_loop_test(unit, six_habits_grow_and_two_were_let_go, 0, MOMENTS);
	tcase_add_loop_test(unit, today_has_a_line_that_may_greet_marks_and_an_empty_page,
			    0, MOMENTS);
	tcase_add_test(unit, the_questions_it_answers_are_there);
	tcase_add_test(unit, its_words_hold_no_hidden_sign);
}
