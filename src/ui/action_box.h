#ifndef TEND_SRC_UI_ACTION_BOX_H
#define TEND_SRC_UI_ACTION_BOX_H

#include "actions.h"
#include "ui/edit.h"

/*
 * A box over the page in which all that can be done stands, below a line that
 * narrows it: what the help sheet and the palette have in common. It stands
 * first in the sheet's state; the functions with a pane go into its pane_type
 * and keys. The sheet says which actions fit, and draws the rows.
 */
struct action_box {
	struct edit words;
	struct action_list actions;	/* all, gathered when it opened */
	struct arena arena;		/* until it closes */
	size_t *found;			/* indices of those that fit */
	size_t count;			/* how many fit */
	size_t choices;			/* rows that can be chosen */
	size_t at;			/* which of them is */
	size_t top;			/* the first line shown */
	int rows;			/* lines that can be seen */
};

/* How far inside the box its words begin; and the columns from which on there
 * is room beside it. */
enum { ACTION_BOX_INSIDE = 2, ACTION_BOX_NARROW = 60 };

void action_box_open(struct pane *pane, struct app *app, bool for_help);
void action_box_close(struct pane *pane, struct app *app);

const struct action *action_box_found(const struct action_box *box,
				      size_t index);

/* How many columns stay free on either side of it. */
int action_box_left(int cols);

/* Learn the room, then scroll so that these lines are seen. */
void action_box_fit(struct action_box *box, int rows, int cols);
void action_box_see(struct action_box *box, size_t first, size_t last);

/* PgUp and PgDn; Home and End where they have nothing to do in the words. */
bool action_box_moves(struct action_box *box, const struct key *key);
void action_box_up(struct pane *pane, struct app *app);
void action_box_down(struct pane *pane, struct app *app);

/* All but the rows, which begin in row 2 of the frame that comes back. */
struct frame action_box_draw(const struct action_box *box,
			     const struct frame *frame, const char *title);

void action_box_say(const struct pane *pane, struct str *out);

#define ACTION_BOX_KEYS(do_it)						\
	{ "UP", "up", N_("Choose the one above"), action_box_up,	\
	  .flags = BIND_QUIET },					\
	{ "DOWN", "down", N_("Choose the one below"), action_box_down,	\
	  .hint = N_("choose"), .label = "↑↓", .flags = BIND_QUIET },	\
	{ "RET", "open", N_("Do the chosen thing"), do_it,		\
	  .hint = N_("do it"), .flags = BIND_QUIET },			\
	{ "ESC", "back", N_("Close this list"), pane_back,		\
	  .hint = N_("close"), .flags = BIND_QUIET }

#endif
