#include <stdlib.h>

#include "base/clock.h"
#include "base/day.h"
#include "base/id.h"
#include "base/json.h"
#include "unit.h"

START_TEST(every_day_from_1900_to_2999_comes_back_as_it_was_written)
{
	int weekday = 0;	/* 1900-01-01 was a Monday */

	for (day when = DAY_FIRST; when <= DAY_LAST; when++) {
		char text[DAY_TEXT];
		day back;

		ck_assert(day_parse(day_text(when, text), &back));
		ck_assert_int_eq(back, when);
		ck_assert_int_eq(day_weekday(when), weekday);
		weekday = (weekday + 1) % 7;
	}
}
END_TEST

START_TEST(days_that_do_not_exist_are_not_taken)
{
	static const char *const wrong[] = {
		"2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31",
		"1899-12-31", "3000-01-01", "2026-1-1", "2026-01-01 ", "",
		"tomorrow", "2026/01/01", "2026-01-0x",
	};
	day when;

	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++)
		ck_assert_msg(!day_parse(wrong[i], &when), "%s", wrong[i]);
	ck_assert(day_parse("2024-02-29", &when));
}
END_TEST

START_TEST(a_month_on_is_the_same_day_or_the_last_of_that_month)
{
	ck_assert_int_eq(day_months_on(day_of(2026, 1, 31), 1), day_of(2026, 2, 28));
	ck_assert_int_eq(day_months_on(day_of(2026, 11, 23), 2), day_of(2027, 1, 23));
	ck_assert_int_eq(day_months_on(day_of(2024, 2, 29), -12), day_of(2023, 2, 28));
	ck_assert_int_eq(day_months_on(day_of(2026, 1, 15), -1), day_of(2025, 12, 15));
	ck_assert_int_eq(day_months_on(day_of(2026, 1, 15), -13), day_of(2024, 12, 15));
}
END_TEST

START_TEST(iso_weeks_follow_the_thursday)
{
	ck_assert_int_eq(day_iso_week(day_of(2026, 1, 1)), 1);
	ck_assert_int_eq(day_iso_week(day_of(2021, 1, 3)), 53);
	ck_assert_int_eq(day_iso_week(day_of(2024, 12, 30)), 1);
	ck_assert_int_eq(day_iso_week(day_of(2026, 11, 23)), 48);
}
END_TEST

START_TEST(what_is_written_at_two_in_the_night_belongs_to_the_evening_before)
{
	struct moment night;

	ck_assert(moment_parse("2026-11-23T02:00:00+01:00", &night));
	ck_assert_int_eq(moment_logical_day(night, 240), day_of(2026, 11, 22));
	ck_assert_int_eq(moment_logical_day(night, 0), day_of(2026, 11, 23));
	ck_assert(moment_parse("2026-11-23T04:00:00+01:00", &night));
	ck_assert_int_eq(moment_logical_day(night, 240), day_of(2026, 11, 23));
	ck_assert(moment_parse("1931-03-01T03:59:59-11:30", &night));
	ck_assert_int_eq(moment_logical_day(night, 240), day_of(1931, 2, 28));
}
END_TEST

/* In three zones, around both changes of the clocks: every minute has one
 * day, and days only go forward, one at a time. */
START_TEST(every_minute_has_one_day_whatever_the_clocks_do)
{
	static const char *const zones[] = { "Europe/Berlin", "America/St_Johns",
					     "Australia/Lord_Howe" };

	setenv("TZ", zones[_i], 1);
	for (int year = 2024; year <= 2027; year++) {
		for (int month = 3; month <= 11; month++) {
			day from = day_of(year, month, 1);
			day before = from - 2;

			for (int minute = 0; minute < 31 * 1440; minute += 17) {
				struct moment m = clock_local(
					from + minute / 1440,
					minute % 1440 / 60, minute % 60);
				day got = moment_logical_day(m, 240);

				ck_assert(got == before || got == before + 1 ||
					  minute == 0);
				before = got;
			}
		}
	}
}
END_TEST

START_TEST(a_moment_comes_back_as_it_was_written)
{
	static const char *const written[] = {
		"2026-11-23T07:31:00+01:00", "1900-01-01T00:00:00+00:00",
		"2999-12-31T23:59:59-03:30", "1969-12-31T23:59:59+14:00",
	};
	char text[MOMENT_TEXT];
	struct moment m;

	for (size_t i = 0; i < 4; i++) {
		ck_assert(moment_parse(written[i], &m));
		ck_assert_str_eq(moment_text(m, text), written[i]);
	}
	ck_assert(moment_parse("2026-11-23T06:31:00Z", &m));
	ck_assert_int_eq(m.offset, 0);
	ck_assert(!moment_parse("2026-11-23T25:31:00Z", &m));
	ck_assert(!moment_parse("2026-11-23", &m));
}
END_TEST

START_TEST(ids_only_rise_and_come_back_from_their_text)
{
	struct id_maker maker = { 0 };
	int64_t before = 0;

	id_maker_seed(&maker, 7);
	for (int i = 0; i < 100000; i++) {
		int64_t id = id_next(&maker, 1795000000 - i / 1000);
		int64_t back, value, mask;
		char text[ID_TEXT];

		ck_assert(id > before);
		ck_assert(id_parse(id_text(id, text), &back));
		ck_assert(back == id);
		ck_assert(id_parse_ending(text + 9, &value, &mask));
		ck_assert((id & mask) == value);
		before = id;
	}
	ck_assert(!id_parse("zzzzzzzzzzzzz", &before));
	ck_assert(!id_parse("0000", &before));
}
END_TEST

START_TEST(json_says_control_and_bidi_characters_in_ascii)
{
	struct str out = STR_INIT;
	struct json json;

	json_init(&json, &out, 0);
	json_open(&json, '{');
	json_put_text(&json, "a", "x\x1b[2J\r\n\xe2\x80\xae\"\\\xff\xc2\x9bz");
	json_put_text(&json, "b", NULL);
	json_key(&json, "c");
	json_open(&json, '[');
	json_int(&json, -3);
	json_bool(&json, true);
	json_close(&json, ']');
	json_close(&json, '}');
	ck_assert_str_eq(out.s, "{\"a\":\"x\\u001b[2J\\r\\n\\u202e\\\"\\\\"
				"\\ufffd\\u009bz\",\"b\":null,\"c\":[-3,true]}");
	str_clear(&out);
}
END_TEST

START_TEST(a_text_loses_the_blanks_it_ends_in_and_no_others)
{
	struct str text = STR_INIT;

	str_trim_end(&text);
	ck_assert_str_eq(text.s, "");
	str_add(&text, " one\n two \t\r\n\n");
	str_trim_end(&text);
	ck_assert_str_eq(text.s, " one\n two");
	ck_assert_uint_eq(text.size, strlen(text.s));
	str_set(&text, " \n", 2);
	str_trim_end(&text);
	ck_assert_uint_eq(text.size, 0);
	str_clear(&text);
}
END_TEST

UNIT(base)
{
	tcase_add_test(unit, every_day_from_1900_to_2999_comes_back_as_it_was_written);
	tcase_add_test(unit, days_that_do_not_exist_are_not_taken);
	tcase_add_test(unit, a_month_on_is_the_same_day_or_the_last_of_that_month);
	tcase_add_test(unit, iso_weeks_follow_the_thursday);
	tcase_add_test(unit, what_is_written_at_two_in_the_night_belongs_to_the_evening_before);
	tcase_add_loop_test(unit, every_minute_has_one_day_whatever_the_clocks_do, 0, 3);
	tcase_add_test(unit, a_moment_comes_back_as_it_was_written);
	tcase_add_test(unit, ids_only_rise_and_come_back_from_their_text);
	tcase_add_test(unit, a_text_loses_the_blanks_it_ends_in_and_no_others);
	tcase_add_test(unit, json_says_control_and_bidi_characters_in_ascii);
}
