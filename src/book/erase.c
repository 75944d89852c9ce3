/*
 * Erasing: a thing and all that hangs on it leave the tables, the history,
 * the index, half-written text and the free pages; then it is said which
 * backups hold it still.
 */
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "backup.h"
#include "base/intl.h"
#include "base/str.h"
#include "book/care.h"
#include "book/drafts.h"
#include "gone.h"
#include "inside.h"

enum { DAYS_SET_ASIDE = 30, DAY_SECONDS = 86400 };

/* From this size on, what is swept passes through a file in the book's own
 * folder (unlinked as it is made) and not through memory. */
enum { SWEEP_IN_MEMORY = 64 * 1024 * 1024 };

/* The kinds of things that can be erased by themselves; holds (backup.c) looks
 * for each. */
static const char *const erasable[] = {
	"entry", "session", "insight", "habit", "win", "checkin", "obstacle",
	"value", "person", "appointment", "agenda", "cue", "review",
};

static bool exists_in(struct book *book, const char *table, int64_t id,
		      bool *there, struct err *err)
{
	struct str sql = STR_INIT;
	int64_t count;

	str_print(&sql, "SELECT count(*) FROM %s WHERE id = ?1"
		  " OR EXISTS (SELECT 1 FROM change WHERE row = ?1 AND tbl = '%s')",
		  table, table);

	struct query q = query_text(book, sql.s);
	bool ok;

	str_clear(&sql);
	put_int(&q, id);
	ok = query_number(&q, &count, 0, err);
	*there = count > 0;
	return ok;
}

/* The table it stands in, or stood in before it was taken back. */
static bool find_table(struct book *book, int64_t id, const char **table,
		       struct err *err)
{
	bool there = false;

	for (size_t i = 0; i < sizeof(erasable) / sizeof(*erasable); i++) {
		*table = erasable[i];
		if (!exists_in(book, *table, id, &there, err))
			return false;
		if (there)
			return true;
	}
	return err_set(err, ERR_NOT_FOUND, NULL,
		       _("there is no such thing in the book that could be erased"));
}

/* ---- half-written text about it ------------------------------------------ */

struct texts {
	struct arena arena;
	struct draft_list drafts;
};

/* Those drafts that are about what goes. One in a living window would bring
 * the words back, so that window goes first. */
static bool find_texts(struct book *book, struct texts *texts, struct err *err)
{
	struct draft_list *all = &texts->drafts;
	size_t count = 0;

	if (!drafts_find(book, true, &texts->arena, all, err))
		return false;
	for (size_t i = 0; i < all->count; i++) {
		bool subject, session;

		if (!gone_has(book, all->items[i].subject, &subject, err) ||
		    !gone_has(book, all->items[i].session, &session, err))
			return false;
		if (!subject && !session)
			continue;
		if (all->items[i].living)
			return err_set(err, ERR_BUSY, NULL,
				       _("it is being written in a window; close that text first, nothing was changed"));
		all->items[count++] = all->items[i];
	}
	all->count = count;
	return true;
}

static void discard_texts(struct texts *texts, bool done)
{
	for (size_t i = 0; done && i < texts->drafts.count; i++)
		drafts_discard(texts->drafts.items[i].file);
	arena_clear(&texts->arena);
}

/* ---- free pages ---------------------------------------------------------- */

/* Before free pages are swept it is noted that they are to be, so that a kill
 * between leaves it to the next time. */
static bool note_sweep(struct book *book, struct err *err)
{
	struct query q = book_query(book,
		"INSERT OR REPLACE INTO meta (key, value) VALUES ('sweep_due', 1)");

	return query_run(&q, err);
}

static bool sweep_is_due(struct book *book, bool *due, struct err *err)
{
	int64_t value;
	struct query q = book_query(book,
		"SELECT value FROM meta WHERE key = 'sweep_due'");
	bool ok = query_number(&q, &value, 0, err);

	*due = value != 0;
	return ok;
}

static bool is_big(struct book *book)
{
	struct stat st;

	return *book->path && stat(book->path, &st) == 0 &&
	       st.st_size > SWEEP_IN_MEMORY;
}

/* Pages that were split and joined hold old copies of words between their
 * rows; only writing all pages anew takes those out. */
static bool vacuum(struct book *book, struct err *err)
{
	bool big = is_big(book);
	int rc;

	if (big) {
		char *slash;

		sqlite3_temp_directory = sqlite3_mprintf("%s", book->path);
		slash = sqlite3_temp_directory ? strrchr(sqlite3_temp_directory, '/')
					       : NULL;
		if (slash)
			*slash = '\0';
		else if (sqlite3_temp_directory)
			strcpy(sqlite3_temp_directory, ".");
		sqlite3_exec(book->db, "PRAGMA temp_store = FILE", NULL, NULL, NULL);
	}
	rc = sqlite3_exec(book->db, "VACUUM", NULL, NULL, NULL);
	if (big) {
		sqlite3_exec(book->db, "PRAGMA temp_store = MEMORY", NULL, NULL, NULL);
		sqlite3_free(sqlite3_temp_directory);
		sqlite3_temp_directory = NULL;
	}
	return query_say(book, rc, err);
}

static bool sweep(struct book *book, struct err *err)
{
	if (!vacuum(book, err) || !book_begin_silent(book, err))
		return false;

	struct query q = book_query(book,
		"DELETE FROM meta WHERE key = 'sweep_due'");

	return book_end(book, query_run(&q, err), err);
}

/* ---- the verbs ----------------------------------------------------------- */

static bool take_out(struct book *book, int64_t id, struct texts *texts,
		     struct err *err)
{
	const char *table;

	return find_table(book, id, &table, err) &&
	       gone_begin(book, err) &&
	       gone_add(book, table, id, err) &&
	       gone_gather(book, true, err) &&
	       find_texts(book, texts, err) &&
	       gone_take_out(book, true, err) &&
	       query_say(book, sqlite3_exec(book->db,
			"INSERT INTO found (found) VALUES ('optimize')",
			NULL, NULL, NULL), err) &&
	       note_sweep(book, err);
}

bool book_erase(struct book *book, int64_t id, struct arena *arena,
		const char **backups, struct err *err)
{
	struct texts texts = { 0 };
	struct err why = { 0 };
	bool ok;

	*backups = "";
	if (!book_begin_silent(book, err))
		return false;
	ok = book_end(book, take_out(book, id, &texts, err), err);
	discard_texts(&texts, ok);
	gone_end(book);
	if (!ok)
		return false;
	*backups = backups_that_hold(book, id, arena);
	if (sweep(book, &why))
		return true;
	return err_set(err, why.kind, NULL,
		       _("it is out of the book; the file's free pages are swept the next time tend is closed (%s)"),
		       why.text);
}

bool book_clear_set_aside(struct book *book, struct err *err)
{
	int64_t before = clock_now().at - (int64_t)DAYS_SET_ASIDE * DAY_SECONDS;
	bool due = false, any = false, ok;

	if (book_is_read_only(book) || book_is_moved(book))
		return true;
	book_hold(book);
	ok = sweep_is_due(book, &due, err) &&
	     gone_is_any_set_aside(book, before, &any, err);
	book_release(book);
	if (!ok || (due && !sweep(book, err)))
		return false;
	if (!any)
		return true;
	if (!book_begin_silent(book, err))
		return false;
	ok = gone_begin(book, err) &&
	     gone_add_set_aside(book, before, err) &&
	     gone_gather(book, false, err) &&
	     gone_take_out(book, false, err);
	ok = book_end(book, ok, err);
	gone_end(book);
	return ok;
}
