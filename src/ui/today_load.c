/* What Today shows, from the book. Never the words of a session's page. */
#include <string.h>

#include "base/intl.h"
#include "book/care.h"
#include "book/entries.h"
#include "book/habits.h"
#include "book/insights.h"
#include "book/invitations.h"
#include "domain/day_words.h"
#include "domain/greeting.h"
#include "marking.h"
#include "today_build.h"
#include "ui/app.h"

enum {
	EARLIER = 13,		/* days before its first on which a habit shows */
	SHOWN_AT_ONCE = 3,	/* more small things than that wait behind a row */
	GREETS_AFTER = 14,	/* days from a session until its lines may greet */
	SESSIONS_LOOKED_AT = 20,	/* the newest; some may be planned */
};

struct today_row *today_add(struct build *b, enum today_kind kind, int64_t id,
			    const char *text)
{
	struct today_row *row = today_row_list_add(&b->s->rows, b->arena);

	row->kind = kind;
	row->id = id;
	row->text = text;
	row->note = row->now = row->label = "";
	return row;
}

static const char *quoted(const struct build *b, const char *text)
{
	return quoted_words(text, b->app->choices.ascii, b->arena);
}

/* ---- what holds on the day ------------------------------------------------- */

static const struct mark *mark_of(const struct build *b, int64_t habit)
{
	for (size_t i = 0; i < b->marks.count; i++)
		if (b->marks.items[i].habit == habit)
			return &b->marks.items[i];
	return NULL;
}

static bool covers(const struct pause *pause, day on)
{
	return pause->from <= on &&
	       (pause->until == DAY_NONE || pause->until >= on);
}

const struct pause *today_rest_of(const struct build *b, int64_t habit, day on)
{
	const struct pause *found = NULL;

	for (size_t i = 0; i < b->pauses.count; i++) {
		const struct pause *pause = &b->pauses.items[i];

		if (!covers(pause, on) ||
		    (pause->habit && pause->habit != habit))
			continue;
		/* The one that lasts longest is the one to tell. */
		if (!found || pause->until == DAY_NONE ||
		    (found->until != DAY_NONE && pause->until > found->until))
			found = pause;
	}
	return found;
}

/* By the version that holds now; what an older one meant is not asked. */
static bool is_meant(const struct habit *habit, day on)
{
	return habit->version_from > on ||
	       habit->weekdays >> day_weekday(on) & 1u;
}

static bool is_there(const struct build *b, const struct habit *habit)
{
	day on = b->s->on;

	if (habit->let_go_on != DAY_NONE && habit->let_go_on <= on)
		return false;
	/* A day shortly before its first can be marked: it becomes the first. */
	return habit->since <= on + EARLIER || on == b->s->today;
}

static bool begins_later(const struct build *b, const struct habit *habit)
{
	return habit->since > b->s->today;
}

/* ---- the rows -------------------------------------------------------------- */

static void add_greeting(struct build *b)
{
	const char *name = NULL;
	const char *long_day = day_words_long(b->s->on, b->s->today, b->arena);
	const char *greeting;
	struct err err = { 0 };

	if (b->s->on != b->s->today) {
		today_add(b, TODAY_GREETING, 0, long_day)->note =
			_("Esc goes back to today");
		return;
	}
	if (!book_setting(b->app->book, "name", b->arena, &name, &err))
		app_say_err(b->app, &err);
	greeting = b->s->anew ? greeting_anew(name, b->arena) :
		greeting_at(moment_minute(b->app->now) / 60, name, b->arena);
	today_add(b, TODAY_GREETING, 0, greeting)->note = long_day;
}

/* Whether a line may greet today: never one from a page kept closed, nor one
 * whose session was a moment ago. */
static bool may_greet(const struct build *b, const struct insight *insight)
{
	return !insight->tender &&
	       (!insight->session ||
		b->s->today - insight->session_on > GREETS_AFTER);
}

/* One line a day, the same all day long: of those marked for it, unless the
 * setting `mornings` says any kept line, or nothing. */
const struct insight *today_greeting_line(struct build *b)
{
	struct insight_query query = { .greets = true, .until = b->s->today };
	struct insight_list list = { 0 };
	const char *mornings = NULL;
	struct err err = { 0 };
	size_t count = 0;

	if (!book_setting(b->app->book, "mornings", b->arena, &mornings, &err))
		app_say_err(b->app, &err);
	if (mornings && strcmp(mornings, "nothing") == 0)
		return NULL;
	query.greets = !mornings || strcmp(mornings, "any") != 0;
	if (!book_insights(b->app->book, &query, b->arena, &list, &err))
		app_say_err(b->app, &err);
	for (size_t i = 0; i < list.count; i++)
		if (may_greet(b, &list.items[i]))
			list.items[count++] = list.items[i];
	return count ? &list.items[(size_t)(b->s->today - DAY_FIRST) % count]
		     : NULL;
}

static void add_line(struct build *b)
{
	const struct insight *insight = today_greeting_line(b);
	struct today_row *row;

	if (!insight)
		return;
	row = today_add(b, TODAY_LINE, insight->id, quoted(b, insight->body));
	row->insight = insight->id;
	row->before = 1;
}

static const char *rest_words(const struct build *b, const struct pause *rest)
{
	if (rest->until == DAY_NONE || b->s->on != b->s->today)
		return _("resting");
	if (rest->until == b->s->today)
		return _("resting today");
	return arena_print(b->arena, _("resting until %s"),
			   day_words_date(rest->until, b->s->today, b->arena));
}

static void add_habit(struct build *b, const struct habit *habit)
{
	const struct mark *mark = mark_of(b, habit->id);
	const struct pause *rest = today_rest_of(b, habit->id, b->s->on);
	bool itself = today_rests_itself(b, habit, b->s->on);
	struct today_row *row = today_add(b, TODAY_HABIT, habit->id,
				    habit_sentence(habit, b->arena));

	row->insight = habit->insight;
	row->mark = mark ? mark->state : MARK_NONE;
	row->boxed = mark || (!rest && !itself && !begins_later(b, habit));
	if (begins_later(b, habit))
		row->note = arena_print(b->arena, _("begins %s"),
					day_words_near(habit->since,
						       b->s->today, b->arena));
	else if (mark && mark->note && *mark->note)
		row->note = quoted(b, mark->note);
	else if (rest && !mark)
		row->note = rest_words(b, rest);
	else if (itself && !mark)
		row->note = _("rests by itself");
	if (habit->id == b->s->celebrated && row->mark == MARK_DONE &&
	    b->s->on == b->s->today)
		row->now = now_words(habit, b->arena);
}

int today_turn_of(const struct build *b, const struct habit *habit)
{
	bool rests;

	if (habit->form == FORM_IF_THEN || !is_there(b, habit))
		return -1;
	rests = today_rest_of(b, habit->id, b->s->on) != NULL ||
		today_rests_itself(b, habit, b->s->on);
	if (mark_of(b, habit->id))
		return rests ? 1 : 0;
	if (begins_later(b, habit))
		return 2;
	if (rests)
		return 1;
	return is_meant(habit, b->s->on) ? 0 : -1;
}

static void add_more(struct build *b, int64_t id, int left_out)
{
	if (left_out > 0)
		today_add(b, TODAY_MORE, id, left_out == 1 ? _("and one more") :
		    _("and a few more"));
}

static int small_things(const struct build *b)
{
	int all = 0;

	for (size_t i = 0; i < b->habits.count; i++)
		all += today_turn_of(b, &b->habits.items[i]) >= 0;
	return all;
}

/* Gives how many there are, the ones left out too. A row that says there is
 * one more takes the place that one needs. */
static int add_small_things(struct build *b)
{
	bool whole = b->s->more || small_things(b) <= SHOWN_AT_ONCE + 1;
	int shown = 0, all = 0;

	for (int turn = 0; turn < 3; turn++)
		for (size_t i = 0; i < b->habits.count; i++) {
			const struct habit *habit = &b->habits.items[i];

			if (today_turn_of(b, habit) != turn)
				continue;
			if (all++ == 0)
				today_add(b, TODAY_HEADING, 0,
				    _("Small things"))->before = 1;
			if (shown == SHOWN_AT_ONCE && !whole)
				continue;
			add_habit(b, habit);
			shown++;
		}
	add_more(b, TODAY_ID_MORE, all - shown);
	return all;
}

/* What to do when it comes. Its occasion may not come, so there is no box. */
static int add_plans(struct build *b)
{
	int shown = 0, all = 0;

	for (size_t i = 0; i < b->habits.count; i++) {
		const struct habit *habit = &b->habits.items[i];
		struct today_row *row;

		if (habit->form != FORM_IF_THEN || !is_there(b, habit) ||
		    habit->since > b->s->on || today_rest_of(b, habit->id, b->s->on))
			continue;
		if (all++ == 0)
			today_add(b, TODAY_HEADING, 0, _("When it comes"))->before = 1;
		if (shown == SHOWN_AT_ONCE && !b->s->more_plans)
			continue;
		row = today_add(b, TODAY_PLAN, habit->id,
			  habit_sentence(habit, b->arena));
		row->insight = habit->insight;
		shown++;
	}
	add_more(b, TODAY_ID_MORE_PLANS, all - shown);
	return all;
}

/* The newest page of the day that belongs to no session and is not closed. */
static const char *page_words(struct build *b)
{
	struct entry_query query = {
		.after_day = DAY_NONE, .from = b->s->on, .until = b->s->on,
		.heads = true,
	};
	struct entry_list list = { 0 };
	struct err err = { 0 };

	if (!book_entries(b->app->book, &query, b->arena, &list, &err))
		app_say_err(b->app, &err);
	for (size_t i = 0; i < list.count; i++) {
		const struct entry *entry = &list.items[i];

		if (!entry->session && !entry->tender)
			return entry->body + strspn(entry->body, " \t\r\n");
	}
	return "";
}

void today_add_page(struct build *b, const char *title)
{
	struct today_row *row = today_add(b, TODAY_PAGE, TODAY_ID_PAGE, title);

	row->note = b->page;
	row->before = 1;
}

static void add_page(struct build *b)
{
	today_add_page(b, day_words_page(b->s->on, b->s->today, b->arena));
}

static const char *all_rest_words(const struct build *b)
{
	const struct pause *rest = today_rest_of(b, 0, b->s->on);

	if (rest->until == DAY_NONE)
		return _("Everything rests, until you say so. "
			 "Z takes it up again.");
	if (rest->until == b->s->today)
		return _("Everything rests today. Z takes it up again.");
	return arena_print(b->arena, _("Everything rests until %s. "
				       "Z takes it up again."),
			   day_words_date(rest->until, b->s->today, b->arena));
}

/* There is no small thing so far: what can be begun. */
static void add_beginning(struct build *b)
{
	const bool written = *b->page;

	today_add(b, TODAY_QUIET, 0, b->s->calm
		? _("Nothing here waits for you.") : written
		? _("Nothing else is planned for today.")
		: _("Nothing is planned for today, and that is a fine way to begin."))
		->before = 1;
	today_add(b, TODAY_QUIET, 0, written
		? _("A * in front of a line keeps it: 3 has it. c is for words from a session.")
		: _("w writes a few words, c takes down words from a session."));
}

static void add_usual(struct build *b)
{
	bool is_today = b->s->on == b->s->today;
	int things;

	if (is_today && !b->s->all_rest)
		add_line(b);
	if (b->s->all_rest) {
		add_page(b);
		today_add(b, TODAY_QUIET, 0, all_rest_words(b))->before = 1;
		return;
	}
	things = add_small_things(b);
	if (!b->habits.count && is_today)
		add_beginning(b);
	add_page(b);
	if (is_today)
		today_add_question(b);
	if (is_today)
		things += add_plans(b);
	if (!things && b->habits.count && is_today)
		today_add(b, TODAY_QUIET, 0, _("Nothing small is meant for today."))
			->before = 1;
	if (is_today)
		today_add_invited(b);
}

/* ---- all of it ------------------------------------------------------------- */

static bool read_all(struct build *b, struct err *err)
{
	struct book *book = b->app->book;
	day on = b->s->on;
	bool past = on != b->s->today;

	return book_habits(book, past, b->arena, &b->habits, err) &&
	       book_marks(book, 0, on, on, b->arena, &b->marks, err) &&
	       book_pauses(book, 0, b->arena, &b->pauses, err) &&
	       book_sessions(book, false, SESSIONS_LOOKED_AT, b->arena,
			     &b->sessions, err) &&
	       book_session_rest(book, &b->rest_days, err) &&
	       book_invited(book, b->arena, &b->s->invited, err);
}

static bool takes_focus(const struct today_row *row)
{
	return row->id != 0;
}

/* At first the focus is on the first small thing, else on the page; never on
 * a line that greets. */
static void choose_first(struct today *s)
{
	for (size_t i = 0; i < s->rows.count && !s->list.chosen; i++) {
		const struct today_row *row = &s->rows.items[i];

		if (takes_focus(row) && row->kind != TODAY_LINE)
			s->list.chosen = row->id;
	}
}

void today_load(struct pane *pane, struct app *app)
{
	struct today *s = pane->state;
	struct build b = { .pane = pane, .app = app, .s = s,
			   .arena = &pane->rows };
	bool was_anew = s->anew;
	enum today_near was_near = s->near;
	day was_on = s->on;
	struct err err = { 0 };

	s->today = app->today;
	s->on = s->back != DAY_NONE && s->back < app->today ? s->back :
		app->today;
	s->rows = (struct today_row_list){ 0 };
	s->invited = (struct invited_list){ 0 };
	list_begin(&s->list);
	if (!app->book) {
		list_end(&s->list, false, false);
		return;
	}
	if (!read_all(&b, &err))
		app_say_err(app, &err);
	s->all_rest = s->on == s->today && b.habits.count &&
		today_rest_of(&b, 0, s->on) != NULL;
	b.page = page_words(&b);
	today_look_near(&b);
	s->anew = !s->near && today_is_anew(&b);
	add_greeting(&b);
	if (s->near)
		today_add_near(&b);
	else if (s->anew)
		today_add_anew(&b);
	else
		add_usual(&b);
	if (was_anew != s->anew || was_near != s->near || was_on != s->on)
		s->moved = false;
	if (!s->moved)
		s->list.chosen = 0;
	choose_first(s);
	for (size_t i = 0; i < s->rows.count; i++)
		if (takes_focus(&s->rows.items[i]))
			list_add(&s->list, &pane->rows, s->rows.items[i].id);
	list_end(&s->list, false, false);
}

const struct today_row *today_focus(const struct today *s)
{
	for (size_t i = 0; i < s->rows.count; i++)
		if (s->rows.items[i].id && s->rows.items[i].id == s->list.chosen)
			return &s->rows.items[i];
	return NULL;
}
