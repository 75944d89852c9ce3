#include "ui/pane.h"

#include <stdlib.h>

#include "base/mem.h"

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
