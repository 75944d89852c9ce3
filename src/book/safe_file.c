#include "book/safe_file.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

bool safe_file_open(struct safe_file *file, const char *path, struct err *err)
{
	file->fd = -1;
	if (!*path || strlen(path) >= sizeof(file->path) - 64)
		return err_set(err, ERR_USAGE, NULL, _("that path is too long"));
	if (!look_at_target(path, err))
		return false;
	snprintf(file->path, sizeof(file->path), "%s", path);
	file_temporary_name(path, file->temporary, sizeof(file->temporary));
	unlink(file->temporary);
	file->fd = open(file->temporary, O_CREAT | O_EXCL | O_WRONLY |
			O_CLOEXEC | O_NOFOLLOW, 0600);
	if (file->fd < 0)
		return say(err, path, errno);
	return true;
}

bool safe_file_commit(struct safe_file *file, struct err *err)
{
	bool ok = fsync(file->fd) == 0;
	int why = errno;

	if (close(file->fd) != 0 && ok) {
		why = errno;
		ok = false;
	}
	file->fd = -1;
	if (!ok) {
		unlink(file->temporary);
		return say(err, file->path, why);
	}
	if (!look_at_target(file->path, err)) {
		unlink(file->temporary);
		return false;
	}
	return file_put_in_place(file->temporary, file->path, true, err);
}

void safe_file_abandon(struct safe_file *file)
{
	if (file->fd < 0)
		return;
	close(file->fd);
	file->fd = -1;
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
	snprintf(name, sizeof(name), "%.*s/tend-XXXXXX", PATH_MAX - 20, folder);

	int fd = mkostemp(name, O_CLOEXEC);

	if (fd >= 0)
		unlink(name);
	else
		say(err, folder, errno);
	return fd;
}
