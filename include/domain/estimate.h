#ifndef TEND_DOMAIN_ESTIMATE_H
#define TEND_DOMAIN_ESTIMATE_H

#include <stddef.h>

#include "base/arena.h"

/*
 * How long a small thing takes, as its own words say: "for ten minutes",
 * "20 min", "half an hour", "zehn Minuten", "10分". Nothing is guessed from
 * words that name no time.
 */
struct time_said {
	int seconds;		/* 0: no time is said */
	size_t start, end;	/* the bytes that say it */
};

/* The longest time a text says. Any bytes may come in. */
struct time_said time_said(const char *text);

/* The text with that time made one minute; the text itself if it says none.
 * In the arena. */
const char *time_shortened(const char *text, struct arena *arena);

#endif
