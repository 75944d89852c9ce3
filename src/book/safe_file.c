#include "book/safe_file.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fd.h"
#include "base/intl.h"
#include "inside.h"

static bool say(struct err *err, const char *path, int why)
{
	return err_set(err, ERR_FAILED, NULL, _("%s cannot be written (%s)"),
		       path, strerror(why));
}

/* What stands there must be an ordinary file, or nothing. */
static bool look_at_target(const char *path, struct err *err)
{
	struct stat st;

	if (lstat(path, &st) != 0)
		return errno == ENOENT || say(err, path, errno);
	if (S_ISLNK(st.st_mode))
		return err_set(err, ERR_FAILED, NULL,
			       _("%s is a symbolic link; name the file itself"),
			       path);
	if (S_ISDIR(st.st_mode))
		return err_set(err, ERR_FAILED, NULL,
			       _("%s is a folder; name a file in it"), path);
	if (!S_ISREG(st.st_mode))
		return err_set(err, ERR_FAILED, NULL,
			       _("%s is no ordinary file; name another"), path);
	return true;
}

/* In the folder of `path`, and in no folder: a process that dies leaves
 * nothing behind. -1 where the system has no such files, or no way to name
 * them later. */
static int open_nameless(const char *path)
{
	char copy[PATH_MAX];

	if (access("/proc/self/fd", X_OK) != 0)
		return -1;
	snprintf(copy, sizeof(copy), "%s", path);
	return open(dirname(copy), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
}

bool safe_file_open(struct safe_file *file, const char *path, struct err *err)
{
	file->fd = -1;
	if (!*path || strlen(path) >= sizeof(file->path) - 64)
		return err_set(err, ERR_USAGE, NULL, _("that path is too long"));
	if (!look_at_target(path, err))
		return false;
	snprintf(file->path, sizeof(file->path), "%s", path);
	file_temporary_name(path, file->temporary, sizeof(file->temporary));
	file->fd = open_nameless(path);
	file->nameless = file->fd >= 0;
	if (!file->nameless) {
		unlink(file->temporary);
		file->fd = open(file->temporary, O_CREAT | O_EXCL | O_WRONLY |
				O_CLOEXEC | O_NOFOLLOW, 0600);
	}
	if (file->fd < 0)
		return say(err, path, errno);
	return true;
}

/* A name for a moment: link(2) does not replace, rename(2) does. */
static bool give_name(struct safe_file *file)
{
	char self[32];

	if (!file->nameless)
		return true;
	file->nameless = false;
	snprintf(self, sizeof(self), "/proc/self/fd/%d", file->fd);
	unlink(file->temporary);
	return linkat(AT_FDCWD, self, AT_FDCWD, file->temporary,
		      AT_SYMLINK_FOLLOW) == 0;
}

bool safe_file_commit(struct safe_file *file, struct err *err)
{
	bool ok = fsync(file->fd) == 0 && give_name(file);
	int why = errno;

	if (close(file->fd) != 0 && ok) {
		why = errno;
		ok = false;
	}
	file->fd = -1;
	if (!ok) {
		if (!file->nameless)
			unlink(file->temporary);
		return say(err, file->path, why);
	}
	if (!look_at_target(file->path, err)) {
		unlink(file->temporary);
		return false;
	}
	return file_put_in_place(file->temporary, file->path, true, err);
}

bool safe_file_write(const char *path, const char *bytes, size_t size,
		     struct err *err)
{
	struct safe_file file;

	if (!safe_file_open(&file, path, err))
		return false;
	if (fd_write(file.fd, bytes, size))
		return safe_file_commit(&file, err);
	say(err, path, errno);
	safe_file_abandon(&file);
	return false;
}

void safe_file_abandon(struct safe_file *file)
{
	if (file->fd < 0)
		return;
	close(file->fd);
	file->fd = -1;
	if (!file->nameless)
		unlink(file->temporary);
}

int safe_file_nameless(const char *path, struct err *err)
{
	char copy[PATH_MAX], name[PATH_MAX];
	const char *folder = getenv("TMPDIR");

	if (!folder || *folder != '/')
		folder = "/tmp";
	if (path && *path && strlen(path) < sizeof(copy)) {
		snprintf(copy, sizeof(copy), "%s", path);
		folder = dirname(copy);
	}

	int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);

	if (fd >= 0)
		return fd;
	snprintf(name, sizeof(name), "%.*s/tend-XXXXXX", PATH_MAX - 20, folder);
	fd = mkostemp(name, O_CLOEXEC);
	if (fd >= 0)
		unlink(name);
	else
		say(err, folder, errno);
	return fd;
}
