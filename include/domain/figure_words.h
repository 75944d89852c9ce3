#ifndef TEND_DOMAIN_FIGURE_WORDS_H
#define TEND_DOMAIN_FIGURE_WORDS_H

#include <stddef.h>

#include "base/arena.h"
#include "base/day.h"
#include "domain/rhythm.h"

/*
 * The figures as they are said: with their counts, never as a percentage,
 * never as a run. What there is too little to say about is not said.
 * All texts are in the person's language and live in the arena.
 */

/* Lately: "on 19 of 24 days, and 4 rest days"; "on 22 to 28 of 28 days; for
 * 6 days the book says nothing"; while it is young "3 times in the first 5
 * days". Of the newest 28 open days. "" while there is none. */
const char *figures_lately(const struct figures *figures, struct arena *arena);

/* In the long run: "often", "about half", "now and then", or "" while there
 * is too little to say. */
const char *figures_long_run(const struct figures *figures);

/* "You came back 3 times", or "" at none. */
const char *figures_returns(const struct figures *figures, struct arena *arena);

/* Both as a line of its own: "On 22 of 26 days, and 2 rest days. You came
 * back 3 times." */
const char *figures_sentence(const struct figures *figures,
			     struct arena *arena);

/* The weekdays it came about on most: "Mondays often", at least four such
 * days, three in four of them, and not the case for every weekday. "" if
 * there is none. days[0] is `first`. */
const char *figures_weekdays(const struct rhythm_day *days, size_t count,
			     day first, struct arena *arena);

#endif
