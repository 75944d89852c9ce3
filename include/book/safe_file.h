#ifndef TEND_BOOK_SAFE_FILE_H
#define TEND_BOOK_SAFE_FILE_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

/*
 * A file that appears whole: written without a name in the same folder (where
 * the system can; else under another name), 0600, fsynced, then put in the
 * place of `path`. Whoever looks finds the old file or the complete new one. A
 * path that is a symbolic link, or no ordinary file, is refused.
 */
struct safe_file {
	int fd;				/* write here; -1: not open */
	char path[PATH_MAX];
	char temporary[PATH_MAX];
	bool nameless;			/* has no name so far */
};

bool safe_file_open(struct safe_file *file, const char *path, struct err *err);

/* Put it in its place. On failure the old file stands as it was and nothing
 * is left beside it. Either way the file is closed. */
bool safe_file_commit(struct safe_file *file, struct err *err);

/* Away with it; nothing was changed. Does nothing if it is not open. */
void safe_file_abandon(struct safe_file *file);

/* All of it in one: a file of these bytes. */
bool safe_file_write(const char *path, const char *bytes, size_t size,
		     struct err *err);

/*
 * A file without a name, in the folder of `path` (NULL: where temporary files
 * go), 0600, gone when it is closed: what flows to a slow reader is kept here
 * first, so that the book is not held meanwhile. -1 on failure.
 */
int safe_file_nameless(const char *path, struct err *err);

#endif
