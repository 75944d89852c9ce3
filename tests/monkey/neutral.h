#ifndef TEND_TESTS_MONKEY_NEUTRAL_H
#define TEND_TESTS_MONKEY_NEUTRAL_H

#include "book/book.h"

/*
 * A book like that one, in memory, but that every letter of what the person
 * wrote is a q or an x, in its place: what else is read on a screen is the
 * program's own. NULL on an error.
 */
struct book *neutral_copy(struct book *book, struct err *err);

#endif
