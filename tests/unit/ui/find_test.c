#include "ui/app.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "book/entries.h"
#include "ui/window.h"
#include "unit.h"

static void type(const char *words)
{
	struct str keys = STR_INIT;

	str_add(&keys, "C-u paste\"");
	for (const char *p = words; *p; p++) {
		if (*p == '"' || *p == '\\')
			str_add_char(&keys, '\\');
		str_add_char(&keys, *p);
	}
	str_add_char(&keys, '"');
	window_press(keys.s);
	str_clear(&keys);
}

START_TEST(a_word_without_its_accents_finds_it)
{
	window_page(-1, "we met in the café");
	window_page(-2, "息を吐く。呼吸を三回、それから水。");
	window_press("/");
	type("cafe");
	ck_assert(window_has("1 found"));
	ck_assert(window_has("[café]"));
	type("呼吸");
	ck_assert(window_has("1 found"));
	ck_assert(window_has("[呼吸]"));
}
END_TEST

START_TEST(no_letters_are_a_mistake)
{
	static const char *const bits[] = {
		"don't", "\"", "-", " ", "*", ":", "(", ")", "tag:", "in:", "until:",
		"oct", "呼", "é", "AND", "NOT", "NEAR(", "^", "+", "{", "'", "%", "a",
	};
	unsigned seed = 11;

	window_page(-1, "don't 呼吸を三回 a café");
	window_press("/");
	for (int i = 0; i < 1000; i++) {
		struct str text = STR_INIT;

		for (unsigned n = 1 + unit_random(&seed) % 6; n > 0; n--)
			str_add(&text, bits[unit_random(&seed) % (sizeof(bits) / sizeof(*bits))]);
		type(text.s);
		ck_assert_msg(window_app()->said.size == 0, "%s: %s", text.s,
			      window_app()->said.s);
		str_clear(&text);
	}
}
END_TEST

START_TEST(what_is_set_aside_is_found_when_it_is_back)
{
	struct err err = { 0 };
	int64_t page;

	page = window_page(-1, "a heron by the weir");
	ck_assert(book_drop_entry(window_book(), page, &err));
	window_press("/");
	type("heron");
	ck_assert(window_has("0 found"));
	ck_assert(book_restore_entry(window_book(), page, &err));
	window_press("BS");
	ck_assert(window_has("1 found"));
}
END_TEST

START_TEST(a_tender_page_is_found_and_stays_closed)
{
	struct err err = { 0 };
	int64_t page;

	page = window_page(-1, "a heron by the weir");
	ck_assert(book_tender_entry(window_book(), page, true, &err));
	window_page(-2, "a heron elsewhere");
	window_press("/");
	type("heron");
	ck_assert(window_has("2 found"));
	ck_assert(!window_has("weir"));
	window_press("ESC ESC 2 DOWN RET LEFT");
	ck_assert(window_has("closed page"));
	ck_assert(!window_has("weir"));
	window_press("RET");
	ck_assert(window_has("weir"));
}
END_TEST

START_TEST(a_day_in_words_leads_to_its_page)
{
	window_page(-1, "yesterday's page");
	window_page(-42, "the page of october");
	window_page(-80, "an older one");
	window_press("/");
	type("12 oct");
	window_press("RET");
	ck_assert_str_eq(app_top(window_app())->type->name, "journal");
	ck_assert(strstr(window_said(), "the page of october"));
	window_press("g \"last september\" RET");
	ck_assert(strstr(window_said(), "an older one"));
}
END_TEST

START_TEST(tab_writes_a_value_that_the_book_has)
{
	int64_t page;

	page = window_page(-1, "a heron by the weir");
	ck_assert(book_tag_entry(window_book(), page, "river", true, NULL));
	ck_assert(book_tag_entry(window_book(), page, "Rest", true, NULL));
	page = window_page(-2, "the bus was late");
	ck_assert(book_tag_entry(window_book(), page, "Rest", true, NULL));
	window_press("/");
	type("tag:");
	ck_assert(window_has("Tab writes:  Rest  river"));
	ck_assert(!window_has("Nothing with these letters"));
	window_press("TAB");
	ck_assert(window_has("tag:Rest"));
	ck_assert(window_has("2 found"));
	window_press("TAB");
	ck_assert(window_has("tag:river"));
	ck_assert(window_has("1 found"));
	window_press("S-TAB \" bus\"");
	ck_assert(window_has("tag:Rest bus"));
	ck_assert(window_has("1 found"));
	ck_assert(!window_has("Tab writes:"));
	type("tag:RI");
	window_press("TAB");
	ck_assert(window_has("tag:river"));
}
END_TEST

START_TEST(tab_goes_through_all_sessions_and_shift_tab_the_other_way)
{
	for (int i = 0; i < 30; i++)
		window_session(-100 + i, "water");
	window_press("/");
	type("water");
	ck_assert(window_has("[all]  1  2"));
	window_press("TAB");
	ck_assert(window_has("all  [1]  2"));
	ck_assert(window_has("1 found"));
	window_press("S-TAB S-TAB");
	ck_assert(window_has("29  [30]"));
	ck_assert(window_has("1 found"));
	window_press("TAB");
	ck_assert(window_has("[all]  1  2"));
}
END_TEST

START_TEST(what_is_done_to_all_the_pages_found_is_one_step)
{
	window_begin(24, 80, false);
	window_page(-1, "a heron by the weir");
	window_page(-2, "no heron today");
	window_page(-3, "the bus was late");
	window_press("/");
	type("heron");
	window_press("M-a");
	ck_assert(window_has("2 pages are chosen."));
	window_press("DOWN RET");
	type("has:star");
	ck_assert(window_has("2 found"));
	type("heron");
	window_press("M-a END UP RET");
	ck_assert(window_has("0 found"));
	window_press("ESC ESC u 2");
	ck_assert(window_has("a heron by the weir"));
	ck_assert(window_has("no heron today"));
	window_end();
}
END_TEST

UNIT(find_sheet)
{
	tcase_add_test(unit, what_is_done_to_all_the_pages_found_is_one_step);
	window_unit(unit);
	tcase_add_test(unit, tab_writes_a_value_that_the_book_has);
	tcase_add_test(unit, tab_goes_through_all_sessions_and_shift_tab_the_other_way);
	tcase_add_test(unit, a_word_without_its_accents_finds_it);
	tcase_add_test(unit, no_letters_are_a_mistake);
	tcase_add_test(unit, what_is_set_aside_is_found_when_it_is_back);
	tcase_add_test(unit, a_tender_page_is_found_and_stays_closed);
	tcase_add_test(unit, a_day_in_words_leads_to_its_page);
}
