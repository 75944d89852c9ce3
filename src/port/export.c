/* An export's way to a file or to standard output. */
#include "port/export.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/intl.h"
#include "book/safe_file.h"

/* Whether the path is the book's own file, by whatever name. */
static bool is_book(const struct book *book, const char *path)
{
	struct stat own, other;

	return *book_path(book) && stat(book_path(book), &own) == 0 &&
	       stat(path, &other) == 0 && own.st_dev == other.st_dev &&
	       own.st_ino == other.st_ino;
}

bool port_export_file(struct book *book, port_export *how, const char *path,
		      struct err *err)
{
	struct safe_file file;

	if (is_book(book, path))
		return err_set(err, ERR_FAILED, NULL,
			       _("%s is the book itself; name another file"),
			       path);
	if (!safe_file_open(&file, path, err))
		return false;

	struct sink sink = sink_fd(file.fd);

	if (how(book, &sink, err))
		return safe_file_commit(&file, err);
	safe_file_abandon(&file);
	return false;
}

/* All that the nameless file holds, on to where it is wanted. */
static bool pass_on(int from, int to, struct err *err)
{
	struct sink sink = sink_fd(to);
	char bytes[32 * 1024];

	if (lseek(from, 0, SEEK_SET) != 0)
		return err_set(err, ERR_FAILED, NULL,
			       _("it could not be written (%s)"),
			       strerror(errno));
	for (;;) {
		ssize_t got = read(from, bytes, sizeof(bytes));

		if (got == 0)
			return true;
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return err_set(err, ERR_FAILED, NULL,
				       _("it could not be written (%s)"),
				       strerror(errno));
		if (!sink.take(&sink, bytes, (size_t)got, err))
			return false;
	}
}

bool port_export_fd(struct book *book, port_export *how, int fd,
		    struct err *err)
{
	struct stat st;
	struct sink sink = sink_fd(fd);

	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode))
		return how(book, &sink, err);

	int nameless = safe_file_nameless(book_path(book), err);

	if (nameless < 0)
		return false;
	sink = sink_fd(nameless);

	bool ok = how(book, &sink, err) && pass_on(nameless, fd, err);

	close(nameless);
	return ok;
}
