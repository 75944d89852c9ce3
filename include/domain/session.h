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
struct three {			/* each 1-5; 0: left out */
	int mood, energy, wellbeing;
};

struct session {
	int64_t id;
	day on;				/* its logical day */
	bool has_time;
	struct moment started;		/* if has_time */
	bool has_end;
	struct moment ended;		/* if has_end */
	int number;			/* in its series, as told; 0: not told */
	int nth;			/* read alone: as told, or counted by day */
	const char *form;		/* "", infusion, injection, lozenge, nasal, other */
	const char *place;
	const char *intention;
	day intention_on;		/* when it was written; DAY_NONE: not told */
	const char *music;
	const char *dose;
	const char *clear_felt;		/* what clear felt like, in the body */
	struct three before, after;	/* in numbers */
	bool tender;
	bool is_private;		/* never among things to give */
	bool dropped;
	int64_t dropped_at;
	int entries;			/* read alone: pages under it, set aside ones not */
};

LIST_OF(session, struct session);

/* A note of what was before, during or after it, with its time if it is told. */
enum session_part { PART_BEFORE, PART_DURING, PART_AFTER };

struct session_note {
	int64_t id;
	int64_t session;
	enum session_part part;
	bool has_time;
	struct moment at;		/* if has_time */
	const char *body;
};

LIST_OF(session_note, struct session_note);

/* A session with empty words, on that day. */
struct session session_new(day on);

bool session_check(const struct session *session, struct err *err);
bool session_note_check(const struct session_note *note, struct err *err);

/* "infusion", "injection", "lozenge", "nasal", "other" from the first letters
 * of one, any case; "" for blanks. NULL for any other word. */
const char *session_form_parse(const char *word);

/* "before", "during", "after": in the book, in JSON, on the command line. */
const char *session_part_name(enum session_part part);
bool session_part_parse(const char *word, enum session_part *part);

/* "Before", "During", "After": what a person reads. */
const char *session_part_words(enum session_part part);

#endif
