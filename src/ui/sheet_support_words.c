/* The person's own words on the support card: who to ring, what helps. */
#include <string.h>

#include "base/intl.h"
#include "book/care.h"
#include "domain/support.h"
#include "drafting.h"
#include "opening.h"
#include "ui/app.h"
#include "ui/edit.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { ROOMY = 14, BOX_ROWS = 8, LEAST_COLS = 8 };

struct words {
	struct edit edit;
	struct str before;	/* as they were when this opened */
	int rows;		/* of the box, without its lines */
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct words *s = pane->state;
	const struct draft *draft = about;
	struct arena arena = { 0 };
	const char *own = NULL;
	struct err err = { 0 };

	edit_init(&s->edit, 0);
	str_init(&s->before);
	if (!book_setting(app->book, SUPPORT_SETTING, &arena, &own, &err))
		app_say_err(app, &err);
	if (own) {
		edit_set(&s->edit, own, strlen(own));
		str_add(&s->before, own);
	}
	if (draft) {
		edit_set(&s->edit, draft->body, draft->size);
		edit_go(&s->edit, draft->caret);
		app_touch(app);
	}
	arena_clear(&arena);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct words *s = pane->state;
	int room = rows - 4;

	s->rows = room > BOX_ROWS ? BOX_ROWS : room > 1 ? room : 1;
	edit_fit(&s->edit, s->rows,
		 cols - 10 > LEAST_COLS ? cols - 10 : LEAST_COLS);
}

/* ---- keeping --------------------------------------------------------------- */

/* Words that were not changed here may have been elsewhere meanwhile. */
static bool save(struct words *s, struct app *app)
{
	struct str text = STR_INIT;
	struct err err = { 0 };
	bool ok = true;

	edit_take(&s->edit, &text);
	while (text.size && strchr(" \t\r\n", text.s[text.size - 1]))
		text.s[--text.size] = '\0';
	if (strcmp(text.s, s->before.s) != 0)
		ok = book_set(app->book, SUPPORT_SETTING,
			      text.size ? text.s : NULL, &err);
	if (!ok)
		app_say_err(app, &err);
	str_clear(&text);
	return ok;
}

static bool leave(struct pane *pane, struct app *app)
{
	int64_t before = book_last_step(app->book);

	if (!save(pane->state, app))
		return false;
	draft_done(app, pane);
	if (book_last_step(app->book) != before)
		app_say(app, _("Kept. u takes it back."));
	app_close(app, pane);
	return true;
}

static void done(struct pane *pane, struct app *app)
{
	leave(pane, app);
}

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct words *s = pane->state;
	struct str text = STR_INIT;
	bool ok;

	edit_take(&s->edit, &text);
	struct draft draft = {
		.what = "support", .on = app->today, .body = text.s,
		.size = text.size, .caret = s->edit.caret, .at = app->now.at,
	};
	ok = draft_keep(app, &draft, sync);
	str_clear(&text);
	return ok;
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct words *s = pane->state;

	return edit_key(&s->edit, app, key);
}

static bool typing(const struct pane *pane)
{
	(void)pane;
	return true;
}

static void shut(struct pane *pane, struct app *app)
{
	struct words *s = pane->state;

	(void)app;
	edit_clear(&s->edit);
	str_clear(&s->before);
}

/* ---- drawing --------------------------------------------------------------- */

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct words *s = pane->state;
	bool roomy = frame->rows >= ROOMY;
	int row = roomy ? 1 : 0, wide = frame->cols - 2 * COL_TEXT;

	draw_cut(frame, row, COL_TEXT, wide, STYLE_TITLE,
		 _("Your own words, for a heavy hour"));
	row += roomy ? 2 : 1;
	if (roomy) {
		row += draw_words_wrapped(frame, row, COL_TEXT, 2, wide,
					  STYLE_PLAIN,
			_("Who to ring, with the number. What has helped before. One thing a line."));
		row++;
	}
	edit_draw_boxed(&s->edit, frame, row, COL_TEXT, true);
	row += s->rows + 2;
	draw_cut(frame, row, COL_TEXT, wide, STYLE_FAINT,
		 _("They stand first on the card."));
}

static void draw_small(const struct pane *pane, const struct frame *frame)
{
	const struct words *s = pane->state;

	edit_draw(&s->edit, frame, 0, 0, true);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct words *s = pane->state;

	edit_say(&s->edit, out);
}

static const struct binding keys[] = {
	{ "ESC C-s", "done", N_("Keep the words and go back"), done,
	  .hint = N_("done"), .also = N_("finish close save") },
	{ 0 },
};

const struct pane_type support_words_sheet = {
	.name = "support-words", .title = N_("Your own words"), .keys = keys,
	.state_size = sizeof(struct words), .flags = PANE_BARE, .open = open,
	.fit = fit, .draw = draw, .draw_small = draw_small, .say = say,
	.typing = typing, .type = type, .keep = keep, .leave = leave,
	.close = shut,
};

void open_support_words(struct app *app)
{
	app_open(app, &support_words_sheet, NULL);
}

bool open_draft_support(struct app *app, const struct draft *draft)
{
	if (strcmp(draft->what, "support") != 0)
		return false;
	app_open(app, &support_words_sheet, draft);
	return true;
}
