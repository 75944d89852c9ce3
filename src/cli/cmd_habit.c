#include <stdlib.h>
#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "book/care.h"
#include "domain/day_words.h"
#include "domain/figure_words.h"
#include "habit_days.h"
#include "port/fields.h"

/* ---- new, edit ------------------------------------------------------------ */

/* So many times a week on any days, or each of some weekdays: what is said
 * takes the place of both. */
static bool read_schedule(struct call *call, struct habit *habit,
			  struct err *err)
{
	const char *times = call_value(call, "times");
	const char *days = call_value(call, "days");

	if (times && days)
		return call_refuse(call, err,
				   _("give --times or --days, one of them"));
	if (times || days) {
		habit->times_per_week = SCHEDULE_DAILY.times;
		habit->weekdays = SCHEDULE_DAILY.weekdays;
	}
	return (!times || times_parse(times, &habit->times_per_week, err)) &&
	       (!days || weekdays_parse(days, &habit->weekdays, err));
}

/* What the flags say, over what is there. */
static bool read_flags(struct call *call, struct habit *habit, struct err *err)
{
	const char *form = call_value(call, "form");
	const char *seconds = call_value(call, "seconds");
	const char *insight = call_value(call, "insight");

	if (form && !form_parse(form, &habit->form))
		return call_refuse(call, err,
			_("“%.40s” is no form; there are stack, enhance, if-then"),
			form);
	if (!read_schedule(call, habit, err) ||
	    (seconds && !call_number(call, "--seconds", seconds, 0, 86400,
				     &habit->seconds, err)) ||
	    (insight && !call_find(call, insight, "insight", &habit->insight,
				   err)) ||
	    !call_flag_line(call, "anchor", &habit->anchor, err) ||
	    !call_flag_line(call, "do", &habit->action, err) ||
	    !call_flag_line(call, "smallest", &habit->smallest, err) ||
	    !call_flag_line(call, "celebrate", &habit->celebration, err))
		return false;
	habit->anchor = habit_clean_anchor(habit->anchor, habit->form,
					   &call->arena);
	habit->action = habit_clean_action(habit->action, &call->arena);
	return true;
}

static bool run_new(struct call *call, struct err *err)
{
	struct habit habit = habit_new(book_today(call->book));

	if (!call_has(call, "anchor") || !call_has(call, "do"))
		return call_refuse(call, err,
			_("give --anchor and --do: After ANCHOR, I will DO"));
	if (!call_day(call, "since", &habit.since, err) ||
	    !read_flags(call, &habit, err) ||
	    !book_start_habit(call->book, &habit, err))
		return false;
	say_id(call, habit.id);
	return true;
}

static bool run_edit(struct call *call, struct err *err)
{
	struct habit habit;
	int64_t id;

	return with_habit(call, &id, err) &&
	       book_habit(call->book, id, &call->arena, &habit, err) &&
	       read_flags(call, &habit, err) &&
	       book_change_habit(call->book, &habit, err);
}

/* ---- list, show ----------------------------------------------------------- */

static const char *state_words(struct call *call, const struct habit *habit)
{
	if (habit->state == HABIT_LET_GO)
		return _("let go");
	if (habit->state == HABIT_PAUSED)
		return habit->paused_until == DAY_NONE ? _("resting") :
			arena_print(&call->arena, _("resting until %s"),
				    day_words_short(habit->paused_until,
						    book_today(call->book),
						    &call->arena));
	return _("growing");
}

static bool put_habits(struct call *call, const struct habit_list *list,
		       struct err *err)
{
	struct habit_days days;
	struct json json;

	say_list(call, &json);
	for (size_t i = 0; i < list->count; i++) {
		if (!habit_days_read(call, list->items[i].id, &days, err))
			return false;
		json_habit(&json, &list->items[i], phase_name(days.phase),
			   &call->arena);
	}
	say_list_end(call, &json);
	return true;
}

static bool run_list(struct call *call, struct err *err)
{
	struct habit_list list;
	char id[ID_TEXT];

	if (!book_habits(call->book, call_has(call, "all"), &call->arena, &list,
			 err))
		return false;
	if (!list.count) {
		say_nothing_here(call, _("No habits here so far."));
		return true;
	}
	if (call->json)
		return put_habits(call, &list, err);
	for (size_t i = 0; i < list.count; i++) {
		const struct habit *habit = &list.items[i];

		say(call, "%s  ", id_text(habit->id, id));
		say_line(call, habit_sentence(habit, &call->arena));
		if (habit->state != HABIT_GROWING)
			say(call, "  (%s)", state_words(call, habit));
		say(call, "\n");
	}
	return true;
}

static void say_field(struct call *call, const char *name, const char *value)
{
	if (!value || !*value)
		return;
	say(call, "  ");
	say_fit(call, name, 18);
	say_line(call, value);
	say(call, "\n");
}

static void say_habit(struct call *call, const struct habit *habit,
		      const struct habit_days *days)
{
	struct figures figures = rhythm_figures(days->days, days->count);
	struct schedule schedule = history_schedule(&days->history,
						    days->history.today);
	struct arena *arena = &call->arena;
	char id[ID_TEXT];

	say_line(call, habit_sentence(habit, arena));
	say(call, "\n\n");
	say_field(call, _("How often"), schedule_words(schedule, arena));
	say_field(call, _("Smallest"), habit->smallest);
	say_field(call, _("A tiny yes"), habit->celebration);
	if (habit->seconds)
		say_field(call, _("Takes"),
			  arena_print(arena, ngettext("%d second", "%d seconds",
						      (unsigned long)habit->seconds),
				      habit->seconds));
	say_field(call, _("Since"), day_words_date(habit->since,
						   days->history.today, arena));
	say_field(call, _("Now"), state_words(call, habit));
	say_field(call, _("This time"), phase_words(days->phase));
	if (habit->form != FORM_IF_THEN) {
		say_field(call, _("Lately"), figures_lately(&figures, arena));
		say_field(call, _("In the long run"),
			  figures_long_run(&figures));
	}
	if (habit->insight)
		say_field(call, _("Because"), id_text(habit->insight, id));
	say_field(call, _("What it taught"), habit->learned);
}

static bool run_show(struct call *call, struct err *err)
{
	struct habit habit;
	struct habit_days days;
	struct json json;
	int64_t id;

	if (!with_habit(call, &id, err) ||
	    !book_habit(call->book, id, &call->arena, &habit, err) ||
	    !habit_days_read(call, id, &days, err))
		return false;
	if (!call->json) {
		say_habit(call, &habit, &days);
		return true;
	}
	say_json(call, &json, 1);
	json_habit(&json, &habit, phase_name(days.phase), &call->arena);
	say_json_end(call);
	return true;
}

/* ---- rest ----------------------------------------------------------------- */

/* HABIT, or --all (id 0). */
static bool habit_or_all(struct call *call, int64_t *id, struct err *err)
{
	*id = 0;
	if (call_has(call, "all") == (call->count > 0))
		return call_refuse(call, err, _("name a habit, or --all"));
	return !call->count || with_habit(call, id, err);
}

static bool run_pause(struct call *call, struct err *err)
{
	day from = book_today(call->book), until = DAY_NONE;
	const char *note = "";
	int64_t id;

	return habit_or_all(call, &id, err) &&
	       call_day(call, "from", &from, err) &&
	       call_day(call, "until", &until, err) &&
	       call_flag_line(call, "note", &note, err) &&
	       book_pause(call->book, id, from, until, note, err);
}

static bool run_resume(struct call *call, struct err *err)
{
	int64_t id;

	return habit_or_all(call, &id, err) &&
	       book_resume(call->book, id, err);
}

/* ---- other changes -------------------------------------------------------- */

static bool run_let_go(struct call *call, struct err *err)
{
	const char *learned = "";
	int64_t id;

	return with_habit(call, &id, err) &&
	       call_flag_line(call, "learned", &learned, err) &&
	       book_let_go(call->book, id, learned, err);
}

static bool run_take_up(struct call *call, struct err *err)
{
	return call_do(call, "habit", book_take_up, err);
}

static bool run_move(struct call *call, struct err *err)
{
	int64_t id;
	int position;

	return with_habit(call, &id, err) &&
	       call_number(call, "POSITION", call->words[1], 1, 10000,
			   &position, err) &&
	       book_move_habit(call->book, id, position - 1, err);
}

static bool run_drop(struct call *call, struct err *err)
{
	return call_do(call, "habit", book_drop_habit, err);
}

static bool run_restore(struct call *call, struct err *err)
{
	return call_do(call, "habit", book_restore_habit, err);
}

/* ---- the rows ------------------------------------------------------------- */

#define HABIT_FLAGS							\
	{ "form", 0, "F", N_("stack, enhance or if-then; stack, if none is named") }, \
	{ "anchor", 0, "T", N_("what it comes after: \"I pour my coffee\"") }, \
	{ "do", 0, "T", N_("what you will do") },			\
	{ "seconds", 0, "N", N_("how long it takes") },			\
	{ "times", 0, "N/week", N_("so many times a week, on any days") }, \
	{ "days", 0, "mon,wed", N_("on these weekdays") },		\
	{ "insight", 0, "ID", N_("the insight it grows from") },	\
	{ "smallest", 0, "T", N_("the smallest version") },		\
	{ "celebrate", 0, "T", N_("how it ends: a tiny yes") }

static const struct flag new_flags[] = {
	HABIT_FLAGS,
	{ "since", 0, "DAY", N_("its first day; today, if none is named") },
	{ 0 },
};

static const struct flag edit_flags[] = { HABIT_FLAGS, { 0 } };

static const struct flag list_flags[] = {
	{ "all", 0, NULL, N_("those let go, too") },
	{ 0 },
};

static const struct flag pause_flags[] = {
	{ "all", 0, NULL, N_("everything") },
	{ "from", 0, "DAY", N_("the first day of rest; today, if none is named") },
	{ "until", 0, "DAY", N_("the last one; until resumed, if none is named") },
	{ "note", 0, "T", N_("a few words on it") },
	{ 0 },
};

static const struct flag resume_flags[] = {
	{ "all", 0, NULL, N_("everything") },
	{ 0 },
};

static const struct flag let_go_flags[] = {
	{ "learned", 0, "T", N_("what it taught you") },
	{ 0 },
};

static const struct verb parts[] = {
	{ .name = "new", .words = "[--form F] --anchor T --do T [--insight ID] ...",
	  .help = N_("After ANCHOR, I will DO."), .flags = new_flags,
	  .run = run_new },
	{ .name = "list", .words = "[--all]", .help = N_("Habits, in order."),
	  .flags = list_flags, .json = true, .run = run_list },
	{ .name = "show", .words = "HABIT", .help = N_("One habit."),
	  .least = 1, .most = 1, .json = true, .run = run_show },
	{ .name = "edit", .words = "HABIT [--do T] ...",
	  .help = N_("Change it from today on; its days stay what they were."),
	  .flags = edit_flags, .least = 1, .most = 1, .run = run_edit },
	{ .name = "pause", .words = "HABIT|--all [--from DAY] [--until DAY]",
	  .help = N_("Let it rest."), .flags = pause_flags, .most = 1,
	  .run = run_pause },
	{ .name = "resume", .words = "HABIT|--all",
	  .help = N_("Out of its rest, from today."), .flags = resume_flags,
	  .most = 1, .run = run_resume },
	{ .name = "let-go", .words = "HABIT [--learned T]",
	  .help = N_("Let it go; its days stay readable."),
	  .flags = let_go_flags, .least = 1, .most = 1, .run = run_let_go },
	{ .name = "take-up", .words = "HABIT", .help = N_("Take it up again."),
	  .least = 1, .most = 1, .run = run_take_up },
	{ .name = "move", .words = "HABIT POSITION",
	  .help = N_("Its place in the order, from 1."),
	  .least = 2, .most = 2, .run = run_move },
	{ .name = "drop", .words = "HABIT",
	  .help = N_("Set it aside; for 30 days it can come back."),
	  .least = 1, .most = 1, .run = run_drop },
	{ .name = "restore", .words = "HABIT", .help = N_("Bring it back."),
	  .least = 1, .most = 1, .run = run_restore },
	{ 0 },
};

const struct verb verb_habit = {
	.name = "habit",
	.help = N_("Small things you do, and how each begins."),
	.more = N_("HABIT is an id, its ending, or a part of its sentence."),
	.flags = list_flags, .json = true, .run = run_list, .parts = parts,
};
