#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "unit.h"
#include "window.h"

/* The first start there is, in an empty home. */

static void start(struct window *window)
{
	window_folder();
	window_open(window, NULL);
}

START_TEST(from_a_bare_start_to_a_kept_line_are_six_keys)
{
	static const char *const keys[] = { ENTER, "w", "a", "r", "m", ESC };
	struct window window;

	start(&window);
	window_see(&window, "Welcome.");
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		window_send(&window, keys[i]);
	window_see(&window, "Kept.");
	window_send(&window, C_Q);
	ck_assert_int_eq(window_gone(&window, 2000), 0);
	window_close(&window);
	ck_assert_ptr_nonnull(strstr(SAYS("export", "--format", "json"),
				     "warm"));
	ck_assert_ptr_nonnull(strstr(SAYS("session", "list"), "2026"));
}
END_TEST

START_TEST(the_first_screen_is_there_until_something_was_done)
{
	struct window window;

	for (int i = 0; i < 2; i++) {
		start(&window);
		window_see(&window, "What would help right now?");
		window_send(&window, "q");
		ck_assert_int_eq(window_gone(&window, 2000), 0);
		window_close(&window);
	}
	SAYS("write", "a line");
	start(&window);
	window_see(&window, "Today");
	window_rest(&window);
	ck_assert(!window_has(&window, "What would help"));
	window_close(&window);
}
END_TEST

START_TEST(answers_half_given_are_there_after_a_kill)
{
	struct window window;

	start(&window);
	window_see(&window, "Welcome.");
	window_send(&window, DOWN DOWN ENTER);
	window_see(&window, "call you?");
	window_send(&window, "Sam" ENTER);
	window_see(&window, "one just past?");
	window_send(&window, "friday");
	window_see(&window, "Friday 20 November");
	window_signal(&window, SIGTERM);
	window_gone(&window, 2000);
	window_close(&window);

	start(&window);
	window_see(&window, "one just past?");
	window_see(&window, "Friday 20 November");
	window_send(&window, ENTER ENTER);
	window_see(&window, "Sam.");
	window_close(&window);
}
END_TEST

static void read_book(struct str *out)
{
	FILE *file = fopen(window_book(), "r");
	char bytes[4096];
	size_t size;

	ck_assert_ptr_nonnull(file);
	while ((size = fread(bytes, 1, sizeof(bytes), file)) > 0)
		str_add_n(out, bytes, size);
	fclose(file);
}

START_TEST(a_look_around_comes_back_and_leaves_the_book_as_it_was)
{
	struct str before = STR_INIT, after = STR_INIT;
	struct window window;

	start(&window);
	window_see(&window, "Welcome.");
	read_book(&before);
	window_send(&window, DOWN DOWN DOWN ENTER);
	window_see(&window, "made up");
	window_send(&window, "w");
	window_see(&window, "Esc done");
	window_send(&window, "nothing of this" ESC);
	window_see(&window, "Kept.");
	window_send(&window, "q");
	window_see(&window, "What would help right now?");
	window_see(&window, "nothing of it was kept");
	read_book(&after);
	ck_assert_uint_eq(before.size, after.size);
	ck_assert_mem_eq(before.s, after.s, before.size);
	window_send(&window, "q");
	ck_assert_int_eq(window_gone(&window, 2000), 0);
	window_is_given_back(&window);
	window_close(&window);
	str_clear(&before);
	str_clear(&after);
}
END_TEST

START_TEST(an_end_asked_for_in_a_look_around_is_the_end)
{
	struct window window;

	start(&window);
	window_see(&window, "Welcome.");
	window_send(&window, DOWN DOWN DOWN ENTER);
	window_see(&window, "made up");
	window_signal(&window, SIGTERM);
	window_gone(&window, 1000);
	window_is_given_back(&window);
	ck_assert_ptr_null(window_sent(&window, 0, "nothing of it was kept"));
	window_close(&window);
}
END_TEST

UNIT(first)
{
	tcase_add_test(unit,
		       a_look_around_comes_back_and_leaves_the_book_as_it_was);
	tcase_add_test(unit, an_end_asked_for_in_a_look_around_is_the_end);
	tcase_add_test(unit, from_a_bare_start_to_a_kept_line_are_six_keys);
	tcase_add_test(unit,
		       the_first_screen_is_there_until_something_was_done);
	tcase_add_test(unit, answers_half_given_are_there_after_a_kill);
}
