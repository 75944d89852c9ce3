#ifndef TEND_UI_PICK_H
#define TEND_UI_PICK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ui/pane.h"

/*
 * Choose one of a few rows, each with a quiet word beside it; and the one
 * question that is asked before something goes for good. Both are sheets: the
 * answer comes back through `chosen`, after the sheet is gone. `asker` is the
 * pane that opened it. Text is copied.
 */
struct pick_row {
	int64_t id;		/* 0: change nothing; done is not called */
	const char *text;
	const char *hint;	/* or NULL */
	const char *key;	/* a letter that picks it at once, or NULL */
};

struct pick {
	const char *title;	/* what is asked, already in _() */
	const char *note;	/* a sentence below the title, or NULL */
	const struct pick_row *rows;
	size_t count;
	int64_t chosen;		/* the row to begin on; 0: the first */
	bool then_text;		/* what is chosen is written in: a letter typed
				 * here takes the chosen row, and stands there */
	void (*done)(struct app *app, struct pane *asker, int64_t id);
};

struct pane *pick_open(struct app *app, const struct pick *pick);

/* "Erase this page for good?" with the gentle answer first. done gets 1 for
 * yes; for no, nothing is called. */
struct pane *ask_open(struct app *app, const char *question, const char *note,
		      const char *yes, const char *no,
		      void (*done)(struct app *app, struct pane *asker,
				   int64_t id));

extern const struct pane_type pick_sheet;

#endif
