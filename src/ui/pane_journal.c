/* The journal: pages newest first, the tags, pages with a star, and what was
 * set aside. */
#include <string.h>

#include "base/intl.h"
#include "book/care.h"
#include "closing.h"
#include "journal.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/panes.h"
#include "ui/pick.h"

/* ---- reading ------------------------------------------------------------------ */

static struct entry_query window(const struct journal *s)
{
	return (struct entry_query){
		.after_day = DAY_NONE, .from = DAY_NONE, .until = DAY_NONE,
		.tagged = s->tag,
		.starred = s->view == VIEW_STARRED, .heads = true,
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

static bool read_view(struct journal *s, struct pane *pane, struct app *app,
		      bool *newer, bool *older, struct err *err)
{
	switch (s->view) {
	case VIEW_TAGS:
		return book_tags(app->book, &pane->rows, &s->tags, err);
	case VIEW_ASIDE:
		return book_set_aside(app->book, &pane->rows, &s->aside, err);
	default:
		return read_pages(s, pane, app, newer, older, err);
	}
}

static int64_t id_at(const struct journal *s, size_t i)
{
	switch (s->view) {
	case VIEW_TAGS:
		return s->tags.items[i].id;
	case VIEW_ASIDE:
		return s->aside.items[i].id;
	default:
		return s->pages.items[i].id;
	}
}

static size_t count_of(const struct journal *s)
{
	switch (s->view) {
	case VIEW_TAGS:
		return s->tags.count;
	case VIEW_ASIDE:
		return s->aside.count;
	default:
		return s->pages.count;
	}
}

/* Whose pages are shown. A tag that is gone (undone, made one with another)
 * leads back to all pages. */
static bool read_head(struct journal *s, struct pane *pane, struct app *app,
		      struct err *err)
{
	struct err why = { 0 };

	if (!s->tag ||
	    book_tag_of_id(app->book, s->tag, &pane->rows, &s->tagged, &why))
		return true;
	s->tag = 0;
	if (why.kind != ERR_NOT_FOUND)
		*err = why;
	return why.kind == ERR_NOT_FOUND;
}

static void load(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;
	struct err err = { 0 };
	bool newer = false, older = false;
	bool ok = read_head(s, pane, app, &err) &&
		  read_view(s, pane, app, &newer, &older, &err);

	s->today = app->today;
	list_begin(&s->list);
	if (!ok)
		app_say_err(app, &err);
	for (size_t i = 0; ok && i < count_of(s); i++)
		list_add(&s->list, &pane->rows, id_at(s, i));
	list_end(&s->list, newer, older);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct journal *s = pane->state;

	(void)cols;
	list_fit(&s->list, rows >= 14 ? rows - 4 : rows - 2);
}

/* ---- moving about -------------------------------------------------------------- */

static bool has_pages(const struct journal *s)
{
	return s->view == VIEW_PAGES || s->view == VIEW_STARRED;
}

const struct entry *journal_page(const struct journal *s)
{
	return has_pages(s) && s->list.at < s->pages.count
		       ? &s->pages.items[s->list.at] : NULL;
}

static void show(struct pane *pane, enum journal_view view, int64_t chosen)
{
	struct journal *s = pane->state;

	s->view = view;
	s->tag = 0;
	s->list.chosen = chosen;
	s->list.at = s->list.count = 0;	/* until it is read */
	s->list.want = chosen ? 0 : -1;
	picked_none(&s->picked);
	pane_stale(pane);
}

static void next_view(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;

	(void)app;
	show(pane, (enum journal_view)((s->view + 1) % VIEWS), 0);
}

static void last_view(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;

	(void)app;
	show(pane, (enum journal_view)((s->view + VIEWS - 1) % VIEWS), 0);
}

static void sessions(struct pane *pane, struct app *app)
{
	(void)pane;
	open_sessions(app);
}

static void tags(struct pane *pane, struct app *app)
{
	const struct journal *s = pane->state;

	if (s->picked.count)
		open_tags(app, s->picked.ids, s->picked.count);
	else
		show(pane, VIEW_TAGS, 0);
}

static void starred(struct pane *pane, struct app *app)
{
	(void)app;
	show(pane, VIEW_STARRED, 0);
}

static void aside(struct pane *pane, struct app *app)
{
	(void)app;
	show(pane, VIEW_ASIDE, 0);
}

/* Esc: first the choice, then back to where one came from. */
static void back(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;

	(void)app;
	if (s->picked.count)
		picked_none(&s->picked);
	else if (s->tag)
		show(pane, VIEW_TAGS, s->came_from);
	else if (s->view != VIEW_PAGES)
		show(pane, VIEW_PAGES, 0);
}

static bool can_go_back(const struct pane *pane)
{
	const struct journal *s = pane->state;

	return s->picked.count || s->tag || s->view != VIEW_PAGES;
}

static bool has_rows(const struct pane *pane)
{
	const struct journal *s = pane->state;

	return s->list.count > 0;
}

static bool has_page(const struct pane *pane)
{
	return journal_page(pane->state) != NULL;
}

static bool can_change(const struct pane *pane)
{
	const struct journal *s = pane->state;

	return has_page(pane) || (s->view == VIEW_TAGS && s->list.count > 0);
}

/* ---- a day --------------------------------------------------------------------- */

/* The newest page up to that day; else the oldest there is. */
static int64_t page_of_day(struct app *app, day until, struct err *err)
{
	struct entry_query query = { .after_day = DAY_NONE, .from = DAY_NONE,
				     .until = until, .limit = 1, .heads = true };
	struct entry_list list = { 0 };
	struct arena arena = { 0 };
	int64_t id = 0;

	if (book_entries(app->book, &query, &arena, &list, err) && !list.count) {
		query.until = DAY_NONE;
		query.after_day = DAY_FIRST - 1;
		query.backwards = true;
		book_entries(app->book, &query, &arena, &list, err);
	}
	if (list.count)
		id = list.items[0].id;
	arena_clear(&arena);
	return id;
}

static void go_to(struct app *app, struct pane *pane, day from, day until)
{
	struct err err = { 0 };
	int64_t id = page_of_day(app, until, &err);
	struct journal *s = pane->state;

	(void)from;
	show(pane, VIEW_PAGES, id);
	s->list.top = 0;
	if (err.kind)
		app_say_err(app, &err);
}

void open_journal_at(struct app *app, day from, day until)
{
	for (int i = 0; i < app_place_count(app); i++) {
		struct pane *pane;

		if (panes_places[i] != &journal_pane)
			continue;
		pane = app_go(app, i);
		if (pane->type == &journal_pane)
			go_to(app, pane, from, until);
		return;
	}
}

static void day_chosen(struct app *app, struct pane *asker, day from, day until)
{
	go_to(app, asker, from, until);
}

static void go_to_day(struct pane *pane, struct app *app)
{
	(void)pane;
	open_day(app, day_chosen);
}

/* ---- what was set aside ---------------------------------------------------------- */

enum { BRING_BACK = 1, READ, ERASE };

/* What was asked about may have been brought back since, and another row is
 * chosen then: nothing is done to that one. */
static bool is_aside(struct app *app, const struct journal *s)
{
	for (size_t i = 0; i < s->aside.count; i++)
		if (s->aside.items[i].id == s->asked)
			return true;
	app_say(app, _("It is not set aside any more."));
	return false;
}

static void erase(struct app *app, struct pane *asker, int64_t id)
{
	struct journal *s = asker->state;
	struct arena arena = { 0 };
	struct err err = { 0 };
	const char *backups;

	if (id != 1 || !is_aside(app, s))
		return;
	s->list.chosen = list_neighbour(&s->list);
	if (!book_erase(app->book, s->asked, &arena, &backups, &err))
		app_say_err(app, &err);
	else if (*backups)
		app_say(app, _("Erased. Copies in backups hold it until “tend erase --backups”."));
	else
		app_say(app, _("Erased for good."));
	arena_clear(&arena);
}

static void aside_chosen(struct app *app, struct pane *asker, int64_t id)
{
	struct journal *s = asker->state;
	struct err err = { 0 };

	if (!is_aside(app, s))
		return;
	if (id == READ)
		open_reader(app, s->asked, 0, 0);
	else if (id == ERASE)
		ask_open(app, _("Erase this for good?"),
			 _("Its words leave the file, and nothing brings them back."),
			 _("Erase it"), _("Leave it where it is"), erase);
	else if (!book_restore(app->book, s->asked, &err))
		app_say_err(app, &err);
	else
		app_say(app, _("It is back where it was."));
}

static void ask_about_aside(struct app *app, struct journal *s)
{
	const struct aside *aside = &s->aside.items[s->list.at];
	struct pick_row rows[3] = {
		{ BRING_BACK, _("Bring it back"), _("to where it was"), NULL },
	};
	size_t count = 1;

	s->asked = aside->id;
	if (strcmp(aside->what, "entry") == 0)
		rows[count++] = (struct pick_row){ READ, _("Read it"), NULL, NULL };
	rows[count++] = (struct pick_row){ ERASE, _("Erase it for good"), NULL, NULL };
	pick_open(app, &(struct pick){
		.title = _("This was set aside."), .rows = rows, .count = count,
		.done = aside_chosen });
}

/* ---- deeds --------------------------------------------------------------------- */

static void open_chosen(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;
	int64_t chosen = s->list.chosen;

	switch (s->view) {
	case VIEW_TAGS:
		show(pane, VIEW_PAGES, 0);
		s->came_from = s->tag = chosen;
		return;
	case VIEW_ASIDE:
		ask_about_aside(app, s);
		return;
	default:
		open_reader(app, chosen, 0, 0);
	}
}

static void picked_done(struct app *app, struct pane *asker, int64_t id)
{
	struct journal *s = asker->state;

	picked_do(app, &s->picked, id);
}

static void change(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;

	if (s->picked.count)
		picked_ask(app, &s->picked, picked_done);
	else if (s->view == VIEW_TAGS)
		open_rename_tag(app, s->tags.items[s->list.at].name);
	else
		open_entry(app, journal_page(s)->id);
}

static void choose(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;

	(void)app;
	picked_toggle(&s->picked, journal_page(s)->id);
	list_move(&s->list, pane, 1);
}

static void star(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;
	const struct entry *page = journal_page(s);
	struct err err = { 0 };

	if (s->picked.count) {
		picked_star(app, &s->picked);
		return;
	}
	if (!book_star_entry(app->book, page->id, !page->starred, &err))
		app_say_err(app, &err);
	else
		app_say(app, page->starred ? _("Its star is gone.")
					   : _("It has a star now."));
}

static void keep_closed(struct pane *pane, struct app *app)
{
	keep_page_closed(app, journal_page(pane->state));
}

static void set_aside(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;
	const struct entry *page = journal_page(s);
	struct err err = { 0 };

	if (s->picked.count) {
		picked_set_aside(app, &s->picked);
		return;
	}
	if (!book_drop_entry(app->book, page->id, &err))
		app_say_err(app, &err);
	else
		app_say(app, _("Set aside for 30 days. u brings it back."));
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct journal *s = pane->state;

	(void)app;
	return list_key(&s->list, pane, key);
}

static void shut(struct pane *pane, struct app *app)
{
	struct journal *s = pane->state;

	(void)app;
	picked_clear(&s->picked);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Open the chosen page or tag"), open_chosen,
	  .hint = N_("open"), .fits = has_rows, .flags = BIND_QUIET },
	{ "TAB", "next-list", N_("Go on to the next list: pages, tags, starred …"),
	  next_view, .flags = BIND_QUIET },
	{ "S-TAB", "last-list", N_("Go back to the list before"), last_view,
	  .flags = BIND_QUIET },
	{ "s", "sessions", N_("See the sessions"), sessions,
	  .hint = N_("sessions"), .also = N_("infusion treatment dose timeline"),
	  .flags = BIND_ANYWHERE },
	{ "t", "tags", N_("See the tags; with several pages chosen, put tags on them"),
	  tags, .hint = N_("tags"),
	  .also = N_("labels keywords"), .flags = BIND_ANYWHERE },
	{ "g", "go-to-day", N_("Go to a day"), go_to_day,
	  .also = N_("date month last tuesday jump"), .flags = BIND_ANYWHERE },
	{ "SPC", "choose", N_("Choose several pages, one after another"), choose,
	  .hint = N_("choose"), .fits = has_page, .also = N_("select bulk many") },
	{ "e", "change", N_("Change the page; with several chosen, what to do with them"),
	  change, .hint = N_("change"), .fits = can_change,
	  .also = N_("edit write rename export save") },
	{ "*", "star", N_("Give it a star, or take it away"), star,
	  .fits = has_page, .also = N_("favourite") },
	{ "F7", "keep-closed", N_("Keep the page closed until a key opens it, or no longer"),
	  keep_closed, .fits = has_page, .also = N_("tender private hide open") },
	{ "x", "set-aside", N_("Set the page aside for 30 days"), set_aside,
	  .hint = N_("set aside"), .fits = has_page,
	  .also = N_("delete remove") },
	{ "", "starred", N_("See the pages with a star"), starred,
	  .also = N_("favourites"), .flags = BIND_ANYWHERE },
	{ "", "aside", N_("See what was set aside, and bring it back"), aside,
	  .also = N_("trash deleted gone lost recover "
		      "restore erase"), .flags = BIND_ANYWHERE },
	{ "ESC", "back", N_("Choose none; back to all pages"), back,
	  .fits = can_go_back, .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type journal_pane = {
	.name = "journal", .title = N_("Journal"), .keys = keys,
	.state_size = sizeof(struct journal), .load = load, .fit = fit,
	.type = type, .draw = journal_draw, .say = journal_say, .close = shut,
};
