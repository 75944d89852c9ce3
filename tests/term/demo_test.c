#include <ftw.h>
#include <stdio.h>
#include <string.h>

#include "grammar.h"
#include "unit.h"
#include "window.h"

/* tend demo: a window that leaves nothing anywhere. */

static int things;

static int count_one(const char *path, const struct stat *st, int what,
		     struct FTW *at)
{
	(void)path;
	(void)st;
	(void)what;
	things += at->level > 0;
	return 0;
}

/* Files and folders in the test's folder, where home, runtime folder and
 * temporary files would lie. */
static int count(void)
{
	things = 0;
	nftw(window_folder(), count_one, 16, FTW_PHYS);
	return things;
}

static void look_around(struct window *window)
{
	window_see(window, "made-up");
	window_send(window, "w");
	window_see(window, "Esc done");
	window_send(window, "words of my own");
	window_see(window, "words of my own");
	window_send(window, ESC);
	window_see_no(window, "Esc done");
	window_send(window, "4" DOWN " ");
	window_see(window, "[●] After I hang up my coat");
	window_send(window, "1w");
	window_see(window, "Esc done");
	window_send(window, "half a line");
	window_see(window, "half a line");
	window_rest(window);
}

START_TEST(looking_around_writes_no_file_anywhere)
{
	static const char *const words[] = { "demo", NULL };
	struct window window;
	int before = count();

	window_open(&window, &(struct window_wish){ .words = words });
	look_around(&window);
	ck_assert_int_eq(count(), before);
	window_send(&window, C_Q);
	ck_assert_int_eq(window_gone(&window, 2000), 0);
	window_see(&window, "nothing of it was kept");
	window_is_given_back(&window);
	ck_assert_int_eq(count(), before);
	window_close(&window);
}
END_TEST

START_TEST(no_home_is_needed_to_look_around)
{
	static const char *const words[] = { "demo", NULL };
	static const char *const env[] = {
		"HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME",
		"XDG_DATA_HOME", "TEND_DB", NULL,
	};
	struct window window;
	int before = count();

	window_open(&window, &(struct window_wish){ .words = words,
						    .env = env });
	look_around(&window);
	window_signal(&window, 9);
	window_gone(&window, 2000);
	window_close(&window);
	ck_assert_int_eq(count(), before);
}
END_TEST

START_TEST(every_look_around_begins_with_the_same_year)
{
	static const char *const words[] = { "demo", NULL };
	struct window window;

	window_folder();
	for (int i = 0; i < 2; i++) {
		window_open(&window, &(struct window_wish){ .words = words });
		window_see(&window, "Jo");
		window_rest(&window);
		ck_assert(!window_has(&window, "words of my own"));
		look_around(&window);
		window_send(&window, C_Q);
		window_gone(&window, 2000);
		window_close(&window);
	}
}
END_TEST

/* Until the example is there; the first colour that was sent. */
static void first_colour(const char *const *words, const char *keys, char *out,
			 size_t room)
{
	struct window window;
	struct grammar grammar;

	window_open(&window, &(struct window_wish){ .words = words });
	window_see(&window, *keys ? "Show me around" : "made up");
	window_send(&window, keys);
	window_see(&window, "made up");
	window_rest(&window);
	grammar_read(&grammar, window.raw.s, window.raw.size);
	snprintf(out, room, "%s", grammar.coloured);
	window_close(&window);
}

START_TEST(a_look_around_from_the_window_has_the_same_colours)
{
	static const char *const words[] = { "demo", NULL };
	char alone[40], around[40];

	window_folder();
	first_colour(words, "", alone, sizeof(alone));
	ck_assert_str_ne(alone, "");
	first_colour(NULL, DOWN DOWN DOWN ENTER, around, sizeof(around));
	ck_assert_str_eq(around, alone);
}
END_TEST

UNIT(demo)
{
	tcase_add_test(unit, looking_around_writes_no_file_anywhere);
	tcase_add_test(unit, no_home_is_needed_to_look_around);
	tcase_add_test(unit, every_look_around_begins_with_the_same_year);
	tcase_add_test(unit, a_look_around_from_the_window_has_the_same_colours);
}
