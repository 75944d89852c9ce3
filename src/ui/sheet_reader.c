/* Reading a page: its words whole, the kept lines marked in their place. The
 * text is shown by the editor's own widget, which here takes no letters. */
#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "book/insights.h"
#include "book/habits.h"
#include "book/invitations.h"
#include "domain/day_words.h"
#include "insight_words.h"
#include "port/questions.h"
#include "text/show.h"
#include "blocks.h"
#include "closing.h"
#include "edit_move.h"
#include "seeking.h"
#include "ui/app.h"
#include "ui/edit.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { ROOMY = 14, KEPT_COLS = 8, KEPT_FROM = 46, ASKED_ROWS = 2 };

/* A kept line of the page, and what it led to. */
struct kept {
	size_t start, end;
	int64_t insight;
	const char *note;		/* "kept → three breaths" */
};

LIST_OF(kept, struct kept);

struct about {
	int64_t entry;
	size_t start, end;
};

struct state {
	int64_t id;
	struct edit edit;
	struct entry entry;		/* in pane->rows */
	struct session session;
	const struct question *question;	/* it answers; NULL: none */
	int asked_rows;				/* … and the rows that takes */
	struct kept_list kept;		/* in pane->rows */
	bool there;
	bool closed;			/* tender, and not opened by itself */
	day today;
	size_t start, end;		/* shown marked, in view */
	bool placed;			/* the view went there once */
	int rows;
};

static void open(struct pane *pane, struct app *app, const void *what)
{
	struct state *s = pane->state;
	const struct about *about = what;

	s->id = about->entry;
	book_visit(app->book, "read", s->id, NULL);
	s->start = about->start;
	s->end = about->end;
	edit_init(&s->edit, app->choices.no_markdown ? 0 : EDIT_MARKDOWN);
}

/* The habit that grew from it, else what it is by now. */
static const char *note_of(const struct insight *line,
			   const struct habit_list *habits, struct arena *arena)
{
	int64_t elder = line->joined_to ? line->joined_to : line->id;

	for (size_t i = 0; i < habits->count; i++)
		if (habits->items[i].insight == elder ||
		    habits->items[i].insight == line->id)
			return arena_print(arena, _("kept → %s"),
					   habits->items[i].action);
	if (line->kinds)
		return arena_print(arena, _("kept · %s"),
				   line_kinds(line->kinds, arena));
	return _("kept");
}

static bool read_kept(struct state *s, struct pane *pane, struct app *app,
		      struct err *err)
{
	struct anchor_list places = { 0 };
	struct habit_list habits = { 0 };
	struct insight line;

	s->kept = (struct kept_list){ 0 };
	if (!book_entry_anchors(app->book, s->id, &pane->rows, &places, err) ||
	    (places.count && !book_habits(app->book, true, &pane->rows, &habits, err)))
		return false;
	for (size_t i = 0; i < places.count; i++) {
		const struct anchor *place = &places.items[i];

		if (place->start >= place->end ||
		    !book_insight(app->book, place->insight, &pane->rows, &line, NULL) ||
		    line.dropped)
			continue;
		*kept_list_add(&s->kept, &pane->rows) = (struct kept){
			place->start, place->end, line.id,
			note_of(&line, &habits, &pane->rows),
		};
	}
	return true;
}

/* The words, and the view at the place that was asked for. */
static void put_text(struct state *s)
{
	size_t caret = s->placed ? s->edit.caret : 0;
	bool marked = !s->placed && s->start < s->end && s->end <= s->entry.size;

	edit_set(&s->edit, s->entry.body, s->entry.size);
	if (marked)
		caret = s->start;
	edit_go(&s->edit, caret <= s->entry.size ? caret : s->entry.size);
	if (marked) {
		s->edit.anchor = s->end;
		s->edit.selecting = true;
	}
	s->placed = true;
}

static void load(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	struct err err = { 0 };

	s->today = app->today;
	s->there = book_entry(app->book, s->id, &pane->rows, &s->entry, &err) &&
		   read_kept(s, pane, app, &err);
	s->question = NULL;
	if (!s->there) {
		/* Nothing of what stood here before is there to be shown. */
		s->entry = (struct entry){ .id = s->id, .on = app->today,
					   .body = "" };
		s->kept = (struct kept_list){ 0 };
		s->session = session_new(app->today);
		edit_set(&s->edit, "", 0);
		app_say_err(app, &err);
		return;
	}
	if (!s->entry.session ||
	    !book_session(app->book, s->entry.session, &pane->rows, &s->session, NULL))
		s->session = session_new(s->entry.on);
	questions_of_page(app->book, s->id, &pane->rows, &s->question, NULL);
	s->closed = s->closed && s->entry.tender;
	if (s->closed)
		s->question = NULL;
	else
		put_text(s);
}

/* Where the text begins: below the title and the question it answers. */
static int text_row(const struct state *s, bool roomy)
{
	if (!s->question)
		return roomy ? 4 : 1;
	return (roomy ? 5 : 1) + s->asked_rows;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct state *s = pane->state;
	int margin = s->kept.count && cols >= KEPT_FROM ? KEPT_COLS : 0;
	int head;

	s->asked_rows = s->question ?
		text_rows(s->question->body, cols - 6, ASKED_ROWS) : 0;
	head = text_row(s, rows >= ROOMY);
	s->rows = rows - head > 1 ? rows - head : 1;
	edit_fit(&s->edit, s->rows, cols - 6 - margin);
}

/* ---- deeds ------------------------------------------------------------------ */

static void change(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	open_entry(app, s->id);
}

static void star(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	struct err err = { 0 };

	if (!book_star_entry(app->book, s->id, !s->entry.starred, &err))
		app_say_err(app, &err);
	else
		app_say(app, s->entry.starred ? _("Its star is gone.")
					      : _("It has a star now."));
}

static void keep_closed(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	keep_page_closed(app, &s->entry);
}

static void set_aside(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	struct err err = { 0 };

	if (!book_drop_entry(app->book, s->id, &err)) {
		app_say_err(app, &err);
		return;
	}
	app_close(app, pane);
	app_say(app, _("Set aside for 30 days. u brings it back."));
}

/* The line the caret is in, kept as an insight with its exact place. */
static void keep_line(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	const char *body = s->entry.body;
	size_t start = s->edit.caret, end = s->edit.caret;
	struct insight insight = { .on = s->entry.on, .entry = s->id,
				   .session = s->entry.session,
				   .reread_on = DAY_NONE };
	struct err err = { 0 };

	while (start > 0 && body[start - 1] != '\n')
		start--;
	while (end < s->entry.size && body[end] != '\n')
		end++;
	if (end - start > 2 && memcmp(body + start, "* ", 2) == 0)
		start += 2;
	while (start < end && strchr(" \t\r", body[start]))
		start++;
	while (end > start && strchr(" \t\r", body[end - 1]))
		end--;
	if (start == end) {
		app_say(app, _("This line has no words to keep."));
		return;
	}
	for (size_t i = 0; i < s->kept.count; i++)
		if (s->kept.items[i].start < end && s->kept.items[i].end > start) {
			app_say(app, _("This line is kept already."));
			return;
		}
	insight.start = start;
	insight.end = end;
	insight.body = arena_text_n(&pane->rows, body + start, end - start);
	if (!book_write_insight(app->book, &insight, &err))
		app_say_err(app, &err);
	else
		app_say(app, _("Kept. It waits among the insights."));
}

static void tags(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	open_tags(app, &s->id, 1);
}

static void versions(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	open_versions(app, s->id);
}

/* The kept line the caret is in, NULL for none. */
static const struct kept *line_here(const struct state *s)
{
	size_t at = s->edit.caret;

	for (size_t i = 0; !s->closed && i < s->kept.count; i++) {
		const struct kept *kept = &s->kept.items[i];
		size_t start = kept->start, end = kept->end;

		while (start > 0 && s->entry.body[start - 1] != '\n')
			start--;
		while (end < s->entry.size && s->entry.body[end] != '\n')
			end++;
		if (at >= start && at <= end)
			return kept;
	}
	return NULL;
}

static bool can_open(const struct pane *pane)
{
	const struct state *s = pane->state;

	return s->there && (s->closed || line_here(s));
}

static bool is_open(const struct pane *pane)
{
	const struct state *s = pane->state;

	return s->there && !s->closed;
}

/* A closed page opens; a kept line shows what it is and what came of it. */
static void open_here(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	const struct kept *kept = line_here(s);

	if (s->closed) {
		s->closed = false;
		pane_stale(pane);
	} else if (kept) {
		open_line(app, kept->insight);
	}
}

/* ---- from page to page ---------------------------------------------------------- */

/* On to the page before (-1: newer) or after this one, as the Journal has
 * them. A tender one stays closed. */
static void turn(struct pane *pane, struct app *app, int by)
{
	struct state *s = pane->state;
	struct entry_query query = {
		.after_day = s->entry.on, .after_id = s->id, .from = DAY_NONE,
		.until = DAY_NONE, .backwards = by < 0, .limit = 1, .heads = true,
	};
	struct arena arena = { 0 };
	struct entry_list list = { 0 };
	struct err err = { 0 };

	if (!s->there || s->entry.dropped)
		return;
	if (!book_entries(app->book, &query, &arena, &list, &err)) {
		app_say_err(app, &err);
	} else if (list.count == 0) {
		app_say(app, by < 0 ? _("This is the newest page.")
				    : _("This is the first page."));
	} else {
		s->id = list.items[0].id;
		s->closed = list.items[0].tender;
		s->placed = false;
		s->start = s->end = 0;
		edit_set(&s->edit, "", 0);
		pane_stale(pane);
	}
	arena_clear(&arena);
}

/* Within the page; at its end PgDn and Space go on to the next one, at its
 * beginning PgUp to the one before. */
static void read_on(struct pane *pane, struct app *app, const struct key *key)
{
	struct state *s = pane->state;
	size_t caret = s->edit.caret;
	int by = key->kind == K_PAGE_DOWN ? 1 : key->kind == K_PAGE_UP ? -1 : 0;
	bool taken = !s->closed && edit_move(&s->edit, key);

	if (by && (!taken || s->edit.caret == caret))
		turn(pane, app, by);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct state *s = pane->state;
	struct key moved = *key;

	if (key->kind == K_RUNE && key->mods == 0 &&
	    (key->rune == 'j' || key->rune == 'k'))
		moved = (struct key){ .kind = key->rune == 'j' ? K_DOWN : K_UP };
	if (key->kind == K_RUNE && key->mods == 0 && key->rune == ' ')
		moved = (struct key){ .kind = K_PAGE_DOWN };
	switch (moved.kind) {
	case K_LEFT: case K_RIGHT:
		if (moved.mods)
			read_on(pane, app, &moved);
		else
			turn(pane, app, moved.kind == K_LEFT ? -1 : 1);
		return true;
	case K_UP: case K_DOWN: case K_HOME: case K_END:
	case K_PAGE_UP: case K_PAGE_DOWN:
		read_on(pane, app, &moved);
		return true;
	case K_RUNE:		/* copying what is selected */
		if (!s->closed && moved.mods == K_CTRL && moved.rune == 'c')
			return edit_key(&s->edit, app, &moved);
		return false;
	default:
		return false;
	}
}

static void shut(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	(void)app;
	edit_clear(&s->edit);
}

/* ---- drawing ----------------------------------------------------------------- */

static const char *title(const struct state *s, struct arena *arena)
{
	if (!s->entry.session)
		return day_words_long(s->entry.on, s->today, arena);
	if (s->session.on == s->entry.on)
		return arena_print(arena, _("Session %d · %s"), s->session.nth,
				   day_words_long(s->entry.on, s->today, arena));
	return arena_print(arena, _("Session %d · added %s"), s->session.nth,
			   day_words_long(s->entry.on, s->today, arena));
}

static void draw_head(const struct state *s, const struct frame *frame, int row)
{
	const char *star_text = s->entry.starred
		? glyph_text(GLYPH_STAR, frame->ascii) : "";
	int right = frame->cols - 1;

	if (*star_text)
		right = draw_right(frame, row, right, STYLE_ACCENT, star_text);
	draw_cut(frame, row, COL_TEXT, right - COL_TEXT - 1, STYLE_TITLE,
		 glyph_words(title(s, frame->arena), frame->ascii, frame->arena));
}

static void draw_line(const struct state *s, const struct frame *frame, int row)
{
	struct str line = STR_INIT;

	for (const char *tag = s->entry.tags; *tag;) {
		size_t size = strcspn(tag, "\n");

		str_print(&line, "%s#%.*s", line.size ? " " : "", (int)size, tag);
		tag += size + (tag[size] == '\n');
	}
	if (s->session.music[0] && s->entry.session)
		str_print(&line, "%s%s", line.size ? "   " : "",
			  arena_print(frame->arena, _("The music then: %s"),
				      s->session.music));
	if (line.size)
		draw_cut(frame, row, COL_TEXT, frame->cols - 6, STYLE_FAINT, line.s);
	str_clear(&line);
}

/* The kept line that begins in this row of the text, NULL for none. */
static const struct kept *kept_in(const struct state *s, const struct edit_row *row)
{
	const char *line = s->entry.body + row->start;
	const char *stop;
	size_t end;

	if (!row->first || row->start >= s->entry.size)
		return NULL;
	stop = memchr(line, '\n', s->entry.size - row->start);
	end = stop ? (size_t)(stop - s->entry.body) : s->entry.size;
	for (size_t i = 0; i < s->kept.count; i++)
		if (s->kept.items[i].start >= row->start &&
		    s->kept.items[i].start < end)
			return &s->kept.items[i];
	return NULL;
}

/* What a kept line led to, at its right; where there is no room for a word, a
 * * before it. */
static void draw_kept(const struct state *s, const struct frame *frame, int top)
{
	for (size_t i = 0; i < s->edit.shown.count; i++) {
		const struct edit_row *row = &s->edit.shown.items[i];
		const struct kept *kept = kept_in(s, row);
		int end, room;

		if (!kept)
			continue;
		end = COL_TEXT + show_width(s->entry.body + row->start,
					    row->drawn - row->start);
		room = frame->cols - 2 - end - 2;
		if (text_cols(kept->note) <= room)
			draw_words_right(frame, top + (int)i, frame->cols - 2,
					 STYLE_KEPT, kept->note);
		else if (text_cols(_("kept")) <= room)
			draw_words_right(frame, top + (int)i, frame->cols - 2,
					 STYLE_KEPT, _("kept"));
		else
			draw_text(frame, top + (int)i, COL_MARKER, STYLE_KEPT, "*");
	}
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct state *s = pane->state;
	bool roomy = frame->rows >= ROOMY;
	int top = text_row(s, roomy);

	if (!s->there) {
		draw_words(frame, 1, COL_TEXT, STYLE_PLAIN,
			   _("This page is not in the book any more. Esc goes back."));
		draw_cursor(frame, 1, COL_TEXT);
		return;
	}
	draw_head(s, frame, roomy ? 1 : 0);
	if (roomy && !s->closed)
		draw_line(s, frame, 2);
	if (s->closed) {
		draw_words(frame, top, COL_TEXT, STYLE_PLAIN,
			   _("(a closed page, Enter opens it)"));
		draw_cursor(frame, top, COL_TEXT);
		return;
	}
	if (s->question)
		draw_wrapped_cut(frame, roomy ? 4 : 1, COL_TEXT, s->asked_rows,
				 frame->cols - 6, STYLE_FAINT, s->question->body);
	edit_draw(&s->edit, frame, top, COL_TEXT, true);
	draw_kept(s, frame, top);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct state *s = pane->state;

	const struct kept *kept = line_here(s);

	if (s->there && s->closed) {
		str_add(out, _("(a closed page, Enter opens it)"));
	} else if (s->there) {
		edit_say(&s->edit, out);
		if (kept)
			str_print(out, ". %s", kept->note);
	}
}

static void find_here(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	open_seek_reading(app, &s->edit, s->id);
}

static bool is_kept(const struct pane *pane)
{
	const struct state *s = pane->state;

	return s->entry.tender;
}

static bool is_not_kept(const struct pane *pane)
{
	return !is_kept(pane);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Open the kept line you are on, or a closed page"),
	  open_here, .hint = N_("open"), .fits = can_open, .flags = BIND_QUIET },
	{ "e", "change", N_("Change the page"), change, .hint = N_("change"),
	  .also = N_("edit write"), .fits = is_open },
	{ "i", "keep-line", N_("Keep the line you are on, as an insight"),
	  keep_line, .hint = N_("keep this line"), .also = N_("insight mark"),
	  .fits = is_open },
	{ "t", "tags", N_("Tags of this page"), tags, .hint = N_("tags"),
	  .also = N_("label keyword"), .fits = is_open },
	{ "v", "view", N_("How this page read before, and back to it"), versions,
	  .also = N_("versions history diff revert restore"), .fits = is_open },
	{ "C-f", "find-here", N_("Find in this page"), find_here,
	  .also = N_("search look for"), .fits = is_open },
	{ "*", "star", N_("Give it a star, or take it away"), star,
	  .also = N_("favourite"), .fits = is_open },
	{ "F7", "keep-closed", N_("Keep this page closed until a key opens it"),
	  keep_closed, .hint = N_("keep shut"), .fits = is_not_kept,
	  .also = N_("tender private hide") },
	{ "F7", "keep-closed", N_("Keep this page closed no longer"),
	  keep_closed, .hint = N_("keep open"), .fits = is_kept,
	  .also = N_("tender private open") },
	{ "x", "set-aside", N_("Set the page aside for 30 days"), set_aside,
	  .hint = N_("set aside"), .also = N_("delete remove") },
	{ 0 },
};

const struct pane_type reader_sheet = {
	.name = "reader", .title = N_("Read"), .keys = keys,
	.state_size = sizeof(struct state), .open = open, .load = load,
	.fit = fit, .draw = draw, .say = say, .type = type, .close = shut,
};

void open_reader(struct app *app, int64_t entry, size_t start, size_t end)
{
	struct about about = { entry, start, end };

	app_open(app, &reader_sheet, &about);
}

void open_because(struct app *app, int64_t id)
{
	struct arena arena = { 0 };
	struct insight insight;
	struct err err = { 0 };

	if (!id)
		app_say(app, _("This one came by itself, from no page."));
	else if (!book_insight(app->book, id, &arena, &insight, &err))
		app_say_err(app, &err);
	else if (!insight.entry)
		app_say(app, _("It was written down by itself: “%s”"), insight.body);
	else
		open_reader(app, insight.entry, insight.start, insight.end);
	arena_clear(&arena);
}
