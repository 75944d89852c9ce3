/* Find, above any pane: the words of any page, session, insight or habit, as
 * they are typed. Newest first; a tender page stays closed. */
#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "book/insights.h"
#include "book/search.h"
#include "domain/day_words.h"
#include "ui/app.h"
#include "ui/edit.h"
#include "ui/list.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { DAY_COLS = 12, WHAT_COLS = 11, NARROW = 60, PREVIEW_FROM = 18,
       HITS = 60, SESSIONS = 9 };

struct find {
	struct edit edit;
	struct list list;
	struct hit_list hits;		/* in pane->rows */
	bool more;
	struct session_list sessions;	/* newest first, at most SESSIONS */
	int64_t session;		/* look in this one alone; 0: everywhere */
	struct entry preview;		/* of the chosen hit; id 0: none */
	size_t at;			/* the place in it */
	bool searched;
	day today;
	int shown;			/* rows of the list */
	int columns;			/* of a snippet */
};

static void open(struct pane *pane, struct app *app, const void *what)
{
	struct find *s = pane->state;

	(void)app;
	edit_init(&s->edit, EDIT_ONE_LINE);
	if (what)
		edit_set(&s->edit, what, strlen(what));
}

static const struct hit *chosen_hit(const struct find *s)
{
	return s->list.at < s->hits.count ? &s->hits.items[s->list.at] : NULL;
}

static void read_preview(struct find *s, struct pane *pane, struct app *app)
{
	const struct hit *hit = chosen_hit(s);

	struct insight insight = { 0 };
	int64_t entry = 0;

	s->preview = (struct entry){ 0 };
	if (!hit || hit->tender)
		return;
	if (strcmp(hit->what, "entry") == 0) {
		entry = hit->id;
		s->at = hit->start;
	} else if (strcmp(hit->what, "insight") == 0 &&
		   book_insight(app->book, hit->id, &pane->rows, &insight, NULL)) {
		entry = insight.entry;
		s->at = insight.start;
	}
	if (entry && !book_entry(app->book, entry, &pane->rows, &s->preview, NULL))
		s->preview = (struct entry){ 0 };
}

static void load(struct pane *pane, struct app *app)
{
	struct find *s = pane->state;
	struct str words = STR_INIT;
	struct search_query query = { .session = s->session, .since = DAY_NONE,
				      .until = DAY_NONE, .limit = HITS };
	struct err err = { 0 };

	s->today = app->today;
	s->hits = (struct hit_list){ 0 };
	s->more = false;
	edit_take(&s->edit, &words);
	query.words = words.s;
	query.columns = s->columns;
	s->searched = strspn(words.s, " \t") < words.size;
	if (!book_sessions(app->book, false, SESSIONS, &pane->rows, &s->sessions, &err) ||
	    (s->searched &&
	     !book_search(app->book, &query, &pane->rows, &s->hits, &s->more, &err)))
		app_say_err(app, &err);
	list_begin(&s->list);
	for (size_t i = 0; i < s->hits.count; i++)
		list_add(&s->list, &pane->rows, s->hits.items[i].id);
	list_end(&s->list, false, false);
	read_preview(s, pane, app);
	str_clear(&words);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct find *s = pane->state;
	int room = rows - 4;

	if (rows >= PREVIEW_FROM)
		room = (rows - 4) / 2;
	s->shown = room > 1 ? room : 1;
	s->columns = cols - COL_TEXT - DAY_COLS - 3 -
		     (cols >= NARROW ? WHAT_COLS : 0);
	edit_fit(&s->edit, 1, cols >= NARROW ? cols - 42 : cols - 13);
	list_fit(&s->list, s->shown);
}

/* ---- keys ---------------------------------------------------------------------- */

static void next_session(struct pane *pane, struct app *app)
{
	struct find *s = pane->state;
	size_t at = 0;

	(void)app;
	/* From everywhere to the oldest session, then newer ones, as they are
	 * written on the screen. */
	while (at < s->sessions.count && s->sessions.items[at].id != s->session)
		at++;
	if (s->session == 0)
		at = s->sessions.count;
	s->session = at > 0 ? s->sessions.items[at - 1].id : 0;
	pane_stale(pane);
}

static void open_chosen(struct pane *pane, struct app *app)
{
	struct find *s = pane->state;
	const struct hit *hit = chosen_hit(s);

	if (!hit)
		return;
	if (strcmp(hit->what, "entry") == 0)
		open_reader(app, hit->id, hit->start, hit->end);
	else if (strcmp(hit->what, "insight") == 0)
		open_line(app, hit->id);
	else if (strcmp(hit->what, "habit") == 0)
		open_card(app, hit->id);
	else
		app_say(app, "%s", hit->tender ? _("a closed page") : hit->title);
}

/* Esc clears the words first, then goes back. */
static void back(struct pane *pane, struct app *app)
{
	struct find *s = pane->state;

	if (edit_empty(&s->edit)) {
		app_close(app, pane);
		return;
	}
	edit_set(&s->edit, "", 0);
	s->session = 0;
	pane_stale(pane);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct find *s = pane->state;

	switch (key->kind) {
	case K_UP: case K_DOWN: case K_PAGE_UP: case K_PAGE_DOWN:
		list_key(&s->list, pane, key);
		read_preview(s, pane, app);
		return true;
	default:
		break;
	}
	if (!edit_key(&s->edit, app, key))
		return false;
	app_untouch(app, pane);		/* search words are never kept */
	s->list.chosen = 0;
	s->list.at = 0;
	s->list.want = -1;
	pane_stale(pane);
	return true;
}

static bool typing(const struct pane *pane)
{
	(void)pane;
	return true;
}

static void shut(struct pane *pane, struct app *app)
{
	struct find *s = pane->state;

	(void)app;
	edit_clear(&s->edit);
}

/* ---- drawing --------------------------------------------------------------------- */

static const char *what_words(const struct find *s, const struct hit *hit,
			      struct arena *arena)
{
	if (hit->session)
		for (size_t i = 0; i < s->sessions.count; i++)
			if (s->sessions.items[i].id == hit->session)
				return arena_print(arena, _("session %d"),
						   s->sessions.items[i].nth);
	if (hit->session || strcmp(hit->what, "session") == 0)
		return _("session");
	if (strcmp(hit->what, "entry") == 0)
		return _("page");
	if (strcmp(hit->what, "insight") == 0)
		return _("insight");
	if (strcmp(hit->what, "habit") == 0)
		return _("habit");
	return _("good thing");
}

/* The snippet with its matches in [ ], which read without colour, too. */
static void draw_snippet(const struct frame *frame, int row, int col,
			 const struct hit *hit)
{
	size_t at = 0;

	for (size_t i = 0; i < hit->mark_count; i++) {
		struct hit_mark mark = hit->marks[i];

		col = draw_text_n(frame, row, col, STYLE_PLAIN,
				  hit->snippet + at, mark.start - at);
		col = draw_words(frame, row, col, STYLE_MATCH, "[");
		col = draw_text_n(frame, row, col, STYLE_MATCH,
				  hit->snippet + mark.start, mark.end - mark.start);
		col = draw_words(frame, row, col, STYLE_MATCH, "]");
		at = mark.end;
	}
	draw_text(frame, row, col, STYLE_PLAIN, hit->snippet + at);
}

static void draw_hit(const struct find *s, const struct frame *frame, int row,
		     const struct hit *hit)
{
	int col = COL_TEXT;
	struct frame text;

	draw_cut(frame, row, col, DAY_COLS - 1, STYLE_PLAIN,
		 day_words_short(hit->on, s->today, frame->arena));
	col += DAY_COLS;
	if (frame->cols >= NARROW) {
		draw_words(frame, row, col, STYLE_FAINT,
			   what_words(s, hit, frame->arena));
		col += WHAT_COLS;
	}
	text = frame_part(frame, row, col, 1, frame->cols - col - 1);
	if (hit->tender)
		draw_words(&text, 0, 0, STYLE_PLAIN,
			   _("(a closed page, Enter opens it)"));
	else
		draw_snippet(&text, 0, 0, hit);
}

static const char *count_words(const struct find *s, struct arena *arena)
{
	if (!s->searched)
		return "";
	if (s->more)
		return arena_print(arena, _("the newest %zu"), s->hits.count);
	return arena_print(arena, ngettext("%zu found", "%zu found", s->hits.count),
			   s->hits.count);
}

/* The page of the chosen hit, from a little above the match. */
static void draw_preview(const struct find *s, const struct frame *frame, int row)
{
	const struct hit *hit = chosen_hit(s);
	const char *body = s->preview.body;
	size_t start, end = 0;
	struct frame part;

	draw_rule(frame, row, COL_TEXT, frame->cols - 6);
	part = frame_part(frame, row + 1, COL_TEXT, frame->rows - row - 3,
			  frame->cols - 6);
	if (!hit || !s->preview.id || part.rows < 2)
		return;
	draw_words(&part, 0, 0, STYLE_TITLE,
		   day_words_long(s->preview.on, s->today, frame->arena));
	start = s->at < s->preview.size ? s->at : 0;
	for (int lines = 0; start > 0 && lines < 2; start--)
		if (body[start - 1] == '\n' && ++lines == 2)
			break;
	end = start;
	for (int line = 1; line < part.rows && end <= s->preview.size; line++) {
		const char *from = body + end;
		const char *stop = memchr(from, '\n', s->preview.size - end);
		size_t size = stop ? (size_t)(stop - from) : s->preview.size - end;

		if (s->at >= end && s->at <= end + size)
			draw_words(&part, line, 0, STYLE_CHOSEN, ">");
		draw_cut(&part, line, 2, part.cols - 2, STYLE_PLAIN,
			 arena_text_n(frame->arena, from, size));
		end += size + 1;
	}
}

static void draw_sessions(const struct find *s, const struct frame *frame, int row)
{
	int col;

	if (s->sessions.count == 0)
		return;
	col = draw_words(frame, row, COL_TEXT, STYLE_FAINT, _("Tab sessions:"));
	col = draw_words(frame, row, col + 2, STYLE_FAINT,
			 s->session ? _("all") : _("[all]"));
	for (size_t i = s->sessions.count; i > 0; i--) {
		const struct session *session = &s->sessions.items[i - 1];

		col = draw_print(frame, row, col + 2, STYLE_FAINT,
				 session->id == s->session ? "[%d]" : "%d",
				 session->nth);
	}
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct find *s = pane->state;
	bool roomy = frame->rows >= 14;
	int row = roomy ? 1 : 0;
	int col;

	col = draw_words(frame, row, COL_TEXT, STYLE_TITLE, _("Find"));
	if (frame->cols >= NARROW)
		draw_words_right(frame, row, frame->cols - 1, STYLE_FAINT,
				 count_words(s, frame->arena));
	row += roomy ? 2 : 1;
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		draw_hit(s, frame, row + list_row(&s->list, i), &s->hits.items[i]);
		if (i == s->list.at)
			draw_chosen(frame, row + list_row(&s->list, i), COL_MARKER);
	}
	if (!s->searched)
		draw_words_wrapped(frame, row, COL_TEXT, 3, frame->cols - 6, STYLE_FAINT,
			_("Type a word or its beginning. “Two words” side by side, -without, since:2026-10."));
	else if (s->hits.count == 0)
		draw_words_wrapped(frame, row, COL_TEXT, 3, frame->cols - 6, STYLE_PLAIN,
			_("Nothing with these letters so far. Fewer letters find more."));
	if (frame->rows >= PREVIEW_FROM) {
		draw_preview(s, frame, row + s->shown);
		draw_sessions(s, frame, frame->rows - 1);
	}
	edit_draw(&s->edit, frame, roomy ? 1 : 0, col + 3, true);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct find *s = pane->state;
	const struct hit *hit = chosen_hit(s);
	struct arena arena = { 0 };

	if (!hit)
		str_add(out, s->searched ? _("Nothing found.") : _("Find: type a word."));
	else
		str_print(out, "%s. %s", day_words_long(hit->on, s->today, &arena),
			  hit->tender ? _("A closed page.") : hit->snippet);
	arena_clear(&arena);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Open what was found, at that place"), open_chosen,
	  .hint = N_("open"), .flags = BIND_QUIET },
	{ "TAB", "next-session", N_("Look in one session alone, or in all"),
	  next_session, .hint = N_("which session"), .flags = BIND_QUIET },
	{ "ESC", "back", N_("Clear the words, then go back"), back,
	  .hint = N_("back"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type find_sheet = {
	.name = "find", .title = N_("Find"), .keys = keys,
	.state_size = sizeof(struct find), .open = open, .load = load,
	.fit = fit, .draw = draw, .say = say, .typing = typing, .type = type,
	.close = shut,
};

void open_find(struct app *app)
{
	if (app_top(app)->type != &find_sheet)
		app_open(app, &find_sheet, NULL);
}

void open_find_words(struct app *app, const char *words)
{
	app_open(app, &find_sheet, words);
}
