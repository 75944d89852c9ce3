#include "port/sink.h"

#include <errno.h>
#include <string.h>

#include "base/fd.h"
#include "base/intl.h"

enum { WORTH = 64 * 1024 };	/* bytes a write is worth making for */

static bool take_fd(struct sink *sink, const char *bytes, size_t size,
		    struct err *err)
{
	sink->full = !fd_write(sink->fd, bytes, size);
	/* Who closed the pipe knows it: "pipe" has no sentence. */
	return !sink->full ||
	       err_set(err, ERR_FAILED, errno == EPIPE ? "pipe" : NULL,
		       _("it could not be written (%s)"), strerror(errno));
}

struct sink sink_fd(int fd)
{
	return (struct sink){ .take = take_fd, .fd = fd };
}

static bool take_str(struct sink *sink, const char *bytes, size_t size,
		     struct err *err)
{
	(void)err;
	str_add_n(sink->str, bytes, size);
	return true;
}

struct sink sink_str(struct str *str)
{
	return (struct sink){ .take = take_str, .fd = -1, .str = str };
}

bool sink_flow(struct sink *sink, struct str *str, bool at_once,
	       struct err *err)
{
	if (!at_once && str->size < WORTH)
		return true;

	bool ok = str->size == 0 || sink->take(sink, str->s, str->size, err);

	str_empty(str);
	return ok;
}
