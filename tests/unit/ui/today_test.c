#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "book/care.h"
#include "book/entries.h"
#include "book/habits.h"
#include "book/insights.h"
#include "ui/window.h"
#include "unit.h"

static int64_t coffee(void)
{
	struct habit habit = habit_new(WINDOW_TODAY - 20);
	struct err err = { 0 };

	habit.anchor = "I pour my coffee";
	habit.action = "sit down for three breaths";
	habit.smallest = "one breath";
	habit.celebration = "smile at the window";
	ck_assert_msg(book_start_habit(window_book(), &habit, &err), "%s",
		      err.text);
	/* Days with words, so that the page is the usual one. */
	window_page(-1, "yesterday");
	return habit.id;
}

/* ---- an empty day ---------------------------------------------------------- */

START_TEST(an_empty_day_says_what_to_press)
{
	ck_assert(window_has("Good morning.   Monday 23 November"));
	ck_assert(window_has("w writes a few words"));
	ck_assert(window_has("Today's page"));
}
END_TEST

START_TEST(a_day_with_nothing_on_it_has_no_digit_but_its_date)
{
	static const int sizes[][2] = { { 12, 40 }, { 24, 80 }, { 30, 100 } };

	for (size_t i = 0; i < 3; i++) {
		int rows = sizes[i][0];

		window_begin(rows, sizes[i][1], false);
		for (int row = 1; row < rows; row++) {
			char text[400];
			char *date;

			snprintf(text, sizeof(text), "%s", window_row(row));
			date = strstr(text, "23 November");
			if (date)
				memset(date, ' ', strlen("23 November"));
			for (char *p = text; *p; p++)
				ck_assert_msg(!isdigit((unsigned char)*p), "%s",
					      text);
		}
	}
}
END_TEST

START_TEST(the_greeting_knows_the_hour_and_the_name)
{
	ck_assert(book_set(window_book(), "name", "Jörg 花子", NULL));
	ck_assert(window_has("Good morning, Jörg 花子.   Monday"));
	window_at("2026-11-23T20:15:00+01:00");
	ck_assert(window_has("Good evening, Jörg 花子.   Monday"));
	window_at("2026-11-24T02:00:00+01:00");
	ck_assert(window_has("Hello, Jörg 花子.   Monday"));
}
END_TEST

/* ---- marking --------------------------------------------------------------- */

START_TEST(space_marks_and_space_again_changes_nothing)
{
	int64_t habit, revision;

	habit = coffee();
	window_press("SPC");
	ck_assert_int_eq(window_mark_on(habit, 0).state, MARK_DONE);
	revision = book_revision(window_book());
	window_press("SPC SPC SPC");
	ck_assert(window_has("take the mark away"));
	window_press("ESC");
	ck_assert_int_eq(window_mark_on(habit, 0).state, MARK_DONE);
	ck_assert_int_eq(book_revision(window_book()), revision);
}
END_TEST

START_TEST(each_letter_is_its_mark_and_u_takes_it_back)
{
	static const struct {
		const char *key, *box;
		enum mark_state state;
	} marks[] = {
		{ "d", "[●] After I pour", MARK_DONE },
		{ "s", "[◐] After I pour", MARK_SMALLEST },
		{ "r", "[~] After I pour", MARK_REST },
		{ "n", "[◌] After I pour", MARK_NOT_TODAY },
	};
	int64_t habit = coffee();

	for (size_t i = 0; i < 4; i++) {
		window_press(marks[i].key);
		ck_assert_int_eq(window_mark_on(habit, 0).state, marks[i].state);
		ck_assert(window_has(marks[i].box));
		window_press("u");
		ck_assert_int_eq(window_mark_on(habit, 0).state, MARK_NONE);
		ck_assert(window_has("[ ] After I pour"));
	}
}
END_TEST

START_TEST(in_ascii_the_boxes_are_ascii)
{
	window_begin(24, 80, true);
	coffee();
	window_press("d");
	ck_assert(window_has("[#] After I pour"));
	window_press("s");
	ck_assert(window_has("[+] After I pour"));
	window_press("n");
	ck_assert(window_has("[,] After I pour"));
	for (const char *p = window_text(); *p; p++)
		ck_assert((unsigned char)*p < 0x80);
}
END_TEST

START_TEST(the_persons_own_ending_stands_below_what_was_just_done)
{
	coffee();
	ck_assert(!window_has("smile at the window"));
	window_press("SPC");
	ck_assert(window_has("       Now: smile at the window."));
	ck_assert(strstr(window_said(), "Now: smile at the window."));
	window_press("s");
	ck_assert(!window_has("Now:"));
	window_press("[ d");
	ck_assert(!window_has("Now:"));
}
END_TEST

START_TEST(an_ending_chosen_in_the_sheet_is_shown_as_well)
{
	coffee();
	window_press("r SPC d");
	ck_assert(window_has("Now: smile at the window."));
}
END_TEST

START_TEST(a_day_back_marks_that_day_and_there_is_no_day_to_come)
{
	int64_t habit = coffee();

	window_press("[ [");
	ck_assert(window_has("   Saturday 21 November"));
	ck_assert(window_has("The page") || window_has("Saturday's page"));
	window_press("d");
	ck_assert_int_eq(window_mark_on(habit, -2).state, MARK_DONE);
	ck_assert(window_has("21 November: did it."));
	window_press("] ] ] ]");
	ck_assert(window_has("Monday 23 November"));
	ck_assert_int_eq(window_mark_on(habit, 0).state, MARK_NONE);
	window_press("[ ESC");
	ck_assert(window_has("Monday 23 November"));
}
END_TEST

/* ---- which rows ------------------------------------------------------------ */

START_TEST(three_small_things_are_enough_at_once)
{
	window_habit("one", "do one thing", -1);
	window_habit("two", "do another", -1);
	window_habit("three", "do a third", -1);
	window_habit("four", "do a fourth", -1);
	ck_assert(window_has("After four"));
	window_habit("five", "do a fifth", -1);
	ck_assert(window_has("After three"));
	ck_assert(!window_has("After four"));
	ck_assert(window_has("       and a few more"));
	window_press("DOWN DOWN DOWN RET");
	ck_assert(window_has(" > [ ] After four"));
	ck_assert(!window_has("a few more"));
}
END_TEST

START_TEST(four_small_things_and_what_is_invited_are_seen_at_once)
{
	window_habit("one", "do one thing", -1);
	window_habit("two", "do another", -1);
	window_habit("three", "do a third", -1);
	window_habit("four", "do a fourth", -1);
	window_session(-4, "blue light");
	window_press("2 1");
	ck_assert(window_has("After four"));
	ck_assert(window_has("read it, and add what it means now"));
	ck_assert(!window_has("↓"));
}
END_TEST

START_TEST(a_weekday_not_meant_is_not_asked_about)
{
	struct habit habit = habit_new(WINDOW_TODAY - 7);

	habit.anchor = "work";
	habit.action = "walk home";
	habit.weekdays = 1u << 1;	/* Tuesdays */
	ck_assert(book_start_habit(window_book(), &habit, NULL));
	window_page(0, "x");
	ck_assert(!window_has("walk home"));
	ck_assert(window_has("Nothing small is meant for today."));
	window_mark(habit.id, 0, MARK_DONE, NULL);
	ck_assert(window_has("[●] After work, I will walk home."));
}
END_TEST

START_TEST(what_rests_is_shown_quietly_and_says_until_when)
{
	int64_t habit = coffee();

	window_habit("lunch", "step outside", -5);
	ck_assert(book_pause(window_book(), habit, WINDOW_TODAY,
			     WINDOW_TODAY + 12, NULL, NULL));
	ck_assert(window_has(" > [ ] After lunch"));
	ck_assert(window_has("       After I pour my coffee"));
	ck_assert(window_has("resting until 5 December"));
	window_press("DOWN d");
	ck_assert(window_has("[●] After I pour my coffee"));
}
END_TEST

START_TEST(a_rest_of_a_few_days_says_its_last_day_as_a_date)
{
	ck_assert(book_pause(window_book(), coffee(), WINDOW_TODAY,
			     WINDOW_TODAY + 3, NULL, NULL));
	ck_assert(window_has("resting until 26 November"));
	window_at("2026-11-26T08:00:00+00:00");
	ck_assert(window_has("resting today"));
	window_at("2026-11-23T08:00:00+00:00");
	ck_assert(book_pause(window_book(), 0, WINDOW_TODAY, WINDOW_TODAY + 1,
			     NULL, NULL));
	ck_assert(window_has("Everything rests until 24 November. "
			     "Z takes it up again."));
}
END_TEST

START_TEST(when_everything_rests_there_is_the_page_and_nothing_else)
{
	coffee();
	ck_assert(book_pause(window_book(), 0, WINDOW_TODAY, DAY_NONE, NULL,
			     NULL));
	ck_assert(!window_has("coffee"));
	ck_assert(!window_has("Small things"));
	ck_assert(window_has("Today's page"));
	ck_assert(window_has("Z takes it up again."));
}
END_TEST

START_TEST(a_plan_for_when_it_comes_has_no_box)
{
	struct habit habit = habit_new(WINDOW_TODAY);
	int64_t revision;

	habit.form = FORM_IF_THEN;
	habit.anchor = "my jaw is tight";
	habit.action = "let my tongue rest";
	ck_assert(book_start_habit(window_book(), &habit, NULL));
	ck_assert(window_has("   When it comes\n   If my jaw is tight"));
	revision = book_revision(window_book());
	window_press("END SPC d s r n");
	ck_assert_int_eq(book_revision(window_book()), revision);
}
END_TEST

START_TEST(a_thing_that_begins_later_says_so)
{
	window_habit("lunch", "step outside", 1);
	ck_assert(window_has(" >     After lunch, I will step outside.   begins tomorrow"));
}
END_TEST

/* ---- invitations ----------------------------------------------------------- */

START_TEST(lines_to_sort_are_offered_from_the_day_after_on)
{
	struct insight insight = { .on = WINDOW_TODAY, .body = "a line",
				   .quote = "", .reread_on = DAY_NONE };

	ck_assert(book_write_insight(window_book(), &insight, NULL));
	ck_assert(!window_has("to sort"));
	window_at("2026-11-24T07:30:00+01:00");
	ck_assert(window_has("If you like: some lines to sort, whenever"));
	ck_assert(book_sort_insight(window_book(), insight.id, KIND_WAITING,
				    NULL));
	ck_assert(!window_has("to sort"));
}
END_TEST

START_TEST(a_sessions_day_and_the_day_after_ask_nothing)
{
	window_session(-1, "* kept yesterday\n");
	ck_assert(!window_has("to sort"));
	window_at("2026-11-24T07:30:00+01:00");
	ck_assert(window_has("Some lines to sort"));
}
END_TEST

/* ---- a line that may greet ------------------------------------------------- */

static void greet_all(void)
{
	struct insight_query query = { .until = DAY_NONE };
	struct insight_list list = { 0 };

	ck_assert(book_insights(window_book(), &query, window_arena(), &list,
				NULL));
	for (size_t i = 0; i < list.count; i++)
		ck_assert(book_greet_insight(window_book(), list.items[i].id,
					     true, NULL));
}

START_TEST(a_line_greets_when_it_may_and_its_session_is_long_past)
{
	window_session(-14, "* the near one\n");
	window_page(0, "x");
	ck_assert(!window_has("the near one"));
	greet_all();
	ck_assert(!window_has("the near one"));
	window_at("2026-11-24T07:30:00+01:00");
	ck_assert(window_has("   “the near one”"));
}
END_TEST

START_TEST(a_line_of_a_tender_page_never_greets)
{
	struct session session = session_new(WINDOW_TODAY - 40);
	struct entry entry = { .on = WINDOW_TODAY - 40, .body = "* tender words\n",
			       .size = 15 };

	session.tender = true;
	ck_assert(book_write_session(window_book(), &session, NULL));
	entry.session = session.id;
	ck_assert(book_write_entry(window_book(), &entry, NULL, NULL));
	window_page(0, "x");
	greet_all();
	ck_assert(!window_has("tender words"));
}
END_TEST

START_TEST(one_line_greets_a_day_and_m_ends_it)
{
	bool seen[3] = { false };

	window_page(-30, "* line a\n\n* line b\n\n* line c\n");
	greet_all();
	for (int i = 0; i < 3; i++) {
		char moment[40];
		int shown = 0;

		snprintf(moment, sizeof(moment), "2026-11-%dT07:30:00+01:00",
			 24 + i);
		window_at(moment);
		window_page(1 + i, "x");
		for (int j = 0; j < 3; j++) {
			char words[] = "“line a”";

			words[strlen("“line ")] = (char)('a' + j);
			if (window_has(words)) {
				seen[j] = true;
				shown++;
			}
		}
		ck_assert_int_eq(shown, 1);
	}
	ck_assert(seen[0] && seen[1] && seen[2]);
	window_press("HOME m HOME m HOME m");
	ck_assert(!window_has("“line"));
	window_press("u");
	ck_assert(window_has("“line"));
}
END_TEST

/* ---- a session's words never show ------------------------------------------ */

/* Random sessions, pages, lines and small things; words of a session's page
 * begin with "sekret", those that may be seen do not. */
static void fill_by_chance(unsigned *seed)
{
	struct err err = { 0 };

	for (int i = 0; i < 6; i++) {
		int on = -(int)(unit_random(seed) % 40);
		bool tender = unit_random(seed) % 3 == 0;
		char words[200];
		int64_t session;

		snprintf(words, sizeof(words),
			 "sekret%d one\n%s sekretline%d\nsekret%d two\n", i,
			 unit_random(seed) % 2 ? "*" : "-", i, i);
		session = window_session(on, words);
		if (tender) {
			struct session its;

			ck_assert(book_session(window_book(), session,
					       window_arena(), &its, &err));
			its.tender = true;
			its.intention = "sekret intention";
			ck_assert(book_write_session(window_book(), &its, &err));
		}
		/* Added to that session later on: a session's words, too. */
		struct entry later = {
			.on = WINDOW_TODAY + on / 2, .session = session,
			.body = "sekret added\n* sekret kept", .size = 26,
		};

		ck_assert(book_write_entry(window_book(), &later, NULL, &err));
		if (unit_random(seed) % 2)
			window_page(on, "an ordinary page\n* an ordinary line");
	}
	for (unsigned i = unit_random(seed) % 6; i > 0; i--)
		window_habit("lunch", "step outside",
			     -(int)(unit_random(seed) % 30));
}

START_TEST(no_word_of_a_sessions_page_is_ever_on_today)
{
	unsigned seed = (unsigned)_i + 1;
	static const int sizes[][2] = { { 12, 40 }, { 24, 80 }, { 40, 120 } };

	fill_by_chance(&seed);
	for (int i = 0; i < 45; i++) {
		const int *size = sizes[unit_random(&seed) % 3];

		window_size(size[0], size[1]);
		ck_assert_msg(!window_has("sekret"), "seed %d, %d days back:\n%s",
			      _i + 1, i, window_text());
		window_press(unit_random(&seed) % 2 ? "END" : "HOME");
		ck_assert(!window_has("sekret"));
		ck_assert(!strstr(window_said(), "sekret"));
		window_press("[");
	}
}
END_TEST

/* ---- after some days without a word ---------------------------------------- */

START_TEST(after_days_without_a_word_it_greets_anew_and_once)
{
	coffee();
	window_at("2026-11-27T08:00:00+01:00");
	ck_assert(window_has("Good morning."));
	window_at("2026-11-28T08:00:00+01:00");
	ck_assert(window_has("Good to see you.   Saturday 28 November"));
	ck_assert(window_has("Everything is where you left it."));
	ck_assert(window_has(" > After I pour my coffee: one breath"));
	window_press("ESC");
	ck_assert(window_has("Good morning."));
}
END_TEST

START_TEST(words_about_a_day_long_ago_are_words_of_today)
{
	window_habit("lunch", "step outside", -40);
	window_page(-30, "found on a slip of paper");
	ck_assert(window_has("Good morning."));
}
END_TEST

START_TEST(one_key_does_the_smallest_thing)
{
	int64_t habit = coffee();

	window_at("2026-12-14T08:00:00+01:00");
	window_press("RET");
	ck_assert_int_eq(window_mark_on(habit, 21).state, MARK_SMALLEST);
	ck_assert(window_has("[◐] After I pour my coffee"));
}
END_TEST

START_TEST(the_days_since_then_can_be_called_rest)
{
	struct pause_list list = { 0 };

	coffee();
	window_at("2026-12-14T08:00:00+01:00");
	window_press("DOWN DOWN DOWN RET");
	ck_assert(window_has("Those days were rest."));
	ck_assert(window_has("[ ] After I pour my coffee"));
	ck_assert(book_pauses(window_book(), 0, window_arena(), &list, NULL));
	ck_assert_uint_eq(list.count, 1);
	ck_assert_int_eq(list.items[0].from, WINDOW_TODAY);
	ck_assert_int_eq(list.items[0].until, WINDOW_TODAY + 20);
	window_press("u");
	ck_assert(book_pauses(window_book(), 0, window_arena(), &list, NULL));
	ck_assert_uint_eq(list.count, 0);
}
END_TEST

/* ---- the focus ------------------------------------------------------------- */

START_TEST(the_cursor_stands_on_the_focus_at_every_size)
{
	static const int sizes[][2] = {
		{ 12, 40 }, { 13, 57 }, { 24, 80 }, { 30, 100 }, { 60, 200 },
	};

	coffee();
	for (int i = 0; i < 5; i++)
		window_habit("mañana, a long while after 昼ごはん and the rest",
			     "walk as far as the end of the road and back again, "
			     "slowly, whatever the weather may be like", -3);
	for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) {
		window_size(sizes[i][0], sizes[i][1]);
		window_press("HOME");
		for (int j = 0; j < 8; j++) {
			const struct canvas *canvas = &window_app()->canvas;
			const struct cell *cell = canvas_cell(
				canvas, canvas->cursor_row, canvas->cursor_col);

			ck_assert(canvas->cursor_shown);
			ck_assert_int_eq(cell->text[0], '>');
			window_press("DOWN");
		}
	}
}
END_TEST

UNIT(today)
{
	window_unit(unit);
	tcase_add_test(unit, an_empty_day_says_what_to_press);
	tcase_add_test(unit, a_day_with_nothing_on_it_has_no_digit_but_its_date);
	tcase_add_test(unit, the_greeting_knows_the_hour_and_the_name);
	tcase_add_test(unit, space_marks_and_space_again_changes_nothing);
	tcase_add_test(unit, each_letter_is_its_mark_and_u_takes_it_back);
	tcase_add_test(unit, in_ascii_the_boxes_are_ascii);
	tcase_add_test(unit, the_persons_own_ending_stands_below_what_was_just_done);
	tcase_add_test(unit, an_ending_chosen_in_the_sheet_is_shown_as_well);
	tcase_add_test(unit, a_day_back_marks_that_day_and_there_is_no_day_to_come);
	tcase_add_test(unit, three_small_things_are_enough_at_once);
	tcase_add_test(unit, four_small_things_and_what_is_invited_are_seen_at_once);
	tcase_add_test(unit, a_weekday_not_meant_is_not_asked_about);
	tcase_add_test(unit, what_rests_is_shown_quietly_and_says_until_when);
	tcase_add_test(unit, a_rest_of_a_few_days_says_its_last_day_as_a_date);
	tcase_add_test(unit, when_everything_rests_there_is_the_page_and_nothing_else);
	tcase_add_test(unit, a_plan_for_when_it_comes_has_no_box);
	tcase_add_test(unit, a_thing_that_begins_later_says_so);
	tcase_add_test(unit, lines_to_sort_are_offered_from_the_day_after_on);
	tcase_add_test(unit, a_sessions_day_and_the_day_after_ask_nothing);
	tcase_add_test(unit, a_line_greets_when_it_may_and_its_session_is_long_past);
	tcase_add_test(unit, a_line_of_a_tender_page_never_greets);
	tcase_add_test(unit, one_line_greets_a_day_and_m_ends_it);
	tcase_add_loop_test(unit, no_word_of_a_sessions_page_is_ever_on_today,
			    0, 25);
	tcase_add_test(unit, after_days_without_a_word_it_greets_anew_and_once);
	tcase_add_test(unit, words_about_a_day_long_ago_are_words_of_today);
	tcase_add_test(unit, one_key_does_the_smallest_thing);
	tcase_add_test(unit, the_days_since_then_can_be_called_rest);
	tcase_add_test(unit, the_cursor_stands_on_the_focus_at_every_size);
}
