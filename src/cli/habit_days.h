#ifndef TEND_CLI_HABIT_DAYS_H
#define TEND_CLI_HABIT_DAYS_H

#include "book/habits.h"
#include "domain/phase.h"
#include "verbs.h"

/* A habit's days as its verbs look at them. All in the call's arena. */
struct habit_days {
	struct history history;
	struct rhythm_day *days;	/* from history.since, oldest first */
	size_t count;
	enum phase phase;
};

bool habit_days_read(struct call *call, int64_t habit,
		     struct habit_days *days, struct err *err);

/* What a day looks like in a calendar. */
enum day_state habit_day_seen(const struct habit_days *days, day on);

/* The program's sign for it. */
const char *state_sign(const struct call *call, enum day_state state);
enum day_state state_of_mark(enum mark_state mark);

/* The word of HABIT's argument as a habit's id. */
bool with_habit(struct call *call, int64_t *id, struct err *err);

#endif
