#include <string.h>

#include "ui/demo.h"
#include "unit.h"

static struct app app;

static struct list *list(void)
{
	struct demo *s = app_place(&app)->state;

	return &s->list;
}

static void begin(int64_t rows)
{
	demo_begin(&app, 16, 80, false);
	demo_done.rows = rows;
	pane_stale(app_place(&app));
	app_draw(&app);
}

START_TEST(the_first_row_is_chosen_at_first)
{
	begin(5);
	ck_assert_int_eq(list()->chosen, 1);
	demo_press(&app, "UP");
	ck_assert_int_eq(list()->chosen, 1);
	demo_press(&app, "DOWN j j k");
	ck_assert_int_eq(list()->chosen, 3);
	demo_press(&app, "END");
	ck_assert_int_eq(list()->chosen, 5);
	demo_press(&app, "DOWN");
	ck_assert_int_eq(list()->chosen, 5);
	demo_press(&app, "HOME");
	ck_assert_int_eq(list()->chosen, 1);
	demo_end(&app);
}
END_TEST

START_TEST(a_long_list_is_read_in_windows)
{
	begin(1000000);
	for (int64_t id = 2; id <= 300; id++) {
		demo_press(&app, "DOWN");
		ck_assert_int_eq(list()->chosen, id);
		ck_assert_uint_lt(list()->count, 200);
	}
	demo_press(&app, "END");
	ck_assert_int_eq(list()->chosen, 1000000);
	demo_press(&app, "UP UP");
	ck_assert_int_eq(list()->chosen, 999998);
	demo_press(&app, "PGUP");
	ck_assert_int_eq(list()->chosen, 999998 - (list()->page - 1));
	demo_press(&app, "HOME");
	ck_assert_int_eq(list()->chosen, 1);
	ck_assert_int_lt(demo_done.loads, 80);
	demo_end(&app);
}
END_TEST

START_TEST(reading_a_new_window_moves_nothing_on_the_screen)
{
	begin(100000);
	demo_press(&app, "PGDN PGDN PGDN");
	for (int i = 0; i < 200; i++) {
		int row = list_row(list(), list()->at);
		const char *keys = i % 3 ? "UP" : "DOWN";

		demo_press(&app, keys);
		int now = list_row(list(), list()->at);

		ck_assert_int_le(now > row ? now - row : row - now, 1);
	}
	demo_end(&app);
}
END_TEST

START_TEST(the_choice_stays_when_rows_come_and_go_above_it)
{
	struct arena arena = { 0 };
	struct list some = { 0 };

	list_begin(&some);
	for (int64_t id = 10; id <= 50; id += 10)
		list_add(&some, &arena, id);
	list_end(&some, false, false);
	some.chosen = 30;
	some.at = 2;
	list_begin(&some);
	for (int64_t id = 5; id <= 50; id += 5)
		list_add(&some, &arena, id);
	list_end(&some, false, false);
	ck_assert_int_eq(some.ids[some.at], 30);
	/* Gone itself: the place stays. */
	list_begin(&some);
	for (int64_t id = 5; id <= 25; id += 5)
		list_add(&some, &arena, id);
	list_end(&some, false, false);
	ck_assert_int_eq(some.chosen, 25);
	list_begin(&some);
	list_end(&some, false, false);
	ck_assert_int_eq(some.chosen, 0);
	arena_clear(&arena);
}
END_TEST

START_TEST(the_neighbour_is_the_next_row_or_the_one_before)
{
	struct arena arena = { 0 };
	struct list some = { 0 };

	ck_assert_int_eq(list_neighbour(&some), 0);
	list_begin(&some);
	list_add(&some, &arena, 1);
	list_add(&some, &arena, 2);
	list_end(&some, false, false);
	ck_assert_int_eq(list_neighbour(&some), 2);
	some.at = 1;
	ck_assert_int_eq(list_neighbour(&some), 1);
	arena_clear(&arena);
}
END_TEST

UNIT(list_widget)
{
	tcase_add_test(unit, the_first_row_is_chosen_at_first);
	tcase_add_test(unit, a_long_list_is_read_in_windows);
	tcase_add_test(unit, reading_a_new_window_moves_nothing_on_the_screen);
	tcase_add_test(unit, the_choice_stays_when_rows_come_and_go_above_it);
	tcase_add_test(unit, the_neighbour_is_the_next_row_or_the_one_before);
}
