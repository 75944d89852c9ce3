#ifndef TEND_UI_ACTIONS_H
#define TEND_UI_ACTIONS_H

#include "base/list.h"
#include "ui/app.h"

/* Everything that can be done, gathered from the rows of panes: what the help
 * sheet and the palette are made of. */
enum action_group {
	ACTION_HERE,		/* on this page */
	ACTION_EVERYWHERE,
	ACTION_LIST,		/* moving in lists; no deed */
	ACTION_TEXT,		/* while typing; no deed */
	ACTION_ELSEWHERE,	/* another place's rows */
};

struct action {
	const struct binding *row;
	enum action_group group;
	const struct pane_type *type;	/* whose row; NULL: everywhere */
	int place;			/* ACTION_ELSEWHERE: where */
	const char *help;		/* in the person's language, for drawing */
	const char *key;		/* "" if it has none */
};

LIST_OF(action, struct action);

/* Gathered for `pane`; all: what cannot be done here, too (help shows keys
 * of lists and text, the palette the rows of other places). */
void actions_gather(const struct app *app, const struct pane *pane,
		    bool for_help, struct action_list *list,
		    struct arena *arena);

/* Whether each of the words begins a word of what the action is called. */
bool action_matches(const struct action *action, const char *words,
		    size_t size, struct arena *arena);

/* Do it for the pane it was gathered for. An action of another place goes
 * there and says its key. */
void action_do(const struct action *action, struct app *app,
	       struct pane *pane);

#endif
