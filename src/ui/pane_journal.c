/* The journal: pages newest first, the sessions, and what was set aside. */
#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "domain/day_words.h"
#include "ui/app.h"
#include "ui/list.h"
#include "ui/open.h"
#include "ui/panes.h"
#include "ui/pick.h"

enum view { VIEW_PAGES, VIEW_SESSIONS, VIEW_ASIDE, VIEWS };

enum { DAY_COLS = 12, WHAT_COLS = 12, NARROW = 60 };

struct journal {
	enum view view;
	int64_t session;		/* pages of this one alone; 0: all */
	int64_t session_chosen;		/* to come back to */
	struct list list;
	struct entry_list pages;	/* in pane->rows, as the list has them */
	struct session_list sessions;
	struct session one;		/* of `session` */
	day today;
};

/* ---- reading ------------------------------------------------------------------ */

static struct entry_query window(const struct journal *s)
{
	return (struct entry_query){
		.after_day = DAY_NONE, .from = DAY_NONE, .until = DAY_NONE,
		.session = s->session, .dropped = s->view == VIEW_ASIDE,
		.heads = true,
	};
}

static bool read_one_way(struct pane *pane, struct app *app,
			 struct entry_query query, int limit, bool *more,
			 struct entry_list *out, struct err *err)
{
	query.limit = limit + 1;
	if (!book_entries(app->book, &query, &pane->rows, out, err))
		return false;
	*more = out->count > (size_t)limit;
	if (*more)
		out->count = (size_t)limit;
	return true;
}

/* The rows around the chosen page: some newer ones, itself, and older ones. */
static bool read_pages(struct journal *s, struct pane *pane, struct app *app,
		       bool *newer, bool *older, struct err *err)
{
	struct list_ask ask = list_ask(&s->list);
	struct entry_query query = window(s);
	struct entry_list before = { 0 }, after = { 0 };
	struct entry chosen;
	bool around = ask.id && book_entry(app->book, ask.id, &pane->rows, &chosen, NULL);

	*newer = *older = false;
	s->pages = (struct entry_list){ 0 };
	if (ask.last) {
		query.backwards = true;
		query.after_day = DAY_FIRST - 1;
		query.from = DAY_FIRST;
	}
	if (around) {
		query.after_day = chosen.on;
		query.after_id = chosen.id;
		query.backwards = true;
		if (!read_one_way(pane, app, query, ask.before, newer, &before, err))
			return false;
		query.backwards = false;
		query.after_id = chosen.id + 1;		/* itself, too */
	}
	if (!read_one_way(pane, app, query,
			  ask.last ? ask.before + 1 : ask.after + 1,
			  ask.last ? newer : older, &after, err))
		return false;
	for (size_t i = before.count; i > 0; i--)
		*entry_list_add(&s->pages, &pane->rows) = before.items[i - 1];
	for (size_t i = 0; i < after.count; i++)
		*entry_list_add(&s->pages, &pane->rows) =
			after.items[ask.last ? after.count - 1 - i : i];
	return true;
}

static void load(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;
	struct err err = { 0 };
	bool newer = false, older = false, ok;

	s->today = app->today;
	ok = s->view == VIEW_SESSIONS
		     ? book_sessions(app->book, false, 0, &pane->rows, &s->sessions, &err)
		     : read_pages(s, pane, app, &newer, &older, &err);
	if (ok && s->session)
		ok = book_session(app->book, s->session, &pane->rows, &s->one, &err);
	list_begin(&s->list);
	if (!ok)
		app_say_err(app, &err);
	else if (s->view == VIEW_SESSIONS)
		for (size_t i = 0; i < s->sessions.count; i++)
			list_add(&s->list, &pane->rows, s->sessions.items[i].id);
	else
		for (size_t i = 0; i < s->pages.count; i++)
			list_add(&s->list, &pane->rows, s->pages.items[i].id);
	list_end(&s->list, newer, older);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct journal *s = pane->state;

	(void)cols;
	list_fit(&s->list, rows >= 14 ? rows - 4 : rows - 2);
}

/* ---- deeds --------------------------------------------------------------------- */

static const struct entry *chosen_page(const struct journal *s)
{
	return s->view != VIEW_SESSIONS && s->list.at < s->pages.count
		       ? &s->pages.items[s->list.at] : NULL;
}

static void show(struct pane *pane, enum view view, int64_t session, int64_t chosen)
{
	struct journal *s = pane->state;

	s->view = view;
	s->session = session;
	s->list.chosen = chosen;
	s->list.at = 0;
	s->list.want = chosen ? 0 : -1;
	pane_stale(pane);
}

static void next_view(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;

	(void)app;
	show(pane, (enum view)((s->view + 1) % VIEWS), 0, 0);
}

static void last_view(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;

	(void)app;
	show(pane, (enum view)((s->view + VIEWS - 1) % VIEWS), 0, 0);
}

static void sessions(struct pane *pane, struct app *app)
{
	(void)app;
	show(pane, VIEW_SESSIONS, 0, 0);
}

static void back(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;

	(void)app;
	if (s->session)
		show(pane, VIEW_SESSIONS, 0, s->session_chosen);
	else if (s->view != VIEW_PAGES)
		show(pane, VIEW_PAGES, 0, 0);
}

static bool can_go_back(const struct pane *pane)
{
	const struct journal *s = pane->state;

	return s->session || s->view != VIEW_PAGES;
}

static bool has_rows(const struct pane *pane)
{
	const struct journal *s = pane->state;

	return s->list.count > 0;
}

static bool has_live_row(const struct pane *pane)
{
	const struct journal *s = pane->state;

	return s->list.count > 0 && s->view != VIEW_ASIDE;
}

static bool has_page(const struct pane *pane)
{
	const struct entry *page = chosen_page(pane->state);

	return page && !page->dropped;
}

static void aside_chosen(struct app *app, struct pane *asker, int64_t id)
{
	struct journal *s = asker->state;
	struct err err = { 0 };

	if (id == 2) {
		open_reader(app, s->list.chosen, 0, 0);
		return;
	}
	if (!book_restore_entry(app->book, s->list.chosen, &err))
		app_say_err(app, &err);
	else
		app_say(app, _("It is back in the journal."));
}

static void open_chosen(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;
	static const struct pick_row rows[] = {
		{ 1, N_("Bring it back"), N_("to where it was"), NULL },
		{ 2, N_("Read it"), NULL, NULL },
	};

	if (s->view == VIEW_SESSIONS) {
		s->session_chosen = s->list.chosen;
		show(pane, VIEW_PAGES, s->list.chosen, 0);
	} else if (s->view == VIEW_ASIDE) {
		struct pick_row told[2] = { rows[0], rows[1] };

		told[0].text = _(rows[0].text);
		told[0].hint = _(rows[0].hint);
		told[1].text = _(rows[1].text);
		pick_open(app, &(struct pick){
			.title = _("This page was set aside."), .rows = told,
			.count = 2, .done = aside_chosen });
	} else {
		open_reader(app, s->list.chosen, 0, 0);
	}
}

static void change(struct pane *pane, struct app *app)
{
	const struct entry *page = chosen_page(pane->state);

	open_entry(app, page->id);
}

static void star(struct pane *pane, struct app *app)
{
	const struct entry *page = chosen_page(pane->state);
	struct err err = { 0 };

	if (!book_star_entry(app->book, page->id, !page->starred, &err))
		app_say_err(app, &err);
	else
		app_say(app, page->starred ? _("Its star is gone.")
					   : _("It has a star now."));
}

static void set_aside(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;
	const struct entry *page = chosen_page(s);
	struct err err = { 0 };
	bool ok;

	ok = page ? book_drop_entry(app->book, page->id, &err)
		  : book_drop_session(app->book, s->list.chosen, &err);
	if (!ok)
		app_say_err(app, &err);
	else
		app_say(app, page ? _("Set aside for 30 days. u brings it back.")
				  : _("Set aside with its pages. u brings all of it back."));
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct journal *s = pane->state;

	(void)app;
	return list_key(&s->list, pane, key);
}

/* ---- drawing -------------------------------------------------------------------- */

static const char *what_words(const struct entry *page)
{
	if (!page->session)
		return page->starred ? "*" : "";
	return page->starred ? _("session *") : _("session");
}

static const char *page_words(const struct entry *page, struct arena *arena)
{
	if (page->tender)
		return _("(a closed page, Enter opens it)");
	return entry_title(page->body, page->size, arena);
}

static void draw_page(const struct journal *s, const struct frame *frame,
		      int row, const struct entry *page)
{
	bool narrow = frame->cols < NARROW;
	int text = COL_TEXT + DAY_COLS + (narrow ? 0 : WHAT_COLS);

	if (narrow)
		text = COL_TEXT + 7;
	draw_cut(frame, row, COL_TEXT, text - COL_TEXT - 1, STYLE_PLAIN,
		 day_words_short(page->on, s->today, frame->arena));
	if (!narrow)
		draw_words(frame, row, COL_TEXT + DAY_COLS, STYLE_FAINT,
			   what_words(page));
	draw_cut(frame, row, text, frame->cols - text - 2, STYLE_PLAIN,
		 page_words(page, frame->arena));
}

static const char *pages_words(int pages, struct arena *arena)
{
	if (pages == 0)
		return _("no page so far");
	return arena_print(arena, ngettext("%d page", "%d pages",
					   (unsigned long)pages), pages);
}

static void draw_session(const struct journal *s, const struct frame *frame,
			 int row, const struct session *session)
{
	const char *told = arena_print(frame->arena, "%s %d · %s%s%s",
		_("Session"), session->nth,
		day_words_long(session->on, s->today, frame->arena),
		session->intention[0] && !session->tender ? " · " : "",
		session->tender ? "" : session->intention);
	int right = frame->cols - 1;

	if (frame->cols >= NARROW)
		right = draw_right(frame, row, right, STYLE_FAINT,
				   pages_words(session->entries, frame->arena));
	draw_cut(frame, row, COL_TEXT, right - COL_TEXT - 1, STYLE_PLAIN, told);
}

static const char *heading(const struct journal *s, struct arena *arena)
{
	if (s->session)
		return arena_print(arena, _("Session %d · %s"), s->one.nth,
				   day_words_long(s->one.on, s->today, arena));
	return s->view == VIEW_SESSIONS ? _("Sessions")
	       : s->view == VIEW_ASIDE  ? _("Set aside, kept for 30 days")
					: _("Pages");
}

static void draw_empty(const struct journal *s, const struct frame *frame, int row)
{
	const char *words = _("No page so far. w writes today's, c takes words from a session.");

	if (s->view == VIEW_SESSIONS)
		words = _("No session so far. c begins a page for one.");
	else if (s->view == VIEW_ASIDE)
		words = _("Nothing is set aside.");
	else if (s->session)
		words = _("No page for this session so far. c writes one.");
	draw_words_wrapped(frame, row, COL_TEXT, 3, frame->cols - 5, STYLE_PLAIN, words);
	draw_cursor(frame, row, COL_TEXT);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct journal *s = pane->state;
	bool roomy = frame->rows >= 14;
	int row = roomy ? 1 : 0;

	draw_words(frame, row, COL_TEXT, STYLE_TITLE, heading(s, frame->arena));
	if (frame->cols >= NARROW && !s->session)
		draw_words_right(frame, row, frame->cols - 1, STYLE_FAINT,
				 _("Tab  pages · sessions · set aside"));
	row += roomy ? 2 : 1;
	if (s->list.count == 0)
		draw_empty(s, frame, row);
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		int at = row + list_row(&s->list, i);

		if (s->view == VIEW_SESSIONS)
			draw_session(s, frame, at, &s->sessions.items[i]);
		else
			draw_page(s, frame, at, &s->pages.items[i]);
		if (i == s->list.at)
			draw_chosen(frame, at, COL_MARKER);
	}
}

static void say(const struct pane *pane, struct str *out)
{
	const struct journal *s = pane->state;
	const struct entry *page = chosen_page(s);
	struct arena arena = { 0 };

	if (s->list.count == 0)
		str_add(out, _("Nothing is here so far."));
	else if (page)
		str_print(out, "%s. %s", day_words_long(page->on, s->today, &arena),
			  page_words(page, &arena));
	else if (s->view == VIEW_SESSIONS && s->list.at < s->sessions.count)
		str_print(out, _("Session %d, %s."),
			  s->sessions.items[s->list.at].nth,
			  day_words_long(s->sessions.items[s->list.at].on,
					 s->today, &arena));
	arena_clear(&arena);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Open the chosen page or session"), open_chosen,
	  .hint = N_("open"), .fits = has_rows, .flags = BIND_QUIET },
	{ "TAB", "next-list", N_("Go on to the next list: pages, sessions, set aside"),
	  next_view, .flags = BIND_QUIET },
	{ "S-TAB", "last-list", N_("Go back to the list before"), last_view,
	  .flags = BIND_QUIET },
	{ "s", "sessions", N_("See the sessions"), sessions,
	  .hint = N_("sessions"), .also = N_("infusion treatment timeline"),
	  .flags = BIND_ANYWHERE },
	{ "e", "change", N_("Change the page"), change, .fits = has_page,
	  .also = N_("edit write") },
	{ "*", "star", N_("Give it a star, or take it away"), star,
	  .fits = has_page, .also = N_("favourite") },
	{ "x", "set-aside", N_("Set the page aside for 30 days"), set_aside,
	  .hint = N_("set aside"), .fits = has_live_row,
	  .also = N_("delete remove") },
	{ "ESC", "back", N_("Back to all pages"), back, .fits = can_go_back,
	  .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type journal_pane = {
	.name = "journal", .title = N_("Journal"), .keys = keys,
	.state_size = sizeof(struct journal), .load = load, .fit = fit,
	.type = type, .draw = draw, .say = say,
};
