#include <string.h>

#include "base/intl.h"
#include "blocks.h"
#include "book/insights.h"
#include "drafting.h"
#include "field_sheet.h"
#include "habit_sheets.h"
#include "opening.h"
#include "ui/open.h"
#include "ui/sheets.h"

/*
 * Letting a habit go: what it showed, a word or nothing, and two ways on.
 * Letters go into the field wherever the > is.
 */
enum { ON_FIELD = -1, ROW_GO, ROW_REST, ROWS };

enum { ASKED, NOTE, SHOWED, FIELD, LINE, CHOICES, BLOCKS };

enum { FIELD_ROWS = 2 };

struct letting_go {
	struct edit edit;		/* first */
	int64_t id;
	const char *sentence;		/* without its full stop */
	const char *line;		/* the insight it came from; "" */
	bool rests;
	int at;
	struct block blocks[BLOCKS];
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct letting_go *s = pane->state;

	(void)app;
	s->id = *(const int64_t *)about;
	s->at = ON_FIELD;
	s->sentence = s->line = "";
	edit_init(&s->edit, 0);
}

static const char *without_stop(const char *sentence, struct arena *arena)
{
	size_t size = strlen(sentence);

	if (size && sentence[size - 1] == '.')
		size--;
	return arena_text_n(arena, sentence, size);
}

static void load(struct pane *pane, struct app *app)
{
	struct letting_go *s = pane->state;
	struct arena *arena = &pane->rows;
	struct habit habit;
	struct insight line;
	struct err err = { 0 };

	s->sentence = s->line = "";
	if (!book_habit(app->book, s->id, arena, &habit, &err)) {
		app_say_err(app, &err);
		return;
	}
	s->sentence = quoted(without_stop(habit_sentence(&habit, arena), arena),
			     app->choices.ascii, arena);
	s->rests = habit.state == HABIT_PAUSED;
	if (!habit.insight ||
	    !book_insight(app->book, habit.insight, arena, &line, NULL))
		return;
	s->line = line.tender ? _("The closed line it came from stays.")
			      : arena_print(arena, _("The line it came from stays: %s"),
					    quoted(line.body, app->choices.ascii,
						   arena));
}

/* ---- doing ------------------------------------------------------------------ */

/* Its own page, below, closes as well: there is nothing to do on it now. */
static void close_both(struct app *app, struct pane *pane)
{
	struct pane *below = app_below(app, pane);

	app_close(app, below->type == &habit_sheet ? below : pane);
}

static void let_go(struct pane *pane, struct app *app)
{
	struct letting_go *s = pane->state;
	struct str words = STR_INIT;
	struct err err = { 0 };
	bool ok;

	edit_take(&s->edit, &words);
	ok = book_let_go(app->book, s->id, words.s, &err);
	str_clear(&words);
	if (!ok) {
		app_say_err(app, &err);
		return;
	}
	draft_done(app, pane);
	close_both(app, pane);
	app_say(app, _("Let go. Tab shows it on the shelf."));
}

/* Words that were typed are not thrown away: they can be put in elsewhere. */
static void leave(struct pane *pane, struct app *app)
{
	struct letting_go *s = pane->state;
	size_t size;
	const char *words = edit_text(&s->edit, &size);

	if (!edit_blank(&s->edit)) {
		str_set(&app->clipboard, words, size);
		app_say(app, _("As it was. Ctrl-V has your words."));
	}
	draft_done(app, pane);
	app_close(app, pane);
}

static void let_rest(struct pane *pane, struct app *app)
{
	struct letting_go *s = pane->state;
	int64_t id = s->id;
	bool rests = s->rests;

	leave(pane, app);
	if (rests)
		app_say(app, _("It rests already."));
	else
		ask_rest(app, id);
}

static void take(struct pane *pane, struct app *app)
{
	struct letting_go *s = pane->state;

	if (s->at == ON_FIELD)
		s->at = ROW_GO;
	else if (s->at == ROW_GO)
		let_go(pane, app);
	else
		let_rest(pane, app);
}

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct letting_go *s = pane->state;

	return draft_keep_edit(app, &(struct draft){
		.what = "let-go", .subject = s->id, .on = app->today,
	}, &s->edit, sync);
}

/* Words nobody has decided about hold it open. */
static bool go_elsewhere(struct pane *pane, struct app *app)
{
	struct letting_go *s = pane->state;
	bool blank = edit_blank(&s->edit);

	if (blank)
		draft_done(app, pane);
	else
		app_say(app, _("Your words are here. Enter goes on, Esc leaves it as it is."));
	return blank;
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct letting_go *s = pane->state;

	if (key_types(key))
		s->at = ON_FIELD;
	if (s->at == ON_FIELD && edit_key(&s->edit, app, key))
		return true;
	if (key->kind == K_UP && s->at > ON_FIELD)
		s->at--;
	else if (key->kind == K_DOWN && s->at + 1 < ROWS)
		s->at++;
	else if (key->kind == K_TAB)
		s->at = s->at == ON_FIELD ? ROW_GO : ON_FIELD;
	else
		return false;
	return true;
}

/* ---- drawing ---------------------------------------------------------------- */

static const char *asked(const struct letting_go *s, struct arena *arena)
{
	return arena_print(arena, _("Let go of %s?"), s->sentence);
}

static const char *note(void)
{
	return _("It goes to the let-go shelf with all its days. It can come back.");
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct letting_go *s = pane->state;
	struct arena arena = { 0 };
	int wide = cols - 2 * COL_TEXT;

	s->blocks[ASKED] = (struct block){
		text_rows(asked(s, &arena), wide, 4), 1, 0, 3, 0 };
	s->blocks[NOTE] = (struct block){ text_rows(note(), wide, 2), 0, 1, 1, 0 };
	s->blocks[SHOWED] = (struct block){ 1, 0, 2, 4, 0 };
	s->blocks[FIELD] = (struct block){ FIELD_ROWS + 2, 3, 0, 2, 0 };
	s->blocks[LINE] = (struct block){
		*s->line ? text_rows(s->line, wide, 3) : 0, 0, 1, 1, 0 };
	s->blocks[CHOICES] = (struct block){ ROWS, ROWS, 1, 0, 0 };
	blocks_place(s->blocks, BLOCKS, rows);
	field_fit(&s->edit, s->blocks[FIELD].rows - 2, rows, cols);
	arena_clear(&arena);
}

static const char *row_words(int row)
{
	return row == ROW_GO ? _("Thank you, and goodbye for now")
			     : _("Keep it, but let it rest");
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct letting_go *s = pane->state;
	int wide = frame->cols - 2 * COL_TEXT;

	draw_rows_from(frame, s->blocks[ASKED].row, COL_TEXT,
		       s->blocks[ASKED].rows, wide, STYLE_TITLE,
		       asked(s, frame->arena), 0);
	draw_rows_from(frame, s->blocks[NOTE].row, COL_TEXT, s->blocks[NOTE].rows,
		       wide, STYLE_PLAIN, note(), 0);
	draw_rows_from(frame, s->blocks[SHOWED].row, COL_TEXT,
		       s->blocks[SHOWED].rows, wide, STYLE_PLAIN,
		       frame->cols < 50 ? _("What did it show you?")
					: _("What did it show you? A word, or nothing."),
		       0);
	draw_rows_from(frame, s->blocks[LINE].row, COL_TEXT, s->blocks[LINE].rows,
		       wide, STYLE_FAINT, s->line, 0);
	for (int row = 0; row < ROWS; row++) {
		draw_words(frame, s->blocks[CHOICES].row + row, COL_TEXT,
			   STYLE_PLAIN, row_words(row));
		if (row == s->at)
			draw_chosen(frame, s->blocks[CHOICES].row + row, COL_MARKER);
	}
	edit_draw_boxed(&s->edit, frame, s->blocks[FIELD].row, COL_TEXT,
			s->at == ON_FIELD);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct letting_go *s = pane->state;

	if (s->at != ON_FIELD) {
		str_print(out, "%s.", row_words(s->at));
		return;
	}
	str_print(out, "%s ", _("What did it show you? A word, or nothing."));
	edit_say(&s->edit, out);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("On to the rows; on a row, take it"), take,
	  .hint = N_("go") },
	{ "ESC", "back", N_("Leave it as it is"), leave,
	  .hint = N_("leave it as it is"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type let_go_sheet = {
	.name = "let-go",
	.title = N_("Letting go"),
	.keys = keys,
	.state_size = sizeof(struct letting_go),
	.open = open,
	.load = load,
	.fit = fit,
	.draw = draw,
	.draw_small = field_sheet_draw_small,
	.say = say,
	.typing = pane_always_typing,
	.type = type,
	.keep = keep,
	.leave = go_elsewhere,
	.close = field_sheet_close,
};

void open_let_go(struct app *app, int64_t habit)
{
	app_open(app, &let_go_sheet, &habit);
}

void open_draft_let_go(struct app *app, const struct draft *draft)
{
	struct letting_go *s = app_open(app, &let_go_sheet, &draft->subject)->state;

	draft_go_on(app, draft, &s->edit);
}
