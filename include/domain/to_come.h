#ifndef TEND_DOMAIN_TO_COME_H
#define TEND_DOMAIN_TO_COME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/day.h"

/*
 * A day to come, as people say it: what domain/dates.h takes, but looking
 * ahead: "friday" is the next one (or today), "12 dec" the next 12 December,
 * "in 3 weeks", "2 weeks", "next month" its last day. False for days that
 * have been, and for what says no day; then *out is left alone.
 */
bool day_to_come(const char *text, size_t size, day today, int week_start,
		 day *out);

#endif
