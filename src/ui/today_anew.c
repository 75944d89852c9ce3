/* The greeting after some days without a word: any one thing, or none. */
#include "base/intl.h"
#include "book/entries.h"
#include "book/habits.h"
#include "book/insights.h"
#include "book/steps.h"
#include "today_build.h"
#include "ui/app.h"

enum { QUIET_DAYS = 4 };	/* so many without a word */
enum { BOTH_COLS = 40 };	/* leaves room for a few words beside it */

static bool is_lately(const struct build *b, day on)
{
	return on >= b->s->today - QUIET_DAYS;
}

static void look_at(day *last, day on)
{
	if (on > *last)
		*last = on;
}

static day last_page(struct build *b)
{
	struct entry_query query = { .after_day = DAY_NONE, .from = DAY_NONE,
				     .until = b->s->today, .limit = 1,
				     .heads = true };
	struct entry_list list = { 0 };

	if (!book_entries(b->app->book, &query, b->arena, &list, NULL) ||
	    !list.count)
		return DAY_NONE;
	return list.items[0].on;
}

static day last_line(struct build *b)
{
	struct insight_query query = { .until = b->s->today, .limit = 1 };
	struct insight_list list = { 0 };

	if (!book_insights(b->app->book, &query, b->arena, &list, NULL) ||
	    !list.count)
		return DAY_NONE;
	return list.items[0].on;
}

static day last_mark(struct build *b)
{
	struct mark_list list = { 0 };

	if (!book_marks(b->app->book, 0, DAY_NONE, b->s->today, b->arena,
			&list, NULL) || !list.count)
		return DAY_NONE;
	return list.items[list.count - 1].on;
}

/* The last day with something written, marked or begun, or any that is not
 * long ago; DAY_NONE: there was none so far. What is at hand is looked at
 * first. */
static day last_word(struct build *b)
{
	day (*const looks[])(struct build *) = {
		last_page, last_line, last_mark,
	};
	day last = DAY_NONE;

	if (*b->page || b->marks.count)
		return b->s->today;
	for (size_t i = 0; i < b->sessions.count; i++)
		if (b->sessions.items[i].on <= b->s->today)
			look_at(&last, b->sessions.items[i].on);
	for (size_t i = 0; i < b->habits.count; i++) {
		look_at(&last, b->habits.items[i].since);
		look_at(&last, b->habits.items[i].version_from);
	}
	for (size_t i = 0; i < 3 && !is_lately(b, last); i++)
		look_at(&last, looks[i](b));
	return last;
}

/* Whether anything was done lately, about whichever day. */
static bool was_here_lately(struct build *b)
{
	struct step_list list = { 0 };

	return book_history(b->app->book, 0, 1, b->arena, &list, NULL) &&
	       list.count && is_lately(b, moment_day(list.items[0].at));
}

bool today_is_anew(struct build *b)
{
	struct today *s = b->s;

	if (!b->habits.count || s->on != s->today || s->all_rest || s->usual_on == s->today ||
	    today_rest_of(b, 0, s->today - 1) || was_here_lately(b))
		return false;
	s->last_word = last_word(b);
	return s->last_word != DAY_NONE && !is_lately(b, s->last_word);
}

/* With the moment it comes at, as long as both are short. */
static const char *smallest_words(struct build *b, const struct habit *habit)
{
	const char *least = *habit->smallest ? habit->smallest : habit->action;
	const char *both = arena_print(b->arena, habit->form == FORM_ENHANCE ?
				       _("While %s: %s") : _("After %s: %s"),
				       habit->anchor, least);

	return *habit->anchor && text_cols(both) <= BOTH_COLS ? both : least;
}

/* The first small thing of the day, at its smallest. */
static void add_smallest(struct build *b)
{
	for (size_t i = 0; i < b->habits.count; i++) {
		const struct habit *habit = &b->habits.items[i];
		struct today_row *row;

		if (today_turn_of(b, habit) != 0)
			continue;
		row = today_add(b, TODAY_CHOICE, TODAY_ID_SMALLEST,
				smallest_words(b, habit));
		row->note = _("the smallest version, for today");
		row->insight = habit->id;
		row->before = 1;
		return;
	}
}

void today_add_anew(struct build *b)
{
	struct today_row *row;

	today_add(b, TODAY_QUIET, 0,
	    _("Everything is where you left it. You can begin with any one "
	      "thing, or with none."))->before = 1;
	add_smallest(b);
	row = today_add(b, TODAY_CHOICE, TODAY_ID_WORD, _("Write a word"));
	row->before = row[-1].kind == TODAY_QUIET;
	row = today_add(b, TODAY_CHOICE, TODAY_ID_REST_ALL,
			_("Let everything rest"));
	row->note = _("until you say so; one key brings it back");
	row = today_add(b, TODAY_CHOICE, TODAY_ID_CALL_REST,
			_("Call the days since then rest"));
	row->note = _("they were what they were");
	row = today_add(b, TODAY_QUIET, 0,
		  _("It has been heavy? The key ! has people to turn to."));
	row->before = 2;
}
