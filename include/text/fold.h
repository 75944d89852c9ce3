#ifndef TEND_TEXT_FOLD_H
#define TEND_TEXT_FOLD_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "text/range.h"

/*
 * Text made alike for searching: lower case, accents and points gone (also
 * where they are part of the letter: ł ø đ æ œ), ligatures, full width and
 * half width forms as their plain ones, ß as ss, soft hyphens and joiners
 * gone. Characters of writing without blanks between words (Han, kana, Thai,
 * Lao, Khmer, Myanmar) are set apart by blanks, each a word of its own, so
 * that they are found inside words. Hangul stays as words, composed. The same
 * folding is for what is indexed and for what is looked for. Any bytes are
 * taken; the result is UTF-8 without NUL.
 *
 * A tokenizer should take L*, N*, M* and Co for parts of words: the marks
 * that folding leaves (Devanagari or Thai vowels) carry the word.
 */
void fold_text(struct str *out, const char *text, size_t size);

/* The same letters in one case, composed, and nothing else folded: names that
 * give the same are one name. Bytes that are not UTF-8 are kept. */
void fold_case(struct str *out, const char *text, size_t size);

/*
 * For each byte of a folded text (and once more at its end), the offset of
 * the source character it came from. Offsets never go back. The blanks that
 * set characters apart count as coming from the character after them.
 */
struct fold_map {
	uint32_t *at;	/* out->size + 1 of them */
	size_t room;
};

#define FOLD_MAP_INIT { 0, 0 }

/* As fold_text, into an out that is empty at first; the source is below
 * 4 GiB. fold_map_clear gives the map back. */
void fold_mapped(struct str *out, struct fold_map *map, const char *text,
		 size_t size);
void fold_map_clear(struct fold_map *map);

/* The source bytes a piece of the folded text came from, whole characters
 * with their marks. `folded_size` is out->size. */
struct range fold_source(const struct fold_map *map, size_t folded_size,
			 size_t start, size_t end);

#endif
