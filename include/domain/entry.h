#ifndef TEND_DOMAIN_ENTRY_H
#define TEND_DOMAIN_ENTRY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/day.h"
#include "base/err.h"
#include "base/list.h"

/*
 * An entry (a "page" on the screen): dated writing in Markdown, its bytes kept
 * exactly. It may belong to a session. `on` is the day it is about; `written`
 * the moment it was first written.
 */
struct entry {
	int64_t id;
	day on;
	int64_t session;		/* 0: none */
	const char *body;		/* UTF-8 without NUL */
	size_t size;
	bool starred;
	bool tender;			/* its own, or its session's (read alone) */
	bool dropped;
	int64_t dropped_at;
	struct moment written;
	const char *tags;		/* names in order, each followed by \n; read alone */
	int words;			/* read alone */
};

LIST_OF(entry, struct entry);

/* A place in an entry that an insight holds: bytes [start, end). */
struct anchor {
	int64_t insight;		/* 0: a kept line that has no insight yet */
	int64_t entry;
	size_t start;
	size_t end;
	const char *quote;		/* the words when they were kept */
};

LIST_OF(anchor, struct anchor);

bool entry_check(const struct entry *entry, struct err *err);

/* The first line with words in it, without Markdown signs at its start, cut
 * to about 60 columns. Never NULL; "" for an entry of blanks. */
const char *entry_title(const char *body, size_t size, struct arena *arena);

/* The same, as far as any window shows it: whoever draws it cuts it. */
const char *entry_line(const char *body, size_t size, struct arena *arena);

#endif
