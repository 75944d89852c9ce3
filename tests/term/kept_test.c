#include <poll.h>
#include <signal.h>
#include <string.h>

#include "unit.h"
#include "window.h"

/* Wherever words are typed, an end in the midst keeps them. */

static const struct sheet {
	const char *keys, *see;
} sheets[] = {
	{ "w", "Today's page" },
	{ "c", "Session" },
	{ "3i", "to keep?" },
	{ "3e", "kept" },
	{ "4\033[B\r", "less than" },
	{ "4e\t", "I will" },
	{ " m", "enough" },
};
enum { SHEETS = sizeof(sheets) / sizeof(sheets[0]) };

static void type_in(struct window *window, const struct sheet *sheet)
{
	SAYS_TO("a first page\n* a kept line\n", "write", "-");
	SAYS("habit", "new", "--anchor", "I pour my coffee", "--do",
	     "breathe out once");
	window_open(window, NULL);
	window_see(window, "Today");
	window_rest(window);
	window_send(window, sheet->keys);
	window_see(window, sheet->see);
	window_rest(window);
	window_send(window, "quince and cello");
	window_see(window, "quince and cello");
}

static void is_there_again(const struct sheet *sheet)
{
	struct window again;

	window_open(&again, NULL);
	window_see(&again, "Today");
	window_rest(&again);
	if (!window_has(&again, "quince and cello"))
		window_fail(&again, "%s: the words do not come back",
			    sheet->see);
	/* And they can be gone on with. */
	window_send(&again, ", warm");
	window_see(&again, "quince and cello, warm");
	window_close(&again);
	SAYS("check");
}

START_TEST(asked_to_end_while_words_are_typed_it_keeps_them)
{
	struct window window;

	type_in(&window, &sheets[_i]);
	window_signal(&window, SIGTERM);
	window_gone(&window, 500);
	window_close(&window);
	is_there_again(&sheets[_i]);
}
END_TEST

START_TEST(killed_a_second_after_the_last_key_it_kept_them)
{
	struct window window;

	type_in(&window, &sheets[_i]);
	/* The claim is about this second. */
	poll(NULL, 0, 1000);
	window_signal(&window, SIGKILL);
	window_gone(&window, 500);
	window_close(&window);
	is_there_again(&sheets[_i]);
}
END_TEST

START_TEST(left_with_ctrl_q_while_words_are_typed_it_keeps_them)
{
	struct window window;

	type_in(&window, &sheets[_i]);
	window_send(&window, C_Q);
	ck_assert_int_eq(window_gone(&window, 2000), 0);
	window_close(&window);
	if (!strstr(SAYS("export", "--format", "json"), "quince and cello"))
		is_there_again(&sheets[_i]);
}
END_TEST

/* A page is begun, and above it the words for a heavy hour. */
static void type_two(struct window *window)
{
	type_in(window, &sheets[0]);
	window_rest(window);
	window_send(window, "\033[20~");
	window_see(window, "heavy right now");
	window_rest(window);
	window_send(window, "e");
	window_see(window, "for a heavy hour");
	window_rest(window);
	window_send(window, "call Mia");
	window_see(window, "call Mia");
	poll(NULL, 0, 1000);
}

static void kill_it(struct window *window)
{
	window_signal(window, SIGKILL);
	window_gone(window, 500);
	window_close(window);
}

START_TEST(a_text_begun_above_another_leaves_that_one_kept)
{
	struct window window;

	type_two(&window);
	window_send(&window, ESC);
	window_see(&window, "heavy right now");
	window_rest(&window);
	window_send(&window, ESC);
	window_see(&window, "quince and cello");
	window_rest(&window);
	kill_it(&window);
	is_there_again(&sheets[0]);
}
END_TEST

START_TEST(killed_above_another_text_both_are_there_again)
{
	struct window window, again;

	type_two(&window);
	kill_it(&window);
	window_open(&again, NULL);
	window_see(&again, "call Mia");
	window_rest(&again);
	window_send(&again, ESC);
	window_see(&again, "quince and cello");
	window_rest(&again);
	window_send(&again, ", warm");
	window_see(&again, "quince and cello, warm");
	kill_it(&again);
	ck_assert_ptr_nonnull(strstr(SAYS("draft", "show"), "quince and cello"));
	SAYS("check");
}
END_TEST

START_TEST(a_text_that_a_window_took_up_meanwhile_was_not_let_go)
{
	static const char *const words[] = { "draft", "discard", NULL };
	struct window window, asked, again;

	type_in(&window, &sheets[0]);
	window_signal(&window, SIGTERM);
	window_gone(&window, 500);
	window_close(&window);
	window_open(&asked, &(struct window_wish){ .words = words });
	window_see(&asked, "Type yes");
	window_open(&again, NULL);
	window_see(&again, "quince and cello");
	window_rest(&again);
	window_send(&asked, "yes\r");
	ck_assert_int_ne(window_gone(&asked, 2000), 0);
	ck_assert(window_has(&asked, "taken up elsewhere"));
	window_close(&asked);
	window_close(&again);
}
END_TEST

UNIT(kept)
{
	tcase_add_loop_test(unit,
			    asked_to_end_while_words_are_typed_it_keeps_them, 0,
			    SHEETS);
	tcase_add_loop_test(unit,
			    killed_a_second_after_the_last_key_it_kept_them, 0,
			    SHEETS);
	tcase_add_loop_test(unit,
			    left_with_ctrl_q_while_words_are_typed_it_keeps_them,
			    0, SHEETS);
	tcase_add_test(unit, a_text_begun_above_another_leaves_that_one_kept);
	tcase_add_test(unit, killed_above_another_text_both_are_there_again);
	tcase_add_test(unit, a_text_that_a_window_took_up_meanwhile_was_not_let_go);
}
