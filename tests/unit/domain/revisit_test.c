#include "domain/invited.h"
#include "domain/revisit.h"
#include "unit.h"

/* 2026-11-20, a Friday. */
static day friday(void)
{
	return day_of(2026, 11, 20);
}

static struct revisit read_never(void)
{
	return (struct revisit){ .session = 1, .page = 2, .on = friday(),
				 .later_on = DAY_NONE, .read_on = DAY_NONE };
}

/* Days after the session, and the step that is due on each. */
static const struct {
	int after;
	enum revisit_step step;
} vectors[] = {
	{ 0, REVISIT_NONE }, { 1, REVISIT_DAY }, { 2, REVISIT_DAY },
	{ 3, REVISIT_DAYS }, { 6, REVISIT_DAYS }, { 7, REVISIT_WEEK },
	{ 20, REVISIT_WEEK }, { 21, REVISIT_NONE }, { 29, REVISIT_NONE },
	{ 30, REVISIT_MONTH }, { 50, REVISIT_MONTH }, { 51, REVISIT_NONE },
	{ 91, REVISIT_NONE }, { 92, REVISIT_MONTHS }, { 121, REVISIT_MONTHS },
	{ 122, REVISIT_NONE }, { 364, REVISIT_NONE }, { 365, REVISIT_YEAR },
	{ 394, REVISIT_YEAR }, { 395, REVISIT_NONE }, { 4000, REVISIT_NONE },
};

enum { VECTORS = sizeof(vectors) / sizeof(*vectors) };

START_TEST(the_rhythm_is_six_steps_over_a_year)
{
	struct revisit revisit = read_never();

	for (int i = 0; i < VECTORS; i++)
		ck_assert_msg(revisit_due(&revisit, friday() + vectors[i].after) ==
			      vectors[i].step, "after %d days", vectors[i].after);
}
END_TEST

START_TEST(a_month_on_is_the_last_day_of_a_shorter_month)
{
	ck_assert_int_eq(revisit_day(day_of(2026, 1, 31), REVISIT_MONTH),
			 day_of(2026, 2, 28));
	ck_assert_int_eq(revisit_day(day_of(2026, 11, 30), REVISIT_MONTHS),
			 day_of(2027, 2, 28));
	ck_assert_int_eq(revisit_day(day_of(2028, 2, 29), REVISIT_YEAR),
			 day_of(2029, 2, 28));
	ck_assert_int_eq(revisit_day(day_of(2026, 12, 15), REVISIT_MONTH),
			 day_of(2027, 1, 15));
}
END_TEST

START_TEST(a_step_that_was_read_is_done_and_the_next_one_comes)
{
	struct revisit revisit = read_never();

	revisit.read_on = friday() + 4;
	ck_assert_int_eq(revisit_due(&revisit, friday() + 5), REVISIT_NONE);
	ck_assert_int_eq(revisit_due(&revisit, friday() + 7), REVISIT_WEEK);
	revisit.read_on = friday() + 2;
	ck_assert_int_eq(revisit_due(&revisit, friday() + 3), REVISIT_DAYS);
}
END_TEST

START_TEST(a_tender_session_has_the_week_alone)
{
	struct revisit revisit = read_never();

	revisit.tender = true;
	for (int after = 0; after < 500; after++)
		ck_assert_int_eq(revisit_due(&revisit, friday() + after),
				 after >= 7 && after < 21 ? REVISIT_WEEK
							  : REVISIT_NONE);
}
END_TEST

START_TEST(put_off_it_waits_and_then_is_open_for_a_week)
{
	struct revisit revisit = read_never();

	revisit.later_on = friday() + 22;
	ck_assert_int_eq(revisit_due(&revisit, friday() + 19), REVISIT_NONE);
	ck_assert_int_eq(revisit_due(&revisit, friday() + 22), REVISIT_WEEK);
	ck_assert_int_eq(revisit_due(&revisit, friday() + 28), REVISIT_WEEK);
	ck_assert_int_eq(revisit_due(&revisit, friday() + 29), REVISIT_NONE);
	ck_assert_int_eq(revisit_due(&revisit, friday() + 30), REVISIT_MONTH);
}
END_TEST

START_TEST(never_is_never)
{
	struct revisit revisit = read_never();

	revisit.never = true;
	for (int after = 0; after < 500; after++)
		ck_assert_int_eq(revisit_due(&revisit, friday() + after),
				 REVISIT_NONE);
}
END_TEST

START_TEST(a_day_invites_to_one_reading_of_the_newest_session)
{
	struct revisit both[2] = { read_never(), read_never() };

	both[1].session = 2;
	both[1].on = friday() - 28;
	ck_assert_ptr_eq(revisit_today(both, 2, friday() + 3), &both[0]);
	/* Session days and the day after ask nothing. */
	ck_assert_ptr_null(revisit_today(both, 2, friday()));
	ck_assert_ptr_null(revisit_today(both, 2, friday() + 1));
	/* One reading is plenty for a day. */
	both[0].read_on = friday() + 3;
	ck_assert_ptr_null(revisit_today(both, 2, friday() + 3));
	ck_assert_ptr_eq(revisit_today(both, 2, friday() + 4), &both[1]);
}
END_TEST

START_TEST(ten_days_on_it_may_be_quieter)
{
	ck_assert(!quieter_due(friday(), DAY_NONE, false, friday() + 9));
	ck_assert(quieter_due(friday(), DAY_NONE, false, friday() + 10));
	ck_assert(quieter_due(friday(), DAY_NONE, false, friday() + 13));
	ck_assert(!quieter_due(friday(), DAY_NONE, false, friday() + 14));
	ck_assert(!quieter_due(friday(), friday() + 12, false, friday() + 11));
	ck_assert(!quieter_due(friday(), DAY_NONE, true, friday() + 10));
	ck_assert(!quieter_due(DAY_NONE, DAY_NONE, false, friday()));
}
END_TEST

START_TEST(a_session_rests_from_its_day_on)
{
	ck_assert(!session_rests(friday(), 2, friday() - 1));
	ck_assert(session_rests(friday(), 2, friday()));
	ck_assert(session_rests(friday(), 2, friday() + 1));
	ck_assert(!session_rests(friday(), 2, friday() + 2));
	ck_assert(!session_rests(friday(), 0, friday()));
}
END_TEST

UNIT(revisit)
{
	tcase_add_test(unit, the_rhythm_is_six_steps_over_a_year);
	tcase_add_test(unit, a_month_on_is_the_last_day_of_a_shorter_month);
	tcase_add_test(unit, a_step_that_was_read_is_done_and_the_next_one_comes);
	tcase_add_test(unit, a_tender_session_has_the_week_alone);
	tcase_add_test(unit, put_off_it_waits_and_then_is_open_for_a_week);
	tcase_add_test(unit, never_is_never);
	tcase_add_test(unit, a_day_invites_to_one_reading_of_the_newest_session);
	tcase_add_test(unit, ten_days_on_it_may_be_quieter);
	tcase_add_test(unit, a_session_rests_from_its_day_on);
}
