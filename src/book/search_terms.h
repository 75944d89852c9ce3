#ifndef TEND_SRC_BOOK_SEARCH_TERMS_H
#define TEND_SRC_BOOK_SEARCH_TERMS_H

#include "book/book.h"
#include "search_query.h"

/*
 * In a big book the beginning of a word is asked as the words there really
 * are. FTS5 answers a beginning longer than its prefix index by putting all
 * their rows together first; an OR of whole words gives the newest at once.
 * Beginnings that are better left as they are stay so.
 */
extern int64_t terms_big_book;	/* bytes from which it is worth it */

bool terms_spell(struct book *book, struct wish *wish, struct arena *arena,
		 struct err *err);

#endif
