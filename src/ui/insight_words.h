#ifndef TEND_SRC_UI_INSIGHT_WORDS_H
#define TEND_SRC_UI_INSIGHT_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "book/entries.h"
#include "book/habits.h"
#include "book/insights.h"

struct app;

/* How kept lines are told, wherever they stand. All texts in the arena. */

/* "20 Nov · session 1", "20 Nov". */
const char *line_from(const struct insight *line,
		      const struct session_list *sessions, day today,
		      struct arena *arena);

/* "Friday 20 November, in session 1". */
const char *line_from_long(const struct insight *line,
			   const struct session_list *sessions, day today,
			   struct arena *arena);

/* "to try and to know"; "" for none. */
const char *line_kinds(unsigned kinds, struct arena *arena);

/* What stands in place of a tender page's line. */
const char *line_closed(void);

/* Let it greet in the morning, or no longer; says so. */
void line_greet(struct app *app, const struct insight *line);

/* Set it aside; says so. */
void line_set_aside(struct app *app, int64_t insight);

#endif
