#include <string.h>

#include "unit.h"
#include "window.h"

/* Two windows on one book, and the command line beside them. */

static void open_two(struct window *one, struct window *other)
{
	SAYS("write", "a first page");
	window_open(one, NULL);
	window_open(other, NULL);
	window_see(one, "Today");
	window_see(other, "Today");
	window_rest(one);
	window_rest(other);
}

static void type(struct window *window, const char *words)
{
	window_send(window, words);
	window_see(window, words);
}

static void save(struct window *window)
{
	window_send(window, C_S);
	window_see(window, "saved");
}

static void close_both(struct window *one, struct window *other)
{
	window_close(one);
	window_close(other);
	SAYS("check");
}

static void book_has(const char *words)
{
	ck_assert_msg(strstr(SAYS("export", "--format", "json"), words) != NULL,
		      "the book has not: %s", words);
}

START_TEST(two_who_write_by_turns_lose_nothing)
{
	struct window one, other;

	SAYS("session", "new", "--on", "2026-11-22 15:00");
	open_two(&one, &other);
	window_send(&one, "2");
	window_see(&one, "a first page");
	window_send(&other, "w");
	window_see(&other, "Today's page");
	window_rest(&other);
	type(&other, "words of the other ");
	for (int i = 0; i < 5; i++) {
		SAYS("write", "words of the command line");
		type(&other, "more ");
		window_rest(&other);
		save(&other);
		window_send(&one, DOWN);
		window_rest(&one);
	}
	window_see(&one, "words of the");
	close_both(&one, &other);
	book_has("words of the other");
	book_has("words of the command line");
}
END_TEST

/* Both have the same page open, and both change it. */
START_TEST(the_same_page_in_two_windows_loses_no_word_of_either)
{
	struct window one, other;

	open_two(&one, &other);
	window_send(&one, "w");
	window_send(&other, "w");
	window_see(&one, "a first page");
	window_see(&other, "a first page");
	window_rest(&one);
	window_rest(&other);
	type(&one, "alpha words ");
	type(&other, "omega words ");
	save(&one);
	window_send(&other, C_S);
	window_rest(&other);
	window_send(&other, ESC);
	window_rest(&other);
	window_send(&one, ESC);
	window_rest(&one);
	close_both(&one, &other);
	book_has("alpha words");
	book_has("omega words");
}
END_TEST

START_TEST(a_page_changed_by_the_command_line_meanwhile_loses_no_word)
{
	const char *id = SAYS("write", "a first page");
	struct window window;

	window_open(&window, NULL);
	window_see(&window, "Today");
	window_rest(&window);
	window_send(&window, "w");
	window_see(&window, "a first page");
	window_rest(&window);
	type(&window, "alpha words ");
	SAYS_TO("omega words of the command line", "entry", "edit", id, "-");
	window_send(&window, C_S);
	window_rest(&window);
	window_send(&window, ESC);
	window_rest(&window);
	window_close(&window);
	book_has("alpha words");
	book_has("omega words");
	SAYS("check");
}
END_TEST

START_TEST(a_page_erased_meanwhile_leaves_the_words_that_were_typed)
{
	const char *id = SAYS("write", "a first page");
	struct window window, again;

	window_open(&window, NULL);
	window_see(&window, "Today");
	window_rest(&window);
	window_send(&window, "w");
	window_see(&window, "a first page");
	window_rest(&window);
	SAYS("entry", "drop", id);
	type(&window, "alpha words ");
	window_send(&window, C_S);
	window_rest(&window);
	window_send(&window, C_Q);
	window_gone(&window, 2000);
	window_close(&window);
	/* In the book, or in the draft that opens again. */
	window_open(&again, NULL);
	window_rest(&again);
	if (!window_has(&again, "alpha words"))
		book_has("alpha words");
	window_close(&again);
	SAYS("check");
}
END_TEST

START_TEST(each_window_keeps_a_draft_of_its_own)
{
	struct window one, other;
	bool first;

	open_two(&one, &other);
	window_send(&one, "c");
	window_see(&one, "Session");
	type(&one, "alpha words");
	window_send(&other, "c");
	window_see(&other, "Session");
	type(&other, "omega words");
	window_hang_up(&one);
	window_gone(&one, 500);
	window_hang_up(&other);
	window_gone(&other, 500);
	window_close(&one);
	window_close(&other);

	/* One opens again; when it is done, the other does. */
	window_open(&one, NULL);
	window_see(&one, " words");
	first = window_has(&one, "alpha words");
	window_send(&one, ESC);
	window_rest(&one);
	window_send(&one, C_Q);
	window_gone(&one, 2000);
	window_close(&one);
	window_open(&other, NULL);
	window_see(&other, first ? "omega words" : "alpha words");
	window_close(&other);
}
END_TEST

START_TEST(a_window_goes_on_while_the_book_is_held_elsewhere)
{
	struct window window;

	window_today(&window);
	window_send(&window, "c");
	window_see(&window, "Session");
	type(&window, "alpha words");
	/* An import holds the book for one step. */
	window_rest(&window);
	save(&window);
	window_close(&window);
	book_has("alpha words");
}
END_TEST

UNIT(two)
{
	tcase_add_test(unit, two_who_write_by_turns_lose_nothing);
	tcase_add_test(unit,
		       the_same_page_in_two_windows_loses_no_word_of_either);
	tcase_add_test(unit,
		       a_page_changed_by_the_command_line_meanwhile_loses_no_word);
	tcase_add_test(unit,
		       a_page_erased_meanwhile_leaves_the_words_that_were_typed);
	tcase_add_test(unit, each_window_keeps_a_draft_of_its_own);
	tcase_add_test(unit, a_window_goes_on_while_the_book_is_held_elsewhere);
}
