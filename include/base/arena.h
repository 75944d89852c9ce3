#ifndef TEND_BASE_ARENA_H
#define TEND_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

/*
 * A bag of memory given back all at once. What is read from the book, and
 * what a frame is drawn from, lives in one and is never freed piece by piece.
 */
struct arena {
	struct arena_block *blocks;
};

/* Zeroed, aligned for anything. { 0 } is an empty arena, ready to use. */
void *arena_new(struct arena *arena, size_t size);
char *arena_text(struct arena *arena, const char *text);
char *arena_text_n(struct arena *arena, const char *text, size_t size);
char *arena_print(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Empty it, keeping one block for the next round; or give everything back. */
void arena_empty(struct arena *arena);
void arena_clear(struct arena *arena);

#endif
