#include "base/intl.h"
#include "blocks.h"
#include "domain/day_words.h"
#include "domain/to_come.h"
#include "field_sheet.h"
#include "habit_sheets.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/sheets.h"

/*
 * How long shall it rest? One of four rows; the last has a field for a day.
 * Letters go into that field wherever the > is.
 */
enum { ROW_TODAY, ROW_WEEK, ROW_OPEN, ROW_DAY, ROWS };

enum { ASKED, SENTENCE, CHOICES, UNDERSTOOD, NOTE, BLOCKS };

enum { WEEK = 7, FIELD_COL = 20, HINT_COL = 29, HINT_LEAST = 60,
       FIELD_COLS = 24, MONDAY = 0 };

struct resting {
	struct edit edit;		/* first */
	int64_t id;			/* 0: all of them */
	const char *sentence;
	int at;
	day until;			/* of the last row; DAY_NONE */
	day today;
	struct block blocks[BLOCKS];
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct resting *s = pane->state;

	s->id = *(const int64_t *)about;
	s->until = DAY_NONE;
	s->today = app->today;
	s->sentence = "";
	edit_init(&s->edit, EDIT_ONE_LINE);
}

static void load(struct pane *pane, struct app *app)
{
	struct resting *s = pane->state;
	struct habit habit;

	s->today = app->today;
	s->sentence = s->id && book_habit(app->book, s->id, &pane->rows, &habit, NULL)
			      ? habit_sentence(&habit, &pane->rows) : "";
}

static void understand(struct resting *s)
{
	struct str text = STR_INIT;

	edit_take(&s->edit, &text);
	if (!day_to_come(text.s, text.size, s->today, MONDAY, &s->until))
		s->until = DAY_NONE;
	str_clear(&text);
}

/* ---- doing ------------------------------------------------------------------ */

static void rest_until(struct pane *pane, struct app *app, day until)
{
	struct resting *s = pane->state;
	struct arena arena = { 0 };
	struct err err = { 0 };

	if (!book_pause(app->book, s->id, app->today, until, "", &err)) {
		app_say_err(app, &err);
		return;
	}
	app_close(app, pane);
	if (until == DAY_NONE)
		app_say(app, s->id ? _("It rests. z brings it back.")
				   : _("Everything rests. Z brings it back."));
	else if (until == app->today)
		app_say(app, _("Today rests."));
	else
		app_say(app, s->id ? _("It rests until %s.")
				   : _("Everything rests until %s."),
			day_words_short(until, app->today, &arena));
	arena_clear(&arena);
}

static void rest_today(struct pane *pane, struct app *app)
{
	struct resting *s = pane->state;
	int64_t id = s->id;

	if (!id) {
		rest_until(pane, app, app->today);
		return;
	}
	app_close(app, pane);
	mark_day(app, id, app->today, MARK_REST);
}

static void take(struct pane *pane, struct app *app)
{
	struct resting *s = pane->state;

	switch (s->at) {
	case ROW_TODAY:
		rest_today(pane, app);
		break;
	case ROW_WEEK:
		rest_until(pane, app, app->today + WEEK - 1);
		break;
	case ROW_OPEN:
		rest_until(pane, app, DAY_NONE);
		break;
	default:
		understand(s);
		if (s->until == DAY_NONE)
			app_say(app, _("Which day? “friday” will do."));
		else
			rest_until(pane, app, s->until);
	}
}

static void up(struct pane *pane, struct app *app)
{
	struct resting *s = pane->state;

	(void)app;
	if (s->at > 0)
		s->at--;
}

static void down(struct pane *pane, struct app *app)
{
	struct resting *s = pane->state;

	(void)app;
	if (s->at + 1 < ROWS)
		s->at++;
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct resting *s = pane->state;

	if (key_types(key))
		s->at = ROW_DAY;
	if (s->at != ROW_DAY || !edit_key(&s->edit, app, key))
		return false;
	understand(s);
	return true;
}

/* ---- drawing ---------------------------------------------------------------- */

static const char *note_words(void)
{
	return _("Days of rest take nothing away.");
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct resting *s = pane->state;
	int wide = cols - 2 * COL_TEXT, field = cols - FIELD_COL - COL_TEXT;

	s->blocks[ASKED] = (struct block){ 1, 1, 0, 4, 0 };
	s->blocks[SENTENCE] = (struct block){
		*s->sentence ? text_rows(s->sentence, wide, 3) : 0, 0, 0, 2, 0 };
	s->blocks[CHOICES] = (struct block){ ROWS, ROWS, 2, 5, 0 };
	s->blocks[UNDERSTOOD] = (struct block){ 1, 1, 0, 5, 0 };
	s->blocks[NOTE] = (struct block){
		text_rows(note_words(), wide, 2), 0, 1, 1, 0 };
	blocks_place(s->blocks, BLOCKS, rows);
	edit_fit(&s->edit, 1, page_is_small(rows, cols) ? cols
			      : field < FIELD_COLS ? field : FIELD_COLS);
}

static const char *row_words(int row)
{
	static const char *const words[ROWS] = {
		N_("Today alone"), N_("For a week"), N_("Until I say so"),
		N_("Until a day"),
	};

	return _(words[row]);
}

static const char *row_hint(const struct resting *s, int row, struct arena *arena)
{
	switch (row) {
	case ROW_WEEK:
		return arena_print(arena, _("until %s"),
				   day_words_long(s->today + WEEK - 1, s->today,
						  arena));
	case ROW_OPEN:
		return s->id ? _("z brings it back, on any day")
			     : _("Z brings it back, on any day");
	default:
		return "";
	}
}

static void draw_understood(const struct resting *s, const struct frame *frame,
			    int row)
{
	if (s->until != DAY_NONE)
		draw_words(frame, row, FIELD_COL, STYLE_FAINT,
			   day_words_long(s->until, s->today, frame->arena));
	else
		draw_words(frame, row, FIELD_COL, STYLE_FAINT,
			   frame->cols < HINT_LEAST ? _("friday, 12 dec")
						    : _("friday, 12 dec, 3 weeks …"));
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct resting *s = pane->state;
	int top = s->blocks[CHOICES].row;

	draw_words(frame, s->blocks[ASKED].row, COL_TEXT, STYLE_TITLE,
		   s->id ? _("Let it rest a while") : _("Let everything rest"));
	draw_rows_from(frame, s->blocks[SENTENCE].row, COL_TEXT,
		       s->blocks[SENTENCE].rows, frame->cols - 2 * COL_TEXT,
		       STYLE_QUOTE, s->sentence, 0);
	draw_rows_from(frame, s->blocks[NOTE].row, COL_TEXT, s->blocks[NOTE].rows,
		       frame->cols - 2 * COL_TEXT, STYLE_FAINT, note_words(), 0);
	draw_understood(s, frame, s->blocks[UNDERSTOOD].row);
	for (int row = 0; row < ROWS; row++) {
		draw_words(frame, top + row, COL_TEXT, STYLE_PLAIN, row_words(row));
		if (frame->cols >= HINT_LEAST)
			draw_words(frame, top + row, HINT_COL, STYLE_FAINT,
				   row_hint(s, row, frame->arena));
		if (row == s->at)
			draw_chosen(frame, top + row, COL_MARKER);
	}
	edit_draw(&s->edit, frame, top + ROW_DAY, FIELD_COL, s->at == ROW_DAY);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct resting *s = pane->state;
	struct arena arena = { 0 };

	str_print(out, "%s. %s", row_words(s->at), row_hint(s, s->at, &arena));
	if (s->at == ROW_DAY && s->until != DAY_NONE)
		str_add(out, day_words_long(s->until, s->today, &arena));
	arena_clear(&arena);
}

static const struct binding keys[] = {
	{ "DOWN", "down", N_("The next row"), down, .hint = N_("choose"),
	  .label = "↑↓", .flags = BIND_QUIET },
	{ "UP", "up", N_("The row before"), up, .flags = BIND_QUIET },
	{ "RET", "open", N_("Let it rest as the row says"), take,
	  .hint = N_("go"), .flags = BIND_QUIET },
	{ "ESC", "back", N_("Leave it as it is"), pane_back,
	  .hint = N_("leave it as it is"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type rest_sheet = {
	.name = "rest",
	.title = N_("Rest"),
	.keys = keys,
	.state_size = sizeof(struct resting),
	.open = open,
	.load = load,
	.fit = fit,
	.draw = draw,
	.draw_small = field_sheet_draw_small,
	.say = say,
	.typing = pane_always_typing,
	.type = type,
	.close = field_sheet_close,
};

void ask_rest(struct app *app, int64_t habit)
{
	app_open(app, &rest_sheet, &habit);
}
