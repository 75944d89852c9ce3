/* The person's own words on the support card: who to ring, what helps. */
#include <string.h>

#include "base/intl.h"
#include "book/care.h"
#include "domain/support.h"
#include "drafting.h"
#include "field_sheet.h"
#include "opening.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/sheets.h"

/* Around the box: the title, its lines, a row; with what it is for and air
 * where there is room. */
enum { ROOMY = 14, BOX_ROWS = 8, AROUND = 4, ASKED_ROWS = 3,
       ROOMY_AROUND = AROUND + 3 + ASKED_ROWS };

struct words {
	struct edit edit;	/* first */
	struct str before;	/* as they were when this opened */
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
	if (draft)
		draft_go_on(app, draft, &s->edit);
	arena_clear(&arena);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct words *s = pane->state;
	int room = rows - (rows >= ROOMY ? ROOMY_AROUND : AROUND);

	field_fit(&s->edit, room < BOX_ROWS ? room : BOX_ROWS, rows, cols);
}

/* ---- keeping --------------------------------------------------------------- */

/* Words that were not changed here may have been elsewhere meanwhile. */
static bool leave(struct pane *pane, struct app *app)
{
	struct words *s = pane->state;
	int64_t before = book_last_step(app->book);
	struct str text = STR_INIT;
	struct err err = { 0 };
	bool ok = true;

	edit_take(&s->edit, &text);
	str_trim_end(&text);
	if (strcmp(text.s, s->before.s) != 0)
		ok = book_set(app->book, SUPPORT_SETTING,
			      text.size ? text.s : NULL, &err);
	str_clear(&text);
	if (book_last_step(app->book) != before)
		app_say(app, _("Kept. u takes it back."));
	return draft_saved(app, pane, ok, &err);
}

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct words *s = pane->state;

	return draft_keep_edit(app, &(struct draft){
		.what = "support", .on = app->today,
	}, &s->edit, sync);
}

static void shut(struct pane *pane, struct app *app)
{
	struct words *s = pane->state;

	field_sheet_close(pane, app);
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
		row += draw_words_wrapped(frame, row, COL_TEXT, ASKED_ROWS, wide,
					  STYLE_PLAIN,
			_("Who to ring, with the number. What has helped before. One thing a line."));
		row++;
	}
	edit_draw_boxed(&s->edit, frame, row, COL_TEXT, true);
	draw_cut(frame, row + s->edit.rows + 2, COL_TEXT, wide, STYLE_FAINT,
		 _("They stand first on the card."));
}

static const struct binding keys[] = {
	{ "ESC C-s", "done", N_("Keep the words and go back"), pane_done,
	  .hint = N_("done"), .also = N_("finish close save") },
	{ 0 },
};

const struct pane_type support_words_sheet = {
	.name = "support-words", .title = N_("Your own words"), .keys = keys,
	.state_size = sizeof(struct words), .flags = PANE_BARE, .open = open,
	.fit = fit, .draw = draw, .draw_small = field_sheet_draw_small,
	.say = field_sheet_say, .typing = pane_always_typing,
	.type = field_sheet_type, .keep = keep, .leave = leave, .close = shut,
};

void open_support_words(struct app *app)
{
	app_open(app, &support_words_sheet, NULL);
}

void open_draft_support(struct app *app, const struct draft *draft)
{
	app_open(app, &support_words_sheet, draft);
}
