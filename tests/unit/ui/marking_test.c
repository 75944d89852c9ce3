#include <stdlib.h>
#include <string.h>

#include "book/care.h"
#include "book/drafts.h"
#include "book/habits.h"
#include "ui/open.h"
#include "ui/window.h"
#include "unit.h"

static int64_t begin(void)
{
	struct habit habit = habit_new(WINDOW_TODAY - 3);

	habit.anchor = "I pour my coffee";
	habit.action = "sit down";
	habit.smallest = "one breath";
	habit.celebration = "smile!";
	ck_assert(book_start_habit(window_book(), &habit, NULL));
	window_press("5");
	return habit.id;
}

START_TEST(did_it_answers_with_the_persons_own_ending)
{
	begin();
	window_press("d");
	ck_assert(window_has("Marked: did it. Now: smile!"));
	window_press("[ d");
	ck_assert(window_has("22 November: did it. u takes it back."));
}
END_TEST

START_TEST(a_half_mark_is_offered_where_one_is)
{
	int64_t habit = begin();

	window_press("RET");
	ck_assert(!window_has("partly"));
	ck_assert(!window_has("take the mark away"));
	window_press("ESC");
	window_mark(habit, 0, MARK_PARTLY, NULL);
	window_press("SPC");
	ck_assert(window_has(">   [◔] partly"));
	ck_assert(window_has("as it is now"));
	window_press("ESC");
}
END_TEST

START_TEST(a_mark_is_taken_away_and_comes_back)
{
	int64_t habit = begin();

	window_press("d SPC END RET");
	ck_assert(window_has("The mark is taken away. u brings it back."));
	ck_assert_int_eq(window_mark_on(habit, 0).state, MARK_NONE);
	window_press("u");
	ck_assert_int_eq(window_mark_on(habit, 0).state, MARK_DONE);
}
END_TEST

START_TEST(words_on_a_day_without_a_mark_ask_first_what_it_was)
{
	int64_t habit = begin();
	struct mark mark;

	window_press("m");
	ck_assert(window_has("What was it? The words go with the mark."));
	window_press("n \"was ill, 風邪\" RET");
	mark = window_mark_on(habit, 0);
	ck_assert_int_eq(mark.state, MARK_NOT_TODAY);
	ck_assert_str_eq(mark.note, "was ill, 風邪");
	ck_assert(window_has("“was ill, 風邪”"));
}
END_TEST

START_TEST(esc_keeps_the_words_too_and_so_does_going_elsewhere)
{
	int64_t habit = begin();

	window_press("d m \"one\" ESC");
	ck_assert_str_eq(window_mark_on(habit, 0).note, "one");
	window_press("m \" two\"");
	app_go(window_app(), 0);
	ck_assert_str_eq(window_mark_on(habit, 0).note, "one two");
}
END_TEST

START_TEST(words_that_did_not_change_make_no_step)
{
	int64_t revision;

	begin();
	window_press("d m \"one\" RET");
	revision = book_revision(window_book());
	window_press("m RET m ESC");
	ck_assert_int_eq(book_revision(window_book()), revision);
}
END_TEST

START_TEST(other_marks_keep_the_words)
{
	int64_t habit = begin();

	window_press("d m \"one\" RET s");
	ck_assert_int_eq(window_mark_on(habit, 0).state, MARK_SMALLEST);
	ck_assert_str_eq(window_mark_on(habit, 0).note, "one");
}
END_TEST

START_TEST(words_whose_mark_went_away_ask_what_it_was)
{
	int64_t habit = begin();

	window_press("d m \"one\"");
	window_mark(habit, 0, MARK_NONE, NULL);
	window_press("RET");
	ck_assert(window_has("as it is now") || window_has("[●] did it"));
	window_press("s RET");
	ck_assert_int_eq(window_mark_on(habit, 0).state, MARK_SMALLEST);
	ck_assert_str_eq(window_mark_on(habit, 0).note, "one");
}
END_TEST

START_TEST(words_whose_mark_went_away_can_be_left_without_an_answer)
{
	int64_t habit = begin();

	window_press("s m \"one\"");
	window_mark(habit, 0, MARK_NONE, NULL);
	window_press("ESC");
	ck_assert(window_has("not today"));
	window_press("ESC ESC");
	ck_assert_str_eq(window_mark_on(habit, 0).note, "one");
	ck_assert_int_eq(window_mark_on(habit, 0).state, MARK_SMALLEST);
	ck_assert(!window_has("A word is enough."));
	ck_assert(window_has("Kept. u takes it back."));
}
END_TEST

START_TEST(half_written_words_come_back_at_the_caret)
{
	int64_t habit = begin();
	struct draft draft = { .what = "note", .subject = habit,
			       .on = WINDOW_TODAY, .body = "half written",
			       .size = 12, .caret = 4 };
	struct draft other = { .what = "another" };

	window_press("d");
	ck_assert(!open_draft(window_app(), &other));
	ck_assert(open_draft(window_app(), &draft));
	window_press("\"X\"");
	ck_assert(window_has("│ halfX written"));
}
END_TEST

START_TEST(every_sheet_fits_a_small_window)
{
	static const char *const keys[] = { "RET", "i", "g", "m" };

	begin();
	window_press("d");
	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		window_size(12, 40);
		window_press(keys[i]);
		ck_assert(window_app()->canvas.cursor_shown);
		ck_assert(window_has("? help") || window_has("Ctrl-G"));
		window_size(5, 21);
		window_size(1, 1);
		window_size(24, 80);
		window_press("ESC");
	}
}
END_TEST

UNIT(marking)
{
	window_unit(unit);
	tcase_add_test(unit, did_it_answers_with_the_persons_own_ending);
	tcase_add_test(unit, a_half_mark_is_offered_where_one_is);
	tcase_add_test(unit, a_mark_is_taken_away_and_comes_back);
	tcase_add_test(unit, words_on_a_day_without_a_mark_ask_first_what_it_was);
	tcase_add_test(unit, esc_keeps_the_words_too_and_so_does_going_elsewhere);
	tcase_add_test(unit, words_that_did_not_change_make_no_step);
	tcase_add_test(unit, other_marks_keep_the_words);
	tcase_add_test(unit, words_whose_mark_went_away_ask_what_it_was);
	tcase_add_test(unit, words_whose_mark_went_away_can_be_left_without_an_answer);
	tcase_add_test(unit, half_written_words_come_back_at_the_caret);
	tcase_add_test(unit, every_sheet_fits_a_small_window);
}
