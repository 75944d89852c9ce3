#ifndef TEND_SRC_UI_PICKED_H
#define TEND_SRC_UI_PICKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct app;
struct pane;

/*
 * Several pages chosen in a list with the space bar, and what can be done with
 * all of them at once. Owned: picked_clear gives the memory back.
 */
struct picked {
	int64_t *ids;
	size_t count, room;
};

bool picked_has(const struct picked *picked, int64_t id);
void picked_toggle(struct picked *picked, int64_t id);
void picked_none(struct picked *picked);	/* nothing is chosen any more */
void picked_clear(struct picked *picked);

/* "3 chosen". */
const char *picked_words(const struct picked *picked, struct arena *arena);

/* Ask what to do with them; `done` hands its id on to picked_do. */
void picked_ask(struct app *app, const struct picked *picked,
		void (*done)(struct app *app, struct pane *asker, int64_t id));
void picked_do(struct app *app, struct picked *picked, int64_t id);

/* The same by their own keys: a star on all (or off, if all have one), and
 * all set aside. One step each. */
void picked_star(struct app *app, const struct picked *picked);
void picked_set_aside(struct app *app, struct picked *picked);

#endif
