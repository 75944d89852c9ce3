#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "book/desk.h"
#include "book/drafts.h"
#include "ui/window.h"
#include "unit.h"

/* A folder for drafts that can go away, as a disk does. */
static char here[400], away[410];

static struct drafts *drafts_in_folder(void)
{
	char path[420];
	struct drafts *drafts;
	struct book *book;

	snprintf(here, sizeof(here), "%s", desk_path("disk"));
	snprintf(away, sizeof(away), "%s-away", here);
	snprintf(path, sizeof(path), "%s/book.tend", here);
	ck_assert_int_eq(mkdir(here, 0700), 0);
	book = desk_open(path);
	drafts = drafts_open(book);
	book_close(book);
	return drafts;
}

START_TEST(a_page_that_no_draft_can_take_says_where_it_is)
{
	struct app *app = window_begin(24, 80, false);

	app->drafts = drafts_in_folder();
	ck_assert_int_eq(rename(here, away), 0);
	window_press("w \"a few words\"");
	ck_assert(!app_keep(app, false));
	ck_assert(window_has("kept in this window alone"));
	window_press("\" more\"");
	ck_assert(!window_has("kept as you type"));

	ck_assert_int_eq(rename(away, here), 0);
	ck_assert(app_keep(app, false));
	ck_assert(window_has("kept as you type"));
	drafts_close(app->drafts);
	app->drafts = NULL;
	window_end();
}
END_TEST

UNIT(writing)
{
	tcase_add_test(unit, a_page_that_no_draft_can_take_says_where_it_is);
}
