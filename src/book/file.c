#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/intl.h"
#include "book/salvage.h"
#include "inside.h"

/* The bytes of an SQLite file's head that are read by hand, before SQLite
 * opens it. Source: sqlite.org/fileformat.html, 1.3. */
enum { HEAD = 100, AT_VERSION = 60, AT_APPLICATION = 68 };

static int64_t four_bytes(const unsigned char *p)
{
	return (int64_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3];
}

static bool refuse(struct err *err, const char *path, const char *why)
{
	return err_set(err, ERR_BOOK, NULL, "%s %s", path, why);
}

/* It may be ours all the same, with its head damaged: then it says so. */
static bool refuse_head(struct err *err, const char *path, const char *why)
{
	bool ours = false;

	if (salvage_is_ours(path, &ours, NULL) && ours)
		why = _("is damaged at its beginning; it was not touched, 'tend salvage' can read what is left");
	return refuse(err, path, why);
}

static bool look_at_owner(const char *path, const struct stat *st,
			  struct err *err)
{
	if (!S_ISREG(st->st_mode))
		return refuse(err, path, _("is not a file tend could keep a book in; name another with --db"));
	if (st->st_uid != geteuid() && geteuid() != 0)
		return refuse(err, path, _("belongs to another user; copy it to a place of your own first"));
	if (st->st_mode & (S_IWGRP | S_IWOTH))
		return refuse(err, path, _("can be written by others; 'chmod 600' on it makes it yours alone"));
	if (st->st_nlink > 1)
		return refuse(err, path, _("has a second name (a hard link) somewhere; copy it to one place first"));
	return true;
}

static bool look_at_folder(const char *path, struct err *err)
{
	char copy[PATH_MAX];
	struct stat st;

	snprintf(copy, sizeof(copy), "%s", path);

	const char *folder = dirname(copy);

	if (stat(folder, &st) != 0)
		return true;			/* it is made, or the open says why */
	if (st.st_uid != geteuid() && st.st_uid != 0)
		return refuse(err, folder, _("belongs to another user; keep the book in a folder of your own"));
	if ((st.st_mode & S_IWOTH) && !(st.st_mode & S_ISVTX))
		return refuse(err, folder, _("can be written by others; keep the book in a folder of your own"));
	return true;
}

static bool look_at_head(const char *path, int fd, off_t size, struct err *err)
{
	unsigned char head[HEAD];
	ssize_t got = pread(fd, head, HEAD, 0);

	if (got != HEAD || memcmp(head, "SQLite format 3", 16) != 0)
		return refuse_head(err, path, _("is not a tend book; it was not touched, name another with --db"));
	if (four_bytes(head + AT_APPLICATION) != BOOK_APPLICATION_ID)
		return refuse_head(err, path, _("belongs to another program; it was not touched, name another with --db"));

	int64_t version = four_bytes(head + AT_VERSION);

	if (version > migrate_newest() && version <= BOOK_VERSION_LAST)
		return refuse(err, path, _("was written by a newer tend; it was not touched, this one needs an update first"));
	if (version < 1 || version > BOOK_VERSION_LAST)
		return refuse(err, path, _("is damaged at its beginning; it was not touched, 'tend salvage' can read what is left"));

	int64_t page = head[16] << 8 | head[17];

	if (page == 1)
		page = 65536;
	if (page < 512 || size < page)
		return refuse(err, path, _("is cut short; it was not touched, 'tend salvage' can read what is left"));
	return true;
}

bool file_look_around(const char *path, bool *exists, struct err *err)
{
	struct stat st;
	size_t size = strlen(path);

	*exists = false;
	if (size >= PATH_MAX - 64)
		return err_set(err, ERR_USAGE, NULL, _("that path is too long"));
	if (!look_at_folder(path, err))
		return false;
	if (lstat(path, &st) != 0) {
		if (errno == ENOENT && size && path[size - 1] == '/')
			return refuse(err, path, _("names a folder; name a file in it with --db"));
		if (errno == ENOENT)
			return true;
		return err_set(err, ERR_FAILED, NULL, _("%s cannot be reached (%s)"),
			       path, strerror(errno));
	}
	*exists = true;
	if (S_ISLNK(st.st_mode) && stat(path, &st) != 0)
		return refuse(err, path, _("points to nothing; name another place with --db"));
	return look_at_owner(path, &st, err);
}

bool file_look(const char *path, bool *exists, struct err *err)
{
	struct stat st;

	if (!file_look_around(path, exists, err))
		return false;
	if (!*exists)
		return true;

	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	if (fd < 0)
		return err_set(err, ERR_FAILED, NULL, _("%s cannot be read (%s)"),
			       path, strerror(errno));

	bool ok = fstat(fd, &st) == 0 && look_at_head(path, fd, st.st_size, err);

	close(fd);
	return ok;
}

/* SQLite's lock bytes: one for who waits to write, one for who gathers changes,
 * 510 for all who read. (sqlite.org/lockingv3.html; os.h: PENDING_BYTE) */
enum { RESERVED = FILE_LOCKS_AT + 1, SHARED = FILE_LOCKS_AT + 2,
       SHARED_SIZE = 510, LOCK_WAIT_MS = 5000 };

bool file_lock(int fd, bool alone, const char *path, struct err *err)
{
	struct flock want = { .l_type = F_RDLCK, .l_whence = SEEK_SET,
			      .l_start = SHARED, .l_len = SHARED_SIZE };
	int64_t until = clock_ticks() + LOCK_WAIT_MS;

	if (alone) {
		want.l_type = F_WRLCK;
		want.l_start = FILE_LOCKS_AT;
		want.l_len = SHARED_SIZE + 2;
	}
	while (fcntl(fd, F_SETLK, &want) != 0) {
		if (errno != EAGAIN && errno != EACCES)
			return true;	/* a file system without locks */
		if (clock_ticks() > until)
			return err_set(err, ERR_BUSY, NULL,
				       _("%s is busy in another window; nothing was changed, try once more"),
				       path);
		nanosleep(&(struct timespec){ .tv_nsec = 20000000 }, NULL);
	}
	return true;
}

bool file_is_being_written(int fd)
{
	struct flock other = { .l_type = F_WRLCK, .l_whence = SEEK_SET,
			       .l_start = RESERVED, .l_len = 1 };

	return fcntl(fd, F_GETLK, &other) == 0 && other.l_type != F_UNLCK;
}

bool file_make_folder(const char *path, struct err *err)
{
	char copy[PATH_MAX];
	size_t size = strlen(path);

	if (size == 0 || size >= sizeof(copy))
		return err_set(err, ERR_USAGE, NULL, _("that path is too long"));
	memcpy(copy, path, size + 1);
	for (char *p = copy + 1; *p; p++) {
		if (*p != '/')
			continue;
		*p = '\0';
		if (mkdir(copy, 0700) != 0 && errno != EEXIST)
			return err_set(err, ERR_FAILED, NULL,
				       _("the folder %s cannot be made (%s)"),
				       copy, strerror(errno));
		*p = '/';
	}
	return true;
}

bool file_sync_folder(const char *path, struct err *err)
{
	char copy[PATH_MAX];

	snprintf(copy, sizeof(copy), "%s", path);

	int fd = open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool ok = fd >= 0 && fsync(fd) == 0;

	if (fd >= 0)
		close(fd);
	if (!ok)
		return err_set(err, ERR_FAILED, NULL,
			       _("the disk did not take the words (%s)"),
			       strerror(errno));
	return true;
}

void file_temporary_name(const char *path, char *out, size_t room)
{
	static unsigned turn;

	snprintf(out, room, "%s.new-%ld-%u", path, (long)getpid(), turn++);
}

bool file_put_in_place(const char *temporary, const char *path, bool replace,
		       struct err *err)
{
	int fd = open(temporary, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	bool ok = fd >= 0 && fsync(fd) == 0;

	if (fd >= 0)
		close(fd);
	if (ok && replace)
		ok = rename(temporary, path) == 0;
	else if (ok)
		ok = renameat2(AT_FDCWD, temporary, AT_FDCWD, path,
			       RENAME_NOREPLACE) == 0;
	if (!ok && !replace && errno == EINVAL) {
		/* A file system without NOREPLACE: link(2) refuses as well. */
		ok = link(temporary, path) == 0 && unlink(temporary) == 0;
	}
	if (!ok) {
		int why = errno;

		unlink(temporary);
		if (why == EEXIST)
			return err_set(err, ERR_BUSY, NULL, _("%s is there already"), path);
		return err_set(err, ERR_FAILED, NULL, _("%s cannot be made (%s)"),
			       path, strerror(why));
	}
	return file_sync_folder(path, err);
}

bool book_default_path(char *out, size_t room, struct err *err)
{
	const char *set = getenv("TEND_DB");
	const char *data = getenv("XDG_DATA_HOME");
	const char *home = getenv("HOME");
	int size;

	if (set && *set)
		size = snprintf(out, room, "%s", set);
	else if (data && *data == '/')
		size = snprintf(out, room, "%s/tend/tend.db", data);
	else if (home && *home == '/')
		size = snprintf(out, room, "%s/.local/share/tend/tend.db", home);
	else
		return err_set(err, ERR_USAGE, NULL,
			       _("there is no home folder here; name the book with --db FILE"));
	if (size < 0 || (size_t)size >= room)
		return err_set(err, ERR_USAGE, NULL, _("that path is too long"));
	return true;
}
