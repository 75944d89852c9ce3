#include "base/str.h"
#include "inside.h"
#include "text/fold.h"

/* fold(text): the words of a text as they are searched (text/fold.h). */
static void fold(sqlite3_context *context, int count, sqlite3_value **values)
{
	(void)count;
	const char *text = (const char *)sqlite3_value_text(values[0]);
	int size = sqlite3_value_bytes(values[0]);
	struct str out = STR_INIT;

	if (!text) {
		sqlite3_result_null(context);
		return;
	}
	fold_text(&out, text, (size_t)size);
	sqlite3_result_text64(context, out.s, out.size, SQLITE_TRANSIENT,
			      SQLITE_UTF8);
	str_clear(&out);
}

/* casefold(text): two names are the same when these are. */
static void casefold(sqlite3_context *context, int count, sqlite3_value **values)
{
	(void)count;
	const char *text = (const char *)sqlite3_value_text(values[0]);
	size_t size = (size_t)sqlite3_value_bytes(values[0]);
	struct str out = STR_INIT;

	if (!text) {
		sqlite3_result_null(context);
		return;
	}
	fold_case(&out, text, size);
	sqlite3_result_text64(context, out.s, out.size, SQLITE_TRANSIENT,
			      SQLITE_UTF8);
	str_clear(&out);
}

bool functions_join(sqlite3 *db)
{
	return sqlite3_create_function(db, "casefold", 1,
				       SQLITE_UTF8 | SQLITE_DETERMINISTIC,
				       NULL, casefold, NULL, NULL) == SQLITE_OK &&
	       sqlite3_create_function(db, "fold", 1,
				       SQLITE_UTF8 | SQLITE_DETERMINISTIC |
				       SQLITE_INNOCUOUS,
				       NULL, fold, NULL, NULL) == SQLITE_OK;
}
