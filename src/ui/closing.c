#include "closing.h"

#include "base/intl.h"
#include "book/entries.h"
#include "ui/app.h"

static void say(struct app *app, bool closed)
{
	app_say(app, closed
		? _("It is kept closed: its words show when a key opens them.")
		: _("It opens like any other from now on."));
}

static bool by_session(struct app *app, const struct entry *page)
{
	struct arena arena = { 0 };
	struct session session;
	bool closed = page->tender && page->session &&
		book_session(app->book, page->session, &arena, &session, NULL) &&
		session.tender;

	arena_clear(&arena);
	return closed;
}

void keep_page_closed(struct app *app, const struct entry *page)
{
	struct err err = { 0 };

	if (by_session(app, page))
		app_say(app, _("Its session is kept closed, and the page with it."));
	else if (!book_tender_entry(app->book, page->id, !page->tender, &err))
		app_say_err(app, &err);
	else
		say(app, !page->tender);
}

void keep_session_closed(struct app *app, const struct session *session)
{
	struct err err = { 0 };

	if (!book_tender_session(app->book, session->id, !session->tender, &err))
		app_say_err(app, &err);
	else
		say(app, !session->tender);
}
