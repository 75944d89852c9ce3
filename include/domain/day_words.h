#ifndef TEND_DOMAIN_DAY_WORDS_H
#define TEND_DOMAIN_DAY_WORDS_H

#include "base/arena.h"
#include "base/day.h"

/*
 * Days as people say them, in the person's language. The year is said when
 * the day is far enough away (300 days) for its name to be another year's.
 */

/* "Monday 23 November", "Monday 23 November 2024". */
const char *day_words_long(day when, day today, struct arena *arena);

/* "23 November", "23 November 2024". */
const char *day_words_date(day when, day today, struct arena *arena);

/* "23 Nov", "23 Nov 2024". */
const char *day_words_short(day when, day today, struct arena *arena);

/* "7 to 13 December", "30 November to 6 December"; one day: its date. */
const char *day_words_span(day from, day until, day today,
			   struct arena *arena);

/* "today", "yesterday", "tomorrow", "three days ago", "in three days"; from
 * seven days on the date. */
const char *day_words_near(day when, day today, struct arena *arena);

/* How long after something: "a day on", "four days on", "a week on", "three
 * months on", "a year on". "" for 0 or less. */
const char *day_words_on(int days, struct arena *arena);

/* "Today's page", "Yesterday's page", "Friday's page" in the last week, "The
 * page of 20 November". */
const char *day_words_page(day when, day today, struct arena *arena);

#endif
