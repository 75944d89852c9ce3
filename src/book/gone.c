#include "gone.h"

#include "base/str.h"
#include "inside.h"

#define GONE "(SELECT id FROM temp.gone)"
#define GONE_OF(table) "(SELECT id FROM temp.gone WHERE tbl = '" table "')"

/* What answers, links, tags … may speak of. */
#define THINGS "(SELECT id FROM temp.gone WHERE tbl IN ('session', 'entry',"	\
	" 'insight', 'habit', 'win', 'checkin', 'obstacle', 'value', 'person',"	\
	" 'appointment', 'agenda', 'routine', 'review'))"

/* An insight that was not made anything of yet: it follows its page. */
#define UNMADE								\
	" NOT greets AND NOT starred AND ifnull((SELECT k.kinds FROM insight_kind k" \
	" WHERE k.insight = insight.id ORDER BY k.id DESC LIMIT 1), '') = ''" \
	" AND NOT EXISTS (SELECT 1 FROM habit h WHERE h.insight = insight.id)" \
	" AND NOT EXISTS (SELECT 1 FROM anchor a WHERE a.insight = insight.id" \
	" AND a.entry NOT IN " GONE ")"

/* What goes along, in an order in which each row finds what it hangs on. */
static const struct hanging {
	const char *table;
	const char *where;
	bool by_choice;			/* when all is to go */
} hanging[] = {
	{ "session_note", "session IN " GONE_OF("session"), false },
	{ "entry", "session IN " GONE_OF("session"), true },
	{ "insight", "session IN " GONE_OF("session") " AND" UNMADE, true },
	{ "insight", "id IN (SELECT insight FROM anchor WHERE entry IN "
		GONE_OF("entry") ") AND" UNMADE, true },
	{ "anchor", "entry IN " GONE_OF("entry") " OR insight IN "
		GONE_OF("insight"), false },
	{ "insight_kind", "insight IN " GONE_OF("insight"), false },
	{ "habit_version", "habit IN " GONE_OF("habit"), false },
	{ "pause", "habit IN " GONE_OF("habit"), false },
	{ "rung", "habit IN " GONE_OF("habit"), false },
	{ "mark", "habit IN " GONE_OF("habit"), false },
	{ "occasion", "habit IN " GONE_OF("habit"), false },
	{ "obstacle", "habit IN " GONE_OF("habit") " OR mark IN "
		GONE_OF("mark"), false },
	{ "routine", "id IN (SELECT routine FROM habit_version WHERE id IN " GONE
		") AND NOT EXISTS (SELECT 1 FROM habit_version v WHERE"
		" v.routine = routine.id AND v.id NOT IN " GONE ")", false },
	{ "agenda", "subject IN " THINGS " AND body = ''", false },
	{ "answer", "subject IN " THINGS, false },
	{ "cue", "subject IN " THINGS, false },
	{ "link", "subject IN " THINGS " OR object IN " THINGS, false },
	{ "tagged", "subject IN " THINGS, false },
	{ "visit", "subject IN " THINGS, false },
	{ "invitation", "subject IN " THINGS, false },
	{ "prompt_shown", "entry IN " GONE_OF("entry"), false },
	{ "tag", "id IN (SELECT tag FROM tagged WHERE id IN " GONE ")"
		" AND NOT EXISTS (SELECT 1 FROM tagged g WHERE g.tag = tag.id"
		" AND g.id NOT IN " GONE ")", false },
};

/* Where rows that stay may point to rows that go. */
static const struct pointer {
	const char *table;
	const char *column;
} pointers[] = {
	{ "entry", "session" },		{ "insight", "session" },
	{ "insight", "joined_to" },	{ "habit", "insight" },
	{ "habit", "after_habit" },	{ "habit_version", "routine" },
	{ "obstacle", "habit" },	{ "obstacle", "mark" },
	{ "obstacle", "adjusted" },	{ "review", "habit" },
	{ "win", "subject" },		{ "agenda", "subject" },
	{ "agenda", "person" },		{ "agenda", "appointment" },
	{ "appointment", "person" },
};

/* The tables whose things can be set aside. */
static const char *const set_aside[] = {
	"session", "entry", "insight", "habit", "win", "checkin", "obstacle",
	"value", "person", "appointment", "agenda", "routine", "cue", "review",
};

#define COUNT_OF(array) (sizeof(array) / sizeof(*(array)))

static bool run(struct book *book, const char *sql, struct err *err)
{
	return query_say(book, sqlite3_exec(book->db, sql, NULL, NULL, NULL), err);
}

bool gone_begin(struct book *book, struct err *err)
{
	return run(book, "CREATE TEMP TABLE IF NOT EXISTS gone"
			 " (id INTEGER PRIMARY KEY, tbl TEXT NOT NULL);"
			 "DELETE FROM temp.gone", err);
}

void gone_end(struct book *book)
{
	sqlite3_exec(book->db, "DELETE FROM temp.gone", NULL, NULL, NULL);
}

bool gone_add(struct book *book, const char *table, int64_t id, struct err *err)
{
	struct query q = book_query(book,
		"INSERT OR IGNORE INTO temp.gone (id, tbl) VALUES (?, ?)");

	put_int(&q, id);
	put_text(&q, table);
	return query_run(&q, err);
}

bool gone_is_any_set_aside(struct book *book, int64_t before, bool *any,
			   struct err *err)
{
	struct str sql = STR_INIT;
	int64_t there;

	str_add(&sql, "SELECT 0");
	for (size_t i = 0; i < COUNT_OF(set_aside); i++)
		str_print(&sql, " OR EXISTS (SELECT 1 FROM %s WHERE dropped_at < ?1)",
			  set_aside[i]);

	struct query q = query_text(book, sql.s);
	bool ok;

	str_clear(&sql);
	put_int(&q, before);
	ok = query_number(&q, &there, 0, err);
	*any = there != 0;
	return ok;
}

bool gone_add_set_aside(struct book *book, int64_t before, struct err *err)
{
	struct str sql = STR_INIT;
	bool ok = true;

	for (size_t i = 0; ok && i < COUNT_OF(set_aside); i++) {
		str_empty(&sql);
		str_print(&sql, "INSERT OR IGNORE INTO temp.gone (id, tbl)"
			  " SELECT id, '%s' FROM %s WHERE dropped_at < ?",
			  set_aside[i], set_aside[i]);

		struct query q = query_text(book, sql.s);

		put_int(&q, before);
		ok = query_run(&q, err);
	}
	str_clear(&sql);
	return ok;
}

bool gone_has(struct book *book, int64_t id, bool *has, struct err *err)
{
	int64_t count;
	struct query q = book_query(book,
		"SELECT count(*) FROM temp.gone WHERE id = ?");

	put_int(&q, id);
	*has = query_number(&q, &count, 0, err) && count > 0;
	return q.rc == SQLITE_OK;
}

/* Lines of these pages that are no more, but still stand in the history: a
 * page that was written and taken back had some. */
static bool gather_past(struct book *book, struct err *err)
{
	return run(book,
		"INSERT OR IGNORE INTO temp.gone (id, tbl)"
		" SELECT json_extract(old, '$.insight'), 'insight' FROM change"
		" WHERE tbl = 'anchor' AND json_valid(old)"
		" AND json_extract(old, '$.entry') IN " GONE
		" AND json_extract(old, '$.insight') IS NOT NULL"
		" AND json_extract(old, '$.insight') NOT IN (SELECT id FROM insight);"

		/* And tags that were on them, and became others since. */
		"INSERT OR IGNORE INTO temp.gone (id, tbl)"
		" SELECT json_extract(old, '$.tag'), 'tag' FROM change"
		" WHERE tbl = 'tagged' AND json_valid(old)"
		" AND (row IN " GONE " OR json_extract(old, '$.subject') IN " GONE ")"
		" AND json_extract(old, '$.tag') IS NOT NULL"
		" AND json_extract(old, '$.tag') NOT IN (SELECT id FROM tag)",
		err);
}

bool gone_gather(struct book *book, bool all, struct err *err)
{
	struct str sql = STR_INIT;
	bool ok = true;

	for (size_t i = 0; ok && i < COUNT_OF(hanging); i++) {
		const struct hanging *row = &hanging[i];

		if (row->by_choice && !all)
			continue;
		str_empty(&sql);
		str_print(&sql, "INSERT OR IGNORE INTO temp.gone (id, tbl)"
			  " SELECT id, '%s' FROM %s WHERE %s",
			  row->table, row->table, row->where);
		ok = run(book, sql.s, err);
	}
	str_clear(&sql);
	return ok && gather_past(book, err);
}

/* ---- the history --------------------------------------------------------- */

/* A row that was let go of is not as its step left it any more: what that
 * step says of it would stop undo there for ever. */
static bool let_go(struct book *book, const struct pointer *pointer,
		   struct err *err)
{
	struct str sql = STR_INIT;
	bool ok;

	str_print(&sql,
		"DELETE FROM change WHERE tbl = '%s' AND op = 'update'"
		" AND json_valid(old) AND json_type(old, '$.%s') IS NOT NULL"
		" AND row IN (SELECT id FROM %s WHERE %s IN " GONE ");",
		pointer->table, pointer->column, pointer->table,
		pointer->column);
	str_print(&sql,
		"UPDATE %s SET %s = NULL WHERE %s IN " GONE
		" AND id NOT IN " GONE,
		pointer->table, pointer->column, pointer->column);
	ok = run(book, sql.s, err);
	str_clear(&sql);
	return ok;
}

/* What steps say of these rows; what they say of others that names them; and
 * what lines that stay said while they followed a page that goes. */
static bool clear_history(struct book *book, struct err *err)
{
	return run(book,
		"DELETE FROM change WHERE tbl = 'insight' AND op = 'update'"
		" AND json_valid(old) AND json_type(old, '$.body') IS NOT NULL"
		" AND row IN (SELECT insight FROM anchor WHERE entry IN " GONE
		" UNION SELECT json_extract(old, '$.insight') FROM change"
		"  WHERE tbl = 'anchor' AND json_valid(old)"
		"  AND json_extract(old, '$.entry') IN " GONE ");"

		"DELETE FROM change WHERE row IN " GONE ";"

		"DELETE FROM change WHERE old IS NOT NULL AND EXISTS (SELECT 1"
		" FROM json_each(CASE WHEN json_valid(change.old)"
		"  THEN change.old ELSE '{}' END) j"
		" WHERE j.type = 'integer' AND j.atom IN " GONE ");", err);
}

static bool clear_steps(struct book *book, struct err *err)
{
	return run(book,
		"UPDATE step SET target = NULL WHERE target NOT IN"
		" (SELECT step FROM change);"
		"DELETE FROM step WHERE id NOT IN (SELECT step FROM change)",
		err);
}

/* Habits go before their versions: see the triggers of the index. */
static bool delete_rows(struct book *book, struct err *err)
{
	struct str sql = STR_INIT;
	bool ok = true;

	for (int i = 0; ok && book_tables[i]; i++) {
		str_empty(&sql);
		str_print(&sql, "DELETE FROM %s WHERE id IN"
			  " (SELECT id FROM temp.gone WHERE tbl = '%s')",
			  book_tables[i], book_tables[i]);
		ok = run(book, sql.s, err);
	}
	str_clear(&sql);
	return ok;
}

static bool leave_a_trace(struct book *book, struct err *err)
{
	struct query q = book_query(book,
		"INSERT OR IGNORE INTO erased (id, at)"
		" SELECT id, ? FROM temp.gone");

	put_int(&q, book_seconds(book));
	return query_run(&q, err);
}

bool gone_take_out(struct book *book, bool remember, struct err *err)
{
	bool ok = clear_history(book, err);

	for (size_t i = 0; ok && i < COUNT_OF(pointers); i++)
		ok = let_go(book, &pointers[i], err);
	return ok && delete_rows(book, err) &&
	       clear_steps(book, err) &&
	       (!remember || leave_a_trace(book, err));
}
