#include <math.h>
#include <stdio.h>
#include <string.h>

#include "domain/rhythm.h"
#include "unit.h"

enum { DAYS_MAX = 400, HISTORIES = 20000 };

/* "D3UD2" is DDDUDD: a letter and how often. */
static size_t days_of(const char *text, int times, struct rhythm_day *days)
{
	size_t count = 0;

	for (; *text; text++) {
		int n = 1;

		if (text[1] >= '0' && text[1] <= '9') {
			n = text[1] - '0';
			if (text[2] >= '0' && text[2] <= '9')
				n = n * 10 + (text[2] - '0');
		}
		for (int i = 0; i < n; i++)
			days[count++] = (struct rhythm_day){
				state_of_letter(*text), times };
		while (text[1] >= '0' && text[1] <= '9')
			text++;
	}
	return count;
}

static struct figures figures_for(const char *text, int times)
{
	struct rhythm_day days[DAYS_MAX];

	return rhythm_figures(days, days_of(text, times, days));
}

/* "96.4", or "-" while there is too little to say. */
static const char *shown(struct figure figure, char out[8])
{
	if (!figure.known)
		return "-";
	snprintf(out, 8, "%.1f", figure.value * 100);
	return out;
}

static const struct {
	const char *days;
	int times;
	const char *rhythm, *recorded, *roots;
	int returns;
} measured[] = {
	{ "D28", 7, "100.0", "100.0", "100.0", 0 },
	{ "D20UD7", 7, "96.4", "96.4", "97.4", 0 },
	{ "D14U7D7", 7, "75.0", "75.0", "76.3", 1 },
	{ "D5R2D5R2D5R2D5R2", 7, "100.0", "100.0", "100.0", 0 },
	{ "D14Z14", 7, "100.0", "100.0", "100.0", 0 },
	{ "DUDUDUUDUDUDUUDUDUDUUDUDUDUU", 3, "100.0", "100.0", "100.0", 0 },
	{ "D4U3D2U5D4U3D2U5", 3, "100.0", "100.0", "100.0", 1 },
	{ "DUDU4DUDU4DUDU4DUDU4", 3, "66.7", "66.7", "74.1", 0 },
	{ "DU13DU13", 1, "50.0", "50.0", "62.9", 0 },
	{ "S28", 7, "100.0", "100.0", "100.0", 0 },
	{ "PDPDPDPDPDPDPDPDPDPDPDPDPDPD", 7, "75.0", "75.0", "73.7", 0 },
	{ "DDUD", 7, "-", "-", "-", 0 },
	{ "DDUDDDUDD", 7, "77.8", "77.8", "80.6", 0 },
	{ "D16K6D6", 7, "78.6", "100.0", "82.1", 1 },
	{ "R28", 7, "-", "-", "-", 0 },
};

START_TEST(the_measured_cases_come_out_to_the_decimal)
{
	struct figures got = figures_for(measured[_i].days, measured[_i].times);
	char text[8];

	ck_assert_str_eq(shown(got.rhythm, text), measured[_i].rhythm);
	ck_assert_str_eq(shown(got.rhythm_recorded, text),
			 measured[_i].recorded);
	ck_assert_str_eq(shown(got.roots, text), measured[_i].roots);
	ck_assert_int_eq(got.returns, measured[_i].returns);
}
END_TEST

START_TEST(one_day_left_open_of_28_costs_a_28th_wherever_it_lies)
{
	for (int at = 0; at < 28; at++) {
		struct rhythm_day days[28];

		for (int i = 0; i < 28; i++)
			days[i] = (struct rhythm_day){
				i == at ? STATE_OPEN : STATE_DONE, 7 };
		ck_assert_double_eq_tol(rhythm_figures(days, 28).rhythm.value,
					27.0 / 28, 1e-12);
	}
}
END_TEST

START_TEST(two_of_three_a_week_is_two_thirds)
{
	struct figures got = figures_for("DUDU4DUDU4DUDU4DUDU4", 3);

	ck_assert_double_eq_tol(got.rhythm.value, 2.0 / 3, 1e-12);
}
END_TEST

START_TEST(rhythm_looks_at_the_newest_28_open_days_alone)
{
	struct figures got = figures_for("U40D14R9D14", 7);

	ck_assert_double_eq(got.rhythm.value, 1);
	ck_assert_int_eq(got.lately.open_days, 28);
	ck_assert_int_eq(got.lately.credit_days, 28);
	ck_assert_int_eq(got.lately.rest_days, 9);
	ck_assert_int_eq(got.all.open_days, 68);
	ck_assert_int_eq(got.all.credit_days, 28);
	ck_assert_double_eq_tol(got.all.occasions, 68, 1e-9);
}
END_TEST

START_TEST(a_figure_needs_seven_days_and_three_occasions)
{
	ck_assert(!figures_for("D6", 7).rhythm.known);
	ck_assert(!figures_for("D6R9", 7).roots.known);
	ck_assert(figures_for("D7", 7).rhythm.known);
	ck_assert(figures_for("D7", 7).roots.known);
	ck_assert(!figures_for("DU19", 1).rhythm.known);
	ck_assert(figures_for("DU19", 1).roots.known);
	ck_assert(figures_for("DU20", 1).rhythm.known);
	ck_assert(figures_for("DDU5", 3).rhythm.known);
	/* Six days are left of nine when the unrecorded ones are deleted. */
	ck_assert(figures_for("D6K3", 7).rhythm.known);
	ck_assert(!figures_for("D6K3", 7).rhythm_recorded.known);
}
END_TEST

START_TEST(a_gap_counts_as_a_return_by_how_often_it_is_meant)
{
	ck_assert_int_eq(figures_for("DUD", 7).returns, 0);
	ck_assert_int_eq(figures_for("DUUD", 7).returns, 1);
	ck_assert_int_eq(figures_for("DURZRUD", 7).returns, 1);
	ck_assert_int_eq(figures_for("DU4D", 3).returns, 0);
	ck_assert_int_eq(figures_for("DU5D", 3).returns, 1);
	ck_assert_int_eq(figures_for("DU13D", 1).returns, 0);
	ck_assert_int_eq(figures_for("DU14P", 1).returns, 1);
	/* Nothing came before it: a beginning. */
	ck_assert_int_eq(figures_for("U9D", 7).returns, 0);
	ck_assert_int_eq(figures_for("DU9", 7).returns, 0);
}
END_TEST

START_TEST(a_range_is_shown_when_not_knowing_makes_a_difference)
{
	struct figures none = figures_for("D20U8", 7);
	struct figures little = figures_for("D27K", 7);
	struct figures much = figures_for("D16K6D6", 7);
	struct figures all = figures_for("K28", 7);

	ck_assert(!rhythm_is_range(&none));
	ck_assert(!rhythm_is_range(&little));
	ck_assert(rhythm_is_range(&much));
	ck_assert(rhythm_is_range(&all));
}
END_TEST

START_TEST(days_before_a_change_are_measured_by_what_was_meant_then)
{
	struct rhythm_day days[28];
	struct figures got;

	/* Two weeks at 3 a week, then two weeks daily: all that was meant. */
	for (int i = 0; i < 28; i++)
		days[i] = (struct rhythm_day){
			i >= 14 || i % 7 < 3 ? STATE_DONE : STATE_OPEN,
			i >= 14 ? 7 : 3 };
	got = rhythm_figures(days, 28);
	ck_assert_double_eq_tol(got.rhythm.value, 1, 1e-12);
	ck_assert_double_eq_tol(got.all.occasions, 20, 1e-9);
	ck_assert_int_eq(got.lately_times, 0);
}
END_TEST

/* ---- properties over random histories ------------------------------------- */

static size_t random_days(unsigned *seed, struct rhythm_day *days, size_t most)
{
	static const char *const moods[] = {
		"DSPNUKRZX", "DDDDDDDU", "UUUUUKKD", "DDSPRRZZ", "DUKN",
	};
	size_t count = unit_random(seed) % most;
	int times = (int)(unit_random(seed) % 7) + 1;
	const char *mood = moods[unit_random(seed) % 5];

	for (size_t i = 0; i < count; i++) {
		if (unit_random(seed) % 40 == 0)
			mood = moods[unit_random(seed) % 5];
		days[i] = (struct rhythm_day){
			state_of_letter(mood[unit_random(seed) % strlen(mood)]),
			times };
	}
	return count;
}

static bool is_fraction(struct figure figure)
{
	return figure.value >= 0 && figure.value <= 1;
}

static void same(const struct figures *a, const struct figures *b)
{
	ck_assert_int_eq(a->rhythm.known, b->rhythm.known);
	ck_assert_int_eq(a->rhythm_recorded.known, b->rhythm_recorded.known);
	ck_assert_int_eq(a->roots.known, b->roots.known);
	ck_assert_double_eq_tol(a->rhythm.value, b->rhythm.value, 1e-12);
	ck_assert_double_eq_tol(a->rhythm_recorded.value,
				b->rhythm_recorded.value, 1e-12);
	ck_assert_double_eq_tol(a->fortnight.value, b->fortnight.value, 1e-12);
	ck_assert_double_eq_tol(a->roots.value, b->roots.value, 1e-12);
	ck_assert_int_eq(a->returns, b->returns);
	ck_assert_int_eq(a->all.open_days, b->all.open_days);
	ck_assert_double_eq_tol(a->all.credit, b->all.credit, 1e-12);
}

START_TEST(every_figure_stays_between_none_and_all)
{
	struct rhythm_day days[DAYS_MAX];
	unsigned seed = 11;

	for (int i = 0; i < HISTORIES; i++) {
		size_t count = random_days(&seed, days, DAYS_MAX / 2);
		struct figures got = rhythm_figures(days, count);

		ck_assert(is_fraction(got.rhythm));
		ck_assert(is_fraction(got.rhythm_recorded));
		ck_assert(is_fraction(got.fortnight));
		ck_assert(is_fraction(got.roots));
		ck_assert(got.returns >= 0);
		ck_assert_int_eq(got.fortnight.known, got.rhythm.known);
		ck_assert(got.lately.open_days <= RHYTHM_DAYS);
		ck_assert(got.all.credit <= got.all.open_days);
	}
}
END_TEST

START_TEST(rest_and_pauses_anywhere_change_nothing)
{
	struct rhythm_day days[DAYS_MAX];
	unsigned seed = 12;

	for (int i = 0; i < HISTORIES; i++) {
		size_t count = random_days(&seed, days, DAYS_MAX / 2);
		struct figures before = rhythm_figures(days, count), after;

		for (int n = 0; n < 9; n++) {
			size_t at = unit_random(&seed) % (count + 1);

			memmove(days + at + 1, days + at,
				(count - at) * sizeof(*days));
			days[at] = (struct rhythm_day){
				state_of_letter("RZX"[unit_random(&seed) % 3]),
				(int)(unit_random(&seed) % 7) + 1 };
			count++;
		}
		after = rhythm_figures(days, count);
		same(&before, &after);
	}
}
END_TEST

/* Returns are left out here on purpose: a day marked later may show that
 * there was no gap to come back from. */
START_TEST(a_better_day_lowers_no_figure)
{
	struct rhythm_day days[DAYS_MAX];
	unsigned seed = 13;

	for (int i = 0; i < HISTORIES; i++) {
		size_t count = random_days(&seed, days, DAYS_MAX / 2) + 1;
		size_t at = unit_random(&seed) % count;
		struct figures before, after;

		days[count - 1] = (struct rhythm_day){ STATE_OPEN, days[0].times };
		if (count == 1)
			days[0].times = 5;
		if (!strchr("NUK", state_letter(days[at].state)))
			at = count - 1;
		before = rhythm_figures(days, count);
		days[at].state = state_of_letter("PSD"[unit_random(&seed) % 3]);
		after = rhythm_figures(days, count);
		ck_assert(after.rhythm.known >= before.rhythm.known);
		ck_assert(after.rhythm.value >= before.rhythm.value - 1e-12);
		ck_assert(after.fortnight.value >= before.fortnight.value - 1e-12);
		ck_assert(after.roots.value >= before.roots.value - 1e-12);
		ck_assert(after.all.credit > before.all.credit);
	}
}
END_TEST

START_TEST(returns_never_fall_as_days_go_by)
{
	struct rhythm_day days[DAYS_MAX];
	unsigned seed = 14;

	for (int i = 0; i < HISTORIES / 20; i++) {
		size_t count = random_days(&seed, days, DAYS_MAX / 2);
		int returns = 0;

		for (size_t n = 0; n <= count; n++) {
			int now = rhythm_figures(days, n).returns;

			ck_assert(now >= returns);
			returns = now;
		}
	}
}
END_TEST

START_TEST(a_state_keeps_its_letter_and_name)
{
	static const char letters[] = "DSPNUKRZX";

	for (int i = 0; letters[i]; i++)
		ck_assert_int_eq(state_letter(state_of_letter(letters[i])),
				 letters[i]);
	ck_assert_int_eq(state_of_letter('?'), STATE_OUTSIDE);
	ck_assert_int_eq(state_of_letter('\0'), STATE_OUTSIDE);
	ck_assert_str_eq(state_name(STATE_NOT_TODAY), "not-today");
	ck_assert_str_eq(state_name(STATE_UNRECORDED), "open");
}
END_TEST

UNIT(rhythm)
{
	tcase_add_loop_test(unit, the_measured_cases_come_out_to_the_decimal, 0,
			    sizeof(measured) / sizeof(*measured));
	tcase_add_test(unit, one_day_left_open_of_28_costs_a_28th_wherever_it_lies);
	tcase_add_test(unit, two_of_three_a_week_is_two_thirds);
	tcase_add_test(unit, rhythm_looks_at_the_newest_28_open_days_alone);
	tcase_add_test(unit, a_figure_needs_seven_days_and_three_occasions);
	tcase_add_test(unit, a_gap_counts_as_a_return_by_how_often_it_is_meant);
	tcase_add_test(unit, a_range_is_shown_when_not_knowing_makes_a_difference);
	tcase_add_test(unit, days_before_a_change_are_measured_by_what_was_meant_then);
	tcase_add_test(unit, every_figure_stays_between_none_and_all);
	tcase_add_test(unit, rest_and_pauses_anywhere_change_nothing);
	tcase_add_test(unit, a_better_day_lowers_no_figure);
	tcase_add_test(unit, returns_never_fall_as_days_go_by);
	tcase_add_test(unit, a_state_keeps_its_letter_and_name);
}
