#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "domain/dates.h"
#include "unit.h"

/* Today is Monday 23 November 2026; weeks begin on Monday. */
static const struct { const char *text, *from, *until; } meant[] = {
	{ "2026-10-12", "2026-10-12", NULL },
	{ "2027-01-01", "2027-01-01", NULL },
	{ "2026/10/12", "2026-10-12", NULL },
	{ "2026-10", "2026-10-01", "2026-10-31" },
	{ "2024-02", "2024-02-01", "2024-02-29" },
	{ "2025", "2025-01-01", "2025-12-31" },
	{ "12.10.2025", "2025-10-12", NULL },
	{ "12.10.", "2026-10-12", NULL },
	{ "24.12", "2025-12-24", NULL },
	{ "12 oct", "2026-10-12", NULL },
	{ "oct 12", "2026-10-12", NULL },
	{ "12 Oct.", "2026-10-12", NULL },
	{ "12th of October", "2026-10-12", NULL },
	{ "October 12, 2025", "2025-10-12", NULL },
	{ "12 oct 2025", "2025-10-12", NULL },
	{ "12-oct-2025", "2025-10-12", NULL },
	{ "12oct", NULL, NULL },
	{ "mon 12 oct", "2026-10-12", NULL },
	{ "on the 1st of may", "2026-05-01", NULL },
	{ "24 nov", "2025-11-24", NULL },
	{ "23 nov", "2026-11-23", NULL },
	{ "29 feb", "2024-02-29", NULL },
	{ "29 feb 2025", NULL, NULL },
	{ "31 april", NULL, NULL },
	{ "oct", "2026-10-01", "2026-10-31" },
	{ "nov", "2026-11-01", "2026-11-30" },
	{ "december", "2025-12-01", "2025-12-31" },
	{ "Sept", "2026-09-01", "2026-09-30" },
	{ "oct 2024", "2024-10-01", "2024-10-31" },
	{ "2024 oct", "2024-10-01", "2024-10-31" },
	{ "in october", "2026-10-01", "2026-10-31" },
	{ "last may", "2026-05-01", "2026-05-31" },
	{ "last nov", "2025-11-01", "2025-11-30" },
	{ "last december", "2025-12-01", "2025-12-31" },
	{ "this may", "2026-05-01", "2026-05-31" },
	{ "next may", "2027-05-01", "2027-05-31" },
	{ "next nov", "2027-11-01", "2027-11-30" },
	{ "today", "2026-11-23", NULL },
	{ " Today ", "2026-11-23", NULL },
	{ "yesterday", "2026-11-22", NULL },
	{ "tomorrow", "2026-11-24", NULL },
	{ "the day before yesterday", "2026-11-21", NULL },
	{ "monday", "2026-11-23", NULL },
	{ "tuesday", "2026-11-17", NULL },
	{ "sun", "2026-11-22", NULL },
	{ "last monday", "2026-11-16", NULL },
	{ "last tuesday", "2026-11-17", NULL },
	{ "last sun", "2026-11-22", NULL },
	{ "on tuesday", "2026-11-17", NULL },
	{ "this tuesday", "2026-11-24", NULL },
	{ "next monday", "2026-11-30", NULL },
	{ "next tue", "2026-11-24", NULL },
	{ "3 days ago", "2026-11-20", NULL },
	{ "1 day ago", "2026-11-22", NULL },
	{ "a week ago", "2026-11-16", NULL },
	{ "two weeks ago", "2026-11-09", NULL },
	{ "a month ago", "2026-10-23", NULL },
	{ "nine months ago", "2026-02-23", NULL },
	{ "a year ago", "2025-11-23", NULL },
	{ "in 3 days", "2026-11-26", NULL },
	{ "last week", "2026-11-16", "2026-11-22" },
	{ "this week", "2026-11-23", "2026-11-29" },
	{ "last month", "2026-10-01", "2026-10-31" },
	{ "this month", "2026-11-01", "2026-11-30" },
	{ "next month", "2026-12-01", "2026-12-31" },
	{ "last year", "2025-01-01", "2025-12-31" },
	{ "last 7 days", "2026-11-17", "2026-11-23" },
	{ "last two weeks", "2026-11-10", "2026-11-23" },
	{ "the last 3 months", "2026-08-24", "2026-11-23" },
	{ "", NULL, NULL },
	{ " ", NULL, NULL },
	{ "-", NULL, NULL },
	{ "oc", NULL, NULL },
	{ "0", NULL, NULL },
	{ "12", NULL, NULL },
	{ "12 10", NULL, NULL },
	{ "12/10", NULL, NULL },
	{ "1899", NULL, NULL },
	{ "1899-12-31", NULL, NULL },
	{ "2999-12-31", "2999-12-31", NULL },
	{ "3000-01-01", NULL, NULL },
	{ "2026-13-01", NULL, NULL },
	{ "2026-02-30", NULL, NULL },
	{ "2026-10-12-1", NULL, NULL },
	{ "20261012", NULL, NULL },
	{ "99999 days ago", NULL, NULL },
	{ "9999 years ago", NULL, NULL },
	{ "0 days ago", NULL, NULL },
	{ "days ago", NULL, NULL },
	{ "last", NULL, NULL },
	{ "last last", NULL, NULL },
	{ "oct oct", NULL, NULL },
	{ "oct 12 13", NULL, NULL },
	{ "oct 2025 2024", NULL, NULL },
	{ "octagon", NULL, NULL },
	{ "maybe", NULL, NULL },
	{ "someday", NULL, NULL },
	{ "12 oct!", NULL, NULL },
	{ "grandmother", NULL, NULL },
	{ "a b c d e f g h i j k", NULL, NULL },
};

static day of(const char *text)
{
	day when = DAY_NONE;

	ck_assert_msg(day_parse(text, &when), "%s", text);
	return when;
}

START_TEST(a_day_is_found_as_people_say_it)
{
	const char *text = meant[_i].text;
	struct day_range got = { 7, 7 };
	bool found = dates_parse(text, strlen(text), of("2026-11-23"), 0, &got);

	ck_assert_msg(found == (meant[_i].from != NULL), "\"%s\"", text);
	if (!found) {
		ck_assert_int_eq(got.from, 7);
		return;
	}
	char first[DAY_TEXT], last[DAY_TEXT];

	day_text(got.from, first);
	day_text(got.until, last);
	ck_assert_msg(strcmp(first, meant[_i].from) == 0, "\"%s\": %s", text,
		      first);
	ck_assert_msg(strcmp(last, meant[_i].until ? meant[_i].until
						   : meant[_i].from) == 0,
		      "\"%s\": %s", text, last);
}
END_TEST

START_TEST(a_week_begins_where_it_is_told)
{
	struct day_range got;

	ck_assert(dates_parse("this week", 9, of("2026-11-23"), 6, &got));
	ck_assert_int_eq(got.from, of("2026-11-22"));
	ck_assert_int_eq(got.until, of("2026-11-28"));
	ck_assert(dates_parse("this sunday", 11, of("2026-11-23"), 6, &got));
	ck_assert_int_eq(got.from, of("2026-11-22"));
	ck_assert(dates_parse("this sunday", 11, of("2026-11-23"), 0, &got));
	ck_assert_int_eq(got.from, of("2026-11-29"));
}
END_TEST

START_TEST(months_of_other_lengths_end_on_their_last_day)
{
	struct day_range got;

	ck_assert(dates_parse("a month ago", 11, of("2026-03-31"), 0, &got));
	ck_assert_int_eq(got.from, of("2026-02-28"));
	ck_assert(dates_parse("a year ago", 10, of("2024-02-29"), 0, &got));
	ck_assert_int_eq(got.from, of("2023-02-28"));
}
END_TEST

START_TEST(the_ends_of_time_are_kept)
{
	struct day_range got;

	ck_assert(!dates_parse("yesterday", 9, DAY_FIRST, 0, &got));
	ck_assert(!dates_parse("tomorrow", 8, DAY_LAST, 0, &got));
	ck_assert(!dates_parse("last week", 9, DAY_FIRST, 0, &got));
	ck_assert(!dates_parse("last year", 9, DAY_FIRST, 0, &got));
	ck_assert(!dates_parse("next year", 9, DAY_LAST, 0, &got));
	ck_assert(!dates_parse("today", 5, DAY_NONE, 0, &got));
	ck_assert(!dates_parse("sunday", 6, DAY_FIRST, 0, &got));
	ck_assert(dates_parse("monday", 6, DAY_FIRST, 0, &got));
}
END_TEST

/* Random bytes, and random mixtures of what could be a date. */
START_TEST(any_bytes_are_a_day_of_these_centuries_or_none)
{
	static const char *const parts[] = {
		"last", "12", "oct", "2026", "-", ".", " ", "ago", "days", "a",
		"may", "tuesday", "in", "9999", "0", "week", "st", "\xc3\xa4",
		"next", "\xff", "29", "feb", "31", "month", "year", "on",
	};
	unsigned seed = 31;
	int found = 0;

	for (int n = 0; n < 100000; n++) {
		char *text = malloc(64);	/* on its own, for the sanitizer */
		struct day_range got = { 0 };
		size_t size = 0;
		day today = DAY_FIRST + (day)(unit_random(&seed) % 401766);

		if (n % 2) {
			size = unit_random(&seed) % 40;
			for (size_t i = 0; i < size; i++)
				text[i] = (char)unit_random(&seed);
		} else {
			for (unsigned i = unit_random(&seed) % 7; i; i--) {
				const char *part = parts[unit_random(&seed) % 26];

				memcpy(text + size, part, strlen(part));
				size += strlen(part);
				if (unit_random(&seed) % 2)
					text[size++] = ' ';
			}
		}
		text = realloc(text, size ? size : 1);
		if (dates_parse(text, size, today, (int)(unit_random(&seed) % 7),
				&got)) {
			found++;
			ck_assert(got.from >= DAY_FIRST);
			ck_assert(got.until <= DAY_LAST);
			ck_assert(got.from <= got.until);
		}
		free(text);
	}
	ck_assert_int_gt(found, 1000);
}
END_TEST

UNIT(dates)
{
	tcase_add_loop_test(unit, a_day_is_found_as_people_say_it, 0,
			    sizeof(meant) / sizeof(*meant));
	tcase_add_test(unit, a_week_begins_where_it_is_told);
	tcase_add_test(unit, months_of_other_lengths_end_on_their_last_day);
	tcase_add_test(unit, the_ends_of_time_are_kept);
	tcase_add_test(unit, any_bytes_are_a_day_of_these_centuries_or_none);
}
