#include "book/book.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/intl.h"
#include "base/mem.h"
#include "base/str.h"
#include "book/care.h"
#include "inside.h"
#include "migrate.h"

enum { WAIT_MS = 5000, DAY_START = 4 * 60 };

static bool tune(struct book *book)
{
	static const char settings[] =
		"PRAGMA secure_delete = ON;"
		"PRAGMA temp_store = MEMORY;"
		"PRAGMA cell_size_check = ON;"
		"PRAGMA mmap_size = 0;"
		"PRAGMA foreign_keys = ON;";

	sqlite3_extended_result_codes(book->db, 1);
	sqlite3_busy_timeout(book->db, book->wait_ms);
	sqlite3_db_config(book->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(book->db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
	return functions_join(book->db) &&
	       sqlite3_exec(book->db, settings, NULL, NULL, NULL) == SQLITE_OK;
}

/* This one reads the schema, and so locks the file, but where that was done
 * already. It comes before anything is written. */
static bool make_durable(struct book *book, struct err *err)
{
	return query_say(book, sqlite3_exec(book->db,
		"PRAGMA synchronous = EXTRA", NULL, NULL, NULL), err);
}

/* One thread, and nobody asks how much memory SQLite has: it takes no lock for
 * each piece. A file called "file:…" is a file. Heeded before its first book,
 * and not after. */
static void tune_library(void)
{
	sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	sqlite3_config(SQLITE_CONFIG_URI, 0);
}

static bool open_database(struct book *book, const char *path, int flags,
			  struct err *err)
{
	tune_library();

	int rc = sqlite3_open_v2(path, &book->db, flags | SQLITE_OPEN_NOMUTEX |
				 SQLITE_OPEN_PRIVATECACHE, NULL);

	if (rc == SQLITE_OK && tune(book))
		return true;
	if (!book->db)
		mem_out();
	return query_say(book, rc ? rc : sqlite3_errcode(book->db), err);
}

/* A new book is made whole under another name and then put in place, so that
 * a kill at any moment leaves a whole book or none. */
static bool make_file(struct book *book, struct err *err)
{
	char temporary[PATH_MAX + 64];
	bool ok;

	if (!file_make_folder(book->path, err))
		return false;
	file_temporary_name(book->path, temporary, sizeof(temporary));
	unlink(temporary);

	int fd = open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);

	if (fd < 0)
		return err_set(err, ERR_FAILED, NULL,
			       _("%s cannot be made; name another place with --db"),
			       book->path);
	close(fd);
	ok = open_database(book, temporary, SQLITE_OPEN_READWRITE, err) &&
	     make_durable(book, err) && migrate(book->db, 0, err);
	sqlite3_close(book->db);
	book->db = NULL;
	if (!ok) {
		unlink(temporary);
		return false;
	}

	struct err why = { 0 };

	if (!file_put_in_place(temporary, book->path, false, &why) &&
	    why.kind != ERR_BUSY) {		/* busy: another made it first */
		if (err)
			*err = why;
		return false;
	}
	return true;
}

static bool check_shape(struct book *book, struct err *err)
{
	struct str text = STR_INIT;
	bool read = schema_text(book->db, &text);
	bool same = read && strcmp(text.s, book_shape) == 0;

	str_clear(&text);
	if (!read)
		return query_say(book, sqlite3_errcode(book->db), err);
	if (!same)
		return err_set(err, ERR_BOOK, NULL,
			       _("%s is not shaped as tend makes it; it was not touched, 'tend salvage' can read what is in it"),
			       book->path);
	return true;
}

/* Bring an older book up to date: a copy that was looked over comes first. */
static bool bring_up_to_date(struct book *book, struct err *err)
{
	struct arena arena = { 0 };
	char copy[PATH_MAX + 64];
	const char *made;
	int64_t version;
	struct query q = book_query(book, "PRAGMA user_version");
	bool ok = query_number(&q, &version, 0, err);

	if (ok && version < migrate_newest()) {
		book_release(book);
		snprintf(copy, sizeof(copy), "%s.before-%d", book->path,
			 migrate_newest());
		ok = !*book->path || book_backup(book, copy, &arena, &made, err);
		ok = ok && make_durable(book, err) &&
		     migrate(book->db, (int)version, err);
	}
	arena_clear(&arena);
	return ok && check_shape(book, err);
}

static bool read_clock_settings(struct book *book, struct err *err)
{
	int64_t start;
	struct query q = book_query(book,
		"SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'day_start'");

	if (!query_number(&q, &start, DAY_START, err))
		return false;
	book->day_start = start >= 0 && start <= 360 ? (int)start : DAY_START;
	book->now = clock_now();
	book->today = clock_today(book->day_start);
	return true;
}

static bool open_file(struct book *book, const struct book_options *options,
		      struct err *err)
{
	bool exists;

	if (!file_look(book->path, &exists, err))
		return false;
	if (!exists && (options->must_exist || options->read_only))
		return err_set(err, ERR_NOT_FOUND, NULL,
			       _("there is no book at %s yet; 'tend write' makes one"),
			       book->path);
	if (!exists && !make_file(book, err))
		return false;
	/* Read-write also to read: a book whose writer was killed must first
	 * be rolled back from its journal. */
	return open_database(book, book->path, SQLITE_OPEN_READWRITE, err);
}

/* A file of this name is a file like any other: alone it would be a book in
 * memory to SQLite, and gone with the call. */
static const char *path_of(const char *path)
{
	return strcmp(path, ":memory:") == 0 ? "./:memory:" : path;
}

struct book *book_open(const struct book_options *options, struct err *err)
{
	struct book *book = mem_new(sizeof(*book));
	bool ok;

	book->path = mem_text(options->path ? path_of(options->path) : "");
	book->wait_ms = options->wait_ms ? options->wait_ms : WAIT_MS;
	book->read_only = options->read_only;
	book->ids_kept = -1;
	id_maker_seed(&book->ids, options->seed);
	if (options->path)
		ok = open_file(book, options, err);
	else
		ok = open_database(book, ":memory:",
				   SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
				   err) &&
		     migrate(book->db, 0, err);
	if (ok)
		book_hold(book);
	ok = ok && bring_up_to_date(book, err) && read_clock_settings(book, err);
	book_release(book);
	ok = ok && make_durable(book, err);
	if (!ok) {
		book_close(book);
		return NULL;
	}
	return book;
}

static void close_database(struct book *book)
{
	for (int i = 0; i < book->statement_count; i++) {
		sqlite3_finalize(book->statements[i].stmt);
		if (book->statements[i].own_text)
			free((char *)book->statements[i].sql);
	}
	book->statement_count = 0;
	sqlite3_close(book->db);
	book->db = NULL;
}

void book_close(struct book *book)
{
	if (!book)
		return;
	close_database(book);
	free(book->path);
	free(book);
}

const char *book_path(const struct book *book)
{
	return book->path;
}

const char *book_true_path(const struct book *book)
{
	return sqlite3_db_filename(book->db, "main");
}

day book_today(const struct book *book)
{
	return book->today;
}

struct moment book_now(const struct book *book)
{
	return book->now;
}

bool book_tick(struct book *book)
{
	day before = book->today;

	book->now = clock_now();
	book->today = clock_today(book->day_start);
	return book->today != before;
}

bool book_is_moved(struct book *book)
{
	int moved = 0;

	return *book->path && book->db &&
	       sqlite3_file_control(book->db, "main", SQLITE_FCNTL_HAS_MOVED,
				    &moved) == SQLITE_OK && moved;
}

static bool is_being_read(const struct book *book)
{
	for (int i = 0; i < book->statement_count; i++)
		if (book->statements[i].busy)
			return true;
	return false;
}

/* A whole copy was put in the book's place: go on with that. If it cannot be
 * opened, what is here can still be read, and no step begins. */
static void follow(struct book *book)
{
	struct book_options options = {
		.path = book->path, .read_only = book->read_only,
		.wait_ms = book->wait_ms, .must_exist = true,
	};
	struct book *other;

	if (book->depth > 0 || is_being_read(book) || !book_is_moved(book))
		return;
	other = book_open(&options, NULL);
	if (!other)
		return;
	book_release(book);
	close_database(book);
	book->db = other->db;
	other->db = NULL;
	book->broken = false;
	book->day_start = other->day_start;
	book->ids_kept = -1;
	book->last_step = book->go_on = 0;
	book->seen_version = 0;
	book->revision++;
	memcpy(book->statements, other->statements, sizeof(book->statements));
	book->statement_count = other->statement_count;
	other->statement_count = 0;
	book_close(other);
}

int64_t book_revision(struct book *book)
{
	int64_t version;

	follow(book);

	struct query q = book_query(book, "PRAGMA data_version");

	if (query_number(&q, &version, 0, NULL) && version != book->seen_version) {
		book->seen_version = version;
		book->revision++;
	}
	return book->revision;
}

bool book_is_read_only(const struct book *book)
{
	return book->read_only || book->broken;
}

int64_t book_seconds(const struct book *book)
{
	return book->now.at;
}

int64_t book_next_id(struct book *book)
{
	return id_next(&book->ids, book->now.at);
}
