/* Reading a page: its words whole, the kept lines marked in their place. The
 * text is shown by the editor's own widget, which here takes no letters. */
#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "book/insights.h"
#include "book/invitations.h"
#include "domain/day_words.h"
#include "port/questions.h"
#include "ui/app.h"
#include "ui/edit.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { ROOMY = 14 };

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
	bool there;
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
	edit_init(&s->edit, 0);
}

static void load(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	struct anchor_list places = { 0 };
	struct err err = { 0 };
	size_t caret = s->edit.caret;

	s->today = app->today;
	s->there = book_entry(app->book, s->id, &pane->rows, &s->entry, &err) &&
		   book_entry_anchors(app->book, s->id, &pane->rows, &places, &err);
	if (!s->there) {
		app_say_err(app, &err);
		return;
	}
	if (!s->entry.session ||
	    !book_session(app->book, s->entry.session, &pane->rows, &s->session, NULL))
		s->session = session_new(s->entry.on);
	questions_of_page(app->book, s->id, &pane->rows, &s->question, NULL);
	edit_set(&s->edit, s->entry.body, s->entry.size);
	for (size_t i = 0; i < places.count; i++)
		if (places.items[i].start < places.items[i].end)
			edit_keep_range(&s->edit, places.items[i].start,
					places.items[i].end);
	if (!s->placed) {
		caret = 0;
		if (s->start < s->end && s->end <= s->entry.size) {
			caret = s->start;
			s->edit.anchor = s->end;
		}
	}
	edit_go(&s->edit, caret <= s->entry.size ? caret : s->entry.size);
	if (!s->placed && s->start < s->end && s->end <= s->entry.size) {
		s->edit.anchor = s->end;
		s->edit.selecting = true;
	}
	s->placed = true;
}

/* Where the text begins: below the title and the question it answers. */
static int text_row(const struct state *s, bool roomy)
{
	if (!s->question)
		return roomy ? 4 : 1;
	return roomy ? 6 : 2;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct state *s = pane->state;
	int head = text_row(s, rows >= ROOMY);

	s->rows = rows - head > 1 ? rows - head : 1;
	edit_fit(&s->edit, s->rows, cols - 6);
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
	for (size_t i = 0; i < edit_kept_count(&s->edit); i++) {
		struct edit_kept kept = edit_kept(&s->edit, i);

		if (kept.start < end && kept.end > start) {
			app_say(app, _("This line is kept already."));
			return;
		}
	}
	insight.start = start;
	insight.end = end;
	insight.body = arena_text_n(&pane->rows, body + start, end - start);
	if (!book_write_insight(app->book, &insight, &err))
		app_say_err(app, &err);
	else
		app_say(app, _("Kept. It waits among the insights."));
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
	case K_UP: case K_DOWN: case K_LEFT: case K_RIGHT:
	case K_HOME: case K_END: case K_PAGE_UP: case K_PAGE_DOWN:
		edit_key(&s->edit, app, &moved);
		return true;
	case K_RUNE:		/* copying what is selected */
		if (moved.mods == K_CTRL && moved.rune == 'c')
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

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct state *s = pane->state;
	bool roomy = frame->rows >= ROOMY;

	if (!s->there) {
		draw_words(frame, 1, COL_TEXT, STYLE_PLAIN,
			   _("This page is not in the book any more. Esc goes back."));
		draw_cursor(frame, 1, COL_TEXT);
		return;
	}
	draw_head(s, frame, roomy ? 1 : 0);
	if (roomy)
		draw_line(s, frame, 2);
	if (s->question)
		draw_cut(frame, roomy ? 4 : 1, COL_TEXT, frame->cols - 6,
			 STYLE_FAINT, s->question->body);
	edit_draw(&s->edit, frame, text_row(s, roomy), COL_TEXT, true);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct state *s = pane->state;

	if (s->there)
		edit_say(&s->edit, out);
}

static const struct binding keys[] = {
	{ "e", "change", N_("Change the page"), change, .hint = N_("change"),
	  .also = N_("edit write") },
	{ "i", "keep-line", N_("Keep the line you are on, as an insight"),
	  keep_line, .hint = N_("keep this line"), .also = N_("insight mark") },
	{ "*", "star", N_("Give it a star, or take it away"), star,
	  .also = N_("favourite") },
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
		app_say(app, _("It was begun by itself, without a page."));
	else if (!book_insight(app->book, id, &arena, &insight, &err))
		app_say_err(app, &err);
	else if (!insight.entry)
		app_say(app, _("It was written down by itself: “%s”"), insight.body);
	else
		open_reader(app, insight.entry, insight.start, insight.end);
	arena_clear(&arena);
}
