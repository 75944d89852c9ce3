/*
 * Salvage: rows into the new book. What names a thing that is gone either
 * stands by itself from then on, or gets a stand-in, or goes too.
 */
#include "salvaging.h"

#include <string.h>

#include "base/intl.h"
#include "base/list.h"
#include "inside.h"

/* ---- rows ----------------------------------------------------------------- */

bool salvage_put_begin(struct salvage_put *put, struct err *err)
{
	/* What search knew to be there, whatever became of it. */
	static const char hints[] =
		"CREATE TEMP TABLE hint (id INTEGER PRIMARY KEY, what TEXT)";

	return query_say(put->book, sqlite3_exec(put->book->db, hints, NULL,
						 NULL, NULL), err) &&
	       book_import_begin(put->book, N_("read what is left"), err);
}

static bool put_hint(struct book *book, const struct cell *cells,
		     struct err *err)
{
	struct query q = book_query(book,
		"INSERT OR IGNORE INTO temp.hint (id, what) VALUES (?, ?)");

	put_int(&q, cells[2].number);
	put_text_n(&q, cells[1].text, cells[1].size);
	return query_run(&q, err);
}

bool salvage_put_row(void *own, const struct table *table,
		     const struct cell *cells, bool cut, struct err *err)
{
	struct salvage_put *put = own;
	struct err why = { 0 };
	int64_t like = 0;
	bool there;

	if (table == &salvage_hint)
		return put_hint(put->book, cells, err);
	if (!rows_has(put->book, table, cells[0].number, &there, err) ||
	    (!there && !rows_like(put->book, table, cells, &like, err)))
		return false;
	/* The first one found is the one: the later are of worse places. */
	if (there || like)
		return true;
	if (rows_put(put->book, table, cells, &why)) {
		put->report->cut += cut;
		return true;
	}
	/* A row the book does not take is one that could not be read. */
	if ((sqlite3_errcode(put->book->db) & 0xff) == SQLITE_CONSTRAINT)
		return true;
	if (err)
		*err = why;
	return false;
}

/* ---- stand-ins ------------------------------------------------------------ */

static void set_text(struct cell *cells, const struct table *table,
		     const char *key, const char *text)
{
	cells[table_cell(table, key)] = (struct cell){
		.text = text, .size = strlen(text)
	};
}

static void set_number(struct cell *cells, const struct table *table,
		       const char *key, int64_t number)
{
	cells[table_cell(table, key)] = (struct cell){
		.number = number, .text = ""
	};
}

/* A row in which all that may be is not there. */
static void set_nothing(struct cell *cells, const struct table *table)
{
	for (int i = 0; table->columns[i].name; i++)
		cells[i] = (struct cell){
			.none = (table->columns[i].flags & COLUMN_NULL) != 0,
			.number = table->columns[i].otherwise,
			.text = "",
		};
}

static bool put_habit(struct book *book, int64_t id, day since, struct err *err)
{
	const struct table *table = table_find("habit");
	struct cell cells[ROW_CELLS];

	set_nothing(cells, table);
	cells[0].number = id;
	set_number(cells, table, "since", since);
	set_number(cells, table, "created_at", book_seconds(book));
	set_number(cells, table, "changed_at", book_seconds(book));
	return rows_put(book, table, cells, err);
}

static bool put_version(struct book *book, int64_t habit, day from,
			struct err *err)
{
	const struct table *table = table_find("habit_version");
	struct cell cells[ROW_CELLS];

	set_nothing(cells, table);
	cells[0].number = rows_new_id(book);
	cells[1].number = habit;
	set_number(cells, table, "from", from);
	set_text(cells, table, "form", "stack");
	set_text(cells, table, "action",
		 _("(its words could not be read)"));
	set_number(cells, table, "times_per_week", 7);
	set_number(cells, table, "weekdays", 127);
	set_number(cells, table, "at", book_seconds(book));
	return rows_put(book, table, cells, err);
}

/* Each answer of the question is an id and a day; all are read before any is
 * put. */
struct dated {
	int64_t id;
	day on;
};

LIST_OF(dated, struct dated);

static bool put_each(struct book *book, struct query q,
		     bool (*put)(struct book *book, int64_t id, day on,
				 struct err *err), struct err *err)
{
	struct dated_list list = { 0 };
	struct arena arena = { 0 };
	bool ok;

	while (query_next(&q)) {
		struct dated *one = dated_list_add(&list, &arena);

		one->id = take_int(&q);
		one->on = take_day(&q);
	}
	ok = query_end(&q, err);
	for (size_t i = 0; ok && i < list.count; i++)
		ok = put(book, list.items[i].id, list.items[i].on, err);
	arena_clear(&arena);
	return ok;
}

/* Marks and words of a habit whose own row is gone keep it; a habit without
 * words says so. */
static bool stand_in_habits(struct book *book, struct err *err)
{
	return put_each(book, book_query(book,
			"SELECT habit, min(on_day) FROM ("
			" SELECT habit, from_day AS on_day FROM habit_version"
			" UNION ALL SELECT habit, day FROM mark"
			" UNION ALL SELECT habit, day FROM occasion)"
			" WHERE habit NOT IN (SELECT id FROM habit)"
			" AND habit NOT IN (SELECT id FROM erased)"
			" GROUP BY habit"), put_habit, err) &&
	       put_each(book, book_query(book,
			"SELECT id, since FROM habit WHERE id NOT IN"
			" (SELECT habit FROM habit_version)"), put_version, err);
}

/* What was noted about a session that is gone becomes a page, closed as its
 * session may have been. */
static bool put_note(struct book *book, int64_t id, day on, struct err *err)
{
	const struct table *table = table_find("entry");
	struct cell cells[ROW_CELLS];
	struct arena arena = { 0 };
	size_t size = 0;
	const char *body = "";
	struct query q = book_query(book,
		"SELECT body, created_at FROM session_note WHERE id = ?");
	int64_t at = 0;
	bool ok;

	put_int(&q, id);
	if (query_next(&q)) {
		body = take_text_n(&q, &arena, &size);
		at = take_int(&q);
	}
	ok = query_end(&q, err);
	set_nothing(cells, table);
	cells[0].number = id;
	set_number(cells, table, "day", on);
	cells[table_cell(table, "text")] = (struct cell){ .text = body, .size = size };
	set_number(cells, table, "tender", 1);
	set_number(cells, table, "written_at", at);
	set_number(cells, table, "created_at", at);
	set_number(cells, table, "changed_at", at);
	ok = ok && rows_put(book, table, cells, err);
	arena_clear(&arena);
	return ok;
}

static bool free_notes(struct book *book, struct err *err)
{
	return put_each(book, book_query(book,
		"SELECT id, date(created_at, 'unixepoch') FROM session_note"
		" WHERE session NOT IN (SELECT id FROM session)"
		" AND date(created_at, 'unixepoch') IS NOT NULL"
		" AND id NOT IN (SELECT id FROM entry)"), put_note, err);
}

/* ---- what one row says of another ----------------------------------------- */

#define GONE(column, table) column " NOT IN (SELECT id FROM " table ")"
#define LET_GO(of, column, table)					\
	{ of, "UPDATE " of " SET " column " = NULL WHERE " GONE(column, table) }
#define CIRCLE(of, column)						\
	{ of, "UPDATE " of " SET " column " = NULL WHERE id NOT IN ("	\
	      "WITH RECURSIVE free (id) AS (SELECT id FROM " of		\
	      " WHERE " column " IS NULL UNION SELECT t.id FROM " of	\
	      " t JOIN free ON t." column " = free.id) SELECT id FROM free)" }

/* In this order; with the table whose triggers matter. */
static const struct {
	const char *table;
	const char *sql;
} mends[] = {
	LET_GO("entry", "session", "session"),
	LET_GO("insight", "session", "session"),
	LET_GO("insight", "joined_to", "insight"),
	CIRCLE("insight", "joined_to"),
	LET_GO("appointment", "person", "person"),
	LET_GO("agenda", "appointment", "appointment"),
	LET_GO("agenda", "person", "person"),
	LET_GO("obstacle", "habit", "habit"),
	LET_GO("obstacle", "mark", "mark"),
	LET_GO("review", "habit", "habit"),
	LET_GO("habit", "insight", "insight"),
	LET_GO("habit", "after_habit", "habit"),
	CIRCLE("habit", "after_habit"),
	LET_GO("habit_version", "routine", "routine"),
	{ "session_note", "DELETE FROM session_note WHERE " GONE("session", "session") },
	/* A place in a text that ends earlier now is none. */
	{ "anchor", "DELETE FROM anchor WHERE " GONE("insight", "insight")
		" OR \"end\" > ifnull((SELECT length(CAST(body AS BLOB))"
		" FROM entry WHERE id = entry), -1) OR \"end\" < start" },
	{ "insight_kind", "DELETE FROM insight_kind WHERE " GONE("insight", "insight") },
	{ "rung", "DELETE FROM rung WHERE " GONE("habit", "habit") },
	{ "habit_version", "DELETE FROM habit_version WHERE " GONE("habit", "habit") },
	{ "mark", "DELETE FROM mark WHERE " GONE("habit", "habit") },
	{ "occasion", "DELETE FROM occasion WHERE " GONE("habit", "habit") },
	/* Not NULL: that would be a rest of all habits. */
	{ "pause", "DELETE FROM pause WHERE " GONE("habit", "habit") },
	{ "tagged", "DELETE FROM tagged WHERE " GONE("tag", "tag")
		" OR " GONE("subject", "temp.known") },
	/* So that what is gone may come in anew. */
	{ "source", "DELETE FROM source WHERE " GONE("subject", "temp.known") },
	{ "visit", "DELETE FROM visit WHERE " GONE("subject", "temp.known") },
	{ "link", "DELETE FROM link WHERE note = '' AND ("
		GONE("subject", "temp.known") " OR " GONE("object", "temp.known") ")" },
};

static bool run(struct book *book, const char *table, const char *sql,
		struct err *err)
{
	return import_quiet(book, table, err) &&
	       query_say(book, sqlite3_exec(book->db, sql, NULL, NULL, NULL), err);
}

/* What was erased for good stays so, wherever a page still had it. */
static bool take_out_erased(struct book *book, struct err *err)
{
	struct str sql = STR_INIT;
	bool ok = true;

	for (int i = 0; ok && book_tables[i]; i++) {
		str_empty(&sql);
		str_print(&sql, "DELETE FROM %s WHERE id IN (SELECT id FROM erased)",
			  book_tables[i]);
		ok = run(book, book_tables[i], sql.s, err);
	}
	str_clear(&sql);
	return ok && run(book, "erased",
			 "DELETE FROM temp.hint WHERE id IN (SELECT id FROM erased)",
			 err);
}

static bool note_known(struct book *book, struct err *err)
{
	struct str sql = STR_INIT;
	bool ok;

	str_add(&sql, "CREATE TEMP TABLE known (id INTEGER PRIMARY KEY);"
		      "INSERT OR IGNORE INTO temp.known ");
	for (int i = 0; book_tables[i]; i++)
		str_print(&sql, "%sSELECT id FROM %s", i ? " UNION ALL " : "",
			  book_tables[i]);
	ok = run(book, "entry", sql.s, err);
	str_clear(&sql);
	return ok;
}

static bool mend(struct book *book, struct err *err)
{
	bool ok = take_out_erased(book, err) && free_notes(book, err) &&
		  stand_in_habits(book, err) && note_known(book, err);

	for (size_t i = 0; ok && i < sizeof(mends) / sizeof(*mends); i++)
		ok = run(book, mends[i].table, mends[i].sql, err);
	return ok;
}

/* ---- counts --------------------------------------------------------------- */

static bool count(struct book *book, struct salvage_counts *counts,
		  struct salvage_counts *gone, struct err *err)
{
	struct query q = book_query(book,
		"SELECT (SELECT count(*) FROM entry WHERE dropped_at IS NULL),"
		" (SELECT count(*) FROM session WHERE dropped_at IS NULL),"
		" (SELECT count(*) FROM insight WHERE dropped_at IS NULL),"
		" (SELECT count(*) FROM habit WHERE dropped_at IS NULL),"
		" (SELECT count(*) FROM mark), (SELECT count(*) FROM session_note)"
		" + (SELECT count(*) FROM checkin) + (SELECT count(*) FROM occasion)"
		" + (SELECT count(*) FROM win) + (SELECT count(*) FROM obstacle)"
		" + (SELECT count(*) FROM person) + (SELECT count(*) FROM value)"
		" + (SELECT count(*) FROM appointment) + (SELECT count(*) FROM agenda)"
		" + (SELECT count(*) FROM cue) + (SELECT count(*) FROM review)"
		" + (SELECT count(*) FROM routine) + (SELECT count(*) FROM template)"
		" + (SELECT count(*) FROM answer) + (SELECT count(*) FROM setting)"
		" + (SELECT count(*) FROM entry WHERE dropped_at IS NOT NULL)"
		" + (SELECT count(*) FROM session WHERE dropped_at IS NOT NULL)"
		" + (SELECT count(*) FROM insight WHERE dropped_at IS NOT NULL)"
		" + (SELECT count(*) FROM habit WHERE dropped_at IS NOT NULL),"
		" (SELECT count(*) FROM temp.hint WHERE what = 'entry' AND id NOT IN (SELECT id FROM entry)),"
		" (SELECT count(*) FROM temp.hint WHERE what = 'session' AND id NOT IN (SELECT id FROM session)),"
		" (SELECT count(*) FROM temp.hint WHERE what = 'insight' AND id NOT IN (SELECT id FROM insight)),"
		" (SELECT count(*) FROM temp.hint WHERE what = 'habit' AND id NOT IN (SELECT id FROM habit)),"
		" (SELECT count(*) FROM temp.hint WHERE what = 'win' AND id NOT IN (SELECT id FROM win))");

	if (query_next(&q)) {
		counts->entries = take_int(&q);
		counts->sessions = take_int(&q);
		counts->insights = take_int(&q);
		counts->habits = take_int(&q);
		counts->marks = take_int(&q);
		counts->others = take_int(&q);
		gone->entries = take_int(&q);
		gone->sessions = take_int(&q);
		gone->insights = take_int(&q);
		gone->habits = take_int(&q);
		gone->others = take_int(&q);
	}
	return query_end(&q, err);
}

bool salvage_put_end(struct salvage_put *put, bool ok, struct err *err)
{
	ok = ok && mend(put->book, err) &&
	     count(put->book, &put->report->read, &put->report->gone, err);
	return book_import_end_unnoted(put->book, ok, err);
}
