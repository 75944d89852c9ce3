/* Writing: today's page, a page changed, and words from a session. One box,
 * and leave to stop. */
#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "book/templates.h"
#include "domain/day_words.h"
#include "text/buffer.h"
#include "text/utf8.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/pick.h"
#include "ui/sheets.h"
#include "blocks.h"
#include "drafting.h"
#include "field_sheet.h"
#include "opening.h"
#include "seeking.h"
#include "writing.h"

enum { ROOMY = 16, ASKED_ROWS = 2, LATELY = 14, NARROW = 60 };	/* rows for the words around the box; days; columns */
enum { MORNING = 4, EVENING = 18 };	/* hours */

struct about {
	bool capture;
	int64_t entry;
	int64_t session;
	day on;
	const struct draft *draft;
};

struct state {
	struct writing writing;		/* first */
	struct session session;		/* if the page belongs to one */
	int rows;			/* of the box, without its lines */
	int asked_rows;			/* of the question above it */
	bool by_day;			/* not in the evening or at night */
	day today;
};

static void open(struct pane *pane, struct app *app, const void *what)
{
	struct state *s = pane->state;
	const struct about *about = what;
	struct err err = { 0 };
	bool ok;

	writing_init(&s->writing);
	if (!app->choices.no_markdown)
		s->writing.edit.flags |= EDIT_MARKDOWN;
	s->writing.capture = about->capture;
	s->writing.entry = about->entry;
	s->writing.session = about->session;
	s->writing.on = about->on;
	ok = about->draft
		     ? writing_resume(&s->writing, app, about->draft, &err)
		     : writing_load(&s->writing, app, &err);
	if (!ok)
		app_say_err(app, &err);
	if (about->draft)
		app_touch(app);
}

static void load(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	int hour = moment_minute(app->now) / 60;

	s->today = app->today;
	s->by_day = hour >= MORNING && hour < EVENING;
	if (!s->writing.session ||
	    !book_session(app->book, s->writing.session, &pane->rows,
			  &s->session, NULL))
		s->session = session_new(s->writing.on);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct state *s = pane->state;
	bool roomy = rows >= ROOMY;
	int around = !roomy ? 3 : s->writing.capture ? 10 : 7;

	s->asked_rows = s->writing.asked.body.size
		? text_rows(s->writing.asked.body.s, cols - 2 * COL_TEXT,
			    ASKED_ROWS) : 0;
	around += s->asked_rows;
	s->rows = rows - around > 1 ? rows - around : 1;
	edit_fit(&s->writing.edit, s->rows, cols - 10 > 8 ? cols - 10 : cols - 4);
}

/* ---- saving --------------------------------------------------------------- */

static bool save(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	bool beside;

	if (!writing_put_in(&s->writing, app, pane, &beside))
		return false;
	if (beside)
		app_say(app, _("This page was changed in another window. Both are kept, side by side."));
	return true;
}

static void save_now(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	if (writing_is_blank(&s->writing))
		app_say(app, _("Nothing to keep so far."));
	else
		save(pane, app);
}

static void done(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	bool blank = writing_is_blank(&s->writing);
	bool was_page = s->writing.entry != 0;
	bool capture = s->writing.capture;

	if (!save(pane, app))
		return;
	if (blank && was_page)
		app_say(app, _("The page stays as it was. In the journal, x sets a page aside."));
	else if (blank)
		app_say(app, _("Nothing was written, and that is fine."));
	else if (capture)
		app_say(app, moment_minute(app->now) >= 18 * 60
			? _("Kept. Sleep well.") : _("Kept."));
	else
		app_say(app, _("Kept."));
	draft_done(app, pane);
	app_close(app, pane);
	if (!blank)
		first_is_over(app);
}

/* To another place from a sheet above: what is written becomes the page. */
static bool leave(struct pane *pane, struct app *app)
{
	if (!save(pane, app))
		return false;
	draft_done(app, pane);
	return true;
}

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct state *s = pane->state;

	return writing_keep(&s->writing, app, sync);
}

static void keep_line(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	struct edit *edit = &s->writing.edit;

	edit_keep_line(edit, edit->caret, !edit_line_is_kept(edit, edit->caret));
	app_touch(app);
}

static void another(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	asked_another(&s->writing.asked, app, s->writing.capture);
	app_touch(app);
}

static bool has_question(const struct pane *pane)
{
	const struct state *s = pane->state;

	return s->writing.asked.key.size > 0;
}

static void no_question(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	asked_none(&s->writing.asked);
	app_touch(app);
}

/* ---- templates ------------------------------------------------------------- */

static bool is_empty(const struct pane *pane)
{
	const struct state *s = pane->state;

	return edit_empty(&s->writing.edit);
}

static bool is_empty_capture(const struct pane *pane)
{
	const struct state *s = pane->state;

	return s->writing.capture && is_empty(pane);
}

static bool is_empty_page(const struct pane *pane)
{
	const struct state *s = pane->state;

	return !s->writing.capture && is_empty(pane);
}

static void begin_with(struct app *app, struct pane *asker, int64_t row)
{
	struct state *s = asker->state;
	struct arena arena = { 0 };
	struct template_list list;
	struct err err = { 0 };

	if (!book_templates(app->book, &arena, &list, &err))
		app_say_err(app, &err);
	else if (row > 0 && row <= (int64_t)list.count)
		writing_begin(&s->writing, app, list.items[row - 1].body);
	arena_clear(&arena);
}

static void begin(struct pane *pane, struct app *app)
{
	struct arena arena = { 0 };
	struct template_list list;
	struct err err = { 0 };

	(void)pane;
	if (book_templates(app->book, &arena, &list, &err)) {
		struct pick_row *rows = arena_new(&arena, list.count * sizeof(*rows));

		for (size_t i = 0; i < list.count; i++)
			rows[i] = (struct pick_row){
				.id = (int64_t)i + 1,
				.text = list.items[i].name,
				.hint = list.items[i].id ? _("yours") : NULL,
			};
		pick_open(app, &(struct pick){
			.title = _("Begin the page with"),
			.rows = rows, .count = list.count, .done = begin_with,
		});
	} else {
		app_say_err(app, &err);
	}
	arena_clear(&arena);
}

/* ---- about the text -------------------------------------------------------- */

static void find_here(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	open_seek(app, &s->writing.edit, s->writing.entry);
}

static void go_to_line(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	open_go_to_line(app, &s->writing.edit);
}

static void how_many(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	struct edit *edit = &s->writing.edit;
	size_t size;
	const char *text = edit_selected(edit, &size);
	bool part = size > 0;

	if (!part)
		text = edit_text(edit, &size);

	size_t words = utf8_words(text, size);
	size_t letters = utf8_clusters(text, size);

	app_say(app, part
		? ngettext("%zu word is selected, %zu characters.",
			   "%zu words are selected, %zu characters.", words)
		: ngettext("%zu word, %zu characters.",
			   "%zu words, %zu characters.", words),
		words, letters);
}

static void own_editor(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	app_outside(app, writing_hand_over, &s->writing);
}

static void shut(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	(void)app;
	writing_clear(&s->writing);
}

/* ---- drawing --------------------------------------------------------------- */

static const char *title(const struct state *s, struct arena *arena)
{
	const struct writing *w = &s->writing;
	const char *long_day;

	if (!w->capture && !w->session)
		return day_words_page(w->on, s->today, arena);
	long_day = day_words_long(s->session.on, s->today, arena);
	if (s->session.on == s->today)
		return arena_print(arena, _("Session · today, %s"), long_day);
	if (w->on != s->session.on)
		return arena_print(arena, _("Session · %s · added %s"), long_day,
				   day_words_short(w->on, s->today, arena));
	return arena_print(arena, _("Session · %s"), long_day);
}

static const char *state_words(const struct state *s, struct arena *arena)
{
	const struct writing *w = &s->writing;
	int minute = moment_minute(w->saved_at);

	if (writing_is_new(w) && writing_is_blank(w))
		return "";
	if (writing_is_new(w))
		return w->adrift ? _("kept in this window alone")
				 : _("kept as you type");
	if (!w->saved)
		return "";
	return arena_print(arena, _("saved %02d:%02d"), minute / 60, minute % 60);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct state *s = pane->state;
	bool roomy = frame->rows >= ROOMY;
	bool capture = s->writing.capture;
	int row = roomy ? 1 : 0;
	const char *said = state_words(s, frame->arena);
	int right = frame->cols - 1;

	if (text_cols(said) > 0 && frame->cols >= 60)
		right = draw_words_right(frame, row, frame->cols - 1,
					 STYLE_FAINT, said);
	draw_cut(frame, row, COL_TEXT, right - COL_TEXT - 1, STYLE_TITLE,
		 glyph_words(title(s, frame->arena), frame->ascii, frame->arena));
	row += roomy ? 2 : 1;
	if (roomy && capture)
		draw_words(frame, row++, COL_TEXT, STYLE_PLAIN,
			   _("Pieces are fine: a word, a picture, the body, the music."));
	draw_rows_from(frame, row, COL_TEXT, s->asked_rows,
		       frame->cols - 2 * COL_TEXT, STYLE_PLAIN,
		       s->writing.asked.body.s, 0);
	row += s->asked_rows;
	edit_draw_boxed(&s->writing.edit, frame, row, COL_TEXT, true);
	row += s->rows + 2;
	if (!roomy)
		return;
	draw_words(frame, row++, COL_TEXT, STYLE_FAINT,
		   _("A * in front of a line you type keeps that line."));
	if (!capture)
		return;
	row++;
	draw_words(frame, row++, COL_TEXT, STYLE_PLAIN,
		   s->by_day ? _("A word is enough. There is nothing to sort.")
			     : _("That is enough for tonight. There is nothing to sort."));
	draw_words(frame, row, COL_TEXT, STYLE_PLAIN,
		   s->by_day ? _("You can close the window; every word stays here.")
			     : _("You can close the window; every word is here tomorrow."));
}

static const struct binding keys[] = {
	{ "ESC", "done", N_("Keep the page and go back"), done,
	  .hint = N_("done"), .also = N_("finish close save") },
	{ "C-s", "save", N_("Keep the page now and go on writing"), save_now,
	  .also = N_("save store") },
	{ "C-t F2", "another", N_("A question above the page; once more brings another one"),
	  another, .hint = N_("a question"), .also = N_("prompt idea another") },
	{ "", "no-question", N_("Take the question off this page"),
	  no_question, .also = N_("prompt remove hide"),
	  .fits = has_question },
	{ "TAB", "template", N_("Begin the empty page with a template"), begin,
	  .hint = N_("a template"), .also = N_("begin morning evening letter"),
	  .fits = is_empty_page },
	{ "TAB", "template", N_("Begin the empty page with a template"), begin,
	  .also = N_("begin after before session"), .fits = is_empty_capture },
	{ "F3", "keep-line", N_("Keep the line as an insight; once more lets go of it"),
	  keep_line, .hint = N_("keep this line"),
	  .also = N_("insight star mark") },
	{ "C-f", "find-here", N_("Find in this page, and put other words instead"),
	  find_here, .hint = N_("find"),
	  .also = N_("search replace substitute change all") },
	{ "F7", "go-to-line", N_("Go to a line by its number"), go_to_line,
	  .also = N_("jump paragraph number") },
	{ "F6", "how-many", N_("Count the words of the page, or of what is selected"),
	  how_many, .also = N_("count words characters length") },
	{ "F4", "own-editor", N_("Write on in your own editor; it comes back here"),
	  own_editor, .hint = N_("editor"),
	  .also = N_("external vim nano emacs visual") },
	{ 0 },
};

const struct pane_type write_sheet = {
	.name = "write", .title = N_("Write"), .keys = keys,
	.state_size = sizeof(struct state), .open = open, .load = load,
	.fit = fit, .draw = draw, .draw_small = field_sheet_draw_small,
	.say = field_sheet_say, .typing = pane_always_typing,
	.type = field_sheet_type, .keep = keep, .leave = leave, .close = shut,
};

/* ---- ways in ---------------------------------------------------------------- */

void open_page(struct app *app, day on)
{
	struct arena arena = { 0 };
	struct entry_list list;
	struct entry_query query = { .after_day = DAY_NONE, .from = on,
				     .until = on, .heads = true };
	struct about about = { .on = on };
	struct err err = { 0 };

	if (!book_entries(app->book, &query, &arena, &list, &err))
		app_say_err(app, &err);
	for (size_t i = 0; i < list.count && !about.entry; i++)
		if (!list.items[i].session && !list.items[i].tender)
			about.entry = list.items[i].id;
	app_open(app, &write_sheet, &about);
	arena_clear(&arena);
}

void open_page_from(struct app *app, const char *name)
{
	struct arena arena = { 0 };
	struct template_list list;
	const struct template *found = NULL;
	struct pane *pane;

	open_page(app, app->today);
	pane = app_top(app);
	if (pane->type != &write_sheet || !is_empty(pane)) {
		app_say(app, _("Today's page has words already; they stay as they are."));
		return;
	}
	if (name && book_templates(app->book, &arena, &list, NULL))
		found = template_find(&list, name);
	if (found)
		writing_begin(&((struct state *)pane->state)->writing, app,
			      found->body);
	else
		begin(pane, app);
	arena_clear(&arena);
}

void open_entry(struct app *app, int64_t entry)
{
	struct about about = { .entry = entry, .on = app->today };

	app_open(app, &write_sheet, &about);
}

void open_draft_page(struct app *app, const struct draft *draft)
{
	struct about about = {
		.capture = strcmp(draft->what, "capture") == 0,
		.draft = draft, .on = draft->on,
	};

	app_open(app, &write_sheet, &about);
}

/* The page of a session that today's words go under: today's, if there is. */
static int64_t page_of(struct app *app, int64_t session)
{
	struct arena arena = { 0 };
	struct entry_list list = { 0 };
	struct entry_query query = { .after_day = DAY_NONE, .from = app->today,
				     .until = app->today, .session = session,
				     .limit = 1, .heads = true };
	int64_t page = 0;

	if (book_entries(app->book, &query, &arena, &list, NULL) && list.count)
		page = list.items[0].id;
	arena_clear(&arena);
	return page;
}

static void capture_into(struct app *app, struct pane *asker, int64_t session)
{
	struct about about = { .capture = true, .on = app->today };

	(void)asker;
	if (session > 1) {
		about.session = session;
		about.entry = page_of(app, session);
	}
	app_open(app, &write_sheet, &about);
}

void open_addition(struct app *app, int64_t session)
{
	capture_into(app, NULL, session);
}

/* The newest session that has come: one planned is not written about. */
static const struct session *last_session(struct app *app, struct arena *arena)
{
	struct session_list list = { 0 };
	const struct session *sessions;

	if (!book_sessions(app->book, false, 20, arena, &list, NULL))
		return NULL;
	sessions = list.items;
	for (size_t i = 0; i < list.count; i++)
		if (sessions[i].on <= app->today)
			return &sessions[i];
	return NULL;
}

void open_capture(struct app *app)
{
	struct arena arena = { 0 };
	const struct session *last = last_session(app, &arena);

	if (!last || last->on < app->today - LATELY || last->on == app->today) {
		capture_into(app, NULL, last && last->on == app->today ? last->id : 0);
		arena_clear(&arena);
		return;
	}

	struct pick_row rows[] = {
		{ 1, _("A session today"), _("an empty page"), NULL },
		{ last->id,
		  arena_print(&arena, _("The session of %s"),
			      app->cols < NARROW
				? day_words_short(last->on, app->today, &arena)
				: day_words_long(last->on, app->today, &arena)),
		  _("goes under it, with today's date"), NULL },
	};
	struct pick pick = { .title = _("Which session are these from?"),
			     .rows = rows, .count = 2, .chosen = last->id,
			     .then_text = true, .done = capture_into };

	pick_open(app, &pick);
	arena_clear(&arena);
}
