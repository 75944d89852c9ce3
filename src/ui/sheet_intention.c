/* What to bring along to a session that is to come: a word will do. */
#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "drafting.h"
#include "field_sheet.h"
#include "opening.h"
#include "session_words.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { ROOMY = 12, BOX_ROWS = 3, AROUND = 5 };

struct about {
	int64_t session;
	const struct draft *draft;
};

struct bringing {
	struct edit edit;		/* first */
	struct session session;		/* in pane->rows */
	int64_t id;
	day today;
};

static void open(struct pane *pane, struct app *app, const void *what)
{
	struct bringing *s = pane->state;
	const struct about *about = what;
	struct arena arena = { 0 };
	struct session session;
	struct err err = { 0 };

	s->id = about->session;
	edit_init(&s->edit, 0);
	if (about->draft)
		draft_go_on(app, about->draft, &s->edit);
	else if (book_session(app->book, s->id, &arena, &session, &err))
		edit_set(&s->edit, session.intention, strlen(session.intention));
	else
		app_say_err(app, &err);
	arena_clear(&arena);
}

static void load(struct pane *pane, struct app *app)
{
	struct bringing *s = pane->state;

	s->today = app->today;
	if (!book_session(app->book, s->id, &pane->rows, &s->session, NULL))
		s->session = session_new(app->today);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct bringing *s = pane->state;
	int room = rows - AROUND;

	field_fit(&s->edit, room < BOX_ROWS ? room : BOX_ROWS, rows, cols);
}

static bool leave(struct pane *pane, struct app *app)
{
	struct bringing *s = pane->state;
	struct arena arena = { 0 };
	struct str text = STR_INIT;
	struct session session;
	struct err err = { 0 };
	bool ok = book_session(app->book, s->id, &arena, &session, &err);

	edit_take(&s->edit, &text);
	str_trim_end(&text);
	if (ok && strcmp(session.intention, text.s) != 0) {
		session.intention = text.s;
		ok = book_write_session(app->book, &session, &err);
		if (ok && text.size)
			app_say(app, _("Kept. It waits for you there."));
	}
	str_clear(&text);
	arena_clear(&arena);
	return draft_saved(app, pane, ok, &err);
}

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct bringing *s = pane->state;

	return draft_keep_edit(app, &(struct draft){
		.what = "intention", .subject = s->id, .on = app->today,
	}, &s->edit, sync);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct bringing *s = pane->state;
	bool roomy = frame->rows >= ROOMY;
	int row = roomy ? 1 : 0;

	draw_words(frame, row++, COL_TEXT, STYLE_TITLE,
		   session_title(&s->session, s->today, frame->arena));
	draw_words(frame, row++, COL_TEXT, STYLE_PLAIN,
		   _("What would you like to bring with you?"));
	row += roomy;
	edit_draw_boxed(&s->edit, frame, row, COL_TEXT, true);
	draw_words(frame, row + s->edit.rows + 2, COL_TEXT, STYLE_FAINT,
		   _("A word will do. Nothing will do, too."));
}

static void say(const struct pane *pane, struct str *out)
{
	const struct bringing *s = pane->state;

	str_print(out, "%s ", _("What would you like to bring with you?"));
	edit_say(&s->edit, out);
}

static const struct binding keys[] = {
	{ "RET ESC C-s", "done", N_("Keep the words and go back"), pane_done,
	  .hint = N_("done"), .also = N_("finish close save") },
	{ 0 },
};

const struct pane_type intention_sheet = {
	.name = "intention", .title = N_("An intention"), .keys = keys,
	.state_size = sizeof(struct bringing), .open = open, .load = load,
	.fit = fit, .draw = draw, .draw_small = field_sheet_draw_small,
	.say = say, .typing = pane_always_typing, .type = field_sheet_type,
	.keep = keep, .leave = leave, .close = field_sheet_close,
};

void open_intention(struct app *app, int64_t session)
{
	struct about about = { .session = session };

	app_open(app, &intention_sheet, &about);
}

void open_draft_intention(struct app *app, const struct draft *draft)
{
	struct about about = { .session = draft->subject, .draft = draft };

	app_open(app, &intention_sheet, &about);
}
