#include "ui/pane.h"

#include <stdlib.h>

#include "base/mem.h"
#include "book/drafts.h"
#include "ui/app.h"

struct pane *pane_new(const struct pane_type *type)
{
	struct pane *pane = mem_new(sizeof(*pane));

	pane->type = type;
	pane->state = mem_new(type->state_size ? type->state_size : 1);
	return pane;
}

void pane_free(struct pane *pane, struct app *app)
{
	if (pane->type->close)
		pane->type->close(pane, app);
	drafts_close(pane->drafts);
	arena_clear(&pane->rows);
	free(pane->state);
	free(pane);
}

void pane_stale(struct pane *pane)
{
	pane->loaded = false;
}

bool pane_typing(const struct pane *pane)
{
	return pane->type->typing && pane->type->typing(pane);
}

bool pane_always_typing(const struct pane *pane)
{
	(void)pane;
	return true;
}

void pane_back(struct pane *pane, struct app *app)
{
	app_close(app, pane);
}

void pane_done(struct pane *pane, struct app *app)
{
	if (pane->type->leave(pane, app))
		app_close(app, pane);
}
