#include <poll.h>
#include <signal.h>
#include <string.h>

#include "unit.h"
#include "window.h"

/* Starting, leaving, and every way the end can come. */

enum { GONE_WITHIN = 500 };	/* ms */

START_TEST(it_starts_and_shows_today)
{
	struct window window;

	window_today(&window);
	ck_assert(window_row_has(&window, 0, "Today"));
	window_close(&window);
}
END_TEST

START_TEST(q_leaves_and_the_terminal_is_as_before)
{
	struct window window;

	window_today(&window);
	ck_assert_ptr_nonnull(window_sent(&window, 0, "\033[?1049h"));
	window_send(&window, "q");
	ck_assert_int_eq(window_gone(&window, 2000), 0);
	window_is_given_back(&window);
	window_close(&window);
}
END_TEST

/* Opened by these words, written in, and left. */
static void write_with(const char *const *words, const char *title)
{
	struct window_wish wish = { .words = words };
	struct window window;

	window_open(&window, &wish);
	window_see(&window, title);
	window_send(&window, "kept there" ESC);
	window_see(&window, "Kept.");
	window_send(&window, C_Q);
	ck_assert_int_eq(window_gone(&window, 2000), 0);
	window_close(&window);
}

START_TEST(write_opens_at_the_day_that_is_named)
{
	SAYS("write", "a first page");
	write_with((const char *const[]){ "write", "-d", "2026-11-10", NULL },
		   "The page of 10 November");
	ck_assert_ptr_nonnull(strstr(SAYS("entry", "list", "--until",
					  "2026-11-10"), "kept there"));
}
END_TEST

START_TEST(write_opens_under_the_session_that_is_named)
{
	SAYS("session", "new", "--on", "2026-11-10");
	write_with((const char *const[]){ "write", "-s", "1", NULL },
		   "Session");
	ck_assert_ptr_nonnull(strstr(SAYS("entry", "list", "--session", "1"),
				     "kept there"));
}
END_TEST

START_TEST(write_opens_no_window_that_would_forget_its_flags)
{
	static const char *const calls[][7] = {
		{ "write", "-t", "rest", NULL },
		{ "write", "-d", "2026-11-10", "--template", "morning", NULL },
	};
	struct window_wish wish = { .words = calls[_i] };
	struct window window;

	window_folder();
	window_open(&window, &wish);
	ck_assert_int_eq(window_gone(&window, 2000), 2);
	window_close(&window);
}
END_TEST

START_TEST(the_page_is_wiped_before_it_is_left)
{
	struct window window;
	const char *wiped, *left;

	window_today(&window);
	window_send(&window, "q");
	window_gone(&window, 2000);
	/* Both screens: what stood there before, and what was drawn on. */
	ck_assert(!window_has(&window, "Today"));
	left = window_sent(&window, 0, "\033[?1049l");
	wiped = window_sent(&window, 0, "\033[J");
	ck_assert_ptr_nonnull(left);
	ck_assert_ptr_nonnull(wiped);
	ck_assert(wiped < left);
	window_close(&window);
}
END_TEST

/* Words typed into a new session's page, and not yet saved. */
static void type_in_capture(struct window *window, const char *words)
{
	window_today(window);
	window_send(window, "c");
	window_see(window, "Session");
	window_send(window, words);
	window_see(window, words);
}

static void words_are_kept(const char *words)
{
	struct window again;

	window_open(&again, NULL);
	window_see(&again, words);
	window_close(&again);
	SAYS("check");
}

static void ends_by(int number)
{
	struct window window;

	type_in_capture(&window, "blue light");
	window_signal(&window, number);
	window_gone(&window, GONE_WITHIN);
	window_is_given_back(&window);
	window_close(&window);
	words_are_kept("blue light");
}

START_TEST(an_end_asked_for_while_typing_keeps_the_words)
{
	static const int ends[] = { SIGTERM, SIGHUP, SIGINT, SIGQUIT };

	ends_by(ends[_i]);
}
END_TEST

START_TEST(a_terminal_closed_while_typing_keeps_the_words)
{
	struct window window;

	type_in_capture(&window, "the cello part");
	window_hang_up(&window);
	window_gone(&window, GONE_WITHIN);
	window_close(&window);
	words_are_kept("the cello part");
}
END_TEST

START_TEST(an_end_right_behind_the_keys_keeps_them_all)
{
	struct window window;

	type_in_capture(&window, "one two ");
	window_send(&window, "three four five six seven");
	window_signal(&window, SIGTERM);
	window_gone(&window, GONE_WITHIN);
	window_close(&window);
	/* What it had read by then; never less than what was on the screen. */
	words_are_kept("one two");
}
END_TEST

START_TEST(a_terminal_that_takes_no_more_bytes_holds_nothing_up)
{
	struct window window;

	type_in_capture(&window, "warm");
	/* Nobody reads what it draws: its writes will block. */
	for (int i = 0; i < 60; i++)
		window_resize(&window, 40 + i % 2, 200 + i % 3);
	window_signal(&window, SIGTERM);
	window_gone(&window, 2 * GONE_WITHIN);
	window_close(&window);
	words_are_kept("warm");
}
END_TEST

START_TEST(after_kill_9_the_text_is_there_and_the_caret_in_its_place)
{
	struct window window, again;
	int row, col;

	type_in_capture(&window, "my hands were her hands");
	for (int i = 0; i < 5; i++)
		window_send(&window, LEFT);
	window_rest(&window);
	/* The claim is about this second. */
	poll(NULL, 0, 1000);
	window_signal(&window, SIGKILL);
	ck_assert_int_eq(window_gone(&window, GONE_WITHIN), 128 + SIGKILL);
	window_close(&window);

	window_open(&again, NULL);
	window_see(&again, "my hands were her hands");
	window_rest(&again);
	window_cursor(&again, &row, &col);
	ck_assert_msg(window_row_has(&again, row, "her hands"),
		      "the caret is in another row");
	ck_assert_str_eq(window_cell(&again, row, col), "h");
	ck_assert_str_eq(window_cell(&again, row, col - 1), " ");
	window_send(&again, "warm ");
	window_see(&again, "her warm hands");
	window_send(&again, C_S);
	window_see(&again, "saved");
	window_send(&again, ESC);
	window_rest(&again);
	window_send(&again, "q");
	window_gone(&again, 2000);
	window_close(&again);
	ck_assert_ptr_nonnull(strstr(SAYS("export", "--format", "json"),
				     "her warm hands"));
}
END_TEST

UNIT(start)
{
	tcase_add_test(unit, it_starts_and_shows_today);
	tcase_add_test(unit, q_leaves_and_the_terminal_is_as_before);
	tcase_add_test(unit, write_opens_at_the_day_that_is_named);
	tcase_add_test(unit, write_opens_under_the_session_that_is_named);
	tcase_add_loop_test(unit,
			    write_opens_no_window_that_would_forget_its_flags,
			    0, 2);
	tcase_add_test(unit, the_page_is_wiped_before_it_is_left);
	tcase_add_loop_test(unit, an_end_asked_for_while_typing_keeps_the_words,
			    0, 4);
	tcase_add_test(unit, a_terminal_closed_while_typing_keeps_the_words);
	tcase_add_test(unit, an_end_right_behind_the_keys_keeps_them_all);
	tcase_add_test(unit,
		       a_terminal_that_takes_no_more_bytes_holds_nothing_up);
	tcase_add_test(unit,
		       after_kill_9_the_text_is_there_and_the_caret_in_its_place);
}
