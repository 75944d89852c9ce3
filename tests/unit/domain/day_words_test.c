#include <string.h>

#include "domain/day_words.h"
#include "domain/greeting.h"
#include "unit.h"

static struct arena arena;
static day today;		/* Monday 23 November 2026 */

static void on_a_monday(void)
{
	today = day_of(2026, 11, 23);
}

START_TEST(a_greeting_follows_the_hour)
{
	static const struct { int hour; const char *text; } said[] = {
		{ 0, "Hello, Sam." }, { 3, "Hello, Sam." },
		{ 4, "Good morning, Sam." }, { 11, "Good morning, Sam." },
		{ 12, "Good afternoon, Sam." }, { 17, "Good afternoon, Sam." },
		{ 18, "Good evening, Sam." }, { 23, "Good evening, Sam." },
	};

	for (size_t i = 0; i < sizeof(said) / sizeof(*said); i++)
		ck_assert_str_eq(greeting_at(said[i].hour, "Sam", &arena),
				 said[i].text);
	ck_assert_str_eq(greeting_anew("Sam", &arena), "Good to see you, Sam.");
}
END_TEST

START_TEST(without_a_name_there_is_no_comma)
{
	ck_assert_str_eq(greeting_at(7, NULL, &arena), "Good morning.");
	ck_assert_str_eq(greeting_at(7, "", &arena), "Good morning.");
	ck_assert_str_eq(greeting_at(1, " \t", &arena), "Hello.");
	ck_assert_str_eq(greeting_anew("", &arena), "Good to see you.");
}
END_TEST

START_TEST(a_day_has_a_long_and_a_short_name)
{
	on_a_monday();
	ck_assert_str_eq(day_words_long(today, today, &arena),
			 "Monday 23 November");
	ck_assert_str_eq(day_words_short(today, today, &arena), "23 Nov");
	ck_assert_str_eq(day_words_date(today, today, &arena), "23 November");
}
END_TEST

START_TEST(the_year_is_said_when_the_name_could_be_another_years)
{
	on_a_monday();
	ck_assert_str_eq(day_words_short(today - 299, today, &arena), "28 Jan");
	ck_assert_str_eq(day_words_short(today - 300, today, &arena),
			 "27 Jan 2026");
	ck_assert_str_eq(day_words_long(day_of(2024, 2, 29), today, &arena),
			 "Thursday 29 February 2024");
	ck_assert_str_eq(day_words_short(today + 300, today, &arena),
			 "19 Sep 2027");
}
END_TEST

START_TEST(a_span_names_its_months_once)
{
	on_a_monday();
	ck_assert_str_eq(day_words_span(today - 7, today - 1, today, &arena),
			 "16 to 22 November");
	ck_assert_str_eq(day_words_span(today + 7, today + 13, today, &arena),
			 "30 November to 6 December");
	ck_assert_str_eq(day_words_span(today, today, today, &arena),
			 "23 November");
	ck_assert_str_eq(day_words_span(day_of(2024, 12, 30),
					day_of(2025, 1, 5), today, &arena),
			 "30 December 2024 to 5 January 2025");
	ck_assert_str_eq(day_words_span(day_of(2026, 12, 28),
					day_of(2027, 1, 3), today, &arena),
			 "28 December to 3 January");
}
END_TEST

START_TEST(near_days_are_said_from_today)
{
	on_a_monday();
	ck_assert_str_eq(day_words_near(today, today, &arena), "today");
	ck_assert_str_eq(day_words_near(today - 1, today, &arena), "yesterday");
	ck_assert_str_eq(day_words_near(today + 1, today, &arena), "tomorrow");
	ck_assert_str_eq(day_words_near(today - 3, today, &arena),
			 "three days ago");
	ck_assert_str_eq(day_words_near(today + 2, today, &arena),
			 "in two days");
	ck_assert_str_eq(day_words_near(today - 7, today, &arena),
			 "16 November");
}
END_TEST

START_TEST(how_long_after_is_said_in_round_words)
{
	static const struct { int days; const char *text; } said[] = {
		{ -1, "" }, { 0, "" }, { 1, "a day on" }, { 4, "four days on" },
		{ 7, "a week on" }, { 13, "a week on" }, { 14, "two weeks on" },
		{ 30, "a month on" }, { 31, "a month on" },
		{ 56, "eight weeks on" }, { 91, "three months on" },
		{ 364, "twelve months on" }, { 365, "a year on" },
		{ 730, "two years on" }, { 365 * 14, "14 years on" },
	};

	for (size_t i = 0; i < sizeof(said) / sizeof(*said); i++)
		ck_assert_str_eq(day_words_on(said[i].days, &arena),
				 said[i].text);
}
END_TEST

START_TEST(a_page_is_called_by_its_day)
{
	on_a_monday();
	ck_assert_str_eq(day_words_page(today, today, &arena), "Today's page");
	ck_assert_str_eq(day_words_page(today - 1, today, &arena),
			 "Yesterday's page");
	ck_assert_str_eq(day_words_page(today - 3, today, &arena),
			 "Friday's page");
	ck_assert_str_eq(day_words_page(today - 7, today, &arena),
			 "The page of 16 November");
}
END_TEST

UNIT(day_words)
{
	tcase_add_test(unit, a_greeting_follows_the_hour);
	tcase_add_test(unit, without_a_name_there_is_no_comma);
	tcase_add_test(unit, a_day_has_a_long_and_a_short_name);
	tcase_add_test(unit, the_year_is_said_when_the_name_could_be_another_years);
	tcase_add_test(unit, a_span_names_its_months_once);
	tcase_add_test(unit, near_days_are_said_from_today);
	tcase_add_test(unit, how_long_after_is_said_in_round_words);
	tcase_add_test(unit, a_page_is_called_by_its_day);
}
