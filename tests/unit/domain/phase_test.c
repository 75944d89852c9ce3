#include <string.h>

#include "domain/phase.h"
#include "unit.h"

enum { TODAY = 20000 };

static int day_number(const char *letters, size_t start)
{
	struct rhythm_day days[80];
	size_t count = strlen(letters);

	for (size_t i = 0; i < count; i++)
		days[i] = (struct rhythm_day){ state_of_letter(letters[i]), 7 };
	return phase_day(days, count, start);
}

START_TEST(the_first_day_is_the_first_with_credit)
{
	ck_assert_int_eq(day_number("UUKN", PHASE_FROM_CREDIT), 0);
	ck_assert_int_eq(day_number("UUD", PHASE_FROM_CREDIT), 1);
	ck_assert_int_eq(day_number("UUPUU", PHASE_FROM_CREDIT), 3);
	ck_assert_int_eq(day_number("UUPUU", 0), 5);
	ck_assert_int_eq(day_number("UUPUU", 4), 1);
	ck_assert_int_eq(day_number("", PHASE_FROM_CREDIT), 0);
}
END_TEST

START_TEST(rest_days_count_and_pauses_do_not)
{
	ck_assert_int_eq(day_number("DRRUKN", PHASE_FROM_CREDIT), 6);
	ck_assert_int_eq(day_number("DZZZUZX", PHASE_FROM_CREDIT), 2);
}
END_TEST

START_TEST(a_phase_is_a_fortnight)
{
	static const struct { int day; enum phase phase; } at[] = {
		{ 0, PHASE_ESTABLISHING }, { 1, PHASE_ESTABLISHING },
		{ 14, PHASE_ESTABLISHING }, { 15, PHASE_STEADYING },
		{ 28, PHASE_STEADYING }, { 29, PHASE_EXPANDING },
		{ 42, PHASE_EXPANDING }, { 43, PHASE_ASSESSING },
		{ 56, PHASE_ASSESSING }, { 57, PHASE_SETTLED },
		{ 4000, PHASE_SETTLED },
	};

	for (size_t i = 0; i < sizeof(at) / sizeof(*at); i++)
		ck_assert_int_eq(phase_of(at[i].day), at[i].phase);
	ck_assert_int_eq(phase_week(0), 1);
	ck_assert_int_eq(phase_week(7), 1);
	ck_assert_int_eq(phase_week(29), 5);
	ck_assert_str_eq(phase_name(PHASE_STEADYING), "steadying");
	ck_assert_str_eq(phase_words(PHASE_STEADYING), "find its place");
	ck_assert_str_eq(phase_words(PHASE_SETTLED), "part of your days");
}
END_TEST

static struct figures figures_of(double rhythm, double fortnight,
				 double occasions)
{
	return (struct figures){
		.all.occasions = occasions,
		.rhythm = { true, rhythm },
		.fortnight = { true, fortnight },
	};
}

START_TEST(more_is_offered_once_from_day_29_when_it_has_found_its_place)
{
	struct figures good = figures_of(0.8, 0.8, 10);
	struct figures low = figures_of(0.79, 0.9, 28);
	struct figures few = figures_of(1, 1, 9.9);
	struct figures unsaid = { .all.occasions = 20 };

	ck_assert(phase_offers_more(29, &good, false));
	ck_assert(phase_offers_more(300, &good, false));
	ck_assert(!phase_offers_more(28, &good, false));
	ck_assert(!phase_offers_more(29, &good, true));
	ck_assert(!phase_offers_more(29, &low, false));
	ck_assert(!phase_offers_more(29, &few, false));
	ck_assert(!phase_offers_more(29, &unsaid, false));
}
END_TEST

START_TEST(less_is_offered_after_a_hard_fortnight_at_most_once_in_another)
{
	struct figures hard = figures_of(0.7, 0.49, 28);
	struct figures half = figures_of(0.7, 0.5, 28);
	struct figures unsaid = { 0 };

	ck_assert(phase_offers_less(&hard, DAY_NONE, TODAY));
	ck_assert(phase_offers_less(&hard, TODAY - 14, TODAY));
	ck_assert(!phase_offers_less(&hard, TODAY - 13, TODAY));
	ck_assert(!phase_offers_less(&half, DAY_NONE, TODAY));
	ck_assert(!phase_offers_less(&unsaid, DAY_NONE, TODAY));
}
END_TEST

START_TEST(the_look_back_asks_about_change_under_half_at_most_once_in_14_days)
{
	struct figures under = figures_of(0.49, 0.9, 28);
	struct figures half = figures_of(0.5, 0.1, 28);

	ck_assert(phase_asks_for_change(&under, DAY_NONE, TODAY));
	ck_assert(!phase_asks_for_change(&under, TODAY - 13, TODAY));
	ck_assert(phase_asks_for_change(&under, TODAY - 14, TODAY));
	ck_assert(!phase_asks_for_change(&half, DAY_NONE, TODAY));
}
END_TEST

START_TEST(a_second_habit_has_room_from_day_43)
{
	ck_assert(phase_wants_to_be_alone(0));
	ck_assert(phase_wants_to_be_alone(42));
	ck_assert(!phase_wants_to_be_alone(43));
}
END_TEST

UNIT(phase)
{
	tcase_add_test(unit, the_first_day_is_the_first_with_credit);
	tcase_add_test(unit, rest_days_count_and_pauses_do_not);
	tcase_add_test(unit, a_phase_is_a_fortnight);
	tcase_add_test(unit, more_is_offered_once_from_day_29_when_it_has_found_its_place);
	tcase_add_test(unit, less_is_offered_after_a_hard_fortnight_at_most_once_in_another);
	tcase_add_test(unit, the_look_back_asks_about_change_under_half_at_most_once_in_14_days);
	tcase_add_test(unit, a_second_habit_has_room_from_day_43);
}
