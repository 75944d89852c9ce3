/*
 * An import's step. All its rows are new, so its history needs no recorder;
 * and what triggers keep (search words, counts of days) is filled in once at
 * the end, in the order the search index likes: row by row, FTS5 would write
 * its index to disk for every row, as each statement with a trigger opens a
 * savepoint and a savepoint flushes it.
 */
#include <string.h>

#include "book/rows.h"
#include "inside.h"

/* Bytes of words gathered in memory before they are sorted into the index;
 * FTS5's own measure is one megabyte. (sqlite.org/fts5.html, "hashsize") */
enum { GATHER = 8 * 1024 * 1024, GATHER_USUAL = 1024 * 1024 };

/* A habit's words are those of its newest version, which may come to a habit
 * that is here already: its triggers stay on. */
static bool needs_triggers(const char *table)
{
	return strncmp(table, "habit", 5) == 0;
}

static bool set_quiet(struct book *book, bool quiet, struct err *err)
{
	int on = !quiet;

	if (quiet == book->import_quiet)
		return true;
	book->import_quiet = quiet;
	return query_say(book, sqlite3_db_config(book->db,
			 SQLITE_DBCONFIG_ENABLE_TRIGGER, on, NULL), err);
}

bool import_quiet(struct book *book, const char *table, struct err *err)
{
	if (!book->import_step)
		return true;
	return set_quiet(book, !needs_triggers(table), err);
}

static bool gather_words(struct book *book, int bytes, struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO found (found, rank) VALUES ('hashsize', ?)");

	put_int(&q, bytes);
	return query_run(&q, err);
}

/* Things with words that came in this step and are not set aside. */
#define THINGS								\
	"WITH thing (what, id, day) AS ("				\
	" SELECT 'entry', t.id, t.day FROM change c JOIN entry t ON t.id = c.row"	\
	"  WHERE c.step = ?1 AND c.tbl = 'entry' AND t.dropped_at IS NULL"	\
	" UNION ALL SELECT 'session', t.id, t.day FROM change c JOIN session t ON t.id = c.row"	\
	"  WHERE c.step = ?1 AND c.tbl = 'session' AND t.dropped_at IS NULL"	\
	" UNION ALL SELECT 'insight', t.id, t.day FROM change c JOIN insight t ON t.id = c.row"	\
	"  WHERE c.step = ?1 AND c.tbl = 'insight' AND t.dropped_at IS NULL"	\
	" UNION ALL SELECT 'win', t.id, t.day FROM change c JOIN win t ON t.id = c.row"	\
	"  WHERE c.step = ?1 AND c.tbl = 'win' AND t.dropped_at IS NULL)"

/* The first place of a day, as the triggers reckon it; a day has 23,040. */
#define FIRST "((CAST(julianday(day) - 2415020.5 AS INTEGER) * 1440) << 4)"

/* After what the day has already. What finds its day full is left out. */
static bool place_words(struct book *book, int64_t step, struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO word_row (place, what, id) " THINGS ","
		" numbered (first, n, what, id) AS ("
		"  SELECT " FIRST ", row_number() OVER (PARTITION BY day ORDER BY id) - 1,"
		"  what, id FROM thing),"
		" placed (first, place, what, id) AS ("
		"  SELECT first, n + ifnull((SELECT w.place + 1 FROM word_row w"
		"  WHERE w.place >= first AND w.place < first + 23040"
		"  ORDER BY w.place DESC LIMIT 1), first),"
		"  what, id FROM numbered)"
		" SELECT place, what, id FROM placed WHERE place < first + 23040");

	put_int(&q, step);
	return query_run(&q, err);
}

/* Those stand after everything, as with the triggers. */
static bool place_rest(struct book *book, int64_t step, struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO word_row (place, what, id) " THINGS
		" SELECT (SELECT max(place) FROM word_row)"
		"  + row_number() OVER (ORDER BY day, id), what, id FROM thing"
		"  WHERE id NOT IN (SELECT id FROM word_row)");

	put_int(&q, step);
	return query_run(&q, err);
}

static bool index_words(struct book *book, int64_t step, struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO found (rowid, body) SELECT place, body FROM words"
		" WHERE place IN (" THINGS
		"  SELECT w.place FROM thing JOIN word_row w ON w.id = thing.id)");

	put_int(&q, step);
	return query_run(&q, err);
}

#define CAME(table, one)							\
	"SELECT t.day, " one " FROM change c JOIN " table " t ON t.id = c.row"	\
	" WHERE c.step = ?1 AND c.tbl = '" table "'"

static bool count_days(struct book *book, int64_t step, struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO day_count (day, things, entries)"
		" SELECT day, count(*), sum(one) FROM (SELECT '' AS day, 0 AS one WHERE 0"
		" UNION ALL " CAME("entry", "1") " AND t.dropped_at IS NULL"
		" UNION ALL " CAME("session", "0") " AND t.dropped_at IS NULL"
		" UNION ALL " CAME("checkin", "0") " AND t.dropped_at IS NULL"
		" UNION ALL " CAME("win", "0") " AND t.dropped_at IS NULL"
		" UNION ALL " CAME("mark", "0")
		" UNION ALL " CAME("occasion", "0")
		") WHERE true GROUP BY day"
		" ON CONFLICT (day) DO UPDATE SET things = things + excluded.things,"
		" entries = entries + excluded.entries");

	put_int(&q, step);
	return query_run(&q, err);
}

/* What the insights that came are now. */
static bool note_kinds(struct book *book, int64_t step, struct err *err)
{
	struct query q = book_query(book,
		"INSERT OR REPLACE INTO insight_now (insight, kinds)"
		" SELECT i.id, ifnull((SELECT k.kinds FROM insight_kind k"
		"  WHERE k.insight = i.id ORDER BY k.id DESC LIMIT 1), '')"
		" FROM insight i WHERE i.dropped_at IS NULL AND i.joined_to IS NULL"
		" AND i.id IN (SELECT row FROM change WHERE step = ?1 AND tbl = 'insight'"
		"  UNION SELECT k.insight FROM change c JOIN insight_kind k ON k.id = c.row"
		"  WHERE c.step = ?1 AND c.tbl = 'insight_kind')");

	put_int(&q, step);
	return query_run(&q, err);
}

bool book_import_begin(struct book *book, const char *name, struct err *err)
{
	if (!book_begin_silent(book, err))
		return false;
	book->step_name = name;
	book->step_kind = "do";
	book->step_target = 0;
	book->import_rows = 0;
	if (capture_step(book, &book->import_step, err))
		return true;
	book->import_step = 0;
	return book_end(book, false, err);
}

static bool fill_in(struct book *book, int64_t step, struct err *err)
{
	return gather_words(book, GATHER, err) &&
	       place_words(book, step, err) && place_rest(book, step, err) &&
	       index_words(book, step, err) && count_days(book, step, err) &&
	       note_kinds(book, step, err) &&
	       gather_words(book, GATHER_USUAL, err);
}

/* A step nothing came in is none. */
static bool forget_step(struct book *book, int64_t step, struct err *err)
{
	struct query changes = book_query(book,
		"DELETE FROM change WHERE step = ?");

	put_int(&changes, step);
	if (!query_run(&changes, err))
		return false;

	struct query q = book_query(book, "DELETE FROM step WHERE id = ?");

	put_int(&q, step);
	return query_run(&q, err);
}

static bool end_import(struct book *book, bool noted, bool ok, struct err *err)
{
	int64_t step = book->import_step;
	bool empty = book->import_rows == 0;

	if (!set_quiet(book, false, ok ? err : NULL))
		ok = false;
	ok = ok && (empty || fill_in(book, step, err)) &&
	     ((noted && !empty) || forget_step(book, step, err));
	book->import_step = 0;
	ok = book_end(book, ok, err);
	if (ok && noted && !empty)
		book->last_step = step;
	return ok;
}

bool book_import_end(struct book *book, bool ok, struct err *err)
{
	return end_import(book, true, ok, err);
}

bool book_import_end_unnoted(struct book *book, bool ok, struct err *err)
{
	return end_import(book, false, ok, err);
}
