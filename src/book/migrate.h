#ifndef TEND_SRC_BOOK_MIGRATE_H
#define TEND_SRC_BOOK_MIGRATE_H

#include "base/asset.h"
#include "base/str.h"
#include "inside.h"

/* Bring a schema from one version to another by the files schema/NNN-*.sql
 * among `from_assets` (tests bring their own), one transaction a version. */
bool migrate_with(sqlite3 *db, const struct asset *from_assets, int from,
		  int to, struct err *err);

/* Every row of sqlite_schema as text, FTS5's own tables aside: what the
 * schema of a book is compared by. */
bool schema_text(sqlite3 *db, struct str *out);

/* What schema_text says of a book of the newest version; made at build by
 * mkshape.c. */
extern const char book_shape[];

#endif
