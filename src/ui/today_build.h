#ifndef TEND_SRC_UI_TODAY_BUILD_H
#define TEND_SRC_UI_TODAY_BUILD_H

#include "domain/insight.h"
#include "domain/session.h"
#include "today.h"

/* What today_load.c reads the rows from, while it does. */
struct build {
	struct pane *pane;
	struct app *app;
	struct today *s;
	struct arena *arena;
	struct habit_list habits;
	struct mark_list marks;
	struct pause_list pauses;
	struct session_list sessions;
	const char *page;	/* the first words of the day's page, or "" */
	int rest_days;		/* from a session on, by themselves */
	const struct session *near;	/* of today or yesterday; NULL */
};

/* A new row at the end; rows added before may move. */
struct today_row *today_add(struct build *b, enum today_kind kind, int64_t id,
			    const char *text);

/* The rest a habit is in on that day, NULL for none. habit 0: that of all. */
const struct pause *today_rest_of(const struct build *b, int64_t habit, day on);

/* Small things go in three turns: those of the day in the person's order,
 * then what rests, then what begins on a later day. -1: not on this day. */
int today_turn_of(const struct build *b, const struct habit *habit);

/* today_question.c: a question below an empty page, if the day may have one. */
void today_add_question(struct build *b);

/* today_anew.c: whether there was no word for some days, and what is shown
 * then. */
bool today_is_anew(struct build *b);
void today_add_anew(struct build *b);

/* today_session.c: what session is near; its page, with the day before it and
 * what the usual page invites to. */
void today_look_near(struct build *b);
void today_add_near(struct build *b);
void today_add_invited(struct build *b);

/* Whether a small thing rests on that day by itself: a session was then, or
 * the day before. */
bool today_rests_itself(const struct build *b, const struct habit *habit,
			day on);

/* A line that may greet, for a greeting or a session's day: marked for it, not
 * closed, its session not a moment ago. NULL: none. */
const struct insight *today_greeting_line(struct build *b);

/* The day's page in its box, under a title. */
void today_add_page(struct build *b, const char *title);

#endif
