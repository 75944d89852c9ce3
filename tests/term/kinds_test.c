#include <poll.h>
#include <string.h>

#include "grammar.h"
#include "unit.h"
#include "window.h"

/* Kinds of terminals, and what the environment wishes for. */

static void open_with(struct window *window, const char *const *env)
{
	SAYS("write", "a first page, naïve 日本");
	SAYS("habit", "new", "--anchor", "I pour my coffee", "--do",
	     "breathe out once");
	window_open(window, &(struct window_wish){ .env = env });
}

/* See each place, a sheet, and help. */
static void look_around(struct window *window)
{
	static const char *const keys[] = {
		"2", "3", "4", "5", "?", ESC, ":", ESC, "!", ESC, "1", "c",
		"word", ESC,
	};

	window_see(window, "Today");
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		window_rest(window);
		window_send(window, keys[i]);
	}
	window_rest(window);
}

static void leave(struct window *window)
{
	window_send(window, C_Q);
	ck_assert_int_eq(window_gone(window, 2000), 0);
	window_close(window);
}

START_TEST(a_terminal_nobody_knows_is_told_of_once_and_works)
{
	static const char *const env[] = { "TERM=nonsense-9", NULL };
	struct window window;

	open_with(&window, env);
	window_see(&window, "Today");
	window_see(&window, "xterm-256color");
	window_send(&window, "2");
	window_see(&window, "a first page");
	window_see_no(&window, "xterm-256color");
	leave(&window);
}
END_TEST

START_TEST(a_terminal_that_cannot_place_text_gets_a_sentence)
{
	static const char *const dumb[] = { "TERM=dumb", NULL };
	static const char *const unset[] = { "TERM", NULL };
	static const char *const empty[] = { "TERM=", NULL };
	static const char *const *const env[] = { dumb, unset, empty };
	struct window window;

	open_with(&window, env[_i]);
	ck_assert_int_eq(window_gone(&window, 2000), 1);
	ck_assert_ptr_nonnull(window_sent(&window, 0, "tend: "));
	ck_assert_ptr_null(window_sent(&window, 0, "\033"));
	window_is_given_back(&window);
	window_close(&window);
}
END_TEST

START_TEST(hostile_names_of_terminals_do_no_harm)
{
	static const char *const path[] = { "TERM=../../../etc/passwd", NULL };
	static const char *const print[] = { "TERM=%s%n%s", NULL };
	static const char *const sizes[] = {
		"LINES=99999999", "COLUMNS=-5", NULL,
	};
	static const char *const *const env[] = { path, print, sizes };
	struct window window;

	open_with(&window, env[_i]);
	window_see(&window, "Today");
	leave(&window);
}
END_TEST

START_TEST(older_terminals_will_do)
{
	static const char *const vt100[] = { "TERM=vt100", NULL };
	static const char *const linux_[] = { "TERM=linux", NULL };
	static const char *const screen[] = { "TERM=screen", NULL };
	static const char *const *const env[] = { vt100, linux_, screen };
	struct window window;

	open_with(&window, env[_i]);
	look_around(&window);
	leave(&window);
}
END_TEST

START_TEST(tmux_and_screen_are_asked_to_mark_what_is_pasted)
{
	static const char *const tmux[] = { "TERM=tmux-256color", NULL };
	static const char *const screen[] = { "TERM=screen", NULL };
	static const char *const linux_[] = { "TERM=linux", NULL };
	static const char *const *const env[] = { tmux, screen, linux_ };
	struct window window;

	open_with(&window, env[_i]);
	window_see(&window, "Today");
	ck_assert_ptr_nonnull(window_sent(&window, 0, "\033[?2004h"));
	window_send(&window, C_Q);
	ck_assert_int_eq(window_gone(&window, 2000), 0);
	ck_assert_ptr_nonnull(window_sent(&window, 0, "\033[?2004l"));
	window_close(&window);
}
END_TEST

START_TEST(no_color_sends_none)
{
	static const char *const env[] = { "NO_COLOR=1", NULL };
	struct window window;
	struct grammar grammar;

	open_with(&window, env);
	look_around(&window);
	grammar_read(&grammar, window.raw.s, window.raw.size);
	ck_assert_msg(!grammar.coloured[0], "a colour was sent: %s",
		      grammar.coloured);
	leave(&window);
}
END_TEST

START_TEST(colour_is_sent_otherwise)
{
	struct window window;
	struct grammar grammar;

	/* Or the test before this one tries nothing. */
	open_with(&window, NULL);
	look_around(&window);
	grammar_read(&grammar, window.raw.s, window.raw.size);
	ck_assert_str_ne(grammar.coloured, "");
	leave(&window);
}
END_TEST

static const unsigned char *beyond_ascii(const struct window *window)
{
	for (size_t i = 0; i < window->raw.size; i++)
		if ((unsigned char)window->raw.s[i] >= 0x80)
			return (const unsigned char *)window->raw.s + i;
	return NULL;
}

START_TEST(ascii_marks_are_ascii)
{
	static const char *const env[] = { "TEND_ASCII=1", NULL };
	struct window window;

	/* A book in ASCII, so that every other byte is the program's own. */
	SAYS("write", "a first page");
	SAYS("habit", "new", "--anchor", "I pour my coffee", "--do",
	     "breathe out once");
	window_open(&window, &(struct window_wish){ .env = env });
	look_around(&window);
	ck_assert_msg(!beyond_ascii(&window), "it sent %.20s",
		      (const char *)beyond_ascii(&window));
	leave(&window);
}
END_TEST

START_TEST(beside_ascii_marks_words_keep_their_letters)
{
	static const char *const env[] = { "TEND_ASCII=1", NULL };
	struct window window;

	SAYS("write", "caf\xc3\xa9 here");
	window_open(&window, &(struct window_wish){ .env = env });
	window_see(&window, "caf\xc3\xa9 here");
	leave(&window);
}
END_TEST

START_TEST(in_locale_c_no_byte_is_beyond_ascii)
{
	static const char *const env[] = { "LC_ALL=C", NULL };
	struct window window;

	open_with(&window, env);
	look_around(&window);
	ck_assert_msg(!beyond_ascii(&window), "it sent %.20s",
		      (const char *)beyond_ascii(&window));
	leave(&window);
	/* What is in the book is as it was. */
	ck_assert_ptr_nonnull(strstr(SAYS("export", "--format", "json"),
				     "naïve 日本"));
}
END_TEST

START_TEST(in_locale_c_typed_bytes_are_kept)
{
	static const char *const env[] = { "LC_ALL=C", NULL };
	struct window window;

	open_with(&window, env);
	window_send(&window, "c");
	window_see(&window, "Session");
	window_send(&window, "caf\xc3\xa9 here");
	window_see(&window, "cafe here");
	window_send(&window, ESC);
	window_rest(&window);
	leave(&window);
	ck_assert_ptr_nonnull(strstr(SAYS("export", "--format", "json"),
				     "café here"));
}
END_TEST

START_TEST(wide_and_combining_letters_shift_nothing)
{
	struct window window;

	open_with(&window, NULL);
	window_send(&window, "c");
	window_see(&window, "Session");
	window_send(&window, "\033[200~日本語 e\xcc\x81 🙂\rplain\033[201~");
	window_see(&window, "plain");
	window_rest(&window);
	for (int row = 0; row < window.rows; row++)
		if (window_row_has(&window, row, "日本語") ||
		    window_row_has(&window, row, "plain"))
			ck_assert_str_eq(window_cell(&window, row, 76), "│");
	leave(&window);
}
END_TEST

START_TEST(typing_sends_next_to_nothing)
{
	struct window window;
	size_t before;

	open_with(&window, NULL);
	window_send(&window, "c");
	window_see(&window, "Session");
	window_send(&window, "zyx");
	window_see(&window, "zyx");
	window_rest(&window);
	before = window.raw.size;
	window_send(&window, "abcdefghi");
	window_see(&window, "zyxabcdefghi");
	window_rest(&window);
	ck_assert_uint_le(window.raw.size - before, 18);
	leave(&window);
}
END_TEST

START_TEST(esc_acts_at_once)
{
	static const char *const env[] = { "ESCDELAY", NULL };
	struct window window;

	open_with(&window, env);
	window_see(&window, "Today");
	window_rest(&window);
	window_send(&window, "?");
	window_see(&window, "Help");
	/* If it waited for the rest of a sequence for longer than the wait
	 * below, the key that follows would be taken for Alt and a letter. */
	window_send(&window, ESC);
	poll(NULL, 0, 100);
	window_send(&window, "2");
	window_see(&window, "a first page");
	leave(&window);
}
END_TEST

START_TEST(ctrl_o_hides_and_alone_brings_back)
{
	static const char *const others[] = {
		"q", ENTER, " ", "1", C_Q, "x", "\033[A", C_P, "!", "c",
	};
	struct window window;

	open_with(&window, NULL);
	window_send(&window, "2");
	window_see(&window, "a first page");
	window_rest(&window);
	window_send(&window, C_O);
	window_see_no(&window, "a first page");
	window_rest(&window);
	ck_assert(!window_has(&window, "Journal"));
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		window_send(&window, others[i]);
		window_rest(&window);
		ck_assert(!window.gone);
		ck_assert(!window_has(&window, "Journal"));
		ck_assert(!window_has(&window, "a first page"));
	}
	window_send(&window, C_O);
	window_see(&window, "a first page");
	leave(&window);
}
END_TEST

START_TEST(the_title_tells_nothing)
{
	struct window window;
	const char *title;

	open_with(&window, NULL);
	look_around(&window);
	title = window_sent(&window, 0, "\033]2;");
	ck_assert_ptr_nonnull(title);
	ck_assert_int_eq(strncmp(title, "\033]2;tend\033\\", 10), 0);
	leave(&window);
}
END_TEST

UNIT(kinds)
{
	tcase_add_test(unit, a_terminal_nobody_knows_is_told_of_once_and_works);
	tcase_add_loop_test(unit,
			    a_terminal_that_cannot_place_text_gets_a_sentence,
			    0, 3);
	tcase_add_loop_test(unit, hostile_names_of_terminals_do_no_harm, 0, 3);
	tcase_add_loop_test(unit, older_terminals_will_do, 0, 3);
	tcase_add_loop_test(unit, tmux_and_screen_are_asked_to_mark_what_is_pasted,
			    0, 3);
	tcase_add_test(unit, no_color_sends_none);
	tcase_add_test(unit, colour_is_sent_otherwise);
	tcase_add_test(unit, ascii_marks_are_ascii);
	tcase_add_test(unit, beside_ascii_marks_words_keep_their_letters);
	tcase_add_test(unit, in_locale_c_no_byte_is_beyond_ascii);
	tcase_add_test(unit, in_locale_c_typed_bytes_are_kept);
	tcase_add_test(unit, wide_and_combining_letters_shift_nothing);
	tcase_add_test(unit, typing_sends_next_to_nothing);
	tcase_add_test(unit, esc_acts_at_once);
	tcase_add_test(unit, ctrl_o_hides_and_alone_brings_back);
	tcase_add_test(unit, the_title_tells_nothing);
}
