#ifndef TEND_TESTS_DEMO_H
#define TEND_TESTS_DEMO_H

#include "ui/app.h"
#include "ui/edit.h"
#include "ui/list.h"

/*
 * A pane for tests, with all a pane can have: a list of numbered rows, and
 * above it a text box that w goes into and Esc out of. What it did stands in
 * these counts.
 */
struct demo {
	struct list list;
	struct edit edit;
	bool writing;
};

struct demo_done {
	int loads, keeps, syncs, closes, leaves;
	int64_t rows;		/* how many rows the book would have */
	bool keep_fails;
};

extern struct demo_done demo_done;
extern const struct pane_type demo_pane;
extern const struct pane_type demo_sheet;

/* An app on the demo pane, laid out and drawn once. */
void demo_begin(struct app *app, int rows, int cols, bool ascii);
void demo_end(struct app *app);

/* Press a script of keys; draw after each. */
void demo_press(struct app *app, const char *keys);

/* What a row of the screen says. Lives until the next call. */
const char *demo_row(const struct app *app, int row);

#endif
