#ifndef TEND_DOMAIN_DATES_H
#define TEND_DOMAIN_DATES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/day.h"

/* Days from the first to the last, both inside; one day if they are equal. */
struct day_range {
	day from, until;
};

/*
 * The days someone means when they go to a day: "2026-10-12", "2026-10",
 * "2026", "12 oct", "oct 12", "12 oct 2025", "12.10.2025", "oct", "october
 * 2025", "last may", "tuesday", "last tuesday", "today", "yesterday", "3 days
 * ago", "two weeks ago", "last week", "this month", "last year" …; any case,
 * names from three letters on, in English and in the person's language.
 *
 * A journal is about what was: a date without a year is the newest that is
 * not later than today, and "last" is before the present one. week_start is
 * 0 Monday … 6 Sunday. False if it says no day between 1900 and 2999; then
 * *out is left alone. Any bytes may come in.
 */
bool dates_parse(const char *text, size_t size, day today, int week_start,
		 struct day_range *out);

#endif
