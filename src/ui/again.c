/* Old things met again, in the window. */
#include "base/intl.h"
#include "book/again.h"
#include "ui/app.h"
#include "ui/open.h"

void open_again(struct app *app, int how)
{
	struct arena arena = { 0 };
	struct met met;
	struct err err = { 0 };

	if (!app->book)
		return;
	if (!book_meet_again(app->book, (enum again)how, &arena, &met, &err))
		app_say_err(app, &err);
	else if (!met.id && how == AGAIN_THIS_DAY)
		app_say(app, _("Nothing from this day of other months or years so far."));
	else if (!met.id)
		app_say(app, _("Nothing from long ago so far."));
	else if (met.is_insight)
		open_line(app, met.id);
	else
		open_reader(app, met.id, 0, 0);
	arena_clear(&arena);
}
