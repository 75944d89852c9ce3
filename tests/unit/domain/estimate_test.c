#include <stdlib.h>
#include <string.h>

#include "domain/estimate.h"
#include "unit.h"

static const struct { const char *text; int seconds; const char *shortened; } said[] = {
	{ "sit down for three breaths", 0, "sit down for three breaths" },
	{ "doodle for two minutes", 120, "doodle for one minute" },
	{ "meditate for 10 minutes", 600, "meditate for one minute" },
	{ "walk 20 min", 1200, "walk one minute" },
	{ "walk for 20min outside", 1200, "walk for one minute outside" },
	{ "read for half an hour", 1800, "read for one minute" },
	{ "spend a quarter of an hour drawing", 900, "spend one minute drawing" },
	{ "play for an hour", 3600, "play for one minute" },
	{ "rest twenty-five minutes", 1500, "rest one minute" },
	{ "draw 5-10 minutes", 600, "draw one minute" },
	{ "paint for 1.5 h", 5400, "paint for one minute" },
	{ "sit for a few minutes", 300, "sit for one minute" },
	{ "zehn Minuten lesen", 600, "one minute lesen" },
	{ "eine halbe Stunde malen", 1800, "one minute malen" },
	{ "10分歩く", 600, "one minute歩く" },
	{ "اقرأ 10 دقائق", 600, "اقرأ one minute" },
	{ "30 seconds of quiet, then 5 minutes", 300,
	  "30 seconds of quiet, then one minute" },
	{ "write 3 words", 0, "write 3 words" },
	{ "3 times, then mind the hours", 0, "3 times, then mind the hours" },
	{ "think of the ten, hours later", 0, "think of the ten, hours later" },
	{ "", 0, "" },
};

START_TEST(a_time_is_read_where_the_words_say_one)
{
	struct arena arena = { 0 };

	ck_assert_msg(time_said(said[_i].text).seconds == said[_i].seconds,
		      "%s: %d", said[_i].text, time_said(said[_i].text).seconds);
	ck_assert_str_eq(time_shortened(said[_i].text, &arena),
			 said[_i].shortened);
	arena_clear(&arena);
}
END_TEST

START_TEST(no_time_is_longer_than_a_day)
{
	ck_assert_int_eq(time_said("999999999999999999999 hours").seconds,
			 24 * 3600);
}
END_TEST

START_TEST(any_bytes_have_a_time_or_none)
{
	unsigned state = 41;
	struct arena arena = { 0 };

	for (int i = 0; i < 3000; i++) {
		char text[40];
		size_t size = unit_random(&state) % (sizeof(text) - 1);

		for (size_t j = 0; j < size; j++)
			text[j] = "1059 .,-anhourmi\xe5\x88\x86\xff\xd8"
				[unit_random(&state) % 22];
		text[size] = '\0';

		struct time_said time = time_said(text);

		ck_assert(time.seconds >= 0 && time.seconds <= 86400);
		ck_assert(time.start <= time.end && time.end <= size);
		ck_assert(time_shortened(text, &arena) != NULL);
	}
	arena_clear(&arena);
}
END_TEST

UNIT(estimate)
{
	tcase_add_loop_test(unit, a_time_is_read_where_the_words_say_one, 0,
			    sizeof(said) / sizeof(*said));
	tcase_add_test(unit, no_time_is_longer_than_a_day);
	tcase_add_test(unit, any_bytes_have_a_time_or_none);
}
