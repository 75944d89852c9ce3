#ifndef TEND_SRC_UI_HABIT_SHEETS_H
#define TEND_SRC_UI_HABIT_SHEETS_H

#include <stdbool.h>
#include <stdint.h>

#include "book/drafts.h"
#include "book/habits.h"
#include "half_made.h"

struct app;

/* Go on with a half-made small thing (sheet_builder.c). */
void open_half_made(struct app *app, const struct half_made *half);

/* A habit's own page: what it is, how it has been, and all that can be done
 * with it (sheet_habit.c). */
void open_habit(struct app *app, int64_t habit);

/* "What did it show you? A word, or nothing." (sheet_let_go.c) */
void open_let_go(struct app *app, int64_t habit);

/* How long shall it rest; 0: all of them (sheet_rest.c). */
void ask_rest(struct app *app, int64_t habit);

/* Sheets whose half-written text was found at the start. */
void card_from_draft(struct app *app, const struct draft *draft);
void let_go_from_draft(struct app *app, const struct draft *draft);

/* ---- what several of them do (habit_deeds.c) -------------------------------- */

/* Space: did it; when today is marked already, all choices are opened. */
void habit_did_it(struct app *app, int64_t habit);

/* x: it says what came of it. */
void habit_set_aside(struct app *app, int64_t habit);

/* Whether a rest of all of them holds on that day. */
bool habits_all_rest(struct book *book, day on);

/* The mark of a day, MARK_NONE if there is none. */
enum mark_state habit_mark(struct book *book, int64_t habit, day on);

/* "resting", "resting until 30 November", "let go on 12 November"; "" while
 * it goes its way. In the arena. */
const char *habit_state_words(const struct habit *habit, day today,
			      struct arena *arena);

#endif
