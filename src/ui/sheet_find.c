/* Find, above any pane: the words of any page, session, insight or habit, as
 * they are typed. Newest first; a tender page stays closed. What says a day is
 * a way to that day, too; with nothing typed, an old page comes by chance. */
#include <string.h>

#include "base/intl.h"
#include "book/again.h"
#include "book/care.h"
#include "book/entries.h"
#include "book/insights.h"
#include "book/search.h"
#include "domain/dates.h"
#include "domain/day_words.h"
#include "domain/week.h"
#include "find_fill.h"
#include "habit_sheets.h"
#include "picked.h"
#include "text/utf8.h"
#include "ui/app.h"
#include "ui/edit.h"
#include "ui/list.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { DAY_COLS = 12, WHAT_COLS = 11, NARROW = 60, PREVIEW_FROM = 18,
       PREVIEW_BEFORE = 160, PREVIEW_AFTER = 2000, HITS = 60, SESSIONS = 400 };

/* Rows that are no hits; ids of the book are positive. */
enum { ROW_DAY = -1, ROW_CHANCE = -2, ROW_THIS_DAY = -3, ROW_UNREAD = -4 };

struct find {
	struct edit edit;
	struct find_fill fill;		/* of a filter that is being written */
	struct picked picked;		/* the pages found, to do all of them */
	struct list list;
	struct hit_list hits;		/* in pane->rows */
	bool more;
	struct session_list sessions;	/* newest first, at most SESSIONS */
	int64_t session;		/* look in this one alone; 0: everywhere */
	struct entry preview;		/* of the chosen hit; id 0: none */
	size_t at;			/* the place in it */
	bool searched;
	bool closest;			/* those that fit best first */
	bool by_day;			/* what is typed says these days */
	struct day_range days;
	day today;
	int shown;			/* rows of the list */
	int columns;			/* of a snippet */
};

static void open(struct pane *pane, struct app *app, const void *what)
{
	struct find *s = pane->state;

	(void)app;
	edit_init(&s->edit, EDIT_ONE_LINE);
	find_fill_init(&s->fill);
	if (what)
		edit_set(&s->edit, what, strlen(what));
}

static const struct hit *hit_of(const struct find *s, int64_t id)
{
	for (size_t i = 0; i < s->hits.count; i++)
		if (s->hits.items[i].id == id)
			return &s->hits.items[i];
	return NULL;
}

static const struct hit *chosen_hit(const struct find *s)
{
	return hit_of(s, s->list.chosen);
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

/* Whether the words say a day, or a month, that has come. */
static void read_days(struct find *s, struct pane *pane, struct app *app,
		      const struct str *words)
{
	const char *set = NULL;

	book_setting(app->book, "week_start", &pane->rows, &set, NULL);
	s->by_day = s->searched &&
		    dates_parse(words->s, words->size, app->today,
				week_start(set), &s->days) &&
		    s->days.from <= app->today;
}

/* Nothing found yet: the first hit is chosen; a day, if there is no hit. */
static void add_rows(struct find *s, struct pane *pane)
{
	list_begin(&s->list);
	if (!s->searched) {
		list_add(&s->list, &pane->rows, ROW_CHANCE);
		list_add(&s->list, &pane->rows, ROW_THIS_DAY);
		list_add(&s->list, &pane->rows, ROW_UNREAD);
	}
	if (s->by_day)
		list_add(&s->list, &pane->rows, ROW_DAY);
	for (size_t i = 0; i < s->hits.count; i++)
		list_add(&s->list, &pane->rows, s->hits.items[i].id);
	if (s->list.want < 0 && s->hits.count) {
		s->list.want = 0;
		s->list.chosen = s->hits.items[0].id;
	}
	list_end(&s->list, false, false);
}

static void load(struct pane *pane, struct app *app)
{
	struct find *s = pane->state;
	struct str words = STR_INIT;
	struct search_query query = { .session = s->session, .since = DAY_NONE,
				      .until = DAY_NONE, .limit = HITS,
				      .closest = s->closest };
	struct err err = { 0 };

	s->today = app->today;
	s->hits = (struct hit_list){ 0 };
	s->more = false;
	edit_take(&s->edit, &words);
	query.words = words.s;
	query.columns = s->columns;
	s->searched = strspn(words.s, " \t") < words.size;
	if (!find_fill_read(&s->fill, &s->edit, app->book, &pane->rows, &err) ||
	    !book_sessions(app->book, false, SESSIONS, &pane->rows, &s->sessions, &err) ||
	    (s->searched &&
	     !book_search(app->book, &query, &pane->rows, &s->hits, &s->more, &err)))
		app_say_err(app, &err);
	read_days(s, pane, app, &words);
	add_rows(s, pane);
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

/* How the sessions are written on the screen: 0 all, then the oldest first. */
static int session_at(const struct find *s)
{
	for (size_t i = 0; s->session && i < s->sessions.count; i++)
		if (s->sessions.items[i].id == s->session)
			return (int)(s->sessions.count - i);
	return 0;
}

static void step_session(struct pane *pane, int by)
{
	struct find *s = pane->state;
	int count = (int)s->sessions.count + 1;
	int at = (session_at(s) + by + count) % count;

	s->session = at ? s->sessions.items[count - 1 - at].id : 0;
	pane_stale(pane);
}

static void next_session(struct pane *pane, struct app *app)
{
	(void)app;
	step_session(pane, 1);
}

static void session_before(struct pane *pane, struct app *app)
{
	(void)app;
	step_session(pane, -1);
}

/* Other words are sought than before: the first that is found is chosen. */
static void seek_anew(struct pane *pane, struct app *app)
{
	struct find *s = pane->state;

	app_untouch(app, pane);		/* search words are never kept */
	s->list.chosen = 0;
	s->list.at = 0;
	s->list.want = -1;
	pane_stale(pane);
}

static void next_value(struct pane *pane, struct app *app)
{
	struct find *s = pane->state;

	find_fill_step(&s->fill, &s->edit, 1);
	seek_anew(pane, app);
}

static void value_before(struct pane *pane, struct app *app)
{
	struct find *s = pane->state;

	find_fill_step(&s->fill, &s->edit, -1);
	seek_anew(pane, app);
}

static bool has_values(const struct pane *pane)
{
	const struct find *s = pane->state;

	return s->fill.found.values.count > 0;
}

static bool has_no_values(const struct pane *pane)
{
	return !has_values(pane);
}

static void open_row(struct find *s, struct app *app)
{
	day until = s->days.until < s->today ? s->days.until : s->today;

	switch (s->list.chosen) {
	case ROW_DAY:
		open_journal_at(app, s->days.from, until);
		return;
	case ROW_CHANCE:
		open_again(app, AGAIN_BY_CHANCE);
		return;
	case ROW_THIS_DAY:
		open_again(app, AGAIN_THIS_DAY);
		return;
	case ROW_UNREAD:
		open_again(app, AGAIN_LONGEST_UNREAD);
		return;
	default:
		return;
	}
}

static void order(struct pane *pane, struct app *app)
{
	struct find *s = pane->state;

	(void)app;
	s->closest = !s->closest;
	s->list.want = -1;
	pane_stale(pane);
}

static bool is_page(const struct hit *hit)
{
	return strcmp(hit->what, "entry") == 0;
}

static void open_chosen(struct pane *pane, struct app *app)
{
	struct find *s = pane->state;
	const struct hit *hit = chosen_hit(s);

	if (!hit) {
		open_row(s, app);
		return;
	}
	if (is_page(hit))
		open_reader(app, hit->id, hit->start, hit->end);
	else if (strcmp(hit->what, "insight") == 0)
		open_line(app, hit->id);
	else if (strcmp(hit->what, "habit") == 0)
		open_habit(app, hit->id);
	else
		app_say(app, "%s", hit->tender ? _("a closed page") : hit->title);
}

static bool has_pages(const struct pane *pane)
{
	const struct find *s = pane->state;

	for (size_t i = 0; i < s->hits.count; i++)
		if (is_page(&s->hits.items[i]))
			return true;
	return false;
}

static void pages_done(struct app *app, struct pane *asker, int64_t id)
{
	struct find *s = asker->state;

	picked_do(app, &s->picked, id);
	pane_stale(asker);
}

static void all_pages(struct pane *pane, struct app *app)
{
	struct find *s = pane->state;

	picked_none(&s->picked);
	for (size_t i = 0; i < s->hits.count; i++)
		if (is_page(&s->hits.items[i]))
			picked_toggle(&s->picked, s->hits.items[i].id);
	picked_ask(app, &s->picked, pages_done);
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
	find_fill_take(&s->fill);
	s->session = 0;
	pane_stale(pane);
}

static bool has_words(const struct pane *pane)
{
	const struct find *s = pane->state;

	return !edit_empty(&s->edit);
}

static bool has_none(const struct pane *pane)
{
	return !has_words(pane);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct find *s = pane->state;

	if (list_key_typing(&s->list, pane, key)) {
		read_preview(s, pane, app);
		return true;
	}
	if (!edit_key(&s->edit, app, key))
		return false;
	find_fill_take(&s->fill);
	seek_anew(pane, app);
	return true;
}

static void shut(struct pane *pane, struct app *app)
{
	struct find *s = pane->state;

	(void)app;
	edit_clear(&s->edit);
	find_fill_clear(&s->fill);
	picked_clear(&s->picked);
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
	const char *snippet = glyph_points(hit->snippet, frame->ascii, frame->arena);
	size_t at = 0;

	for (size_t i = 0; i < hit->mark_count; i++) {
		struct hit_mark mark = hit->marks[i];

		col = draw_text_n(frame, row, col, STYLE_PLAIN,
				  snippet + at, mark.start - at);
		col = draw_words(frame, row, col, STYLE_MATCH, "[");
		col = draw_text_n(frame, row, col, STYLE_MATCH,
				  snippet + mark.start, mark.end - mark.start);
		col = draw_words(frame, row, col, STYLE_MATCH, "]");
		at = mark.end;
	}
	draw_text(frame, row, col, STYLE_PLAIN, snippet + at);
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
		return arena_print(arena, s->closest ? _("the closest %zu")
						     : _("the newest %zu"),
				   s->hits.count);
	if (s->hits.count == 0 && (s->by_day || s->fill.found.values.count))
		return "";
	if (s->closest)
		return arena_print(arena, ngettext("%zu found, closest first",
						   "%zu found, closest first",
						   s->hits.count), s->hits.count);
	return arena_print(arena, ngettext("%zu found", "%zu found", s->hits.count),
			   s->hits.count);
}

/* Where the preview begins: a line or two above the match, or at a blank not
 * far before it. */
static size_t preview_from(const struct find *s, size_t at)
{
	const char *body = s->preview.body;
	size_t start = at;

	for (int lines = 0; start > 0 && at - start < PREVIEW_BEFORE; start--)
		if (body[start - 1] == '\n' && ++lines == 2)
			return start;
	if (start == 0)
		return 0;
	while (start < at && body[start] != ' ' && body[start] != '\n')
		start++;
	return start < at ? start + 1 : utf8_edge(body, s->preview.size, at);
}

/* The page of the chosen hit around the match, which stands in [ ]. */
static const char *preview_words(const struct find *s, const struct hit *hit,
				 struct arena *arena)
{
	const char *body = s->preview.body, *text;
	size_t size = s->preview.size, at = s->at < size ? s->at : 0;
	size_t start = preview_from(s, at), stop = at, end = at + PREVIEW_AFTER;
	struct str out = STR_INIT;

	if (strcmp(hit->what, "entry") == 0 && hit->start == at && hit->end <= size)
		stop = hit->end;
	end = end < size ? utf8_edge(body, size, end) : size;
	str_add_n(&out, body + start, at - start);
	if (stop > at) {
		str_add_char(&out, '[');
		str_add_n(&out, body + at, stop - at);
		str_add_char(&out, ']');
	}
	if (end > stop)
		str_add_n(&out, body + stop, end - stop);
	text = arena_text_n(arena, out.s, out.size);
	str_clear(&out);
	return text;
}

static void draw_preview(const struct find *s, const struct frame *frame, int row)
{
	const struct hit *hit = chosen_hit(s);
	struct frame part;

	draw_rule(frame, row, COL_TEXT, frame->cols - 6);
	part = frame_part(frame, row + 1, COL_TEXT, frame->rows - row - 3,
			  frame->cols - 6);
	if (!hit || !s->preview.id || part.rows < 2)
		return;
	draw_words(&part, 0, 0, STYLE_TITLE,
		   day_words_long(s->preview.on, s->today, frame->arena));
	draw_wrapped(&part, 1, 2, part.rows - 1, part.cols - 2, STYLE_PLAIN,
		     preview_words(s, hit, frame->arena));
}

/* What Tab does: values for the filter that is written, else the sessions. */
static void draw_tabs(const struct find *s, const struct frame *frame, int row)
{
	const struct search_value_list *values = &s->fill.found.values;
	int count = (int)s->sessions.count + 1;
	const char **words;

	if (values->count) {
		find_draw_choices(frame, row, _("Tab writes:"), values->items,
				  (int)values->count, s->fill.at);
		return;
	}
	if (count == 1)
		return;
	words = arena_new(frame->arena, (size_t)count * sizeof(*words));
	words[0] = _("all");
	for (int i = 1; i < count; i++)
		words[i] = arena_print(frame->arena, "%d",
				       s->sessions.items[count - 1 - i].nth);
	find_draw_choices(frame, row, _("Tab sessions:"), words, count,
			  session_at(s));
}

static const char *row_words(const struct find *s, int64_t id, struct arena *arena)
{
	switch (id) {
	case ROW_CHANCE:
		return _("Surprise me with an old page");
	case ROW_THIS_DAY:
		return _("This day, other years");
	case ROW_UNREAD:
		return _("What was not read for longest");
	default:
		if (s->days.from == s->days.until)
			return arena_print(arena, _("Go to %s"),
				day_words_date(s->days.from, s->today, arena));
		return arena_print(arena, _("To the newest page of %s"),
				   day_words_span(s->days.from, s->days.until,
						  s->today, arena));
	}
}

/* How a search can be written, in the words it takes. */
static void draw_ways(const struct find *s, const struct frame *frame, int row)
{
	static const char *const ways[] = {
		N_("Type a word, or its beginning."),
		N_("“two words” as they stand · tag:sleep · with:Ames · -without"),
		N_("in:oct · since:2026-10 · session:1 · kind:try · has:star"),
		N_("also by day:  oct,  12 oct,  last may"),
	};
	int end = frame->rows >= PREVIEW_FROM ? frame->rows - 2 : frame->rows;

	(void)s;
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways) && row < end; i++)
		row += draw_words_wrapped(frame, row, COL_TEXT, end - row,
					  frame->cols - 6, STYLE_FAINT, _(ways[i]));
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
		const struct hit *hit = hit_of(s, s->list.ids[i]);
		int at = row + list_row(&s->list, i);

		if (hit)
			draw_hit(s, frame, at, hit);
		else
			draw_cut(frame, at, COL_TEXT, frame->cols - COL_TEXT - 1,
				 STYLE_PLAIN, row_words(s, s->list.ids[i],
							frame->arena));
		if (i == s->list.at)
			draw_chosen(frame, at, COL_MARKER);
	}
	if (!s->searched)
		draw_ways(s, frame, row + (int)list_last(&s->list) + 1);
	else if (s->list.count == 0 && !s->fill.found.values.count)
		draw_words_wrapped(frame, row, COL_TEXT, 3, frame->cols - 6, STYLE_PLAIN,
			_("Nothing with these letters so far. Fewer letters find more."));
	if (frame->rows >= PREVIEW_FROM && s->searched)
		draw_preview(s, frame, row + s->shown);
	if (frame->rows >= PREVIEW_FROM || s->searched)
		draw_tabs(s, frame, frame->rows - 1);
	edit_draw(&s->edit, frame, roomy ? 1 : 0, col + 3, true);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct find *s = pane->state;
	const struct hit *hit = chosen_hit(s);
	struct arena arena = { 0 };

	if (!hit && s->list.count)
		str_print(out, "%s%s", s->searched ? "" : _("Find: type a word. "),
			  row_words(s, s->list.chosen, &arena));
	else if (!hit)
		str_add(out, _("Nothing found."));
	else
		str_print(out, "%s. %s", day_words_long(hit->on, s->today, &arena),
			  hit->tender ? _("A closed page.") : hit->snippet);
	arena_clear(&arena);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Open what was found, at that place"), open_chosen,
	  .hint = N_("open"), .flags = BIND_QUIET },
	{ "TAB", "next-value", N_("Write the next of the values there are"),
	  next_value, .hint = N_("write it"), .fits = has_values,
	  .flags = BIND_QUIET },
	{ "S-TAB", "value-before", N_("Write the value before it"),
	  value_before, .fits = has_values, .flags = BIND_QUIET },
	{ "TAB", "next-session", N_("Look in one session alone, or in all"),
	  next_session, .hint = N_("which session"), .fits = has_no_values,
	  .flags = BIND_QUIET },
	{ "S-TAB", "session-before", N_("Look in the session before it"),
	  session_before, .fits = has_no_values, .flags = BIND_QUIET },
	{ "F6", "closest", N_("Those that fit best first, or the newest again"),
	  order, .hint = N_("closest first"), .also = N_("rank sort order relevance") },
	{ "M-a", "all-pages", N_("What to do with all the pages that were found"),
	  all_pages, .fits = has_pages,
	  .also = N_("many several bulk tags star set aside save export") },
	{ "ESC", "back", N_("Clear the words; Esc again goes back"), back,
	  .hint = N_("clear"), .fits = has_words, .flags = BIND_QUIET },
	{ "ESC", "back", N_("Clear the words, then go back"), back,
	  .hint = N_("back"), .fits = has_none, .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type find_sheet = {
	.name = "find", .title = N_("Find"), .keys = keys,
	.state_size = sizeof(struct find), .open = open, .load = load,
	.fit = fit, .draw = draw, .say = say, .typing = pane_always_typing,
	.type = type, .close = shut,
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
