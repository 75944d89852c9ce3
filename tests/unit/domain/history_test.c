#include <stdlib.h>
#include <string.h>

#include "domain/history.h"
#include "unit.h"

/* 2026-11-02 is a Monday. */
static day nov(int mday)
{
	return day_of(2026, 11, mday);
}

/* The days' letters from since to today. */
static const char *letters(const struct history *history)
{
	static char out[400];
	struct arena arena = { 0 };
	size_t count;
	struct rhythm_day *days = history_days(history, &arena, &count);

	ck_assert(count < sizeof(out));
	for (size_t i = 0; i < count; i++)
		out[i] = state_letter(days[i].state);
	out[count] = '\0';
	arena_clear(&arena);
	return out;
}

static struct history from(int first, int today)
{
	return (struct history){ .since = nov(first), .let_go = DAY_NONE,
				 .today = nov(today) };
}

START_TEST(days_are_what_they_were_marked_or_whether_anything_is_known)
{
	struct mark marks[] = {
		{ .on = nov(2), .state = MARK_DONE },
		{ .on = nov(3), .state = MARK_SMALLEST },
		{ .on = nov(4), .state = MARK_PARTLY },
		{ .on = nov(5), .state = MARK_REST },
		{ .on = nov(6), .state = MARK_NOT_TODAY },
		{ .on = nov(7), .state = MARK_NONE },
	};
	day recorded[] = { nov(2), nov(7), nov(9) };
	struct history history = from(2, 10);

	history.marks = marks;
	history.mark_count = 6;
	history.recorded = recorded;
	history.recorded_count = 3;
	ck_assert_str_eq(letters(&history), "DSPRNUKUX");
}
END_TEST

START_TEST(today_is_outside_until_it_is_marked_or_over)
{
	struct mark mark = { .on = nov(4), .state = MARK_DONE };
	struct history history = from(2, 4);

	ck_assert_str_eq(letters(&history), "KKX");
	ck_assert_int_eq(history_day_seen(&history, nov(4)).state,
			 STATE_UNRECORDED);
	history.marks = &mark;
	history.mark_count = 1;
	ck_assert_str_eq(letters(&history), "KKD");
	history.today = nov(3);		/* figures that turn over at day's end */
	ck_assert_str_eq(letters(&history), "KX");
	history.mark_count = 0;
	history.today = nov(5);
	ck_assert_str_eq(letters(&history), "KKKX");
}
END_TEST

START_TEST(a_mark_wins_over_a_pause_and_a_rest_day)
{
	struct mark marks[] = {
		{ .on = nov(3), .state = MARK_NOT_TODAY },
		{ .on = nov(5), .state = MARK_DONE },
		{ .on = nov(7), .state = MARK_SMALLEST },
	};
	struct pause pauses[] = {
		{ .from = nov(4), .until = nov(6) },
		{ .from = nov(9), .until = DAY_NONE },
	};
	struct schedule_since weekdays = { nov(2), { 31, 7 } };
	struct history history = from(2, 11);

	history.marks = marks;
	history.mark_count = 3;
	history.pauses = pauses;
	history.pause_count = 2;
	history.schedules = &weekdays;
	history.schedule_count = 1;
	ck_assert_str_eq(letters(&history), "KNZDZSRZZX");
	ck_assert_int_eq(history_day_seen(&history, nov(11)).state, STATE_PAUSED);
}
END_TEST

START_TEST(a_schedule_holds_from_its_day_on)
{
	struct schedule_since schedules[] = {
		{ nov(1), { WEEKDAYS_ALL, 3 } },
		{ nov(9), { 1 | 1 << 2, 5 } },
	};
	struct history history = from(2, 16);

	history.schedules = schedules;
	history.schedule_count = 2;
	ck_assert_str_eq(letters(&history), "KKKKKKKKRKRRRRX");
	ck_assert_int_eq(history_day(&history, nov(8)).times, 3);
	ck_assert_int_eq(history_day(&history, nov(9)).times, 7);
	ck_assert_int_eq(history_schedule(&history, nov(1) - 400).times, 3);
}
END_TEST

START_TEST(nothing_lies_outside_the_life_of_a_habit)
{
	struct mark marks[] = {
		{ .on = nov(1), .state = MARK_DONE },
		{ .on = nov(5), .state = MARK_DONE },
		{ .on = nov(9), .state = MARK_DONE },
	};
	struct history history = from(2, 12);

	history.let_go = nov(6);
	history.marks = marks;
	history.mark_count = 3;
	ck_assert_str_eq(letters(&history), "KKKDX");
	ck_assert_int_eq(history_day(&history, nov(1)).state, STATE_OUTSIDE);
	ck_assert_int_eq(history_day(&history, nov(9)).state, STATE_OUTSIDE);
	ck_assert_int_eq(history_day(&history, DAY_NONE).state, STATE_OUTSIDE);
	history.let_go = DAY_NONE;
	history.today = nov(1);
	ck_assert_str_eq(letters(&history), "");
}
END_TEST

START_TEST(days_that_rest_by_themselves_rest)
{
	struct mark mark = { .on = nov(4), .state = MARK_DONE };
	day rests[] = { nov(3), nov(4), nov(10) };
	struct history history = from(2, 6);

	history.marks = &mark;
	history.mark_count = 1;
	history.rests = rests;
	history.rest_count = 3;
	ck_assert_str_eq(letters(&history), "KRDKX");
}
END_TEST

/* Against a slow reading of the same rules, over random habits. */
START_TEST(a_history_is_the_same_read_slowly)
{
	unsigned seed = 21;

	for (int n = 0; n < 500; n++) {
		struct mark marks[90];
		day recorded[90];
		bool is_recorded[90] = { false };
		enum mark_state state[90] = { 0 };
		struct pause pause = { .from = nov(1) +
					       (day)(unit_random(&seed) % 80) };
		struct history history = from(1, 1);

		pause.until = unit_random(&seed) % 4
				      ? pause.from + (day)(unit_random(&seed) % 9)
				      : DAY_NONE;
		history.today = nov(1) + 85;
		history.marks = marks;
		history.recorded = recorded;
		history.pauses = &pause;
		history.pause_count = 1;
		for (int i = 0; i < 90; i++) {
			if (unit_random(&seed) % 3 == 0) {
				state[i] = unit_random(&seed) % 6;
				marks[history.mark_count++] = (struct mark){
					.on = nov(1) + i, .state = state[i] };
			}
			if (unit_random(&seed) % 2) {
				is_recorded[i] = true;
				recorded[history.recorded_count++] = nov(1) + i;
			}
		}
		for (int i = 0; i < 90; i++) {
			day on = nov(1) + i;
			bool paused = on >= pause.from &&
				      (pause.until == DAY_NONE ||
				       on <= pause.until);
			char wanted = i > 85 ? 'X'
				      : state[i] ? "?DSPRN"[state[i]]
				      : i == 85 ? 'X'
				      : paused ? 'Z'
				      : is_recorded[i] ? 'U' : 'K';

			ck_assert_int_eq(state_letter(history_day(&history,
								  on).state),
					 wanted);
		}
	}
}
END_TEST

START_TEST(a_clock_change_is_a_day_like_any_other)
{
	struct history history = { .since = day_of(2026, 3, 1),
				   .let_go = DAY_NONE,
				   .today = day_of(2026, 11, 30) };
	struct arena arena = { 0 };
	size_t count;
	char *before = NULL;

	for (int i = 0; i < 2; i++) {
		setenv("TZ", i ? "America/St_Johns" : "Europe/Berlin", 1);
		const char *now = letters(&history);

		if (before)
			ck_assert_str_eq(now, before);
		before = arena_text(&arena, now);
	}
	unsetenv("TZ");
	history_days(&history, &arena, &count);
	ck_assert_uint_eq(count, 275);
	arena_clear(&arena);
}
END_TEST

UNIT(history)
{
	tcase_add_test(unit, days_are_what_they_were_marked_or_whether_anything_is_known);
	tcase_add_test(unit, today_is_outside_until_it_is_marked_or_over);
	tcase_add_test(unit, a_mark_wins_over_a_pause_and_a_rest_day);
	tcase_add_test(unit, a_schedule_holds_from_its_day_on);
	tcase_add_test(unit, nothing_lies_outside_the_life_of_a_habit);
	tcase_add_test(unit, days_that_rest_by_themselves_rest);
	tcase_add_test(unit, a_history_is_the_same_read_slowly);
	tcase_add_test(unit, a_clock_change_is_a_day_like_any_other);
}
