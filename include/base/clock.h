#ifndef TEND_BASE_CLOCK_H
#define TEND_BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"

/* A moment: seconds since 1970 UTC, and the zone's offset there and then. */
struct moment {
	int64_t at;
	int offset;		/* minutes east of UTC */
};

enum { MOMENT_TEXT = 26 };	/* "2026-11-23T07:31:00+01:00" and NUL */

/* Now, by TEND_NOW if it is set, else by the system. The only place that
 * asks the system's clock. */
struct moment clock_now(void);

/* The moment of a local civil time, by the system's zone rules; a time that
 * a change of clocks skips is moved on as mktime(3) does. */
struct moment clock_local(day on, int hour, int minute);

/* Milliseconds that only go forward, for waiting: never the wall clock. */
int64_t clock_ticks(void);

/* The civil day and minute of the day (0-1439) that clocks there showed. */
day moment_day(struct moment moment);
int moment_minute(struct moment moment);

/* The logical day: the civil day of (local time - day_start), so that what
 * is written at 02:00 belongs to the evening before. day_start in minutes
 * after midnight, 0-360. Each instant has exactly one. */
day moment_logical_day(struct moment moment, int day_start);

/* RFC 3339, with offset. Parsing takes "Z" and a blank for "T" as well. */
const char *moment_text(struct moment moment, char out[MOMENT_TEXT]);
bool moment_parse(const char *text, struct moment *out);

/* Today: TEND_TODAY if it is set, else the logical day of now. */
day clock_today(int day_start);

#endif
