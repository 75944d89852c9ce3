#ifndef TEND_DOMAIN_HISTORY_H
#define TEND_DOMAIN_HISTORY_H

#include <stddef.h>

#include "base/arena.h"
#include "base/day.h"
#include "domain/rhythm.h"
#include "domain/schedule.h"

/* A schedule and the day it came into force. */
struct schedule_since {
	day from;
	struct schedule schedule;
};

/* A pause, both days inside it; until is DAY_NONE while it has no end. */
struct pause_span {
	day from, until;
};

/* What was marked on a day: done, smallest, partly, rest or not today. */
struct mark_on {
	day on;
	enum day_state state;
};

/*
 * What the book knows about one habit, gathered for the figures. All is
 * borrowed. marks, recorded, rests and schedules go by day, oldest first,
 * each day once; pauses may lie in any order and overlap.
 *
 * The rules (what wins stands first): outside the habit's life, or later than
 * today, there is nothing; a mark; a pause; a rest day (a weekday not meant,
 * or one of rests); today is open to all until it is marked or over, so it is
 * as good as outside, and so is an unmarked day of letting go; a day on which
 * something else was recorded; a day of which nothing is known.
 */
struct history {
	day since;
	day let_go;				/* DAY_NONE while it is kept */
	const struct schedule_since *schedules;	/* none: every day */
	size_t schedule_count;
	const struct pause_span *pauses;
	size_t pause_count;
	const struct mark_on *marks;
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

/* What one day was. Any day may be asked for. */
struct rhythm_day history_day(const struct history *history, day on);

/* Every day from since to today (or the day of letting go), oldest first, in
 * the arena. *count may be 0. For figures that turn over at day's end and not
 * at the key, hand in a history whose today is marked by nobody: set today
 * to yesterday. */
struct rhythm_day *history_days(const struct history *history,
				struct arena *arena, size_t *count);

#endif
