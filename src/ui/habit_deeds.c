#include "base/intl.h"
#include "domain/day_words.h"
#include "habit_sheets.h"
#include "marking.h"
#include "ui/app.h"
#include "ui/open.h"

bool habits_all_rest(struct book *book, day on)
{
	struct arena arena = { 0 };
	struct pause_list list;
	bool rests = false;

	if (book_pauses(book, 0, &arena, &list, NULL))
		for (size_t i = 0; i < list.count; i++)
			rests |= !list.items[i].habit && list.items[i].from <= on &&
				 (list.items[i].until == DAY_NONE ||
				  list.items[i].until >= on);
	arena_clear(&arena);
	return rests;
}

const char *habit_state_words(const struct habit *habit, day today,
			      struct arena *arena)
{
	switch (habit->state) {
	case HABIT_LET_GO:
		return arena_print(arena, _("let go on %s"),
				   day_words_short(habit->let_go_on, today, arena));
	case HABIT_PAUSED:
		if (habit->paused_until == DAY_NONE)
			return _("resting");
		if (habit->paused_until == today)
			return _("resting today");
		return arena_print(arena, _("resting until %s"),
				   day_words_short(habit->paused_until, today,
						   arena));
	case HABIT_GROWING:
		break;
	}
	return "";
}

static void bring_back(struct app *app, int64_t habit, const char *said)
{
	struct err err = { 0 };

	if (!book_resume(app->book, habit, &err))
		app_say_err(app, &err);
	else
		app_say(app, "%s", said);
}

static void rest_all(struct app *app)
{
	if (habits_all_rest(app->book, app->today))
		bring_back(app, 0, _("Everything is back, from today."));
	else
		ask_rest(app, 0);
}

static void rest_one(struct app *app, const struct habit *habit)
{
	if (habit->state == HABIT_PAUSED && habit->paused_by_all)
		app_say(app, _("Everything rests. Z brings it all back."));
	else if (habit->state == HABIT_PAUSED)
		bring_back(app, habit->id, _("It is back, from today."));
	else
		ask_rest(app, habit->id);
}

void open_rest(struct app *app, int64_t habit)
{
	struct arena arena = { 0 };
	struct habit resting;
	struct err err = { 0 };

	if (!habit)
		rest_all(app);
	else if (book_habit(app->book, habit, &arena, &resting, &err))
		rest_one(app, &resting);
	else
		app_say_err(app, &err);
	arena_clear(&arena);
}

void habits_rest_all(struct pane *pane, struct app *app)
{
	(void)pane;
	open_rest(app, 0);
}

void habit_did_it(struct app *app, int64_t habit)
{
	struct arena arena = { 0 };
	struct mark mark = mark_of_day(app, habit, app->today, &arena);

	if (mark.state == MARK_NONE)
		mark_day(app, habit, app->today, MARK_DONE);
	else
		open_marks(app, habit, app->today);
	arena_clear(&arena);
}

void habit_set_aside(struct app *app, int64_t habit)
{
	struct err err = { 0 };

	if (!book_drop_habit(app->book, habit, &err))
		app_say_err(app, &err);
	else
		app_say(app, _("Set aside. u brings it back."));
}
