#include "action_box.h"

#include "base/intl.h"

enum { INSIDE = ACTION_BOX_INSIDE, SENTENCE_ROWS = 3 };

void action_box_open(struct pane *pane, struct app *app, bool for_help)
{
	struct action_box *box = pane->state;

	edit_init(&box->words, EDIT_ONE_LINE);
	actions_gather(app, app_below(app, pane), for_help, &box->actions,
		       &box->arena);
	box->found = arena_new(&box->arena, (box->actions.count + 1) *
			       sizeof(*box->found));
}

void action_box_close(struct pane *pane, struct app *app)
{
	struct action_box *box = pane->state;

	(void)app;
	edit_clear(&box->words);
	arena_clear(&box->arena);
}

const struct action *action_box_found(const struct action_box *box,
				      size_t index)
{
	return &box->actions.items[box->found[index]];
}

/* ---- the room there is --------------------------------------------------------- */

int action_box_left(int cols)
{
	return cols < ACTION_BOX_NARROW ? 0 : 2;
}

void action_box_fit(struct action_box *box, int rows, int cols)
{
	int field = cols - 2 * action_box_left(cols) - 2 * INSIDE;

	box->rows = rows - 3 > 1 ? rows - 3 : 1;
	edit_fit(&box->words, 1, field > 1 ? field : 1);
}

void action_box_see(struct action_box *box, size_t first, size_t last)
{
	size_t rows = (size_t)box->rows;

	if (box->at == 0)
		box->top = 0;
	if (last >= box->top + rows)
		box->top = last - rows + 1;
	if (first < box->top)
		box->top = first;
}

/* ---- keys ------------------------------------------------------------------ */

static void move(struct action_box *box, long by)
{
	long at = (long)box->at + by;

	if (at >= (long)box->choices)
		at = (long)box->choices - 1;
	box->at = at > 0 ? (size_t)at : 0;
}

static bool at_end(const struct edit *edit)
{
	size_t size;

	edit_text(edit, &size);
	return edit->caret == size;
}

bool action_box_moves(struct action_box *box, const struct key *key)
{
	long page = box->rows > 1 ? box->rows - 1 : 1;

	if (key->kind == K_PAGE_UP)
		move(box, -page);
	else if (key->kind == K_PAGE_DOWN)
		move(box, page);
	else if (key->kind == K_HOME && box->words.caret == 0)
		box->at = 0;
	else if (key->kind == K_END && at_end(&box->words))
		move(box, (long)box->choices);
	else
		return false;
	return true;
}

void action_box_up(struct pane *pane, struct app *app)
{
	(void)app;
	move(pane->state, -1);
}

void action_box_down(struct pane *pane, struct app *app)
{
	(void)app;
	move(pane->state, 1);
}

/* ---- drawing ---------------------------------------------------------------- */

struct frame action_box_draw(const struct action_box *box,
			     const struct frame *frame, const char *title)
{
	int left = action_box_left(frame->cols);
	struct frame inner = frame_part(frame, 0, left, frame->rows,
					frame->cols - 2 * left);

	draw_blank(frame, 0, 0, frame->rows, frame->cols);
	draw_box(&inner, 0, 0, inner.rows, inner.cols, title);
	if (edit_empty(&box->words))
		draw_words(&inner, 1, INSIDE + 2, STYLE_FAINT,
			   _("type to search"));
	edit_draw(&box->words, &inner, 1, INSIDE, true);
	if (box->choices == 0)
		draw_words_wrapped(&inner, 2, INSIDE + 2, SENTENCE_ROWS,
				   inner.cols - 2 * INSIDE - 2, STYLE_PLAIN,
				   _("Nothing by that name. Fewer letters find more."));
	return inner;
}

void action_box_say(const struct pane *pane, struct str *out)
{
	const struct action_box *box = pane->state;
	const struct action *action;

	if (box->at >= box->count)
		return;
	action = action_box_found(box, box->at);
	str_print(out, "%s. %s", action->help, action->key);
}
