#include <stdlib.h>

#include "domain/week.h"
#include "unit.h"

START_TEST(the_persons_own_weekday_wins)
{
	ck_assert_int_eq(week_start("monday"), 0);
	ck_assert_int_eq(week_start("Sun"), 6);
	ck_assert_int_eq(week_start("saturday"), 5);
}
END_TEST

START_TEST(without_a_country_weeks_begin_on_monday)
{
	setenv("LC_ALL", "C.UTF-8", 1);
	ck_assert_int_eq(week_start(NULL), 0);
	ck_assert_int_eq(week_start(""), 0);
	ck_assert_int_eq(week_start("mon,tue"), 0);
	ck_assert_int_eq(week_start("whenever"), 0);
	setenv("LC_ALL", "C", 1);
	ck_assert_int_eq(week_start(NULL), 0);
}
END_TEST

UNIT(week)
{
	tcase_add_test(unit, the_persons_own_weekday_wins);
	tcase_add_test(unit, without_a_country_weeks_begin_on_monday);
}
