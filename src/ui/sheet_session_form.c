/* What is said of a session, field by field: any of it, on any later day. */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "book/care.h"
#include "book/entries.h"
#include "form_sheet.h"
#include "opening.h"
#include "session_words.h"
#include "ui/app.h"
#include "ui/form.h"
#include "ui/open.h"
#include "ui/sheets.h"

struct session_said {
	const char *day, *began, *ended, *form, *place, *with, *intention,
		*music, *clear_felt, *before, *after, *number, *closed,
		*is_private, *dose;
};

#define SAID(field) offsetof(struct session_said, field)

/* The dose is the last: it is shown to those alone who want it. */
static const struct form_field fields[] = {
	{ "day", N_("Which day"), 1, SAID(day), NULL },
	{ "intention", N_("Intention"), 1, SAID(intention),
	  N_("A word will do.") },
	{ "began", N_("It began"), 1, SAID(began), N_("a time, like 14:30") },
	{ "ended", N_("It ended"), 1, SAID(ended), NULL },
	{ "place", N_("Where"), 1, SAID(place), NULL },
	{ "with", N_("Who was there"), 1, SAID(with),
	  N_("names, parted by commas") },
	{ "music", N_("The music"), 1, SAID(music), NULL },
	{ "clear-felt", N_("What clear felt like, in the body"), 1,
	  SAID(clear_felt), NULL },
	{ "before", N_("Before, in three numbers"), 1, SAID(before),
	  N_("mood, energy, wellbeing, 1 to 5 each: 2 3 2") },
	{ "after", N_("After, in three numbers"), 1, SAID(after), NULL },
	{ "form", N_("Form"), 1, SAID(form),
	  N_("infusion, injection, lozenge, nasal, other") },
	{ "number", N_("Number in its series"), 1, SAID(number),
	  N_("left empty, tend counts") },
	{ "closed", N_("Keep it closed"), 1, SAID(closed),
	  N_("yes: its words stay closed until a key opens them") },
	{ "private", N_("For nobody else"), 1, SAID(is_private),
	  N_("yes: never among the things to give") },
	{ "dose", N_("Dose"), 1, SAID(dose),
	  N_("in your words; kept, and never read by tend") },
	{ 0 },
};

enum { FIELDS = sizeof(fields) / sizeof(*fields) - 1 };

struct session_form {
	struct form_sheet sheet;	/* first */
	int64_t id;			/* 0: a new one */
	struct session_said before;
	struct arena arena;		/* of before */
	const char *title;		/* in pane->rows */
};

/* ---- from the book ---------------------------------------------------------- */

static const char *day_said(day on, struct arena *arena)
{
	struct civil civil = day_civil(on);

	return arena_print(arena, "%d %s %d", civil.mday,
			   day_month_name(civil.month), civil.year);
}

static const char *three_said(struct three three, struct arena *arena)
{
	const int numbers[] = { three.mood, three.energy, three.wellbeing };
	const char *said = "";

	if (!three.mood && !three.energy && !three.wellbeing)
		return "";
	for (int i = 0; i < 3; i++)
		said = numbers[i] ? arena_print(arena, "%s%s%d", said,
						i ? " " : "", numbers[i])
				  : arena_print(arena, "%s%s-", said,
						i ? " " : "");
	return said;
}

static void say_session(const struct session *session, const char *people,
			struct arena *arena, struct session_said *said)
{
	*said = (struct session_said){
		.day = day_said(session->on, arena),
		.began = session_clock_words(session->has_time,
					     session->started, arena),
		.ended = session_clock_words(session->has_end, session->ended,
					     arena),
		.form = session->form,
		.place = session->place,
		.with = people,
		.intention = session->intention,
		.music = session->music,
		.clear_felt = session->clear_felt,
		.before = three_said(session->before, arena),
		.after = three_said(session->after, arena),
		.number = session->number ? arena_print(arena, "%d",
							session->number) : "",
		.closed = session->tender ? _("yes") : "",
		.is_private = session->is_private ? _("yes") : "",
		.dose = session->dose,
	};
}

/* It is off until it is switched on, or one was written some other way. */
static bool wants_dose(struct app *app, const struct session *session)
{
	struct arena arena = { 0 };
	const char *value = NULL;
	bool wanted;

	book_setting(app->book, "dose", &arena, &value, NULL);
	wanted = *session->dose || (value && strcmp(value, "yes") == 0);
	arena_clear(&arena);
	return wanted;
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct session_form *s = pane->state;
	struct session session = session_new(app->today);
	const char *people = "";
	struct err err = { 0 };

	s->id = *(const int64_t *)about;
	if (s->id && (!book_session(app->book, s->id, &s->arena, &session, &err) ||
		      !book_session_people(app->book, s->id, &s->arena, &people,
					   &err)))
		app_say_err(app, &err);
	say_session(&session, people, &s->arena, &s->before);
	form_sheet_init(&s->sheet, fields, &s->before);
	if (!wants_dose(app, &session))
		s->sheet.form.count = FIELDS - 1;
}

static void load(struct pane *pane, struct app *app)
{
	struct session_form *s = pane->state;
	struct session session;

	s->title = _("A session, past or to come");
	if (s->id && book_session(app->book, s->id, &pane->rows, &session, NULL))
		s->title = session_title(&session, app->today, &pane->rows);
}

static void close(struct pane *pane, struct app *app)
{
	struct session_form *s = pane->state;

	(void)app;
	s->sheet.form.count = FIELDS;		/* the dose's field, too, is given back */
	form_clear(&s->sheet.form);
	arena_clear(&s->arena);
}

/* ---- into the book ------------------------------------------------------------ */

static void gather(const struct session_form *s, struct session_said *said,
		   struct arena *arena)
{
	*said = s->before;		/* the dose, where it is not shown */
	form_gather(&s->sheet.form, said, arena);
}

static bool read_number(const char *text, int *number, struct err *err)
{
	size_t size;

	text += strspn(text, " \t");
	size = strspn(text, "0123456789");
	*number = 0;
	if (!*text)
		return true;
	if (!size || size > 4 || text[size + strspn(text + size, " \t")])
		return err_set(err, ERR_INVALID, "number",
			       _("a session's number is between 1 and 9999"));
	*number = atoi(text);
	return true;
}

static bool read_form(const char *text, const char **form, struct err *err)
{
	*form = session_form_parse(text);
	return *form ||
	       err_set(err, ERR_INVALID, "form",
		       _("the form is one of infusion, injection, lozenge, nasal, other"));
}

/* What was not touched stays as it is: a moment keeps its zone, and what
 * another window said of it meanwhile stays. */
static bool was_changed(const struct session_form *s, const char *name)
{
	return form_changed(&s->sheet.form, &s->before, name);
}

static bool read_times(const struct session_form *s,
		       const struct session_said *said, struct session *session,
		       struct err *err)
{
	bool moved = was_changed(s, "day");

	if ((moved || was_changed(s, "began")) &&
	    !session_read_time(said->began, session->on, "began",
			       &session->has_time, &session->started, err))
		return false;
	return !(moved || was_changed(s, "ended")) ||
	       session_read_time(said->ended, session->on, "ended",
				 &session->has_end, &session->ended, err);
}

static void take(const struct session_form *s, const char *name,
		 const char *said, const char **out)
{
	if (was_changed(s, name))
		*out = said;
}

static void take_words(const struct session_form *s,
		       const struct session_said *said, struct session *session)
{
	take(s, "place", said->place, &session->place);
	take(s, "intention", said->intention, &session->intention);
	take(s, "music", said->music, &session->music);
	take(s, "clear-felt", said->clear_felt, &session->clear_felt);
	take(s, "dose", said->dose, &session->dose);
	if (was_changed(s, "closed"))
		session->tender = session_read_yes(said->closed);
	if (was_changed(s, "private"))
		session->is_private = session_read_yes(said->is_private);
}

static bool take_numbers(const struct session_form *s,
			 const struct session_said *said,
			 struct session *session, struct err *err)
{
	return (!was_changed(s, "form") ||
		read_form(said->form, &session->form, err)) &&
	       (!was_changed(s, "before") ||
		session_read_three(said->before, "before", &session->before,
				   err)) &&
	       (!was_changed(s, "after") ||
		session_read_three(said->after, "after", &session->after,
				   err)) &&
	       (!was_changed(s, "number") ||
		read_number(said->number, &session->number, err));
}

static bool read_said(const struct session_form *s, day today,
		      const struct session_said *said, struct session *session,
		      struct err *err)
{
	if ((!s->id || was_changed(s, "day")) &&
	    !session_read_day(said->day, today, &session->on, err))
		return false;
	take_words(s, said, session);
	return read_times(s, said, session, err) &&
	       take_numbers(s, said, session, err);
}

static bool write(struct session_form *s, struct app *app,
		  const struct session_said *said, struct arena *arena,
		  struct err *err)
{
	struct session session = session_new(app->today);
	bool ok;

	if (s->id && !book_session(app->book, s->id, arena, &session, err))
		return false;
	if (!read_said(s, app->today, said, &session, err))
		return false;
	if (!book_begin(app->book, s->id ? N_("change a session")
					 : N_("note a session"), err))
		return false;
	ok = book_write_session(app->book, &session, err) &&
	     (!was_changed(s, "with") ||
	      book_set_session_people(app->book, session.id, said->with, err));
	ok = book_end(app->book, ok, err);
	if (ok)
		s->id = session.id;
	return ok;
}

/* True if there is nothing more to keep. */
static bool save(struct pane *pane, struct app *app)
{
	struct session_form *s = pane->state;
	struct arena arena = { 0 };
	struct session_said said;
	struct err err = { 0 };
	bool ok = true;

	if (was_changed(s, NULL)) {
		gather(s, &said, &arena);
		ok = write(s, app, &said, &arena, &err);
		if (ok)
			app_say(app, _("Kept. u takes it back."));
	}
	arena_clear(&arena);
	return form_sheet_saved(pane, app, ok, &err);
}

/* Ctrl-S where nothing was touched: a new session is made as it stands. */
static void save_now(struct pane *pane, struct app *app)
{
	struct session_form *s = pane->state;
	struct arena arena = { 0 };
	struct session_said said;
	struct err err = { 0 };
	bool ok = true;

	if (!s->id && !was_changed(s, NULL)) {
		gather(s, &said, &arena);
		ok = write(s, app, &said, &arena, &err);
		arena_clear(&arena);
	}
	if (ok)
		form_sheet_done(pane, app);
	else
		app_say_err(app, &err);
}

/* ---- the draft ------------------------------------------------------------------ */

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct session_form *s = pane->state;
	struct form_draft draft;

	form_draft_begin(&draft);
	return form_sheet_keep(pane, app, &draft, "session", s->id, sync);
}

void open_draft_session(struct app *app, const struct draft *draft)
{
	struct arena arena = { 0 };
	struct json_value_list said;

	open_session_form(app, draft->subject);
	said = form_draft_read(draft, &arena);
	form_sheet_go_on(app, &said);
	arena_clear(&arena);
}

/* ---- drawing -------------------------------------------------------------------- */

enum { LOW = 12 };

static int head(int rows)
{
	return rows < LOW ? 1 : 3;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct session_form *s = pane->state;

	form_fit(&s->sheet.form, rows - head(rows), cols);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct session_form *s = pane->state;
	int top = head(frame->rows);
	struct frame below = frame_part(frame, top, 0, frame->rows - top,
					frame->cols);
	int right = frame->cols - 1;

	if (frame->cols >= 60)
		right = draw_words_right(frame, top > 1 ? 1 : 0, right,
					 STYLE_FAINT,
					 _("any of it can be left out"));
	draw_cut(frame, top > 1 ? 1 : 0, COL_TEXT, right - COL_TEXT - 1,
		 STYLE_TITLE, glyph_words(s->title, frame->ascii, frame->arena));
	form_draw(&s->sheet.form, &below);
}

static const struct binding keys[] = {
	FORM_SHEET_NEXT,
	{ "C-s", "save", N_("Keep it and go back"), save_now,
	  .hint = N_("keep"), .also = N_("save store") },
	FORM_SHEET_BACK,
	{ 0 },
};

const struct pane_type session_form_sheet = {
	.name = "session-form", .title = N_("What is said of a session"),
	.keys = keys, .state_size = sizeof(struct session_form), .open = open,
	.load = load, .fit = fit, .draw = draw,
	.draw_small = form_sheet_draw_small, .say = form_sheet_say,
	.typing = pane_always_typing, .type = form_sheet_type, .keep = keep,
	.leave = save, .close = close,
};

void open_session_form(struct app *app, int64_t session)
{
	app_open(app, &session_form_sheet, &session);
}
