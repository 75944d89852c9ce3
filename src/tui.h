#ifndef TEND_TUI_H
#define TEND_TUI_H

#include <stdbool.h>

#include "base/err.h"
#include "ui/app.h"
#include "ui/style.h"

/*
 * The loop that joins the window to a terminal: a key, what it does, the page
 * drawn anew. Comes back when the person left, the terminal went away, or the
 * process was asked to end; by then half-written text is in the draft, on the
 * disk. False if there is no terminal to open it in.
 */
struct tui_wish {
	const struct theme *theme;
	bool mono;
};

bool tui_run(struct app *app, const struct tui_wish *wish, struct err *err);

#endif
