/*
 * Backups: a whole copy made by SQLite under another name, looked over, and
 * only then put in place. Made while others write, it is the book as it stood
 * at one moment.
 */
#include "backup.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/intl.h"
#include "base/list.h"
#include "base/str.h"
#include "inside.h"
#include "migrate.h"

enum { KEEP_DAYS = 7, KEEP_WEEKS = 4 };

LIST_OF(path, const char *);

/* ---- names --------------------------------------------------------------- */

/* "tend-2026-11-23.db", and nothing else. */
static bool is_daily(const char *name, day *on)
{
	char date[DAY_TEXT];

	if (strlen(name) != strlen("tend-YYYY-MM-DD.db") ||
	    strncmp(name, "tend-", 5) != 0 || strcmp(name + 15, ".db") != 0)
		return false;
	memcpy(date, name + 5, DAY_TEXT - 1);
	date[DAY_TEXT - 1] = '\0';
	return day_parse(date, on);
}

/* The folder where the book truly is, "" for one in memory. */
static const char *book_folder(const struct book *book, struct arena *arena)
{
	const char *path = book_true_path(book);
	const char *slash = strrchr(path, '/');

	if (!slash)
		return "";
	return arena_text_n(arena, path,
			    slash == path ? 1 : (size_t)(slash - path));
}

static const char *daily_path(const struct book *book, struct arena *arena)
{
	char date[DAY_TEXT];

	return arena_print(arena, "%s/backups/tend-%s.db",
			   book_folder(book, arena),
			   day_text(book->today, date));
}

/* ---- the target ---------------------------------------------------------- */

static bool refuse(struct err *err, const char *path, const char *why)
{
	return err_set(err, ERR_FAILED, "file", "%s %s", path, why);
}

static bool look_at_target(const struct book *book, const char *path,
			   struct err *err)
{
	struct stat st, own;

	if (strlen(path) >= PATH_MAX - 64)
		return err_set(err, ERR_USAGE, "file", _("that path is too long"));
	if (lstat(path, &st) != 0) {
		if (errno == ENOENT)
			return true;
		return err_set(err, ERR_FAILED, "file",
			       _("%s cannot be reached (%s)"), path,
			       strerror(errno));
	}
	if (S_ISDIR(st.st_mode))
		return refuse(err, path, _("is a folder; name a file in it"));
	if (S_ISLNK(st.st_mode))
		return refuse(err, path, _("is a link to another place; name that place itself"));
	if (!S_ISREG(st.st_mode))
		return refuse(err, path, _("is not a file a copy could go into; name another"));
	if (*book->path && stat(book->path, &own) == 0 &&
	    own.st_dev == st.st_dev && own.st_ino == st.st_ino)
		return refuse(err, path, _("is the book itself; name another file for the copy"));
	return true;
}

/* Files of backups that were killed while they were made: NAME.new-PID-N,
 * whose maker is gone. */
void clean_folder(const char *target)
{
	const char *slash = strrchr(target, '/');
	const char *base = slash ? slash + 1 : target;
	struct str folder = STR_INIT;
	DIR *dir;

	if (slash)
		str_add_n(&folder, target, (size_t)(slash - target) + 1);
	else
		str_add(&folder, ".");
	dir = opendir(folder.s);
	for (struct dirent *at; dir && (at = readdir(dir)) != NULL;) {
		char *tail = strstr(at->d_name, ".new-");
		struct stat st;
		day on;
		long pid;

		if (!tail)
			continue;
		pid = strtol(tail + 5, NULL, 10);
		*tail = '\0';

		bool ours = strcmp(at->d_name, base) == 0 ||
			    is_daily(at->d_name, &on);

		*tail = '.';
		if (ours && pid > 0 && kill((pid_t)pid, 0) != 0 &&
		    errno == ESRCH &&
		    fstatat(dirfd(dir), at->d_name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
		    S_ISREG(st.st_mode))
			unlinkat(dirfd(dir), at->d_name, 0);
	}
	if (dir)
		closedir(dir);
	str_clear(&folder);
}

/* ---- the copy ------------------------------------------------------------ */

/* An empty file to copy into; what it is for is what a refusal names. */
static bool make_empty(const char *path, const char *target, struct err *err)
{
	int fd = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC,
		      0600);

	if (fd < 0)
		return err_set(err, ERR_FAILED, "file",
			       _("%s cannot be made (%s)"), target, strerror(errno));
	fchmod(fd, 0600);
	close(fd);
	return true;
}

static bool vacuum_into(struct book *book, sqlite3 *db, const char *path,
			struct err *err)
{
	sqlite3_stmt *stmt = NULL;
	int rc = sqlite3_prepare_v2(db, "VACUUM INTO ?", -1, &stmt, NULL);

	if (rc == SQLITE_OK)
		rc = sqlite3_bind_text(stmt, 1, path, -1, SQLITE_STATIC);
	if (rc == SQLITE_OK)
		rc = sqlite3_step(stmt);
	sqlite3_finalize(stmt);
	switch (rc & 0xff) {
	case SQLITE_DONE:
		return true;
	case SQLITE_FULL:
		return err_set(err, ERR_FAILED, "file",
			       _("there is too little room for a copy; make some, or name another place"));
	case SQLITE_IOERR:
	case SQLITE_CANTOPEN:
	case SQLITE_READONLY:
		return err_set(err, ERR_FAILED, "file",
			       _("the disk did not take the copy; what was there before is there now"));
	default:
		return query_say(book, rc, err);
	}
}

static bool number_of(sqlite3 *db, const char *sql, int64_t *out)
{
	sqlite3_stmt *stmt = NULL;
	bool ok = sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK &&
		  sqlite3_step(stmt) == SQLITE_ROW;

	if (ok)
		*out = sqlite3_column_int64(stmt, 0);
	sqlite3_finalize(stmt);
	return ok;
}

static bool same_number(sqlite3 *a, sqlite3 *b, const char *sql)
{
	int64_t one, other;

	return number_of(a, sql, &one) && number_of(b, sql, &other) &&
	       one == other;
}

static bool same_schema(sqlite3 *a, sqlite3 *b)
{
	struct str one = STR_INIT, other = STR_INIT;
	bool same = schema_text(a, &one) && schema_text(b, &other) &&
		    one.size == other.size && strcmp(one.s, other.s) == 0;

	str_clear(&one);
	str_clear(&other);
	return same;
}

/* Whether it opens, is whole, and is such a book as it was copied from. */
static bool look_over_copy(sqlite3 *from, const char *path, struct err *err)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *stmt = NULL;
	bool whole = false;

	if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
			    NULL) == SQLITE_OK &&
	    functions_join(db) &&
	    sqlite3_prepare_v2(db, "PRAGMA quick_check(1)", -1, &stmt, NULL) == SQLITE_OK &&
	    sqlite3_step(stmt) == SQLITE_ROW) {
		const char *said = (const char *)sqlite3_column_text(stmt, 0);

		whole = said && strcmp(said, "ok") == 0;
	}
	sqlite3_finalize(stmt);
	whole = whole && same_number(from, db, "PRAGMA application_id") &&
		same_number(from, db, "PRAGMA user_version") &&
		same_schema(from, db);
	sqlite3_close(db);
	return whole || err_set(err, ERR_FAILED, "file",
				_("the copy did not read back well, so it was not kept; what was there before is there now"));
}

static bool copy_to(struct book *book, const char *target, struct err *err)
{
	char temporary[PATH_MAX + 64];
	bool ok;

	clean_folder(target);
	file_temporary_name(target, temporary, sizeof(temporary));
	if (!make_empty(temporary, target, err))
		return false;
	ok = vacuum_into(book, book->db, temporary, err) &&
	     look_over_copy(book->db, temporary, err);
	if (!ok) {
		unlink(temporary);
		return false;
	}
	return file_put_in_place(temporary, target, true, err);
}

bool make_backup_folder(const char *path, struct err *err)
{
	struct str folder = STR_INIT;
	struct stat st;
	bool ok = file_make_folder(path, err);

	str_add_n(&folder, path, (size_t)(strrchr(path, '/') - path));
	if (ok && (lstat(folder.s, &st) != 0 || !S_ISDIR(st.st_mode)))
		ok = refuse(err, folder.s, _("is not a folder; 'tend backup FILE' makes a copy elsewhere"));
	else if (ok && st.st_uid == geteuid() && (st.st_mode & 077))
		ok = chmod(folder.s, 0700) == 0 ||
		     refuse(err, folder.s, _("can be read by others; 'chmod 700' on it makes it yours alone"));
	str_clear(&folder);
	return ok;
}

bool book_backup(struct book *book, const char *target, struct arena *arena,
		 const char **made, struct err *err)
{
	*made = NULL;
	if (book->depth > 0)
		return err_set(err, ERR_BUSY, NULL,
			       _("the book is in the midst of a change; nothing was copied, try once more"));
	if (!target && !*book->path)
		return err_set(err, ERR_USAGE, "file",
			       _("this book is in memory; name a file for the copy"));
	*made = target ? arena_text(arena, target) : daily_path(book, arena);
	if (!target && !make_backup_folder(*made, err))
		return false;
	return look_at_target(book, *made, err) && copy_to(book, *made, err);
}

/* ---- daily --------------------------------------------------------------- */

struct daily {
	day on;
	const char *name;
};

LIST_OF(daily, struct daily);

static int newest_first(const void *a, const void *b)
{
	const struct daily *one = a, *other = b;

	return (one->on < other->on) - (one->on > other->on);
}

static void find_daily(const char *folder, struct arena *arena,
		       struct daily_list *list)
{
	DIR *dir = opendir(folder);

	for (struct dirent *at; dir && (at = readdir(dir)) != NULL;) {
		day on;

		if (!is_daily(at->d_name, &on))
			continue;
		*daily_list_add(list, arena) = (struct daily){
			on, arena_text(arena, at->d_name)
		};
	}
	if (dir)
		closedir(dir);
	if (list->count > 1)
		qsort(list->items, list->count, sizeof(*list->items), newest_first);
}

/* The seven newest stay, and of those before the newest of each of four
 * weeks. */
static void thin_out(const char *folder, struct arena *arena)
{
	struct daily_list list = { 0 };
	day week = DAY_NONE;
	int weeks = 0;

	find_daily(folder, arena, &list);
	for (size_t i = KEEP_DAYS; i < list.count; i++) {
		day its = day_week_start(list.items[i].on, 0);
		struct stat st;
		const char *path;

		if (its != week && weeks < KEEP_WEEKS) {
			week = its;
			weeks++;
			continue;
		}
		path = arena_print(arena, "%s/%s", folder, list.items[i].name);
		if (lstat(path, &st) == 0 && S_ISREG(st.st_mode))
			unlink(path);
	}
}

void book_backup_daily(struct book *book)
{
	struct arena arena = { 0 };
	const char *path, *made;
	struct stat st;

	if (!*book->path || book->depth > 0 || book_is_read_only(book))
		return;
	path = daily_path(book, &arena);
	if (lstat(path, &st) != 0 && errno == ENOENT &&
	    book_backup(book, NULL, &arena, &made, NULL))
		thin_out(arena_print(&arena, "%s/backups",
				     book_folder(book, &arena)), &arena);
	arena_clear(&arena);
}

/* ---- backups of what was erased ------------------------------------------ */

/* True also when it cannot be read: it may. */
static bool holds(const char *path, int64_t id)
{
	static const char question[] =
		"SELECT EXISTS (SELECT 1 FROM change WHERE row = ?1)"
		" OR EXISTS (SELECT 1 FROM entry WHERE id = ?1)"
		" OR EXISTS (SELECT 1 FROM session WHERE id = ?1)"
		" OR EXISTS (SELECT 1 FROM insight WHERE id = ?1)"
		" OR EXISTS (SELECT 1 FROM habit WHERE id = ?1)"
		" OR EXISTS (SELECT 1 FROM win WHERE id = ?1)"
		" OR EXISTS (SELECT 1 FROM checkin WHERE id = ?1)"
		" OR EXISTS (SELECT 1 FROM obstacle WHERE id = ?1)"
		" OR EXISTS (SELECT 1 FROM value WHERE id = ?1)"
		" OR EXISTS (SELECT 1 FROM person WHERE id = ?1)"
		" OR EXISTS (SELECT 1 FROM appointment WHERE id = ?1)"
		" OR EXISTS (SELECT 1 FROM agenda WHERE id = ?1)"
		" OR EXISTS (SELECT 1 FROM cue WHERE id = ?1)"
		" OR EXISTS (SELECT 1 FROM review WHERE id = ?1)";
	sqlite3 *db = NULL;
	sqlite3_stmt *stmt = NULL;
	bool found = true;

	if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
			    NULL) == SQLITE_OK &&
	    sqlite3_prepare_v2(db, question, -1, &stmt, NULL) == SQLITE_OK) {
		sqlite3_bind_int64(stmt, 1, id);
		if (sqlite3_step(stmt) == SQLITE_ROW)
			found = sqlite3_column_int(stmt, 0) != 0;
	}
	sqlite3_finalize(stmt);
	sqlite3_close(db);
	return found;
}

static void add_if_it_holds(struct path_list *list, struct arena *arena,
			    const char *path, int64_t id)
{
	struct stat st;

	if (lstat(path, &st) == 0 && S_ISREG(st.st_mode) && holds(path, id))
		*path_list_add(list, arena) = path;
}

/* Copies that are made once and stay: files of a folder that begin so. */
static void find_lasting(const char *folder, const char *start, int64_t id,
			 struct arena *arena, struct path_list *list)
{
	DIR *dir = opendir(folder);

	for (struct dirent *at; dir && (at = readdir(dir)) != NULL;)
		if (strncmp(at->d_name, start, strlen(start)) == 0)
			add_if_it_holds(list, arena,
					arena_print(arena, "%s/%s", folder,
						    at->d_name), id);
	if (dir)
		closedir(dir);
}

static void find_holding(const struct book *book, int64_t id,
			 struct arena *arena, struct path_list *list)
{
	const char *slash = strrchr(book->path, '/');
	struct daily_list daily = { 0 };
	const char *folder;

	if (!*book->path)
		return;
	folder = arena_print(arena, "%s/backups", book_folder(book, arena));
	/* A copy that was never finished is none, and holds words all the same. */
	clean_folder(arena_print(arena, "%s/", folder));
	clean_folder(book->path);
	find_daily(folder, arena, &daily);
	for (size_t i = 0; i < daily.count; i++)
		add_if_it_holds(list, arena,
				arena_print(arena, "%s/%s", folder,
					    daily.items[i].name), id);
	/* Before a restore, and before a migration: BOOK.before-N. */
	find_lasting(folder, "before-restore-", id, arena, list);
	find_lasting(book_folder(book, arena),
		     arena_print(arena, "%s.before-", slash ? slash + 1 : book->path),
		     id, arena, list);
}

const char *backups_that_hold(struct book *book, int64_t id, struct arena *arena)
{
	struct path_list list = { 0 };
	struct str text = STR_INIT;
	const char *all;

	find_holding(book, id, arena, &list);
	for (size_t i = 0; i < list.count; i++)
		str_print(&text, "%s\n", list.items[i]);
	all = arena_text_n(arena, text.s, text.size);
	str_clear(&text);
	return all;
}

/* Erase it from a copy of this backup, which then takes its place. */
static bool make_without(struct book *book, const char *path, int64_t id,
			 struct err *err)
{
	char temporary[PATH_MAX + 64], before[PATH_MAX + 96];
	struct arena arena = { 0 };
	const char *backups;
	struct book *copy = NULL;
	sqlite3 *db = NULL;
	bool ok;

	clean_folder(path);
	file_temporary_name(path, temporary, sizeof(temporary));
	if (!make_empty(temporary, path, err))
		return false;
	ok = (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
			      NULL) == SQLITE_OK && functions_join(db)) ||
	     refuse(err, path, _("cannot be read, so it was left as it is"));
	ok = ok && vacuum_into(book, db, temporary, err);
	sqlite3_close(db);
	if (ok)
		copy = book_open(&(struct book_options){
			.path = temporary, .must_exist = true }, err);
	ok = copy && book_erase(copy, id, &arena, &backups, err);
	book_close(copy);
	arena_clear(&arena);
	snprintf(before, sizeof(before), "%s.before-%d", temporary, migrate_newest());
	unlink(before);
	if (ok)
		return file_put_in_place(temporary, path, true, err);
	unlink(temporary);
	return false;
}

bool book_erase_in_backups(struct book *book, int64_t id, struct arena *arena,
			   const char **made, struct err *err)
{
	struct path_list list = { 0 };
	struct str text = STR_INIT;
	bool ok = true;

	find_holding(book, id, arena, &list);
	for (size_t i = 0; ok && i < list.count; i++) {
		ok = make_without(book, list.items[i], id, err);
		if (ok)
			str_print(&text, "%s\n", list.items[i]);
	}
	*made = arena_text_n(arena, text.s, text.size);
	str_clear(&text);
	return ok;
}

/* ---- where it all is ------------------------------------------------------- */

bool book_whereabouts(struct book *book, struct arena *arena,
		      struct whereabouts *out, struct err *err)
{
	struct daily_list list = { 0 };
	struct stat st;

	*out = (struct whereabouts){ .path = "", .backups = "",
				     .newest = DAY_NONE };
	if (!*book->path)
		return true;
	if (stat(book->path, &st) != 0)
		return refuse(err, book->path, strerror(errno));
	out->path = arena_text(arena, book->path);
	out->bytes = (int64_t)st.st_size;
	out->mode = st.st_mode & 0777;
	out->backups = arena_print(arena, "%s/backups",
				   book_folder(book, arena));
	find_daily(out->backups, arena, &list);
	out->copies = (int)list.count;
	for (size_t i = 0; i < list.count; i++)
		if (out->newest == DAY_NONE || list.items[i].on > out->newest)
			out->newest = list.items[i].on;
	return true;
}
