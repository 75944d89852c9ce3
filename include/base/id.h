#ifndef TEND_BASE_ID_H
#define TEND_BASE_ID_H

#include <stdbool.h>
#include <stdint.h>

/*
 * An id names one thing for ever, over all tables and devices: a positive
 * 63-bit number, the second of its making (since 1900) in the upper 36 bits
 * and 27 bits below. Shown as 13 lower-case Crockford base32 digits.
 */
enum { ID_TEXT = 14 };

/* Hands out ids that only rise. `last` is kept by the book (meta.last_id). */
struct id_maker {
	int64_t last;
	uint64_t state;		/* of the random steps; seeded in tests */
};

void id_maker_seed(struct id_maker *maker, uint64_t seed);	/* 0: by chance */

/* The next id, made at this second: higher than the last by 1 to 65,535. */
int64_t id_next(struct id_maker *maker, int64_t seconds_1970);

const char *id_text(int64_t id, char out[ID_TEXT]);

/* All 13 digits, any case, with i l o read as 1 1 0. */
bool id_parse(const char *text, int64_t *out);

/* An ending of an id, 4 to 13 digits: its value and how many bits it fixes,
 * so that (id & mask) == value finds it. */
bool id_parse_ending(const char *text, int64_t *value, int64_t *mask);

#endif
