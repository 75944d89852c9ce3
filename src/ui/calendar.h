#ifndef TEND_SRC_UI_CALENDAR_H
#define TEND_SRC_UI_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/day.h"
#include "base/list.h"
#include "domain/habit.h"
#include "domain/history.h"
#include "domain/session.h"
#include "ui/draw.h"
#include "ui/list.h"

struct app;
struct pane;

/*
 * The calendar: the days of one habit as weeks, or the weeks of all. No run of
 * days is counted anywhere. calendar_load.c reads, calendar_draw.c lays out
 * and draws, pane_calendar.c does what a key says.
 */
enum { CALENDAR_WEEKS = 6 };	/* of the view of all */

/* A week in the view of all: on how many days it came about; with none of
 * them, what the week was. */
struct calendar_week {
	int credit;
	enum day_state quiet;	/* open, rest, paused or outside */
};

struct calendar_row {
	int64_t habit;
	const char *name;
	struct calendar_week weeks[CALENDAR_WEEKS];	/* oldest first */
};

LIST_OF(calendar_row, struct calendar_row);

struct calendar {
	int64_t habit;		/* chosen; 0 until there is one */
	day at;			/* the day in focus; DAY_NONE: today */
	bool all;		/* the view of all */

	/* Loaded. */
	day today;
	int week_start;
	bool ascii;
	bool has_plans;		/* … though no small thing */
	struct habit_list habits;
	const struct habit *now;	/* the chosen one, or NULL */
	const char *title;
	const char *since;	/* "since 19 October" */
	const char *sentence;	/* its figures in words, or what stands there */
	struct history history;
	struct session_list sessions;
	struct calendar_row_list rows;
	struct list list;	/* of the view of all */

	/* Laid out. */
	struct arena room;
	bool roomy;
	day top;		/* first day of the first week shown */
	int weeks;		/* shown */
	int label, cell;	/* columns of a week's date, and of a day */
	int sentence_rows, legend_rows;
};

void calendar_load(struct pane *pane, struct app *app);

/* The day in focus. */
day calendar_at(const struct calendar *calendar);

/* What a day was, and the mark on it (NULL: none). */
enum day_state calendar_state(const struct calendar *calendar, day on);
const struct mark *calendar_mark(const struct calendar *calendar, day on);

/* "smallest", "open", "paused", "not meant for this day" …; "" for a day it
 * was not there. */
const char *calendar_state_words(const struct calendar *calendar, day on);

/* What is worth a word about the week that begins on that day, or "". */
const char *calendar_note(const struct calendar *calendar, day week,
			  struct arena *arena);

enum glyph calendar_glyph(enum day_state state);

void calendar_fit(struct pane *pane, int rows, int cols);
void calendar_draw(const struct pane *pane, const struct frame *frame);
void calendar_say(const struct pane *pane, struct str *out);

#endif
