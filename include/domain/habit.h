#ifndef TEND_DOMAIN_HABIT_H
#define TEND_DOMAIN_HABIT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/day.h"
#include "base/err.h"
#include "base/list.h"

/*
 * A habit: an anchor, a tiny action and how it ends, in one of three forms.
 * What it is may change from a day on (a version); its days stay.
 */
enum habit_form {
	FORM_STACK,			/* After ANCHOR, I will ACTION. */
	FORM_ENHANCE,			/* While ANCHOR, I will ACTION. */
	FORM_IF_THEN,			/* If ANCHOR, then I will ACTION. */
};

enum habit_state { HABIT_GROWING, HABIT_PAUSED, HABIT_LET_GO };

enum { HABIT_SECONDS_SMALL = 120 };	/* the two-minute rule */

struct habit {
	int64_t id;
	int64_t insight;		/* 0: none */
	day since;
	day let_go_on;			/* DAY_NONE: it is still here */
	const char *learned;
	int position;			/* order on Today */
	bool dropped;
	int64_t dropped_at;
	struct moment made;
	enum habit_state state;		/* as of today; read alone */
	day paused_until;		/* while paused: last day, or DAY_NONE */
	bool paused_by_all;		/* read alone: all habits rest */

	/* The version that holds. */
	int64_t version;
	day version_from;
	enum habit_form form;
	const char *anchor;		/* "I pour my coffee"; "" when imported bare */
	const char *action;
	const char *smallest;
	const char *celebration;
	int seconds;			/* 0: not said */
	bool longer_is_fine;
	int times_per_week;		/* 1-7 */
	unsigned weekdays;		/* bit 0 Monday … bit 6 Sunday; 127: any */
	const char *why;		/* why this version came */
};

LIST_OF(habit, struct habit);

/* A day's mark on a habit. */
enum mark_state { MARK_NONE, MARK_DONE, MARK_SMALLEST, MARK_PARTLY, MARK_REST, MARK_NOT_TODAY };

struct mark {
	int64_t id;
	int64_t habit;
	day on;
	enum mark_state state;
	const char *note;
	const char *helped;
	const char *hindered;		/* "", or an obstacle type */
	struct moment at;
};

LIST_OF(mark, struct mark);

/* A stretch of rest. habit 0 is all of them; until DAY_NONE: until ended. */
struct pause {
	int64_t id;
	int64_t habit;
	day from;
	day until;
	const char *note;
};

LIST_OF(pause, struct pause);

/* An empty stack habit beginning on that day, every day, all weekdays. */
struct habit habit_new(day since);

bool habit_check(const struct habit *habit, struct err *err);

/* "After I pour my coffee, I will doodle for two minutes." A bare habit
 * (no anchor) is its action alone. One full stop at the end. */
const char *habit_sentence(const struct habit *habit, struct arena *arena);

/* A short name for narrow places: the action, cut to about 40 columns. */
const char *habit_name(const struct habit *habit, struct arena *arena);

/* The form that an anchor typed with its lead word says: "While I cook",
 * "When my jaw is tight" (an if-then). False if it begins otherwise. */
bool habit_form_said(const char *text, enum habit_form *form);

/* Lead words a person typed themselves are taken off ("After I pour …" →
 * "I pour …"; "I will doodle." → "doodle"), blanks at the ends, a final
 * stop. In the arena. */
const char *habit_clean_anchor(const char *text, enum habit_form form,
			       struct arena *arena);
const char *habit_clean_action(const char *text, struct arena *arena);

/* "stack", "enhance", "if-then". */
const char *form_name(enum habit_form form);
bool form_parse(const char *text, enum habit_form *out);

/* "done", "smallest", "partly", "rest", "not-today"; MARK_NONE is "open". */
const char *mark_name(enum mark_state state);
bool mark_parse(const char *text, enum mark_state *out);

/* What a person reads: "did it", "smallest", "partly", "rest", "not today",
 * "open". */
const char *mark_words(enum mark_state state);

/* "growing", "paused", "let-go". */
const char *habit_state_name(enum habit_state state);

/* Obstacle types: practical emotional identity social habitual. */
bool hindrance_exists(const char *type);

#endif
