#ifndef TEND_DOMAIN_PHASE_H
#define TEND_DOMAIN_PHASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "domain/rhythm.h"

/*
 * Where a habit is on its way: a description that moves with its days. The
 * habit's size never changes by itself; it is offered, rarely.
 */
enum phase {
	PHASE_ESTABLISHING,	/* days 1-14 */
	PHASE_STEADYING,	/* 15-28 */
	PHASE_EXPANDING,	/* 29-42 */
	PHASE_ASSESSING,	/* 43-56 */
	PHASE_SETTLED,
};

enum {
	PHASE_DAYS = 14,		/* each of the first four */
	PHASE_GROWTH_FROM = 29,		/* weeks 5-6 */
	PHASE_NEXT_FROM = 43,		/* weeks 7-8: room for a second habit */
	PHASE_OFFER_REST = 14,		/* days between two offers */
	PHASE_GROWTH_OCCASIONS = 10,
};

/* Day 1 is the first day with credit. */
#define PHASE_FROM_CREDIT SIZE_MAX

/* How many days the habit has had, open and rest, not paused: counted from
 * the first with credit, or from days[start] if a start was chosen. 0 before
 * day 1. Today counts once it is marked or over, like everywhere. */
int phase_day(const struct rhythm_day *days, size_t count, size_t start);

/* The phase of that day; day 0 is as day 1. */
enum phase phase_of(int phase_day);

/* The week it is in, from 1. For the habit's own page alone. */
int phase_week(int phase_day);

/* "establishing" …: in code and JSON. */
const char *phase_name(enum phase phase);

/* "keep it tiny" …: for people, in their language. */
const char *phase_words(enum phase phase);

/* Whether a little more may be offered: from day 29, with a rhythm of at
 * least 0.8 over at least ten occasions, and never twice. */
bool phase_offers_more(int phase_day, const struct figures *figures,
		       bool offered_before);

/* Whether a smaller size may be offered: the newest fortnight is under half,
 * and it was not offered in the last 14 days (offered: DAY_NONE if never). */
bool phase_offers_less(const struct figures *figures, day offered, day today);

/* Whether the weekly look back may ask about this habit (leave it, smaller,
 * another moment, rest, let go): rhythm is under half, at most once in 14
 * days (asked: DAY_NONE if never). */
bool phase_asks_for_change(const struct figures *figures, day asked, day today);

/* Whether another new habit beside this one meets the "one at a time" notice:
 * this one has not come to weeks 7-8 yet. */
bool phase_wants_to_be_alone(int phase_day);

#endif
