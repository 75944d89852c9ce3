#ifndef TEND_SRC_UI_CHOICES_H
#define TEND_SRC_UI_CHOICES_H

#include "ui/list.h"
#include "ui/pane.h"

/*
 * What can be done with the one thing a sheet is about: rows under each other,
 * each with the key that does it, too.
 *
 *	load:	choices_begin(&s->choices, &pane->rows);
 *		choices_add(&s->choices, CHANGE, "e", _("Change its words"),
 *			    change);
 *		choices_end(&s->choices);
 */
enum { CHOICES_MOST = 8 };

struct choice {
	const char *key;	/* "": it has none */
	const char *words;	/* in the person's language */
	void (*deed)(struct pane *pane, struct app *app);
};

struct choices {
	struct list list;
	struct arena *arena;	/* the list's ids live in it */
	struct choice rows[CHOICES_MOST];	/* as the list's ids */
};

void choices_begin(struct choices *choices, struct arena *arena);

/* id: the same row from one load to the next, not 0. */
void choices_add(struct choices *choices, int64_t id, const char *key,
		 const char *words,
		 void (*deed)(struct pane *pane, struct app *app));
void choices_end(struct choices *choices);

/* Do what is chosen. */
void choices_do(const struct choices *choices, struct pane *pane,
		struct app *app);

/* The chosen row's words; "" when there is none. */
const char *choices_words(const struct choices *choices);

/* The first of them at `row`, the keys at `key_col`. */
void choices_draw(const struct choices *choices, const struct frame *frame,
		  int row, int key_col);

#endif
