/* 1 Today: the day's small things and its page. No figures stand here, and
 * no words of a session. */
#include "asking.h"
#include "base/intl.h"
#include "book/habits.h"
#include "book/insights.h"
#include "book/invitations.h"
#include "habit_sheets.h"
#include "marking.h"
#include "today.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/panes.h"

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct today *s = pane->state;

	(void)app;
	(void)about;
	s->back = DAY_NONE;
	s->usual_on = DAY_NONE;
	s->on = DAY_NONE;
}

static void close(struct pane *pane, struct app *app)
{
	struct today *s = pane->state;

	(void)app;
	arena_clear(&s->room);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct today *s = pane->state;

	(void)app;
	if (!list_key(&s->list, pane, key))
		return false;
	s->moved = true;
	return true;
}

/* ---- when a key makes sense ------------------------------------------------ */

static bool is_on(const struct pane *pane, enum today_kind kind)
{
	const struct today_row *row = today_focus(pane->state);

	return row && row->kind == kind;
}

static bool on_habit(const struct pane *pane)
{
	return is_on(pane, TODAY_HABIT);
}

static bool is_elsewhere(const struct pane *pane)
{
	return !on_habit(pane);
}

static bool on_line(const struct pane *pane)
{
	return is_on(pane, TODAY_LINE);
}

static bool on_habit_or_plan(const struct pane *pane)
{
	return is_on(pane, TODAY_HABIT) || is_on(pane, TODAY_PLAN);
}

static bool has_origin(const struct pane *pane)
{
	return on_habit_or_plan(pane) || on_line(pane);
}

static bool on_invited(const struct pane *pane)
{
	return is_on(pane, TODAY_INVITED);
}

static bool is_not_invited(const struct pane *pane)
{
	return !on_invited(pane);
}

static bool is_usual(const struct pane *pane)
{
	const struct today *s = pane->state;

	return !s->anew && !s->near;
}

static bool is_near(const struct pane *pane)
{
	const struct today *s = pane->state;

	return s->near != NEAR_NONE;
}

static bool is_anew(const struct pane *pane)
{
	const struct today *s = pane->state;

	return s->anew;
}

static bool is_past(const struct pane *pane)
{
	const struct today *s = pane->state;

	return s->on != s->today;
}

/* ---- marking --------------------------------------------------------------- */

static void mark(struct pane *pane, struct app *app, enum mark_state state)
{
	struct today *s = pane->state;
	const struct today_row *row = today_focus(s);

	if (!row)
		return;
	/* Below a row that is done already nothing new appears. */
	if (state != MARK_DONE || row->mark != MARK_DONE)
		s->celebrated = state == MARK_DONE ? row->id : 0;
	mark_day(app, row->id, s->on, (int)state);
	pane_stale(pane);
}

/* A mark may be chosen in the sheet that opens: what it ends with is shown
 * below the row then. */
static void await(struct today *s, const struct today_row *row)
{
	if (row->mark != MARK_DONE)
		s->celebrated = row->id;
}

MARK_DEEDS(mark)

/* Space: did it. On a row with a mark: all choices, and nothing changes. */
static void mark_or_choose(struct pane *pane, struct app *app)
{
	struct today *s = pane->state;
	const struct today_row *row = today_focus(s);

	if (row->mark == MARK_NONE) {
		mark(pane, app, MARK_DONE);
	} else {
		await(s, row);
		open_marks(app, row->id, s->on);
	}
}

static void few_words(struct pane *pane, struct app *app)
{
	struct today *s = pane->state;
	const struct today_row *row = today_focus(s);

	await(s, row);
	open_mark_words(app, row->id, s->on);
}

static void greet_no_more(struct pane *pane, struct app *app)
{
	const struct today_row *row = today_focus(pane->state);
	struct err err = { 0 };

	if (!book_greet_insight(app->book, row->insight, false, &err))
		app_say_err(app, &err);
	else
		app_say(app, _("It will not greet you from now on. u takes that back."));
}

/* ---- what is invited to ---------------------------------------------------- */

static void accept(struct app *app, const struct invited *invited)
{
	switch (invited->kind) {
	case INVITED_INTENTION:
		open_intention(app, invited->session);
		break;
	case INVITED_SLEPT:
		open_builder(app, invited->line);
		break;
	case INVITED_READING:
		open_revisit(app, invited->session, invited->page);
		break;
	case INVITED_QUIETER:
		open_session(app, invited->session);
		break;
	case INVITED_SORTING:
		open_sort(app, 0);
		break;
	}
}

static void later(struct pane *pane, struct app *app)
{
	const struct invited *invited = today_focus(pane->state)->invited;
	struct err err = { 0 };

	if (!book_invite_later(app->book, invited_name(invited->kind),
			       invited_subject(invited),
			       app->today + REVISIT_LATER, &err))
		app_say_err(app, &err);
	else
		app_say(app, _("Not now; it may ask again in a few days. u takes that back."));
}

static void never_again(struct pane *pane, struct app *app)
{
	const struct invited *invited = today_focus(pane->state)->invited;
	struct err err = { 0 };

	if (!book_invite_never(app->book, invited_name(invited->kind),
			       invited_subject(invited), &err))
		app_say_err(app, &err);
	else
		app_say(app, invited_subject(invited)
			? _("It will not ask again for this session. u takes that back.")
			: _("It will not ask again. u takes that back."));
}

/* ---- after some days without a word ---------------------------------------- */

static void rest_all(struct app *app)
{
	struct err err = { 0 };

	if (!book_pause(app->book, 0, app->today, DAY_NONE, NULL, &err))
		app_say_err(app, &err);
	else
		app_say(app, _("Everything rests. Z takes it up again."));
}

static void call_rest(struct today *s, struct app *app)
{
	struct err err = { 0 };

	if (!book_pause(app->book, 0, s->last_word + 1, app->today - 1, NULL,
			&err))
		app_say_err(app, &err);
	else
		app_say(app, _("Those days were rest. u takes it back."));
}

/* On the page of a session's day, or of the day after. */
static void choose_near(struct pane *pane, struct app *app, int64_t id)
{
	struct today *s = pane->state;

	if (id == TODAY_ID_NEAR || id == TODAY_ID_ADD) {
		open_addition(app, s->session);
	} else if (id == TODAY_ID_READ) {
		open_revisit(app, s->session, s->session_page);
	} else {
		s->usual_on = s->today;
		pane_stale(pane);
	}
}

static void choose(struct pane *pane, struct app *app,
		   const struct today_row *row)
{
	struct today *s = pane->state;

	if (s->near) {
		choose_near(pane, app, row->id);
		return;
	}
	s->usual_on = s->today;
	pane_stale(pane);
	switch (row->id) {
	case TODAY_ID_SMALLEST:
		mark_day(app, row->insight, app->today, MARK_SMALLEST);
		break;
	case TODAY_ID_WORD:
		open_page(app, app->today);
		break;
	case TODAY_ID_REST_ALL:
		rest_all(app);
		break;
	case TODAY_ID_CALL_REST:
		call_rest(s, app);
		break;
	}
}

/* ---- elsewhere ------------------------------------------------------------- */

static void open_up(struct pane *pane, const struct today_row *row)
{
	struct today *s = pane->state;

	/* The focus stays in its place: on the first row that was folded. */
	s->moved = true;
	if (row->id == TODAY_ID_MORE)
		s->more = true;
	else
		s->more_plans = true;
	pane_stale(pane);
}

static void open_row(struct pane *pane, struct app *app)
{
	struct today *s = pane->state;
	const struct today_row *row = today_focus(s);

	if (!row)
		return;
	switch (row->kind) {
	case TODAY_HABIT:
	case TODAY_PLAN:
		open_habit(app, row->id);
		break;
	case TODAY_MORE:
		open_up(pane, row);
		break;
	case TODAY_PAGE:
		open_page(app, s->on);
		break;
	case TODAY_INVITED:
		accept(app, row->invited);
		break;
	case TODAY_LINE:
		open_because(app, row->insight);
		break;
	case TODAY_CHOICE:
		choose(pane, app, row);
		break;
	default:
		break;
	}
}

static void write(struct pane *pane, struct app *app)
{
	struct today *s = pane->state;

	if (!s->near)
		s->usual_on = s->today;
	open_page(app, s->on);
}

static bool asks(const struct pane *pane)
{
	const struct today *s = pane->state;

	for (size_t i = 0; i < s->rows.count; i++)
		if (s->rows.items[i].kind == TODAY_QUESTION)
			return true;
	return false;
}

static void another(struct pane *pane, struct app *app)
{
	ask_another(app);
	pane_stale(pane);
}

static void because(struct pane *pane, struct app *app)
{
	const struct today_row *row = today_focus(pane->state);

	open_because(app, row->insight);
}

static void change(struct pane *pane, struct app *app)
{
	const struct today_row *row = today_focus(pane->state);

	open_card(app, row->id);
}

static void rest_a_while(struct pane *pane, struct app *app)
{
	const struct today_row *row = today_focus(pane->state);

	open_rest(app, row->id);
}

/* ---- days ------------------------------------------------------------------ */

static void show_day(struct pane *pane, day on)
{
	struct today *s = pane->state;

	s->back = on < s->today ? on : DAY_NONE;
	s->usual_on = s->today;
	s->celebrated = 0;
	s->more = s->more_plans = false;
	pane_stale(pane);
}

static void day_back(struct pane *pane, struct app *app)
{
	struct today *s = pane->state;

	(void)app;
	if (s->on > DAY_FIRST)
		show_day(pane, s->on - 1);
}

static void day_on(struct pane *pane, struct app *app)
{
	struct today *s = pane->state;

	(void)app;
	show_day(pane, s->on + 1);
}

static void go_to(struct app *app, struct pane *asker, day from, day until)
{
	(void)app;
	(void)until;
	show_day(asker, from);
}

static void ask_day(struct pane *pane, struct app *app)
{
	(void)pane;
	open_day(app, go_to);
}

/* One step back: to the usual page, to today. */
static void back(struct pane *pane, struct app *app)
{
	struct today *s = pane->state;

	(void)app;
	show_day(pane, s->today);
}

static const struct binding keys[] = {
	/* Where nothing can be marked, Enter is the first hint. */
	{ "RET", "open", N_("Open the chosen row"), open_row,
	  .hint = N_("open"), .fits = is_elsewhere, .flags = BIND_QUIET },
	{ "RET", "open", N_("Open the chosen small thing"), open_row,
	  .fits = on_habit, .flags = BIND_QUIET },
	{ "SPC", "mark", N_("Did it; on a row with a mark: all choices"),
	  mark_or_choose, .hint = N_("did it"), .also = N_("done tick check"),
	  .fits = on_habit },
	{ "d", "did-it", N_("Did it"), did_it, .also = N_("done mark"),
	  .fits = on_habit },
	{ "s", "smallest", N_("The smallest version; it counts in full"),
	  smallest, .hint = N_("smallest"), .also = N_("mark tiny"),
	  .fits = on_habit },
	{ "r", "rest", N_("A day of rest"), rest, .hint = N_("rest"),
	  .also = N_("mark tired"), .fits = on_habit },
	{ "n", "not-today", N_("Not today"), not_today, .also = N_("mark"),
	  .fits = on_habit },
	{ "m", "few-words", N_("A few words on the mark"), few_words,
	  .hint = N_("a few words"), .also = N_("note comment more"),
	  .fits = on_habit },
	{ "m", "may-greet", N_("The line that greets you greets no more"),
	  greet_no_more, .hint = N_("greet no more"),
	  .also = N_("morning quiet"), .fits = on_line },
	{ "w", "write", N_("Write on the day's page"), write,
	  .hint = N_("write"), .also = N_("page journal entry") },
	{ "C-t F2", "another", N_("Another question for the page"), another,
	  .also = N_("prompt idea"), .fits = asks },
	{ "ESC", "back", N_("Back to today"), back, .hint = N_("today"),
	  .fits = is_past, .flags = BIND_QUIET },
	{ "ESC", "back", N_("To the usual page"), back,
	  .hint = N_("the usual page"), .fits = is_anew,
	  .flags = BIND_QUIET },
	{ "ESC", "back", N_("Later; to the usual page"), back,
	  .hint = N_("later"), .fits = is_near, .flags = BIND_QUIET },
	{ "b", "because", N_("The words it came from"), because,
	  .also = N_("origin why source session"), .fits = has_origin },
	{ "e", "change", N_("Change it"), change, .also = N_("edit card"),
	  .fits = on_habit_or_plan },
	{ "z", "later", N_("Not now; it may ask again in a few days"), later,
	  .hint = N_("not now"), .also = N_("invitation put off postpone"),
	  .fits = on_invited },
	{ "Z", "never-again", N_("Do not ask this again"), never_again,
	  .hint = N_("never again"), .also = N_("invitation silence"),
	  .fits = on_invited },
	{ "z", "rest-a-while", N_("Let it rest for a while, or take it up"),
	  rest_a_while, .also = N_("pause resume holiday"),
	  .fits = on_habit_or_plan },
	{ "Z", "rest-all", N_("Let everything rest, or take it up"),
	  habits_rest_all, .also = N_("pause resume all holiday absent away ill "
				      "sick tired"),
	  .fits = is_not_invited, .flags = BIND_ANYWHERE },
	{ "[", "day-back", N_("A day back"), day_back, .also = N_("yesterday"),
	  .fits = is_usual,
	  .flags = BIND_ANYWHERE },
	{ "]", "day-on", N_("A day on"), day_on, .also = N_("tomorrow next"),
	  .fits = is_past },
	{ "g", "go-to-day", N_("Go to a day"), ask_day,
	  .also = N_("date calendar jump"),
	  .flags = BIND_ANYWHERE },
	{ 0 },
};

const struct pane_type today_pane = {
	.name = "today", .title = N_("Today"), .keys = keys,
	.state_size = sizeof(struct today), .open = open, .load = today_load,
	.fit = today_fit, .draw = today_draw, .say = today_say, .type = type,
	.close = close,
};
