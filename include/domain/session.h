#ifndef TEND_DOMAIN_SESSION_H
#define TEND_DOMAIN_SESSION_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/day.h"
#include "base/err.h"
#include "base/list.h"

/*
 * One treatment session: when, where, with what in mind. Everything but the
 * day may be empty. A dose is words, never interpreted. A tender session's
 * pages stay closed until a key on them opens them.
 */
struct session {
	int64_t id;
	day on;				/* its logical day */
	bool has_time;
	struct moment started;		/* if has_time */
	int number;			/* in its series, as told; 0: not told */
	int nth;			/* read alone: as told, or counted by day */
	const char *form;		/* "", infusion, injection, lozenge, nasal, other */
	const char *place;
	const char *intention;
	const char *music;
	const char *dose;
	const char *clear_felt;		/* what clear felt like, in the body */
	bool tender;
	bool dropped;
	int64_t dropped_at;
	int entries;			/* read alone: pages under it, set aside ones not */
};

LIST_OF(session, struct session);

/* A session with empty words, on that day. */
struct session session_new(day on);

bool session_check(const struct session *session, struct err *err);

#endif
