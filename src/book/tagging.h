#ifndef TEND_SRC_BOOK_TAGGING_H
#define TEND_SRC_BOOK_TAGGING_H

#include "book/book.h"

/* tags.c: the tag of that name in any case, one of the same case first; 0 if
 * there is none. */
bool tag_find(struct book *book, const char *name, int64_t *id, struct err *err);

#endif
