#ifndef TEND_UI_LIST_H
#define TEND_UI_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "ui/draw.h"
#include "ui/key.h"
#include "ui/pane.h"

struct pane;

/*
 * A list of rows of which one is chosen, by id: it stays chosen when rows come
 * and go around it. A long list is read in a window around the choice, never
 * whole.
 *
 *	load:	struct list_ask ask = list_ask(&s->list);
 *		… read ask.before rows before ask.id, it, and ask.after after …
 *		list_begin(&s->list);
 *		for each row: list_add(&s->list, &pane->rows, row.id);
 *		list_end(&s->list, more_before, more_after);
 *	fit:	list_fit(&s->list, rows_there_are);
 *	type:	if (list_key(&s->list, pane, key)) return true;
 *	draw:	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++)
 *			draw_row(frame, list_row(&s->list, i) + 3, i == s->list.at);
 *
 * A list that is read whole takes no notice of the ask.
 */
struct list {
	int64_t chosen;		/* id; 0: none, or not decided so far */
	size_t at;		/* its index among the rows read */
	size_t count;
	int64_t *ids;
	int height;		/* rows of each item, 1 unless set by the pane */

	bool more_before, more_after;
	size_t top;		/* first index shown */
	int page;		/* items that can be seen at once */
	int want;		/* 0 around the choice, -1 the first, 1 the last */
	size_t room;
	size_t old_at, old_top;
};

struct list_ask {
	int64_t id;		/* 0: from the first row */
	bool last;		/* the last rows: before counts from the end */
	int before, after;	/* how many rows on either side */
};

struct list_ask list_ask(const struct list *list);
void list_begin(struct list *list);
void list_add(struct list *list, struct arena *arena, int64_t id);
void list_end(struct list *list, bool more_before, bool more_after);

void list_fit(struct list *list, int rows);

/* ↑ ↓ j k Home End PgUp PgDn. True if it was one of these; the pane is made
 * stale when rows outside the window are wanted. */
bool list_key(struct list *list, struct pane *pane, const struct key *key);

/* Those of them that mean nothing in a line typed above the list: ↑ ↓ PgUp
 * PgDn. */
bool list_key_typing(struct list *list, struct pane *pane,
		     const struct key *key);

/* Move the choice by so many rows. */
void list_move(struct list *list, struct pane *pane, int by);

/* Which row to choose once the chosen one is gone: the next, else the one
 * before; 0 if there is none. */
int64_t list_neighbour(const struct list *list);

/* The indices that are shown, and the row (from 0) where one begins. */
size_t list_first(const struct list *list);
size_t list_last(const struct list *list);
int list_row(const struct list *list, size_t index);

/* What list_key takes, for the help sheet; deeds are NULL. */
extern const struct binding list_bindings[];

#endif
