/*
 * Restore: a copy takes the book's place. First it is brought beside the book
 * under another name and looked over there; then, with nobody in the book,
 * what stands there is copied aside, and one rename does it. A kill at any
 * moment leaves the former book or the new one.
 */
#include "book/restore.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "backup.h"
#include "base/intl.h"
#include "book/salvage.h"
#include "inside.h"
#include "migrate.h"

struct restore {
	const char *path;		/* where the book truly is */
	const char *from;
	char temporary[PATH_MAX + 64];
	struct arena *arena;
	struct restore_report *report;
};

/* ---- files ---------------------------------------------------------------- */

static bool say_failed(struct err *err, const char *path)
{
	if (errno == ENOSPC || errno == EDQUOT)
		return err_set(err, ERR_FAILED, NULL,
			       _("there is too little room beside the book; make some, nothing was changed"));
	return err_set(err, ERR_FAILED, NULL,
		       _("%s cannot be made (%s); nothing was changed"), path,
		       strerror(errno));
}

static bool write_all(int fd, const char *bytes, size_t size)
{
	while (size > 0) {
		ssize_t done = write(fd, bytes, size);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false;
		bytes += done;
		size -= (size_t)done;
	}
	return true;
}

/* All bytes of an open file into a new one. Of a damaged disk, what it does
 * not give is zeros, if that is better than nothing. */
static bool copy_bytes(int from, const char *to, bool as_far, struct err *err)
{
	char piece[4096];
	struct stat st;
	int fd = open(to, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC,
		      0600);
	bool ok = fd >= 0 && fchmod(fd, 0600) == 0 && fstat(from, &st) == 0;

	for (off_t at = 0; ok && at < st.st_size;) {
		ssize_t got = pread(from, piece, sizeof(piece), at);

		if (got < 0 && as_far) {
			memset(piece, 0, sizeof(piece));
			got = st.st_size - at < (off_t)sizeof(piece) ?
			      (ssize_t)(st.st_size - at) : (ssize_t)sizeof(piece);
		}
		if (got == 0)
			break;
		ok = got > 0 && write_all(fd, piece, (size_t)got);
		at += got;
	}
	ok = ok && fsync(fd) == 0;
	if (!ok)
		say_failed(err, to);
	if (fd >= 0)
		close(fd);
	if (!ok)
		unlink(to);
	return ok;
}

/* A file's journal, if a killed writer left one. */
static const char *journal_of(const char *path, struct arena *arena)
{
	return arena_print(arena, "%s-journal", path);
}

static bool copy_journal(const char *path, const char *to, bool as_far,
			 struct arena *arena, struct err *err)
{
	int fd = open(journal_of(path, arena),
		      O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	struct stat st;
	bool ok = true;

	if (fd < 0)
		return true;
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0)
		ok = copy_bytes(fd, journal_of(to, arena), as_far, err);
	close(fd);
	return ok;
}

/* ---- the copy, looked over ------------------------------------------------- */

static bool sum_up(struct book *book, struct book_sums *sums, struct err *err)
{
	struct query q = book_query(book,
		"SELECT (SELECT count(*) FROM entry NOT INDEXED WHERE dropped_at IS NULL),"
		" (SELECT count(*) FROM session NOT INDEXED WHERE dropped_at IS NULL),"
		" (SELECT count(*) FROM insight NOT INDEXED WHERE dropped_at IS NULL),"
		" (SELECT count(*) FROM habit NOT INDEXED WHERE dropped_at IS NULL),"
		" (SELECT count(*) FROM mark NOT INDEXED),"
		" (SELECT max(day) FROM day_count WHERE things > 0)");

	if (query_next(&q)) {
		sums->entries = take_int(&q);
		sums->sessions = take_int(&q);
		sums->insights = take_int(&q);
		sums->habits = take_int(&q);
		sums->marks = take_int(&q);
		sums->newest = take_day(&q);
	}
	return query_end(&q, err);
}

/* It opens, has our shape, and nothing is found in it. One of an older version
 * is brought up to date in passing. */
static bool look_over(struct restore *restore, struct err *err)
{
	struct book_options options = {
		.path = restore->temporary, .must_exist = true
	};
	struct finding_list findings = { 0 };
	struct err why = { 0 };
	struct book *book = book_open(&options, &why);
	bool ok = book && book_look_over(book, restore->arena, &findings, &why) &&
		  findings.count == 0 &&
		  sum_up(book, &restore->report->now, &why);

	book_close(book);
	unlink(arena_print(restore->arena, "%s.before-%d", restore->temporary,
			   migrate_newest()));
	if (ok)
		return true;
	if (why.kind == ERR_FAILED || why.kind == ERR_BUSY)
		return err_set(err, why.kind, NULL, "%s", why.text);
	return err_set(err, ERR_BOOK, NULL,
		       _("%s is damaged and was not used; 'tend salvage' can read what is left of it"),
		       restore->from);
}

static void away_with_copy(struct restore *restore)
{
	unlink(restore->temporary);
	unlink(journal_of(restore->temporary, restore->arena));
}

static bool bring_beside(struct restore *restore, struct err *err)
{
	int fd = open(restore->from, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	bool ok;

	if (fd < 0)
		return err_set(err, ERR_FAILED, NULL, _("%s cannot be read (%s)"),
			       restore->from, strerror(errno));
	clean_folder(restore->path);
	file_temporary_name(restore->path, restore->temporary,
			    sizeof(restore->temporary));
	away_with_copy(restore);
	ok = file_lock(fd, false, restore->from, err) &&
	     copy_bytes(fd, restore->temporary, false, err) &&
	     (file_is_being_written(fd) ||
	      copy_journal(restore->from, restore->temporary, false,
			   restore->arena, err));
	close(fd);
	return ok && look_over(restore, err);
}

/* ---- what stands there ----------------------------------------------------- */

/* A book of ours in any state, an empty file, or nothing. */
static bool look_at_place(struct restore *restore, struct err *err)
{
	struct stat st;
	struct err why = { 0 };
	bool exists, ours;

	if (!file_look_around(restore->path, &restore->report->there, err))
		return false;
	if (!restore->report->there || file_look(restore->path, &exists, &why))
		return true;
	if (stat(restore->path, &st) == 0 && st.st_size == 0)
		return true;
	if (!salvage_is_ours(restore->path, &ours, err))
		return false;
	if (!ours && err)
		*err = why;
	return ours;
}

/* How much is in it, if it can be read. Nobody is kept waiting for that. */
static bool sum_up_former(struct restore *restore, struct err *err)
{
	struct book_options options = {
		.path = restore->path, .must_exist = true
	};
	struct err why = { 0 };
	struct book *book = book_open(&options, &why);

	restore->report->readable =
		book && sum_up(book, &restore->report->before, &why);
	book_close(book);
	if (why.kind == ERR_BUSY && err)
		*err = why;
	return why.kind != ERR_BUSY;
}

/* backups/before-restore-2026-11-23.db, or the first -N that is free. */
static const char *free_name(const struct restore *restore)
{
	const char *slash = strrchr(restore->path, '/');
	char date[DAY_TEXT];
	struct stat st;

	day_text(moment_day(clock_now()), date);
	for (int n = 1;; n++) {
		char number[16] = "";
		const char *name;

		if (n > 1)
			snprintf(number, sizeof(number), "-%d", n);
		name = arena_print(restore->arena, "%.*sbackups/before-restore-%s%s.db",
				   (int)(slash + 1 - restore->path),
				   restore->path, date, number);
		if (lstat(name, &st) != 0 &&
		    lstat(journal_of(name, restore->arena), &st) != 0)
			return name;
	}
}

static bool keep_former(struct restore *restore, int fd, struct err *err)
{
	char temporary[PATH_MAX + 64];
	const char *kept = free_name(restore);

	if (!make_backup_folder(kept, err))
		return false;
	clean_folder(kept);
	file_temporary_name(kept, temporary, sizeof(temporary));
	unlink(temporary);
	if (!copy_bytes(fd, temporary, true, err) ||
	    !copy_journal(restore->path, kept, true, restore->arena, err)) {
		unlink(temporary);
		return false;
	}
	if (!file_put_in_place(temporary, kept, false, err))
		return false;
	restore->report->kept = kept;
	return true;
}

/* ---- the exchange ----------------------------------------------------------- */

/* A journal of the former book would be played into the new one. It is kept
 * beside the former's copy by now. */
static bool drop_journal(const struct restore *restore, struct err *err)
{
	const char *journal = journal_of(restore->path, restore->arena);

	if (unlink(journal) != 0)
		return errno == ENOENT || say_failed(err, journal);
	return file_sync_folder(restore->path, err);
}

/* Whether the locked file is the one that stands there. */
static bool is_there(int fd, const char *path)
{
	struct stat ours, its;

	return fstat(fd, &ours) == 0 && stat(path, &its) == 0 &&
	       ours.st_dev == its.st_dev && ours.st_ino == its.st_ino;
}

static bool take_place(struct restore *restore, struct err *err)
{
	int fd = open(restore->path, O_RDWR | O_NONBLOCK | O_CLOEXEC);
	bool ok;

	if (fd < 0)
		return err_set(err, ERR_FAILED, NULL,
			       _("%s cannot be written; nothing was changed"),
			       restore->path);
	ok = file_lock(fd, true, restore->path, err);
	if (ok && !is_there(fd, restore->path))
		ok = err_set(err, ERR_BUSY, NULL,
			     _("the book is busy in another window; nothing was changed, try once more"));
	ok = ok && keep_former(restore, fd, err) && drop_journal(restore, err) &&
	     file_put_in_place(restore->temporary, restore->path, true, err);
	/* With it the lock goes; those who waited find that it has moved. */
	close(fd);
	return ok;
}

/* ---- the verb --------------------------------------------------------------- */

static bool look_at_copy(const struct restore *restore, struct err *err)
{
	struct stat copy, book;
	bool exists;

	if (!file_look(restore->from, &exists, err))
		return false;
	if (!exists)
		return err_set(err, ERR_NOT_FOUND, NULL,
			       _("there is no file at %s"), restore->from);
	if (stat(restore->from, &copy) == 0 && stat(restore->path, &book) == 0 &&
	    copy.st_dev == book.st_dev && copy.st_ino == book.st_ino)
		return err_set(err, ERR_USAGE, NULL,
			       _("%s is the book itself; name a copy of it"),
			       restore->from);
	return true;
}

/* The place a new file is renamed to: not a link to it. */
static const char *true_place(const char *path, struct arena *arena)
{
	char *real = realpath(path, NULL);
	const char *place = arena_text(arena, real ? real : path);

	free(real);
	return strchr(place, '/') ? place : arena_print(arena, "./%s", place);
}

bool book_restore_copy(const char *path, const char *from, struct arena *arena,
		       struct restore_report *report, struct err *err)
{
	struct restore restore = {
		.path = true_place(path, arena), .from = from,
		.arena = arena, .report = report,
	};
	bool ok;

	*report = (struct restore_report){ .kept = "" };
	report->before.newest = report->now.newest = DAY_NONE;
	if (!look_at_copy(&restore, err) || !look_at_place(&restore, err))
		return false;
	if (!report->there && !file_make_folder(restore.path, err))
		return false;
	ok = bring_beside(&restore, err);
	if (ok && report->there)
		ok = sum_up_former(&restore, err) && take_place(&restore, err);
	else if (ok)
		ok = file_put_in_place(restore.temporary, restore.path, false, err);
	if (!ok)
		away_with_copy(&restore);
	return ok;
}
