/* The words of a session again, upon an invitation: its page, with its music
 * and place for the way back into them, and below it one line for what it
 * means now. That line goes under the session with today's date. */
#include "base/intl.h"
#include "book/entries.h"
#include "book/invitations.h"
#include "domain/day_words.h"
#include "blocks.h"
#include "drafting.h"
#include "field_sheet.h"
#include "session_words.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/sheets.h"
#include "writing.h"

enum { ROOMY = 16, BOX_ROWS = 2 };

struct about {
	int64_t session;
	int64_t page;
};

struct revisiting {
	struct writing writing;		/* first: the line below */
	struct edit page;
	int64_t entry;
	struct session session;		/* in pane->rows */
	bool there;
	day today;
	bool goes_on;			/* there is more of it than is seen */
	int rows;			/* of the page */
	int box;			/* … and of the box, without its lines */
};

static void open(struct pane *pane, struct app *app, const void *what)
{
	struct revisiting *s = pane->state;
	const struct about *about = what;

	writing_init(&s->writing);
	s->writing.session = about->session;
	s->writing.on = app->today;
	writing_load(&s->writing, app, NULL);
	edit_init(&s->page, 0);
	s->entry = about->page;
	/* Whether it could be noted or not, the page is there to be read. */
	book_visit(app->book, "revisit", about->session, NULL);
}

/* The page, and below it what came later, with its day. What is kept closed
 * stays so: no key was pressed on that. */
static void add_later(struct revisiting *s, struct pane *pane, struct app *app,
		      struct str *out)
{
	struct entry_query query = { .after_day = DAY_NONE, .from = DAY_NONE,
				     .until = DAY_NONE,
				     .session = s->writing.session };
	struct entry_list list = { 0 };

	if (!book_entries(app->book, &query, &pane->rows, &list, NULL))
		return;
	for (size_t i = list.count; i-- > 0;) {
		const struct entry *entry = &list.items[i];

		if (entry->id == s->entry || entry->tender ||
		    entry->on <= s->session.on)
			continue;
		while (out->size && out->s[out->size - 1] == '\n')
			out->size--;
		str_print(out, "\n\n%s\n",
			  arena_print(&pane->rows, _("added %s"),
				      day_words_short(entry->on, s->today,
						      &pane->rows)));
		str_add_n(out, entry->body, entry->size);
	}
}

static void show(struct revisiting *s, struct pane *pane, struct app *app,
		 const struct entry *entry, const struct anchor_list *places)
{
	size_t caret = s->page.caret;
	struct str text = STR_INIT;

	str_add_n(&text, entry->body, entry->size);
	add_later(s, pane, app, &text);
	edit_set(&s->page, text.s, text.size);
	for (size_t i = 0; i < places->count; i++)
		if (places->items[i].start < places->items[i].end)
			edit_keep_range(&s->page, places->items[i].start,
					places->items[i].end);
	edit_go(&s->page, caret <= text.size ? caret : text.size);
	str_clear(&text);
}

static void load(struct pane *pane, struct app *app)
{
	struct revisiting *s = pane->state;
	struct anchor_list places = { 0 };
	struct entry entry;
	struct err err = { 0 };

	s->today = app->today;
	s->there = book_entry(app->book, s->entry, &pane->rows, &entry, &err) &&
		   book_entry_anchors(app->book, s->entry, &pane->rows, &places,
				      &err) &&
		   book_session(app->book, s->writing.session, &pane->rows,
				&s->session, &err);
	if (!s->there) {
		s->session = session_new(app->today);
		edit_set(&s->page, "", 0);
		app_say_err(app, &err);
		return;
	}
	show(s, pane, app, &entry, &places);
}

/* ---- keeping what was typed ----------------------------------------------------- */

static bool save(struct pane *pane, struct app *app)
{
	struct revisiting *s = pane->state;
	bool beside;

	return writing_put_in(&s->writing, app, pane, &beside);
}

static bool leave(struct pane *pane, struct app *app)
{
	struct revisiting *s = pane->state;
	bool wrote = !writing_is_blank(&s->writing);

	if (!save(pane, app))
		return false;
	draft_done(app, pane);
	app_say(app, wrote ? _("Kept, under the session, with today's date. One reading is plenty for a day.")
			   : _("One reading is plenty for a day."));
	return true;
}

static void save_now(struct pane *pane, struct app *app)
{
	if (save(pane, app))
		app_say(app, _("Kept."));
}

static void read_on(struct pane *pane, struct app *app)
{
	struct revisiting *s = pane->state;

	edit_key(&s->page, app, app->key);
}

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct revisiting *s = pane->state;

	return writing_keep(&s->writing, app, sync);
}

/* ↑ and ↓ that the line does not want move in the page above it. */
static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct revisiting *s = pane->state;

	if (edit_key(&s->writing.edit, app, key))
		return true;
	return (key->kind == K_UP || key->kind == K_DOWN) &&
	       edit_key(&s->page, app, key);
}

static void shut(struct pane *pane, struct app *app)
{
	struct revisiting *s = pane->state;

	(void)app;
	writing_clear(&s->writing);
	edit_clear(&s->page);
}

/* ---- drawing -------------------------------------------------------------------- */

static void fit(struct pane *pane, int rows, int cols)
{
	struct revisiting *s = pane->state;
	bool roomy = rows >= ROOMY;
	int around = roomy ? 9 : 4;	/* title, music, label, box, note, air */
	size_t size;
	const char *text = edit_text(&s->page, &size);
	struct str whole = STR_INIT;

	s->box = roomy ? BOX_ROWS : 1;
	around -= roomy && !*s->session.music && !*s->session.place;
	s->rows = rows - around - s->box;
	if (s->rows < 1)
		s->rows = 1;
	edit_fit(&s->page, s->rows, cols - 6);
	str_add_n(&whole, text, size);
	s->goes_on = size && text_rows(whole.s, cols - 6, s->rows + 1) > s->rows;
	str_clear(&whole);
	field_fit(&s->writing.edit, s->box, rows, cols);
}

/* What was around it then: the way back into words leads there. */
static const char *around(const struct revisiting *s, struct arena *arena)
{
	const char *music = s->session.music, *place = s->session.place;

	if (*music && *place)
		return arena_print(arena, _("The music then: %s. The place: %s."),
				   music, place);
	if (*music)
		return arena_print(arena, _("The music then: %s"), music);
	if (*place)
		return arena_print(arena, _("The place: %s"), place);
	return "";
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct revisiting *s = pane->state;
	bool roomy = frame->rows >= ROOMY;
	int row = roomy ? 1 : 0, right = frame->cols - 1;

	if (!s->there) {
		draw_words(frame, 1, COL_TEXT, STYLE_PLAIN,
			   _("This page is not in the book any more. Esc goes back."));
		return;
	}
	if (frame->cols >= 60)
		right = draw_words_right(frame, row, right, STYLE_FAINT,
			day_words_on(s->today - s->session.on, frame->arena));
	draw_cut(frame, row, COL_TEXT, right - COL_TEXT - 1, STYLE_TITLE,
		 glyph_words(session_title(&s->session, s->today,
					   frame->arena),
			     frame->ascii, frame->arena));
	row++;
	if (roomy) {
		draw_cut(frame, row, COL_TEXT, frame->cols - 6, STYLE_FAINT,
			 around(s, frame->arena));
		row += *around(s, frame->arena) ? 2 : 1;
	}
	edit_draw(&s->page, frame, row, COL_TEXT, false);
	row += s->rows + roomy;
	draw_words(frame, row++, COL_TEXT, STYLE_TITLE,
		   _("What does it mean now?"));
	edit_draw_boxed(&s->writing.edit, frame, row, COL_TEXT, true);
	row += s->box + 2;
	if (roomy)
		draw_words(frame, row, COL_TEXT, STYLE_FAINT,
			   _("A word, or nothing. One reading is plenty for a day."));
}

static void say(const struct pane *pane, struct str *out)
{
	const struct revisiting *s = pane->state;

	str_print(out, "%s ", _("What does it mean now?"));
	edit_say(&s->writing.edit, out);
}

static bool goes_on(const struct pane *pane)
{
	const struct revisiting *s = pane->state;

	return s->goes_on;
}

static const struct binding keys[] = {
	{ "ESC", "done", N_("Keep the line and go back"), pane_done,
	  .hint = N_("done"), .also = N_("finish close save") },
	{ "C-s", "save", N_("Keep the line now and go on"), save_now,
	  .also = N_("save store") },
	{ "PGDN PGUP", "read-on", N_("Read on, or back"), read_on,
	  .hint = N_("read on"), .fits = goes_on, .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type revisit_sheet = {
	.name = "revisit", .title = N_("Read again"), .keys = keys,
	.state_size = sizeof(struct revisiting), .open = open, .load = load,
	.fit = fit, .draw = draw, .draw_small = field_sheet_draw_small,
	.say = say, .typing = pane_always_typing, .type = type, .keep = keep,
	.leave = leave, .close = shut,
};

void open_revisit(struct app *app, int64_t session, int64_t page)
{
	struct about about = { session, page };

	app_open(app, &revisit_sheet, &about);
}
