/* What the calendar shows, from the book. */
#include "base/intl.h"
#include "book/care.h"
#include "book/entries.h"
#include "book/habits.h"
#include "calendar.h"
#include "domain/day_words.h"
#include "domain/figure_words.h"
#include "domain/week.h"
#include "ui/app.h"

day calendar_at(const struct calendar *s)
{
	return s->at != DAY_NONE && s->at < s->today ? s->at : s->today;
}

enum day_state calendar_state(const struct calendar *s, day on)
{
	return history_day_seen(&s->history, on).state;
}

const struct mark *calendar_mark(const struct calendar *s, day on)
{
	for (size_t i = s->history.mark_count; i > 0; i--) {
		const struct mark *mark = &s->history.marks[i - 1];

		if (mark->on <= on)
			return mark->on == on ? mark : NULL;
	}
	return NULL;
}

enum glyph calendar_glyph(enum day_state state)
{
	switch (state) {
	case STATE_DONE:
		return GLYPH_DONE;
	case STATE_SMALLEST:
		return GLYPH_SMALLEST;
	case STATE_PARTLY:
		return GLYPH_PARTLY;
	case STATE_NOT_TODAY:
		return GLYPH_NOT_TODAY;
	case STATE_REST:
		return GLYPH_REST;
	case STATE_PAUSED:
		return GLYPH_PAUSED;
	default:
		return GLYPH_OPEN;
	}
}

const char *calendar_state_words(const struct calendar *s, day on)
{
	const struct mark *mark = calendar_mark(s, on);

	if (mark)
		return mark_words(mark->state);
	switch (calendar_state(s, on)) {
	case STATE_PAUSED:
		return _("paused");
	case STATE_REST:
		return _("not meant for this day");
	case STATE_OUTSIDE:
		return on < s->history.since ? _("before it began") : "";
	default:
		return mark_words(MARK_NONE);
	}
}

/* ---- a word beside a week -------------------------------------------------- */

static const char *session_note(const struct calendar *s, day week,
				struct arena *arena)
{
	for (size_t i = s->sessions.count; i > 0; i--) {
		day on = s->sessions.items[i - 1].on;

		if (on >= week && on < week + 7)
			return arena_print(arena, _("session on %s"),
					   day_weekday_name(day_weekday(on)));
	}
	return "";
}

static const char *pause_note(const struct calendar *s, day week,
			      struct arena *arena)
{
	for (size_t i = 0; i < s->history.pause_count; i++) {
		const struct pause *pause = &s->history.pauses[i];
		bool paused = false;

		for (day on = week; on < week + 7; on++)
			paused = paused ||
				(on >= pause->from &&
				 (pause->until == DAY_NONE || on <= pause->until) &&
				 calendar_state(s, on) == STATE_PAUSED);
		if (!paused)
			continue;
		if (pause->note && *pause->note)
			return arena_print(arena, _("paused: %s"), pause->note);
		return _("paused");
	}
	return "";
}

/* One such day has its name; more of them speak for themselves. */
static const char *smallest_note(const struct calendar *s, day week,
				 struct arena *arena)
{
	day found = DAY_NONE;
	int count = 0;

	for (day on = week; on < week + 7; on++)
		if (calendar_state(s, on) == STATE_SMALLEST) {
			found = on;
			count++;
		}
	if (count != 1)
		return "";
	/* Beside "today" there is less room. */
	return arena_print(arena, _("smallest version on %s"),
			   s->today >= week && s->today < week + 7 ?
			   day_weekday_short(day_weekday(found)) :
			   day_weekday_name(day_weekday(found)));
}

const char *calendar_note(const struct calendar *s, day week,
			  struct arena *arena)
{
	const char *note = session_note(s, week, arena);

	if (!*note)
		note = pause_note(s, week, arena);
	if (!*note)
		note = smallest_note(s, week, arena);
	if (s->today < week || s->today >= week + 7)
		return note;
	if (!*note)
		return _("today");
	return arena_print(arena, glyph_words(_("today · %s"), s->ascii, arena),
			   note);
}

/* ---- one habit ------------------------------------------------------------- */

static const struct habit *chosen_habit(const struct calendar *s)
{
	for (size_t i = 0; i < s->habits.count; i++)
		if (s->habits.items[i].id == s->habit)
			return &s->habits.items[i];
	return s->habits.count ? &s->habits.items[0] : NULL;
}

/* Figures turn over at the day's end, not at the key: as of yesterday. */
static const char *figures_of(const struct calendar *s, struct arena *arena)
{
	struct history until_yesterday = s->history;
	struct rhythm_day *days;
	struct figures figures;
	const char *sentence, *weekdays;
	size_t count;

	if (!s->history.mark_count)
		return _("The first mark will stand here. "
			 "There is no wrong day to begin.");
	until_yesterday.today--;
	days = history_days(&until_yesterday, arena, &count);
	figures = rhythm_figures(days, count);
	sentence = figures_sentence(&figures, arena);
	weekdays = figures_weekdays(days, count, s->history.since, arena);
	if (!*sentence || !*weekdays)
		return sentence;
	return arena_print(arena, "%s %s.", sentence, weekdays);
}

static void load_one(struct calendar *s, struct app *app, struct arena *arena)
{
	struct err err = { 0 };

	s->title = habit_sentence(s->now, arena);
	if (!book_habit_history(app->book, s->now->id, arena, &s->history,
				&err)) {
		app_say_err(app, &err);
		s->history = (struct history){
			.since = s->today, .let_go = DAY_NONE,
			.today = s->today,
		};
	}
	s->since = arena_print(arena, s->history.since > s->today ?
			       _("begins %s") : _("since %s"),
			       s->history.since > s->today ?
			       day_words_near(s->history.since, s->today, arena) :
			       day_words_date(s->history.since, s->today, arena));
	s->sentence = figures_of(s, arena);
}

/* ---- all of them ----------------------------------------------------------- */

/* What is marked today is counted tomorrow. */
static struct calendar_week week_of(const struct history *history, day week)
{
	struct calendar_week is = { .quiet = STATE_OUTSIDE };
	bool open = false;

	for (day on = week; on < week + 7; on++) {
		enum day_state state = history_day_seen(history, on).state;

		open = open || state_is_open(state);
		if (state_credit(state) > 0 && on < history->today)
			is.credit++;
		if (state == STATE_REST || state == STATE_PAUSED)
			is.quiet = state;
	}
	if (open)
		is.quiet = STATE_OPEN;
	return is;
}

static void load_all(struct calendar *s, struct app *app, struct arena *arena)
{
	day first = day_week_start(s->today, s->week_start) -
		7 * (CALENDAR_WEEKS - 1);
	struct err err = { 0 };

	s->rows = (struct calendar_row_list){ 0 };
	list_begin(&s->list);
	for (size_t i = 0; i < s->habits.count; i++) {
		const struct habit *habit = &s->habits.items[i];
		struct calendar_row *row;
		struct history history;

		if (!book_habit_history(app->book, habit->id, arena, &history,
					&err)) {
			app_say_err(app, &err);
			continue;
		}
		row = calendar_row_list_add(&s->rows, arena);
		row->habit = habit->id;
		row->name = habit_name(habit, arena);
		for (int w = 0; w < CALENDAR_WEEKS; w++)
			row->weeks[w] = week_of(&history, first + 7 * w);
		list_add(&s->list, arena, habit->id);
	}
	list_end(&s->list, false, false);
}

/* ---- loading --------------------------------------------------------------- */

/* Plans for when it comes have no days of their own. */
static void drop_plans(struct calendar *s)
{
	size_t count = 0;

	for (size_t i = 0; i < s->habits.count; i++)
		if (s->habits.items[i].form != FORM_IF_THEN)
			s->habits.items[count++] = s->habits.items[i];
	s->has_plans = count < s->habits.count;
	s->habits.count = count;
}

void calendar_load(struct pane *pane, struct app *app)
{
	struct calendar *s = pane->state;
	struct arena *arena = &pane->rows;
	const char *set = NULL;
	struct err err = { 0 };

	s->today = app->today;
	s->ascii = app->choices.ascii;
	s->habits = (struct habit_list){ 0 };
	s->sessions = (struct session_list){ 0 };
	s->now = NULL;
	if (!app->book)
		return;
	if (!book_habits(app->book, false, arena, &s->habits, &err) ||
	    !book_sessions(app->book, false, 0, arena, &s->sessions, &err) ||
	    !book_setting(app->book, "week_start", arena, &set, &err))
		app_say_err(app, &err);
	s->week_start = week_start(set);
	drop_plans(s);
	s->now = chosen_habit(s);
	if (!s->now)
		return;
	s->habit = s->now->id;
	if (s->all)
		load_all(s, app, arena);
	else
		load_one(s, app, arena);
}
