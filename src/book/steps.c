/* Undo and redo: the rows a step kept, put back inside an ordinary step. */
#include "book/steps.h"

#include <string.h>

#include "base/intl.h"
#include "base/str.h"
#include "capture.h"
#include "inside.h"

/* One column of a row as it was: a value, or a text kept in parts. */
struct old_value {
	const char *column;
	const char *type;		/* of json_each: null integer text object */
	int64_t number;
	const char *text;
	size_t size;
	int64_t front, back;		/* of an object */
};

LIST_OF(old_value, struct old_value);

struct old_change {
	int64_t seq;
	const char *table;
	int64_t row;
	const char *op;
	uint32_t sum;
};

LIST_OF(old_change, struct old_change);

static bool not_as_left(struct err *err)
{
	return err_set(err, ERR_FAILED, NULL,
		       _("that was changed since, so it cannot be taken back; nothing was changed"));
}

static bool read_changes(struct book *book, int64_t step, struct arena *arena,
			 struct old_change_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT seq, tbl, row, op, sum FROM change WHERE step = ?"
		" ORDER BY seq DESC");

	put_int(&q, step);
	while (query_next(&q)) {
		struct old_change *change = old_change_list_add(list, arena);

		change->seq = take_int(&q);
		change->table = take_text(&q, arena);
		change->row = take_int(&q);
		change->op = take_text(&q, arena);
		change->sum = (uint32_t)take_int(&q);
	}
	return query_end(&q, err);
}

static bool read_values(struct book *book, int64_t step, int64_t seq,
			struct arena *arena, struct old_value_list *list,
			struct err *err)
{
	struct query q = book_query(book,
		"SELECT j.key, j.type, j.atom,"
		" CASE j.type WHEN 'object' THEN json_extract(j.value, '$.keep[0]') END,"
		" CASE j.type WHEN 'object' THEN json_extract(j.value, '$.keep[1]') END,"
		" CASE j.type WHEN 'object' THEN json_extract(j.value, '$.old') END"
		" FROM change c, json_each(c.old) j WHERE c.step = ? AND c.seq = ?");

	put_int(&q, step);
	put_int(&q, seq);
	while (query_next(&q)) {
		struct old_value *value = old_value_list_add(list, arena);

		value->column = take_text(&q, arena);
		value->type = take_text(&q, arena);
		if (strcmp(value->type, "object") == 0) {
			take_int(&q);
			value->front = take_int(&q);
			value->back = take_int(&q);
			value->text = take_text_n(&q, arena, &value->size);
		} else if (strcmp(value->type, "text") == 0) {
			value->text = take_text_n(&q, arena, &value->size);
		} else if (strcmp(value->type, "null") != 0) {
			value->number = take_int(&q);
		}
	}
	return query_end(&q, err);
}

static bool is_column(const char *name)
{
	return *name && strspn(name, "abcdefghijklmnopqrstuvwxyz_") == strlen(name);
}

static bool is_table(const char *name)
{
	for (int i = 0; book_tables[i]; i++)
		if (strcmp(book_tables[i], name) == 0)
			return true;
	return false;
}

/* Put an old value together; parts need the present text. */
static bool put_back(struct query *q, const struct old_value *value,
		     const char *now, size_t now_size, struct err *err)
{
	if (strcmp(value->type, "null") == 0) {
		put_null(q);
		return true;
	}
	if (strcmp(value->type, "text") == 0) {
		put_text_n(q, value->text, value->size);
		return true;
	}
	if (strcmp(value->type, "object") != 0) {
		put_int(q, value->number);
		return true;
	}
	if (value->front < 0 || value->back < 0 ||
	    (uint64_t)value->front + (uint64_t)value->back > now_size)
		return not_as_left(err);

	struct str whole = STR_INIT;

	str_add_n(&whole, now, (size_t)value->front);
	str_add_n(&whole, value->text, value->size);
	str_add_n(&whole, now + now_size - value->back, (size_t)value->back);
	put_text_n(q, whole.s, whole.size);
	str_clear(&whole);
	return true;
}

static bool one_row(struct book *book, struct query *q, struct err *err)
{
	if (!query_run(q, err))
		return false;
	return sqlite3_changes(book->db) == 1 || not_as_left(err);
}

static bool undo_insert(struct book *book, const struct old_change *change,
			struct err *err)
{
	struct str sql = STR_INIT;

	str_print(&sql, "DELETE FROM %s WHERE id = ?", change->table);

	struct query q = query_text(book, sql.s);

	str_clear(&sql);
	put_int(&q, change->row);
	return one_row(book, &q, err);
}

static bool undo_delete(struct book *book, const struct old_change *change,
			const struct old_value_list *values, struct err *err)
{
	struct str sql = STR_INIT, marks = STR_INIT;

	str_print(&sql, "INSERT INTO %s (", change->table);
	for (size_t i = 0; i < values->count; i++) {
		str_print(&sql, "%s\"%s\"", i ? ", " : "", values->items[i].column);
		str_add(&marks, i ? ", ?" : "?");
	}
	str_print(&sql, ") VALUES (%s)", marks.s);

	struct query q = query_text(book, sql.s);
	bool ok = true;

	str_clear(&sql);
	str_clear(&marks);
	for (size_t i = 0; ok && i < values->count; i++)
		ok = put_back(&q, &values->items[i], "", 0, err);
	if (!ok) {
		query_end(&q, NULL);
		return false;
	}
	return one_row(book, &q, err);
}

/* Write the old values, after a look that the row is as the step left it. */
static bool put_values(struct book *book, const struct old_change *change,
		       const struct old_value_list *values, struct query *now,
		       struct err *err)
{
	struct str sql = STR_INIT;
	uint32_t sum = CAPTURE_HASH;
	bool ok = query_next(now);

	for (size_t i = 0; ok && i < values->count; i++)
		sum = capture_hash(sum, sqlite3_column_value(now->stmt, (int)i));
	if (now->rc != SQLITE_OK)
		return query_say(book, now->rc, err);
	if (!ok || sum != change->sum)
		return not_as_left(err);

	str_print(&sql, "UPDATE %s SET ", change->table);
	for (size_t i = 0; i < values->count; i++)
		str_print(&sql, "%s\"%s\" = ?", i ? ", " : "",
			  values->items[i].column);
	str_add(&sql, " WHERE id = ?");

	struct query q = query_text(book, sql.s);

	str_clear(&sql);
	for (size_t i = 0; ok && i < values->count; i++) {
		const char *text = (const char *)sqlite3_column_text(now->stmt, (int)i);

		ok = put_back(&q, &values->items[i], text ? text : "",
			      (size_t)sqlite3_column_bytes(now->stmt, (int)i), err);
	}
	put_int(&q, change->row);
	if (!ok) {
		query_end(&q, NULL);
		return false;
	}
	return one_row(book, &q, err);
}

static bool undo_update(struct book *book, const struct old_change *change,
			const struct old_value_list *values, struct err *err)
{
	struct str sql = STR_INIT;

	str_add(&sql, "SELECT ");
	for (size_t i = 0; i < values->count; i++)
		str_print(&sql, "%s\"%s\"", i ? ", " : "", values->items[i].column);
	str_print(&sql, " FROM %s WHERE id = ?", change->table);

	struct query now = query_text(book, sql.s);

	str_clear(&sql);
	put_int(&now, change->row);

	bool ok = put_values(book, change, values, &now, err);

	return query_end(&now, ok ? err : NULL) && ok;
}

static bool undo_change(struct book *book, int64_t step,
			const struct old_change *change, struct err *err)
{
	struct arena arena = { 0 };
	struct old_value_list values = { 0 };
	bool ok = is_table(change->table);

	if (!ok)
		return not_as_left(err);
	if (strcmp(change->op, "insert") == 0)
		return undo_insert(book, change, err);
	ok = read_values(book, step, change->seq, &arena, &values, err);
	for (size_t i = 0; ok && i < values.count; i++)
		if (!is_column(values.items[i].column))
			ok = not_as_left(err);
	if (ok && values.count == 0)
		ok = not_as_left(err);
	if (ok)
		ok = strcmp(change->op, "delete") == 0
			     ? undo_delete(book, change, &values, err)
			     : undo_update(book, change, &values, err);
	arena_clear(&arena);
	return ok;
}

static bool find_step(struct query *q, struct arena *arena, int64_t *id,
		      const char **name, struct err *err)
{
	*id = 0;
	*name = NULL;
	if (query_next(q)) {
		*id = take_int(q);
		*name = take_text(q, arena);
	}
	return query_end(q, err);
}

static bool find_undo(struct book *book, struct arena *arena, int64_t *id,
		      const char **name, struct err *err)
{
	struct query q = book_query(book,
		"SELECT id, name FROM step WHERE kind <> 'undo'"
		" AND undone_by IS NULL AND id > ifnull((SELECT value FROM meta"
		" WHERE key = 'undo_floor'), 0) ORDER BY id DESC LIMIT 1");

	return find_step(&q, arena, id, name, err);
}

static bool find_redo(struct book *book, struct arena *arena, int64_t *id,
		      const char **name, struct err *err)
{
	struct query q = book_query(book,
		"SELECT id, name FROM step WHERE kind = 'undo'"
		" AND undone_by IS NULL AND id > ifnull((SELECT max(id) FROM step"
		" WHERE kind = 'do'), 0) ORDER BY id DESC LIMIT 1");

	return find_step(&q, arena, id, name, err);
}

/* A step can be left with nothing to put back (what it touched was erased):
 * it is then passed over, and still counts as undone. */
static bool mark_undone(struct book *book, int64_t id, struct err *err)
{
	struct query q = book_query(book,
		"UPDATE step SET undone_by = (SELECT max(id) + 1 FROM step)"
		" WHERE id = ?");

	put_int(&q, id);
	return query_run(&q, err);
}

static bool apply(struct book *book, int64_t id, struct err *err)
{
	struct arena arena = { 0 };
	struct old_change_list changes = { 0 };
	bool ok = read_changes(book, id, &arena, &changes, err);

	for (size_t i = 0; ok && i < changes.count; i++)
		ok = undo_change(book, id, &changes.items[i], err);
	ok = ok && mark_undone(book, id, err);
	arena_clear(&arena);
	return ok;
}

/* A constraint here means another row leans on this one, or took its place. */
static void say_kindly(struct err *err)
{
	if (err && err->kind == ERR_FAILED && strstr(err->text, "constraint"))
		not_as_left(err);
}

/* Undo and redo: a step of that kind, about the one that find gives. */
static bool go(struct book *book, const char *kind,
	       bool (*find)(struct book *book, struct arena *arena, int64_t *id,
			    const char **name, struct err *err),
	       const char *nothing, struct arena *arena, const char **name,
	       struct err *err)
{
	int64_t id;
	bool ok;

	if (!book_begin_kind(book, "", kind, 0, err))
		return false;
	ok = find(book, arena, &id, name, err);
	if (ok && !id)
		ok = err_set(err, ERR_FAILED, NULL, "%s", nothing);
	if (ok) {
		book->step_name = *name;
		book->step_target = id;
		ok = apply(book, id, err);
	}
	ok = book_end(book, ok, err);
	if (!ok)
		say_kindly(err);
	return ok;
}

bool book_undo(struct book *book, struct arena *arena, const char **name,
	       struct err *err)
{
	return go(book, "undo", find_undo, _("there is nothing to take back"),
		  arena, name, err);
}

bool book_redo(struct book *book, struct arena *arena, const char **name,
	       struct err *err)
{
	return go(book, "redo", find_redo, _("there is nothing to bring back"),
		  arena, name, err);
}

bool book_history(struct book *book, int64_t row, int limit,
		  struct arena *arena, struct step_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT id, name, kind, at, zone, undone_by IS NOT NULL FROM step"
		" WHERE ?1 IS NULL OR id IN (SELECT step FROM change WHERE row = ?1)"
		" ORDER BY id DESC LIMIT ?");

	put_id(&q, row);
	put_int(&q, limit > 0 ? limit : -1);
	*list = (struct step_list){ 0 };
	while (query_next(&q)) {
		struct step *step = step_list_add(list, arena);

		step->id = take_int(&q);
		step->name = take_text(&q, arena);
		step->kind = take_text(&q, arena);
		step->at = take_moment(&q);
		step->undone = take_bool(&q);
	}
	return query_end(&q, err);
}
