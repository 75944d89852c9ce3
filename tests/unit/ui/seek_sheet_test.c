#include <string.h>

#include "book/entries.h"
#include "ui/app.h"
#include "ui/window.h"
#include "unit.h"

/* Find and replace in a page that is being written. */

#define PAGE "w \"the cello, the Cello\" RET \"* a cello line\" C-HOME "

/* The lines kept in the page. */
static struct anchor_list kept(void)
{
	struct entry_list pages = window_pages(0);
	struct anchor_list list = { 0 };

	ck_assert_uint_eq(pages.count, 1);
	ck_assert(book_entry_anchors(window_book(), pages.items[0].id,
				     window_arena(), &list, NULL));
	return list;
}

START_TEST(the_next_and_the_one_before_go_round)
{
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
}
END_TEST

START_TEST(a_letter_after_finding_takes_nothing_away)
{
	window_press(PAGE "C-f \"Cello\" ESC \"X\"");
	ck_assert(window_has("the cello, the XCello"));
}
END_TEST

START_TEST(in_a_page_that_is_read_words_are_found_and_none_are_put)
{
	window_begin(24, 80, false);
	window_page(-1, "the cello, the Cello");
	window_press("2 RET C-f \"cello\"");
	ck_assert(window_has("1 of 2"));
	ck_assert(!window_has("Put instead"));
	window_press("RET");
	ck_assert(window_has("2 of 2"));
	window_press("TAB \"x\"");
	ck_assert(window_has("cellox"));
	ck_assert(window_has("not here"));
	window_press("BS C-d ESC");
	ck_assert_str_eq(app_top(window_app())->type->name, "reader");
	ck_assert(window_has("the cello, the Cello"));
	window_end();
}
END_TEST

START_TEST(what_was_looked_for_stays_with_its_page)
{
	window_begin(24, 80, false);
	window_page(-2, "the flute");
	window_page(-1, "the cello, the Cello");
	window_press("2 RET C-f \"cello\" ESC C-f");
	ck_assert(window_has("Find          cello"));
	window_press("ESC ESC DOWN RET C-f");
	ck_assert(window_has("Find"));
	ck_assert(!window_has("cello"));
}
END_TEST

START_TEST(one_is_changed_and_the_next_one_waits)
{
	window_press(PAGE "C-f \"cello\" TAB \"bell\" RET");
	ck_assert(window_has("the bell, the Cello"));
	ck_assert(window_has("1 of 2"));
	window_press("DOWN RET ESC");
	ck_assert(window_has("the bell, the Cello"));
	ck_assert(window_has("* a bell line"));
	window_press("C-z");
	ck_assert(window_has("* a cello line"));
}
END_TEST

START_TEST(all_are_changed_as_one_step_and_kept_lines_stay_kept)
{
	window_press(PAGE "C-f \"cello\" TAB \"violoncello\" C-d");
	ck_assert(window_has("Changed in 3 places."));
	ck_assert(window_has("the violoncello, the violoncello"));
	ck_assert(window_has("* a violoncello line"));
	ck_assert(window_has("kept  "));
	window_press("C-z");
	ck_assert(window_has("the cello, the Cello"));
	ck_assert(window_has("* a cello line"));
	window_press("C-y ESC");

	struct anchor_list lines = kept();

	ck_assert_uint_eq(lines.count, 1);
	ck_assert_str_eq(lines.items[0].quote, "a violoncello line");
}
END_TEST

START_TEST(words_of_a_known_insight_stay_its_words_when_changed)
{
	window_press(PAGE "C-s C-f \"a cello\" TAB \"the old cello\" C-d ESC");

	struct anchor_list lines = kept();

	ck_assert_uint_eq(lines.count, 1);
	ck_assert_uint_eq(lines.items[0].end - lines.items[0].start,
			  strlen("the old cello line"));
}
END_TEST

START_TEST(a_line_is_gone_to_by_its_number)
{
	window_press("w \"a\" RET \"b\" RET \"c\" F7 \"2\" RET \"x\"");
	ck_assert(window_has("xb"));
	window_press("F7 \"99\" RET \"y\"");
	ck_assert(window_has("yc"));
	window_press("F7 \"no\" RET");
	ck_assert(window_has("A number, please"));
}
END_TEST

START_TEST(words_are_counted_when_asked)
{
	window_press("w \"one two three\" F6");
	ck_assert(window_has("3 words, 13 characters."));
	window_press("F5 C-LEFT F6");
	ck_assert(window_has("1 word is selected, 5 characters."));
}
END_TEST

UNIT(seek_sheet)
{
	window_unit(unit);
	tcase_add_test(unit, the_next_and_the_one_before_go_round);
	tcase_add_test(unit, a_letter_after_finding_takes_nothing_away);
	tcase_add_test(unit, in_a_page_that_is_read_words_are_found_and_none_are_put);
	tcase_add_test(unit, what_was_looked_for_stays_with_its_page);
	tcase_add_test(unit, one_is_changed_and_the_next_one_waits);
	tcase_add_test(unit, all_are_changed_as_one_step_and_kept_lines_stay_kept);
	tcase_add_test(unit, words_of_a_known_insight_stay_its_words_when_changed);
	tcase_add_test(unit, a_line_is_gone_to_by_its_number);
	tcase_add_test(unit, words_are_counted_when_asked);
}
