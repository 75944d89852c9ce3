#include "drafting.h"

bool draft_keep(struct app *app, const struct draft *draft, bool sync)
{
	struct pane *pane = app->keeping;
	struct draft now = *draft;
	struct err err = { 0 };

	if (!app->drafts)
		return true;
	if (!pane->drafts)
		pane->drafts = drafts_another(app->drafts);
	now.at = app->now.at;
	if (drafts_keep(pane->drafts, &now, &err) &&
	    (!sync || drafts_sync(pane->drafts, &err)))
		return true;
	app_say_err(app, &err);
	return false;
}

bool draft_keep_edit(struct app *app, const struct draft *draft,
		     const struct edit *edit, bool sync)
{
	struct draft with = *draft;

	with.body = edit_text(edit, &with.size);
	with.caret = edit->caret;
	return draft_keep(app, &with, sync);
}

void draft_go_on(struct app *app, const struct draft *draft, struct edit *edit)
{
	edit_set(edit, draft->body, draft->size);
	edit_go(edit, draft->caret);
	app_touch(app);
}

void draft_drop(const struct pane *pane)
{
	if (pane->drafts)
		drafts_drop(pane->drafts);
}

void draft_done(struct app *app, const struct pane *pane)
{
	app_untouch(app, pane);
	draft_drop(pane);
}

bool draft_saved(struct app *app, const struct pane *pane, bool ok,
		 const struct err *err)
{
	if (ok)
		draft_done(app, pane);
	else
		app_say_err(app, err);
	return ok;
}
