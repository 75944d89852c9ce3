#ifndef TEND_SRC_PORT_READER_H
#define TEND_SRC_PORT_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

/*
 * Bytes at any place of a text in memory or of an open file, through a window
 * that moves along. A file that ends sooner than it said, or cannot be read,
 * is `failed` from then on and has no more bytes.
 */
struct reader {
	const char *window;
	uint64_t from;		/* the window's place, and how much is in it */
	size_t held;
	uint64_t size;		/* of all */
	int fd;			/* -1: the window is all there is */
	char *room;
	bool failed;
	int64_t highest_id;	/* of those walked over, up to the limit */
	int64_t id_limit;	/* (json_walk.c) */
};

struct reader reader_text(const char *text, size_t size);
bool reader_file(struct reader *reader, int fd, struct err *err);
void reader_close(struct reader *reader);

/* Move the window so that it holds the byte at that place; its value, or -1
 * past the end. */
int reader_move(struct reader *reader, uint64_t at);

/* The byte at that place, -1 past the end. */
static inline int reader_byte(struct reader *reader, uint64_t at)
{
	if (at - reader->from < reader->held)
		return (unsigned char)reader->window[at - reader->from];
	return reader_move(reader, at);
}

/* Add bytes [at, at + size) to out. */
bool reader_copy(struct reader *reader, uint64_t at, uint64_t size,
		 struct str *out);

/* The line that byte is on, the first is 1. */
int64_t reader_line(struct reader *reader, uint64_t at);

#endif
