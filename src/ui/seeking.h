#ifndef TEND_SRC_UI_SEEKING_H
#define TEND_SRC_UI_SEEKING_H

#include "text/seek.h"
#include "ui/edit.h"

/* Sheets over a page that is being written: they move its caret or change its
 * text, and the page (the pane below) keeps it. */
struct seeking {
	struct edit *edit;
	int64_t page;		/* whose it is, 0 while the book has none */
	bool reading;		/* a page that is read: nothing is put instead */
};

void open_seek(struct app *app, struct edit *edit, int64_t page);
void open_seek_reading(struct app *app, struct edit *edit, int64_t page);
void open_go_to_line(struct app *app, struct edit *edit);

#endif
