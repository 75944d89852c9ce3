#ifndef TEND_BOOK_TEMPLATES_H
#define TEND_BOOK_TEMPLATES_H

#include "book/book.h"
#include "domain/template.h"

/* All of them: the built-in ones in their order, an own one in the place of
 * one of its name; then the other own ones by name. */
bool book_templates(struct book *book, struct arena *arena,
		    struct template_list *list, struct err *err);

/* Write an own one, new (id 0) or changed. A name that another own one has is
 * refused. */
bool book_write_template(struct book *book, struct template *template,
			 struct err *err);

/* Take an own one out; undo brings it back. */
bool book_drop_template(struct book *book, int64_t id, struct err *err);

#endif
