#ifndef TEND_DOMAIN_OCCASIONS_H
#define TEND_DOMAIN_OCCASIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/day.h"

/*
 * If-then plans have occasions, not due days: it came up and I did, it came
 * up and I didn't. Weeks in which nothing came up say nothing at all.
 */
struct occasion_on {
	day on;
	bool fired;
};

enum {
	OCCASIONS_LATELY = 28,	/* days, today included */
	OCCASIONS_LONG = 90,
	OCCASIONS_LEAST = 3,	/* under these, words alone */
};

struct occasion_count {
	int came_up;
	int fired;
};

/* Of the last `days` days up to today. Occasions may lie in any order; those
 * later than today are left out. */
struct occasion_count occasions_within(const struct occasion_on *occasions,
				       size_t count, day today, int days);

/* "It came up 4 times in four weeks, and 3 times you did it."; under three, words
 * without a figure. `days` is one of the two spans above. In the arena. */
const char *occasions_words(struct occasion_count count, int days,
			    struct arena *arena);

#endif
