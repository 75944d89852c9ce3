#include "numbers.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static size_t place(const struct numbers *numbers, int64_t key)
{
	uint64_t hash = (uint64_t)key * UINT64_C(0x9E3779B97F4A7C15);
	size_t at = (size_t)(hash >> 20) & (numbers->room - 1);

	while (numbers->keys[at] && numbers->keys[at] != key)
		at = (at + 1) & (numbers->room - 1);
	return at;
}

static void grow(struct numbers *numbers)
{
	struct numbers bigger = { .room = numbers->room ? numbers->room * 2 : 64 };

	bigger.keys = mem_new(bigger.room * sizeof(*bigger.keys));
	bigger.values = mem_new(bigger.room * sizeof(*bigger.values));
	bigger.count = numbers->count;
	for (size_t i = 0; i < numbers->room; i++) {
		if (!numbers->keys[i])
			continue;

		size_t at = place(&bigger, numbers->keys[i]);

		bigger.keys[at] = numbers->keys[i];
		bigger.values[at] = numbers->values[i];
	}
	numbers_clear(numbers);
	*numbers = bigger;
}

int64_t *numbers_put(struct numbers *numbers, int64_t key)
{
	if (numbers->count * 2 >= numbers->room)
		grow(numbers);

	size_t at = place(numbers, key);

	if (!numbers->keys[at]) {
		numbers->keys[at] = key;
		numbers->values[at] = 0;
		numbers->count++;
	}
	return &numbers->values[at];
}

const int64_t *numbers_find(const struct numbers *numbers, int64_t key)
{
	if (!numbers->room)
		return NULL;

	size_t at = place(numbers, key);

	return numbers->keys[at] ? &numbers->values[at] : NULL;
}

void numbers_clear(struct numbers *numbers)
{
	free(numbers->keys);
	free(numbers->values);
	*numbers = (struct numbers){ 0 };
}
