#ifndef TEND_BASE_DAY_H
#define TEND_BASE_DAY_H

#include <stdbool.h>
#include <stdint.h>

/*
 * A civil day, as a number that counts days (0 is 1970-01-01, proleptic
 * Gregorian). Adding 1 is tomorrow; nothing here knows of hours or zones.
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms".
 */
typedef int32_t day;

enum { DAY_TEXT = 11 };			/* room for "YYYY-MM-DD" and NUL */

#define DAY_NONE INT32_MIN		/* no day at all */
#define DAY_FIRST ((day)-25567)		/* 1900-01-01 */
#define DAY_LAST ((day)376199)		/* 2999-12-31 */

struct civil {
	int year, month, mday;		/* month 1-12, mday 1-31 */
};

/* To and from the calendar's numbers; a day that is none there runs over into
 * the next month. Which days exist (1900 to 2999), and how long a month is. */
day day_of(int year, int month, int mday);
struct civil day_civil(day when);
bool day_exists(int year, int month, int mday);
int day_month_length(int year, int month);

/* So many months later (or before, below 0): the same day of that month, or
 * its last. */
day day_months_on(day when, int months);

/* 0 Monday … 6 Sunday. */
int day_weekday(day when);

/* The first day of the week that holds `when`, weeks beginning on `first`
 * (0 Monday … 6 Sunday). */
day day_week_start(day when, int first);

/* ISO 8601 week number, 1-53. */
int day_iso_week(day when);

/* "YYYY-MM-DD", 1900 to 2999. False leaves *out alone. */
bool day_parse(const char *text, day *out);
const char *day_text(day when, char out[DAY_TEXT]);

/* Names in the person's language: "Monday", "Mon", "November", "Nov". */
const char *day_weekday_name(int weekday);
const char *day_weekday_short(int weekday);
const char *day_month_name(int month);
const char *day_month_short(int month);

#endif
