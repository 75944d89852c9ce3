#include <string.h>

#include "book/entries.h"
#include "ui/window.h"
#include "unit.h"

/* Find and replace in a page that is being written. */

#define PAGE "w \"the cello, the Cello\" RET \"* a cello line\" C-HOME "

START_TEST(the_next_and_the_one_before_go_round)
{
	window_begin(24, 80, false);
	window_press(PAGE "C-f \"cello\"");
	ck_assert(window_has("1 of 3"));
	window_press("RET");
	ck_assert(window_has("2 of 3"));
	window_press("DOWN DOWN");
	ck_assert(window_has("1 of 3"));
	window_press("UP");
	ck_assert(window_has("3 of 3"));
	window_press("\"x\"");
	ck_assert(window_has("not here"));
	window_press("BS ESC");
	ck_assert(!window_has("Put instead"));
	window_end();
}
END_TEST

START_TEST(a_letter_after_finding_takes_nothing_away)
{
	window_begin(24, 80, false);
	window_press(PAGE "C-f \"Cello\" ESC \"X\"");
	ck_assert(window_has("the cello, the XCello"));
	window_end();
}
END_TEST

START_TEST(one_is_changed_and_the_next_one_waits)
{
	window_begin(24, 80, false);
	window_press(PAGE "C-f \"cello\" TAB \"bell\" RET");
	ck_assert(window_has("the bell, the Cello"));
	ck_assert(window_has("1 of 2"));
	window_press("DOWN RET ESC");
	ck_assert(window_has("the bell, the Cello"));
	ck_assert(window_has("* a bell line"));
	window_press("C-z");
	ck_assert(window_has("* a cello line"));
	window_end();
}
END_TEST

START_TEST(all_are_changed_as_one_step_and_kept_lines_stay_kept)
{
	window_begin(24, 80, false);
	window_press(PAGE "C-f \"cello\" TAB \"violoncello\" C-d");
	ck_assert(window_has("Changed in 3 places."));
	ck_assert(window_has("the violoncello, the violoncello"));
	ck_assert(window_has("* a violoncello line"));
	ck_assert(window_has("kept  "));
	window_press("C-z");
	ck_assert(window_has("the cello, the Cello"));
	ck_assert(window_has("* a cello line"));
	window_press("C-y ESC");

	struct arena arena = { 0 };
	struct entry_list list;
	struct entry_query query = { .after_day = DAY_NONE,
				     .from = WINDOW_TODAY,
				     .until = WINDOW_TODAY };
	struct anchor_list kept;

	ck_assert(book_entries(window_book(), &query, &arena, &list, NULL));
	ck_assert_uint_eq(list.count, 1);
	ck_assert(book_entry_anchors(window_book(), list.items[0].id, &arena,
				     &kept, NULL));
	ck_assert_uint_eq(kept.count, 1);
	ck_assert_str_eq(kept.items[0].quote, "a violoncello line");
	arena_clear(&arena);
	window_end();
}
END_TEST

START_TEST(words_of_a_known_insight_stay_its_words_when_changed)
{
	window_begin(24, 80, false);
	window_press(PAGE "C-s C-f \"a cello\" TAB \"the old cello\" C-d ESC");

	struct arena arena = { 0 };
	struct entry_list list;
	struct entry_query query = { .after_day = DAY_NONE,
				     .from = WINDOW_TODAY,
				     .until = WINDOW_TODAY };
	struct anchor_list kept;

	ck_assert(book_entries(window_book(), &query, &arena, &list, NULL));
	ck_assert(book_entry_anchors(window_book(), list.items[0].id, &arena,
				     &kept, NULL));
	ck_assert_uint_eq(kept.count, 1);
	ck_assert_uint_eq(kept.items[0].end - kept.items[0].start,
			  strlen("the old cello line"));
	arena_clear(&arena);
	window_end();
}
END_TEST

START_TEST(a_line_is_gone_to_by_its_number)
{
	window_begin(24, 80, false);
	window_press("w \"a\" RET \"b\" RET \"c\" F7 \"2\" RET \"x\"");
	ck_assert(window_has("xb"));
	window_press("F7 \"99\" RET \"y\"");
	ck_assert(window_has("yc"));
	window_press("F7 \"no\" RET");
	ck_assert(window_has("A number, please"));
	window_end();
}
END_TEST

START_TEST(words_are_counted_when_asked)
{
	window_begin(24, 80, false);
	window_press("w \"one two three\" F6");
	ck_assert(window_has("3 words, 13 characters."));
	window_press("F5 C-LEFT F6");
	ck_assert(window_has("1 word is selected, 5 characters."));
	window_end();
}
END_TEST

UNIT(seek_sheet)
{
	tcase_add_test(unit, the_next_and_the_one_before_go_round);
	tcase_add_test(unit, a_letter_after_finding_takes_nothing_away);
	tcase_add_test(unit, one_is_changed_and_the_next_one_waits);
	tcase_add_test(unit, all_are_changed_as_one_step_and_kept_lines_stay_kept);
	tcase_add_test(unit, words_of_a_known_insight_stay_its_words_when_changed);
	tcase_add_test(unit, a_line_is_gone_to_by_its_number);
	tcase_add_test(unit, words_are_counted_when_asked);
}
