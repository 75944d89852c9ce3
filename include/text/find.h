#ifndef TEND_TEXT_FIND_H
#define TEND_TEXT_FIND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/list.h"
#include "text/range.h"

/*
 * Where the words that were looked for stand in a text. Words are runs of
 * letters, digits and marks of the folded text (text/fold.h), so "don't" is
 * two; a needle is some of them in a row. What the index finds (the book's
 * matter) and what is marked here agree because both fold alike.
 */
struct needle {
	const char *words;	/* folded, one blank between */
	bool open;		/* the last word may go on: doodl finds doodles */
};

LIST_OF(needle, struct needle);

/* A needle of what a person wrote ("don't" gives `don t`), its words in the
 * arena. False if there is no word in it. */
bool needle_of(const char *text, size_t size, bool open, struct needle *out,
	       struct arena *arena);

/* The byte ranges of text that match a needle, in order; those that touch or
 * overlap become one. */
void find_matches(const char *text, size_t size, const struct needle *needles,
		  size_t count, struct range_list *matches,
		  struct arena *arena);

/* Whether every needle is in the text somewhere. */
bool find_all(const char *text, size_t size, const struct needle *needles,
	      size_t count);

/* A few words around what was found, on one line. */
struct snippet {
	const char *text;	/* as stored, blanks and newlines made one blank */
	size_t size;
	struct range_list matches;	/* in the snippet's bytes */
};

/*
 * At most `columns` wide, around the place where most needles meet (the first
 * of such); the beginning of the text if there is none. Cut at words where
 * that is near, always at clusters, with … ("..." in ASCII mode) at cut ends.
 * It is not yet safe to draw: it goes through text/show like all text.
 */
void find_snippet(const char *text, size_t size, const struct needle *needles,
		  size_t count, int columns, struct snippet *out,
		  struct arena *arena);

#endif
