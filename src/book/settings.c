#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "book/care.h"
#include "inside.h"

enum { DAY_START = 4 * 60, DAY_START_MAX = 6 * 60 };

bool book_setting(struct book *book, const char *key, struct arena *arena,
		  const char **value, struct err *err)
{
	struct query q = book_query(book,
		"SELECT value FROM setting WHERE key = ?");

	put_text(&q, key);
	*value = query_next(&q) ? take_text(&q, arena) : NULL;
	return query_end(&q, err);
}

static bool check(const char *key, const char *value, struct err *err)
{
	if (*key == '\0' || strspn(key, "abcdefghijklmnopqrstuvwxyz0123456789_.-") != strlen(key))
		return err_set(err, ERR_INVALID, "key",
			       _("a setting's name is one word in small letters"));
	if (strcmp(key, "day_start") == 0 && value &&
	    (*value == '\0' || strspn(value, "0123456789") != strlen(value) ||
	     strlen(value) > 3 || atoi(value) > DAY_START_MAX))
		return err_set(err, ERR_INVALID, "day_start",
			       _("a day can begin from 00:00 to 06:00, in minutes after midnight (0 to 360)"));
	if (strcmp(key, "session_rest") == 0 && value &&
	    (strlen(value) != 1 || *value < '0' || *value > '7'))
		return err_set(err, ERR_INVALID, "session_rest",
			       _("the days of rest from a session on are 0 to 7"));
	return true;
}

static bool put_setting(struct book *book, const char *key, const char *value,
			struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO setting (id, key, value, changed_at)"
		" VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE"
		" SET value = excluded.value, changed_at = excluded.changed_at"
		" WHERE value <> excluded.value");

	put_int(&q, book_next_id(book));
	put_text(&q, key);
	put_text(&q, value);
	put_int(&q, book_seconds(book));
	return query_run(&q, err);
}

static bool unset(struct book *book, const char *key, struct err *err)
{
	struct query q = book_query(book, "DELETE FROM setting WHERE key = ?");

	put_text(&q, key);
	return query_run(&q, err);
}

bool book_set(struct book *book, const char *key, const char *value,
	      struct err *err)
{
	bool ok;

	if (!check(key, value, err) ||
	    !book_begin(book, N_("change a setting"), err))
		return false;
	ok = value ? put_setting(book, key, value, err) : unset(book, key, err);
	ok = book_end(book, ok, err);
	if (ok && strcmp(key, "day_start") == 0) {
		book->day_start = value ? atoi(value) : DAY_START;
		book_tick(book);
	}
	return ok;
}
