/* Files and folders as importers read them: sizes limited, links left alone. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fd.h"
#include "base/intl.h"
#include "base/mem.h"
#include "base/str.h"
#include "importers.h"

bool read_whole(int fd, struct str *out, struct err *err)
{
	str_empty(out);
	if (fd_read(fd, out, FILE_BYTES))
		return true;
	if (errno == EFBIG)
		return err_set(err, ERR_INVALID, NULL,
			       _("the file is larger than %d MB; nothing was changed"),
			       FILE_BYTES / 1024 / 1024);
	return err_set(err, ERR_FAILED, NULL,
		       _("the file could not be read (%s)"), strerror(errno));
}

bool read_whole_path(const char *path, struct str *out, struct err *err)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
	bool ok;

	if (fd < 0)
		return err_set(err, errno == ENOENT ? ERR_NOT_FOUND : ERR_FAILED,
			       NULL, _("%.300s cannot be opened: %s"), path,
			       strerror(errno));
	ok = read_whole(fd, out, err);
	close(fd);
	return ok;
}

/* Paths found so far, and how deep. */
struct finding_files {
	char **paths;
	size_t count;
	const char *folder;
};

enum { FOLDER_DEPTH = 8 };

static bool look_into(struct finding_files *f, const char *below, int depth,
		      struct err *err);

static bool look_at(struct finding_files *f, const char *below,
		    const char *name, int depth, struct err *err)
{
	char path[PATH_MAX], whole[PATH_MAX];
	struct stat st;

	if (*name == '.' || strpbrk(name, "\n\r"))
		return true;
	if (snprintf(path, sizeof(path), "%s%s%s", below, *below ? "/" : "",
		     name) >= (int)sizeof(path) ||
	    snprintf(whole, sizeof(whole), "%s/%s", f->folder, path) >=
		    (int)sizeof(whole) || lstat(whole, &st) != 0)
		return true;
	if (S_ISDIR(st.st_mode))
		return depth >= FOLDER_DEPTH || look_into(f, path, depth + 1, err);
	if (!S_ISREG(st.st_mode))
		return true;
	if (f->count == FOLDER_FILES)
		return err_set(err, ERR_INVALID, NULL,
			       _("the folder has more than %d files; nothing was changed"),
			       FOLDER_FILES);
	if (f->count % 256 == 0)
		f->paths = mem_grow(f->paths, f->count + 256, sizeof(*f->paths));
	f->paths[f->count++] = mem_text(path);
	return true;
}

static bool look_into(struct finding_files *f, const char *below, int depth,
		      struct err *err)
{
	char whole[PATH_MAX];
	struct dirent *item;
	bool ok = true;
	DIR *dir;

	snprintf(whole, sizeof(whole), "%s%s%s", f->folder, *below ? "/" : "",
		 below);
	dir = opendir(whole);
	if (!dir)
		return err_set(err, ERR_FAILED, NULL,
			       _("the folder %.300s cannot be read (%s)"), whole,
			       strerror(errno));
	while (ok && (item = readdir(dir)))
		ok = look_at(f, below, item->d_name, depth, err);
	closedir(dir);
	return ok;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

bool list_files(const char *folder, struct str *out, struct err *err)
{
	struct finding_files f = { .folder = folder };
	bool ok = look_into(&f, "", 0, err);

	str_empty(out);
	if (f.count)
		qsort(f.paths, f.count, sizeof(*f.paths), by_name);
	for (size_t i = 0; i < f.count; i++) {
		str_add(out, f.paths[i]);
		str_add_char(out, '\n');
		free(f.paths[i]);
	}
	free(f.paths);
	return ok;
}
