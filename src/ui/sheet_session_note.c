/* A note of what was before, during or after a session. */
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "base/intl.h"
#include "base/json.h"
#include "book/entries.h"
#include "domain/day_words.h"
#include "drafting.h"
#include "form_sheet.h"
#include "opening.h"
#include "read_json.h"
#include "session_words.h"
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

static const char *time_text(bool has, struct moment at, struct arena *arena)
{
	int minute = moment_minute(at);

	return has ? arena_print(arena, "%02d:%02d", minute / 60, minute % 60)
		   : "";
}

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
		time_text(note.has_time, note.at, &s->arena) };
	form_sheet_init(&s->sheet, fields, &s->before);
}

static void load(struct pane *pane, struct app *app)
{
	struct noting *s = pane->state;
	struct session session = session_new(app->today);

	book_session(app->book, s->session, &pane->rows, &session, NULL);
	s->on = session.on;
	s->title = arena_print(&pane->rows, _("Session %d · %s"), session.nth,
			       day_words_long(session.on, app->today,
					      &pane->rows));
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

static bool write(struct noting *s, struct app *app,
		  const struct note_words *words, struct err *err)
{
	struct session_note note = { .id = s->id, .session = s->session,
				     .part = s->part, .body = words->text };

	return session_read_time(words->at, s->on, "at", &note.has_time,
				 &note.at, err) &&
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
	if ((strcmp(words.text, s->before.text) != 0 ||
	     strcmp(words.at, s->before.at) != 0 ||
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
	struct arena arena = { 0 };
	struct note_words words;
	struct str body = STR_INIT;
	struct json json;
	bool ok;

	form_gather(&s->sheet.form, &words, &arena);
	json_init(&json, &body, 0);
	json_open(&json, '{');
	json_put_int(&json, "note", s->id);
	json_put_text(&json, "part", session_part_name(s->part));
	form_sheet_put(&s->sheet, &json, &words);
	json_close(&json, '}');
	ok = draft_keep(app, &(struct draft){
		.what = "session-note", .subject = s->session,
		.on = app->today, .body = body.s, .size = body.size,
		.at = app->now.at,
	}, sync);
	str_clear(&body);
	arena_clear(&arena);
	return ok;
}

bool open_draft_session_note(struct app *app, const struct draft *draft)
{
	struct arena arena = { 0 };
	struct json_object_list list;
	struct noting *s;

	if (strcmp(draft->what, "session-note") != 0)
		return false;
	json_read(draft->body, draft->size, &arena, &list);
	open_session_note(app, draft->subject, list.count == 1
			  ? json_read_number(&list.items[0], "note") : 0);
	s = app_top(app)->state;
	if (list.count == 1)
		session_part_parse(json_read_text(&list.items[0], "part"),
				   &s->part);
	form_sheet_take(&s->sheet, &list);
	arena_clear(&arena);
	app_touch(app);
	return true;
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
	{ "TAB S-TAB", "next-field", N_("The next field; Shift-Tab goes back"),
	  form_sheet_next, .hint = N_("next field"), .flags = BIND_QUIET },
	{ "C-s", "save", N_("Keep the note"), form_sheet_done, .hint = NULL },
	{ "ESC", "back", N_("Done; what is changed is kept"), form_sheet_back,
	  .hint = N_("done"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type session_note_sheet = {
	.name = "session-note", .title = N_("A note of a session"),
	.keys = keys, .state_size = sizeof(struct noting), .open = open,
	.load = load, .fit = fit, .draw = draw,
	.draw_small = form_sheet_draw_small, .say = say,
	.typing = form_sheet_typing, .type = form_sheet_type, .keep = keep,
	.leave = save, .close = close,
};

void open_session_note(struct app *app, int64_t session, int64_t note)
{
	struct about about = { session, note };

	app_open(app, &session_note_sheet, &about);
}
