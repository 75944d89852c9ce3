#ifndef TEND_BASE_RUNE_H
#define TEND_BASE_RUNE_H

#include <stddef.h>
#include <stdint.h>

/* What stands for a byte that is not UTF-8. */
#define UTF8_BAD 0xFFFFFFFFu

/* The code point at p, and how many bytes it takes (1 to 4; left is at least
 * 1). Of a malformed sequence one byte is taken, as UTF8_BAD. */
size_t utf8_take(const char *p, size_t left, uint32_t *rune);

#endif
