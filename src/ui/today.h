#ifndef TEND_SRC_UI_TODAY_H
#define TEND_SRC_UI_TODAY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/day.h"
#include "base/list.h"
#include "domain/habit.h"
#include "domain/invited.h"
#include "ui/draw.h"
#include "ui/list.h"

struct app;
struct pane;

/*
 * What Today shows: rows from top to bottom, some of which can be in focus.
 * today_load.c gathers them from the book, today_draw.c lays them out and
 * draws them, pane_today.c does what a key says.
 */
enum today_kind {
	TODAY_GREETING,		/* text, and the day as note */
	TODAY_LINE,		/* a line that may greet; id its insight */
	TODAY_HEADING,
	TODAY_QUIET,		/* a sentence */
	TODAY_HABIT,		/* a small thing; id its habit */
	TODAY_PLAN,		/* if … then …; id its habit */
	TODAY_MORE,		/* opens the rows that were left out */
	TODAY_PAGE,		/* the day's page, in a box */
	TODAY_QUESTION,		/* below an empty page, and the key of another */
	TODAY_INVITED,		/* if one likes; id its own */
	TODAY_CHOICE,		/* on a page of its own: what would do */
	TODAY_BROUGHT,		/* to a session: label, words, where from */
};

/* How near the last session is: its day and the day after have a page of
 * their own, which asks nothing. */
enum today_near { NEAR_NONE, NEAR_SESSION, NEAR_AFTER };

/* Ids of rows that are nobody else's; 0 is never in focus. */
enum {
	TODAY_ID_MORE = -1, TODAY_ID_MORE_PLANS = -2, TODAY_ID_PAGE = -3,
	TODAY_ID_SMALLEST = -10, TODAY_ID_WORD = -11, TODAY_ID_REST_ALL = -12,
	TODAY_ID_CALL_REST = -13,
	TODAY_ID_NEAR = -20, TODAY_ID_LATER = -21, TODAY_ID_READ = -22,
	TODAY_ID_ADD = -23, TODAY_ID_USUAL = -24,
	TODAY_ID_INVITED = -30,		/* … and below: by kind */
};

struct today_row {
	enum today_kind kind;
	int64_t id;		/* what the focus keeps to */
	int64_t insight;	/* of a habit: where it came from */
	const char *text;
	const char *note;	/* a quiet word beside it, or "" */
	const char *now;	/* below a habit just done, or "" */
	const char *label;	/* of what was brought */
	const struct invited *invited;
	enum mark_state mark;
	bool boxed;		/* has a box to mark in */
	int before;		/* blank rows above it, where there is room */
	int at, height;		/* laid out; at counts from the page's top */
	int lines;		/* … of them the text's own, */
	int note_lines;		/* … and of the note below it */
};

LIST_OF(today_row, struct today_row);

struct today {
	day back;		/* a day that is looked back to; DAY_NONE */
	bool more, more_plans;	/* opened up */
	bool moved;		/* the focus, by the person */
	int64_t celebrated;	/* the habit last marked here */
	day usual_on;		/* the greeting after a while was answered then */

	/* Loaded. */
	day on, today;
	bool anew;		/* the greeting after some days without a word */
	enum today_near near;	/* … or a session's own page is shown */
	bool calm;		/* a session was today or yesterday: no question
				 * is asked, whichever page is shown */
	int64_t session;	/* that one */
	int64_t session_page;	/* … and its page, 0 */
	struct invited_list invited;
	day last_word;		/* … and the last day with one */
	bool all_rest;
	struct today_row_list rows;
	struct list list;

	/* Laid out. */
	struct arena room;
	int top, height;	/* first row of the page that is seen; in all */
	int choice_cols;	/* of the longest choice */
	bool roomy;
	bool tight;		/* the page's box gives rows away */
};

void today_load(struct pane *pane, struct app *app);

/* NULL when nothing can be in focus. */
const struct today_row *today_focus(const struct today *today);

void today_fit(struct pane *pane, int rows, int cols);

void today_draw(const struct pane *pane, const struct frame *frame);
void today_say(const struct pane *pane, struct str *out);

#endif
