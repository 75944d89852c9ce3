#ifndef TEND_TESTS_PORT_FILLED_H
#define TEND_TESTS_PORT_FILLED_H

#include "base/str.h"
#include "book/book.h"

/* A book in memory whose ids begin with that seed. */
struct book *new_book(uint64_t seed);

/* Put `rows` rows of chance into every table of the book, and tags and
 * settings. */
void fill_book(struct book *book, unsigned seed, int rows);

/* The book's export, but for the moment of its making. */
void export_of(struct book *book, struct str *out);

#endif
