/* 5 Calendar: what was marked, day by day. */
#include "base/intl.h"
#include "calendar.h"
#include "habit_sheets.h"
#include "marking.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/panes.h"

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct calendar *s = pane->state;

	(void)app;
	(void)about;
	s->at = DAY_NONE;
	s->top = DAY_LAST;
}

static void close(struct pane *pane, struct app *app)
{
	struct calendar *s = pane->state;

	(void)app;
	arena_clear(&s->room);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct calendar *s = pane->state;

	(void)app;
	return s->all && list_key(&s->list, pane, key);
}

/* ---- when a key makes sense ------------------------------------------------ */

static bool has_habit(const struct pane *pane)
{
	const struct calendar *s = pane->state;

	return s->now != NULL;
}

static bool has_others(const struct pane *pane)
{
	const struct calendar *s = pane->state;

	return s->habits.count > 1 && !s->all;
}

static bool is_one(const struct pane *pane)
{
	const struct calendar *s = pane->state;

	return s->now && !s->all;
}

static bool is_all(const struct pane *pane)
{
	const struct calendar *s = pane->state;

	return s->now && s->all;
}

/* ---- moving ---------------------------------------------------------------- */

/* Never to a day to come, nor before there were days. */
static void move_to(struct pane *pane, day on)
{
	struct calendar *s = pane->state;

	if (on < DAY_FIRST)
		on = DAY_FIRST;
	s->at = on < s->today ? on : DAY_NONE;
}

static void move(struct pane *pane, int days)
{
	move_to(pane, calendar_at(pane->state) + days);
}

static void day_back(struct pane *pane, struct app *app)
{
	(void)app;
	move(pane, -1);
}

static void day_on(struct pane *pane, struct app *app)
{
	(void)app;
	move(pane, 1);
}

static void week_back(struct pane *pane, struct app *app)
{
	(void)app;
	move(pane, -7);
}

/* In this week's row ↓ stays where it is. */
static void week_on(struct pane *pane, struct app *app)
{
	const struct calendar *s = pane->state;

	(void)app;
	if (calendar_at(s) + 7 <= s->today)
		move(pane, 7);
}

static void move_months(struct pane *pane, int months)
{
	move_to(pane, day_months_on(calendar_at(pane->state), months));
}

static void month_back(struct pane *pane, struct app *app)
{
	(void)app;
	move_months(pane, -1);
}

static void month_on(struct pane *pane, struct app *app)
{
	(void)app;
	move_months(pane, 1);
}

static void to_first(struct pane *pane, struct app *app)
{
	const struct calendar *s = pane->state;

	(void)app;
	move_to(pane, s->history.since);
}

static void to_last(struct pane *pane, struct app *app)
{
	const struct calendar *s = pane->state;

	(void)app;
	move_to(pane, s->today);
}

static void go_to(struct app *app, struct pane *asker, day from, day until)
{
	struct calendar *s = asker->state;

	(void)app;
	(void)until;
	if (s->all) {
		s->all = false;
		pane_stale(asker);
	}
	move_to(asker, from);
}

static void ask_day(struct pane *pane, struct app *app)
{
	(void)pane;
	open_day(app, go_to);
}

/* ---- which habit ----------------------------------------------------------- */

static void choose_habit(struct pane *pane, int64_t habit)
{
	struct calendar *s = pane->state;

	s->habit = habit;
	pane_stale(pane);
}

static void step(struct pane *pane, size_t by)
{
	struct calendar *s = pane->state;

	for (size_t i = 0; i < s->habits.count; i++)
		if (s->habits.items[i].id == s->habit) {
			i = (i + by) % s->habits.count;
			choose_habit(pane, s->habits.items[i].id);
			return;
		}
}

static void next(struct pane *pane, struct app *app)
{
	(void)app;
	step(pane, 1);
}

static void previous(struct pane *pane, struct app *app)
{
	const struct calendar *s = pane->state;

	(void)app;
	step(pane, s->habits.count - 1);
}

static void show_one(struct pane *pane, struct app *app)
{
	struct calendar *s = pane->state;

	(void)app;
	s->all = false;
	if (s->list.chosen)
		s->habit = s->list.chosen;
	pane_stale(pane);
}

static void view(struct pane *pane, struct app *app)
{
	struct calendar *s = pane->state;

	if (s->all) {
		show_one(pane, app);
		return;
	}
	s->all = true;
	s->list.chosen = s->habit;
	pane_stale(pane);
}

/* The habit a key is about: the one shown, or the chosen row of all. */
static const struct habit *habit_meant(const struct calendar *s)
{
	for (size_t i = 0; s->all && i < s->habits.count; i++)
		if (s->habits.items[i].id == s->list.chosen)
			return &s->habits.items[i];
	return s->now;
}

/* ---- marking --------------------------------------------------------------- */

static void mark(struct pane *pane, struct app *app, enum mark_state state)
{
	const struct calendar *s = pane->state;

	mark_day(app, s->now->id, calendar_at(s), (int)state);
}

MARK_DEEDS(mark)

static void choices(struct pane *pane, struct app *app)
{
	const struct calendar *s = pane->state;

	open_marks(app, s->now->id, calendar_at(s));
}

/* Space: did it. On a day with a mark: all choices, and nothing changes. */
static void mark_or_choose(struct pane *pane, struct app *app)
{
	const struct calendar *s = pane->state;

	if (calendar_mark(s, calendar_at(s)))
		choices(pane, app);
	else
		did_it(pane, app);
}

static void few_words(struct pane *pane, struct app *app)
{
	const struct calendar *s = pane->state;

	open_mark_words(app, s->now->id, calendar_at(s));
}

static void open_row(struct pane *pane, struct app *app)
{
	const struct calendar *s = pane->state;

	if (s->all)
		show_one(pane, app);
	else
		choices(pane, app);
}

/* ---- elsewhere ------------------------------------------------------------- */

static void figures(struct pane *pane, struct app *app)
{
	open_figures(app, habit_meant(pane->state)->id);
}

static void because(struct pane *pane, struct app *app)
{
	open_because(app, habit_meant(pane->state)->insight);
}

static void change(struct pane *pane, struct app *app)
{
	open_card(app, habit_meant(pane->state)->id);
}

static void rest_a_while(struct pane *pane, struct app *app)
{
	open_rest(app, habit_meant(pane->state)->id);
}

/* Its arrows go by days: they lead to no other place. */
static void to_today(struct pane *pane, struct app *app)
{
	(void)pane;
	app_go(app, 0);
}

static const struct binding keys[] = {
	{ "SPC", "mark", N_("Did it; on a day with a mark: all choices"),
	  mark_or_choose, .hint = N_("did it"), .also = N_("done tick check"),
	  .fits = is_one },
	{ "d", "did-it", N_("Did it"), did_it, .also = N_("done mark"),
	  .fits = is_one },
	{ "s", "smallest", N_("The smallest version; it counts in full"),
	  smallest, .also = N_("mark tiny"), .fits = is_one },
	{ "r", "rest", N_("A day of rest"), rest, .also = N_("mark tired"),
	  .fits = is_one },
	{ "n", "not-today", N_("Not today"), not_today, .also = N_("mark"),
	  .fits = is_one },
	{ "m", "few-words", N_("A few words on the mark"), few_words,
	  .hint = N_("a few words"), .also = N_("note comment more"),
	  .fits = is_one },
	{ "RET", "open", N_("All choices for the day; in the view of all: this one"),
	  open_row, .fits = has_habit, .flags = BIND_QUIET },
	{ "TAB", "next", N_("The next small thing"), next, .hint = N_("next"),
	  .fits = has_others },
	{ "S-TAB", "previous", N_("The small thing before"), previous,
	  .fits = has_others },
	{ "v", "view", N_("One small thing, or all of them"), view,
	  .hint = N_("one or all"), .also = N_("all habits weeks"),
	  .fits = has_habit,
	  .flags = BIND_ANYWHERE },
	{ "i", "figures", N_("The figures, in words"), figures,
	  .hint = N_("figures"),
	  .also = N_("rhythm roots returns numbers statistics"),
	  .fits = has_habit },
	{ "LEFT [", "day-back", N_("A day back"), day_back, .fits = is_one,
	  .also = N_("yesterday") },
	{ "RIGHT ]", "day-on", N_("A day on"), day_on, .fits = is_one,
	  .also = N_("tomorrow") },
	{ "UP k", "up", N_("A week back"), week_back, .fits = is_one,
	  .flags = BIND_QUIET },
	{ "DOWN j", "down", N_("A week on"), week_on, .fits = is_one,
	  .flags = BIND_QUIET },
	{ "PGUP", "page-up", N_("A month back"), month_back, .fits = is_one,
	  .flags = BIND_QUIET },
	{ "PGDN", "page-down", N_("A month on"), month_on, .fits = is_one,
	  .flags = BIND_QUIET },
	{ "HOME", "first", N_("To its first day"), to_first, .fits = is_one,
	  .flags = BIND_QUIET },
	{ "END", "last", N_("To today"), to_last, .fits = is_one,
	  .flags = BIND_QUIET },
	{ "g", "go-to-day", N_("Go to a day"), ask_day, .fits = has_habit,
	  .also = N_("date jump"),
	  .flags = BIND_ANYWHERE },
	{ "b", "because", N_("The words it came from"), because,
	  .also = N_("origin why source session"), .fits = has_habit },
	{ "e", "change", N_("Change it"), change, .also = N_("edit card"),
	  .fits = has_habit },
	{ "z", "rest-a-while", N_("Let it rest for a while, or take it up"),
	  rest_a_while, .also = N_("pause resume holiday"), .fits = has_habit },
	{ "Z", "rest-all", N_("Let everything rest, or take it up"),
	  habits_rest_all, .also = N_("pause resume all holiday absent away ill"),
	  .fits = has_habit },
	{ "ESC", "back", N_("Back to one"), show_one, .hint = N_("back"),
	  .fits = is_all, .flags = BIND_QUIET },
	{ "ESC", "back", N_("Back to Today"), to_today, .fits = is_one,
	  .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type calendar_pane = {
	.name = "calendar", .title = N_("Calendar"), .keys = keys,
	.state_size = sizeof(struct calendar), .open = open,
	.load = calendar_load, .fit = calendar_fit, .draw = calendar_draw,
	.say = calendar_say, .type = type, .close = close,
};
