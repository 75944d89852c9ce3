#ifndef TEND_UI_SHOT_H
#define TEND_UI_SHOT_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"
#include "ui/app.h"

/*
 * The window's picture after some keys, without a terminal.
 */
struct shot {
	const char *pane;	/* "journal"; NULL: today */
	int rows, cols;		/* 0: 24, 80 */
	const char *keys;	/* as in ui/key.h; NULL: none */
	const char *theme;	/* for the SVG; NULL: the usual one */
	bool svg;
};

/* "80x24" (columns x rows). */
bool shot_size(const char *text, int *rows, int *cols);

/* app has been made with app_init and told the time. */
bool shot_take(struct app *app, const struct shot *shot, struct str *out,
	       struct err *err);

/* Press keys, one after another, a tick apart. */
bool shot_press(struct app *app, const char *keys, struct err *err);

#endif
