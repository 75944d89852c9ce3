#ifndef TEND_TEXT_ALIGN_H
#define TEND_TEXT_ALIGN_H

#include <stddef.h>
#include <stdint.h>

#define ALIGN_NONE UINT32_MAX

/*
 * Which pieces of one row of pieces are found again in another, in order:
 * to[i] becomes the place in b of a[i], or ALIGN_NONE. Pieces are numbers
 * below `kinds`, alike where they are equal. First by pieces that stand once
 * in both (patience), then what lies between by Myers' shortest edit, which
 * gives up on a stretch that has more than a hundred or so edits.
 */
void align(const uint32_t *a, size_t a_count, const uint32_t *b,
	   size_t b_count, size_t kinds, uint32_t *to);

#endif
