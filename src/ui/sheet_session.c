/* A session by itself: what is said of it, its pages, the lines kept and what
 * became of them. Its pages stay closed here if they are kept closed. */
#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "blocks.h"
#include "closing.h"
#include "habit_sheets.h"
#include "session_rows.h"
#include "session_words.h"
#include "text/wrap.h"
#include "ui/app.h"
#include "ui/list.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { ROOMY = 14, COL_SAID = 18, NARROW = 60, COL_NARROW = 16, MOST = 4,
       LINES_OF_NOTE = 6, GAP = 3, NOTE_ROWS = 2 };

struct one {
	int64_t id;
	bool there;
	struct session session;		/* in pane->rows, like the rows */
	struct session_row_list rows;
	struct list list;
	day today;
	int top, height, col;
	bool roomy;
	struct arena room;		/* of laying out */
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct one *s = pane->state;

	(void)app;
	s->id = *(const int64_t *)about;
}

static void close(struct pane *pane, struct app *app)
{
	struct one *s = pane->state;

	(void)app;
	arena_clear(&s->room);
}

static void load(struct pane *pane, struct app *app)
{
	struct one *s = pane->state;
	struct err err = { 0 };

	s->today = app->today;
	s->rows = (struct session_row_list){ 0 };
	s->there = book_session(app->book, s->id, &pane->rows, &s->session, &err);
	if (!s->there) {
		s->session = session_new(app->today);
		app_say_err(app, &err);
	} else {
		session_rows(app, &s->session, &pane->rows, &s->rows);
	}
	list_begin(&s->list);
	for (size_t i = 0; i < s->rows.count; i++)
		if (s->rows.items[i].id)
			list_add(&s->list, &pane->rows, s->rows.items[i].id);
	list_end(&s->list, false, false);
}

static const struct session_row *focus(const struct one *s)
{
	for (size_t i = 0; i < s->rows.count; i++)
		if (s->rows.items[i].id && s->rows.items[i].id == s->list.chosen)
			return &s->rows.items[i];
	return NULL;
}

/* ---- deeds ---------------------------------------------------------------------- */

static void open_chosen(struct pane *pane, struct app *app)
{
	struct one *s = pane->state;
	const struct session_row *row = focus(s);

	if (!row)
		return;
	switch (row->kind) {
	case SESSION_NOTE:
		open_session_note(app, s->id, row->id);
		break;
	case SESSION_PAGE:
		open_reader(app, row->id, 0, 0);
		break;
	case SESSION_LINE:
		open_line(app, row->id);
		break;
	case SESSION_HABIT:
		open_habit(app, row->id);
		break;
	case SESSION_ADD_NOTE:
		open_session_note(app, s->id, 0);
		break;
	case SESSION_ADD_PAGE:
		open_addition(app, s->id);
		break;
	case SESSION_CHANGE:
		open_session_form(app, s->id);
		break;
	default:
		break;
	}
}

static void change(struct pane *pane, struct app *app)
{
	struct one *s = pane->state;

	open_session_form(app, s->id);
}

static void add_words(struct pane *pane, struct app *app)
{
	struct one *s = pane->state;

	open_addition(app, s->id);
}

static void keep_closed(struct pane *pane, struct app *app)
{
	const struct one *s = pane->state;

	keep_session_closed(app, &s->session);
}

static void set_aside(struct pane *pane, struct app *app)
{
	const struct session_row *row = focus(pane->state);
	struct err err = { 0 };
	bool note = row->kind == SESSION_NOTE;

	if (!(note ? book_take_out_session_note(app->book, row->id, &err)
		   : book_drop_entry(app->book, row->id, &err)))
		app_say_err(app, &err);
	else
		app_say(app, note ? _("Taken out. u brings it back.")
				  : _("Set aside for 30 days. u brings it back."));
}

static bool on_note_or_page(const struct pane *pane)
{
	const struct session_row *row = focus(pane->state);

	return row && (row->kind == SESSION_NOTE || row->kind == SESSION_PAGE);
}

static bool on_line(const struct pane *pane)
{
	const struct session_row *row = focus(pane->state);

	return row && row->kind == SESSION_LINE;
}

static void because(struct pane *pane, struct app *app)
{
	open_because(app, focus(pane->state)->id);
}

static bool is_there(const struct pane *pane)
{
	const struct one *s = pane->state;

	return s->there;
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct one *s = pane->state;

	(void)app;
	return list_key(&s->list, pane, key);
}

/* ---- laying out ------------------------------------------------------------------- */

static bool is_labelled(const struct session_row *row)
{
	return row->kind == SESSION_FACT || row->kind == SESSION_NOTE ||
	       row->kind == SESSION_PAGE || row->kind == SESSION_LINE ||
	       row->kind == SESSION_HABIT;
}

static int col_of(const struct one *s, const struct session_row *row)
{
	return is_labelled(row) ? s->col : COL_TEXT;
}

static int lines_of(struct one *s, const struct session_row *row, int cols)
{
	struct wrap_row_list rows = { 0 };
	int most = row->kind == SESSION_NOTE ? LINES_OF_NOTE : MOST;

	wrap_text(row->text, strlen(row->text), cols > 1 ? cols : 1,
		  (size_t)most, &rows, &s->room);
	return rows.count < 1 ? 1 : (int)rows.count < most ? (int)rows.count : most;
}

/* A quiet word stands beside a text of one line, if there is room. */
static bool beside(const struct one *s, const struct session_row *row, int cols)
{
	return row->lines == 1 && col_of(s, row) + text_cols(row->text) + GAP +
	       text_cols(row->note) < cols;
}

/* … else below it. */
static int note_rows(const struct one *s, const struct session_row *row,
		     int cols)
{
	if (!*row->note || beside(s, row, cols))
		return 0;
	return text_rows(row->note, cols - col_of(s, row) - 2, NOTE_ROWS);
}

/* Its title stays in its place. */
static int head_rows(const struct one *s)
{
	return s->roomy ? 3 : 1;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct one *s = pane->state;
	const struct session_row *row = NULL;
	int at;

	arena_empty(&s->room);
	s->roomy = rows >= ROOMY;
	s->col = cols < NARROW ? COL_NARROW : COL_SAID;
	rows -= head_rows(s);
	at = 0;
	for (size_t i = 0; i < s->rows.count; i++) {
		struct session_row *each = &s->rows.items[i];

		each->lines = lines_of(s, each, cols - col_of(s, each) - 2);
		each->height = each->lines + note_rows(s, each, cols);
		at += s->roomy && at ? each->before : 0;
		each->at = at;
		at += each->height;
		if (each->id && each->id == s->list.chosen)
			row = each;
	}
	s->height = at;
	list_fit(&s->list, rows);
	if (row && row->at < s->top)
		s->top = row->at;
	if (row && row->at + row->height > s->top + rows)
		s->top = row->at + row->height - rows;
	if (row && s->list.at == 0 && row->at + row->height <= rows)
		s->top = 0;
	if (s->top > s->height - rows)
		s->top = s->height - rows;
	if (s->top < 0)
		s->top = 0;
}

/* ---- drawing ----------------------------------------------------------------------- */

static enum style style_of(const struct session_row *row)
{
	switch (row->kind) {
	case SESSION_HEADING:
		return STYLE_TITLE;
	case SESSION_LINE:
		return STYLE_QUOTE;
	case SESSION_ADD_NOTE:
	case SESSION_ADD_PAGE:
		return STYLE_FAINT;
	default:
		return STYLE_PLAIN;
	}
}

static void draw_row(const struct one *s, const struct session_row *row,
		     const struct frame *frame, int at)
{
	int col = col_of(s, row), room = frame->cols - col - 2;

	if (is_labelled(row))
		draw_cut(frame, at, COL_TEXT, col - COL_TEXT - 1, STYLE_FAINT,
			 row->label);
	if (row->lines == 1)
		draw_cut(frame, at, col, room, style_of(row), row->text);
	else
		draw_wrapped(frame, at, col, row->lines, room, style_of(row),
			     row->text);
	if (!*row->note)
		return;
	if (beside(s, row, frame->cols))
		draw_cut(frame, at, col + text_cols(row->text) + GAP, room,
			 STYLE_FAINT, row->note);
	else
		draw_wrapped_cut(frame, at + row->lines, col,
				 row->height - row->lines, room, STYLE_FAINT,
				 row->note);
}

static void draw_title(const struct one *s, const struct frame *frame)
{
	int row = s->roomy ? 1 : 0, right = frame->cols - 1;

	if (s->session.tender)
		right = draw_words_right(frame, row, right, STYLE_FAINT,
					 _("kept closed"));
	draw_cut(frame, row, COL_TEXT, right - COL_TEXT - 1, STYLE_TITLE,
		 glyph_words(session_title(&s->session, s->today,
					   frame->arena),
			     frame->ascii, frame->arena));
}

static void draw_rows(const struct one *s, const struct frame *frame)
{
	const struct session_row *chosen = focus(s);

	for (size_t i = 0; i < s->rows.count; i++) {
		const struct session_row *row = &s->rows.items[i];
		int at = row->at - s->top;

		if (at + row->height <= 0 || at >= frame->rows)
			continue;
		draw_row(s, row, frame, at);
		if (row == chosen)
			draw_chosen(frame, at, COL_MARKER);
	}
	draw_more(frame, s->top > 0, s->top + frame->rows < s->height);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct one *s = pane->state;
	int head = head_rows(s);
	struct frame below = frame_part(frame, head, 0, frame->rows - head,
					frame->cols);

	draw_cursor(frame, 0, COL_TEXT);
	if (!s->there) {
		draw_words(frame, 1, COL_TEXT, STYLE_PLAIN,
			   _("This session is not in the book any more. Esc goes back."));
		return;
	}
	draw_title(s, frame);
	draw_rows(s, &below);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct session_row *row = focus(pane->state);

	if (!row)
		return;
	if (*row->label)
		str_print(out, "%s: ", row->label);
	str_add(out, row->text);
	if (*row->note)
		str_print(out, ", %s", row->note);
}

static bool is_kept(const struct pane *pane)
{
	const struct one *s = pane->state;

	return is_there(pane) && s->session.tender;
}

static bool is_not_kept(const struct pane *pane)
{
	return is_there(pane) && !is_kept(pane);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Open the chosen row"), open_chosen,
	  .hint = N_("open"), .fits = is_there, .flags = BIND_QUIET },
	{ "e", "change", N_("Change what is said of it"), change,
	  .hint = N_("change"), .fits = is_there,
	  .also = N_("edit music place people intention fields") },
	{ "c", "session-words", N_("Add what came later, under this session"),
	  add_words, .hint = N_("add words"), .fits = is_there,
	  .also = N_("later addition page") },
	{ "b", "because", N_("The words it came from"), because,
	  .fits = on_line, .also = N_("origin why source") },
	{ "x", "set-aside", N_("Set the page aside, or take the note out"),
	  set_aside, .fits = on_note_or_page, .also = N_("delete remove") },
	{ "F7", "keep-closed", N_("Keep it closed until a key opens it"),
	  keep_closed, .hint = N_("keep shut"), .fits = is_not_kept,
	  .also = N_("tender private hide") },
	{ "F7", "keep-closed", N_("Keep it closed no longer"),
	  keep_closed, .hint = N_("keep open"), .fits = is_kept,
	  .also = N_("tender private open") },
	{ 0 },
};

const struct pane_type session_sheet = {
	.name = "session", .title = N_("A session"), .keys = keys,
	.state_size = sizeof(struct one), .open = open, .load = load,
	.fit = fit, .draw = draw, .say = say, .type = type, .close = close,
};

void open_session(struct app *app, int64_t session)
{
	app_open(app, &session_sheet, &session);
}
