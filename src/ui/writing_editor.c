/* A page goes out to the person's own editor and comes back. */
#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "port/editor.h"
#include "ui/app.h"
#include "writing.h"

/* What the editor left where it is not sure what was meant: a page of its own,
 * so that both are there. */
static bool keep_beside(const struct writing *w, struct app *app,
			const struct edited *edited, struct err *err)
{
	struct anchor_list none = { 0 };
	struct entry entry = {
		.on = w->on, .session = w->session, .tender = w->tender,
		.body = edited->text, .size = edited->size,
	};

	if (!app->book)
		return err_set(err, ERR_FAILED, NULL, _("there is no book open"));
	return book_write_entry(app->book, &entry, &none, err);
}

static void say_doubt(const struct writing *w, struct app *app,
		      const struct edited *edited)
{
	struct err err = { 0 };

	if (!edited->text) {
		app_say(app, _("%s; the page is as it was."), edited->said);
	} else if (keep_beside(w, app, edited, &err)) {
		editor_clear(edited);
		app_say(app, _("%s; what it left is a page beside this one."),
			edited->said);
	} else {
		app_say(app, _("%s; what it left is in %s."), edited->said,
			edited->folder);
	}
}

/* Many editors end the last line where the page has not: that is theirs, and
 * no change of the page. */
static void without_last_line_end(const struct str *was, struct edited *edited)
{
	bool had = was->size > 0 && was->s[was->size - 1] == '\n';

	if (edited->end != EDITOR_CHANGED || had || edited->size == 0 ||
	    edited->text[edited->size - 1] != '\n')
		return;
	edited->size--;
	if (edited->size == was->size &&
	    memcmp(edited->text, was->s, was->size) == 0)
		edited->end = EDITOR_SAME;
}

static void come_back(struct writing *w, struct app *app,
		      const struct edited *edited)
{
	if (edited->end == EDITOR_DOUBT) {
		say_doubt(w, app, edited);
	} else if (edited->end == EDITOR_SAME) {
		app_say(app, _("Back in the page, as it was."));
	} else {
		edit_become(&w->edit, edited->text, edited->size);
		app_touch(app);
		app_say(app, edited->mended
			? _("Back in the page. What was not UTF-8 was read as Latin-1.")
			: _("Back in the page. Ctrl-Z takes back what your editor did."));
	}
}

void writing_hand_over(struct app *app, void *about)
{
	struct writing *w = about;
	struct arena arena = { 0 };
	struct str text = STR_INIT;
	struct edited edited;
	struct err err = { 0 };

	edit_take(&w->edit, &text);
	if (editor_hand(text.s, text.size,
			app->book ? book_path(app->book) : "", app->ending,
			&arena, &edited, &err)) {
		without_last_line_end(&text, &edited);
		come_back(w, app, &edited);
	} else {
		app_say_err(app, &err);
	}
	str_clear(&text);
	arena_clear(&arena);
}
