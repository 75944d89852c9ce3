/* The sessions, newest first, each with what it led to. */
#include "base/intl.h"
#include "book/entries.h"
#include "book/habits.h"
#include "book/insights.h"
#include "closing.h"
#include "domain/day_words.h"
#include "marking.h"
#include "session_rows.h"
#include "session_words.h"
#include "ui/app.h"
#include "ui/list.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { NARROW = 60, ROOMY = 14, ID_ADD = -1, ROWS = 3, ROWS_LOW = 2,
       LEAST = 20,
       AROUND = 20 };	/* more of them on either side than can be seen */

struct seen {
	struct session session;
	const char *led_to;	/* "2 pages · 1 to try", */
	const char *grown;	/* what grew from its lines: one sentence, "" */
	bool told;		/* both are read: for those near the choice */
};

LIST_OF(seen, struct seen);

struct timeline {
	struct list list;
	struct seen_list seen;	/* in pane->rows, as the list has them */
	day today;
};

/* ---- reading --------------------------------------------------------------------- */

static const char *pages_words(int pages, struct arena *arena)
{
	if (pages == 0)
		return _("no page so far");
	return arena_print(arena, ngettext("%d page", "%d pages",
					   (unsigned long)pages), pages);
}

/* The first of those that grew from its lines; of a closed one nothing. */
static const char *grown(const struct session *session,
			 const struct insight_list *lines,
			 const struct habit_list *habits, struct arena *arena)
{
	if (session->tender)
		return "";
	for (size_t h = 0; h < habits->count; h++)
		for (size_t i = 0; i < lines->count; i++)
			if (!lines->items[i].tender &&
			    habits->items[h].insight == lines->items[i].id)
				return habit_sentence(&habits->items[h], arena);
	return "";
}

static bool tell(struct book *book, struct seen *seen,
		 const struct habit_list *habits, day today,
		 struct arena *arena, struct err *err)
{
	const struct session *session = &seen->session;
	struct insight_query query = { .session = session->id,
				       .until = DAY_NONE, .oldest_first = true };
	struct insight_list lines = { 0 };
	const char *led;

	if (!book_insights(book, &query, arena, &lines, err))
		return false;
	led = session_led_to(&lines, arena);
	seen->led_to = session->on > today && !session->entries
		? _("to come") : pages_words(session->entries, arena);
	if (*led)
		seen->led_to = arena_print(arena, "%s · %s", seen->led_to, led);
	seen->grown = grown(session, &lines, habits, arena);
	seen->told = true;
	return true;
}

static bool tell_near(struct timeline *s, struct book *book,
		      struct arena *arena, struct err *err)
{
	size_t around = (size_t)s->list.page + AROUND;
	size_t from = s->list.at > around ? s->list.at - around : 0;
	struct habit_list habits = { 0 };

	if (!book_habits(book, true, arena, &habits, err))
		return false;
	for (size_t i = from; i < s->seen.count && i <= s->list.at + around; i++)
		if (!tell(book, &s->seen.items[i], &habits, s->today, arena, err))
			return false;
	return true;
}

static void load(struct pane *pane, struct app *app)
{
	struct timeline *s = pane->state;
	struct arena *arena = &pane->rows;
	struct session_list sessions = { 0 };
	struct err err = { 0 };

	s->today = app->today;
	s->seen = (struct seen_list){ 0 };
	if (!book_sessions(app->book, false, 0, arena, &sessions, &err))
		app_say_err(app, &err);
	list_begin(&s->list);
	for (size_t i = 0; i < sessions.count; i++) {
		*seen_list_add(&s->seen, arena) = (struct seen){
			.session = sessions.items[i],
			.led_to = "", .grown = "",
		};
		list_add(&s->list, arena, sessions.items[i].id);
	}
	list_add(&s->list, arena, ID_ADD);
	list_end(&s->list, false, false);
	if (!tell_near(s, app->book, arena, &err))
		app_say_err(app, &err);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct timeline *s = pane->state;
	bool roomy = rows >= ROOMY;

	(void)cols;
	s->list.height = roomy ? ROWS : ROWS_LOW;
	list_fit(&s->list, roomy ? rows - 3 : rows - 1);
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++)
		if (i < s->seen.count && !s->seen.items[i].told)
			pane_stale(pane);
}

/* ---- deeds ------------------------------------------------------------------------ */

static const struct session *chosen(const struct timeline *s)
{
	return s->list.at < s->seen.count ? &s->seen.items[s->list.at].session
					  : NULL;
}

static void open_chosen(struct pane *pane, struct app *app)
{
	const struct session *session = chosen(pane->state);

	if (session)
		open_session(app, session->id);
	else
		open_session_form(app, 0);
}

static void change(struct pane *pane, struct app *app)
{
	open_session_form(app, chosen(pane->state)->id);
}

static void set_aside(struct pane *pane, struct app *app)
{
	struct err err = { 0 };

	if (!book_drop_session(app->book, chosen(pane->state)->id, &err))
		app_say_err(app, &err);
	else
		app_say(app, _("Set aside with its pages. u brings all of it back."));
}

static void keep_closed(struct pane *pane, struct app *app)
{
	keep_session_closed(app, chosen(pane->state));
}

static bool on_session(const struct pane *pane)
{
	return chosen(pane->state) != NULL;
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct timeline *s = pane->state;

	(void)app;
	return list_key(&s->list, pane, key);
}

/* ---- drawing ------------------------------------------------------------------------ */

static void draw_session(const struct timeline *s, const struct frame *frame,
			 int row, const struct seen *seen)
{
	const struct session *session = &seen->session;
	bool words = !session->tender && *session->intention;
	int room = frame->cols - COL_TEXT - 2, col;
	const char *title = session_title(session, s->today, frame->arena);

	title = glyph_words(title, frame->ascii, frame->arena);
	draw_cut(frame, row, COL_TEXT, room, STYLE_PLAIN, title);
	col = COL_TEXT + text_cols(title) + 3;
	if (session->tender && frame->cols >= NARROW)
		draw_words(frame, row, col, STYLE_FAINT,
			   _("(kept closed, Enter opens it)"));
	else if (words && frame->cols >= NARROW)
		draw_cut(frame, row, col, frame->cols - col - 2, STYLE_QUOTE,
			 quoted_words(session->intention, frame->ascii,
				      frame->arena));
	col = COL_TEXT + 2;
	col = draw_words(frame, row + 1, col, STYLE_FAINT, seen->led_to);
	if (*seen->grown && frame->cols - col > LEAST) {
		col = draw_words(frame, row + 1, col, STYLE_FAINT, " · ");
		draw_cut(frame, row + 1, col, frame->cols - col - 2,
			 STYLE_FAINT, seen->grown);
	}
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct timeline *s = pane->state;
	bool roomy = frame->rows >= ROOMY;
	int top = roomy ? 3 : 1;

	draw_words(frame, roomy ? 1 : 0, COL_TEXT, STYLE_TITLE, _("Sessions"));
	if (!s->seen.count) {
		draw_words(frame, top, COL_TEXT, STYLE_PLAIN,
			   _("No session so far. c begins a page for one."));
		top += 2;
	}
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		int row = top + list_row(&s->list, i);

		if (i < s->seen.count)
			draw_session(s, frame, row, &s->seen.items[i]);
		else
			draw_words(frame, row, COL_TEXT, STYLE_FAINT,
				   _("Add a session, past or to come"));
		if (i == s->list.at)
			draw_chosen(frame, row, COL_MARKER);
	}
}

static void say(const struct pane *pane, struct str *out)
{
	const struct timeline *s = pane->state;
	const struct session *session = chosen(s);
	struct arena arena = { 0 };

	if (!session) {
		str_add(out, _("Add a session, past or to come"));
		return;
	}
	str_print(out, _("Session %d, %s."), session->nth,
		  day_words_long(session->on, s->today, &arena));
	if (session->tender)
		str_print(out, " %s", _("Kept closed."));
	else if (*session->intention)
		str_print(out, " %s.", session->intention);
	str_print(out, " %s.", s->seen.items[s->list.at].led_to);
	arena_clear(&arena);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Open the chosen session"), open_chosen,
	  .hint = N_("open"), .flags = BIND_QUIET },
	{ "e", "change", N_("Change what is said of it"), change,
	  .hint = N_("change"), .fits = on_session, .also = N_("edit") },
	{ "x", "set-aside", N_("Set the session and its pages aside for 30 days"),
	  set_aside, .hint = N_("set aside"), .fits = on_session,
	  .also = N_("delete remove") },
	{ "F7", "keep-closed", N_("Keep it closed until a key opens it, or no longer"),
	  keep_closed, .fits = on_session,
	  .also = N_("tender private hide open") },
	{ 0 },
};

const struct pane_type sessions_sheet = {
	.name = "sessions", .title = N_("Sessions"), .keys = keys,
	.state_size = sizeof(struct timeline), .load = load, .fit = fit,
	.draw = draw, .say = say, .type = type,
};

void open_sessions(struct app *app)
{
	app_open(app, &sessions_sheet, NULL);
}
