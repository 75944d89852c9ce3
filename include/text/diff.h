#ifndef TEND_TEXT_DIFF_H
#define TEND_TEXT_DIFF_H

#include <stddef.h>

#include "base/arena.h"
#include "base/list.h"
#include "text/range.h"

/*
 * What changed between two texts, for people to read and for anchors to move
 * by. The work is bounded: where two texts have little in common, or too much
 * changed, a stretch is given as taken out and put in whole.
 */
enum diff_kind { DIFF_SAME, DIFF_OUT, DIFF_IN };

struct diff_part {
	enum diff_kind kind;
	struct range old;	/* empty for DIFF_IN: where it was put in */
	struct range new;	/* empty for DIFF_OUT: where it was taken out */
};

LIST_OF(diff_part, struct diff_part);

/*
 * Texts are below 4 GiB. Parts in order: the same and the out make up the old text, the same and the
 * in the new one. Neighbours differ in kind, and out comes before in.
 * diff_lines has whole lines (with their LF); diff_words goes on to words
 * inside changed lines that are still alike.
 */
void diff_lines(const char *old, size_t old_size, const char *new,
		size_t new_size, struct diff_part_list *parts,
		struct arena *arena);
void diff_words(const char *old, size_t old_size, const char *new,
		size_t new_size, struct diff_part_list *parts,
		struct arena *arena);

/*
 * Move ranges of the old text to where their words are in the new one. A
 * range of which less than a third is left goes where a line just like it was
 * put in (it was carried elsewhere), or else becomes empty (start = end) at
 * the place where it was. One that reached its line's end still does, and so
 * grows with its line. Empty ranges stay empty.
 */
void diff_move(const char *old, size_t old_size, const char *new,
	       size_t new_size, struct range *ranges, size_t count);

#endif
