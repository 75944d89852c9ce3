#include "base/fd.h"

#include <errno.h>
#include <unistd.h>

bool fd_write(int fd, const char *bytes, size_t size)
{
	while (size > 0) {
		ssize_t done = write(fd, bytes, size);

		if (done < 0 && errno == EINTR)
			continue;
		if (done == 0)
			errno = ENOSPC;
		if (done <= 0)
			return false;
		bytes += done;
		size -= (size_t)done;
	}
	return true;
}

bool fd_read(int fd, struct str *out, size_t most)
{
	char piece[32 * 1024];

	for (;;) {
		ssize_t got = read(fd, piece, sizeof(piece));

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return got == 0;
		if (out->size + (size_t)got > most) {
			errno = EFBIG;
			return false;
		}
		str_add_n(out, piece, (size_t)got);
	}
}
