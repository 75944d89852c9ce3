#include <stdio.h>
#include <string.h>

#include "base/asset.h"
#include "base/intl.h"
#include "base/str.h"
#include "inside.h"
#include "migrate.h"

/* schema/NNN-*.sql: all files with one number are one migration. */
static int version_of(const char *name)
{
	int version;

	if (sscanf(name, "schema/%3d-", &version) != 1)
		return 0;
	return version;
}

int migrate_newest(void)
{
	int newest = 0;

	for (const struct asset *asset = assets; asset->name; asset++) {
		int version = version_of(asset->name);

		if (version > newest)
			newest = version;
	}
	return newest;
}

static bool say(sqlite3 *db, struct err *err)
{
	if ((sqlite3_errcode(db) & 0xff) == SQLITE_BUSY)
		return err_set(err, ERR_BUSY, NULL,
			       _("the book is busy in another window; nothing was changed, try once more"));
	return err_set(err, ERR_FAILED, NULL,
		       _("the book could not be brought up to date (%s); it is as it was"),
		       sqlite3_errmsg(db));
}

static bool version_is(sqlite3 *db, int *version)
{
	sqlite3_stmt *stmt;
	bool ok = sqlite3_prepare_v2(db, "PRAGMA user_version", -1, &stmt,
				     NULL) == SQLITE_OK;

	if (ok && (ok = sqlite3_step(stmt) == SQLITE_ROW))
		*version = sqlite3_column_int(stmt, 0);
	return sqlite3_finalize(stmt) == SQLITE_OK && ok;
}

/* In a transaction: all files of one version, and its number. */
static bool bring_to(sqlite3 *db, const struct asset *from_assets, int version)
{
	char done[96];

	for (const struct asset *asset = from_assets; asset->name; asset++)
		if (version_of(asset->name) == version &&
		    sqlite3_exec(db, asset->data, NULL, NULL, NULL))
			return false;
	snprintf(done, sizeof(done),
		 "PRAGMA user_version = %d; PRAGMA application_id = %d",
		 version, BOOK_APPLICATION_ID);
	return sqlite3_exec(db, done, NULL, NULL, NULL) == SQLITE_OK;
}

/* Two programs may begin on one book at once: the later one finds it done. */
bool migrate_with(sqlite3 *db, const struct asset *from_assets, int from,
		  int to, struct err *err)
{
	for (int version = from + 1; version <= to; version++) {
		int there;

		if (sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL))
			return say(db, err);
		if (!version_is(db, &there) ||
		    (there < version && !bring_to(db, from_assets, version)) ||
		    sqlite3_exec(db, "COMMIT", NULL, NULL, NULL))
			goto back;
	}
	return true;
back:
	say(db, err);
	sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL);
	return false;
}

bool migrate(sqlite3 *db, int from, struct err *err)
{
	return migrate_with(db, assets, from, migrate_newest(), err);
}

bool schema_text(sqlite3 *db, struct str *out)
{
	static const char all[] =
		"SELECT type, name, tbl_name, sql FROM sqlite_schema"
		" WHERE name NOT GLOB 'found_*' AND name NOT GLOB 'sqlite_*'"
		" ORDER BY type, name";
	sqlite3_stmt *stmt;

	if (sqlite3_prepare_v2(db, all, -1, &stmt, NULL))
		return false;
	while (sqlite3_step(stmt) == SQLITE_ROW)
		for (int i = 0; i < 4; i++) {
			const unsigned char *text = sqlite3_column_text(stmt, i);

			str_add(out, text ? (const char *)text : "");
			str_add_char(out, i < 3 ? '\t' : '\n');
		}
	return sqlite3_finalize(stmt) == SQLITE_OK;
}
