/* Rows put whole, with their ids: what an import writes (rows_import.c keeps
 * its step). */
#include "book/rows.h"

#include <string.h>

#include "base/intl.h"
#include "base/str.h"
#include "capture.h"
#include "inside.h"
#include "text/utf8.h"

/* One line of the step's history: this row was put in. */
static bool remember(struct book *book, const char *table, int64_t id,
		     struct err *err)
{
	bool kept = false;

	for (int i = 0; book_tables[i] && !kept; i++)
		kept = strcmp(book_tables[i], table) == 0;
	if (!kept || !book->import_step)
		return true;

	struct query q = book_query(book,
		"INSERT INTO change (step, seq, tbl, row, op, sum)"
		" VALUES (?, ?, ?, ?, 'insert', 0)");

	put_int(&q, book->import_step);
	put_int(&q, book->import_rows++);
	put_text(&q, table);
	put_int(&q, id);
	return query_run(&q, err);
}

/* How far a clock may have been ahead of ours. */
enum { AHEAD = 24 * 60 * 60 };

int64_t rows_id_limit(const struct book *book)
{
	struct id_maker then = { .last = 0, .state = 1 };

	return id_next(&then, book_seconds(book) + AHEAD);
}

void rows_ids_above(struct book *book, int64_t id)
{
	if (id > book->ids.last && id <= rows_id_limit(book))
		book->ids.last = id;
}

static void put_cell(struct query *q, const struct column *column,
		     const struct cell *cell)
{
	if (cell->none) {
		put_null(q);
		if (column->kind == COLUMN_MOMENT)
			put_null(q);
		return;
	}
	switch (column->kind) {
	case COLUMN_TEXT:
	case COLUMN_WORD:
	case COLUMN_KINDS:
		put_text_n(q, cell->text, cell->size);
		break;
	case COLUMN_DAY:
		put_day(q, (day)cell->number);
		break;
	case COLUMN_MOMENT:
		put_int(q, cell->number);
		put_int(q, cell->zone);
		break;
	case COLUMN_REF:
	case COLUMN_SUBJECT:
		put_id(q, cell->number);
		break;
	case COLUMN_WORDS:
		put_int(q, (int64_t)utf8_words(cell[-1].text, cell[-1].size));
		break;
	case COLUMN_ID:
	case COLUMN_SUBJECT_0:
	case COLUMN_INT:
	case COLUMN_BOOL:
	case COLUMN_WEEKDAYS:
	case COLUMN_SECONDS:
		put_int(q, cell->number);
		break;
	}
}

bool rows_put(struct book *book, const struct table *table,
	      const struct cell *cells, struct err *err)
{
	struct str sql = STR_INIT;

	str_add(&sql, "INSERT INTO ");
	str_add(&sql, table->name);
	for (int i = 0; table->columns[i].name; i++) {
		str_add(&sql, i ? ", " : " (");
		str_add(&sql, table->columns[i].name);
	}
	str_add(&sql, ") VALUES (");
	for (int i = 0; table->columns[i].name; i++) {
		str_add(&sql, i ? ", ?" : "?");
		if (table->columns[i].kind == COLUMN_MOMENT)
			str_add(&sql, ", ?");
	}
	str_add(&sql, ")");

	struct query q = query_text(book, sql.s);

	str_clear(&sql);
	for (int i = 0; table->columns[i].name; i++)
		put_cell(&q, &table->columns[i], &cells[i]);
	if (!import_quiet(book, table->name, err) || !query_run(&q, err))
		return false;
	rows_ids_above(book, cells[0].number);
	return remember(book, table->name, cells[0].number, err);
}

int64_t rows_new_id(struct book *book)
{
	return book_next_id(book);
}

/* ---- what is here already ------------------------------------------------ */

/* "SELECT 'entry' FROM entry WHERE id = ?1 UNION ALL …": every table whose
 * ids come from the one generator. Put together once. */
static const char *all_tables(void)
{
	static struct str sql = STR_INIT;
	bool done = sql.size > 0;

	for (int i = 0; !done && book_tables[i]; i++)
		str_print(&sql, "%sSELECT '%s' FROM %s WHERE id = ?1",
			  i ? " UNION ALL " : "", book_tables[i], book_tables[i]);
	return sql.s;
}

bool rows_known(struct book *book, int64_t id, const char **table,
		struct err *err)
{
	struct query q = query_text(book, all_tables());

	put_int(&q, id);
	*table = NULL;
	if (query_next(&q)) {
		const char *name = (const char *)sqlite3_column_text(q.stmt, 0);

		for (int i = 0; name && book_tables[i]; i++)
			if (strcmp(book_tables[i], name) == 0)
				*table = book_tables[i];
	}
	return query_end(&q, err);
}

static bool is_there(struct query *q, bool *there, struct err *err)
{
	*there = query_next(q);
	return query_end(q, err);
}

bool rows_erased(struct book *book, int64_t id, bool *erased, struct err *err)
{
	struct query q = book_query(book, "SELECT 1 FROM erased WHERE id = ?");

	put_int(&q, id);
	return is_there(&q, erased, err);
}

bool rows_has(struct book *book, const struct table *table, int64_t id,
	      bool *has, struct err *err)
{
	struct str sql = STR_INIT;

	str_print(&sql, "SELECT 1 FROM %s WHERE id = ?", table->name);

	struct query q = query_text(book, sql.s);

	str_clear(&sql);
	put_int(&q, id);
	return is_there(&q, has, err);
}

bool rows_like(struct book *book, const struct table *table,
	       const struct cell *cells, int64_t *id, struct err *err)
{
	struct str sql = STR_INIT;
	int count = 0;

	*id = 0;
	str_print(&sql, "SELECT id FROM %s WHERE ", table->name);
	for (int i = 0; table->columns[i].name; i++)
		if (table->columns[i].flags & COLUMN_UNIQUE)
			str_print(&sql, "%s%s = ?", count++ ? " AND " : "",
				  table->columns[i].name);
	if (!count) {
		str_clear(&sql);
		return true;
	}

	struct query q = query_text(book, sql.s);

	str_clear(&sql);
	for (int i = 0; table->columns[i].name; i++)
		if (table->columns[i].flags & COLUMN_UNIQUE)
			put_cell(&q, &table->columns[i], &cells[i]);
	return query_number(&q, id, 0, err);
}

bool rows_same(struct book *book, const struct table *table, int64_t id,
	       int column, const struct cell *cell, bool *same, struct err *err)
{
	struct str sql = STR_INIT;

	str_print(&sql, "SELECT 1 FROM %s WHERE id = ? AND %s = ?", table->name,
		  table->columns[column].name);

	struct query q = query_text(book, sql.s);

	str_clear(&sql);
	put_int(&q, id);
	put_cell(&q, &table->columns[column], cell);
	return is_there(&q, same, err);
}

bool rows_source(struct book *book, const char *system, const char *key,
		 int64_t *subject, struct err *err)
{
	struct query q = book_query(book,
		"SELECT subject FROM source WHERE system = ? AND key = ?");

	put_text(&q, system);
	put_text(&q, key);
	return query_number(&q, subject, 0, err);
}

bool rows_put_source(struct book *book, const char *system, const char *key,
		     int64_t subject, struct err *err)
{
	int64_t id = book_next_id(book);
	struct query q = book_query(book,
		"INSERT INTO source (id, subject, system, key) VALUES (?, ?, ?, ?)");

	put_int(&q, id);
	put_int(&q, subject);
	put_text(&q, system);
	put_text(&q, key);
	return query_run(&q, err) && remember(book, "source", id, err);
}

/* ---- tags, settings, entries ---------------------------------------------- */

static bool find_tag(struct book *book, const char *name, size_t size,
		     int64_t *tag, struct err *err)
{
	struct query q = book_query(book, "SELECT id FROM tag WHERE name = ?");

	put_text_n(&q, name, size);
	if (!query_number(&q, tag, 0, err))
		return false;
	if (*tag)
		return true;
	*tag = book_next_id(book);

	struct query make = book_query(book,
		"INSERT INTO tag (id, name, created_at, changed_at)"
		" VALUES (?, ?, ?, ?)");

	put_int(&make, *tag);
	put_text_n(&make, name, size);
	put_int(&make, book_seconds(book));
	put_int(&make, book_seconds(book));
	return query_run(&make, err) && remember(book, "tag", *tag, err);
}

bool rows_put_tag(struct book *book, int64_t subject, const char *name,
		  size_t size, bool *put, struct err *err)
{
	int64_t tag, id, there;

	*put = false;
	if (!find_tag(book, name, size, &tag, err))
		return false;

	struct query look = book_query(book,
		"SELECT id FROM tagged WHERE subject = ? AND tag = ?");

	put_int(&look, subject);
	put_int(&look, tag);
	if (!query_number(&look, &there, 0, err))
		return false;
	if (there)
		return true;
	id = book_next_id(book);

	struct query q = book_query(book,
		"INSERT INTO tagged (id, tag, subject) VALUES (?, ?, ?)");

	put_int(&q, id);
	put_int(&q, tag);
	put_int(&q, subject);
	*put = true;
	return query_run(&q, err) && remember(book, "tagged", id, err);
}

bool rows_put_setting(struct book *book, const char *key, const char *value,
		      size_t size, bool *put, struct err *err)
{
	int64_t there, id;
	struct query look = book_query(book, "SELECT id FROM setting WHERE key = ?");

	*put = false;
	put_text(&look, key);
	if (!query_number(&look, &there, 0, err))
		return false;
	if (there)
		return true;
	id = book_next_id(book);

	struct query q = book_query(book,
		"INSERT INTO setting (id, key, value, changed_at)"
		" VALUES (?, ?, ?, ?)");

	put_int(&q, id);
	put_text(&q, key);
	put_text_n(&q, value, size);
	put_int(&q, book_seconds(book));
	*put = true;
	return query_run(&q, err) && remember(book, "setting", id, err);
}

static int64_t at_edge(const char *body, int64_t size, int64_t at)
{
	if (at < 0)
		return 0;
	if (at >= size)
		return size;
	while (at > 0 && utf8_is_tail(body[at]))
		at--;
	return at;
}

bool rows_fit_place(struct book *book, int64_t entry, int64_t *start,
		    int64_t *end, struct arena *arena, const char **text,
		    size_t *size, struct err *err)
{
	struct query q = book_query(book, "SELECT body FROM entry WHERE id = ?");
	bool found;

	put_int(&q, entry);
	*text = "";
	*size = 0;
	found = query_next(&q);
	if (found) {
		const char *body = (const char *)sqlite3_column_text(q.stmt, 0);
		int64_t bytes = sqlite3_column_bytes(q.stmt, 0);

		*start = at_edge(body, bytes, *start);
		*end = at_edge(body, bytes, *end);
		if (*end < *start)
			*end = *start;
		*size = (size_t)(*end - *start);
		*text = arena_text_n(arena, *size ? body + *start : "", *size);
	}
	if (!query_end(&q, err))
		return false;
	return found || err_set(err, ERR_NOT_FOUND, NULL,
				_("there is no such entry"));
}

bool rows_circle(struct book *book, const struct table *table,
		 const char *column, int64_t *id, struct err *err)
{
	struct str sql = STR_INIT;

	/* Whoever is reached from a row that refers to nothing is in none. */
	str_print(&sql,
		  "WITH RECURSIVE free (id) AS (SELECT id FROM %s"
		  " WHERE %s IS NULL UNION SELECT t.id FROM %s t"
		  " JOIN free ON t.%s = free.id)"
		  " SELECT id FROM %s WHERE id NOT IN (SELECT id FROM free)"
		  " LIMIT 1", table->name, column, table->name, column,
		  table->name);

	struct query q = query_text(book, sql.s);

	str_clear(&sql);
	return query_number(&q, id, 0, err);
}
