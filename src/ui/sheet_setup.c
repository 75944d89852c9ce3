/* Three short questions, one at a time. Each can be skipped; what was
 * answered goes into the book as one step, on every way out. */
#include <string.h>

#include "base/intl.h"
#include "base/str.h"
#include "blocks.h"
#include "book/care.h"
#include "book/entries.h"
#include "domain/dates.h"
#include "domain/day_words.h"
#include "domain/support.h"
#include "domain/to_come.h"
#include "domain/week.h"
#include "drafting.h"
#include "opening.h"
#include "ui/app.h"
#include "ui/edit.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { NAME, SESSION, RING, QUESTIONS };
enum { ROOMY = 14, JUST_PAST = 60, SOON = 200, LATELY = 14, FIELD = 48,
       LEAST_COLS = 8 };

static const struct question {
	const char *asked, *hint;
} questions[QUESTIONS] = {
	[NAME] = { N_("What may tend call you?"),
		   N_("Today greets you by it. Enter alone skips a question.") },
	[SESSION] = { N_("Is there a session coming, or one just past?"),
		      N_("A day will do: friday · 12 dec · yesterday.") },
	[RING] = { N_("Who could you ring when it is heavy?"),
		   N_("A name and a number, for the support card: ! shows it.") },
};

struct setup {
	int at;
	struct edit edits[QUESTIONS];
	const char *name;		/* as it was; in the arena */
	struct arena arena;
	day days[2];			/* what the second answer may mean */
	int day_count, day_at;
	int week_start;
	day today;
};

/* ---- the day that is meant ---------------------------------------------------- */

static int distance(day a, day b)
{
	return a > b ? a - b : b - a;
}

/* A weekday may be the last one or the next: the nearer stands first, and
 * what is far off is not asked about. */
static void understand(struct setup *s)
{
	struct str text = STR_INIT;
	struct day_range range;
	day past = DAY_NONE, next = DAY_NONE;

	edit_take(&s->edits[SESSION], &text);
	if (dates_parse(text.s, text.size, s->today, s->week_start, &range) &&
	    range.from == range.until)
		past = range.from;
	if (!day_to_come(text.s, text.size, s->today, s->week_start, &next))
		next = DAY_NONE;
	str_clear(&text);
	if (past != DAY_NONE && next != DAY_NONE) {
		if (past == next || s->today - past > JUST_PAST)
			past = DAY_NONE;
		else if (next - s->today > SOON)
			next = DAY_NONE;
	}
	s->day_count = s->day_at = 0;
	if (next != DAY_NONE)
		s->days[s->day_count++] = next;
	if (past != DAY_NONE)
		s->days[s->day_count++] = past;
	if (s->day_count == 2 &&
	    distance(past, s->today) < distance(next, s->today)) {
		s->days[0] = past;
		s->days[1] = next;
	}
}

/* ---- opening --------------------------------------------------------------- */

/* A draft's words are the answers, a line each. */
static void take_draft(struct setup *s, const struct draft *draft)
{
	const char *at = draft->body;

	for (int i = 0; i < QUESTIONS && at; i++) {
		size_t size = strcspn(at, "\n");

		edit_set(&s->edits[i], at, size);
		at = at[size] ? at + size + 1 : NULL;
	}
	s->at = draft->subject > 0 && draft->subject < QUESTIONS
			? (int)draft->subject : 0;
	edit_go(&s->edits[s->at], draft->caret);
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct setup *s = pane->state;
	struct err err = { 0 };

	s->today = app->today;
	for (int i = 0; i < QUESTIONS; i++)
		edit_init(&s->edits[i], EDIT_ONE_LINE);
	if (!book_setting(app->book, "name", &s->arena, &s->name, &err))
		app_say_err(app, &err);
	s->name = s->name ? s->name : "";
	edit_set(&s->edits[NAME], s->name, strlen(s->name));
	if (about) {
		take_draft(s, about);
		app_touch(app);
	}
}

static void load(struct pane *pane, struct app *app)
{
	struct setup *s = pane->state;
	const char *set = NULL;

	s->today = app->today;
	book_setting(app->book, "week_start", &pane->rows, &set, NULL);
	s->week_start = week_start(set);
	understand(s);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct setup *s = pane->state;
	int field = cols - 2 * COL_TEXT - 4;

	if (page_is_small(rows, cols))
		field = cols;
	for (int i = 0; i < QUESTIONS; i++)
		edit_fit(&s->edits[i], 1, field > FIELD ? FIELD :
			 field > LEAST_COLS ? field : LEAST_COLS);
}

/* ---- keeping --------------------------------------------------------------- */

/* One answer, without blanks around it; in the arena. */
static const char *answer(const struct setup *s, int question,
			  struct arena *arena)
{
	size_t size;
	const char *text = edit_text(&s->edits[question], &size);

	while (size && strchr(" \t", text[size - 1]))
		size--;
	while (size && strchr(" \t", *text)) {
		text++;
		size--;
	}
	return arena_text_n(arena, text, size);
}

static bool has_session(struct app *app, day on, struct arena *arena)
{
	struct session_list list = { 0 };

	if (!book_sessions(app->book, false, 0, arena, &list, NULL))
		return false;
	for (size_t i = 0; i < list.count; i++)
		if (list.items[i].on == on)
			return true;
	return false;
}

/* One line more on the support card, as it stands by now. */
static bool add_to_card(struct app *app, const char *line, struct arena *arena,
			struct err *err)
{
	const char *own;

	if (!book_setting(app->book, SUPPORT_SETTING, arena, &own, err))
		return false;
	if (!own)
		own = "";
	return text_has_part(own, '\n', line) ||
	       book_set(app->book, SUPPORT_SETTING,
			arena_print(arena, "%s%s%s", own, *own ? "\n" : "",
				    line), err);
}

static bool save_answers(struct setup *s, struct app *app, struct arena *arena,
			 struct err *err)
{
	const char *name = answer(s, NAME, arena), *ring = answer(s, RING, arena);
	bool ok = true;

	if (strcmp(name, s->name) != 0)
		ok = book_set(app->book, "name", *name ? name : NULL, err);
	if (ok && s->day_count &&
	    !has_session(app, s->days[s->day_at], arena)) {
		struct session session = session_new(s->days[s->day_at]);

		ok = book_write_session(app->book, &session, err);
	}
	return ok && (!*ring || add_to_card(app, ring, arena, err));
}

/* All answers as one step. False: it could not be, and was said. */
static bool save(struct setup *s, struct app *app)
{
	struct arena arena = { 0 };
	struct err err = { 0 };
	bool ok;

	understand(s);
	ok = book_begin(app->book, N_("answer three questions"), &err);
	if (ok)
		ok = book_end(app->book, save_answers(s, app, &arena, &err),
			      &err);
	if (!ok)
		app_say_err(app, &err);
	arena_clear(&arena);
	return ok;
}

static void say_kept(const struct setup *s, struct app *app)
{
	day on = s->day_count ? s->days[s->day_at] : DAY_NONE;

	if (on != DAY_NONE && on <= s->today && on > s->today - LATELY)
		app_say(app, _("Kept. When you like, c takes down words from that session."));
	else
		app_say(app, _("Kept. w writes a page, c takes down words from a session."));
}

static bool leave(struct pane *pane, struct app *app)
{
	struct setup *s = pane->state;
	int64_t before = book_last_step(app->book);
	bool kept;

	if (!save(s, app))
		return false;
	kept = book_last_step(app->book) != before;
	draft_done(app, pane);
	app_close(app, pane);
	if (kept) {
		say_kept(s, app);
		first_is_over(app);
	}
	return true;
}

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct setup *s = pane->state;
	struct str text = STR_INIT;
	bool ok;

	for (int i = 0; i < QUESTIONS; i++) {
		size_t size;
		const char *typed = edit_text(&s->edits[i], &size);

		if (i)
			str_add_char(&text, '\n');
		str_add_n(&text, typed, size);
	}
	struct draft draft = {
		.what = "setup", .subject = s->at, .on = s->today,
		.body = text.s, .size = text.size,
		.caret = s->edits[s->at].caret,
	};
	ok = draft_keep(app, &draft, sync);
	str_clear(&text);
	return ok;
}

/* ---- keys ------------------------------------------------------------------- */

static void next(struct pane *pane, struct app *app)
{
	struct setup *s = pane->state;

	if (s->at == SESSION) {
		if (!edit_empty(&s->edits[SESSION]) && !s->day_count) {
			app_say(app, _("Which day? “friday” will do, and so will nothing."));
			return;
		}
	}
	if (s->at + 1 < QUESTIONS) {
		s->at++;
		return;
	}
	if (leave(pane, app) && !app->said.size)
		app_say(app, _("Nothing was written, and that is fine."));
}

static void back(struct pane *pane, struct app *app)
{
	struct setup *s = pane->state;

	if (s->at > 0)
		s->at--;
	else
		leave(pane, app);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct setup *s = pane->state;

	if (edit_key(&s->edits[s->at], app, key)) {
		if (s->at == SESSION)
			understand(s);
		return true;
	}
	if (s->at != SESSION || s->day_count < 2 ||
	    (key->kind != K_UP && key->kind != K_DOWN))
		return false;
	s->day_at = key->kind == K_DOWN;
	return true;
}

static void shut(struct pane *pane, struct app *app)
{
	struct setup *s = pane->state;

	(void)app;
	for (int i = 0; i < QUESTIONS; i++)
		edit_clear(&s->edits[i]);
	arena_clear(&s->arena);
}

/* ---- drawing ---------------------------------------------------------------- */

static const char *day_meant(const struct setup *s, int index,
			     struct arena *arena)
{
	day on = s->days[index];
	const char *words = day_words_long(on, s->today, arena);

	if (on == s->today)
		return arena_print(arena, _("%s, today"), words);
	return on > s->today ? arena_print(arena, _("%s, to come"), words)
			     : arena_print(arena, _("%s, past"), words);
}

static void draw_days(const struct setup *s, const struct frame *frame,
		      int row)
{
	for (int i = 0; i < s->day_count; i++, row++) {
		draw_words(frame, row, COL_TEXT + 2, STYLE_PLAIN,
			   day_meant(s, i, frame->arena));
		if (s->day_count > 1 && i == s->day_at)
			draw_text(frame, row, COL_TEXT, STYLE_CHOSEN, ">");
	}
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct setup *s = pane->state;
	const struct question *question = &questions[s->at];
	bool roomy = frame->rows >= ROOMY;
	int row = roomy ? 1 : 0, wide = frame->cols - 2 * COL_TEXT;

	draw_words_right(frame, row, frame->cols - 1, STYLE_FAINT,
			 arena_print(frame->arena, _("%d of %d"), s->at + 1,
				     QUESTIONS));
	draw_cut(frame, row, COL_TEXT, wide - 8, STYLE_PLAIN,
		 _("Set it up with me"));
	row += roomy ? 2 : 1;
	row += draw_words_wrapped(frame, row, COL_TEXT, 2, wide, STYLE_TITLE,
				  _(question->asked));
	row += roomy;
	edit_draw_boxed(&s->edits[s->at], frame, row, COL_TEXT, true);
	row += 3 + roomy;
	if (s->at == SESSION && s->day_count)
		draw_days(s, frame, row);
	else
		draw_words_wrapped(frame, row, COL_TEXT, 2, wide, STYLE_FAINT,
				   _(question->hint));
}

static void draw_small(const struct pane *pane, const struct frame *frame)
{
	const struct setup *s = pane->state;

	edit_draw(&s->edits[s->at], frame, 0, 0, true);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct setup *s = pane->state;
	struct arena arena = { 0 };

	str_print(out, "%s ", _(questions[s->at].asked));
	edit_say(&s->edits[s->at], out);
	if (s->at == SESSION && s->day_count)
		str_print(out, ". %s", day_meant(s, s->day_at, &arena));
	arena_clear(&arena);
}

static bool may_choose(const struct pane *pane)
{
	const struct setup *s = pane->state;

	return s->at == SESSION && s->day_count > 1;
}

static void other_day(struct pane *pane, struct app *app)
{
	struct setup *s = pane->state;

	(void)app;
	s->day_at = !s->day_at;
}

static const struct binding keys[] = {
	{ "RET PGDN", "next", N_("Go on; an empty answer is one, too"), next,
	  .hint = N_("next"), .flags = BIND_QUIET },
	{ "TAB", "other-day", N_("The other day that may be meant"), other_day,
	  .hint = N_("the other day"), .fits = may_choose,
	  .flags = BIND_QUIET },
	{ "ESC PGUP", "back", N_("A question back; what was answered stays"),
	  back, .hint = N_("back"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type setup_sheet = {
	.name = "setup", .title = N_("Set it up with me"), .keys = keys,
	.state_size = sizeof(struct setup), .flags = PANE_BARE, .open = open,
	.load = load, .fit = fit, .draw = draw, .draw_small = draw_small,
	.say = say, .typing = pane_always_typing, .type = type, .keep = keep,
	.leave = leave, .close = shut,
};

void open_setup(struct app *app)
{
	app_open(app, &setup_sheet, NULL);
}

void open_draft_setup(struct app *app, const struct draft *draft)
{
	app_open(app, &setup_sheet, draft);
}
