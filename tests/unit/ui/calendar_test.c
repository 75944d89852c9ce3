#include <stdlib.h>
#include <string.h>

#include "book/care.h"
#include "book/habits.h"
#include "ui/window.h"
#include "unit.h"

/* Begun on Monday 19 October, five weeks ago. */
static int64_t coffee(void)
{
	return window_habit("I pour my coffee", "sit down for three breaths", -35);
}

static int64_t begin(void)
{
	int64_t habit = coffee();

	window_press("5");
	return habit;
}

/* The row that holds some words, from its first column that is not blank. */
static const char *row_with(const char *words)
{
	static char row[800];

	for (int i = 0; i < window_app()->rows; i++) {
		const char *text = window_row(i);

		if (strstr(text, words)) {
			strcpy(row, text + strspn(text, " "));
			return row;
		}
	}
	return "";
}

/* ---- nothing so far -------------------------------------------------------- */

START_TEST(without_a_small_thing_it_says_what_to_press)
{
	window_press("5");
	ck_assert(window_has("4 goes there."));
	window_press("SPC d s r n m TAB v i RET UP g ESC");
	ck_assert(window_has("4 goes there."));
}
END_TEST

START_TEST(esc_leads_back_to_today_for_the_arrows_go_by_days)
{
	coffee();
	window_press("5 LEFT LEFT RIGHT");
	ck_assert(window_has("[5 Calendar]"));
	window_press("ESC");
	ck_assert(window_has("[1 Today]"));
	window_press("5 v ESC");
	ck_assert(window_has("[5 Calendar]"));
}
END_TEST

START_TEST(plans_for_when_it_comes_have_no_calendar)
{
	struct habit habit = habit_new(WINDOW_TODAY);

	habit.form = FORM_IF_THEN;
	habit.anchor = "my jaw is tight";
	habit.action = "let my tongue rest";
	ck_assert(book_start_habit(window_book(), &habit, NULL));
	window_press("5");
	ck_assert(window_has("it comes when it comes."));
	ck_assert(!window_has("jaw"));
}
END_TEST

START_TEST(before_the_first_mark_no_day_is_wrong_to_begin)
{
	begin();
	ck_assert(window_has("The first mark will stand here. "
			     "There is no wrong day to begin."));
	ck_assert(window_has("   ● did it   · open"));
}
END_TEST

/* ---- the days -------------------------------------------------------------- */

START_TEST(each_mark_has_its_sign_on_its_day)
{
	int64_t habit = begin();

	window_mark(habit, -6, MARK_DONE, NULL);
	window_mark(habit, -5, MARK_SMALLEST, NULL);
	window_mark(habit, -4, MARK_PARTLY, NULL);
	window_mark(habit, -3, MARK_REST, NULL);
	window_mark(habit, -2, MARK_NOT_TODAY, NULL);
	ck_assert_str_eq(row_with("16 Nov"),
			 "16 Nov   ·    ●    ◐    ◔    ~    ◌    ·   "
			 "smallest version on Wednesday");
	ck_assert(window_has("   ● did it   ◐ smallest   ◔ partly   ~ rest   "
			     "◌ not today   · open"));
}
END_TEST

START_TEST(in_ascii_every_sign_is_ascii)
{
	int64_t habit;

	window_begin(24, 80, true);
	habit = begin();
	window_mark(habit, -6, MARK_DONE, NULL);
	window_mark(habit, -5, MARK_SMALLEST, NULL);
	window_mark(habit, -4, MARK_PARTLY, "quiet");
	window_mark(habit, -3, MARK_REST, NULL);
	window_mark(habit, -2, MARK_NOT_TODAY, NULL);
	window_press("LEFT LEFT LEFT LEFT");
	ck_assert_str_eq(row_with("16 Nov"),
			 "16 Nov   .    #    +   >/    ~    ,    .   "
			 "smallest version on Wednesday");
	for (const char *p = window_text(); *p; p++)
		ck_assert((unsigned char)*p < 0x80);
}
END_TEST

START_TEST(the_cursor_stands_on_the_day_in_focus)
{
	static const int sizes[][2] = {
		{ 12, 40 }, { 13, 50 }, { 24, 80 }, { 30, 100 }, { 60, 200 },
	};
	static const char *const keys[] = {
		"LEFT", "UP", "[", "PGUP", "HOME", "END", "UP UP UP UP UP UP UP UP UP",
	};

	begin();
	for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++)
		for (size_t j = 0; j < sizeof(keys) / sizeof(*keys); j++) {
			const struct canvas *canvas = &window_app()->canvas;

			window_size(sizes[i][0], sizes[i][1]);
			window_press(keys[j]);
			ck_assert(canvas->cursor_shown);
			ck_assert_int_eq(canvas_cell(canvas, canvas->cursor_row,
						     canvas->cursor_col - 1)
						 ->text[0], '>');
		}
}
END_TEST

START_TEST(keys_move_by_day_week_and_month_never_to_a_day_to_come)
{
	static const struct {
		const char *keys, *day;
	} moves[] = {
		{ "LEFT", "Sunday 22 November" },
		{ "RIGHT", "Monday 23 November" },
		{ "RIGHT", "Monday 23 November" },
		{ "DOWN", "Monday 23 November" },
		{ "UP", "Monday 16 November" },
		{ "[", "Sunday 15 November" },
		{ "]", "Monday 16 November" },
		{ "DOWN DOWN", "Monday 23 November" },
		{ "PGUP", "Friday 23 October" },
		{ "PGDN PGDN", "Monday 23 November" },
		{ "HOME", "Monday 19 October" },
		{ "UP", "Monday 12 October" },
		{ "END", "Monday 23 November" },
		{ "g \"31 oct\" RET", "Saturday 31 October" },
		{ "PGUP", "Wednesday 30 September" },
		{ "g \"tomorrow\" RET ESC", "Wednesday 30 September" },
	};

	begin();
	for (size_t i = 0; i < sizeof(moves) / sizeof(*moves); i++) {
		window_press(moves[i].keys);
		ck_assert_msg(strncmp(window_said(), moves[i].day,
				      strlen(moves[i].day)) == 0,
			      "%s: %s", moves[i].keys, window_said());
	}
}
END_TEST

START_TEST(a_day_long_ago_scrolls_into_sight)
{
	window_size(12, 40);
	begin();
	window_press("g \"3 mar 2025\" RET");
	ck_assert(window_has("3 Mar 2025"));
	ck_assert(strncmp(window_said(), "Monday 3 March 2025, before it began.",
			  37) == 0);
}
END_TEST

START_TEST(a_key_marks_the_day_in_focus)
{
	int64_t habit = begin();

	window_press("[ [ d");
	ck_assert_int_eq(window_mark_on(habit, -2).state, MARK_DONE);
	ck_assert(window_has("21 November: did it. u takes it back."));
	window_press("d");
	ck_assert(window_has("21 November: did it. ─"));
	window_press("u");
	ck_assert_int_eq(window_mark_on(habit, -2).state, MARK_NONE);
	window_press("SPC");
	ck_assert_int_eq(window_mark_on(habit, -2).state, MARK_DONE);
	window_press("SPC s");
	ck_assert_int_eq(window_mark_on(habit, -2).state, MARK_SMALLEST);
	ck_assert(strncmp(window_said(), "Saturday 21 November, smallest.",
			  31) == 0);
}
END_TEST

START_TEST(a_mark_before_the_first_day_makes_it_the_first)
{
	begin();
	window_press("HOME [ [ d");
	ck_assert(window_has("since 17 October"));
}
END_TEST

START_TEST(a_pause_says_its_own_words_and_a_session_its_day)
{
	int64_t habit = begin();

	ck_assert(book_pause(window_book(), habit, WINDOW_TODAY - 21,
			     WINDOW_TODAY - 15, "visiting 母", NULL));
	window_session(-3, "words nobody sees here");
	ck_assert_str_eq(row_with("2 Nov"), "2 Nov   –    –    –    –    –    –"
					    "    –   paused: visiting 母");
	ck_assert(strstr(row_with("16 Nov"), "session on Friday"));
	ck_assert(!window_has("nobody"));
}
END_TEST

START_TEST(weeks_begin_where_the_person_says)
{
	begin();
	ck_assert(window_has("Mon  Tue  Wed  Thu  Fri  Sat  Sun"));
	ck_assert(book_set(window_book(), "week_start", "sunday", NULL));
	ck_assert(window_has("Sun  Mon  Tue  Wed  Thu  Fri  Sat"));
	ck_assert(strstr(row_with("today"), "22 Nov   ·   >·"));
}
END_TEST

/* ---- the figures ----------------------------------------------------------- */

START_TEST(figures_turn_over_at_the_days_end_and_not_at_the_key)
{
	int64_t habit = begin();

	for (int i = -14; i < -2; i++)
		window_mark(habit, i, MARK_DONE, NULL);
	ck_assert(window_has("On 12 to 28 of 28 days"));
	window_press("d");
	ck_assert(window_has("On 12 to 28 of 28 days"));
	window_at("2026-11-24T08:00:00+01:00");
	ck_assert(window_has("On 13 to 28 of 28 days"));
}
END_TEST

START_TEST(the_figures_are_told_in_words)
{
	int64_t habit = begin();

	for (int i = -30; i < 0; i++)
		if (i < -20 || i > -15)
			window_mark(habit, i, MARK_DONE, NULL);
	window_press("i");
	ck_assert(window_has("Lately: on "));
	ck_assert(window_has("In the long run: about half."));
	ck_assert(window_has("You came back once."));
	ck_assert(window_has("The smallest version"));
	ck_assert(!window_has("%"));
	window_press("i");
	ck_assert(!window_has("Lately"));
}
END_TEST

/* ---- all of them ----------------------------------------------------------- */

START_TEST(the_view_of_all_counts_each_week)
{
	int64_t habit = begin();
	int64_t other = window_habit("dinner", "皿を洗いながら歌う", -16);

	for (int i = -21; i < -16; i++)
		window_mark(habit, i, MARK_DONE, NULL);
	window_mark(other, -1, MARK_DONE, NULL);
	window_mark(other, 0, MARK_DONE, NULL);
	window_press("v");
	ck_assert_str_eq(row_with("sit down"), "> sit down for three breaths"
			 "              ·      ·      5      ·      ·      ·");
	ck_assert(strstr(row_with("皿を洗"), "1"));
	window_press("DOWN");
	ck_assert_str_eq(window_said(), "皿を洗いながら歌う. Weeks, oldest "
					"first: open, open, 1, open.");
	window_press("RET");
	ck_assert(window_has("After dinner, I will"));
}
END_TEST

START_TEST(tab_goes_round_all_small_things)
{
	begin();
	window_habit("dinner", "sing", -10);
	window_habit("work", "walk", -10);
	window_press("TAB");
	ck_assert(window_has("After dinner"));
	window_press("TAB TAB");
	ck_assert(window_has("After I pour"));
	window_press("S-TAB");
	ck_assert(window_has("After work"));
}
END_TEST

START_TEST(nothing_a_person_wrote_shifts_the_weeks)
{
	int64_t habit = window_habit("بعد القهوة",
				     "nàch\033[31m dem 👨‍👩‍👧 \t atmen", -9);

	window_mark(habit, -6, MARK_DONE, "line one\nline two \033]0;x\007");
	window_press("5 UP RIGHT");
	ck_assert(strncmp(row_with("16 Nov"), "16 Nov   ·   >●    ·", 23) == 0);
	ck_assert(window_has("“line one line two "));
	for (const char *p = window_text(); *p; p++)
		ck_assert(*p == '\n' || (unsigned char)*p >= 0x20);
}
END_TEST

UNIT(calendar)
{
	window_unit(unit);
	tcase_add_test(unit, without_a_small_thing_it_says_what_to_press);
	tcase_add_test(unit, esc_leads_back_to_today_for_the_arrows_go_by_days);
	tcase_add_test(unit, plans_for_when_it_comes_have_no_calendar);
	tcase_add_test(unit, before_the_first_mark_no_day_is_wrong_to_begin);
	tcase_add_test(unit, each_mark_has_its_sign_on_its_day);
	tcase_add_test(unit, in_ascii_every_sign_is_ascii);
	tcase_add_test(unit, the_cursor_stands_on_the_day_in_focus);
	tcase_add_test(unit, keys_move_by_day_week_and_month_never_to_a_day_to_come);
	tcase_add_test(unit, a_day_long_ago_scrolls_into_sight);
	tcase_add_test(unit, a_key_marks_the_day_in_focus);
	tcase_add_test(unit, a_mark_before_the_first_day_makes_it_the_first);
	tcase_add_test(unit, a_pause_says_its_own_words_and_a_session_its_day);
	tcase_add_test(unit, weeks_begin_where_the_person_says);
	tcase_add_test(unit, figures_turn_over_at_the_days_end_and_not_at_the_key);
	tcase_add_test(unit, the_figures_are_told_in_words);
	tcase_add_test(unit, the_view_of_all_counts_each_week);
	tcase_add_test(unit, tab_goes_round_all_small_things);
	tcase_add_test(unit, nothing_a_person_wrote_shifts_the_weeks);
}
