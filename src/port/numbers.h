#ifndef TEND_SRC_PORT_NUMBERS_H
#define TEND_SRC_PORT_NUMBERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A number found by a number: which id became which, how often a thing came.
 * { 0 } is empty. Keys are never 0. */
struct numbers {
	int64_t *keys;
	int64_t *values;
	size_t count;
	size_t room;		/* a power of two */
};

/* The place of that key's value, made as 0 if it is new. Good until the next
 * call. */
int64_t *numbers_put(struct numbers *numbers, int64_t key);

/* NULL if it is not there. */
const int64_t *numbers_find(const struct numbers *numbers, int64_t key);

void numbers_clear(struct numbers *numbers);

#endif
