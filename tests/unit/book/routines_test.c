#include <string.h>

#include "book/habits.h"
#include "book/insights.h"
#include "unit.h"

static struct arena arena;

static struct book *open_new(void)
{
	struct err err = { 0 };
	struct book_options options = { .seed = 11 };
	struct book *book = book_open(&options, &err);

	ck_assert_msg(book != NULL, "%s", err.text);
	return book;
}

static void start(struct book *book, enum habit_form form, const char *anchor,
		  const char *action)
{
	struct err err = { 0 };
	struct habit habit = habit_new(book_today(book));

	habit.form = form;
	habit.anchor = anchor;
	habit.action = action;
	ck_assert_msg(book_start_habit(book, &habit, &err), "%s", err.text);
}

START_TEST(moments_that_carry_most_habits_come_first)
{
	struct book *book = open_new();
	struct routine_list list;

	start(book, FORM_STACK, "I feed the cat", "breathe out");
	start(book, FORM_IF_THEN, "my jaw is tight", "let my tongue rest");
	start(book, FORM_STACK, "I pour my coffee", "look outside");
	start(book, FORM_ENHANCE, "I feed the cat", "hum");

	ck_assert(book_routines(book, &arena, &list, NULL));
	ck_assert_uint_eq(list.count, 3);
	ck_assert_str_eq(list.items[0].body, "I feed the cat");
	ck_assert_int_eq(list.items[0].habits, 2);
	ck_assert_int_eq(list.items[0].form, FORM_ENHANCE);
	ck_assert_str_eq(list.items[1].body, "I pour my coffee");
	ck_assert_str_eq(list.items[2].body, "my jaw is tight");
	ck_assert_int_eq(list.items[2].form, FORM_IF_THEN);
	book_close(book);
}
END_TEST

static int64_t keep(struct book *book, const char *body)
{
	struct err err = { 0 };
	struct insight insight = { .on = book_today(book), .body = body,
				   .reread_on = DAY_NONE };

	ck_assert_msg(book_write_insight(book, &insight, &err), "%s", err.text);
	return insight.id;
}

START_TEST(every_sorting_of_a_line_is_remembered_in_order)
{
	struct book *book = open_new();
	int64_t line = keep(book, "I don't have to earn rest.");
	struct sorting_list list;

	ck_assert(book_sort_insight(book, line, KIND_WAITING, NULL));
	ck_assert(book_sort_insight(book, line, KIND_ACTIONABLE | KIND_ACCEPTANCE, NULL));
	ck_assert(book_sort_insight(book, keep(book, "another"), KIND_WAITING, NULL));

	ck_assert(book_insight_sortings(book, line, &arena, &list, NULL));
	ck_assert_uint_eq(list.count, 2);
	ck_assert_uint_eq(list.items[0].kinds, KIND_WAITING);
	ck_assert_uint_eq(list.items[1].kinds, KIND_ACTIONABLE | KIND_ACCEPTANCE);
	book_close(book);
}
END_TEST

START_TEST(joined_lines_are_found_by_their_elder)
{
	struct book *book = open_new();
	int64_t elder = keep(book, "I don't have to earn rest.");
	int64_t again = keep(book, "rest is not a prize");
	struct insight_query by_elder = { .until = DAY_NONE, .joined_to = elder };
	struct insight_query all = { .until = DAY_NONE };
	struct insight_list list;

	ck_assert(book_join_insight(book, again, elder, NULL));
	ck_assert(book_insights(book, &by_elder, &arena, &list, NULL));
	ck_assert_uint_eq(list.count, 1);
	ck_assert_int_eq(list.items[0].id, again);
	ck_assert(book_insights(book, &all, &arena, &list, NULL));
	ck_assert_uint_eq(list.count, 1);
	ck_assert_int_eq(list.items[0].id, elder);
	book_close(book);
}
END_TEST

UNIT(routines)
{
	tcase_add_test(unit, moments_that_carry_most_habits_come_first);
	tcase_add_test(unit, every_sorting_of_a_line_is_remembered_in_order);
	tcase_add_test(unit, joined_lines_are_found_by_their_elder);
}
