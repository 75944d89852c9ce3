#ifndef TEND_DOMAIN_HISTORY_H
#define TEND_DOMAIN_HISTORY_H

#include <stddef.h>

#include "base/arena.h"
#include "base/day.h"
#include "domain/habit.h"
#include "domain/rhythm.h"
#include "domain/schedule.h"

/* A schedule and the day it came into force. */
struct schedule_since {
	day from;
	struct schedule schedule;
};

/*
 * What the book knows about one habit, gathered for the figures. All is
 * borrowed. marks, recorded, rests and schedules go by day, oldest first,
 * each day once; pauses (this habit's and those of all, both days inside) may
 * lie in any order and overlap.
 *
 * The rules, what wins first: outside the habit's life, or later than today,
 * there is nothing; a mark; today until it is over, and the day of letting
 * go, are as good as outside; a pause; rest (a weekday not meant, or one of
 * rests); a day with something else recorded; a day of which nothing is known.
 */
struct history {
	day since;
	day let_go;				/* DAY_NONE while it is kept */
	const struct schedule_since *schedules;	/* none: every day */
	size_t schedule_count;
	const struct pause *pauses;
	size_t pause_count;
	const struct mark *marks;
	size_t mark_count;
	const day *recorded;	/* days with an entry, session, check-in, win,
				 * occasion, or mark of another habit */
	size_t recorded_count;
	const day *rests;	/* days that rest by themselves: a session's
				 * day and the next */
	size_t rest_count;
	day today;
};

/* The schedule in force on that day; before the first, the first. */
struct schedule history_schedule(const struct history *history, day on);

/* What one day was, for the figures. Any day may be asked for. */
struct rhythm_day history_day(const struct history *history, day on);

/* The same, for a calendar: today and the day of letting go, unmarked, are
 * paused, rest or open there like any other day. */
struct rhythm_day history_day_seen(const struct history *history, day on);

/* Every day from since to today (or the day of letting go), oldest first, in
 * the arena; *count may be 0. A mark of today is in it at once; for figures
 * that turn over at day's end, ask with yesterday as today. */
struct rhythm_day *history_days(const struct history *history,
				struct arena *arena, size_t *count);

#endif
