/*
 * Made and run at build: what sqlite_schema says after all migrations, as
 * SQLite itself writes it. Books are compared with it, text for text, when
 * they are opened, so that no foreign trigger or view can act in one.
 */
#include <stdio.h>
#include <stdlib.h>

#include "inside.h"
#include "migrate.h"

int main(void)
{
	struct err err = { 0 };
	struct str text = STR_INIT;
	sqlite3 *db;

	if (sqlite3_open(":memory:", &db) || !functions_join(db) ||
	    !migrate(db, 0, &err) || !schema_text(db, &text)) {
		fprintf(stderr, "mkshape: %s\n", err.text);
		return 1;
	}
	fwrite(text.s, 1, text.size, stdout);
	str_clear(&text);
	sqlite3_close(db);
	return 0;
}
