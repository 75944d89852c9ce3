/*
 * What a step changed, as rows: for each row touched, what it was before, by
 * column name, and only what changed. Long text is kept as the part between
 * a common beginning and a common end, so that small edits of long pages cost
 * little. Source for the recorder: sqlite.org/sessionintro.html.
 */
#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "base/json.h"
#include "base/rune.h"
#include "capture.h"
#include "inside.h"

enum { LONG_TEXT = 120 };	/* bytes from which a text is kept in parts */
enum { BATCH = 1000000 };	/* seq: batch of the sitting, then row */

static uint32_t hash_bytes(uint32_t hash, const void *bytes, size_t size)
{
	const unsigned char *p = bytes;

	for (size_t i = 0; i < size; i++)
		hash = (hash ^ p[i]) * 16777619u;
	return hash;
}

uint32_t capture_hash(uint32_t hash, sqlite3_value *value)
{
	int type = sqlite3_value_type(value);
	unsigned char kind = (unsigned char)type;

	hash = hash_bytes(hash, &kind, 1);
	if (type == SQLITE_INTEGER) {
		int64_t number = sqlite3_value_int64(value);

		return hash_bytes(hash, &number, sizeof(number));
	}
	if (type == SQLITE_NULL)
		return hash;

	const void *text = sqlite3_value_text(value);

	return hash_bytes(hash, text, (size_t)sqlite3_value_bytes(value));
}

/* {"keep":[p,s],"old":"…"}: the old text is p bytes of the present one, the
 * old middle, and the present one's last s bytes. */
static void put_parts(struct json *json, const char *old, size_t old_size,
		      const char *now, size_t now_size)
{
	size_t least = old_size < now_size ? old_size : now_size;
	size_t front = 0, back = 0;

	while (front < least && old[front] == now[front])
		front++;
	while (front > 0 && ((front < old_size && utf8_is_tail(old[front])) ||
			     (front < now_size && utf8_is_tail(now[front]))))
		front--;
	while (back < least - front &&
	       old[old_size - back - 1] == now[now_size - back - 1])
		back++;
	while (back > 0 && utf8_is_tail(old[old_size - back]))
		back--;
	json_open(json, '{');
	json_key(json, "keep");
	json_open(json, '[');
	json_int(json, (int64_t)front);
	json_int(json, (int64_t)back);
	json_close(json, ']');
	json_key(json, "old");
	json_text_n(json, old + front, old_size - front - back);
	json_close(json, '}');
}

static void put_value(struct json *json, sqlite3_value *old, sqlite3_value *now)
{
	size_t size;
	const char *text;

	switch (sqlite3_value_type(old)) {
	case SQLITE_NULL:
		json_none(json);
		return;
	case SQLITE_INTEGER:
		json_int(json, sqlite3_value_int64(old));
		return;
	case SQLITE_FLOAT:
		json_decimal(json, sqlite3_value_double(old), 17);
		return;
	default:
		break;
	}
	text = (const char *)sqlite3_value_text(old);
	size = (size_t)sqlite3_value_bytes(old);
	if (size >= LONG_TEXT && now && sqlite3_value_type(now) == SQLITE_TEXT)
		put_parts(json, text, size,
			  (const char *)sqlite3_value_text(now),
			  (size_t)sqlite3_value_bytes(now));
	else
		json_text_n(json, text, size);
}

/* One row of the changeset. */
struct touched {
	const char *table;
	int columns;
	int op;
	int64_t row;
};

static bool name_columns(struct book *book, const struct touched *touched,
			 struct query *q, struct err *err)
{
	struct str sql = STR_INIT;

	str_print(&sql, "SELECT * FROM %s LIMIT 0", touched->table);
	*q = query_text(book, sql.s);
	str_clear(&sql);
	/* Stepping it prepares it anew should the table have grown since. */
	query_next(q);
	return q->rc == SQLITE_OK || query_end(q, err);
}

static bool put_old(struct book *book, sqlite3_changeset_iter *at,
		    const struct touched *touched, struct str *out,
		    uint32_t *sum, struct err *err)
{
	struct query names;
	struct json json;

	if (!name_columns(book, touched, &names, err))
		return false;
	json_init(&json, out, 0);
	json_open(&json, '{');
	*sum = CAPTURE_HASH;
	for (int i = 0; i < touched->columns; i++) {
		sqlite3_value *old = NULL, *now = NULL;

		sqlite3changeset_old(at, i, &old);
		if (touched->op == SQLITE_UPDATE)
			sqlite3changeset_new(at, i, &now);
		if (!old || (touched->op == SQLITE_UPDATE && !now))
			continue;
		if (now)
			*sum = capture_hash(*sum, now);
		json_key(&json, sqlite3_column_name(names.stmt, i));
		put_value(&json, old, now);
	}
	json_close(&json, '}');
	return query_end(&names, err);
}

static bool keep_row(struct book *book, int64_t step, int64_t seq,
		     sqlite3_changeset_iter *at, const struct touched *touched,
		     struct err *err)
{
	struct str old = STR_INIT;
	uint32_t sum = 0;
	bool ok = true;

	if (touched->op != SQLITE_INSERT)
		ok = put_old(book, at, touched, &old, &sum, err);
	if (ok) {
		struct query q = book_query(book,
			"INSERT INTO change (step, seq, tbl, row, op, old, sum)"
			" VALUES (?, ?, ?, ?, ?, ?, ?)");

		put_int(&q, step);
		put_int(&q, seq);
		put_text(&q, touched->table);
		put_int(&q, touched->row);
		put_text(&q, touched->op == SQLITE_INSERT ? "insert"
			     : touched->op == SQLITE_DELETE ? "delete" : "update");
		if (touched->op == SQLITE_INSERT)
			put_null(&q);
		else
			put_text_n(&q, old.s, old.size);
		put_int(&q, sum);
		ok = query_run(&q, err);
	}
	str_clear(&old);
	return ok;
}

static bool look(struct book *book, sqlite3_changeset_iter *at,
		 struct touched *touched, struct err *err)
{
	sqlite3_value *id = NULL;
	int rc = sqlite3changeset_op(at, &touched->table, &touched->columns,
				     &touched->op, NULL);

	if (rc == SQLITE_OK && touched->op == SQLITE_INSERT)
		rc = sqlite3changeset_new(at, 0, &id);
	else if (rc == SQLITE_OK)
		rc = sqlite3changeset_old(at, 0, &id);
	if (rc != SQLITE_OK)
		return query_say(book, rc, err);
	touched->row = id ? sqlite3_value_int64(id) : 0;
	return true;
}

/* Keep the rows of one kind of change. Undo goes back through seq, so what
 * was put in is taken out first and what was taken out comes back last. */
static bool keep_rows(struct book *book, int size, void *changes, int op,
		      int64_t step, int64_t *seq, struct err *err)
{
	sqlite3_changeset_iter *at = NULL;
	struct touched touched;
	int rc = sqlite3changeset_start(&at, size, changes);
	bool ok = query_say(book, rc, err);

	while (ok && sqlite3changeset_next(at) == SQLITE_ROW) {
		ok = look(book, at, &touched, err);
		if (ok && touched.op == op)
			ok = keep_row(book, step, (*seq)++, at, &touched, err);
	}
	rc = sqlite3changeset_finalize(at);
	return ok && query_say(book, rc, err);
}

bool capture_step(struct book *book, int64_t *step, struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO step (uid, name, kind, target, at, zone)"
		" VALUES (?, ?, ?, ?, ?, ?)");

	put_int(&q, book_next_id(book));
	put_text(&q, book->step_name);
	put_text(&q, book->step_kind);
	put_id(&q, book->step_target);
	put_moment(&q, book->now);
	if (!query_run(&q, err))
		return false;
	*step = sqlite3_last_insert_rowid(book->db);
	return true;
}

/* The step a sitting goes on in, if it is the newest and still stands. */
static bool go_on_in(struct book *book, int64_t *step, int64_t *seq,
		     struct err *err)
{
	int64_t newest;
	struct query q = book_query(book,
		"SELECT id FROM step WHERE id = (SELECT max(id) FROM step)"
		" AND undone_by IS NULL AND kind = 'do'");

	*step = 0;
	*seq = 0;
	if (!query_number(&q, &newest, 0, err))
		return false;
	if (!newest || newest != book->go_on)
		return true;

	struct query last = book_query(book,
		"SELECT max(seq) FROM change WHERE step = ?");

	put_int(&last, newest);
	if (!query_number(&last, seq, 0, err))
		return false;
	*seq = (*seq / BATCH + 1) * BATCH;
	*step = newest;
	return true;
}

bool capture_keep(struct book *book, int64_t *step, int *rows, struct err *err)
{
	void *changes = NULL;
	int size = 0;
	int64_t first = 0, seq = 0, in = 0;
	int rc = sqlite3session_changeset(book->recorder, &size, &changes);
	bool ok = query_say(book, rc, err);

	*rows = 0;
	if (ok && size > 0) {
		ok = go_on_in(book, &in, &seq, err) &&
		     (in || capture_step(book, &in, err));
		first = seq;
		ok = ok &&
		     keep_rows(book, size, changes, SQLITE_DELETE, in, &seq, err) &&
		     keep_rows(book, size, changes, SQLITE_UPDATE, in, &seq, err) &&
		     keep_rows(book, size, changes, SQLITE_INSERT, in, &seq, err);
		*rows = (int)(seq - first);
		*step = in;
	}
	sqlite3_free(changes);
	return ok;
}
