#include "query.h"

#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "base/mem.h"
#include "inside.h"

/* ---- the cache of prepared statements ---------------------------------- */

static struct statement *find_statement(struct book *book, const char *sql,
					bool by_text)
{
	for (int i = 0; i < book->statement_count; i++) {
		struct statement *known = &book->statements[i];

		if (known->busy || known->own_text != by_text)
			continue;
		if (by_text ? strcmp(known->sql, sql) == 0 : known->sql == sql)
			return known;
	}
	return NULL;
}

static void forget(struct statement *known)
{
	sqlite3_finalize(known->stmt);
	if (known->own_text)
		free((char *)known->sql);
	*known = (struct statement){ 0 };
}

/* A place for one more statement; NULL when the cache is full of busy or
 * literal ones, and the statement lives alone. */
static struct statement *add_statement(struct book *book)
{
	if (book->statement_count < STATEMENTS)
		return &book->statements[book->statement_count++];
	for (int i = 0; i < STATEMENTS; i++) {
		struct statement *known = &book->statements[i];

		if (!known->busy && known->own_text) {
			forget(known);
			return known;
		}
	}
	return NULL;
}

static struct query start(struct book *book, const char *sql, bool by_text)
{
	struct query q = { .book = book };
	struct statement *known = find_statement(book, sql, by_text);

	if (!known) {
		unsigned how = by_text ? 0 : SQLITE_PREPARE_PERSISTENT;
		sqlite3_stmt *stmt = NULL;

		q.rc = sqlite3_prepare_v3(book->db, sql, -1, how, &stmt, NULL);
		if (q.rc != SQLITE_OK)
			return q;
		known = add_statement(book);
		if (!known) {
			q.stmt = stmt;
			return q;
		}
		*known = (struct statement){
			.sql = by_text ? mem_text(sql) : sql,
			.stmt = stmt,
			.own_text = by_text,
		};
	}
	known->busy = true;
	q.from = known;
	q.stmt = known->stmt;
	return q;
}

struct query query_literal(struct book *book, const char *sql)
{
	return start(book, sql, false);
}

struct query query_text(struct book *book, const char *sql)
{
	return start(book, sql, true);
}

/* ---- puts ---------------------------------------------------------------- */

static void stick(struct query *q, int rc)
{
	if (q->rc == SQLITE_OK && rc != SQLITE_OK)
		q->rc = rc;
}

void put_int(struct query *q, int64_t value)
{
	if (q->stmt)
		stick(q, sqlite3_bind_int64(q->stmt, ++q->put, value));
}

void put_null(struct query *q)
{
	if (q->stmt)
		stick(q, sqlite3_bind_null(q->stmt, ++q->put));
}

void put_id(struct query *q, int64_t id)
{
	if (id)
		put_int(q, id);
	else
		put_null(q);
}

void put_bool(struct query *q, bool value)
{
	put_int(q, value);
}

void put_text_n(struct query *q, const char *text, size_t size)
{
	if (q->stmt)
		stick(q, sqlite3_bind_text64(q->stmt, ++q->put, text, size,
					     SQLITE_TRANSIENT, SQLITE_UTF8));
}

void put_text(struct query *q, const char *text)
{
	put_text_n(q, text ? text : "", text ? strlen(text) : 0);
}

void put_text_or_null(struct query *q, const char *text)
{
	if (text)
		put_text(q, text);
	else
		put_null(q);
}

void put_day(struct query *q, day when)
{
	char text[DAY_TEXT];

	if (when == DAY_NONE)
		put_null(q);
	else
		put_text(q, day_text(when, text));
}

void put_moment(struct query *q, struct moment moment)
{
	put_int(q, moment.at);
	put_int(q, moment.offset);
}

void put_time(struct query *q, bool has, struct moment at)
{
	if (has) {
		put_moment(q, at);
	} else {
		put_null(q);
		put_null(q);
	}
}

/* ---- rows and takes ------------------------------------------------------ */

bool query_next(struct query *q)
{
	if (q->rc != SQLITE_OK || !q->stmt)
		return false;
	q->take = 0;

	int rc = sqlite3_step(q->stmt);

	if (rc == SQLITE_ROW)
		return q->found = true;
	if (rc != SQLITE_DONE)
		q->rc = rc;
	return false;
}

bool take_is_null(const struct query *q)
{
	return sqlite3_column_type(q->stmt, q->take) == SQLITE_NULL;
}

int64_t take_int(struct query *q)
{
	return sqlite3_column_int64(q->stmt, q->take++);
}

int64_t take_id(struct query *q)
{
	return take_int(q);
}

bool take_bool(struct query *q)
{
	return take_int(q) != 0;
}

const char *take_text_n(struct query *q, struct arena *arena, size_t *size)
{
	const char *text = (const char *)sqlite3_column_text(q->stmt, q->take);
	int bytes = sqlite3_column_bytes(q->stmt, q->take++);

	*size = text && bytes > 0 ? (size_t)bytes : 0;
	return arena_text_n(arena, text ? text : "", *size);
}

const char *take_text(struct query *q, struct arena *arena)
{
	size_t size;

	return take_text_n(q, arena, &size);
}

day take_day(struct query *q)
{
	const char *text = (const char *)sqlite3_column_text(q->stmt, q->take++);
	day when;

	return text && day_parse(text, &when) ? when : DAY_NONE;
}

struct moment take_moment(struct query *q)
{
	struct moment moment;

	moment.at = take_int(q);
	moment.offset = (int)take_int(q);
	return moment;
}

/* ---- ends ---------------------------------------------------------------- */

bool query_say(struct book *book, int rc, struct err *err)
{
	switch (rc & 0xff) {
	case SQLITE_OK:
	case SQLITE_DONE:
	case SQLITE_ROW:
		return true;
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return err_set(err, ERR_BUSY, NULL,
			       _("the book is busy in another window; nothing was changed, try once more"));
	case SQLITE_FULL:
		return err_set(err, ERR_FAILED, NULL,
			       _("the disk is full; nothing was changed, make some room and try once more"));
	case SQLITE_READONLY:
	case SQLITE_PERM:
	case SQLITE_CANTOPEN:
		return err_set(err, ERR_FAILED, NULL,
			       _("%s cannot be written; nothing was changed"),
			       book->path);
	case SQLITE_IOERR:
		if (book->depth > 0)
			book->broken = true;
		return err_set(err, ERR_FAILED, NULL,
			       _("the disk did not take the words; from now on tend reads and does not write: look after the disk, then start tend again"));
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
		return err_set(err, ERR_BOOK, NULL,
			       _("%s is damaged; it was not touched, 'tend salvage' can read what is left"),
			       book->path);
	case SQLITE_NOMEM:
		mem_out();
	case SQLITE_INTERRUPT:
		return err_set(err, ERR_BUSY, NULL, _("stopped; nothing was changed"));
	default:
		return err_set(err, ERR_FAILED, NULL,
			       _("the book could not do that (%s); nothing was changed"),
			       sqlite3_errmsg(book->db));
	}
}

bool query_end(struct query *q, struct err *err)
{
	bool ok = query_say(q->book, q->rc, err);

	if (q->from) {
		sqlite3_reset(q->stmt);
		sqlite3_clear_bindings(q->stmt);
		q->from->busy = false;
	} else {
		sqlite3_finalize(q->stmt);
	}
	q->stmt = NULL;
	return ok;
}

bool query_run(struct query *q, struct err *err)
{
	while (query_next(q))
		;
	return query_end(q, err);
}

bool query_end_found(struct query *q, bool (*none_such)(struct err *err),
		     struct err *err)
{
	return query_end(q, err) && (q->found || none_such(err));
}

bool query_run_found(struct query *q, bool (*none_such)(struct err *err),
		     struct err *err)
{
	return query_run(q, err) &&
	       (sqlite3_changes(q->book->db) > 0 || none_such(err));
}

bool query_number(struct query *q, int64_t *out, int64_t none, struct err *err)
{
	*out = none;
	if (query_next(q) && !take_is_null(q))
		*out = take_int(q);
	return query_end(q, err);
}
