#include "drafting.h"

bool draft_keep(struct app *app, const struct draft *draft, bool sync)
{
	struct err err = { 0 };

	if (!app->drafts)
		return true;
	if (drafts_keep(app->drafts, draft, &err) &&
	    (!sync || drafts_sync(app->drafts, &err)))
		return true;
	app_say_err(app, &err);
	return false;
}

void draft_done(struct app *app, const struct pane *pane)
{
	app_untouch(app, pane);
	if (app->drafts)
		drafts_drop(app->drafts);
}
