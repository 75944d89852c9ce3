#ifndef TEND_DOMAIN_INSIGHT_H
#define TEND_DOMAIN_INSIGHT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/day.h"
#include "base/err.h"
#include "base/list.h"

/*
 * An insight: one sentence somebody wants to keep, in their own words.
 *
 * Its kinds are a set: none yet (unsorted), one or two of the three, or
 * waiting alone. Every sorting is kept, dated; the newest holds.
 */
enum insight_kind {
	KIND_ACTIONABLE = 1,		/* to try */
	KIND_UNDERSTANDING = 2,		/* to know */
	KIND_ACCEPTANCE = 4,		/* to let be */
	KIND_WAITING = 8,		/* waiting, by choice */
};

struct insight {
	int64_t id;
	day on;
	const char *body;
	unsigned kinds;			/* 0: unsorted */
	int64_t session;		/* 0: none (or its entry's session) */
	int64_t entry;			/* 0: written directly; its anchor's entry */
	size_t start, end;		/* the anchor, bytes of the entry */
	const char *quote;		/* the anchor's words, "" for none */
	int64_t joined_to;		/* 0: stands by itself */
	bool greets;			/* may greet in the morning */
	bool starred;
	bool dropped;
	int64_t dropped_at;
	struct moment written;
	bool tender;			/* its page is; read alone */
	day reread_on;			/* DAY_NONE: none */
	day session_on;			/* of its session; DAY_NONE: none; read alone */
};

LIST_OF(insight, struct insight);

bool insight_check(const struct insight *insight, struct err *err);

/* Whether these may stand together: none, waiting alone, or one or two of
 * the three. */
bool kinds_check(unsigned kinds, struct err *err);

/* "actionable", "understanding", "acceptance", "waiting"; 0 for another word.
 * Also the words people see: "try", "know", "let-be", "wait". */
unsigned kind_parse(const char *word);

/* The standard name of one kind, for JSON and the command line. */
const char *kind_name(unsigned kind);

/* What a person reads: "to try", "to know", "to let be", "waiting". */
const char *kind_words(unsigned kind);

/* Names of a set parted by blanks, as the book keeps them; "" for none. */
const char *kinds_text(unsigned kinds, struct arena *arena);
unsigned kinds_parse(const char *text);

#endif
