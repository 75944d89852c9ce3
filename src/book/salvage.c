/*
 * Salvage: what can still be read of a damaged book, in a new one. The
 * damaged file is read, under a lock, and never opened to be written; the new
 * one is made under another name and takes its own when it is whole.
 */
#include "book/salvage.h"

#include <errno.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "backup.h"
#include "base/intl.h"
#include "base/mem.h"
#include "inside.h"
#include "salvaging.h"

/* ---- is it a book of ours ------------------------------------------------- */

enum { AT_VERSION = 60, AT_APPLICATION = 68 };

/* By its head alone; a newer one is refused. */
static bool look_at_head(const struct pages *pages, const char *path, bool *ours,
			 struct err *err)
{
	unsigned char head[HEAD_SIZE] = { 0 };
	bool exists;

	*ours = pread(pages->fd, head, sizeof(head), 0) == HEAD_SIZE &&
		memcmp(head, "SQLite format 3", 16) == 0 &&
		four_at(head + AT_APPLICATION) == BOOK_APPLICATION_ID;
	if (!*ours)
		return true;

	uint32_t version = four_at(head + AT_VERSION);

	if (version > (uint32_t)migrate_newest() && version <= BOOK_VERSION_LAST)
		return file_look(path, &exists, err);
	return true;
}

/* Tables whose rows are like nobody else's. */
static bool notice_own(void *own, const struct table *table,
		       const struct cell *cells, bool cut, struct err *err)
{
	static const char *const telling[] = {
		"entry", "session", "insight", "habit", "habit_version",
		"mark", "checkin",
	};

	(void)cells;
	(void)cut;
	(void)err;
	for (size_t i = 0; i < sizeof(telling) / sizeof(*telling); i++)
		if (strcmp(table->name, telling[i]) == 0)
			*(bool *)own = true;
	return !*(bool *)own;
}

/* By its head, or else by rows as only we write them. */
static bool look_at_pages(struct pages *pages, const char *path, bool *ours,
			  struct err *err)
{
	struct salvage_taker taker = { notice_own, ours };

	if (!look_at_head(pages, path, ours, err))
		return false;
	if (!*ours)
		salvage_walk(pages, &taker, NULL);
	return true;
}

bool salvage_is_ours(const char *path, bool *ours, struct err *err)
{
	struct pages pages;
	bool ok = pages_open(&pages, path, err) &&
		  look_at_pages(&pages, path, ours, err);

	pages_close(&pages);
	return ok;
}

/* ---- into a new book ------------------------------------------------------ */

static bool look_at_target(const char *into, struct err *err)
{
	char folder[PATH_MAX];
	bool exists;

	if (!file_look_around(into, &exists, err))
		return false;
	snprintf(folder, sizeof(folder), "%s", into);
	if (access(dirname(folder), F_OK) != 0)
		return err_set(err, ERR_FAILED, "file", _("%s cannot be made (%s)"),
			       into, strerror(errno));
	return !exists || err_set(err, ERR_FAILED, "file",
				  _("%s is there already; name a new file"), into);
}

static bool is_anything(const struct salvage_counts *counts)
{
	return counts->entries || counts->sessions || counts->insights ||
	       counts->habits || counts->marks || counts->others;
}

static bool fill(struct pages *pages, const char *path,
		 struct salvage_report *report, struct err *err)
{
	struct salvage_put put = { .report = report };
	struct salvage_taker taker = { salvage_put_row, &put };
	bool ok;

	put.book = book_open(&(struct book_options){ .path = path }, err);
	ok = put.book && salvage_put_begin(&put, err);
	if (ok)
		ok = salvage_put_end(&put, salvage_walk(pages, &taker, err), err);
	book_close(put.book);
	salvage_count(pages, &report->parts, &report->damaged);
	return ok;
}

static void away_with(const char *temporary)
{
	struct str name = STR_INIT;

	unlink(temporary);
	str_print(&name, "%s-journal", temporary);
	unlink(name.s);
	str_clear(&name);
}

static bool make_new(struct pages *pages, const char *from, const char *into,
		     struct salvage_report *report, struct err *err)
{
	char temporary[PATH_MAX + 64];
	bool ok;

	clean_folder(into);
	file_temporary_name(into, temporary, sizeof(temporary));
	away_with(temporary);
	ok = fill(pages, temporary, report, err);
	if (ok && !is_anything(&report->read))
		ok = err_set(err, ERR_BOOK, NULL,
			     _("nothing in %s could be read; it was not touched, 'tend restore FILE' takes a copy from backups/ in its place"),
			     from);
	if (!ok) {
		away_with(temporary);
		return false;
	}
	if (file_put_in_place(temporary, into, false, err))
		return true;
	if (err && err->kind == ERR_BUSY)	/* there is one since a moment ago */
		err->kind = ERR_FAILED;
	return false;
}

bool book_salvage(const char *from, const char *into,
		  struct salvage_report *report, struct err *err)
{
	struct pages pages;
	bool exists, ours = false, ok;

	*report = (struct salvage_report){ 0 };
	if (!file_look_around(from, &exists, err))
		return false;
	if (!exists)
		return err_set(err, ERR_NOT_FOUND, NULL,
			       _("there is no book at %s"), from);
	if (!look_at_target(into, err))
		return false;
	ok = pages_open(&pages, from, err) &&
	     look_at_pages(&pages, from, &ours, err);
	if (ok && !ours)
		ok = file_look(from, &exists, err) && false;
	ok = ok && make_new(&pages, from, into, report, err);
	pages_close(&pages);
	return ok;
}
