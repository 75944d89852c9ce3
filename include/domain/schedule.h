#ifndef TEND_DOMAIN_SCHEDULE_H
#define TEND_DOMAIN_SCHEDULE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/day.h"
#include "base/err.h"

/*
 * How often a habit is meant: so many times a week on any days, or on chosen
 * weekdays. On chosen weekdays every open day is meant, so its times a week
 * are 7 among the days that are left.
 */
struct schedule {
	unsigned weekdays;	/* bit 0 Monday … bit 6 Sunday */
	int times;		/* 1-7 a week; counts while all weekdays are meant */
};

enum {
	WEEKDAYS_ALL = 127,	/* any day */
	WEEKDAYS_TEXT = 28,	/* "mon,tue,wed,thu,fri,sat,sun" and NUL */
};

#define SCHEDULE_DAILY ((struct schedule){ WEEKDAYS_ALL, 7 })

/* "mon,wed", "Monday Wednesday", "mon-fri", any case, at least three letters
 * of a name. Nothing chosen, or another word, is refused (ERR_USAGE). */
bool weekdays_parse(const char *text, unsigned *out, struct err *err);

/* "mon,wed": what weekdays_parse takes, the same in every language. */
const char *weekdays_text(unsigned weekdays, char out[WEEKDAYS_TEXT]);

/* "3/week", "3", "3 a week", "daily": 1 to 7, or refused (ERR_USAGE). */
bool times_parse(const char *text, int *out, struct err *err);

/* Whether the habit is meant for this day's weekday. */
bool schedule_means(struct schedule schedule, day on);

/* Times a week for the figures: 7 on chosen weekdays. */
int schedule_times(struct schedule schedule);

/* "every day", "3 times a week", "Mon, Wed, Fri": in the person's language. */
const char *schedule_words(struct schedule schedule, struct arena *arena);

#endif
