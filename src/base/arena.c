#include "base/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { BLOCK = 16 * 1024 };	/* most panes and every query fit in one */

struct arena_block {
	struct arena_block *next;
	size_t used;
	size_t room;
	max_align_t bytes[];
};

static struct arena_block *add_block(struct arena *arena, size_t size)
{
	size_t room = size > BLOCK ? size : BLOCK;

	if (room > SIZE_MAX - sizeof(struct arena_block))
		mem_out();

	struct arena_block *block = mem_grow(NULL, 1, sizeof(*block) + room);

	block->next = arena->blocks;
	block->used = 0;
	block->room = room;
	arena->blocks = block;
	return block;
}

static void *take(struct arena *arena, size_t size)
{
	size_t step = _Alignof(max_align_t);
	struct arena_block *block = arena->blocks;

	if (size > SIZE_MAX - step)
		mem_out();
	size = (size + step - 1) / step * step;
	if (!block || block->room - block->used < size)
		block = add_block(arena, size);

	void *thing = (char *)block->bytes + block->used;

	block->used += size;
	return thing;
}

void *arena_new(struct arena *arena, size_t size)
{
	void *thing = take(arena, size ? size : 1);

	memset(thing, 0, size);
	return thing;
}

char *arena_text_n(struct arena *arena, const char *text, size_t size)
{
	char *copy = take(arena, size + 1);

	if (size)
		memcpy(copy, text, size);
	copy[size] = '\0';
	return copy;
}

char *arena_text(struct arena *arena, const char *text)
{
	return arena_text_n(arena, text, strlen(text));
}

char *arena_print(struct arena *arena, const char *format, ...)
{
	va_list words, again;

	va_start(words, format);
	va_copy(again, words);
	int size = vsnprintf(NULL, 0, format, words);
	va_end(words);
	if (size < 0)
		size = 0;

	char *text = take(arena, (size_t)size + 1);

	text[0] = '\0';
	vsnprintf(text, (size_t)size + 1, format, again);
	va_end(again);
	return text;
}

void arena_empty(struct arena *arena)
{
	struct arena_block *kept = arena->blocks;

	if (!kept)
		return;
	while (kept->next) {
		struct arena_block *block = kept->next;

		/* Keep an ordinary block; a giant's memory goes back. */
		if (kept->room > BLOCK && block->room == BLOCK) {
			struct arena_block *giant = kept;

			kept = block;
			free(giant);
			continue;
		}
		kept->next = block->next;
		free(block);
	}
	kept->used = 0;
	arena->blocks = kept;
}

void arena_clear(struct arena *arena)
{
	while (arena->blocks) {
		struct arena_block *block = arena->blocks;

		arena->blocks = block->next;
		free(block);
	}
}
