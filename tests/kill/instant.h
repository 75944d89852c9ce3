#ifndef TEND_TESTS_INSTANT_H
#define TEND_TESTS_INSTANT_H

#include <time.h>

#include "unit.h"

/* One round in so many is not killed: it comes to its end on any machine. */
enum { LEFT_ALONE = 4 };

/* Waits for any instant of what usually takes so many nanoseconds, more often
 * in its first parts, so that a busy machine kills many all the same. */
static inline void instant_wait(long usual, unsigned *state)
{
	long nap = (long)(unit_random(state) % 1000) * (usual / 800);

	nap >>= unit_random(state) % 6;
	nanosleep(&(struct timespec){ nap / 1000000000, nap % 1000000000 }, NULL);
}

#endif
