#include <string.h>

#include "domain/estimate.h"
#include "domain/habit.h"
#include "domain/shelf.h"
#include "unit.h"

static struct arena arena;

static struct shelf_group_list read_shelf(const char *name)
{
	struct shelf_group_list groups;

	ck_assert(shelf_read(name, &arena, &groups));
	return groups;
}

START_TEST(the_ideas_are_many_and_each_is_small)
{
	struct shelf_group_list groups = read_shelf("shelves/ideas.txt");
	size_t count = 0;

	for (size_t i = 0; i < groups.count; i++)
		for (size_t j = 0; j < groups.items[i].lines.count; j++) {
			const char *idea = groups.items[i].lines.items[j];

			count++;
			ck_assert_str_eq(habit_clean_action(idea, &arena), idea);
			ck_assert_int_le(time_said(idea).seconds, 60);
			ck_assert_msg(strlen(idea) <= 64, "%s", idea);
		}
	ck_assert_uint_ge(count, 30);
}
END_TEST

START_TEST(there_are_moments_for_every_form)
{
	struct shelf_group_list groups = read_shelf("shelves/moments.txt");

	ck_assert_uint_eq(groups.count, 3);
	for (size_t i = 0; i < groups.count; i++) {
		ck_assert_uint_ge(groups.items[i].lines.count, 6);
		for (size_t j = 0; j < groups.items[i].lines.count; j++) {
			const char *moment = groups.items[i].lines.items[j];

			ck_assert_str_eq(habit_clean_anchor(
				moment, (enum habit_form)i, &arena), moment);
		}
	}
}
END_TEST

START_TEST(a_line_finds_the_ideas_of_its_theme)
{
	static const struct { const char *line, *name; } found[] = {
		{ "I don't have to earn rest.", "rest" },
		{ "express my creativity through art", "making things" },
		{ "set boundaries with my family", "saying no" },
		{ "my shoulders carry it", "the body" },
		{ "呼吸を三回", "rest" },
		{ "", "rest" },
		{ "\xff\xfe REST", "rest" },
	};
	struct shelf_group_list groups = read_shelf("shelves/ideas.txt");

	for (size_t i = 0; i < sizeof(found) / sizeof(*found); i++)
		ck_assert_str_eq(groups.items[shelf_for(&groups,
							found[i].line)].name,
				 found[i].name);
}
END_TEST

START_TEST(a_shelf_that_is_not_there_is_empty)
{
	struct shelf_group_list groups;

	ck_assert(!shelf_read("shelves/none.txt", &arena, &groups));
	ck_assert_uint_eq(groups.count, 0);
	ck_assert_uint_eq(shelf_for(&groups, "rest"), 0);
}
END_TEST

UNIT(shelf)
{
	tcase_add_test(unit, the_ideas_are_many_and_each_is_small);
	tcase_add_test(unit, there_are_moments_for_every_form);
	tcase_add_test(unit, a_line_finds_the_ideas_of_its_theme);
	tcase_add_test(unit, a_shelf_that_is_not_there_is_empty);
}
