#ifndef TEND_PORT_DEMO_H
#define TEND_PORT_DEMO_H

#include "book/book.h"

/*
 * A made-up year of a made-up person, for those who want to look around. It
 * is told in assets/demo/ in days before today, so that it always ends today.
 * The same at the same moment, byte for byte.
 */

/* A book in memory with that year in it, on no disk at all; NULL on an error,
 * else for book_close. */
struct book *demo_open(struct err *err);

#endif
