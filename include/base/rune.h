#ifndef TEND_BASE_RUNE_H
#define TEND_BASE_RUNE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What stands for a byte that is not UTF-8. */
#define UTF8_BAD 0xFFFFFFFFu

/* Whether a byte is one that cannot begin a character. */
static inline bool utf8_is_tail(char byte)
{
	return (byte & 0xC0) == 0x80;
}

/* The code point at p, and how many bytes it takes (1 to 4; left is at least
 * 1). Of a malformed sequence one byte is taken, as UTF8_BAD. */
size_t utf8_take(const char *p, size_t left, uint32_t *rune);

#endif
