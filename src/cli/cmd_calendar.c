#include <stdio.h>
#include <string.h>

#include "base/intl.h"
#include "domain/day_words.h"
#include "domain/figure_words.h"
#include "habit_days.h"
#include "port/fields.h"

enum { CALENDAR_WEEKS = 6, NAME_COLUMNS = 24 };

/* Which days are shown, and how: weeks of a stretch, or months of a year. */
struct span {
	day from, until;
	int week_start;
	bool year;
	bool month;
};

/* YYYY, and -MM if `month`; nothing else. */
static bool read_span(struct call *call, struct span *span, struct err *err)
{
	const char *month = call_value(call, "month");
	const char *year = call_value(call, "year");
	const char *text = month ? month : year;
	unsigned y, m = 1;
	int used = 0;

	*span = (struct span){
		.until = book_today(call->book),
		.week_start = call_week_start(call),
		.month = month != NULL, .year = !month && year,
	};
	span->from = day_week_start(span->until, span->week_start) -
		     7 * (CALENDAR_WEEKS - 1);
	if (!text)
		return true;
	if (month && year)
		return call_refuse(call, err,
				   _("give --month or --year, one of them"));
	if (month ? sscanf(text, "%4u-%2u%n", &y, &m, &used) != 2 || used != 7
		  : sscanf(text, "%4u%n", &y, &used) != 1 || used != 4)
		used = -1;
	if (used < 0 || text[used] || !day_exists((int)y, (int)m, 1) ||
	    y < 1900 || y > 2999)
		return call_refuse(call, err, month ?
			_("“%.40s” is no month; months go YYYY-MM") :
			_("“%.40s” is no year; years go YYYY"), text);
	span->from = day_of((int)y, (int)m, 1);
	span->until = month ? span->from + day_month_length((int)y, (int)m) - 1
			    : day_of((int)y, 12, 31);
	return true;
}

/* ---- one habit ------------------------------------------------------------ */

static void say_legend(struct call *call, const struct habit_days *days,
		       const struct span *span)
{
	static const struct {
		enum day_state state;
		const char *words;
		bool always;
	} rows[] = {
		{ STATE_DONE, N_("did it"), true },
		{ STATE_SMALLEST, N_("smallest"), true },
		{ STATE_PARTLY, N_("partly"), false },
		{ STATE_NOT_TODAY, N_("not today"), false },
		{ STATE_REST, N_("rest"), true },
		{ STATE_PAUSED, N_("paused"), true },
		{ STATE_OPEN, N_("open"), true },
	};

	say(call, "  ");
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		bool shown = rows[i].always;

		for (day on = span->from; !shown && on <= span->until; on++)
			shown = habit_day_seen(days, on) == rows[i].state;
		if (shown)
			say(call, " %s %s  ", state_sign(call, rows[i].state),
			    _(rows[i].words));
	}
	say_row_end(call);
}

static void say_weekdays(struct call *call, const struct span *span)
{
	say(call, "%*s", 10, "");
	for (int i = 0; i < 7; i++) {
		say(call, "  ");
		say_fit(call, day_weekday_short((span->week_start + i) % 7), 3);
	}
	say_row_end(call);
}

/* One row a week; days outside the stretch, or of no state, stay blank. */
static void say_weeks(struct call *call, const struct habit_days *days,
		      const struct span *span)
{
	day week = day_week_start(span->from, span->week_start);

	/* The last weeks of a young habit are as many as it has. */
	while (!span->month && week + 7 <= days->history.since &&
	       week + 7 <= span->until)
		week += 7;
	say_weekdays(call, span);
	for (; week <= span->until; week += 7) {
		day first = week < span->from ? span->from : week;
		struct civil civil = day_civil(first);
		say_fit(call, arena_print(&call->arena, "   %2d %s", civil.mday,
					  day_month_short(civil.month)), 10);
		for (day on = week; on < week + 7; on++) {
			bool inside = on >= span->from && on <= span->until;

			say(call, "   %s ", inside ?
			    state_sign(call, habit_day_seen(days, on)) : " ");
		}
		say_row_end(call);
	}
}

/* One row a month. */
static void say_months(struct call *call, const struct habit_days *days,
		       const struct span *span)
{
	for (day on = span->from; on <= span->until;) {
		struct civil civil = day_civil(on);
		int length = day_month_length(civil.year, civil.month);

		say(call, "   ");
		say_fit(call, day_month_short(civil.month), 7);
		for (int i = 0; i < length; i++, on++)
			say(call, "%s", state_sign(call,
						   habit_day_seen(days, on)));
		say_row_end(call);
	}
}

static void say_notes(struct call *call, const struct mark_list *marks)
{
	for (size_t i = 0; i < marks->count; i++) {
		if (!marks->items[i].note || !*marks->items[i].note)
			continue;
		say(call, "   ");
		say_fit(call, day_words_short(marks->items[i].on,
					      book_today(call->book),
					      &call->arena), 12);
		say_line(call, marks->items[i].note);
		say(call, "\n");
	}
}

static bool say_one(struct call *call, const struct habit *habit,
		    const struct span *span, struct err *err)
{
	struct habit_days days;
	struct mark_list marks;
	struct figures figures;
	const char *sentence;

	if (!habit_days_read(call, habit->id, &days, err) ||
	    !book_marks(call->book, habit->id, span->from, span->until,
			&call->arena, &marks, err))
		return false;
	figures = rhythm_figures(days.days, days.count);
	sentence = figures_sentence(&figures, &call->arena);
	say_line(call, habit_sentence(habit, &call->arena));
	say(call, "\n\n");
	if (span->year)
		say_months(call, &days, span);
	else
		say_weeks(call, &days, span);
	say(call, "\n");
	if (*sentence && habit->form != FORM_IF_THEN &&
	    span->until >= days.history.today)
		say(call, "   %s\n", sentence);
	say_notes(call, &marks);
	say_legend(call, &days, span);
	return true;
}

/* ---- all of them ---------------------------------------------------------- */

/* How many days of a week had credit; the sign of rest or pause for a week
 * that was nothing else, blank for one outside. */
static const char *week_words(struct call *call, const struct habit_days *days,
			      day from, day until)
{
	int credit = 0;
	bool open = false;
	enum day_state quiet = STATE_OUTSIDE;

	for (day on = from; on <= until; on++) {
		enum day_state state = habit_day_seen(days, on);

		credit += state_credit(state) > 0;
		open = open || state_is_open(state);
		if (state == STATE_REST || state == STATE_PAUSED)
			quiet = state;
	}
	if (credit)
		return arena_print(&call->arena, "%d", credit);
	return state_sign(call, open ? STATE_OPEN : quiet);
}

static void say_week_heads(struct call *call, const struct span *span)
{
	char text[32];

	say(call, "%*s", NAME_COLUMNS, "");
	for (day week = span->from; week <= span->until; week += 7) {
		struct civil civil = day_civil(week);

		snprintf(text, sizeof(text), "%2d %s", civil.mday,
			 day_month_short(civil.month));
		say(call, "  ");
		say_fit(call, text, 6);
	}
	say_row_end(call);
}

static void say_month_heads(struct call *call, const struct span *span)
{
	if (span->year) {
		say(call, "%*s", NAME_COLUMNS, "");
		for (int month = 1; month <= 12; month++) {
			say(call, "  ");
			say_fit(call, day_month_short(month), 3);
		}
	} else {
		struct civil civil = day_civil(span->from);

		say_fit(call, arena_print(&call->arena, "%s %d",
					  day_month_name(civil.month),
					  civil.year), NAME_COLUMNS);
		say(call, "  ");
		for (day on = span->from; on <= span->until; on++)
			say(call, "%c", day_weekday(on) == span->week_start ?
			    '|' : ' ');
	}
	say_row_end(call);
}

/* A habit's row: its cells of a month, its counts of weeks or months. */
static void say_row(struct call *call, const struct habit *habit,
		    const struct habit_days *days, const struct span *span)
{
	say_fit(call, habit_name(habit, &call->arena), NAME_COLUMNS - 1);
	say(call, " ");
	if (span->month) {
		say(call, "  ");
		for (day on = span->from; on <= span->until; on++)
			say(call, "%s", state_sign(call,
						   habit_day_seen(days, on)));
	}
	for (day on = span->from; !span->month && on <= span->until;) {
		struct civil civil = day_civil(on);
		day next = on + (span->year ? day_month_length(civil.year,
							       civil.month) : 7);

		say(call, span->year ? "   " : "     ");
		say_fit(call, week_words(call, days, on, next - 1),
			span->year ? 2 : 3);
		on = next;
	}
	say_row_end(call);
}

static bool say_all(struct call *call, const struct habit_list *list,
		    const struct span *span, struct err *err)
{
	struct habit_days days;

	if (!list->count) {
		say(call, "%s\n", _("The first mark will stand here. There is no wrong day to begin."));
		return true;
	}
	if (span->year || span->month)
		say_month_heads(call, span);
	else
		say_week_heads(call, span);
	for (size_t i = 0; i < list->count; i++) {
		/* If-then plans have occasions, and no days that wait. */
		if (list->items[i].form == FORM_IF_THEN)
			continue;
		if (!habit_days_read(call, list->items[i].id, &days, err))
			return false;
		say_row(call, &list->items[i], &days, span);
	}
	say(call, "\n   %s\n", span->month ?
	    _("`tend calendar HABIT` shows one of them, with its signs told.") :
	    _("How many days of each it came about on."));
	return true;
}

/* ---- JSON ----------------------------------------------------------------- */

static bool put_one(struct call *call, struct json *json, int64_t habit,
		    const struct span *span, struct err *err)
{
	struct habit_days days;
	struct mark_list marks;
	size_t next = 0;

	if (!habit_days_read(call, habit, &days, err) ||
	    !book_marks(call->book, habit, span->from, span->until,
			&call->arena, &marks, err))
		return false;
	json_open(json, '{');
	json_put_id(json, "habit", habit);
	json_key(json, "days");
	json_open(json, '[');
	for (day on = span->from; on <= span->until; on++) {
		const char *note = "";

		while (next < marks.count && marks.items[next].on < on)
			next++;
		if (next < marks.count && marks.items[next].on == on &&
		    marks.items[next].note)
			note = marks.items[next].note;
		json_calendar_day(json, on, state_name(habit_day_seen(&days, on)),
				  note);
	}
	json_close(json, ']');
	json_close(json, '}');
	return true;
}

static bool put_all(struct call *call, const struct habit_list *list,
		    const struct span *span, struct err *err)
{
	struct json json;

	say_json(call, &json, 3);
	json_open(&json, '[');
	for (size_t i = 0; i < list->count; i++)
		if (!put_one(call, &json, list->items[i].id, span, err))
			return false;
	json_close(&json, ']');
	say_json_end(call);
	return true;
}

/* ---- the verb ------------------------------------------------------------- */

static bool run_calendar(struct call *call, struct err *err)
{
	struct habit_list list;
	struct habit habit;
	struct span span;
	struct json json;
	int64_t id;

	if (!read_span(call, &span, err))
		return false;
	if (!call->count) {
		if (!book_habits(call->book, false, &call->arena, &list, err))
			return false;
		return call->json ? put_all(call, &list, &span, err)
				  : say_all(call, &list, &span, err);
	}
	if (!with_habit(call, &id, err) ||
	    !book_habit(call->book, id, &call->arena, &habit, err))
		return false;
	if (!call->json)
		return say_one(call, &habit, &span, err);
	say_json(call, &json, 2);
	if (!put_one(call, &json, id, &span, err))
		return false;
	say_json_end(call);
	return true;
}

static const struct flag flags[] = {
	{ "month", 0, "YYYY-MM", N_("a month") },
	{ "year", 0, "YYYY", N_("a year") },
	{ 0 },
};

const struct verb verb_calendar = {
	.name = "calendar", .words = "[HABIT] [--month YYYY-MM | --year YYYY]",
	.help = N_("The days of one habit, or of all; without a month, the last weeks."),
	.flags = flags, .most = 1, .json = true, .run = run_calendar,
};
