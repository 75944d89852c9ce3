#include <check.h>
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "screen.h"

/* The program in a real terminal, from the outside. */

static struct screen screen;

static void open_plain(void)
{
	scene_new();
	screen_open(&screen, NULL, 24, 80);
	screen_wait(&screen, "! support");
}

/* On today's page, having typed a few words. */
static void open_writing(const char *words)
{
	open_plain();
	screen_type(&screen, "w");
	screen_wait(&screen, "F9 support");
	screen_type(&screen, words);
	screen_wait(&screen, words);
}

START_TEST(the_window_opens_and_q_leaves_nothing_behind)
{
	open_plain();
	ck_assert(strncmp(screen_row(&screen, 0), "[1 Today]", 9) == 0);
	ck_assert(screen.cursor_shown);
	screen_type(&screen, "q");
	ck_assert_int_eq(screen_end(&screen), 0);
	ck_assert_int_eq(screen_find(&screen, "Today"), -1);
	/* Wiped before it was left, for terminals that keep the page. */
	const char *left = strstr(screen.raw.s, "\033[?1049l");

	ck_assert_ptr_nonnull(left);
	ck_assert_ptr_nonnull(strstr(screen.raw.s, "\033[J"));
	ck_assert(strstr(screen.raw.s, "\033[J") < left);
	screen_close(&screen);
}
END_TEST

START_TEST(the_terminal_is_as_before_when_it_is_given_back)
{
	static const char *const ways[] = { "q", "\021", NULL };

	for (size_t i = 0; i < 3; i++) {
		struct termios after;

		open_plain();
		if (ways[i])
			screen_type(&screen, ways[i]);
		else
			kill(screen.pid, SIGTERM);
		screen_end(&screen);
		tcgetattr(screen.master, &after);
		ck_assert_uint_eq(after.c_lflag, screen.before.c_lflag);
		ck_assert_uint_eq(after.c_iflag, screen.before.c_iflag);
		ck_assert_uint_eq(after.c_oflag, screen.before.c_oflag);
		ck_assert_ptr_nonnull(strstr(screen.raw.s, "\033[?2004l"));
		screen_close(&screen);
	}
}
END_TEST

START_TEST(the_cursor_follows_what_is_typed)
{
	open_writing("blue light, 日本");
	int row = screen_find(&screen, "日本");

	screen_wait_cursor(&screen, row, row, 5 + 12 + 4);
	screen_close(&screen);
}
END_TEST

START_TEST(a_new_size_is_drawn_and_the_words_stay)
{
	open_writing("my words");
	screen_resize(&screen, 12, 40);
	screen_wait(&screen, "[1 Today] 2  3");
	screen_wait(&screen, "my words");
	screen_resize(&screen, 6, 30);
	screen_wait_gone(&screen, "Today");
	screen_wait(&screen, "my words");
	screen_resize(&screen, 1, 1);
	screen_resize(&screen, 60, 200);
	screen_wait(&screen, "5 Calendar");
	screen_wait(&screen, "my words");
	screen_type(&screen, " go on");
	screen_wait(&screen, "my words go on");
	screen_close(&screen);
}
END_TEST

static void ends_and_comes_back(int signal_number)
{
	open_writing("half a thought");
	kill(screen.pid, signal_number);
	screen_end(&screen);
	screen_close(&screen);
	screen_open(&screen, NULL, 24, 80);
	screen_wait(&screen, "half a thought");
	screen_type(&screen, ", whole");
	screen_wait(&screen, "half a thought, whole");
	screen_close(&screen);
}

START_TEST(asked_to_end_it_keeps_half_written_text)
{
	ends_and_comes_back(SIGTERM);
	ends_and_comes_back(SIGHUP);
}
END_TEST

START_TEST(a_terminal_that_goes_away_ends_it_with_the_text_kept)
{
	open_writing("half a thought");
	close(screen.master);
	screen.master = -1;
	screen_end(&screen);
	screen_close(&screen);
	screen_open(&screen, NULL, 24, 80);
	screen_wait(&screen, "half a thought");
	screen_close(&screen);
}
END_TEST

/* Whether any draft beside the book has these words. */
static bool draft_has(const char *words)
{
	DIR *dir = opendir(scene_folder());
	struct dirent *entry;
	bool has = false;

	while ((entry = readdir(dir)) && !has) {
		char path[600], bytes[4096];
		FILE *file;
		size_t size;

		if (!strstr(entry->d_name, "-draft-"))
			continue;
		snprintf(path, sizeof(path), "%s/%s", scene_folder(),
			 entry->d_name);
		file = fopen(path, "r");
		if (!file)
			continue;
		size = fread(bytes, 1, sizeof(bytes), file);
		has = memmem(bytes, size, words, strlen(words)) != NULL;
		fclose(file);
	}
	closedir(dir);
	return has;
}

START_TEST(killed_it_keeps_what_was_typed_a_second_before)
{
	int64_t typed, kept;

	open_writing("half a thought");
	typed = clock_ticks();
	while (!draft_has("half a thought"))
		ck_assert_int_lt(clock_ticks() - typed, 20000);
	kept = clock_ticks();
	ck_assert_int_lt(kept - typed, 1000);
	kill(screen.pid, SIGKILL);
	screen_end(&screen);
	screen_close(&screen);
	screen_open(&screen, NULL, 24, 80);
	screen_wait(&screen, "half a thought");
	screen_wait_cursor(&screen, 1, 21, 5 + 14);
	screen_close(&screen);
}
END_TEST

START_TEST(a_paste_arrives_as_one_and_acts_as_no_key)
{
	struct str paste = STR_INIT;

	open_writing("before ");
	str_add(&paste, "\033[200~");
	for (int i = 0; i < 2500; i++)
		str_add(&paste, "a line of forty letters, pasted, no key\r");
	str_add(&paste, "\021q\033OP the last of it\033[201~");
	screen_type_n(&screen, paste.s, paste.size);
	screen_wait(&screen, "the last of it");
	screen_type(&screen, "\032");
	screen_wait_gone(&screen, "the last of it");
	screen_wait(&screen, "before");
	str_clear(&paste);
	screen_close(&screen);
}
END_TEST

START_TEST(it_stops_and_goes_on_as_a_job)
{
	scene_new();
	screen_open_in_shell(&screen, 24, 80);
	screen_wait(&screen, "! support");
	screen_type(&screen, ":sleep");
	screen_wait(&screen, "Put tend to sleep");
	screen_type(&screen, "\r");
	screen_wait(&screen, "it stopped");
	ck_assert_int_eq(screen_find(&screen, "Today"), -1);
	screen_type(&screen, "x\r");
	screen_wait(&screen, "[1 Today]");
	screen_type(&screen, "q");
	ck_assert_int_eq(screen_end(&screen), 0);
	screen_close(&screen);
}
END_TEST

START_TEST(a_terminal_that_cannot_place_text_gets_a_sentence)
{
	static const char *const dumb[] = { "TERM=dumb", NULL };
	static const char *const none[] = { "TERM=", NULL };

	scene_new();
	screen_open(&screen, dumb, 24, 80);
	ck_assert_int_eq(screen_end(&screen), 1);
	ck_assert_int_ge(screen_find(&screen, "tend: this terminal"), 0);
	ck_assert_ptr_null(strchr(screen.raw.s, '\033'));
	screen_close(&screen);
	screen_open(&screen, none, 24, 80);
	ck_assert_int_eq(screen_end(&screen), 1);
	screen_close(&screen);
}
END_TEST

START_TEST(an_unknown_terminal_is_drawn_like_a_common_one)
{
	static const char *const unknown[] = { "TERM=nosuchterm", NULL };

	scene_new();
	screen_open(&screen, unknown, 24, 80);
	screen_wait(&screen, "[1 Today]");
	screen_wait(&screen, "tend draws as for xterm-256color");
	screen_type(&screen, "q");
	ck_assert_int_eq(screen_end(&screen), 0);
	screen_close(&screen);
}
END_TEST

/* A colour among the numbers of any SGR that was sent. */
static bool has_colour(const char *raw)
{
	for (const char *at = raw; (at = strstr(at, "\033[")); at++) {
		const char *numbers = at + 2;
		size_t size = strspn(numbers, "0123456789;");
		const char *end = numbers + size;

		if (*end != 'm')
			continue;
		while (numbers < end) {
			long number = strtol(numbers, NULL, 10);

			if ((number >= 30 && number <= 38) ||
			    (number >= 40 && number <= 48) ||
			    (number >= 90 && number <= 107))
				return true;
			numbers += strcspn(numbers, ";m") + 1;
		}
	}
	return false;
}

START_TEST(no_color_means_none)
{
	static const char *const plain[] = { "NO_COLOR=1", NULL };

	open_plain();
	ck_assert(has_colour(screen.raw.s));
	screen_close(&screen);
	screen_open(&screen, plain, 24, 80);
	screen_wait(&screen, "! support");
	ck_assert(!has_colour(screen.raw.s));
	screen_close(&screen);
}
END_TEST

START_TEST(a_locale_without_utf8_gets_ascii_and_keeps_the_bytes)
{
	static const char *const c[] = { "LC_ALL=C", NULL };

	scene_new();
	screen_open(&screen, c, 24, 80);
	screen_wait(&screen, "! support");
	screen_type(&screen, "w");
	screen_wait(&screen, "F9 support");
	screen_type(&screen, "caf\xc3\xa9 here");
	screen_wait(&screen, " here");
	screen_type(&screen, "\033");
	screen_wait(&screen, "! support");
	screen_type(&screen, "q");
	ck_assert_int_eq(screen_end(&screen), 0);
	for (size_t i = 0; i < screen.raw.size; i++)
		ck_assert_uint_lt((unsigned char)screen.raw.s[i], 0x80);
	ck_assert_ptr_nonnull(strstr(scene_run("export --format json"),
				     "café here"));
	screen_close(&screen);
}
END_TEST

START_TEST(stored_escapes_never_reach_the_terminal)
{
	open_plain();
	screen_type(&screen, "w");
	screen_wait(&screen, "F9 support");
	screen_type(&screen, "\033[200~evil \033]2;HACKED\007\033[31;5mred"
		    "\xc2\x9b" "7m\xe2\x80\xae words\033[201~");
	screen_wait(&screen, "words");
	screen_type(&screen, "\033");
	screen_wait(&screen, "! support");
	screen_type(&screen, "2");
	screen_wait(&screen, "evil");
	screen_type(&screen, "\r");
	screen_wait(&screen, "evil");
	ck_assert_ptr_null(strstr(screen.raw.s, "]2;HACKED\007"));
	ck_assert_ptr_null(strstr(screen.raw.s, "\033[31;5m"));
	ck_assert_ptr_null(strstr(screen.raw.s, "\xc2\x9b"));
	ck_assert_ptr_null(strstr(screen.raw.s, "\xe2\x80\xae"));
	screen_close(&screen);
}
END_TEST

START_TEST(wide_and_combining_letters_shift_nothing)
{
	int row;

	open_plain();
	screen_type(&screen, "w");
	screen_wait(&screen, "F9 support");
	screen_type(&screen, "\033[200~日本語 e\xcc\x81 🙂\rplain\033[201~");
	screen_wait(&screen, "plain");
	row = screen_find(&screen, "日本語");
	for (int i = row; i < row + 2; i++) {
		VTermScreenCell cell;
		VTermPos edge = { i, 76 };

		vterm_screen_get_cell(screen.shown, edge, &cell);
		ck_assert_uint_eq(cell.chars[0], 0x2502);
	}
	screen_close(&screen);
}
END_TEST

START_TEST(moving_and_typing_send_next_to_nothing)
{
	size_t before;

	open_writing("zyx");
	before = screen.raw.size;
	screen_type(&screen, "abcdefghi");
	screen_wait(&screen, "zyxabcdefghi");
	ck_assert_uint_le(screen.raw.size - before, 18);
	screen_close(&screen);
}
END_TEST

START_TEST(the_cursor_is_seen_on_every_page_and_never_in_the_footer)
{
	static const char *const pages[][2] = {
		{ "1", "[1 Today]" }, { "2", "[2 Journal]" },
		{ "3", "[3 Insights]" }, { "4", "[4 Habits]" },
		{ "5", "[5 Calendar]" }, { "?", "Enter do it" },
		{ "\033", "" }, { ":", "Enter do it" },
		{ "\033", "" }, { "!", "If it is heavy" },
	};

	open_plain();
	for (size_t i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
		screen_type(&screen, pages[i][0]);
		/* A key right after Esc would be one with Alt. */
		if (pages[i][1][0])
			screen_wait(&screen, pages[i][1]);
		else
			screen_wait_gone(&screen, "Enter do it");
		screen_wait_cursor(&screen, 1, 21, -1);
	}
	screen_close(&screen);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("terminal");
	TCase *cases = tcase_create("terminal");
	SRunner *runner = srunner_create(suite);
	int failed;

	umask(077);
	tcase_set_timeout(cases, 120);
	tcase_add_test(cases, the_window_opens_and_q_leaves_nothing_behind);
	tcase_add_test(cases, the_terminal_is_as_before_when_it_is_given_back);
	tcase_add_test(cases, the_cursor_follows_what_is_typed);
	tcase_add_test(cases, a_new_size_is_drawn_and_the_words_stay);
	tcase_add_test(cases, asked_to_end_it_keeps_half_written_text);
	tcase_add_test(cases, a_terminal_that_goes_away_ends_it_with_the_text_kept);
	tcase_add_test(cases, killed_it_keeps_what_was_typed_a_second_before);
	tcase_add_test(cases, a_paste_arrives_as_one_and_acts_as_no_key);
	tcase_add_test(cases, it_stops_and_goes_on_as_a_job);
	tcase_add_test(cases, a_terminal_that_cannot_place_text_gets_a_sentence);
	tcase_add_test(cases, an_unknown_terminal_is_drawn_like_a_common_one);
	tcase_add_test(cases, no_color_means_none);
	tcase_add_test(cases, a_locale_without_utf8_gets_ascii_and_keeps_the_bytes);
	tcase_add_test(cases, stored_escapes_never_reach_the_terminal);
	tcase_add_test(cases, wide_and_combining_letters_shift_nothing);
	tcase_add_test(cases, moving_and_typing_send_next_to_nothing);
	tcase_add_test(cases, the_cursor_is_seen_on_every_page_and_never_in_the_footer);
	suite_add_tcase(suite, cases);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
