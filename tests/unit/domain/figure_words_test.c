#include <string.h>

#include "domain/figure_words.h"
#include "domain/occasions.h"
#include "unit.h"

static struct arena arena;

static struct figures figures_for(const char *letters, int times)
{
	struct rhythm_day days[120];
	size_t count = strlen(letters);

	for (size_t i = 0; i < count; i++)
		days[i] = (struct rhythm_day){ state_of_letter(letters[i]),
					       times };
	return rhythm_figures(days, count);
}

static const char *lately(const char *letters, int times)
{
	struct figures figures = figures_for(letters, times);

	return figures_lately(&figures, &arena);
}

START_TEST(lately_is_said_with_its_counts)
{
	ck_assert_str_eq(lately("DDDDDDDRRDDDDDDDUUUUURRDDDDD", 7),
			 "on 19 of 24 days, and 4 rest days");
	ck_assert_str_eq(lately("DDDDDDDDDU", 7), "on 9 of 10 days");
	ck_assert_str_eq(lately("SSSSSRSPSU", 7),
			 "on 8 of 9 days, and 1 rest day");
}
END_TEST

START_TEST(a_young_habit_is_said_without_a_measure)
{
	ck_assert_str_eq(lately("DDUDU", 7), "3 times in the first 5 days");
	ck_assert_str_eq(lately("DU", 7), "once in the first 2 days");
	ck_assert_str_eq(lately("D", 7), "on the first day");
	ck_assert_str_eq(lately("DDUDUR", 7),
			 "3 times in the first 5 days, and 1 rest day");
	ck_assert_str_eq(lately("DUUUUUUUDUUUU", 1),
			 "2 times in the first 13 days");
}
END_TEST

START_TEST(nothing_is_said_where_nothing_is_known)
{
	ck_assert_str_eq(lately("", 7), "");
	ck_assert_str_eq(lately("RRZZX", 7), "");
	ck_assert_str_eq(lately("KKKKKKKKK", 7),
			 "for 9 days the book says nothing");
	ck_assert_str_eq(lately("K", 7), "for 1 day the book says nothing");
}
END_TEST

START_TEST(none_is_never_counted_out)
{
	ck_assert_str_eq(lately("UUUUUUUUU", 7), "9 days so far");
	ck_assert_str_eq(lately("UR", 7), "1 day so far, and 1 rest day");
}
END_TEST

START_TEST(what_is_not_known_is_said_as_a_range)
{
	ck_assert_str_eq(lately("DDDDDDDDDDDDDDDDKKKKKKDDDDDD", 7),
			 "on 22 to 28 of 28 days; "
			 "for 6 days the book says nothing");
	ck_assert_str_eq(lately("DDDDDDDKRR", 7),
			 "on 7 to 8 of 8 days, and 2 rest days; "
			 "for 1 day the book says nothing");
	/* One in 28 makes less than five points. */
	ck_assert_str_eq(lately("DDDDDDDDDDDDDDDDDDDDDDDDDDDK", 7),
			 "on 27 of 28 days");
}
END_TEST

START_TEST(a_habit_meant_less_than_daily_is_said_with_what_was_meant)
{
	ck_assert_str_eq(lately("DUDUDUUDUDUDUUDUDUDUUDUDUDUU", 3),
			 "on 12 of 28 days, at 3 a week");
	ck_assert_str_eq(lately("DUUUUUUDUUUUUUDUUUUUURDUUUUUU", 1),
			 "on 4 of 28 days, at once a week, and 1 rest day");
}
END_TEST

START_TEST(the_long_run_has_three_words)
{
	struct figures figures = { .roots = { true, 1 } };

	ck_assert_str_eq(figures_long_run(&figures), "often");
	figures.roots.value = 0.5;
	ck_assert_str_eq(figures_long_run(&figures), "about half");
	figures.roots.value = 0.2;
	ck_assert_str_eq(figures_long_run(&figures), "now and then");
	figures.roots.value = 0;
	ck_assert_str_eq(figures_long_run(&figures), "");
	figures.roots = (struct figure){ 0 };
	ck_assert_str_eq(figures_long_run(&figures), "");
}
END_TEST

START_TEST(coming_back_is_said_and_never_divided)
{
	struct figures figures = { .returns = 3 };

	ck_assert_str_eq(figures_returns(&figures, &arena),
			 "You came back 3 times");
	figures.returns = 1;
	ck_assert_str_eq(figures_returns(&figures, &arena),
			 "You came back once");
	figures.returns = 0;
	ck_assert_str_eq(figures_returns(&figures, &arena), "");
}
END_TEST

START_TEST(the_sentence_says_both)
{
	struct figures figures = figures_for("DDUUDDUUDDDRRDD", 7);

	ck_assert_str_eq(figures_sentence(&figures, &arena),
			 "On 9 of 13 days, and 2 rest days. "
			 "You came back 2 times.");
	figures = figures_for("", 7);
	ck_assert_str_eq(figures_sentence(&figures, &arena), "");
}
END_TEST

/* Days from a Monday. */
static const char *weekdays(const char *letters)
{
	struct rhythm_day days[120];
	size_t count = strlen(letters);

	for (size_t i = 0; i < count; i++)
		days[i] = (struct rhythm_day){ state_of_letter(letters[i]), 7 };
	return figures_weekdays(days, count, day_of(2026, 11, 2), &arena);
}

START_TEST(a_weekday_is_named_when_it_stands_out)
{
	ck_assert_str_eq(weekdays("DUUUDUUDUDUUUUDUUDUUUDUUUUUU"),
			 "Mondays often");
	ck_assert_str_eq(weekdays("DUUUDUUDUUUDUUDUUUDUUDUUUDUU"),
			 "Mondays and Fridays often");
	/* Three Mondays are too few; every day alike says nothing. */
	ck_assert_str_eq(weekdays("DUUUUUUDUUUUUUDUUUUUUKUUUUUU"), "");
	ck_assert_str_eq(weekdays("DDDDDDDDDDDDDDDDDDDDDDDDDDDD"), "");
	ck_assert_str_eq(weekdays(""), "");
}
END_TEST

START_TEST(no_figure_is_a_percentage_or_shouts)
{
	unsigned seed = 5;

	for (int n = 0; n < 2000; n++) {
		char letters[60];
		size_t count = unit_random(&seed) % 59;
		int times = (int)(unit_random(&seed) % 7) + 1;

		for (size_t i = 0; i < count; i++)
			letters[i] = "DDSPNUUKRZX"[unit_random(&seed) % 11];
		letters[count] = '\0';
		struct figures figures = figures_for(letters, times);
		const char *said = figures_sentence(&figures, &arena);

		ck_assert_msg(!strpbrk(said, "%!"), "%s", said);
		ck_assert_msg(!strstr(said, " 0 "), "%s: %s", letters, said);
		arena_empty(&arena);
	}
}
END_TEST

START_TEST(occasions_are_counted_over_their_span)
{
	enum { TODAY = 20000 };
	static const struct occasion_on occasions[] = {
		{ TODAY, true }, { TODAY - 27, false }, { TODAY - 28, true },
		{ TODAY + 1, true }, { TODAY - 89, true }, { TODAY - 90, true },
	};
	struct occasion_count four =
		occasions_within(occasions, 6, TODAY, OCCASIONS_LATELY);
	struct occasion_count long_span =
		occasions_within(occasions, 6, TODAY, OCCASIONS_LONG);

	ck_assert_int_eq(four.came_up, 2);
	ck_assert_int_eq(four.fired, 1);
	ck_assert_int_eq(long_span.came_up, 4);
	ck_assert_int_eq(long_span.fired, 3);
}
END_TEST

static const char *occasions(int came_up, int fired, int days)
{
	return occasions_words((struct occasion_count){ came_up, fired }, days,
			       &arena);
}

START_TEST(occasions_have_figures_from_three_on)
{
	ck_assert_str_eq(occasions(0, 0, 28),
			 "It did not come up in four weeks.");
	ck_assert_str_eq(occasions(2, 0, 28), "It came up rarely.");
	ck_assert_str_eq(occasions(2, 1, 28),
			 "It came up rarely, and once you did it.");
	ck_assert_str_eq(occasions(1, 1, 90),
			 "It came up rarely, and then you did it.");
	ck_assert_str_eq(occasions(4, 3, 28),
			 "It came up 4 times in four weeks, "
			 "and 3 times you did it.");
	ck_assert_str_eq(occasions(4, 4, 90),
			 "It came up 4 times in three months, "
			 "and you did it each time.");
	ck_assert_str_eq(occasions(4, 0, 28),
			 "It came up 4 times in four weeks.");
	ck_assert_str_eq(occasions(4, 1, 28),
			 "It came up 4 times in four weeks, and once you did it.");
}
END_TEST

UNIT(figure_words)
{
	tcase_add_test(unit, lately_is_said_with_its_counts);
	tcase_add_test(unit, a_young_habit_is_said_without_a_measure);
	tcase_add_test(unit, nothing_is_said_where_nothing_is_known);
	tcase_add_test(unit, none_is_never_counted_out);
	tcase_add_test(unit, what_is_not_known_is_said_as_a_range);
	tcase_add_test(unit, a_habit_meant_less_than_daily_is_said_with_what_was_meant);
	tcase_add_test(unit, the_long_run_has_three_words);
	tcase_add_test(unit, coming_back_is_said_and_never_divided);
	tcase_add_test(unit, the_sentence_says_both);
	tcase_add_test(unit, a_weekday_is_named_when_it_stands_out);
	tcase_add_test(unit, no_figure_is_a_percentage_or_shouts);
	tcase_add_test(unit, occasions_are_counted_over_their_span);
	tcase_add_test(unit, occasions_have_figures_from_three_on);
}
