#ifndef TEND_SRC_UI_HABIT_SHEETS_H
#define TEND_SRC_UI_HABIT_SHEETS_H

#include <stdbool.h>
#include <stdint.h>

#include "book/habits.h"
#include "half_made.h"

struct app;
struct pane;

/* Go on with a half-made small thing (sheet_builder.c). */
void open_half_made(struct app *app, const struct half_made *half);

/* A habit's own page: what it is, how it has been, and all that can be done
 * with it (sheet_habit.c). */
void open_habit(struct app *app, int64_t habit);

/* "What did it show you? A word, or nothing." (sheet_let_go.c) */
void open_let_go(struct app *app, int64_t habit);

/* How long shall it rest; 0: all of them (sheet_rest.c). */
void ask_rest(struct app *app, int64_t habit);

/* ---- what several of them do (habit_deeds.c) -------------------------------- */

/* What can be done today with a habit that is not let go; `space`, the
 * MARK_DEEDS and `few_words` are the pane's. */
#define HABIT_TODAY_KEYS(living)					\
	{ "SPC", "mark", N_("Did it today; pressed again: all choices"), \
	  space, .hint = N_("did it"), .also = N_("mark done check"),	\
	  .fits = living },						\
	{ "d", "did-it", N_("Did it today"), did_it, .fits = living },	\
	{ "s", "smallest",						\
	  N_("The smallest of it today; it counts in full"), smallest,	\
	  .fits = living },						\
	{ "r", "rest", N_("A rest day today"), rest, .fits = living },	\
	{ "n", "not-today", N_("Not today"), not_today, .fits = living }, \
	{ "m", "few-words", N_("A few words on today"), few_words,	\
	  .also = N_("note mark"), .fits = living }

/* Space: did it; when today is marked already, all choices are opened. */
void habit_did_it(struct app *app, int64_t habit);

/* x: it says what came of it. */
void habit_set_aside(struct app *app, int64_t habit);

/* Z: let everything rest, or bring it back; a deed. */
void habits_rest_all(struct pane *pane, struct app *app);

/* Whether a rest of all of them holds on that day. */
bool habits_all_rest(struct book *book, day on);

/* "resting", "resting until 30 November", "let go on 12 November"; "" while
 * it goes its way. In the arena. */
const char *habit_state_words(const struct habit *habit, day today,
			      struct arena *arena);

#endif
