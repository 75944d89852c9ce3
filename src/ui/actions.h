#ifndef TEND_UI_ACTIONS_H
#define TEND_UI_ACTIONS_H

#include "base/list.h"
#include "ui/app.h"

/* Everything that can be done, gathered from the rows of panes: what the help
 * sheet and the palette are made of. */
enum action_group {
	ACTION_HERE,		/* on this page */
	ACTION_EVERYWHERE,
	ACTION_LATER,		/* on this page, but not at this moment */
	ACTION_LIST,		/* moving in lists; no deed */
	ACTION_TEXT,		/* while typing; no deed */
	ACTION_RARE,		/* everywhere, too, and without a key */
	ACTION_ELSEWHERE,	/* another place's rows */
	ACTION_INSIDE,		/* a sheet's, that is not open */
};

struct action {
	const struct binding *row;
	enum action_group group;
	const struct pane_type *type;	/* whose row; NULL: everywhere */
	int place;			/* ACTION_ELSEWHERE: where */
	const char *help;		/* in the person's language, for drawing */
	const char *key;		/* all there are, that can be pressed
					 * now; "" if it has none */
};

LIST_OF(action, struct action);

/* Gathered for `pane`. For help: what moves, too, the keys of lists and text,
 * and the rows of this pane that sleep now; else the rows of other places, and
 * last those of sheets, which can be told of alone. */
void actions_gather(const struct app *app, const struct pane *pane,
		    bool for_help, struct action_list *list,
		    struct arena *arena);

/* How well the words fit what the action is called, 0 best; -1: not at all.
 * Each must begin a word of it, or be its key. */
int action_fit(const struct action *action, const char *words, size_t size);

/* Do it for the pane it was gathered for. An action of another place goes
 * there, and says its key unless it can be done without a chosen thing. False
 * if it makes no sense at this moment. */
bool action_do(const struct action *action, struct app *app,
	       struct pane *pane);

#endif
