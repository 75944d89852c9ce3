/*
 * Care: everything that can be looked over, each trouble as a finding in
 * plain words. Nothing is changed. Each check is one statement, so it sees one
 * moment of the book while others write; and it stops at 100 findings.
 */
#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "base/str.h"
#include "book/care.h"
#include "inside.h"
#include "migrate.h"

struct look {
	struct book *book;
	struct arena *arena;
	struct finding_list *list;
};

static const char how_salvage[] =
	N_("make a copy of the file first; then 'tend salvage FILE' writes all that can be read into a new book");

static void add(const struct look *look, const char *what, const char *where,
		const char *how)
{
	struct finding *finding = finding_list_add(look->list, look->arena);

	finding->what = what;
	finding->where = arena_text(look->arena, where);
	finding->how_to_mend = how;
}

/* A check that cannot be run to its end found something, too. Busy and its
 * like are no findings. */
static bool end_check(const struct look *look, struct query *q, const char *what,
		      struct err *err)
{
	struct err why = { 0 };

	if (query_end(q, &why))
		return true;
	if (why.kind == ERR_BUSY) {
		if (err)
			*err = why;
		return false;
	}
	add(look, what, why.text, _(how_salvage));
	return true;
}

/* Each row of this question is a finding; its first column says where. */
static bool ask(const struct look *look, struct query q, const char *what,
		const char *how, struct err *err)
{
	while (query_next(&q))
		add(look, what, take_text(&q, look->arena), how);
	return end_check(look, &q, what, err);
}

/* As ask, but the columns are what a thing is and its id. */
static bool ask_things(const struct look *look, struct query q, const char *what,
		       const char *how, struct err *err)
{
	while (query_next(&q)) {
		const char *thing = take_text(&q, look->arena);
		char id[ID_TEXT];

		add(look, what,
		    arena_print(look->arena, "%s %s", thing,
				id_text(take_int(&q), id)), how);
	}
	return end_check(look, &q, what, err);
}

/* ---- the file ------------------------------------------------------------ */

static bool look_at_pages(const struct look *look, struct err *err)
{
	const char *what = _("the pages of the file");
	struct query q = book_query(look->book, "PRAGMA integrity_check(100)");

	while (query_next(&q)) {
		const char *said = take_text(&q, look->arena);

		if (strcmp(said, "ok") != 0)
			add(look, what, said, _(how_salvage));
	}
	return end_check(look, &q, what, err);
}

static bool look_at_references(const struct look *look, struct err *err)
{
	const char *what = _("a thing that names another");
	struct query q = book_query(look->book,
		"SELECT \"table\" || ' ' || ifnull(rowid, '') || ' → ' || parent"
		" FROM pragma_foreign_key_check LIMIT 100");

	return ask(look, q, what, _(how_salvage), err);
}

static bool look_at_shape(const struct look *look, struct err *err)
{
	const char *what = _("the shape of the book");
	struct str text = STR_INIT;

	if (!schema_text(look->book->db, &text))
		add(look, what, sqlite3_errmsg(look->book->db), _(how_salvage));
	else if (strcmp(text.s, book_shape) != 0)
		add(look, what, look->book->path, _(how_salvage));
	str_clear(&text);
	(void)err;
	return true;
}

/* ---- what triggers keep -------------------------------------------------- */

/* FTS5 looks through its index and compares it with the words themselves. */
static bool look_at_index(const struct look *look, struct err *err)
{
	int rc = sqlite3_exec(look->book->db,
		"INSERT INTO found (found, rank) VALUES ('integrity-check', 1)",
		NULL, NULL, NULL);

	switch (rc & 0xff) {
	case SQLITE_OK:
	case SQLITE_READONLY:		/* a file that cannot be written */
		return true;
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return query_say(look->book, rc, err);
	default:
		add(look, _("the search words"), look->book->path,
		    _(how_salvage));
		return true;
	}
}

static bool look_at_places(const struct look *look, struct err *err)
{
	struct query q = book_query(look->book,
		"WITH here (what, id) AS ("
		" SELECT 'entry', id FROM entry WHERE dropped_at IS NULL"
		" UNION ALL SELECT 'session', id FROM session WHERE dropped_at IS NULL"
		" UNION ALL SELECT 'insight', id FROM insight WHERE dropped_at IS NULL"
		" UNION ALL SELECT 'habit', id FROM habit WHERE dropped_at IS NULL"
		"  AND EXISTS (SELECT 1 FROM habit_version v WHERE v.habit = habit.id)"
		" UNION ALL SELECT 'win', id FROM win WHERE dropped_at IS NULL)"
		" SELECT what, id FROM (SELECT what, id FROM here"
		"  EXCEPT SELECT what, id FROM word_row)"
		" UNION ALL SELECT what, id FROM (SELECT what, id FROM word_row"
		"  EXCEPT SELECT what, id FROM here) LIMIT 100");

	return ask_things(look, q, _("what search can find"), _(how_salvage), err);
}

static bool look_at_counts(const struct look *look, struct err *err)
{
	struct query q = book_query(look->book,
		"WITH real (day, entry) AS ("
		" SELECT day, 1 FROM entry WHERE dropped_at IS NULL"
		" UNION ALL SELECT day, 0 FROM session WHERE dropped_at IS NULL"
		" UNION ALL SELECT day, 0 FROM checkin WHERE dropped_at IS NULL"
		" UNION ALL SELECT day, 0 FROM win WHERE dropped_at IS NULL"
		" UNION ALL SELECT day, 0 FROM mark"
		" UNION ALL SELECT day, 0 FROM occasion),"
		" counted (day, things, entries) AS ("
		" SELECT day, count(*), sum(entry) FROM real GROUP BY day),"
		" kept (day, things, entries) AS (SELECT day, things, entries"
		"  FROM day_count WHERE things <> 0 OR entries <> 0)"
		" SELECT DISTINCT day FROM ("
		" SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept)"
		" UNION ALL"
		" SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted))"
		" ORDER BY day LIMIT 100");

	return ask(look, q, _("the count of a day"), _(how_salvage), err);
}

static bool look_at_kinds(const struct look *look, struct err *err)
{
	struct query q = book_query(look->book,
		"WITH here (id, kinds) AS (SELECT id, ifnull((SELECT kinds"
		"  FROM insight_kind WHERE insight = i.id ORDER BY id DESC LIMIT 1), '')"
		" FROM insight i WHERE dropped_at IS NULL AND joined_to IS NULL)"
		" SELECT DISTINCT 'insight', id FROM ("
		" SELECT * FROM (SELECT id, kinds FROM here"
		"  EXCEPT SELECT insight, kinds FROM insight_now)"
		" UNION ALL SELECT * FROM (SELECT insight AS id, kinds FROM insight_now"
		"  EXCEPT SELECT id, kinds FROM here)) LIMIT 100");

	return ask_things(look, q, _("what a line is now"), _(how_salvage), err);
}

/* ---- what the verbs keep ------------------------------------------------- */

static bool look_at_anchors(const struct look *look, struct err *err)
{
	struct query q = book_query(look->book,
		"SELECT 'insight', a.insight FROM anchor a"
		" JOIN entry e ON e.id = a.entry"
		" WHERE a.start < 0 OR a.end < a.start"
		" OR a.end > length(CAST(e.body AS BLOB)) LIMIT 100");

	return ask_things(look, q, _("the place a line came from"),
			  _("change a word in that page and save it: its places are looked for anew"),
			  err);
}

static bool look_at_steps(const struct look *look, struct err *err)
{
	struct query q = book_query(look->book,
		"SELECT DISTINCT s.id || ' ' || s.name FROM change c"
		" JOIN step s ON s.id = c.step"
		" WHERE (c.op = 'insert') <> (c.old IS NULL)"
		" OR (c.old IS NOT NULL AND NOT json_valid(c.old)) LIMIT 100");

	return ask(look, q, _("what can be taken back"),
		   _("the book itself is whole; that step alone cannot be taken back"),
		   err);
}

static bool look_at_all(const struct look *look, struct err *err)
{
	return look_at_pages(look, err) &&
	       look_at_references(look, err) &&
	       look_at_shape(look, err) &&
	       look_at_index(look, err) &&
	       look_at_places(look, err) &&
	       look_at_counts(look, err) &&
	       look_at_kinds(look, err) &&
	       look_at_anchors(look, err) &&
	       look_at_steps(look, err);
}

bool book_look_over(struct book *book, struct arena *arena,
		    struct finding_list *list, struct err *err)
{
	struct look look = { book, arena, list };

	*list = (struct finding_list){ 0 };
	return look_at_all(&look, err);
}
