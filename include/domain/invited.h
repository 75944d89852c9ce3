#ifndef TEND_DOMAIN_INVITED_H
#define TEND_DOMAIN_INVITED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/day.h"
#include "base/list.h"

/*
 * What a day invites to, if one likes: never more than two things, and of
 * those one reading at most. An invitation asks nothing and is never a debt:
 * it says no count and no date it waits since.
 */
enum invited_kind {
	INVITED_INTENTION,	/* a session is tomorrow */
	INVITED_SLEPT,		/* a line to make something of, slept on */
	INVITED_READING,	/* a session's page, in its rhythm */
	INVITED_QUIETER,	/* about ten days after a session */
	INVITED_SORTING,
};

enum { INVITED_MOST = 2 };

struct invited {
	enum invited_kind kind;
	int64_t session;	/* 0: about none */
	int64_t page;		/* of a reading */
	int64_t line;		/* slept on */
	day on;			/* the session's day */
	bool tender;		/* the page is kept closed */
};

LIST_OF(invited, struct invited);

/* "intention", "sleep", "revisit", "quieter", "sort": in the book and in JSON; and the
 * thing that an answer to it is kept for (0: for all of its kind). */
const char *invited_name(enum invited_kind kind);
int64_t invited_subject(const struct invited *invited);

/* "Friday's page, four days on", and the quiet word beside it. In the arena,
 * or for ever. */
const char *invited_words(const struct invited *invited, day today,
			  struct arena *arena);
const char *invited_hint(const struct invited *invited);

#endif
