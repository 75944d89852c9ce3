#include "ui/shot.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "ui/panes.h"
#include "ui/svg.h"

enum { SHOT_ROWS = 24, SHOT_COLS = 80, SIZE_MAX_CELLS = 1000, TICK = 10 };

bool shot_size(const char *text, int *rows, int *cols)
{
	int wide, high, end = 0;

	if (sscanf(text, "%dx%d%n", &wide, &high, &end) != 2 || text[end] ||
	    wide < 1 || high < 1 || wide > SIZE_MAX_CELLS ||
	    high > SIZE_MAX_CELLS)
		return false;
	*rows = high;
	*cols = wide;
	return true;
}

bool shot_press(struct app *app, const char *keys, struct err *err)
{
	struct key_script script = { .rest = keys };
	struct err why = { 0 };
	struct key key;

	while (key_script_next(&script, &key, &why)) {
		/* As tui.c does: what a key finds was loaded and laid out. */
		app_key(app, &key, app->ticks + TICK);
		app_draw(app);
	}
	if (why.kind == ERR_NONE)
		return true;
	return err_set(err, why.kind, why.field, "%s", why.text);
}

static bool go_to(struct app *app, const char *name, struct err *err)
{
	const struct pane_type *const *types = app->choices.places ?
		app->choices.places : panes_places;

	for (int i = 0; i < app_place_count(app); i++)
		if (strcmp(types[i]->name, name) == 0) {
			app_go(app, i);
			return true;
		}
	return err_set(err, ERR_USAGE, "pane",
		       _("there is no pane called %s"), name);
}

bool shot_take(struct app *app, const struct shot *shot, struct str *out,
	       struct err *err)
{
	const struct theme *theme = theme_find(shot->theme ? shot->theme :
					       themes[0].name);

	if (!theme)
		return err_set(err, ERR_USAGE, "theme",
			       _("there is no theme called %s"), shot->theme);
	app->rows = shot->rows > 0 ? shot->rows : SHOT_ROWS;
	app->cols = shot->cols > 0 ? shot->cols : SHOT_COLS;
	if (shot->pane && !go_to(app, shot->pane, err))
		return false;
	app_draw(app);
	if (shot->keys && !shot_press(app, shot->keys, err))
		return false;
	if (shot->svg)
		canvas_svg(&app->canvas, theme, _("The window of tend"), out);
	else
		canvas_text(&app->canvas, out);
	return true;
}
