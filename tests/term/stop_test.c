#include <signal.h>

#include "unit.h"
#include "window.h"

/* Stopped by a shell, and woken. */

static void open_in_shell(struct window *window)
{
	SAYS("write", "a first page");
	window_open(window, &(struct window_wish){ .shell = true });
	window_see(window, "Today");
	window_rest(window);
}

START_TEST(stopped_it_gives_the_terminal_back_and_woken_it_draws_again)
{
	struct window window;

	open_in_shell(&window);
	for (int turn = 0; turn < 3; turn++) {
		size_t from;

		window_signal(&window, SIGTSTP);
		window_stopped(&window);
		window_is_given_back(&window);
		ck_assert(!window_has(&window, "Today"));
		from = window.raw.size;
		window_wake(&window);
		window_see(&window, "Today");
		ck_assert_ptr_nonnull(window_sent(&window, from,
						  "\033[?1049h"));
		window_rest(&window);
	}
	window_send(&window, "q");
	ck_assert_int_eq(window_gone(&window, 2000), 0);
	window_is_given_back(&window);
	window_close(&window);
}
END_TEST

START_TEST(words_half_written_are_there_after_a_stop)
{
	struct window window;

	open_in_shell(&window);
	window_send(&window, "c");
	window_see(&window, "Session");
	window_send(&window, "under water");
	window_see(&window, "under water");
	window_signal(&window, SIGTSTP);
	window_stopped(&window);
	window_wake(&window);
	window_see(&window, "under water");
	window_send(&window, ", blue");
	window_see(&window, "under water, blue");
	window_close(&window);
}
END_TEST

START_TEST(a_stop_keeps_the_words_before_it_stops)
{
	struct window window, again;

	open_in_shell(&window);
	window_send(&window, "c");
	window_see(&window, "Session");
	window_send(&window, "not here any more");
	window_see(&window, "not here any more");
	window_signal(&window, SIGTSTP);
	window_stopped(&window);
	window_signal(&window, SIGKILL);
	window_wake(&window);
	window_gone(&window, 2000);
	window_close(&window);

	window_open(&again, NULL);
	window_see(&again, "not here any more");
	window_close(&again);
}
END_TEST

START_TEST(ctrl_z_is_undo_in_text)
{
	struct window window;

	open_in_shell(&window);
	window_send(&window, "c");
	window_see(&window, "Session");
	window_send(&window, "blue");
	window_see(&window, "blue");
	window_send(&window, C_Z);
	window_see_no(&window, "blue");
	window_close(&window);
}
END_TEST

START_TEST(it_can_be_put_to_sleep_from_the_palette)
{
	struct window window;

	open_in_shell(&window);
	window_send(&window, ":sleep");
	window_see(&window, "Put tend to sleep");
	window_rest(&window);
	window_send(&window, ENTER);
	window_stopped(&window);
	window_is_given_back(&window);
	window_wake(&window);
	window_see(&window, "[1 Today]");
	window_close(&window);
}
END_TEST

START_TEST(a_new_size_while_it_was_stopped_is_noticed)
{
	struct window window;

	open_in_shell(&window);
	window_signal(&window, SIGTSTP);
	window_stopped(&window);
	window_resize(&window, 40, 120);
	window_wake(&window);
	window_see(&window, "Today");
	window_rest(&window);
	/* The footer stands in the last row of the new size. */
	ck_assert_str_ne(window_row(&window, 39), "");
	window_close(&window);
}
END_TEST

UNIT(stop)
{
	tcase_add_test(unit,
		       stopped_it_gives_the_terminal_back_and_woken_it_draws_again);
	tcase_add_test(unit, words_half_written_are_there_after_a_stop);
	tcase_add_test(unit, a_stop_keeps_the_words_before_it_stops);
	tcase_add_test(unit, ctrl_z_is_undo_in_text);
	tcase_add_test(unit, it_can_be_put_to_sleep_from_the_palette);
	tcase_add_test(unit, a_new_size_while_it_was_stopped_is_noticed);
}
