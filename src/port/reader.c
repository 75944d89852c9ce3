#include "reader.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/intl.h"
#include "base/mem.h"

enum { WINDOW = 256 * 1024 };

struct reader reader_text(const char *text, size_t size)
{
	return (struct reader){
		.window = text, .held = size, .size = size, .fd = -1,
	};
}

bool reader_file(struct reader *reader, int fd, struct err *err)
{
	struct stat st;

	*reader = (struct reader){ .fd = fd };
	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size < 0)
		return err_set(err, ERR_FAILED, NULL,
			       _("that is no ordinary file"));
	reader->size = (uint64_t)st.st_size;
	reader->room = mem_grow(NULL, WINDOW, 1);
	reader->window = reader->room;
	return true;
}

void reader_close(struct reader *reader)
{
	free(reader->room);
	*reader = (struct reader){ .fd = -1 };
}

int reader_move(struct reader *reader, uint64_t at)
{
	if (reader->fd < 0 || at >= reader->size || reader->failed)
		return -1;
	reader->from = at;
	reader->held = 0;
	while (reader->held < WINDOW) {
		ssize_t got = pread(reader->fd, reader->room + reader->held,
				    WINDOW - reader->held,
				    (off_t)(at + reader->held));

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			break;
		reader->held += (size_t)got;
	}
	if (reader->held == 0) {
		reader->failed = true;
		return -1;
	}
	return (unsigned char)reader->window[0];
}

bool reader_copy(struct reader *reader, uint64_t at, uint64_t size,
		 struct str *out)
{
	while (size > 0) {
		if (reader_byte(reader, at) < 0)
			return false;

		uint64_t here = reader->held - (at - reader->from);
		size_t part = (size_t)(here < size ? here : size);

		str_add_n(out, reader->window + (at - reader->from), part);
		at += part;
		size -= part;
	}
	return true;
}

int64_t reader_line(struct reader *reader, uint64_t at)
{
	int64_t line = 1;

	for (uint64_t i = 0; i < at; i++)
		line += reader_byte(reader, i) == '\n';
	return line;
}
