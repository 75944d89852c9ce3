#ifndef TEND_SRC_UI_SESSION_ROWS_H
#define TEND_SRC_UI_SESSION_ROWS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/list.h"
#include "domain/insight.h"
#include "domain/session.h"

struct app;

/*
 * What a session's sheet shows, from top to bottom: what is said of it, its
 * notes, its pages with what was added later, and the lines kept with what
 * became of them. session_rows.c reads it from the book.
 */
enum session_row_kind {
	SESSION_HEADING,
	SESSION_FACT,		/* label, text, note */
	SESSION_NOTE,		/* id; label its part and time */
	SESSION_PAGE,		/* id; label its day */
	SESSION_LINE,		/* id of a kept line; label its kind */
	SESSION_HABIT,		/* id of what grew from the line above */
	SESSION_ADD_NOTE,
	SESSION_ADD_PAGE,
	SESSION_CHANGE,		/* nothing is said so far: say something */
};

enum {
	SESSION_ID_ADD_NOTE = -1, SESSION_ID_ADD_PAGE = -2,
	SESSION_ID_CHANGE = -3,
};

struct session_row {
	enum session_row_kind kind;
	int64_t id;		/* 0: never in focus */
	const char *label;
	const char *text;
	const char *note;	/* a quiet word after it, or "" */
	int before;		/* blank rows above, where there is room */
	int at, height, lines;	/* laid out */
};

LIST_OF(session_row, struct session_row);

/* All of it, in the arena. What cannot be read is said in the status line. */
void session_rows(struct app *app, const struct session *session,
		  struct arena *arena, struct session_row_list *rows);

/* "2 to try, 1 to know, some to sort": what became of a session's lines, in
 * the arena; "" for none. */
const char *session_led_to(const struct insight_list *lines,
			   struct arena *arena);

#endif
