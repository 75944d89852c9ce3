/* Today near a session: its own day and the day after have a calm page each;
 * and what any other day invites to. */
#include "base/intl.h"
#include "book/entries.h"
#include "domain/day_words.h"
#include "domain/revisit.h"
#include "marking.h"
#include "session_words.h"
#include "today_build.h"
#include "ui/app.h"

enum { AFTERNOON = 15, NOON = 12, RESTS_TOO = 2 };

/* ---- which is near ----------------------------------------------------------- */

bool today_rests_itself(const struct build *b, const struct habit *habit,
			day on)
{
	if (habit->form == FORM_IF_THEN)
		return false;
	for (size_t i = 0; i < b->sessions.count; i++)
		if (session_rests(b->sessions.items[i].on, b->rest_days, on))
			return true;
	return false;
}

/* The page to read: one of the session's own day. */
static int64_t page_of(struct build *b, int64_t session)
{
	struct entry_query query = { .after_day = DAY_NONE, .from = DAY_NONE,
				     .until = DAY_NONE, .session = session,
				     .heads = true };
	struct entry_list list = { 0 };

	if (!book_entries(b->app->book, &query, b->arena, &list, NULL) ||
	    !list.count)
		return 0;
	return list.items[list.count - 1].id;
}

void today_look_near(struct build *b)
{
	struct today *s = b->s;

	s->near = NEAR_NONE;
	s->session = s->session_page = 0;
	for (size_t i = 0; i < b->sessions.count && !b->near; i++) {
		day on = b->sessions.items[i].on;

		if (on == s->today || on == s->today - 1)
			b->near = &b->sessions.items[i];
	}
	s->calm = b->near != NULL;
	if (!b->near)
		return;
	s->session = b->near->id;
	s->session_page = page_of(b, b->near->id);
	if (s->on == s->today && s->usual_on != s->today)
		s->near = b->near->on == s->today ? NEAR_SESSION : NEAR_AFTER;
}

/* ---- its own day ------------------------------------------------------------- */

static int hour(const struct build *b)
{
	return moment_minute(b->app->now) / 60;
}

/* One that is planned for today may not have been so far. */
static bool has_been(const struct build *b)
{
	const struct session *session = b->near;

	if (session->entries > 0)
		return true;
	if (session->has_end)
		return b->app->now.at >= session->ended.at;
	if (session->has_time)
		return b->app->now.at >= session->started.at;
	return hour(b) >= AFTERNOON || hour(b) < 4;
}

static const char *rest_words(const struct build *b)
{
	if (!b->habits.count || b->rest_days < 1)
		return _("Nothing here waits for you.");
	if (b->rest_days == 1)
		return _("What you have begun rests today by itself.");
	if (b->rest_days == RESTS_TOO)
		return _("What you have begun rests today and tomorrow by "
			 "itself, and goes on after that.");
	return _("What you have begun rests for a few days by itself, and goes "
		 "on after that.");
}

static struct today_row *choice(struct build *b, int64_t id, const char *text,
				const char *note)
{
	struct today_row *row = today_add(b, TODAY_CHOICE, id, text);

	row->note = note;
	return row;
}

static struct today_row *brought(struct build *b, const char *label,
				 const char *text, const char *note)
{
	struct today_row *row = today_add(b, TODAY_BROUGHT, 0,
		quoted_words(text, b->app->choices.ascii, b->arena));

	row->label = label;
	row->note = note;
	return row;
}

static const char *from_words(struct build *b, const struct insight *line)
{
	struct session session;

	if (!line->session || !book_session(b->app->book, line->session,
					    b->arena, &session, NULL))
		return "";
	return arena_print(b->arena, _("from session %d"), session.nth);
}

/* The intention, and one earlier line: only one that may greet. */
static void add_brought(struct build *b)
{
	const struct insight *line = today_greeting_line(b);
	bool has_intention = *b->near->intention && !b->near->tender;

	if (!has_intention && !line)
		return;
	today_add(b, TODAY_HEADING, 0, _("What you brought with you"))->before = 2;
	if (has_intention)
		brought(b, _("Intention"), b->near->intention,
			session_written_words(b->near->intention_on,
					      b->s->today, b->arena));
	if (line)
		brought(b, _("Before"), line->body, from_words(b, line));
}

static void add_session_day(struct build *b)
{
	bool more = b->near->entries > 0, been = has_been(b);
	const char *is = been ? _("Today was session %d.")
			      : _("Today is session %d.");

	today_add(b, TODAY_QUIET, 0, arena_print(b->arena, "%s %s",
		  arena_print(b->arena, is, b->near->nth), rest_words(b)))
		->before = 1;
	choice(b, TODAY_ID_NEAR, more ? _("Write a little more")
	       : been ? _("Write while it is near")
		      : _("Write a word before it"),
	       more ? _("it goes on where you left it") : _("a page, at once"))
		->before = 1;
	choice(b, TODAY_ID_LATER, _("Later"), "");
	add_brought(b);
	if (been && b->near->nth > 1)
		today_add(b, TODAY_QUIET, 0,
			  _("New lines you keep go beside the old ones. None "
			    "needs to become a habit."))->before = 2;
}

/* ---- the day after ------------------------------------------------------------ */

static void add_day_after(struct build *b)
{
	bool rests = b->rest_days >= RESTS_TOO;

	today_add(b, TODAY_QUIET, 0, rests
		  ? _("Yesterday was a session. Today is a resting day by "
		      "itself: nothing here waits for you.")
		  : _("Yesterday was a session. Nothing here waits for you."))
		->before = 1;
	today_add_page(b, hour(b) < NOON && hour(b) >= 4
		       ? _("How is it this morning? A word is a page.")
		       : _("How is it today? A word is a page."));
	today_add(b, TODAY_HEADING, 0, _("If you like"))->before = 1;
	if (b->s->session_page)
		choice(b, TODAY_ID_READ,
		       day_words_page(b->near->on, b->s->today, b->arena),
		       _("closed until you open it"));
	choice(b, TODAY_ID_ADD, _("Anything that came later"),
	       b->s->session_page
	       ? _("it goes under yesterday's page, with today's date")
	       : _("it goes under the session, with today's date"));
	if (b->habits.count)
		choice(b, TODAY_ID_USUAL, _("Your small things"),
		       rests ? _("they rest today; they are all there")
			     : _("as on any day"));
}

void today_add_near(struct build *b)
{
	if (b->s->near == NEAR_SESSION)
		add_session_day(b);
	else
		add_day_after(b);
}

/* ---- what is invited to --------------------------------------------------------- */

/* Alone it takes one row. */
static void add_sorting(struct build *b, const struct invited *invited)
{
	struct today_row *row = today_add(b, TODAY_INVITED,
		TODAY_ID_INVITED - (int64_t)invited->kind,
		_("If you like: some lines to sort, whenever"));

	row->invited = invited;
	row->before = 1;
}

void today_add_invited(struct build *b)
{
	const struct invited_list *list = &b->s->invited;

	if (!list->count)
		return;
	if (list->count == 1 && list->items[0].kind == INVITED_SORTING) {
		add_sorting(b, &list->items[0]);
		return;
	}
	today_add(b, TODAY_HEADING, 0, _("If you like"))->before = 1;
	for (size_t i = 0; i < list->count; i++) {
		const struct invited *invited = &list->items[i];
		struct today_row *row = today_add(b, TODAY_INVITED,
			TODAY_ID_INVITED - (int64_t)invited->kind,
			invited_words(invited, b->s->today, b->arena));

		row->note = invited_hint(invited);
		row->invited = invited;
	}
	today_add(b, TODAY_QUIET, 0,
		  _("Enter opens it · z not now, ask in a few days · Z do not "
		    "ask again"))->before = 1;
}
