#include <poll.h>
#include <signal.h>

#include "unit.h"
#include "window.h"

/* While find and replace lies above a page, the page is kept as it is. */

#define C_F "\006"

static void change_a_word(struct window *window)
{
	window_today(window);
	window_send(window, "c");
	window_see(window, "Session");
	window_rest(window);
	window_send(window, "quince and cello");
	window_see(window, "quince and cello");
	window_send(window, C_F "quince");
	window_see(window, "1 of 1");
	window_send(window, "\twarm water\r");
	window_see(window, "warm water and cello");
}

static void words_are_back(const char *words)
{
	struct window again;

	window_open(&again, NULL);
	window_see(&again, words);
	window_close(&again);
	SAYS("check");
}

START_TEST(an_end_while_finding_keeps_the_page_as_it_was_changed)
{
	struct window window;

	change_a_word(&window);
	switch (_i) {
	case 0:
		window_signal(&window, SIGTERM);
		break;
	case 1:
		window_hang_up(&window);
		break;
	default:
		/* The claim is about this second. */
		poll(NULL, 0, 1000);
		window_signal(&window, SIGKILL);
	}
	window_gone(&window, 500);
	window_close(&window);
	words_are_back("warm water and cello");
}
END_TEST

START_TEST(an_end_while_going_to_a_line_keeps_the_page)
{
	struct window window;

	window_today(&window);
	window_send(&window, "c");
	window_see(&window, "Session");
	window_rest(&window);
	window_send(&window, "quince and cello");
	window_see(&window, "quince and cello");
	window_send(&window, "\033[18~");
	window_see(&window, "Which line?");
	window_signal(&window, SIGTERM);
	window_gone(&window, 500);
	window_close(&window);
	words_are_back("quince and cello");
}
END_TEST

UNIT(seek_kept)
{
	tcase_add_loop_test(unit,
		an_end_while_finding_keeps_the_page_as_it_was_changed, 0, 3);
	tcase_add_test(unit, an_end_while_going_to_a_line_keeps_the_page);
}
