/*
 * A step: one transaction, one name. Its changes are recorded by SQLite's
 * session extension while it runs and kept as rows at its end (capture.c).
 */
#include "base/intl.h"
#include "book/book.h"
#include "inside.h"

const char *const book_tables[] = {
	"session", "session_note", "entry", "tag", "tagged", "insight",
	"anchor", "insight_kind", "answer", "value", "link", "person",
	"appointment", "agenda", "routine", "habit", "habit_version", "pause",
	"rung", "cue", "mark", "occasion", "checkin", "obstacle", "win",
	"review", "invitation", "visit", "template", "prompt", "prompt_shown",
	"setting", "source", NULL,
};

static bool run(struct book *book, const char *sql, struct err *err)
{
	return query_say(book, sqlite3_exec(book->db, sql, NULL, NULL, NULL), err);
}

static bool start_recorder(struct book *book, struct err *err)
{
	int rc = sqlite3session_create(book->db, "main", &book->recorder);

	for (int i = 0; rc == SQLITE_OK && book_tables[i]; i++)
		rc = sqlite3session_attach(book->recorder, book_tables[i]);
	return query_say(book, rc, err);
}

static void stop_recorder(struct book *book)
{
	if (book->recorder)
		sqlite3session_delete(book->recorder);
	book->recorder = NULL;
}

/* Another process may have made ids since: go on from the last one made. */
static bool read_last_id(struct book *book, struct err *err)
{
	struct query q = book_query(book,
		"SELECT value FROM meta WHERE key = 'last_id'");

	if (!query_number(&q, &book->ids_kept, 0, err))
		return false;
	if (book->ids.last < book->ids_kept)
		book->ids.last = book->ids_kept;
	return true;
}

static bool keep_last_id(struct book *book, struct err *err)
{
	if (book->ids.last == book->ids_kept)
		return true;

	struct query q = book_query(book,
		"INSERT INTO meta (key, value) VALUES ('last_id', ?)"
		" ON CONFLICT (key) DO UPDATE SET value = excluded.value");

	put_int(&q, book->ids.last);
	return query_run(&q, err);
}

static bool try_begin(struct book *book, bool recorded, struct err *err)
{
	if (book_is_read_only(book))
		return err_set(err, ERR_FAILED, NULL,
			       _("the book can be read and not written now; nothing was changed"));
	book->now = clock_now();
	book_release(book);
	if (!run(book, "BEGIN IMMEDIATE", err))
		return false;
	if (book_is_moved(book)) {
		sqlite3_exec(book->db, "ROLLBACK", NULL, NULL, NULL);
		return err_set(err, ERR_BUSY, NULL,
			       _("another file stands at %s now, or none; nothing was changed, try once more"),
			       book->path);
	}
	book->depth = 1;
	book->doomed = false;
	if (read_last_id(book, err) && (!recorded || start_recorder(book, err)))
		return true;
	stop_recorder(book);
	sqlite3_exec(book->db, "ROLLBACK", NULL, NULL, NULL);
	book->depth = 0;
	return false;
}

/* One that does not begin is not the one that was to go on in another. */
static bool begin(struct book *book, bool recorded, struct err *err)
{
	if (try_begin(book, recorded, err))
		return true;
	book->go_on = 0;
	return false;
}

/* Twice for every key: from the cache, as other statements are. */
void book_hold(struct book *book)
{
	if (book->depth > 0 || book->holding)
		return;

	struct query q = book_query(book, "BEGIN");

	book->holding = query_run(&q, NULL);
}

void book_release(struct book *book)
{
	if (!book->holding)
		return;

	struct query q = book_query(book, "COMMIT");

	query_run(&q, NULL);
	book->holding = false;
}

bool book_begin_kind(struct book *book, const char *name, const char *kind,
		     int64_t target, struct err *err)
{
	if (book->depth > 0) {
		book->depth++;
		return true;
	}
	book->step_name = name;
	book->step_kind = kind;
	book->step_target = target;
	return begin(book, true, err);
}

bool book_begin(struct book *book, const char *name, struct err *err)
{
	return book_begin_kind(book, name, "do", 0, err);
}

bool book_begin_silent(struct book *book, struct err *err)
{
	if (book->depth > 0) {
		book->depth++;
		return true;
	}
	return begin(book, false, err);
}

static bool commit(struct book *book, struct err *err)
{
	int64_t step = book->last_step;
	int rows = 0;

	if (book->recorder && !capture_keep(book, &step, &rows, err))
		return false;
	if (!keep_last_id(book, err) || !run(book, "COMMIT", err))
		return false;
	if (rows > 0)
		book->last_step = step;
	book->revision++;
	return true;
}

bool book_end(struct book *book, bool ok, struct err *err)
{
	if (!ok)
		book->doomed = true;
	if (book->depth > 1) {
		book->depth--;
		return ok;
	}
	if (ok && book->doomed)
		err_set(err, ERR_FAILED, NULL,
			_("a part of it could not be done; nothing was changed"));

	bool done = !book->doomed && commit(book, err);

	stop_recorder(book);
	if (!done) {
		sqlite3_exec(book->db, "ROLLBACK", NULL, NULL, NULL);
		book->ids.last = book->ids.last > book->ids_kept
					 ? book->ids.last : book->ids_kept;
	}
	book->depth = 0;
	book->go_on = 0;
	return done;
}

int64_t book_last_step(const struct book *book)
{
	return book->last_step;
}

void book_go_on(struct book *book, int64_t step)
{
	book->go_on = step;
}

bool book_change_row(struct book *book, const char *sql, int64_t id,
		     bool (*none_such)(struct err *err), struct err *err)
{
	struct query q = query_literal(book, sql);

	put_int(&q, book_seconds(book));
	put_int(&q, id);
	return query_run_found(&q, none_such, err);
}

bool book_change_row_step(struct book *book, const char *name, const char *sql,
			  int64_t id, bool (*none_such)(struct err *err),
			  struct err *err)
{
	return book_begin(book, name, err) &&
	       book_end(book, book_change_row(book, sql, id, none_such, err),
			err);
}
