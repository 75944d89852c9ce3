#ifndef TEND_PORT_SINK_H
#define TEND_PORT_SINK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/str.h"

/*
 * Where an export flows: bytes are handed over as they come, so that no
 * export is ever in memory as a whole.
 */
struct sink {
	bool (*take)(struct sink *sink, const char *bytes, size_t size,
		     struct err *err);
	int fd;			/* sink_fd, */
	bool full;		/* … which took no more */
	struct str *str;	/* sink_str */
};

/* To an open file, all of it, whatever write(2) takes at a time. */
struct sink sink_fd(int fd);

/* To a str that grows; for tests and small things. */
struct sink sink_str(struct str *str);

/* Hand over what the str holds, and empty it, once it is worth a write (or
 * at once). */
bool sink_flow(struct sink *sink, struct str *str, bool at_once,
	       struct err *err);

#endif
