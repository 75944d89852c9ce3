/* A note of what was before, during or after a session. */
#include <stddef.h>
#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "form_sheet.h"
#include "opening.h"
#include "session_words.h"
#include "ui/app.h"
#include "ui/form.h"
#include "ui/open.h"
#include "ui/sheets.h"

struct note_words {
	const char *text, *at;
};

static const struct form_field fields[] = {
	{ "text", N_("What was it?"), 3, offsetof(struct note_words, text), NULL },
	{ "at", N_("When, if you like"), 1, offsetof(struct note_words, at),
	  N_("a time, like 14:30") },
	{ 0 },
};

struct about {
	int64_t session;
	int64_t note;
};

struct noting {
	struct form_sheet sheet;	/* first */
	int64_t session, id;
	day on;				/* the session's */
	enum session_part part, part_before;
	struct note_words before;
	struct arena arena;		/* of before */
	const char *title;		/* in pane->rows */
};

static void open(struct pane *pane, struct app *app, const void *what)
{
	struct noting *s = pane->state;
	const struct about *about = what;
	struct session_note note = { .body = "", .part = PART_DURING };
	struct err err = { 0 };

	s->session = about->session;
	s->id = about->note;
	if (s->id && !book_session_note(app->book, s->id, &s->arena, &note, &err))
		app_say_err(app, &err);
	if (s->id && note.session)
		s->session = note.session;
	s->part = s->part_before = note.part;
	s->before = (struct note_words){ note.body,
		session_clock_words(note.has_time, note.at, &s->arena) };
	form_sheet_init(&s->sheet, fields, &s->before);
}

static void load(struct pane *pane, struct app *app)
{
	struct noting *s = pane->state;
	struct session session = session_new(app->today);

	book_session(app->book, s->session, &pane->rows, &session, NULL);
	s->on = session.on;
	s->title = session_title(&session, app->today, &pane->rows);
}

static void close(struct pane *pane, struct app *app)
{
	struct noting *s = pane->state;

	(void)app;
	form_clear(&s->sheet.form);
	arena_clear(&s->arena);
}

static bool is_blank(const char *text)
{
	return !text[strspn(text, " \t\r\n")];
}

/* One that was not touched stays as it is: a moment keeps its zone. */
static bool read_time(struct noting *s, struct app *app, const char *said,
		      struct session_note *note, struct err *err)
{
	struct arena arena = { 0 };
	struct session_note now;
	bool ok;

	if (!s->id || form_changed(&s->sheet.form, &s->before, "at"))
		return session_read_time(said, s->on, "at", &note->has_time,
					 &note->at, err);
	ok = book_session_note(app->book, s->id, &arena, &now, err);
	if (ok) {
		note->has_time = now.has_time;
		note->at = now.at;
	}
	arena_clear(&arena);
	return ok;
}

static bool write(struct noting *s, struct app *app,
		  const struct note_words *words, struct err *err)
{
	struct session_note note = { .id = s->id, .session = s->session,
				     .part = s->part, .body = words->text };

	return read_time(s, app, words->at, &note, err) &&
	       book_write_session_note(app->book, &note, err) &&
	       (s->id = note.id);
}

static bool save(struct pane *pane, struct app *app)
{
	struct noting *s = pane->state;
	struct arena arena = { 0 };
	struct note_words words;
	struct err err = { 0 };
	bool ok = true;

	form_gather(&s->sheet.form, &words, &arena);
	if ((form_changed(&s->sheet.form, &s->before, NULL) ||
	     (s->part != s->part_before && s->id)) &&
	    !(is_blank(words.text) && is_blank(words.at) && !s->id)) {
		ok = write(s, app, &words, &err);
		if (ok)
			app_say(app, _("Kept."));
	}
	arena_clear(&arena);
	return form_sheet_saved(pane, app, ok, &err);
}

static void other_part(struct pane *pane, struct app *app)
{
	struct noting *s = pane->state;

	s->part = (enum session_part)((s->part + 1) % 3);
	app_touch(app);
}

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct noting *s = pane->state;
	struct form_draft draft;

	form_draft_begin(&draft);
	json_put_int(&draft.json, "note", s->id);
	json_put_text(&draft.json, "part", session_part_name(s->part));
	return form_sheet_keep(pane, app, &draft, "session-note", s->session,
			       sync);
}

void open_draft_session_note(struct app *app, const struct draft *draft)
{
	struct arena arena = { 0 };
	struct json_value_list said;
	struct noting *s;

	said = form_draft_read(draft, &arena);
	open_session_note(app, draft->subject, json_read_number(&said, "note"));
	s = app_top(app)->state;
	session_part_parse(json_read_text(&said, "part"), &s->part);
	form_sheet_go_on(app, &said);
	arena_clear(&arena);
}

/* ---- drawing ------------------------------------------------------------------ */

enum { LOW = 12 };

static int head(int rows)
{
	return rows < LOW ? 1 : 4;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct noting *s = pane->state;

	form_fit(&s->sheet.form, rows - head(rows), cols);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct noting *s = pane->state;
	bool roomy = frame->rows >= LOW;
	int top = head(frame->rows);
	struct frame below = frame_part(frame, top, 0, frame->rows - top,
					frame->cols);

	if (roomy)
		draw_words(frame, 1, COL_TEXT, STYLE_TITLE, s->title);
	for (int i = PART_BEFORE, col = COL_TEXT; i <= PART_AFTER; i++) {
		const char *words = session_part_words((enum session_part)i);

		if (i == (int)s->part)
			words = arena_print(frame->arena, "[%s]", words);
		else
			words = arena_print(frame->arena, " %s ", words);
		col = draw_words(frame, roomy ? 2 : 0, col,
				 i == (int)s->part ? STYLE_ACCENT : STYLE_FAINT,
				 words) + 1;
	}
	form_draw(&s->sheet.form, &below);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct noting *s = pane->state;

	str_print(out, "%s. ", session_part_words(s->part));
	form_sheet_say(pane, out);
}

static const struct binding keys[] = {
	{ "C-t F2", "another", N_("Before, during, or after"), other_part,
	  .hint = N_("before, during, after") },
	FORM_SHEET_NEXT,
	{ "C-s", "save", N_("Keep the note"), form_sheet_done, .hint = NULL },
	FORM_SHEET_BACK,
	{ 0 },
};

const struct pane_type session_note_sheet = {
	.name = "session-note", .title = N_("A note of a session"),
	.keys = keys, .state_size = sizeof(struct noting), .open = open,
	.load = load, .fit = fit, .draw = draw,
	.draw_small = form_sheet_draw_small, .say = say,
	.typing = pane_always_typing, .type = form_sheet_type, .keep = keep,
	.leave = save, .close = close,
};

void open_session_note(struct app *app, int64_t session, int64_t note)
{
	struct about about = { session, note };

	app_open(app, &session_note_sheet, &about);
}
