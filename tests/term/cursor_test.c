#include <string.h>

#include "unit.h"
#include "window.h"

/*
 * The terminal's cursor stands on what is in focus, on every screen: braille
 * displays and screen readers follow it.
 */
enum focus {
	LIST,		/* on the > of a row */
	DAY,		/* on a day's sign, right behind the > */
	TEXT,		/* where the next letter will stand */
	PAGE,		/* on the first word of what is read */
};

static const struct stop {
	const char *keys;	/* from Today */
	const char *see;
	enum focus focus;
} walk[] = {
	{ "1", "I pour my", LIST },
	{ "[", "Esc", LIST },
	{ "  ", "not today", LIST },
	{ "m", "enough", TEXT },
	{ "z", "rest a while", LIST },
	{ "g", "which day", TEXT },
	{ "2", "Pages", LIST },
	{ "2s", "Sessions", LIST },
	{ "2\t\t\t", "aside", LIST },
	{ "2\r", "a later page", PAGE },
	{ "3", "to sort", LIST },
	{ "3\r", "for you?", LIST },
	{ "3\t", "is enough", LIST },
	{ "3\r", "Make a small", LIST },
	{ "3i", "to keep?", TEXT },
	{ "3e", "kept", TEXT },
	{ "4", "small things", LIST },
	{ "4\r", "How often", LIST },
	{ "4e", "The moment", TEXT },
	{ "4\033[B\r", "less than", TEXT },
	{ "4\t", "let go", PAGE },
	{ "5", "I pour my", DAY },
	{ "5v", "week by week", LIST },
	{ "5i", "little to say", PAGE },
	{ "5g", "which day", TEXT },
	{ "w", "page", TEXT },
	{ "c", "Which session", LIST },
	{ "c\033[A\r", "Session", TEXT },
	{ "/", "Find", TEXT },
	{ "/page", "[page]", TEXT },
	{ "?", "Help", TEXT },
	{ ":", "Find any action", TEXT },
	{ "!", "heavy", PAGE },
};
enum { STOPS = sizeof(walk) / sizeof(walk[0]) };

static void fill_book(void)
{
	const char *id;

	SAYS("session", "new", "--on", "2026-11-20 15:00");
	id = SAYS("insight", "add", "that rest is enough");
	SAYS("insight", "sort", id, "actionable");
	SAYS_TO("a first page\n* a kept line\n", "write", "-");
	id = SAYS("write", "a page that is set aside");
	SAYS("entry", "drop", id);
	SAYS("habit", "new", "--anchor", "I pour my coffee", "--do",
	     "breathe out once");
	SAYS("write", "a later page");
}

static bool on_marker(struct window *window, int row, int col)
{
	return strcmp(window_cell(window, row, col), ">") == 0;
}

static void is_in_list(struct window *window, const char *name, int behind)
{
	int row, col;

	window_cursor(window, &row, &col);
	if (col < behind || !on_marker(window, row, col - behind))
		window_fail(window, "%s: the cursor is not on the >", name);
}

/* What is typed stands where the cursor stood, and the cursor after it. */
static void is_in_text(struct window *window, const char *name)
{
	int row, col, new_row, new_col;

	window_cursor(window, &row, &col);
	window_send(window, "x");
	window_rest(window);
	window_cursor(window, &new_row, &new_col);
	if (strcmp(window_cell(window, row, col), "x") != 0 ||
	    new_row != row || new_col != col + 1)
		window_fail(window, "%s: typing stood not at %d,%d", name, row,
			    col);
	window_send(window, "\177");
	window_rest(window);
	window_cursor(window, &new_row, &new_col);
	if (new_row != row || new_col != col)
		window_fail(window, "%s: Backspace went not back", name);
}

static void is_on_page(struct window *window, const char *name)
{
	int row, col;

	window_cursor(window, &row, &col);
	if (row < 1 || row > window->rows - 3 ||
	    strcmp(window_cell(window, row, col), " ") == 0)
		window_fail(window, "%s: the cursor is on nothing", name);
}

static void check_stop(struct window *window, const struct stop *stop)
{
	window_send(window, stop->keys);
	window_see(window, stop->see);
	window_rest(window);
	if (stop->focus == TEXT)
		is_in_text(window, stop->keys);
	else if (stop->focus == LIST)
		is_in_list(window, stop->keys, 0);
	else if (stop->focus == DAY)
		is_in_list(window, stop->keys, 1);
	else
		is_on_page(window, stop->keys);
}

static void go_back(struct window *window)
{
	for (int i = 0; i < 3; i++) {
		window_send(window, ESC);
		window_rest(window);
	}
	window_send(window, "1");
	window_rest(window);
}

static void walk_in(int rows, int cols)
{
	struct window window;

	fill_book();
	window_open(&window, &(struct window_wish){
		.rows = rows, .cols = cols,
	});
	window_see(&window, "Today");
	window_rest(&window);
	for (size_t i = 0; i < STOPS; i++) {
		check_stop(&window, &walk[i]);
		go_back(&window);
	}
	window_close(&window);
}

START_TEST(the_cursor_stands_on_the_focus_of_every_screen)
{
	walk_in(24, 80);
}
END_TEST

START_TEST(so_it_does_in_the_smallest_window_and_in_a_large_one)
{
	walk_in(_i ? 60 : 12, _i ? 200 : 40);
}
END_TEST

START_TEST(the_cursor_goes_with_the_choice)
{
	struct window window;
	int row, col, below, same;

	fill_book();
	window_open(&window, NULL);
	window_send(&window, "2");
	window_see(&window, "a later page");
	window_rest(&window);
	window_cursor(&window, &row, &col);
	window_send(&window, DOWN);
	window_rest(&window);
	window_cursor(&window, &below, &same);
	ck_assert_int_eq(below, row + 1);
	ck_assert_int_eq(same, col);
	is_in_list(&window, "after a step down", 0);
	window_close(&window);
}
END_TEST

START_TEST(out_of_sight_it_stands_on_nothing_that_was_there)
{
	struct window window;
	int row, col;

	fill_book();
	window_open(&window, NULL);
	window_send(&window, "2");
	window_see(&window, "a later page");
	window_send(&window, C_O);
	window_see_no(&window, "a later page");
	window_rest(&window);
	window_cursor(&window, &row, &col);
	ck_assert_int_eq(row, 23);
	window_close(&window);
}
END_TEST

START_TEST(in_text_the_cursor_goes_by_characters_not_bytes)
{
	struct window window;
	int row, col, now_row, now_col;

	window_today(&window);
	window_send(&window, "c");
	window_see(&window, "Session");
	window_rest(&window);
	window_cursor(&window, &row, &col);
	window_send(&window, "a日e\xcc\x81z");
	window_rest(&window);
	window_cursor(&window, &now_row, &now_col);
	ck_assert_int_eq(now_row, row);
	ck_assert_int_eq(now_col, col + 5);
	window_send(&window, LEFT LEFT);
	window_rest(&window);
	window_cursor(&window, &now_row, &now_col);
	ck_assert_int_eq(now_col, col + 3);
	window_send(&window, LEFT);
	window_rest(&window);
	window_cursor(&window, &now_row, &now_col);
	ck_assert_int_eq(now_col, col + 1);
	window_close(&window);
}
END_TEST

UNIT(cursor)
{
	tcase_add_test(unit, the_cursor_stands_on_the_focus_of_every_screen);
	tcase_add_loop_test(unit,
			    so_it_does_in_the_smallest_window_and_in_a_large_one,
			    0, 2);
	tcase_add_test(unit, the_cursor_goes_with_the_choice);
	tcase_add_test(unit, out_of_sight_it_stands_on_nothing_that_was_there);
	tcase_add_test(unit, in_text_the_cursor_goes_by_characters_not_bytes);
}
