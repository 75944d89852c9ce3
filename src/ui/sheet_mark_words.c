/* A few words on a mark. */
#include <string.h>

#include "base/intl.h"
#include "book/drafts.h"
#include "book/habits.h"
#include "domain/day_words.h"
#include "marking.h"
#include "opening.h"
#include "ui/app.h"
#include "ui/edit.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { ROOMY = 12, BOX_ROWS = 4, LEAST_COLS = 8 };

struct about {
	int64_t habit;
	day on;
	const struct draft *draft;
};

struct words {
	int64_t habit;
	day on;
	struct edit edit;
	int rows;		/* of the box, without its lines */
	struct mark mark;	/* as the book has it */
	const char *sentence;
	const char *when;	/* "Friday 20 November · smallest" */
};

static void open(struct pane *pane, struct app *app, const void *what)
{
	struct words *s = pane->state;
	const struct about *about = what;
	struct arena arena = { 0 };

	s->habit = about->habit;
	s->on = about->on;
	edit_init(&s->edit, 0);
	if (about->draft) {
		edit_set(&s->edit, about->draft->body, about->draft->size);
		edit_go(&s->edit, about->draft->caret);
		app_touch(app);
		return;
	}
	struct mark mark = mark_of_day(app, s->habit, s->on, &arena);

	edit_set(&s->edit, mark.note, strlen(mark.note));
	arena_clear(&arena);
}

static void load(struct pane *pane, struct app *app)
{
	struct words *s = pane->state;
	struct habit habit = habit_new(s->on);
	struct err err = { 0 };

	if (!book_habit(app->book, s->habit, &pane->rows, &habit, &err))
		app_say_err(app, &err);
	s->mark = mark_of_day(app, s->habit, s->on, &pane->rows);
	s->sentence = habit_sentence(&habit, &pane->rows);
	s->when = arena_print(&pane->rows, "%s · %s",
			      day_words_long(s->on, app->today, &pane->rows),
			      mark_words(s->mark.state));
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct words *s = pane->state;
	int room = rows - 5;	/* the sentence, the day, two lines, a row */

	s->rows = room > BOX_ROWS ? BOX_ROWS : room > 1 ? room : 1;
	edit_fit(&s->edit, s->rows,
		 cols - 10 > LEAST_COLS ? cols - 10 : LEAST_COLS);
}

/* ---- keeping --------------------------------------------------------------- */

/* Blanks at the end are not words. The rest is kept as it was typed. */
static void take_words(const struct words *s, struct str *out)
{
	edit_take(&s->edit, out);
	while (out->size && strchr(" \t\r\n", out->s[out->size - 1]))
		out->s[--out->size] = '\0';
}

static bool save(struct words *s, struct app *app, bool *changed)
{
	struct arena arena = { 0 };
	struct mark mark = mark_of_day(app, s->habit, s->on, &arena);
	struct str text = STR_INIT;
	struct err err = { 0 };
	bool ok = true;

	take_words(s, &text);
	*changed = strcmp(text.s, mark.note ? mark.note : "") != 0;
	if (*changed && mark.state == MARK_NONE) {
		/* Taken away meanwhile: words go with a mark. */
		open_marks(app, s->habit, s->on);
		ok = false;
	} else if (*changed) {
		struct mark with = { .habit = s->habit, .on = s->on,
				     .state = mark.state, .note = text.s };

		ok = book_mark(app->book, &with, &err);
		if (!ok)
			app_say_err(app, &err);
	}
	str_clear(&text);
	arena_clear(&arena);
	return ok;
}

static bool leave(struct pane *pane, struct app *app)
{
	struct words *s = pane->state;
	bool changed;

	if (!save(s, app, &changed))
		return false;
	if (app->drafts)
		drafts_drop(app->drafts);
	if (changed)
		app_say(app, edit_empty(&s->edit)
			? _("The words are taken away. u brings them back.")
			: _("Kept. u takes it back."));
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
	struct err err = { 0 };
	bool ok;

	if (!app->drafts)
		return true;
	edit_take(&s->edit, &text);
	struct draft draft = {
		.what = "note", .subject = s->habit, .on = s->on,
		.body = text.s, .size = text.size, .caret = s->edit.caret,
		.at = app->now.at,
	};
	ok = drafts_keep(app->drafts, &draft, &err) &&
	     (!sync || drafts_sync(app->drafts, &err));
	if (!ok)
		app_say_err(app, &err);
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
}

/* ---- drawing --------------------------------------------------------------- */

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct words *s = pane->state;
	bool roomy = frame->rows >= ROOMY;
	int width = frame->cols - 2 * COL_TEXT, row = roomy ? 1 : 0;

	draw_cut(frame, row++, COL_TEXT, width, STYLE_TITLE, s->sentence);
	draw_words(frame, row++, COL_TEXT, STYLE_PLAIN, s->when);
	row += roomy;
	edit_draw_boxed(&s->edit, frame, row, COL_TEXT, true);
	row += s->rows + 2;
	draw_words(frame, row, COL_TEXT, STYLE_FAINT,
		   _("A word is enough."));
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
	{ "RET ESC C-s", "done", N_("Keep the words and go back"), done,
	  .hint = N_("done"), .also = N_("finish close save") },
	{ 0 },
};

const struct pane_type mark_words_sheet = {
	.name = "mark-words", .title = N_("A few words"), .keys = keys,
	.state_size = sizeof(struct words), .open = open, .load = load,
	.fit = fit, .draw = draw, .draw_small = draw_small, .say = say,
	.typing = typing, .type = type, .keep = keep, .leave = leave,
	.close = shut,
};

void open_mark_words(struct app *app, int64_t habit, day on)
{
	struct arena arena = { 0 };
	struct mark mark = mark_of_day(app, habit, on, &arena);
	struct about about = { .habit = habit, .on = on };

	if (mark.state == MARK_NONE)
		open_marks_then_words(app, habit, on);
	else
		app_open(app, &mark_words_sheet, &about);
	arena_clear(&arena);
}

bool open_draft_note(struct app *app, const struct draft *draft)
{
	struct about about = { .habit = draft->subject, .on = draft->on,
			       .draft = draft };

	if (strcmp(draft->what, "note") != 0)
		return false;
	app_open(app, &mark_words_sheet, &about);
	return true;
}
