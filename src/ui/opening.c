#include "opening.h"

#include <string.h>

#include "book/drafts.h"
#include "ui/app.h"
#include "ui/open.h"

static const struct {
	const char *what;
	void (*open)(struct app *app, const struct draft *draft);
} kinds[] = {
	{ "entry", open_draft_page },
	{ "capture", open_draft_page },
	{ "insight", open_draft_insight },
	{ "habit", open_draft_habit },
	{ "let-go", open_draft_let_go },
	{ "note", open_draft_note },
	{ "session", open_draft_session },
	{ "session-note", open_draft_session_note },
	{ "intention", open_draft_intention },
	{ "question", open_draft_question },
	{ "template", open_draft_template },
	{ "support", open_draft_support },
	{ "name", open_draft_name },
	{ "setup", open_draft_setup },
};

bool open_draft(struct app *app, const struct draft *draft)
{
	const struct pane *top = app_top(app);

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (strcmp(kinds[i].what, draft->what) == 0)
			kinds[i].open(app, draft);
	return app_top(app) != top;
}
