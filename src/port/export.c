/* An export's way to a file or to standard output. */
#include "port/export.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/intl.h"
#include "book/safe_file.h"
#include "text/show.h"

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

/* Whole lines, made safe to show; the rest of `text` waits for more. */
static bool show_lines(struct sink *sink, struct str *text, bool last,
		       struct err *err)
{
	struct str safe = STR_INIT;
	size_t size = text->size;
	bool ok;

	while (!last && size > 0 && text->s[size - 1] != '\n')
		size--;
	show_text(&safe, text->s, size);
	str_splice(text, 0, size, "", 0);
	ok = safe.size == 0 || sink->take(sink, safe.s, safe.size, err);
	str_clear(&safe);
	return ok;
}

/* All that the nameless file holds, on to where it is wanted; to a terminal
 * nothing goes that would act on it. */
static bool pass_on(int from, int to, struct err *err)
{
	struct sink sink = sink_fd(to);
	struct str text = STR_INIT;
	bool terminal = isatty(to), ok = lseek(from, 0, SEEK_SET) == 0;
	char bytes[32 * 1024];
	ssize_t got = 1;

	while (ok && got != 0) {
		got = read(from, bytes, sizeof(bytes));
		if (got < 0 && errno == EINTR)
			continue;
		ok = got >= 0;
		if (ok && terminal) {
			str_add_n(&text, bytes, (size_t)got);
			ok = show_lines(&sink, &text, got == 0, err);
		} else if (ok && got > 0) {
			ok = sink.take(&sink, bytes, (size_t)got, err);
		}
		if (got < 0)
			err_set(err, ERR_FAILED, NULL,
				_("it could not be written (%s)"),
				strerror(errno));
	}
	str_clear(&text);
	return ok;
}

/* While a slow reader reads, the book is held. */
static bool straight_to(struct book *book, port_export *how, int fd,
			struct err *err)
{
	struct sink sink = sink_fd(fd);

	return how(book, &sink, err);
}

bool port_export_fd(struct book *book, port_export *how, int fd,
		    struct err *err)
{
	bool terminal = isatty(fd);
	struct stat st;

	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode))
		return straight_to(book, how, fd, err);

	int nameless = safe_file_nameless(book_path(book), terminal ? err : NULL);

	if (nameless < 0)
		return !terminal && straight_to(book, how, fd, err);

	struct sink sink = sink_fd(nameless);
	bool ok = how(book, &sink, err);

	if (ok)
		ok = pass_on(nameless, fd, err);
	else if (sink.full && !terminal)	/* the disk, not the reader */
		ok = straight_to(book, how, fd, err);
	close(nameless);
	return ok;
}
