#ifndef TEND_DOMAIN_REVISIT_H
#define TEND_DOMAIN_REVISIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "base/list.h"

/*
 * When the words of a session come back, as an invitation: a day, three days,
 * a week, a month, three months and a year after it. A step is open for a
 * while, until the next one, and is done when the page was read on it. Source
 * of the rhythm: the seed's reading schedule; spaced re-reading, as reviewed
 * by Cepeda et al. 2006, Psychological Bulletin 132.
 */
enum revisit_step {
	REVISIT_NONE, REVISIT_DAY, REVISIT_DAYS, REVISIT_WEEK, REVISIT_MONTH,
	REVISIT_MONTHS, REVISIT_YEAR,
};

/* What the rule wants to know of a session that has a page. */
struct revisit {
	int64_t session;
	int64_t page;		/* the one to read; 0 where it was not looked up */
	day on;			/* the session's day */
	bool tender;		/* it, or that page */
	day later_on;		/* not before that day; DAY_NONE */
	bool never;		/* no more for this session */
	day read_on;		/* last read upon an invitation; DAY_NONE */
};

LIST_OF(revisit, struct revisit);

enum {
	REVISIT_LATER = 3,	/* "not now" is a few days */
	REVISIT_PUT_OFF = 7,	/* put off, a step is open for so many days */
	REVISIT_REACH = 400,	/* days after which no step is open any more,
				 * unless it was put off */
	QUIETER_AFTER = 10,	/* when many find it quieter (see quieter_due) */
};

/* The day a step falls on. In a shorter month it is the month's last day. */
day revisit_day(day on, enum revisit_step step);

/* The step a session's page may be read for today; REVISIT_NONE for none: not
 * due, put off, not wanted, read since. A tender one has the week alone. */
enum revisit_step revisit_due(const struct revisit *revisit, day today);

/*
 * The one reading to invite to today: of those due, the step that is oldest in
 * the rhythm goes last, so that the newest session comes first. NULL for none,
 * when one was read today already, and on the day of any session and the day
 * after, which ask nothing.
 */
const struct revisit *revisit_today(const struct revisit *revisits,
				    size_t count, day today);

/* About ten days after a session, and for a few, whether a word may be said
 * on its growing quieter. `last` is the newest session's day; DAY_NONE: none. */
bool quieter_due(day last, day later_on, bool never, day today);

/* Whether a day is one of `days` that rest by themselves from a session on. */
bool session_rests(day session, int days, day on);

#endif
