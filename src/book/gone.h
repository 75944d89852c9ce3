#ifndef TEND_SRC_BOOK_GONE_H
#define TEND_SRC_BOOK_GONE_H

#include "book/book.h"

/*
 * Rows that leave the book for good, with what hangs on them and every trace
 * in the history. All inside one silent transaction: begin, add, gather, take
 * out, end. The rows are kept meanwhile in a table in memory.
 */
bool gone_begin(struct book *book, struct err *err);
bool gone_add(struct book *book, const char *table, int64_t id, struct err *err);

/* All that was set aside before that second; and whether there is any, which
 * needs no transaction. */
bool gone_add_set_aside(struct book *book, int64_t before, struct err *err);
bool gone_is_any_set_aside(struct book *book, int64_t before, bool *any,
			   struct err *err);

/* Add what hangs on them: marks of a habit, places in a page, tags nobody
 * else has … `all`: also the pages of a session and the unsorted lines of a
 * page, which are set aside by themselves otherwise. */
bool gone_gather(struct book *book, bool all, struct err *err);

bool gone_has(struct book *book, int64_t id, bool *has, struct err *err);

/* Delete the rows, let go of them in rows that stay, and clear them and old
 * words of theirs from the history; steps left empty go too. `remember`:
 * leave erased(id, at). */
bool gone_take_out(struct book *book, bool remember, struct err *err);

/* Forget the list; after book_end, whatever came of it. */
void gone_end(struct book *book);

#endif
