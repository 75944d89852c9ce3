#ifndef TEND_SRC_UI_MARKING_H
#define TEND_SRC_UI_MARKING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/day.h"
#include "domain/habit.h"
#include "ui/glyph.h"

struct app;
struct pane;

/* The sign of a mark. MARK_NONE is open. */
enum glyph mark_glyph(enum mark_state state);

/* "[●]", "[ ]": a mark in its box. */
const char *mark_box(enum mark_state state, bool ascii, struct arena *arena);

/* "Now: smile at the window.", or "" for a habit without an ending. */
const char *now_words(const struct habit *habit, struct arena *arena);

/* A person's words in quotes, on one line. */
const char *quoted_words(const char *text, bool ascii, struct arena *arena);

/* What is marked on a day; MARK_NONE, with empty words, if nothing is. A book
 * that cannot be read is said in the status line. */
struct mark mark_of_day(struct app *app, int64_t habit, day on,
			struct arena *arena);

/* All choices, and after one a few words on it. */
void open_marks_then_words(struct app *app, int64_t habit, day on);

/*
 * d s r n: the deeds of a pane out of its own mark(pane, app, state).
 */
#define MARK_DEEDS(mark)						\
	static void did_it(struct pane *pane, struct app *app)		\
	{								\
		mark(pane, app, MARK_DONE);				\
	}								\
	static void smallest(struct pane *pane, struct app *app)	\
	{								\
		mark(pane, app, MARK_SMALLEST);				\
	}								\
	static void rest(struct pane *pane, struct app *app)		\
	{								\
		mark(pane, app, MARK_REST);				\
	}								\
	static void not_today(struct pane *pane, struct app *app)	\
	{								\
		mark(pane, app, MARK_NOT_TODAY);			\
	}

#endif
