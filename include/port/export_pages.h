#ifndef TEND_PORT_EXPORT_PAGES_H
#define TEND_PORT_EXPORT_PAGES_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "book/book.h"

/*
 * Some pages as one Markdown file in the home folder, oldest first, 0600, its
 * name taken by nothing else. *path says where (in the arena).
 */
bool port_export_pages(struct book *book, const int64_t *pages, size_t count,
		       day today, struct arena *arena, const char **path,
		       struct err *err);

#endif
