#ifndef TEND_BASE_LIST_H
#define TEND_BASE_LIST_H

#include <stddef.h>

#include "base/arena.h"

/*
 * A growing row of things in an arena: LIST_OF(mark, struct mark) makes
 * struct mark_list { items, count } and mark_list_add(list, arena), which
 * gives a pointer to a new zeroed item. Older pointers may move.
 */
void *list_room(void *items, size_t count, size_t *room, size_t size,
		struct arena *arena);

#define LIST_OF(name, type)						\
	struct name##_list {						\
		type *items;						\
		size_t count;						\
		size_t room;						\
	};								\
	static inline type *name##_list_add(struct name##_list *list,	\
					    struct arena *arena)	\
	{								\
		list->items = list_room(list->items, list->count,	\
					&list->room, sizeof(type),	\
					arena);				\
		return &list->items[list->count++];			\
	}								\
	struct name##_list

#endif
