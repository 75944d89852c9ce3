/* A small thing made the very evening its line was kept is often a large one.
 * It is asked once, and either answer is fine. */
#include "base/intl.h"
#include "book/insights.h"
#include "book/invitations.h"
#include "builder.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/pick.h"

enum { DAY_SECONDS = 86400, SLEEP = 1, NOW = 2 };

/* The line that is asked about: one at a time. */
static int64_t asked;

static bool is_young(struct app *app, int64_t id)
{
	struct arena arena = { 0 };
	struct insight line;
	bool before = true, young;

	young = book_insight(app->book, id, &arena, &line, NULL) &&
		app->now.at - line.written.at < DAY_SECONDS &&
		book_visited(app->book, "sleep", id, &before, NULL) && !before;
	arena_clear(&arena);
	return young;
}

static void chosen(struct app *app, struct pane *asker, int64_t id)
{
	struct err err = { 0 };

	(void)asker;
	book_visit(app->book, "sleep", asked, NULL);
	if (id == NOW)
		begin_builder(app, asked);
	else if (!book_invite_later(app->book, "sleep", asked, app->today + 1,
				    &err))
		app_say_err(app, &err);
	else
		app_say(app, _("It will be first tomorrow."));
}

void open_builder(struct app *app, int64_t insight)
{
	struct pick_row rows[] = {
		{ SLEEP, _("Sleep on it"), _("it will be first tomorrow"), NULL },
		{ NOW, _("Now is fine"), NULL, NULL },
	};

	if (!insight || !is_young(app, insight)) {
		begin_builder(app, insight);
		return;
	}
	asked = insight;
	pick_open(app, &(struct pick){
		.title = _("Sleep on it?"),
		.note = _("This line is of today. What it wants may be smaller tomorrow."),
		.rows = rows, .count = 2, .done = chosen });
}
