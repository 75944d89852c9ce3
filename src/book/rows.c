/* Whole tables, row by row: what an export reads. */
#include "book/rows.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/str.h"
#include "inside.h"

bool book_read_begin(struct book *book, struct err *err)
{
	if (book->depth > 0)
		return true;
	return query_say(book, sqlite3_exec(book->db, "BEGIN", NULL, NULL, NULL),
			 err);
}

bool book_read_end(struct book *book, bool ok, struct err *err)
{
	if (book->depth > 0 || sqlite3_get_autocommit(book->db))
		return ok;

	int rc = sqlite3_exec(book->db, "COMMIT", NULL, NULL, NULL);

	if (rc != SQLITE_OK)
		sqlite3_exec(book->db, "ROLLBACK", NULL, NULL, NULL);
	return query_say(book, rc, ok ? err : NULL) && ok;
}

struct rows {
	struct query q;
	const struct table *table;	/* NULL: cells as `kinds` says */
	const char *kinds;		/* i: a number, t: a text */
	struct cell cells[ROW_CELLS];
};

static struct rows *start(struct query q, const struct table *table,
			  const char *kinds)
{
	struct rows *rows = mem_new(sizeof(*rows));

	rows->q = q;
	rows->table = table;
	rows->kinds = kinds;
	return rows;
}

static void select_columns(struct str *sql, const struct table *table)
{
	str_add(sql, "SELECT ");
	for (int i = 0; table->columns[i].name; i++)
		str_print(sql, "%s%s", i ? ", " : "", table->columns[i].name);
	str_print(sql, " FROM %s", table->name);
}

struct rows *rows_open_by(struct book *book, const struct table *table,
			  const char *order)
{
	struct str sql = STR_INIT;

	select_columns(&sql, table);
	str_print(&sql, " ORDER BY %s", order);

	struct rows *rows = start(query_text(book, sql.s), table, NULL);

	str_clear(&sql);
	return rows;
}

struct rows *rows_open_of(struct book *book, const struct table *table,
			  int64_t parent)
{
	struct str sql = STR_INIT;

	select_columns(&sql, table);
	str_print(&sql, " WHERE %s = ? ORDER BY id", table->columns[1].name);

	struct rows *rows = start(query_text(book, sql.s), table, NULL);

	str_clear(&sql);
	put_int(&rows->q, parent);
	return rows;
}

struct rows *rows_open_tags_of(struct book *book, int64_t subject)
{
	struct rows *rows = start(book_query(book,
		"SELECT t.name FROM tagged g JOIN tag t ON t.id = g.tag"
		" WHERE g.subject = ? ORDER BY t.name"), NULL, "t");

	put_int(&rows->q, subject);
	return rows;
}

struct rows *rows_open(struct book *book, const struct table *table)
{
	struct str order = STR_INIT;

	if (table->parent)
		str_print(&order, "%s, ", table->columns[1].name);
	str_add(&order, "id");

	struct rows *rows = rows_open_by(book, table, order.s);

	str_clear(&order);
	return rows;
}

struct rows *rows_open_tags(struct book *book, bool of_all)
{
	if (of_all)
		return start(book_query(book,
			"SELECT g.subject, t.name FROM tagged g"
			" JOIN tag t ON t.id = g.tag ORDER BY g.subject, t.name"),
			NULL, "it");
	return start(book_query(book,
		"SELECT g.subject, t.name FROM tagged g JOIN tag t ON t.id = g.tag"
		" WHERE g.subject NOT IN (SELECT id FROM entry)"
		" ORDER BY g.subject, t.name"), NULL, "it");
}

struct rows *rows_open_settings(struct book *book)
{
	return start(book_query(book,
		"SELECT key, value FROM setting ORDER BY key"), NULL, "tt");
}

struct rows *rows_open_places(struct book *book)
{
	return start(book_query(book,
		"SELECT entry, insight, start, \"end\" FROM anchor"
		" ORDER BY entry, start, id"), NULL, "iiii");
}

/* The column's own bytes, good until the next row. */
static void take_words(struct query *q, struct cell *cell)
{
	int size;

	cell->none = take_is_null(q);
	cell->text = (const char *)sqlite3_column_text(q->stmt, q->take);
	size = sqlite3_column_bytes(q->stmt, q->take);
	cell->size = cell->text && size > 0 ? (size_t)size : 0;
	if (!cell->text)
		cell->text = "";
	q->take++;
}

static void take_cell(struct query *q, const struct column *column,
		      struct cell *cell)
{
	*cell = (struct cell){ 0 };
	switch (column->kind) {
	case COLUMN_TEXT:
	case COLUMN_WORD:
	case COLUMN_KINDS:
		take_words(q, cell);
		break;
	case COLUMN_DAY:
		cell->number = take_day(q);
		cell->none = cell->number == DAY_NONE;
		break;
	case COLUMN_MOMENT:
		cell->none = take_is_null(q);
		cell->number = take_int(q);
		cell->zone = (int)take_int(q);
		break;
	case COLUMN_ID:
	case COLUMN_REF:
	case COLUMN_SUBJECT:
	case COLUMN_SUBJECT_0:
	case COLUMN_INT:
	case COLUMN_WORDS:
	case COLUMN_BOOL:
	case COLUMN_WEEKDAYS:
	case COLUMN_SECONDS:
		cell->none = take_is_null(q);
		cell->number = take_int(q);
		break;
	}
}

const struct cell *rows_next(struct rows *rows)
{
	if (!query_next(&rows->q))
		return NULL;
	for (int i = 0; rows->table && rows->table->columns[i].name; i++)
		take_cell(&rows->q, &rows->table->columns[i], &rows->cells[i]);
	for (int i = 0; rows->kinds && rows->kinds[i]; i++) {
		rows->cells[i] = (struct cell){ 0 };
		if (rows->kinds[i] == 't')
			take_words(&rows->q, &rows->cells[i]);
		else
			rows->cells[i].number = take_int(&rows->q);
	}
	return rows->cells;
}

bool rows_close(struct rows *rows, struct err *err)
{
	bool ok = query_end(&rows->q, err);

	free(rows);
	return ok;
}
