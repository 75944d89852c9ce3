#ifndef TEND_SRC_UI_SESSION_WORDS_H
#define TEND_SRC_UI_SESSION_WORDS_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/err.h"
#include "domain/session.h"

/*
 * What is said of a session, in words as people type and read them. Reading
 * refuses with a sentence for `field`; blanks are nothing said.
 */

/* "14:30", "14.30", "1430", "14": that time of the session's day. Before the
 * day's start (04:00) it is of the night that follows. */
bool session_read_time(const char *text, day on, const char *field, bool *has,
		       struct moment *at, struct err *err);

/* "20 november 2026", "yesterday", "in 3 weeks": one day. */
bool session_read_day(const char *text, day today, day *on, struct err *err);

/* "3 2 4", "3, -, 4": mood, energy, wellbeing. */
bool session_read_three(const char *text, const char *field,
			struct three *three, struct err *err);

/* "yes", "y", "ja": whether it begins like yes in the person's language. */
bool session_read_yes(const char *text);

/* "Session 3 · Thursday 12 November". */
const char *session_title(const struct session *session, day today,
			  struct arena *arena);

/* "14:30"; "" for no time. */
const char *session_clock_words(bool has, struct moment at,
				struct arena *arena);

/* "14:30 to 16:40", "14:30", "". */
const char *session_time_words(const struct session *session,
			       struct arena *arena);

/* "mood 3, energy 2", "". */
const char *session_three_words(struct three three, struct arena *arena);

/* "infusion" as a person reads it; "" for none told. */
const char *session_form_words(const char *form);

/* "written on Thursday", "written on 3 October"; "" for today or no day. */
const char *session_written_words(day on, day today, struct arena *arena);

#endif
