/* A few words on a mark. */
#include <string.h>

#include "base/intl.h"
#include "book/habits.h"
#include "domain/day_words.h"
#include "drafting.h"
#include "field_sheet.h"
#include "marking.h"
#include "opening.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/sheets.h"

/* Around the box: the sentence, the day, two lines, a row. */
enum { ROOMY = 12, BOX_ROWS = 4, AROUND = 5 };

struct about {
	int64_t habit;
	day on;
	const struct draft *draft;
};

struct words {
	struct edit edit;	/* first */
	int64_t habit;
	day on;
	struct mark mark;	/* as the book has it */
	enum mark_state was;	/* the last one it had while this was open */
	bool asked;		/* what it was, since it has none */
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
		draft_go_on(app, about->draft, &s->edit);
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
	if (s->mark.state != MARK_NONE)
		s->was = s->mark.state;
	s->sentence = habit_sentence(&habit, &pane->rows);
	s->when = arena_print(&pane->rows, "%s · %s",
			      day_words_long(s->on, app->today, &pane->rows),
			      mark_words(s->mark.state));
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct words *s = pane->state;
	int room = rows - AROUND;

	field_fit(&s->edit, room < BOX_ROWS ? room : BOX_ROWS, rows, cols);
}

/* ---- keeping --------------------------------------------------------------- */

/* Words go with a mark. Where it was taken away meanwhile it is asked for
 * once, then the one it had comes back with them. False if it is asked for. */
static bool find_mark(struct words *s, struct app *app, struct mark *mark)
{
	if (mark->state != MARK_NONE)
		return true;
	if (!s->asked || s->was == MARK_NONE) {
		s->asked = true;
		open_marks(app, s->habit, s->on);
		return false;
	}
	mark->state = s->was;
	return true;
}

static bool save(struct words *s, struct app *app, bool *changed)
{
	struct arena arena = { 0 };
	struct mark mark = mark_of_day(app, s->habit, s->on, &arena);
	struct str text = STR_INIT;
	struct err err = { 0 };
	bool ok;

	/* Blanks at the end are not words. The rest is kept as it was typed. */
	edit_take(&s->edit, &text);
	str_trim_end(&text);
	*changed = strcmp(text.s, mark.note ? mark.note : "") != 0;
	ok = !*changed || find_mark(s, app, &mark);
	if (ok && *changed) {
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
	draft_done(app, pane);
	if (changed)
		app_say(app, edit_empty(&s->edit)
			? _("The words are taken away. u brings them back.")
			: _("Kept. u takes it back."));
	return true;
}

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct words *s = pane->state;

	return draft_keep_edit(app, &(struct draft){
		.what = "note", .subject = s->habit, .on = s->on,
	}, &s->edit, sync);
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
	draw_words(frame, row + s->edit.rows + 2, COL_TEXT, STYLE_FAINT,
		   _("A word is enough."));
}

static const struct binding keys[] = {
	{ "RET ESC C-s", "done", N_("Keep the words and go back"), pane_done,
	  .hint = N_("done"), .also = N_("finish close save") },
	{ 0 },
};

const struct pane_type mark_words_sheet = {
	.name = "mark-words", .title = N_("A few words"), .keys = keys,
	.state_size = sizeof(struct words), .open = open, .load = load,
	.fit = fit, .draw = draw, .draw_small = field_sheet_draw_small,
	.say = field_sheet_say, .typing = pane_always_typing,
	.type = field_sheet_type, .keep = keep, .leave = leave,
	.close = field_sheet_close,
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

void open_draft_note(struct app *app, const struct draft *draft)
{
	struct about about = { .habit = draft->subject, .on = draft->on,
			       .draft = draft };

	app_open(app, &mark_words_sheet, &about);
}
