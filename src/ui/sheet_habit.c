#include <string.h>

#include "base/intl.h"
#include "blocks.h"
#include "book/insights.h"
#include "choices.h"
#include "domain/day_words.h"
#include "domain/figure_words.h"
#include "domain/occasions.h"
#include "domain/phase.h"
#include "habit_sheets.h"
#include "marking.h"
#include "ui/app.h"
#include "ui/sheets.h"
#include "ui/open.h"

/*
 * A habit's own page: its sentence, what it is, how it has been in words, and
 * all that can be done with it.
 */
enum choice_id {
	CHOICE_CHANGE = 1, CHOICE_REST, CHOICE_BECAUSE, CHOICE_LET_GO,
	CHOICE_TAKE_UP, CHOICE_ASIDE,
};

enum { SENTENCE, FACTS, FIGURES, CHOICES, BLOCKS };

enum { FACTS_MOST = 8, LABEL_COLS = 16, LABELS_LEAST = 60, KEY_COL = 32 };

/* "Ends with" and its words. */
struct fact {
	const char *label, *words;
};

struct shown_habit {
	int64_t id;
	bool there;
	struct habit habit;
	const char *sentence;
	struct fact facts[FACTS_MOST];
	int fact_count;
	const char *figures;
	struct choices choices;
	struct block blocks[BLOCKS];
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct shown_habit *s = pane->state;

	(void)app;
	s->id = *(const int64_t *)about;
}

/* ---- reading --------------------------------------------------------------- */

static void add_fact(struct shown_habit *s, const char *label, const char *words)
{
	if (*words && s->fact_count < FACTS_MOST)
		s->facts[s->fact_count++] = (struct fact){ label, words };
}

static const char *smallest_words(const struct habit *habit, struct arena *arena)
{
	if (!*habit->smallest)
		return "";
	return arena_print(arena, _("%s (it counts in full)"), habit->smallest);
}

static const char *line_words(struct app *app, const struct habit *habit,
			      struct arena *arena)
{
	struct insight line;

	if (!habit->insight ||
	    !book_insight(app->book, habit->insight, arena, &line, NULL))
		return "";
	if (line.tender)
		return _("a closed line");
	return quoted(line.body, app->choices.ascii, arena);
}

static const char *how_often(const struct habit *habit, struct arena *arena)
{
	struct schedule schedule = {
		.weekdays = habit->weekdays, .times = habit->times_per_week,
	};

	if (habit->form == FORM_IF_THEN)
		return _("when it comes up");
	return schedule_words(schedule, arena);
}

static void gather_facts(struct shown_habit *s, struct app *app,
			 struct arena *arena)
{
	const struct habit *habit = &s->habit;

	s->fact_count = 0;
	add_fact(s, _("Ends with"), habit->celebration);
	add_fact(s, _("The smallest"), smallest_words(habit, arena));
	add_fact(s, _("How often"), how_often(habit, arena));
	add_fact(s, _("Since"), day_words_date(habit->since, app->today, arena));
	add_fact(s, _("Now"), habit_state_words(habit, app->today, arena));
	add_fact(s, _("It showed you"), habit->let_go_on != DAY_NONE
						? habit->learned : "");
	add_fact(s, _("It came from"), line_words(app, habit, arena));
}

/* If-then plans: a mark is an occasion. */
static const char *occasion_words(const struct history *history,
				  struct arena *arena)
{
	struct occasion_on *on = arena_new(arena, (history->mark_count + 1) *
					   sizeof(*on));
	size_t count = 0;

	for (size_t i = 0; i < history->mark_count; i++) {
		enum mark_state state = history->marks[i].state;
		bool did = state == MARK_DONE || state == MARK_SMALLEST ||
			   state == MARK_PARTLY;

		if (did || state == MARK_NOT_TODAY)
			on[count++] = (struct occasion_on){
				history->marks[i].on, did };
	}
	return occasions_words(occasions_within(on, count, history->today,
						OCCASIONS_LATELY),
			       OCCASIONS_LATELY, arena);
}

/* "keep it tiny, week 2. On 9 of 12 days …": it turns over at day's end, so
 * that nothing moves when a key is pressed. */
static const char *figures_of(struct app *app, const struct habit *habit,
			      struct arena *arena)
{
	struct history history;
	struct rhythm_day *days;
	struct figures figures;
	const char *phase = "", *sentence, *long_run;
	size_t count;
	int at;

	if (!book_habit_history(app->book, habit->id, arena, &history, NULL))
		return "";
	history.today = app->today - 1;
	if (habit->form == FORM_IF_THEN)
		return occasion_words(&history, arena);
	days = history_days(&history, arena, &count);
	figures = rhythm_figures(days, count);
	sentence = figures_sentence(&figures, arena);
	long_run = figures_long_run(&figures);
	at = phase_day(days, count, PHASE_FROM_CREDIT);
	if (at > 0 && habit->state != HABIT_LET_GO)
		phase = arena_print(arena, _("Week %d: %s."), phase_week(at),
				    phase_words(phase_of(at)));
	if (*long_run && !rhythm_is_range(&figures))
		sentence = arena_print(arena, _("%s In the long run: %s."),
				       sentence, long_run);
	return arena_print(arena, "%s%s%s", phase, *phase && *sentence ? "\n" : "",
			   sentence);
}

/* ---- doing ----------------------------------------------------------------- */

static bool is_living(const struct pane *pane)
{
	const struct shown_habit *s = pane->state;

	return s->there && s->habit.state != HABIT_LET_GO;
}

/* It grew from a line. */
static bool has_line(const struct pane *pane)
{
	const struct shown_habit *s = pane->state;

	return s->there && s->habit.insight != 0;
}

static void mark(struct pane *pane, struct app *app, enum mark_state state)
{
	const struct shown_habit *s = pane->state;

	mark_day(app, s->id, app->today, (int)state);
}

MARK_DEEDS(mark)

static void space(struct pane *pane, struct app *app)
{
	const struct shown_habit *s = pane->state;

	habit_did_it(app, s->id);
}

static void few_words(struct pane *pane, struct app *app)
{
	const struct shown_habit *s = pane->state;

	open_mark_words(app, s->id, app->today);
}

static void rest_a_while(struct pane *pane, struct app *app)
{
	const struct shown_habit *s = pane->state;

	open_rest(app, s->id);
}

static void change(struct pane *pane, struct app *app)
{
	const struct shown_habit *s = pane->state;

	open_card(app, s->id);
}

static void because(struct pane *pane, struct app *app)
{
	const struct shown_habit *s = pane->state;

	open_because(app, s->habit.insight);
}

static void let_go(struct pane *pane, struct app *app)
{
	const struct shown_habit *s = pane->state;

	open_let_go(app, s->id);
}

static void set_aside(struct pane *pane, struct app *app)
{
	const struct shown_habit *s = pane->state;

	app_close(app, pane);
	habit_set_aside(app, s->id);
}

static void take_up(struct pane *pane, struct app *app)
{
	const struct shown_habit *s = pane->state;
	struct err err = { 0 };

	if (!book_take_up(app->book, s->id, &err)) {
		app_say_err(app, &err);
		return;
	}
	app_close(app, pane);
	app_say(app, _("It is back among your small things."));
}

static void choose(struct pane *pane, struct app *app)
{
	const struct shown_habit *s = pane->state;

	choices_do(&s->choices, pane, app);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct shown_habit *s = pane->state;

	(void)app;
	return list_key(&s->choices.list, pane, key);
}

static void add_choices(struct pane *pane)
{
	struct shown_habit *s = pane->state;
	struct choices *c = &s->choices;
	bool living = is_living(pane);

	choices_begin(c, &pane->rows);
	if (s->there && !living)
		choices_add(c, CHOICE_TAKE_UP, "", _("Take it up again"),
			    take_up);
	if (living) {
		choices_add(c, CHOICE_CHANGE, "e", _("Change it"), change);
		choices_add(c, CHOICE_REST, "z",
			    s->habit.state == HABIT_PAUSED
				? _("Bring it back") : _("Let it rest a while"),
			    rest_a_while);
	}
	if (has_line(pane))
		choices_add(c, CHOICE_BECAUSE, "b",
			    _("Read the words it came from"), because);
	if (living)
		choices_add(c, CHOICE_LET_GO, "", _("Let it go"), let_go);
	if (s->there)
		choices_add(c, CHOICE_ASIDE, "x", _("Set it aside"), set_aside);
	choices_end(c);
}

static void load(struct pane *pane, struct app *app)
{
	struct shown_habit *s = pane->state;
	struct err err = { 0 };

	s->there = book_habit(app->book, s->id, &pane->rows, &s->habit, &err);
	s->fact_count = 0;
	s->sentence = s->figures = "";
	if (s->there) {
		s->sentence = habit_sentence(&s->habit, &pane->rows);
		s->figures = figures_of(app, &s->habit, &pane->rows);
		gather_facts(s, app, &pane->rows);
	} else {
		s->habit = habit_new(app->today);
		app_say_err(app, &err);
	}
	add_choices(pane);
}

/* ---- the layout ------------------------------------------------------------ */

static int words_col(int cols)
{
	return cols >= LABELS_LEAST ? COL_TEXT + LABEL_COLS : COL_TEXT;
}

/* With little room the label stands before its words. */
static const char *fact_words(const struct fact *fact, int cols,
			      struct arena *arena)
{
	if (cols >= LABELS_LEAST)
		return fact->words;
	return arena_print(arena, "%s: %s", fact->label, fact->words);
}

static int fact_rows(const struct fact *fact, int cols)
{
	struct arena arena = { 0 };
	int rows = text_rows(fact_words(fact, cols, &arena),
			     cols - words_col(cols) - COL_TEXT, 3);

	arena_clear(&arena);
	return rows;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct shown_habit *s = pane->state;
	int wide = cols - 2 * COL_TEXT, facts = 0;

	for (int i = 0; i < s->fact_count; i++)
		facts += fact_rows(&s->facts[i], cols);
	s->blocks[SENTENCE] = (struct block){
		text_rows(s->sentence, wide, 6), 1, 0, 4, 0 };
	s->blocks[FACTS] = (struct block){ facts, 1, 1, 2, 0 };
	s->blocks[FIGURES] = (struct block){
		*s->figures ? text_rows(s->figures, wide, 4) : 0, 0, 1, 1, 0 };
	s->blocks[CHOICES] = (struct block){ (int)s->choices.list.count, 3, 1, 3, 0 };
	blocks_place(s->blocks, BLOCKS, rows);
	list_fit(&s->choices.list, s->blocks[CHOICES].rows);
}

/* ---- drawing --------------------------------------------------------------- */

static void draw_facts(const struct shown_habit *s, const struct frame *frame)
{
	const struct block *block = &s->blocks[FACTS];
	int col = words_col(frame->cols), row = block->row;
	int end = block->row + block->rows;

	for (int i = 0; i < s->fact_count && row < end; i++) {
		const struct fact *fact = &s->facts[i];
		int rows = fact_rows(fact, frame->cols);

		if (col > COL_TEXT)
			draw_words(frame, row, COL_TEXT, STYLE_FAINT, fact->label);
		draw_rows_from(frame, row, col, rows < end - row ? rows : end - row,
			       frame->cols - col - COL_TEXT, STYLE_PLAIN,
			       fact_words(fact, frame->cols, frame->arena), 0);
		row += rows;
	}
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct shown_habit *s = pane->state;
	int wide = frame->cols - 2 * COL_TEXT;

	draw_rows_from(frame, s->blocks[SENTENCE].row, COL_TEXT,
		       s->blocks[SENTENCE].rows, wide, STYLE_TITLE, s->sentence, 0);
	draw_facts(s, frame);
	draw_rows_from(frame, s->blocks[FIGURES].row, COL_TEXT,
		       s->blocks[FIGURES].rows, wide, STYLE_PLAIN, s->figures, 0);
	choices_draw(&s->choices, frame, s->blocks[CHOICES].row, KEY_COL);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct shown_habit *s = pane->state;

	if (s->choices.list.count)
		str_print(out, "%s. %s %s", choices_words(&s->choices),
			  s->sentence, s->figures);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Do what is chosen"), choose, .hint = N_("go"),
	  .flags = BIND_QUIET },
	HABIT_TODAY_KEYS(is_living),
	{ "z", "rest-a-while", N_("Let it rest a while; a resting one comes back"),
	  rest_a_while, .also = N_("pause resume"), .fits = is_living },
	{ "e", "change", N_("Change it: its words, moment or size"), change,
	  .hint = N_("change"), .also = N_("edit card"), .fits = is_living },
	{ "b", "because", N_("Read the words it came from"), because,
	  .hint = N_("because"), .also = N_("origin why line"),
	  .fits = has_line },
	{ "x", "set-aside", N_("Set it aside for 30 days"), set_aside,
	  .also = N_("delete remove") },
	{ "ESC", "back", N_("Back to the small things"), pane_back,
	  .hint = N_("back"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type habit_sheet = {
	.name = "habit",
	.title = N_("A small thing"),
	.keys = keys,
	.state_size = sizeof(struct shown_habit),
	.open = open,
	.load = load,
	.fit = fit,
	.type = type,
	.draw = draw,
	.say = say,
};

void open_habit(struct app *app, int64_t habit)
{
	app_open(app, &habit_sheet, &habit);
}
