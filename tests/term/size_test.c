#include <string.h>

#include "unit.h"
#include "window.h"

/* Sizes: every one is drawn for, and none costs a word. */

static const struct size {
	int rows, cols;
} sizes[] = {
	{ 1, 1 }, { 1, 2 }, { 2, 1 }, { 2, 2 }, { 1, 80 }, { 24, 1 },
	{ 3, 10 }, { 5, 20 }, { 11, 39 }, { 12, 40 }, { 13, 41 }, { 24, 80 },
	{ 25, 132 }, { 50, 132 }, { 30, 100 }, { 100, 300 }, { 200, 40 },
	{ 12, 500 }, { 200, 500 },
};
enum { SIZES = sizeof(sizes) / sizeof(sizes[0]) };

static void type_words(struct window *window)
{
	window_today(window);
	window_send(window, "c");
	window_see(window, "Session");
	window_send(window, "blue light, like under water");
	window_see(window, "under water");
}

static void words_are_whole(struct window *window)
{
	window_resize(window, 24, 80);
	window_see(window, "blue light, like under water");
	window_send(window, "!");
	window_see(window, "under water!");
}

START_TEST(each_size_is_drawn_for_and_the_words_are_kept)
{
	struct window window;

	type_words(&window);
	for (size_t i = 0; i < SIZES; i++) {
		int row, col;

		window_resize(&window, sizes[i].rows, sizes[i].cols);
		window_rest(&window);
		ck_assert(!window.gone);
		window_cursor(&window, &row, &col);
		ck_assert_int_lt(row, sizes[i].rows);
		ck_assert_int_lt(col, sizes[i].cols);
	}
	words_are_whole(&window);
	window_close(&window);
}
END_TEST

START_TEST(a_storm_of_sizes_is_lived_through)
{
	struct window window;
	unsigned state = 11;

	type_words(&window);
	for (int i = 0; i < 120; i++) {
		const struct size *size = &sizes[unit_random(&state) % SIZES];
		bool any = unit_random(&state) % 3 == 0;

		window_resize(&window,
			      any ? 1 + (int)(unit_random(&state) % 100) :
			      size->rows,
			      any ? 1 + (int)(unit_random(&state) % 300) :
			      size->cols);
		/* Sometimes it gets to draw, sometimes the next is there. */
		if (unit_random(&state) % 3 == 0)
			window_take(&window);
		if (unit_random(&state) % 10 == 0)
			window_rest(&window);
	}
	window_rest(&window);
	words_are_whole(&window);
	window_close(&window);
}
END_TEST

START_TEST(typing_goes_on_in_a_window_too_small_for_more)
{
	struct window window;

	type_words(&window);
	window_resize(&window, 6, 30);
	window_rest(&window);
	window_send(&window, " and warm");
	window_see(&window, "and warm");
	window_resize(&window, 24, 80);
	window_see(&window, "under water and warm");
	window_close(&window);
}
END_TEST

START_TEST(it_starts_in_any_size)
{
	struct window window;

	SAYS("write", "a first page");
	window_open(&window, &(struct window_wish){
		.rows = sizes[_i].rows, .cols = sizes[_i].cols,
	});
	window_rest(&window);
	ck_assert(!window.gone);
	window_resize(&window, 24, 80);
	window_see(&window, "Today");
	window_send(&window, "q");
	ck_assert_int_eq(window_gone(&window, 2000), 0);
	window_close(&window);
}
END_TEST

UNIT(size)
{
	tcase_add_test(unit, each_size_is_drawn_for_and_the_words_are_kept);
	tcase_add_test(unit, a_storm_of_sizes_is_lived_through);
	tcase_add_test(unit, typing_goes_on_in_a_window_too_small_for_more);
	tcase_add_loop_test(unit, it_starts_in_any_size, 0, 3);
}
