#include "base/list.h"

#include <stdint.h>
#include <string.h>

#include "base/mem.h"

void *list_room(void *items, size_t count, size_t *room, size_t size,
		struct arena *arena)
{
	if (count == *room) {
		size_t more = *room ? *room * 2 : 8;

		if (more > SIZE_MAX / size)
			mem_out();

		void *bigger = arena_new(arena, more * size);

		if (count)
			memcpy(bigger, items, count * size);
		items = bigger;
		*room = more;
	}
	return items;
}
