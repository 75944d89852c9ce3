#include "base/id.h"

#include <string.h>
#include <sys/random.h>
#include <time.h>

static const char digits[] = "0123456789abcdefghjkmnpqrstvwxyz";

enum { LOW_BITS = 27, STEP_MAX = 65535 };

/* Seconds from 1900-01-01 to 1970-01-01. */
#define EPOCH_1900 INT64_C(2208988800)

void id_maker_seed(struct id_maker *maker, uint64_t seed)
{
	if (!seed &&
	    getrandom(&seed, sizeof(seed), GRND_NONBLOCK) != sizeof(seed))
		seed = (uint64_t)time(NULL) * 2654435761u;
	maker->state = seed ? seed : 1;
}

/* SplitMix64 (Steele, Lea, Flood 2014): enough for steps nobody must guess
 * right, and the same everywhere for a given seed. */
static uint64_t random_bits(struct id_maker *maker)
{
	uint64_t z = maker->state += UINT64_C(0x9E3779B97F4A7C15);

	z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
	return z ^ z >> 31;
}

int64_t id_next(struct id_maker *maker, int64_t seconds_1970)
{
	int64_t second = seconds_1970 + EPOCH_1900;
	int64_t floor = (second < 0 ? 0 : second) << LOW_BITS;
	int64_t step = (int64_t)(random_bits(maker) % STEP_MAX) + 1;

	if (maker->last < floor)
		maker->last = floor;
	maker->last += step;
	return maker->last;
}

const char *id_text(int64_t id, char out[ID_TEXT])
{
	uint64_t left = (uint64_t)id;

	for (int i = ID_TEXT - 2; i >= 0; i--) {
		out[i] = digits[left & 31];
		left >>= 5;
	}
	out[ID_TEXT - 1] = '\0';
	return out;
}

static int digit_value(char c)
{
	if (c >= 'A' && c <= 'Z')
		c = (char)(c - 'A' + 'a');
	if (c == 'i' || c == 'l')
		c = '1';
	if (c == 'o')
		c = '0';

	const char *found = c ? strchr(digits, c) : NULL;

	return found ? (int)(found - digits) : -1;
}

bool id_parse_ending(const char *text, int64_t *value, int64_t *mask)
{
	size_t size = strlen(text);
	uint64_t bits = 0;

	if (size < 4 || size > ID_TEXT - 1)
		return false;
	for (size_t i = 0; i < size; i++) {
		int digit = digit_value(text[i]);

		if (digit < 0)
			return false;
		bits = bits << 5 | (uint64_t)digit;
	}
	if (size == ID_TEXT - 1) {
		if (digit_value(text[0]) > 7)	/* 13 × 5 = 65: 63 and two over */
			return false;
		*mask = INT64_MAX;
	} else {
		*mask = (INT64_C(1) << (5 * size)) - 1;
	}
	*value = (int64_t)(bits & (uint64_t)*mask);
	return true;
}

bool id_parse(const char *text, int64_t *out)
{
	int64_t mask;

	return strlen(text) == ID_TEXT - 1 && id_parse_ending(text, out, &mask);
}
