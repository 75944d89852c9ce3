#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "book/insights.h"
#include "book/invitations.h"
#include "builder.h"
#include "domain/estimate.h"
#include "domain/revisit.h"
#include "drafting.h"
#include "habit_sheets.h"
#include "opening.h"
#include "ui/open.h"
#include "ui/sheets.h"

/* ---- opening and leaving ----------------------------------------------------- */

static void read_line(struct builder *s, struct app *app)
{
	struct insight insight;

	s->line = "";
	if (!s->insight)
		return;
	if (!book_insight(app->book, s->insight, &s->arena, &insight, NULL)) {
		s->insight = 0;
		return;
	}
	s->line_is_closed = insight.tender;
	s->line = insight.body;
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct builder *s = pane->state;

	for (int i = 0; i < STEPS; i++)
		edit_init(&s->edits[i], EDIT_ONE_LINE);
	s->page = PAGE_MOST;
	s->focus = ON_FIELD;
	builder_go_on(s, about);
	shelf_read("shelves/ideas.txt", &s->arena, &s->ideas);
	shelf_read("shelves/moments.txt", &s->arena, &s->moments);
	read_line(s, app);
	s->theme = shelf_for(&s->ideas, s->line);
	builder_find_yours(s, app);
}

static void close(struct pane *pane, struct app *app)
{
	struct builder *s = pane->state;

	(void)app;
	for (int i = 0; i < STEPS; i++)
		edit_clear(&s->edits[i]);
	arena_clear(&s->arena);
}

static bool nothing_said(const struct builder *s)
{
	return builder_blank(s, STEP_ACTION) && builder_blank(s, STEP_ANCHOR) &&
	       builder_blank(s, STEP_END);
}

/* What is half made is kept in the book; with no word in it there is nothing
 * to keep. */
static bool keep_for_later(struct pane *pane, struct app *app)
{
	struct builder *s = pane->state;
	struct arena arena = { 0 };
	struct half_made half;
	struct err err = { 0 };
	bool ok = true;

	builder_half(s, &half, &arena);
	if (!nothing_said(s)) {
		ok = half_made_keep(app->book, &half, &err);
		s->key = half.key;
		app_say(app, _("Kept for later, under Habits."));
	} else if (s->key) {
		ok = half_made_forget(app->book, s->key, &err);
	}
	arena_clear(&arena);
	return draft_saved(app, pane, ok, &err);
}

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct builder *s = pane->state;
	struct arena arena = { 0 };
	struct half_made half;
	struct str body = STR_INIT;
	bool ok;

	builder_half(s, &half, &arena);
	half_made_write(&half, &body);
	ok = draft_keep(app, &(struct draft){
		.what = "habit", .subject = 0, .on = app->today,
		.body = body.s, .size = body.size,
		.caret = s->edits[s->step].caret,
	}, sync);
	str_clear(&body);
	arena_clear(&arena);
	return ok;
}

static bool store(struct app *app, struct habit *habit, int64_t key,
		  struct err *err)
{
	bool ok;

	if (!book_begin(app->book, N_("start a habit"), err))
		return false;
	ok = (!key || half_made_forget(app->book, key, err)) &&
	     book_start_habit(app->book, habit, err);
	return book_end(app->book, ok, err);
}

/* Point at the question whose answer would not do. */
static void refuse(struct builder *s, struct app *app, const struct err *err)
{
	bool anchor = err->field && strcmp(err->field, "anchor") == 0;
	bool action = err->field && strcmp(err->field, "action") == 0;

	app_say_err(app, err);
	if (anchor || action) {
		s->step = anchor ? STEP_ANCHOR : STEP_ACTION;
		s->to_the_end = action;
		s->focus = ON_FIELD;
	}
}

/* Near a session everything rests by itself, and Today does not show it. */
static bool today_rests(struct app *app, struct arena *arena)
{
	struct session_list sessions = { 0 };
	int days;

	if (!book_session_rest(app->book, &days, NULL) ||
	    !book_sessions(app->book, false, 0, arena, &sessions, NULL))
		return false;
	for (size_t i = 0; i < sessions.count; i++)
		if (session_rests(sessions.items[i].on, days, app->today))
			return true;
	return false;
}

static const char *started(const struct habit *habit, bool rests)
{
	if (habit->form == FORM_IF_THEN)
		return _("Started. It is there when it comes.");
	if (rests)
		return _("Started. These days rest by themselves; 4 has it meanwhile.");
	return _("Started. It is on Today.");
}

static void start(struct pane *pane, struct app *app)
{
	struct builder *s = pane->state;
	struct arena arena = { 0 };
	struct habit habit = builder_habit(s, &arena);
	struct err err = { 0 };

	habit.since = app->today;
	if (!store(app, &habit, s->key, &err)) {
		refuse(s, app, &err);
	} else {
		draft_done(app, pane);
		app_close(app, pane);
		app_say(app, "%s", started(&habit, today_rests(app, &arena)));
	}
	arena_clear(&arena);
}

/* ---- from question to question ------------------------------------------------ */

static void ask(struct builder *s, int step)
{
	s->step = step;
	s->is_long = false;
	s->focus = ON_FIELD;
}

static bool takes_long(const struct builder *s)
{
	struct arena arena = { 0 };
	struct habit habit = builder_habit(s, &arena);
	bool long_one = habit.seconds > HABIT_SECONDS_SMALL;

	arena_clear(&arena);
	return long_one && !s->longer_is_fine;
}

static void after_action(struct builder *s)
{
	s->ask = ASK_MINUTE;
	ask(s, s->to_the_end ? STEP_END : STEP_ANCHOR);
	s->to_the_end = false;
}

static void next(struct pane *pane, struct app *app)
{
	struct builder *s = pane->state;

	if (s->step == STEP_ACTION && builder_blank(s, STEP_ACTION)) {
		app_say(app, _("A word first. Ctrl-T has ideas."));
	} else if (s->step == STEP_ACTION && takes_long(s)) {
		s->is_long = true;
		s->focus = 0;
	} else if (s->step == STEP_ACTION) {
		after_action(s);
	} else if (s->step == STEP_ANCHOR && builder_blank(s, STEP_ANCHOR)) {
		app_say(app, _("A moment first; any will do."));
	} else if (s->step == STEP_ANCHOR) {
		ask(s, STEP_END);
	} else {
		s->focus = ROW_START;
	}
}

/* What is typed next takes the place of the field's words; until then they
 * stand there. */
static void select_words(struct builder *s, int step)
{
	struct edit *edit = &s->edits[step];

	edit_text(edit, &edit->caret);
	edit->anchor = 0;
	edit->selecting = edit->caret > 0;
}

/* Replace a field's words as one step of its undo: typed words come back with
 * Ctrl-Z. */
static void put_words(struct builder *s, struct app *app, int step,
		      const char *words)
{
	struct key paste = { .kind = K_PASTE, .text = words,
			     .size = strlen(words) };

	select_words(s, step);
	edit_key(&s->edits[step], app, &paste);
}

static void take_long_row(struct builder *s, struct app *app, int row)
{
	struct arena arena = { 0 };

	s->is_long = false;
	s->focus = ON_FIELD;
	switch (row) {
	case ROW_SHORTER:
		put_words(s, app, STEP_ACTION,
			  time_shortened(builder_typed(s, STEP_ACTION, &arena),
					 &arena));
		break;
	case ROW_FIRST_PIECE:
		s->ask = ASK_FIRST_PIECE;
		select_words(s, STEP_ACTION);
		break;
	default:
		s->longer_is_fine = true;
		after_action(s);
	}
	arena_clear(&arena);
}

static void take_end_row(struct pane *pane, struct app *app, int row)
{
	struct builder *s = pane->state;

	switch (row) {
	case ROW_START:
		start(pane, app);
		break;
	case ROW_SMALLER:
		ask(s, STEP_ACTION);
		s->ask = ASK_SMALLER;
		s->to_the_end = true;
		select_words(s, STEP_ACTION);
		break;
	default:
		if (keep_for_later(pane, app))
			app_close(app, pane);
	}
}

static void enter(struct pane *pane, struct app *app)
{
	struct builder *s = pane->state;

	if (s->focus == ON_FIELD) {
		next(pane, app);
	} else if (s->is_long) {
		take_long_row(s, app, s->focus);
	} else if (s->step == STEP_END) {
		take_end_row(pane, app, s->focus);
	} else {
		put_words(s, app, s->step, builder_row(s, s->focus));
		s->focus = ON_FIELD;
	}
}

static void go_back(struct pane *pane, struct app *app)
{
	struct builder *s = pane->state;

	(void)app;
	if (s->is_long)
		ask(s, STEP_ACTION);
	else if (s->step > STEP_ACTION)
		ask(s, s->step - 1);
}

static void down(struct pane *pane, struct app *app)
{
	struct builder *s = pane->state;

	(void)app;
	if (s->focus + 1 < builder_rows(s))
		s->focus++;
}

static void up(struct pane *pane, struct app *app)
{
	struct builder *s = pane->state;

	if (s->focus == ON_FIELD || (s->is_long && s->focus == 0))
		go_back(pane, app);
	else
		s->focus--;
}

static void between(struct pane *pane, struct app *app)
{
	struct builder *s = pane->state;

	(void)app;
	if (s->is_long)
		return;
	s->focus = s->focus == ON_FIELD && builder_rows(s) ? 0 : ON_FIELD;
}

/* Ctrl-T: other ideas, another form. */
static void another(struct pane *pane, struct app *app)
{
	struct builder *s = pane->state;

	if (s->is_long || s->step == STEP_END)
		return;
	s->focus = ON_FIELD;
	if (s->step == STEP_ANCHOR) {
		s->form = (enum habit_form)((s->form + 1) % 3);
		builder_find_yours(s, app);
		app_touch(app);
	} else if (builder_ideas_left(s) > s->page) {
		s->idea += (size_t)s->page;
	} else if (s->ideas.count) {
		s->theme = (s->theme + 1) % s->ideas.count;
		s->idea = 0;
	}
}

static void enough(struct pane *pane, struct app *app)
{
	struct builder *s = pane->state;

	if (s->is_long)
		go_back(pane, app);
	else if (keep_for_later(pane, app))
		app_close(app, pane);
}

/* ---- keys --------------------------------------------------------------------- */

static bool typing(const struct pane *pane)
{
	const struct builder *s = pane->state;

	return !s->is_long;
}

/* "While I cook", typed whole, says its form by itself. */
static void hear_form(struct builder *s, struct app *app)
{
	struct arena arena = { 0 };
	enum habit_form form = s->form;

	if (habit_form_said(builder_typed(s, STEP_ANCHOR, &arena), &form) &&
	    form != s->form) {
		s->form = form;
		builder_find_yours(s, app);
	}
	arena_clear(&arena);
}

/* Letters go to the field wherever the > is. */
static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct builder *s = pane->state;

	if (s->is_long)
		return false;
	if (s->focus != ON_FIELD && key_types(key))
		s->focus = ON_FIELD;
	if (s->focus != ON_FIELD || !edit_key(&s->edits[s->step], app, key))
		return false;
	if (s->step == STEP_ANCHOR)
		hear_form(s, app);
	return true;
}

static bool is_on_field(const struct pane *pane)
{
	const struct builder *s = pane->state;

	return s->focus == ON_FIELD;
}

static bool is_on_row(const struct pane *pane)
{
	return !is_on_field(pane);
}

static bool asks_action(const struct pane *pane)
{
	const struct builder *s = pane->state;

	return s->step == STEP_ACTION && !s->is_long;
}

static bool asks_anchor(const struct pane *pane)
{
	const struct builder *s = pane->state;

	return s->step == STEP_ANCHOR;
}

static bool is_one_more(const struct pane *pane)
{
	return asks_action(pane) || asks_anchor(pane);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("On to the next question"), enter,
	  .hint = N_("next"), .fits = is_on_field },
	{ "RET", "open", N_("Take the chosen row"), enter,
	  .hint = N_("take"), .fits = is_on_row, .flags = BIND_QUIET },
	{ "DOWN", "down", N_("To what there is to choose from"), down,
	  .hint = N_("choose"), .flags = BIND_QUIET },
	{ "UP", "up", N_("Up; from the field, back to the question before"), up,
	  .flags = BIND_QUIET },
	{ "PGDN", "next", N_("On to the next question"), next,
	  .flags = BIND_QUIET },
	{ "PGUP", "previous", N_("Back to the question before"), go_back,
	  .flags = BIND_QUIET },
	{ "TAB S-TAB", "next-field", N_("Between the field and the rows below"),
	  between, .flags = BIND_QUIET },
	{ "C-t F2", "another",
	  N_("Other ideas; at the second question, after, while or if"),
	  another, .fits = is_one_more },
	{ "ESC", "back", N_("Keep it for later"), enough,
	  .hint = N_("keep for later"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type builder_sheet = {
	.name = "builder",
	.title = N_("Making a small thing"),
	.keys = keys,
	.state_size = sizeof(struct builder),
	.open = open,
	.fit = builder_fit,
	.draw = builder_draw,
	.draw_small = builder_draw_small,
	.say = builder_say,
	.typing = typing,
	.type = type,
	.keep = keep,
	.leave = keep_for_later,
	.close = close,
};

/* ---- ways in ------------------------------------------------------------------- */

void open_half_made(struct app *app, const struct half_made *half)
{
	app_open(app, &builder_sheet, half);
}

/* One that was kept for later from the same line goes on where it stopped. */
void begin_builder(struct app *app, int64_t insight)
{
	struct half_made half = { .insight = insight, .action = "",
				  .anchor = "", .ending = "" };
	struct arena arena = { 0 };
	struct half_made_list list = { 0 };

	if (insight)
		half_made_read(app->book, &arena, &list, NULL);
	for (size_t i = 0; i < list.count; i++)
		if (list.items[i].insight == insight)
			half = list.items[i];
	open_half_made(app, &half);
	arena_clear(&arena);
}

static void go_on_with_draft(struct app *app, const struct draft *draft)
{
	struct arena arena = { 0 };
	struct half_made half;

	if (half_made_parse(draft->body, draft->size, &arena, &half)) {
		struct builder *s;

		open_half_made(app, &half);
		s = app_top(app)->state;
		edit_go(&s->edits[s->step], draft->caret);
		app_touch(app);
	}
	arena_clear(&arena);
}

/* The questions, or a card, whose subject is its habit. */
void open_draft_habit(struct app *app, const struct draft *draft)
{
	if (draft->subject)
		open_draft_card(app, draft);
	else
		go_on_with_draft(app, draft);
}
