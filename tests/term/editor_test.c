#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "place.h"
#include "unit.h"
#include "window.h"

/* F4: the person's own editor, and whatever it may do to the page. */

#define F4 "\033OS"

static char editor[400], run[400];

/* An editor that does this to "$1", the text; $there is a folder of the
 * test's. Its file goes into a private folder in $there/run. */
static void write_editor(const char *does)
{
	char path[300];
	FILE *file;

	snprintf(path, sizeof(path), "%s/ed", window_folder());
	file = fopen(path, "w");
	ck_assert(file != NULL);
	fprintf(file, "#!/bin/sh\nthere=%s\n%s\n", window_folder(), does);
	fclose(file);
	chmod(path, 0700);
	snprintf(editor, sizeof(editor), "EDITOR=%s", path);
	snprintf(path, sizeof(path), "%s/run", window_folder());
	mkdir(path, 0700);
	snprintf(run, sizeof(run), "XDG_RUNTIME_DIR=%s", path);
}

static bool has_book(void)
{
	struct stat is;

	return stat(window_book(), &is) == 0;
}

static void open_page(struct window *window, const char *does)
{
	const char *const env[] = { editor, run, "VISUAL", NULL };
	const struct window_wish wish = { .env = env };

	write_editor(does);
	if (!has_book())
		SAYS("write", "--day", "2020-01-01", "long ago");
	window_open(window, &wish);
	window_see(window, "Today");
	window_rest(window);
	window_send(window, "w");
	window_see(window, "Today's page");
	window_rest(window);
}

/* Nothing but the private folders' names may be left. */
static int left_behind(void)
{
	char path[300];
	int count = 0;
	DIR *dir;

	snprintf(path, sizeof(path), "%s/run", window_folder());
	dir = opendir(path);
	for (struct dirent *at; dir && (at = readdir(dir)) != NULL;)
		count += at->d_name[0] != '.';
	if (dir)
		closedir(dir);
	return count;
}

START_TEST(what_the_editor_did_comes_back_as_one_step)
{
	struct window window;

	SAYS_TO("a first line\n* a kept line\nthe last line\n", "write", "-");
	open_page(&window,
		  "clear; echo outside; echo 'nobody may see this'\n"
		  "sed -i 's/first/second/; s/kept/warm and kept/; /last/d' \"$1\"\n"
		  "printf '* and new\\n' >>\"$1\"");
	window_send(&window, "\033[1;5H" F4);
	window_see(&window, "Back in the page.");
	ck_assert(!window_has(&window, "nobody may see"));
	ck_assert(!window_has(&window, "outside"));
	ck_assert(window_has(&window, "a second line"));
	ck_assert(window_has(&window, "* and new"));
	ck_assert(!window_has(&window, "the last line"));
	ck_assert_int_eq(left_behind(), 0);
	window_send(&window, C_Z);
	window_see(&window, "the last line");
	ck_assert(window_has(&window, "a first line"));
	ck_assert(!window_has(&window, "and new"));
	window_send(&window, "\031");
	window_see(&window, "a second line");
	window_send(&window, ESC);
	window_see(&window, "Kept.");
	window_close(&window);
	ck_assert_ptr_nonnull(strstr(SAYS("insight", "list"),
				     "a warm and kept line"));
	ck_assert_ptr_nonnull(strstr(SAYS("insight", "list"), "and new"));
	SAYS("check");
}
END_TEST

static const struct {
	const char *does, *says;
	const char *beside;	/* a page of its own; NULL: none */
} ways[] = {
	{ "exit 1", "did not end well; the page is as it was.", NULL },
	{ "printf 'half a thought' >\"$1\"; exit 3", "did not end well; what it left is a page beside",
	  "half a thought" },
	{ "printf 'half a thought' >\"$1\"; kill -9 $$",
	  "did not end well; what it left is a page beside", "half a thought" },
	{ "printf 'saved aside' >\"$1.save\"; kill -1 $$",
	  "did not end well; what it left is a page beside", "saved aside" },
	{ ": >\"$1\"", "left an empty page; the page is as it was.", NULL },
	{ ": >\"$1\"; exit 1", "did not end well; the page", NULL },
	{ "rm \"$1\"", "took its file away; the page is as it was.", NULL },
	{ "true", "Back in the page, as it was.", NULL },
	{ "echo >>\"$1\"", "Back in the page, as it was.", NULL },
	{ "rm \"$0\"; kill -15 $$", "did not end well; the page", NULL },
};

START_TEST(however_the_editor_ends_no_word_is_gone)
{
	struct window window;

	open_page(&window, ways[_i].does);
	window_send(&window, "quince and cello");
	window_see(&window, "quince and cello");
	window_send(&window, F4);
	/* The line above the footer cuts a long sentence. */
	window_see(&window, "quince and cello");
	window_rest(&window);
	window_send(&window, ", warm");
	window_see(&window, "quince and cello, warm");
	window_send(&window, ESC);
	window_see(&window, "Kept.");
	window_close(&window);
	ck_assert_ptr_nonnull(strstr(SAYS("entry", "list"),
				     "quince and cello, warm"));
	if (ways[_i].beside)
		ck_assert_ptr_nonnull(strstr(SAYS("entry", "list"),
					     ways[_i].beside));
	ck_assert_int_eq(left_behind(), 0);
}
END_TEST

START_TEST(one_sentence_says_what_the_editor_did)
{
	struct window window;

	open_page(&window, ways[_i].does);
	window_send(&window, "quince and cello" F4);
	window_see(&window, ways[_i].says);
	window_close(&window);
}
END_TEST

START_TEST(an_editor_that_is_not_there_is_named)
{
	struct window window;

	open_page(&window, "rm \"$0\"");
	window_send(&window, "quince" F4);
	window_see(&window, "Back in the page, as it was.");
	window_send(&window, F4);
	window_see(&window, "did not start (No such file or directory)");
	window_send(&window, " and cello");
	window_see(&window, "quince and cello");
	window_close(&window);
}
END_TEST

START_TEST(what_stands_in_the_files_place_is_left_alone)
{
	struct window window;

	open_page(&window, "rm \"$1\"; mkdir \"$1\"; echo inside >\"$1/words\"");
	window_send(&window, "quince" F4);
	window_see(&window, "left no plain file");
	ck_assert(window_has(&window, "quince"));
	ck_assert_int_eq(left_behind(), 1);
	window_close(&window);
}
END_TEST

START_TEST(a_page_changed_elsewhere_while_the_editor_is_open_is_kept_too)
{
	struct window window;
	char does[700];

	SAYS_TO("the first words\n", "write", "-");
	snprintf(does, sizeof(does),
		 "id=$(\"%s\" entry list | cut -c1-13)\n"
		 "printf 'from another program' | \"%s\" entry edit $id -\n"
		 "printf 'a day in the editor' >\"$1\"",
		 place_program(), place_program());
	open_page(&window, does);
	window_send(&window, F4);
	window_see(&window, "a day in the editor");
	window_send(&window, C_S);
	window_see(&window, "Both are kept");
	window_close(&window);
	ck_assert_ptr_nonnull(strstr(SAYS("entry", "list"),
				     "from another program"));
	ck_assert_ptr_nonnull(strstr(SAYS("entry", "list"),
				     "a day in the editor"));
}
END_TEST

static void words_are_back(const char *words)
{
	struct window again;

	window_open(&again, NULL);
	window_see(&again, words);
	window_close(&again);
	SAYS("check");
}

static const char waits[] =
	"printf 'quince, cello and rain' >\"$1\"; echo outside; exec sleep 30";

/* Asked to end, hung up, killed: while the editor has the terminal. */
START_TEST(an_end_while_the_editor_is_open_keeps_the_words)
{
	struct window window;

	open_page(&window, waits);
	window_send(&window, "quince and cello" F4);
	window_see(&window, "outside");
	if (_i == 0)
		window_signal(&window, SIGTERM);
	else if (_i == 1)
		window_hang_up(&window);
	else
		window_signal(&window, SIGKILL);
	window_gone(&window, 500);
	window_close(&window);
	words_are_back("quince");
	/* On a disk that is very busy the end comes first; then the file the
	 * editor left is where it was. */
	if (_i < 2 && left_behind() == 0) {
		words_are_back("quince and cello");
		ck_assert_ptr_nonnull(strstr(SAYS("entry", "list"),
					     "quince, cello and rain"));
	}
}
END_TEST

START_TEST(the_terminal_goes_to_the_editor_and_comes_back_whole)
{
	struct window window;

	open_page(&window, "stty -a | grep -q -- '-icanon' && echo raw || "
		  "echo plain; echo ready; read line; echo \"$line\" >\"$1\"");
	window_send(&window, F4);
	window_see(&window, "ready");
	ck_assert(window_has(&window, "plain"));
	ck_assert(!window_has(&window, "Today's page"));
	window_send(&window, "said to the editor\r");
	window_see(&window, "Back in the page.");
	ck_assert(window_has(&window, "said to the editor"));
	ck_assert(window_has(&window, "Today's page"));
	ck_assert(!window_has(&window, "ready"));
	window_send(&window, ESC);
	window_see(&window, "Kept.");
	window_rest(&window);
	window_send(&window, "q");
	window_gone(&window, 1000);
	window_is_given_back(&window);
	window_close(&window);
}
END_TEST

enum { WAYS = sizeof(ways) / sizeof(ways[0]) };

UNIT(own_editor)
{
	tcase_add_test(unit, what_the_editor_did_comes_back_as_one_step);
	tcase_add_loop_test(unit, however_the_editor_ends_no_word_is_gone, 0,
			    WAYS);
	tcase_add_loop_test(unit, one_sentence_says_what_the_editor_did, 0,
			    WAYS);
	tcase_add_test(unit, an_editor_that_is_not_there_is_named);
	tcase_add_test(unit, what_stands_in_the_files_place_is_left_alone);
	tcase_add_test(unit,
		a_page_changed_elsewhere_while_the_editor_is_open_is_kept_too);
	tcase_add_loop_test(unit, an_end_while_the_editor_is_open_keeps_the_words,
			    0, 3);
	tcase_add_test(unit, the_terminal_goes_to_the_editor_and_comes_back_whole);
}
