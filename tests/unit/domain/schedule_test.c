#include <string.h>

#include "domain/schedule.h"
#include "unit.h"

START_TEST(weekdays_are_read_as_people_write_them)
{
	static const struct { const char *text; unsigned set; } read[] = {
		{ "mon", 1 }, { "mon,wed", 5 }, { "Monday, Wednesday", 5 },
		{ "sun,mon", 65 }, { "THU", 8 }, { "thurs fri", 24 },
		{ "mon-fri", 31 }, { "mon - fri", 0 }, { "sat-mon", 97 },
		{ "mon-wed,fri-sat", 55 }, { "tue-tue", 2 }, { "mon,,", 1 },
		{ "", 0 }, { "mo", 0 }, { "mon;tue", 0 }, { "mon-", 0 },
		{ "-mon", 0 }, { "mondays", 0 }, { "someday", 0 }, { "1", 0 },
		{ "mon\xc3\xa9", 0 },
	};

	for (size_t i = 0; i < sizeof(read) / sizeof(*read); i++) {
		struct err err = { 0 };
		unsigned set = 0;
		bool fits = weekdays_parse(read[i].text, &set, &err);

		ck_assert_msg(fits == (read[i].set != 0), "%s", read[i].text);
		ck_assert_msg(set == read[i].set, "%s", read[i].text);
		if (!fits)
			ck_assert_int_eq(err.kind, ERR_USAGE);
	}
}
END_TEST

START_TEST(every_set_of_weekdays_is_printed_as_it_can_be_read)
{
	for (unsigned set = 1; set <= WEEKDAYS_ALL; set++) {
		char text[WEEKDAYS_TEXT];
		unsigned back;

		ck_assert(weekdays_parse(weekdays_text(set, text), &back, NULL));
		ck_assert_uint_eq(back, set);
	}
}
END_TEST

START_TEST(times_a_week_go_from_one_to_seven)
{
	static const char *const wrong[] = {
		"0", "8", "0/week", "8/week", "", "3/", "/week", "3/month",
		"33", "-3", "three", "3 /week",
	};
	static const char *const right[] = { "3", "3/week", "3/w", "3 a week",
					     "3x", "3 times a week" };
	struct err err = { 0 };
	int times;

	for (size_t i = 0; i < sizeof(right) / sizeof(*right); i++) {
		times = 0;
		ck_assert_msg(times_parse(right[i], &times, &err), "%s", right[i]);
		ck_assert_int_eq(times, 3);
	}
	ck_assert(times_parse("daily", &times, &err) && times == 7);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++)
		ck_assert_msg(!times_parse(wrong[i], &times, &err), "%s",
			      wrong[i]);
}
END_TEST

START_TEST(chosen_weekdays_are_meant_and_no_others)
{
	struct schedule chosen = { 1 | 1 << 4, 3 };
	day monday = day_of(2026, 11, 2);

	ck_assert(schedule_means(chosen, monday));
	ck_assert(!schedule_means(chosen, monday + 1));
	ck_assert(schedule_means(chosen, monday + 4));
	ck_assert(schedule_means(chosen, monday - 700));
	ck_assert_int_eq(schedule_times(chosen), 7);
	ck_assert_int_eq(schedule_times((struct schedule){ WEEKDAYS_ALL, 3 }), 3);
}
END_TEST

START_TEST(a_schedule_is_said_in_a_few_words)
{
	struct arena arena = { 0 };

	ck_assert_str_eq(schedule_words(SCHEDULE_DAILY, &arena), "every day");
	ck_assert_str_eq(schedule_words((struct schedule){ 127, 1 }, &arena),
			 "once a week");
	ck_assert_str_eq(schedule_words((struct schedule){ 127, 3 }, &arena),
			 "3 times a week");
	ck_assert_str_eq(schedule_words((struct schedule){ 21, 3 }, &arena),
			 "Mon, Wed, Fri");
	arena_clear(&arena);
}
END_TEST

UNIT(schedule)
{
	tcase_add_test(unit, weekdays_are_read_as_people_write_them);
	tcase_add_test(unit, every_set_of_weekdays_is_printed_as_it_can_be_read);
	tcase_add_test(unit, times_a_week_go_from_one_to_seven);
	tcase_add_test(unit, chosen_weekdays_are_meant_and_no_others);
	tcase_add_test(unit, a_schedule_is_said_in_a_few_words);
}
