#include "field_sheet.h"

#include "blocks.h"

/* A box across the page: its two lines, each with a blank beside it. */
enum { SIDES = 4, LEAST_COLS = 8 };

/* The box over the page: how far from its edges, how far inside, how high. */
enum { LEFT = 1, INSIDE = 4, ROWS = 7 };

bool field_sheet_type(struct pane *pane, struct app *app, const struct key *key)
{
	return edit_key(pane->state, app, key);
}

void field_sheet_draw_small(const struct pane *pane, const struct frame *frame)
{
	edit_draw(pane->state, frame, 0, 0, true);
}

void field_sheet_say(const struct pane *pane, struct str *out)
{
	edit_say(pane->state, out);
}

void field_sheet_close(struct pane *pane, struct app *app)
{
	(void)app;
	edit_clear(pane->state);
}

void field_fit(struct edit *edit, int box, int rows, int cols)
{
	int wide = cols - 2 * COL_TEXT - SIDES;

	if (page_is_small(rows, cols))
		edit_fit(edit, rows, cols);
	else
		edit_fit(edit, box > 1 ? box : 1,
			 wide > LEAST_COLS ? wide : LEAST_COLS);
}

void field_box_fit(struct edit *edit, int cols)
{
	edit_fit(edit, 1, cols - 2 * LEFT - 2 * INSIDE);
}

void field_box_draw(const struct edit *edit, const struct frame *frame,
		    const char *asked, const char *note)
{
	struct frame box = draw_box_over(frame, ROWS, LEFT);

	draw_words(&box, 1, INSIDE, STYLE_TITLE, asked);
	edit_draw(edit, &box, 3, INSIDE, true);
	draw_words_wrapped(&box, 5, INSIDE, 1, edit->cols, STYLE_FAINT, note);
}
