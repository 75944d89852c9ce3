#ifndef TEND_SRC_BOOK_PLACES_H
#define TEND_SRC_BOOK_PLACES_H

#include "book/entries.h"

/* Inside the step that writes an entry: bring its insights' places up to
 * date. old is the entry before (NULL: new); kept as book_write_entry says. */
bool places_keep(struct book *book, const struct entry *entry,
		 const struct entry *old, const struct anchor_list *kept,
		 struct err *err);

#endif
