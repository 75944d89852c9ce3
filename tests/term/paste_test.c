#include <stdlib.h>
#include <string.h>

#include "unit.h"
#include "window.h"

/* What is pasted is text: all of it, and nothing else. */

#define PASTE "\033[200~"
#define PASTED "\033[201~"

static void open_capture(struct window *window)
{
	window_today(window);
	window_send(window, "c");
	window_see(window, "Session");
}

static const char *saved(struct window *window)
{
	window_send(window, C_S);
	window_see(window, "saved");
	return SAYS("export", "--format", "json");
}

START_TEST(a_paste_is_one_undo_step)
{
	struct window window;

	open_capture(&window);
	window_send(&window, "before ");
	window_see(&window, "before");
	window_send(&window, PASTE "first line\rsecond line\nthird" PASTED);
	window_see(&window, "third");
	ck_assert(window_has(&window, "first line"));
	window_send(&window, C_Z);
	window_see_no(&window, "third");
	ck_assert(!window_has(&window, "first line"));
	ck_assert(window_has(&window, "before"));
	window_close(&window);
}
END_TEST

START_TEST(keys_and_sequences_in_a_paste_do_nothing)
{
	/* Save, leave, out of sight, hang up, cursor keys, a function key, a
	 * title, the end of a paste in the form of one byte. */
	static const char pasted[] = PASTE "all\023 \021of\017 \003this\004 "
		"\033[A\033OP\033]2;mine\007 \033\033 \233201~ "
		"q : ! is text" PASTED;
	struct window window;
	size_t from;

	open_capture(&window);
	window_rest(&window);
	from = window.raw.size;
	window_send(&window, pasted);
	window_see(&window, "is text");
	ck_assert(window_has(&window, "Session"));
	ck_assert(!window_has(&window, "saved"));
	ck_assert_ptr_null(window_sent(&window, from, "mine\007"));
	ck_assert_ptr_null(window_sent(&window, from, "\033]"));
	window_send(&window, C_Z);
	window_see_no(&window, "is text");
	ck_assert(!window_has(&window, "all"));
	window_close(&window);
}
END_TEST

START_TEST(what_is_pasted_is_kept_byte_for_byte)
{
	struct window window;
	const char *json;

	open_capture(&window);
	window_send(&window, PASTE "a\tb \033[31mred\033[m naïve 日本 e\xcc\x81"
		    PASTED);
	window_see(&window, "日本");
	json = saved(&window);
	ck_assert_ptr_nonnull(strstr(json, "a\\tb \\u001b[31mred\\u001b[m "
				     "naïve 日本 e\xcc\x81"));
	window_close(&window);
}
END_TEST

START_TEST(a_star_in_a_paste_keeps_no_line)
{
	struct window window;

	open_capture(&window);
	window_send(&window, PASTE "* milk\r* bread" PASTED);
	window_see(&window, "bread");
	saved(&window);
	ck_assert_ptr_null(strstr(SAYS("insight", "list", "--json"), "milk"));
	window_close(&window);
}
END_TEST

START_TEST(a_paste_in_a_list_is_not_keys)
{
	struct window window;

	window_today(&window);
	window_send(&window, PASTE "q3!" PASTED);
	window_rest(&window);
	ck_assert(!window.gone);
	ck_assert(window_row_has(&window, 0, "[1 Today]") ||
		  window_row_has(&window, 0, "1 Today"));
	ck_assert(!window_has(&window, "upport "
			      "card"));
	window_close(&window);
}
END_TEST

START_TEST(a_large_paste_comes_in_whole)
{
	enum { LINES = 20000 };
	struct window window;
	struct str paste = STR_INIT;
	const char *json;

	open_capture(&window);
	str_add(&paste, PASTE);
	for (int i = 0; i < LINES; i++)
		str_print(&paste, "line %d of many\r", i);
	str_add(&paste, "the very end" PASTED);
	window_send_n(&window, paste.s, paste.size);
	window_see(&window, "the very end");
	json = saved(&window);
	ck_assert_ptr_nonnull(strstr(json, "line 0 of many\\nline 1 of"));
	ck_assert_ptr_nonnull(strstr(json, "line 19999 of many\\nthe very"));
	str_clear(&paste);
	window_close(&window);
}
END_TEST

START_TEST(a_paste_that_never_ends_is_text_all_the_same)
{
	struct window window, again;

	open_capture(&window);
	window_send(&window, PASTE "cut off in the mid");
	window_rest(&window);
	window_hang_up(&window);
	window_gone(&window, 500);
	window_close(&window);
	window_open(&again, NULL);
	window_rest(&again);
	ck_assert(!again.gone);
	window_close(&again);
	SAYS("check");
}
END_TEST

UNIT(paste)
{
	tcase_add_test(unit, a_paste_is_one_undo_step);
	tcase_add_test(unit, keys_and_sequences_in_a_paste_do_nothing);
	tcase_add_test(unit, what_is_pasted_is_kept_byte_for_byte);
	tcase_add_test(unit, a_star_in_a_paste_keeps_no_line);
	tcase_add_test(unit, a_paste_in_a_list_is_not_keys);
	tcase_add_test(unit, a_large_paste_comes_in_whole);
	tcase_add_test(unit, a_paste_that_never_ends_is_text_all_the_same);
}
