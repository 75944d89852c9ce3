#ifndef TEND_BASE_MEM_H
#define TEND_BASE_MEM_H

#include <stddef.h>

/*
 * Memory that is there, or a polite end. These never return NULL: when the
 * machine has no memory left, mem_out says so in one sentence and exits,
 * after the last words (mem_last_words) have kept the draft and given the
 * terminal back.
 */
void *mem_new(size_t size);				/* zeroed */
void *mem_grow(void *old, size_t count, size_t size);	/* checked count * size */
char *mem_text(const char *text);
char *mem_text_n(const char *text, size_t size);

/* What to do before giving up; NULL for nothing. It must not allocate. */
void mem_last_words(void (*say)(void));
_Noreturn void mem_out(void);

#endif
