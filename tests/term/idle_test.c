#include <poll.h>

#include "unit.h"
#include "window.h"

/* Where nothing happens, nothing is done. */

enum { IDLE = 3000 };	/* ms; the claim itself is about time */

/* Bytes on their way through the kernel may come late on a busy machine, so
 * that it is asleep is asked of the process, from the beginning. */
static void stays_idle(struct window *window)
{
	struct pollfd in = { .fd = window->master, .events = POLLIN };
	long before;
	size_t from;

	window_rest(window);
	before = window_switches(window);
	ck_assert_int_ge(before, 0);
	while (poll(&in, 1, IDLE / 3) > 0)
		window_take(window);
	from = window->raw.size;
	poll(&in, 1, IDLE);
	window_take(window);
	if (window->raw.size > from)
		window_fail(window, "it wrote %.60s", window->raw.s + from + 1);
	ck_assert_int_eq(window_switches(window), before);
}

START_TEST(idle_it_writes_nothing_and_never_wakes)
{
	struct window window;

	window_today(&window);
	stays_idle(&window);
	window_close(&window);
}
END_TEST

START_TEST(so_it_does_with_words_half_written_once_they_are_kept)
{
	struct pollfd quiet = { .fd = -1 };
	struct window window;

	window_today(&window);
	window_send(&window, "c");
	window_see(&window, "Session");
	window_send(&window, "blue");
	window_see(&window, "blue");
	/* The draft is written within 1 s, synced after 2 s of rest. */
	poll(&quiet, 1, IDLE * patience());
	stays_idle(&window);
	window_close(&window);
}
END_TEST

UNIT(idle)
{
	tcase_add_test(unit, idle_it_writes_nothing_and_never_wakes);
	tcase_add_test(unit,
		       so_it_does_with_words_half_written_once_they_are_kept);
}
