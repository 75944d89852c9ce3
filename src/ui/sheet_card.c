#include <stddef.h>
#include <string.h>

#include "base/intl.h"
#include "blocks.h"
#include "domain/estimate.h"
#include "form_sheet.h"
#include "habit_sheets.h"
#include "opening.h"
#include "ui/app.h"
#include "ui/form.h"
#include "ui/open.h"
#include "ui/sheets.h"

/*
 * The card of a habit: its words as fields, and the sentence they make above
 * them. What is changed holds from today on.
 */
struct card_words {
	const char *anchor, *action, *celebration, *smallest, *often, *why;
};

static const struct form_field fields[] = {
	{ "anchor", N_("The moment it belongs to"), 1,
	  offsetof(struct card_words, anchor),
	  N_("Ctrl-T  after, while, if it comes") },
	{ "action", N_("I will"), 1, offsetof(struct card_words, action), NULL },
	{ "celebration", N_("It ends with"), 1,
	  offsetof(struct card_words, celebration), NULL },
	{ "smallest", N_("The smallest of it"), 1,
	  offsetof(struct card_words, smallest),
	  N_("For a hard day; it counts in full.") },
	{ "often", N_("How often"), 1, offsetof(struct card_words, often),
	  N_("every day, 3 a week, mon wed fri") },
	{ "why", N_("Why this change, if you like"), 1,
	  offsetof(struct card_words, why), NULL },
	{ 0 },
};

struct card {
	struct form_sheet sheet;	/* first */
	int64_t id;
	enum habit_form how;		/* after, while, if */
	enum habit_form before;
	struct card_words words_before;
	struct arena arena;		/* of words_before */
	int head;			/* rows of the sentence */
};

static const char *often_text(const struct habit *habit, struct arena *arena)
{
	char days[WEEKDAYS_TEXT];

	if (habit->weekdays != WEEKDAYS_ALL)
		return arena_text(arena, weekdays_text(habit->weekdays, days));
	if (habit->times_per_week == 7)
		return _("every day");
	return arena_print(arena, _("%d a week"), habit->times_per_week);
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct card *s = pane->state;
	struct habit habit = habit_new(app->today);
	struct err err = { 0 };

	s->id = *(const int64_t *)about;
	if (!book_habit(app->book, s->id, &s->arena, &habit, &err))
		app_say_err(app, &err);
	s->how = s->before = habit.form;
	s->words_before = (struct card_words){
		habit.anchor, habit.action, habit.celebration, habit.smallest,
		often_text(&habit, &s->arena), "" };
	form_sheet_init(&s->sheet, fields, &s->words_before);
}

static void close(struct pane *pane, struct app *app)
{
	struct card *s = pane->state;

	(void)app;
	form_clear(&s->sheet.form);
	arena_clear(&s->arena);
}

/* ---- its words --------------------------------------------------------------- */

static bool every_day(const char *text)
{
	return strcmp(text, _("every day")) == 0 ||
	       strcmp(text, "every day") == 0 || !text[strspn(text, " ")];
}

static bool take_often(const char *text, struct habit *habit, struct err *err)
{
	habit->weekdays = WEEKDAYS_ALL;
	habit->times_per_week = 7;
	if (every_day(text) ||
	    times_parse(text, &habit->times_per_week, NULL) ||
	    weekdays_parse(text, &habit->weekdays, NULL))
		return true;
	return err_set(err, ERR_INVALID, "often",
		       _("say it as “every day”, “3 a week” or “mon wed fri”"));
}

static void put_words(const struct card_words *words, enum habit_form how,
		      struct habit *habit, struct arena *arena)
{
	struct time_said said;

	habit->form = how;
	habit->anchor = habit_clean_anchor(words->anchor, how, arena);
	habit->action = habit_clean_action(words->action, arena);
	habit->celebration = habit_clean_action(words->celebration, arena);
	habit->smallest = habit_clean_action(words->smallest, arena);
	habit->why = words->why;
	said = time_said(habit->action);
	if (said.seconds)
		habit->seconds = said.seconds;
}

/* What was not touched is as the habit has it now: another window may have
 * said it anew meanwhile. */
static void leave_untouched(const struct card *s, struct card_words *words,
			    const struct habit *habit, struct arena *arena)
{
	const struct {
		const char *name, **word, *now;
	} all[] = {
		{ "anchor", &words->anchor, habit->anchor },
		{ "action", &words->action, habit->action },
		{ "celebration", &words->celebration, habit->celebration },
		{ "smallest", &words->smallest, habit->smallest },
		{ "often", &words->often, often_text(habit, arena) },
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (!form_changed(&s->sheet.form, &s->words_before, all[i].name))
			*all[i].word = all[i].now;
}

static bool change(struct card *s, struct app *app, struct card_words *words,
		   struct arena *arena, struct err *err)
{
	struct habit habit;

	if (!book_habit(app->book, s->id, arena, &habit, err))
		return false;
	leave_untouched(s, words, &habit, arena);
	if (!take_often(words->often, &habit, err))
		return false;
	put_words(words, s->how == s->before ? habit.form : s->how, &habit,
		  arena);
	return book_change_habit(app->book, &habit, err);
}

/* True if there is nothing more to keep. */
static bool save(struct pane *pane, struct app *app)
{
	struct card *s = pane->state;
	struct arena arena = { 0 };
	struct card_words words;
	struct err err = { 0 };
	bool ok = true;

	if (s->how != s->before ||
	    form_changed(&s->sheet.form, &s->words_before, NULL)) {
		form_gather(&s->sheet.form, &words, &arena);
		ok = change(s, app, &words, &arena, &err);
		if (ok)
			app_say(app, _("Changed, from today on."));
	}
	arena_clear(&arena);
	return form_sheet_saved(pane, app, ok, &err);
}

static void other_form(struct pane *pane, struct app *app)
{
	struct card *s = pane->state;

	s->how = (enum habit_form)((s->how + 1) % 3);
	app_touch(app);
}

/* ---- the draft ---------------------------------------------------------------- */

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct card *s = pane->state;
	struct form_draft draft;

	form_draft_begin(&draft);
	json_put_text(&draft.json, "form", form_name(s->how));
	return form_sheet_keep(pane, app, &draft, "habit", s->id, sync);
}

void open_draft_card(struct app *app, const struct draft *draft)
{
	struct arena arena = { 0 };
	struct json_value_list said = form_draft_read(draft, &arena);
	struct card *s;

	open_card(app, draft->subject);
	s = app_top(app)->state;
	form_parse(json_read_text(&said, "form"), &s->how);
	form_sheet_go_on(app, &said);
	arena_clear(&arena);
}

/* ---- drawing ------------------------------------------------------------------ */

static const char *sentence(const struct card *s, struct arena *arena)
{
	struct card_words words;
	struct habit habit = habit_new(0);

	form_gather(&s->sheet.form, &words, arena);
	put_words(&words, s->how, &habit, arena);
	if (!*habit.action)
		habit.action = "…";
	if (!*habit.anchor)
		habit.anchor = "…";
	return habit_sentence(&habit, arena);
}

enum { HEAD_MOST = 3, LOW = 12 };

static void fit(struct pane *pane, int rows, int cols)
{
	struct card *s = pane->state;
	struct arena arena = { 0 };
	int most = rows < LOW ? 1 : HEAD_MOST;

	s->head = text_rows(sentence(s, &arena), cols - 2 * COL_TEXT, most) + 2;
	if (rows < LOW)
		s->head = 2;
	form_fit(&s->sheet.form, rows - s->head, cols);
	arena_clear(&arena);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct card *s = pane->state;
	struct frame below = frame_part(frame, s->head, 0, frame->rows - s->head,
					frame->cols);

	draw_rows_from(frame, 1, COL_TEXT, s->head > 2 ? s->head - 2 : 1,
		       frame->cols - 2 * COL_TEXT, STYLE_QUOTE,
		       sentence(s, frame->arena), 0);
	form_draw(&s->sheet.form, &below);
}

static const struct binding keys[] = {
	FORM_SHEET_NEXT,
	{ "C-t F2", "another", N_("After, while, or if it comes up"), other_form,
	  .hint = N_("after, while, if") },
	{ "C-s", "save", N_("Keep what is changed"), form_sheet_done,
	  .hint = NULL },
	FORM_SHEET_BACK,
	{ 0 },
};

const struct pane_type card_sheet = {
	.name = "card",
	.title = N_("Change a small thing"),
	.keys = keys,
	.state_size = sizeof(struct card),
	.open = open,
	.fit = fit,
	.draw = draw,
	.draw_small = form_sheet_draw_small,
	.say = form_sheet_say,
	.typing = pane_always_typing,
	.type = form_sheet_type,
	.keep = keep,
	.leave = save,
	.close = close,
};

void open_card(struct app *app, int64_t habit)
{
	app_open(app, &card_sheet, &habit);
}
