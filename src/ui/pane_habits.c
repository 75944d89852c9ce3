#include <string.h>

#include "base/intl.h"
#include "blocks.h"
#include "habit_sheets.h"
#include "marking.h"
#include "ui/app.h"
#include "ui/list.h"
#include "ui/open.h"
#include "ui/panes.h"

/*
 * The small things: those that go their way or rest, those half made; and
 * with Tab the shelf of what was let go.
 */
enum view { VIEW_HERE, VIEW_LET_GO, VIEWS };

/* Rows that are not habits; half-made ones are ROW_HALF less their key. */
enum { ROW_MAKE = -1, ROW_HALF = -1000 };

enum {
	HEAD_ROWS = 3,
	BOX_COLS = 4,		/* "[●] " */
	STATE_LEAST = 60,	/* columns that leave room for "resting until" */
	ROWS_NARROW = 2,	/* of a sentence, where there are fewer */
};

struct habits {
	struct habit_list habits;
	struct half_made_list halves;
	struct mark_list marks;		/* today's */
	struct list list;
	enum view view;
	bool all_rest;
	int let_go;			/* how many lie on the shelf */
	size_t here;			/* how many there were, one more than
					 * that: 0 is not known */
	day today;
};

/* ---- reading --------------------------------------------------------------- */

static void sift(struct habits *s)
{
	size_t kept = 0;

	s->let_go = 0;
	for (size_t i = 0; i < s->habits.count; i++) {
		bool gone = s->habits.items[i].state == HABIT_LET_GO;

		s->let_go += gone;
		if (gone == (s->view == VIEW_LET_GO))
			s->habits.items[kept++] = s->habits.items[i];
	}
	s->habits.count = kept;
}

/* What was made a moment ago is chosen: Enter pressed twice opens it, and does
 * not begin another. */
static void choose_made(struct habits *s)
{
	if (s->view != VIEW_HERE)
		return;
	if (s->here && s->habits.count == s->here && s->list.chosen == ROW_MAKE)
		s->list.chosen = s->habits.items[s->habits.count - 1].id;
	s->here = s->habits.count + 1;
}

static void load(struct pane *pane, struct app *app)
{
	struct habits *s = pane->state;
	struct err err = { 0 };
	day on = app->today;

	s->today = on;
	if (!book_habits(app->book, true, &pane->rows, &s->habits, &err) ||
	    !book_marks(app->book, 0, on, on, &pane->rows, &s->marks, &err) ||
	    !half_made_read(app->book, &pane->rows, &s->halves, &err)) {
		app_say_err(app, &err);
		s->habits.count = s->marks.count = s->halves.count = 0;
	}
	s->all_rest = habits_all_rest(app->book, on);
	sift(s);
	choose_made(s);
	list_begin(&s->list);
	for (size_t i = 0; i < s->habits.count; i++)
		list_add(&s->list, &pane->rows, s->habits.items[i].id);
	for (size_t i = 0; s->view == VIEW_HERE && i < s->halves.count; i++)
		list_add(&s->list, &pane->rows,
			 ROW_HALF - s->halves.items[i].key);
	if (s->view == VIEW_HERE)
		list_add(&s->list, &pane->rows, ROW_MAKE);
	list_end(&s->list, false, false);
}

static bool is_empty(const struct habits *s)
{
	return s->habits.count == 0 &&
	       (s->view == VIEW_LET_GO || s->halves.count == 0);
}

/* The sentence above the rows, "" for none. */
static const char *above(const struct habits *s)
{
	if (s->view == VIEW_LET_GO && is_empty(s))
		return _("What is let go lies here with all its days, and can "
			 "come back.");
	if (is_empty(s))
		return _("Nothing here yet, and that is a fine way to be. Enter "
			 "makes a small thing; a line to try, under 3, can be "
			 "its beginning.");
	if (s->view == VIEW_HERE && s->all_rest)
		return _("Everything rests. Z brings it back.");
	return "";
}

static int above_rows(const struct habits *s, int cols)
{
	int rows = *above(s) ? text_rows(above(s), cols - 2 * COL_TEXT, 4) : 0;

	return rows ? rows + 1 : 0;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct habits *s = pane->state;

	s->list.height = cols < STATE_LEAST ? ROWS_NARROW : 1;
	list_fit(&s->list, rows - HEAD_ROWS - above_rows(s, cols));
}

static const struct habit *habit_of(const struct habits *s, int64_t id)
{
	for (size_t i = 0; i < s->habits.count; i++)
		if (s->habits.items[i].id == id)
			return &s->habits.items[i];
	return NULL;
}

static const struct half_made *half_of(const struct habits *s, int64_t id)
{
	for (size_t i = 0; i < s->halves.count; i++)
		if (ROW_HALF - s->halves.items[i].key == id)
			return &s->halves.items[i];
	return NULL;
}

/* NULL while another row is chosen. */
static const struct habit *chosen(const struct pane *pane)
{
	const struct habits *s = pane->state;

	return habit_of(s, s->list.chosen);
}

static enum mark_state mark_of(const struct habits *s, int64_t habit)
{
	for (size_t i = 0; i < s->marks.count; i++)
		if (s->marks.items[i].habit == habit)
			return s->marks.items[i].state;
	return MARK_NONE;
}

/* ---- doing ----------------------------------------------------------------- */

static bool on_habit(const struct pane *pane)
{
	return chosen(pane) != NULL;
}

static bool on_half(const struct pane *pane)
{
	const struct habits *s = pane->state;

	return half_of(s, s->list.chosen) != NULL;
}

static bool on_either(const struct pane *pane)
{
	return on_habit(pane) || on_half(pane);
}

/* Not on the shelf. */
static bool on_living(const struct pane *pane)
{
	return on_habit(pane) && chosen(pane)->state != HABIT_LET_GO;
}

/* It grew from a line. */
static bool has_line(const struct pane *pane)
{
	return on_habit(pane) && chosen(pane)->insight != 0;
}

static bool on_resting(const struct pane *pane)
{
	return on_habit(pane) && chosen(pane)->state == HABIT_PAUSED;
}

static bool on_going(const struct pane *pane)
{
	return on_habit(pane) && chosen(pane)->state == HABIT_GROWING;
}

static void enter(struct pane *pane, struct app *app)
{
	struct habits *s = pane->state;
	const struct half_made *half = half_of(s, s->list.chosen);

	if (half)
		open_half_made(app, half);
	else if (on_habit(pane))
		open_habit(app, s->list.chosen);
	else if (s->list.chosen == ROW_MAKE)
		open_builder(app, 0);
}

static void show_other(struct pane *pane, struct app *app)
{
	struct habits *s = pane->state;

	(void)app;
	s->view = s->view == VIEW_HERE ? VIEW_LET_GO : VIEW_HERE;
	s->list.chosen = 0;
	pane_stale(pane);
}

static void mark(struct pane *pane, struct app *app, enum mark_state state)
{
	mark_day(app, chosen(pane)->id, app->today, (int)state);
}

MARK_DEEDS(mark)

static void space(struct pane *pane, struct app *app)
{
	habit_did_it(app, chosen(pane)->id);
}

static void few_words(struct pane *pane, struct app *app)
{
	open_mark_words(app, chosen(pane)->id, app->today);
}

static void rest_a_while(struct pane *pane, struct app *app)
{
	open_rest(app, chosen(pane)->id);
}

static void change(struct pane *pane, struct app *app)
{
	if (on_half(pane))
		enter(pane, app);
	else
		open_card(app, chosen(pane)->id);
}

static bool can_change(const struct pane *pane)
{
	return on_living(pane) || on_half(pane);
}

static void because(struct pane *pane, struct app *app)
{
	open_because(app, chosen(pane)->insight);
}

static void set_aside(struct pane *pane, struct app *app)
{
	struct habits *s = pane->state;
	const struct half_made *half = half_of(s, s->list.chosen);
	struct err err = { 0 };

	if (on_habit(pane))
		habit_set_aside(app, chosen(pane)->id);
	else if (half && half_made_forget(app->book, half->key, &err))
		app_say(app, _("Let go. u brings it back."));
	else if (half)
		app_say_err(app, &err);
}

static void move_by(struct pane *pane, struct app *app, int by)
{
	struct habits *s = pane->state;
	int to = (int)s->list.at + by;
	struct err err = { 0 };

	if (!on_living(pane) || to < 0 || to >= (int)s->habits.count)
		return;
	if (!book_move_habit(app->book, s->list.chosen, to, &err))
		app_say_err(app, &err);
}

static void move_up(struct pane *pane, struct app *app)
{
	move_by(pane, app, -1);
}

static void move_down(struct pane *pane, struct app *app)
{
	move_by(pane, app, 1);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct habits *s = pane->state;

	(void)app;
	return list_key(&s->list, pane, key);
}

/* ---- drawing --------------------------------------------------------------- */

static void draw_views(const struct habits *s, const struct frame *frame)
{
	const char *titles[VIEWS] = {
		_("small things"),
		s->let_go ? arena_print(frame->arena,
					ngettext("%d let go", "%d let go",
						 (unsigned long)s->let_go),
					s->let_go)
			  : _("let go"),
	};
	int col = COL_TEXT - 1;

	for (int view = 0; view < VIEWS; view++) {
		bool open = view == (int)s->view;
		enum style style = open ? STYLE_TAB_OPEN : STYLE_TAB;

		draw_text(frame, 1, col, style, open ? "[" : " ");
		col = draw_words(frame, 1, col + 1, style, titles[view]);
		draw_text(frame, 1, col, style, open ? "]" : " ");
		col += 2;
	}
	draw_words_right(frame, 1, frame->cols - COL_TEXT, STYLE_FAINT,
			 frame->cols < STATE_LEAST ? _("Tab")
			 : s->view == VIEW_HERE ? _("Tab  what was let go")
						: _("Tab  back"));
}

static void draw_box_of(const struct habits *s, const struct frame *frame,
			int row, const struct habit *habit)
{
	enum mark_state state = mark_of(s, habit->id);

	draw_text(frame, row, COL_TEXT, STYLE_PLAIN, "[ ]");
	if (state != MARK_NONE)
		draw_glyph(frame, row, COL_TEXT + 1, STYLE_MARK,
			   mark_glyph(state));
	else if (habit->state == HABIT_PAUSED)
		draw_glyph(frame, row, COL_TEXT + 1, STYLE_MARK, GLYPH_PAUSED);
}

static void draw_habit(const struct habits *s, const struct frame *frame, int row,
		       const struct habit *habit)
{
	const char *state = habit_state_words(habit, s->today, frame->arena);
	int col = COL_TEXT;
	int end = frame->cols - COL_TEXT;

	if (habit->state != HABIT_LET_GO) {
		draw_box_of(s, frame, row, habit);
		col += BOX_COLS;
	}
	if (*state && frame->cols >= STATE_LEAST)
		end = draw_words_right(frame, row, end, STYLE_FAINT, state) - 2;
	draw_wrapped_cut(frame, row, col, s->list.height, end - col, STYLE_PLAIN,
			 habit_sentence(habit, frame->arena));
}

static const char *half_words(const struct half_made *half)
{
	return *half->action ? half->action
			     : *half->anchor ? half->anchor : half->ending;
}

static void draw_half(const struct frame *frame, int row,
		      const struct half_made *half)
{
	int col = draw_words(frame, row, COL_TEXT, STYLE_PLAIN, _("Go on with")) + 1;

	draw_cut(frame, row, col, frame->cols - col - COL_TEXT, STYLE_QUOTE,
		 quoted(half_words(half), frame->ascii, frame->arena));
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct habits *s = pane->state;
	int top = HEAD_ROWS;

	draw_views(s, frame);
	if (*above(s)) {
		draw_words_wrapped(frame, top, COL_TEXT, 4,
				   frame->cols - 2 * COL_TEXT, STYLE_PLAIN,
				   above(s));
		top += above_rows(s, frame->cols);
	}
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		int row = top + list_row(&s->list, i);
		const struct habit *habit = habit_of(s, s->list.ids[i]);
		const struct half_made *half = half_of(s, s->list.ids[i]);

		if (habit)
			draw_habit(s, frame, row, habit);
		else if (half)
			draw_half(frame, row, half);
		else
			draw_words(frame, row, COL_TEXT, STYLE_PLAIN,
				   _("Make a small thing"));
		if (i == s->list.at)
			draw_chosen(frame, row, COL_MARKER);
	}
	if (!s->list.count)
		draw_cursor(frame, 1, COL_TEXT);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct habits *s = pane->state;
	const struct habit *habit = chosen(pane);
	const struct half_made *half = half_of(s, s->list.chosen);
	struct arena arena = { 0 };
	const char *state;

	if (half) {
		str_print(out, _("Go on with: %s."), half_words(half));
	} else if (!habit) {
		str_add(out, s->list.count ? _("Make a small thing.") : above(s));
	} else {
		state = habit_state_words(habit, s->today, &arena);
		if (habit->state != HABIT_LET_GO)
			str_print(out, "%s. ", mark_words(mark_of(s, habit->id)));
		str_add(out, habit_sentence(habit, &arena));
		if (*state)
			str_print(out, " %s.", state);
	}
	arena_clear(&arena);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Open the chosen small thing"), enter,
	  .hint = N_("open") },
	HABIT_TODAY_KEYS(on_living),
	{ "z", "rest-a-while", N_("Let it rest a while"), rest_a_while,
	  .hint = N_("rest a while"), .also = N_("pause"), .fits = on_going },
	{ "z", "rest-a-while", N_("Bring it back out of its rest"),
	  rest_a_while, .hint = N_("bring back"), .also = N_("resume"),
	  .fits = on_resting },
	{ "Z", "rest-all", N_("Let everything rest, or bring it back"),
	  habits_rest_all, .also = N_("pause all holiday sick absent away"),
	  .flags = BIND_ANYWHERE },
	{ "e", "change", N_("Change it: its words, moment or size"), change,
	  .hint = N_("change"), .also = N_("edit card"), .fits = can_change },
	{ "b", "because", N_("Read the words it came from"), because,
	  .hint = N_("because"), .also = N_("origin why line"),
	  .fits = has_line },
	{ "x", "set-aside", N_("Set it aside for 30 days"), set_aside,
	  .also = N_("delete remove"), .fits = on_either },
	{ "M-UP", "move-up", N_("Move it up"), move_up, .fits = on_living },
	{ "M-DOWN", "move-down", N_("Move it down"), move_down,
	  .fits = on_living },
	{ "TAB S-TAB", "next-list", N_("To what was let go, and back"),
	  show_other, .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type habits_pane = {
	.name = "habits",
	.title = N_("Habits"),
	.keys = keys,
	.state_size = sizeof(struct habits),
	.load = load,
	.fit = fit,
	.type = type,
	.draw = draw,
	.say = say,
};
