#include <string.h>

#include "base/intl.h"
#include "blocks.h"
#include "book/insights.h"
#include "drafting.h"
#include "field_sheet.h"
#include "opening.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/sheets.h"

/*
 * Write a line by hand, or change the words of one. Enter and Esc keep it; a
 * field left empty changes nothing.
 */
enum { ASKED, FIELD, NOTE, BLOCKS };

enum { FIELD_ROWS = 5 };

struct writing {
	struct edit edit;		/* first */
	int64_t id;			/* 0: a new one */
	struct str before;		/* its words as they were */
	struct block blocks[BLOCKS];
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct writing *s = pane->state;
	struct arena arena = { 0 };
	struct insight insight;
	struct err err = { 0 };

	s->id = *(const int64_t *)about;
	str_init(&s->before);
	edit_init(&s->edit, 0);
	if (s->id && book_insight(app->book, s->id, &arena, &insight, &err)) {
		str_add(&s->before, insight.body);
		edit_set(&s->edit, s->before.s, s->before.size);
	} else if (s->id) {
		app_say_err(app, &err);
		s->id = 0;
	}
	arena_clear(&arena);
}

static void close(struct pane *pane, struct app *app)
{
	struct writing *s = pane->state;

	field_sheet_close(pane, app);
	str_clear(&s->before);
}

static bool write_new(struct app *app, const char *body, struct err *err)
{
	struct insight insight = { .on = app->today, .body = body,
				   .reread_on = DAY_NONE };

	if (!book_write_insight(app->book, &insight, err))
		return false;
	app_say(app, _("Kept, with the lines to sort."));
	return true;
}

static bool write_changed(struct app *app, int64_t id, const char *body,
			  struct err *err)
{
	struct arena arena = { 0 };
	struct insight insight;
	bool ok = book_insight(app->book, id, &arena, &insight, err);

	if (ok) {
		insight.body = body;
		ok = book_write_insight(app->book, &insight, err);
	}
	if (ok)
		app_say(app, _("Changed. u brings it back."));
	arena_clear(&arena);
	return ok;
}

/* Make the words an insight, if there is something new in them. False if it
 * cannot be: then they stay where they are. */
static bool keep_words(struct pane *pane, struct app *app)
{
	struct writing *s = pane->state;
	struct str body = STR_INIT;
	struct err err = { 0 };
	bool ok = true;

	edit_take(&s->edit, &body);
	if (edit_blank(&s->edit) || strcmp(body.s, s->before.s) == 0)
		;
	else if (s->id)
		ok = write_changed(app, s->id, body.s, &err);
	else
		ok = write_new(app, body.s, &err);
	str_clear(&body);
	return draft_saved(app, pane, ok, &err);
}

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct writing *s = pane->state;

	return draft_keep_edit(app, &(struct draft){
		.what = "insight", .subject = s->id, .on = app->today,
	}, &s->edit, sync);
}

static const char *asked(const struct writing *s)
{
	return s->id ? _("The line you kept, in the words that fit now.")
		     : _("What do you want to keep? One sentence is plenty.");
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct writing *s = pane->state;

	s->blocks[ASKED] = (struct block){
		text_rows(asked(s), cols - 2 * COL_TEXT, 2), 0, 0, 4, 0 };
	s->blocks[FIELD] = (struct block){ FIELD_ROWS + 2, 3, 1, 3, 0 };
	s->blocks[NOTE] = (struct block){ 1, 0, 1, 1, 0 };
	blocks_place(s->blocks, BLOCKS, rows);
	field_fit(&s->edit, s->blocks[FIELD].rows - 2, rows, cols);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct writing *s = pane->state;

	draw_rows_from(frame, s->blocks[ASKED].row, COL_TEXT,
		       s->blocks[ASKED].rows, frame->cols - 2 * COL_TEXT,
		       STYLE_PLAIN, asked(s), 0);
	edit_draw_boxed(&s->edit, frame, s->blocks[FIELD].row, COL_TEXT, true);
	if (s->blocks[NOTE].rows)
		draw_cut(frame, s->blocks[NOTE].row, COL_TEXT,
			 frame->cols - 2 * COL_TEXT, STYLE_FAINT,
			 s->id ? _("The page it came from stays as it is.")
			       : _("It needs no page, and no reason."));
}

static void say(const struct pane *pane, struct str *out)
{
	const struct writing *s = pane->state;

	str_print(out, "%s ", asked(s));
	edit_say(&s->edit, out);
}

static const struct binding keys[] = {
	{ "RET C-s", "save", N_("Keep the line"), pane_done,
	  .hint = N_("keep it") },
	{ "ESC", "back", N_("Done; what is written is kept"), pane_done,
	  .hint = N_("done"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type insight_sheet = {
	.name = "insight",
	.title = N_("A line by hand"),
	.keys = keys,
	.state_size = sizeof(struct writing),
	.open = open,
	.fit = fit,
	.draw = draw,
	.draw_small = field_sheet_draw_small,
	.say = say,
	.typing = pane_always_typing,
	.type = field_sheet_type,
	.keep = keep,
	.leave = keep_words,
	.close = close,
};

void open_insight(struct app *app, int64_t insight)
{
	app_open(app, &insight_sheet, &insight);
}

void open_draft_insight(struct app *app, const struct draft *draft)
{
	struct writing *s = app_open(app, &insight_sheet,
				     &draft->subject)->state;

	draft_go_on(app, draft, &s->edit);
}
