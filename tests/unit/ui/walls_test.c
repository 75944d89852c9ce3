#include <string.h>

#include "book/entries.h"
#include "book/invitations.h"
#include "book/tags.h"
#include "ui/form.h"
#include "ui/sheets.h"
#include "ui/window.h"
#include "unit.h"

/* What the monkey (tests/monkey) and first trials once found. */

static const struct entry *newest_page(void)
{
	struct entry_list list = window_pages(0);

	return list.count ? &list.items[0] : NULL;
}

START_TEST(a_page_below_another_sheet_is_kept_when_a_place_is_gone_to)
{
	const struct entry *page;

	window_press("w \"my words\" F9 3");
	ck_assert(!strcmp(app_top(window_app())->type->name, "insights"));
	page = newest_page();
	ck_assert_ptr_nonnull(page);
	ck_assert_str_eq(page->body, "my words");
}
END_TEST

START_TEST(a_page_whose_session_was_taken_back_is_kept_all_the_same)
{
	window_press("c \"first\" C-s \" and more\" F9 C-z ESC ESC");
	ck_assert_int_eq(window_app()->sheet_count, 0);
	ck_assert_str_eq(newest_page()->body, "first and more");
	ck_assert(newest_page()->session != 0);
}
END_TEST

START_TEST(a_copy_beside_a_tender_page_is_tender)
{
	struct err err = { 0 };
	int64_t id;

	id = window_page(-1, "closed words");
	ck_assert(book_tender_entry(window_book(), id, true, &err));
	window_press("2 e \"more \"");
	ck_assert(book_drop_entry(window_book(), id, &err));
	window_press("ESC");
	ck_assert(newest_page()->id != id);
	ck_assert(newest_page()->tender);
	ck_assert(!window_has("closed words"));
}
END_TEST

START_TEST(own_words_for_a_heavy_hour_are_not_undone_by_an_older_sheet)
{
	window_press("! e F9 e \"my sister\" ESC ESC ESC");
	ck_assert(window_has("my sister"));
}
END_TEST

START_TEST(the_caret_is_seen_at_the_end_of_a_text_in_every_height)
{
	static const char *const sheets[] = { "w", "c", "! e" };
	static const int widths[] = { 21, 36, 41, 80 };

	for (size_t i = 0; i < sizeof(sheets) / sizeof(*sheets); i++) {
		window_press(sheets[i]);
		window_press("\"words\" RET RET RET RET RET RET");
		window_press("RET RET RET RET RET RET \"last\"");
		for (size_t w = 0; w < sizeof(widths) / sizeof(*widths); w++)
			for (int rows = 5; rows <= 32; rows++) {
				window_size(rows, widths[w]);
				ck_assert_msg(window_app()->canvas.cursor_shown &&
					      window_has("last"), "%s, %d×%d",
					      sheets[i], widths[w], rows);
			}
		window_size(24, 80);
		window_press("ESC ESC 1");
	}
}
END_TEST

START_TEST(what_was_listed_is_done_only_where_it_makes_sense_by_then)
{
	struct err err = { 0 };

	window_page(-1, "* a line kept yesterday");
	window_at("2026-11-24T07:30:00+01:00");
	window_press("END");
	ck_assert(window_has("ome lines to sort"));
	window_press("C-p \"not now\"");
	ck_assert(book_invite_never(window_book(), "sort", 0, &err));
	window_press("RET");
	ck_assert(window_has("There is nothing here for it just now."));
}
END_TEST

/* Under sanitizers: nothing of it is looked at once it is gone. */
START_TEST(a_page_read_while_it_was_taken_back_is_gone_from_the_screen)
{
	window_press("w \"* a line\" ESC 2 RET");
	ck_assert(window_has("a line"));
	window_press("u");
	ck_assert(!window_has("a line"));
	ck_assert(!strstr(window_said(), "a line"));
	window_press("DOWN b i * F7 v ESC RET C-r");
}
END_TEST

START_TEST(what_is_begun_near_a_session_is_said_to_be_where_it_is)
{
	window_press("4 RET \"hum\" RET \"I wake\" RET \"smile\" RET RET");
	ck_assert(window_has("It is on Today."));
	window_session(0, "words");
	window_press("4 END RET \"sing\" RET \"I sleep\" RET \"smile\" RET RET");
	ck_assert(window_has("These days rest by themselves; 4 has it"));
}
END_TEST

START_TEST(a_field_is_put_back_once_even_if_it_is_refused_as_it_was)
{
	static const struct form_field fields[] = {
		{ "a", "A", 1, 0, NULL }, { 0 },
	};
	const char *before = "was refused";
	struct err err = { 0 };
	struct form form;

	form_init(&form, fields);
	form_set(&form, &before);
	edit_set(&form.edits[0], "typed", 5);
	err_set(&err, ERR_INVALID, "a", "not so");
	form_refuse(&form, &err);
	ck_assert(form_put_back(&form, &before));
	form_refuse(&form, &err);
	ck_assert(!form_put_back(&form, &before));
	form_clear(&form);
}
END_TEST

START_TEST(in_a_window_too_small_for_the_page_its_keys_sleep)
{
	window_page(-1, "a page");
	window_press("2 resize:30x5 x resize:80x24");
	ck_assert_ptr_nonnull(newest_page());
	window_press("x");
	ck_assert_ptr_null(newest_page());
}
END_TEST

START_TEST(what_is_cut_in_a_list_is_cut_in_ascii)
{
	static const char *const keys[] = {
		"2", "TAB", "RET", "/ \"cello\"", "ESC ESC : \"cello\"",
		"ESC 2 x TAB TAB TAB",
	};
	int64_t id;

	window_begin(24, 80, true);
	id = window_page(-1, "the light in the long room was low, and nobody "
			 "spoke of leaving it, and then the cello went on for "
			 "as long as it liked, and a little longer than that");
	ck_assert(book_tag_entry(window_book(), id, "rooms", true, NULL));
	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		window_press(keys[i]);
		for (const char *p = window_text(); *p; p++)
			ck_assert_msg((unsigned char)*p < 0x80, "%s", window_text());
	}
	ck_assert(window_has("..."));
}
END_TEST

UNIT(walls)
{
	window_unit(unit);
	tcase_add_test(unit,
		       a_page_below_another_sheet_is_kept_when_a_place_is_gone_to);
	tcase_add_test(unit,
		       a_page_whose_session_was_taken_back_is_kept_all_the_same);
	tcase_add_test(unit, a_copy_beside_a_tender_page_is_tender);
	tcase_add_test(unit, what_is_cut_in_a_list_is_cut_in_ascii);
	tcase_add_test(unit,
		       own_words_for_a_heavy_hour_are_not_undone_by_an_older_sheet);
	tcase_add_test(unit,
		       the_caret_is_seen_at_the_end_of_a_text_in_every_height);
	tcase_add_test(unit,
		       what_was_listed_is_done_only_where_it_makes_sense_by_then);
	tcase_add_test(unit,
		       a_page_read_while_it_was_taken_back_is_gone_from_the_screen);
	tcase_add_test(unit,
		       what_is_begun_near_a_session_is_said_to_be_where_it_is);
	tcase_add_test(unit,
		       a_field_is_put_back_once_even_if_it_is_refused_as_it_was);
	tcase_add_test(unit, in_a_window_too_small_for_the_page_its_keys_sleep);
}
