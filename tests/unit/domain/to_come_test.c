#include <string.h>

#include "domain/to_come.h"
#include "unit.h"

/* Monday 23 November 2026. */
#define TODAY day_of(2026, 11, 23)

static const struct { const char *text, *on; } said[] = {
	{ "today", "2026-11-23" },
	{ "tomorrow", "2026-11-24" },
	{ "monday", "2026-11-23" },
	{ "friday", "2026-11-27" },
	{ "sun", "2026-11-29" },
	{ "next friday", "2026-11-27" },
	{ "12 dec", "2026-12-12" },
	{ "dec 12", "2026-12-12" },
	{ "23 nov", "2026-11-23" },
	{ "22 nov", "2027-11-22" },
	{ "3.1.", "2027-01-03" },
	{ "2027-02-01", "2027-02-01" },
	{ "in 3 days", "2026-11-26" },
	{ "3 days", "2026-11-26" },
	{ "two weeks", "2026-12-07" },
	{ "next month", "2026-12-31" },
	{ "this week", "2026-11-29" },
	{ "january", "2027-01-31" },
	{ "yesterday", NULL },
	{ "3 days ago", NULL },
	{ "last friday", NULL },
	{ "2026-11-22", NULL },
	{ "12 oct 2025", NULL },
	{ "soon", NULL },
	{ "", NULL },
};

START_TEST(a_day_to_come_is_read_as_people_say_it)
{
	day on = DAY_NONE;
	char text[DAY_TEXT];
	bool there = day_to_come(said[_i].text, strlen(said[_i].text), TODAY, 0,
				 &on);

	ck_assert_msg(there == (said[_i].on != NULL), "%s", said[_i].text);
	if (there)
		ck_assert_msg(strcmp(day_text(on, text), said[_i].on) == 0,
			      "%s: %s", said[_i].text, text);
	else
		ck_assert_int_eq(on, DAY_NONE);
}
END_TEST

START_TEST(no_text_gives_a_day_that_has_been)
{
	unsigned state = 3;

	for (int i = 0; i < 20000; i++) {
		static const char *const words[] = {
			"last", "next", "friday", "may", "3", "2025", "ago",
			"week", "days", "in", ".", "yesterday", "29 feb",
		};
		char text[64] = "";
		day on;

		for (unsigned j = unit_random(&state) % 4; j > 0; j--) {
			strcat(text, words[unit_random(&state) % 13]);
			strcat(text, " ");
		}
		if (day_to_come(text, strlen(text), TODAY, 0, &on))
			ck_assert_msg(on >= TODAY, "%s", text);
	}
}
END_TEST

UNIT(to_come)
{
	tcase_add_loop_test(unit, a_day_to_come_is_read_as_people_say_it, 0,
			    sizeof(said) / sizeof(*said));
	tcase_add_test(unit, no_text_gives_a_day_that_has_been);
}
