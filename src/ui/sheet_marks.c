/* All choices for one day of a habit. Opening it changes nothing. */
#include "base/intl.h"
#include "book/habits.h"
#include "domain/day_words.h"
#include "marking.h"
#include "ui/app.h"
#include "ui/list.h"
#include "ui/open.h"
#include "ui/sheets.h"

/* Rows have their mark's number as id; these two are not marks. */
enum { ROW_WORDS = 100, ROW_CLEAR };

enum {
	INSIDE = 4,		/* columns from the box's edge to the text */
	TITLE_ROWS = 2,		/* a habit's sentence may take so many */
	AROUND = 3,		/* lines of the box, and one below the title */
	LEFT = 1,
};

struct about {
	int64_t habit;
	day on;
	bool then_words;
};

struct choosing {
	struct about about;
	struct habit habit;
	struct mark mark;
	const char *sentence;
	const char *when;	/* "" for today */
	struct list list;
	int title_rows, rows;	/* of the title, of the whole box */
};

static const struct choice {
	int64_t id;
	const char *key;
	const char *words;
} choices[] = {
	{ MARK_DONE, "d", N_("did it") },
	{ MARK_SMALLEST, "s", N_("smallest") },
	{ MARK_PARTLY, "", N_("partly") },
	{ MARK_REST, "r", N_("rest") },
	{ MARK_NOT_TODAY, "n", N_("not today") },
	{ ROW_WORDS, "m", N_("a few words on it") },
	{ ROW_CLEAR, "", N_("take the mark away") },
};

enum { CHOICES = sizeof(choices) / sizeof(*choices) };

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct choosing *s = pane->state;

	(void)app;
	s->about = *(const struct about *)about;
}

/* A half mark is made by import or the command line alone, and is offered
 * where it is. */
static bool is_offered(const struct choosing *s, const struct choice *choice)
{
	if (choice->id == MARK_PARTLY)
		return s->mark.state == MARK_PARTLY;
	if (choice->id == ROW_WORDS)
		return !s->about.then_words;
	if (choice->id == ROW_CLEAR)
		return !s->about.then_words && s->mark.state != MARK_NONE;
	return true;
}

static void load(struct pane *pane, struct app *app)
{
	struct choosing *s = pane->state;
	struct err err = { 0 };

	s->habit = habit_new(s->about.on);
	if (!book_habit(app->book, s->about.habit, &pane->rows, &s->habit, &err))
		app_say_err(app, &err);
	s->mark = mark_of_day(app, s->about.habit, s->about.on, &pane->rows);
	s->sentence = habit_sentence(&s->habit, &pane->rows);
	s->when = s->about.on == app->today ? "" :
		day_words_long(s->about.on, app->today, &pane->rows);
	if (!s->list.chosen && s->mark.state != MARK_NONE)
		s->list.chosen = (int64_t)s->mark.state;
	list_begin(&s->list);
	for (int i = 0; i < CHOICES; i++)
		if (is_offered(s, &choices[i]))
			list_add(&s->list, &pane->rows, choices[i].id);
	list_end(&s->list, false, false);
}

static int least(int a, int b)
{
	return a < b ? a : b;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct choosing *s = pane->state;
	int width = cols - 2 * LEFT - 2 * INSIDE;
	int longest = text_cols(s->sentence);

	s->title_rows = 1 + (width > 0 && longest > width && rows >= 12);
	if (*s->when || s->about.then_words)
		s->title_rows++;
	s->rows = least(rows, s->title_rows + AROUND + (int)s->list.count);
	list_fit(&s->list, s->rows - s->title_rows - AROUND);
}

/* ---- choosing -------------------------------------------------------------- */

static void choose(struct pane *pane, struct app *app, int64_t id)
{
	struct choosing *s = pane->state;
	struct about about = s->about;

	app_close(app, pane);
	if (id == ROW_CLEAR)
		mark_day(app, about.habit, about.on, MARK_NONE);
	else if (id != ROW_WORDS)
		mark_day(app, about.habit, about.on, (int)id);
	if (id == ROW_WORDS || about.then_words)
		open_mark_words(app, about.habit, about.on);
}

static void take(struct pane *pane, struct app *app)
{
	struct choosing *s = pane->state;

	if (s->list.count)
		choose(pane, app, s->list.chosen);
}

static void mark(struct pane *pane, struct app *app, enum mark_state state)
{
	choose(pane, app, (int64_t)state);
}

MARK_DEEDS(mark)

static void few_words(struct pane *pane, struct app *app)
{
	const struct choosing *s = pane->state;

	if (!s->about.then_words)
		choose(pane, app, ROW_WORDS);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct choosing *s = pane->state;

	(void)app;
	return list_key(&s->list, pane, key);
}

/* ---- drawing --------------------------------------------------------------- */

static const struct choice *choice_of(int64_t id)
{
	for (int i = 0; i < CHOICES; i++)
		if (choices[i].id == id)
			return &choices[i];
	return &choices[0];
}

/* Quiet words beside a row. */
static const char *hint_of(const struct choosing *s, int64_t id)
{
	if (id == (int64_t)s->mark.state)
		return _("as it is now");
	if (id == MARK_SMALLEST)
		return *s->habit.smallest ? s->habit.smallest :
			_("it counts in full");
	if (id == ROW_WORDS)
		return s->mark.note ? s->mark.note : "";
	return "";
}

/* Of the marks: the column the quiet words stand in. */
static int longest_mark(const struct choosing *s)
{
	int longest = 0;

	for (size_t i = 0; i < s->list.count; i++) {
		int64_t id = s->list.ids[i];
		int cols = text_cols(_(choice_of(id)->words));

		if (id < ROW_WORDS && cols > longest)
			longest = cols;
	}
	return longest;
}

static void draw_rows(const struct choosing *s, const struct frame *box)
{
	enum { KEY = 2, SIGN = 3, GAP = 3 };
	int col = INSIDE, words = col + KEY + SIGN + 1;
	int column = words + longest_mark(s) + GAP;
	struct frame inner = frame_part(box, 0, 1, box->rows, box->cols - 2);

	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		const struct choice *choice = choice_of(s->list.ids[i]);
		int row = 1 + s->title_rows + 1 + list_row(&s->list, i);
		int hint = words + text_cols(_(choice->words)) + GAP;

		if (i == s->list.at)
			draw_chosen(&inner, row, INSIDE - 3);
		draw_text(box, row, col, STYLE_PLAIN, choice->key);
		if (choice->id < ROW_WORDS)
			draw_text(box, row, col + KEY, STYLE_MARK,
				  mark_box((enum mark_state)choice->id,
					   box->ascii, box->arena));
		draw_words(box, row, words, STYLE_PLAIN, _(choice->words));
		hint = hint > column ? hint : column;
		draw_cut(box, row, hint, box->cols - 2 - hint, STYLE_FAINT,
			 hint_of(s, choice->id));
	}
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct choosing *s = pane->state;
	struct frame box = draw_box_over(frame, s->rows, LEFT);
	int width = box.cols - 2 * INSIDE, row = 1;
	int own = s->about.then_words || *s->when ? 1 : 0;

	if (s->title_rows - own > 1)
		row += draw_wrapped(&box, row, INSIDE, TITLE_ROWS, width,
				    STYLE_TITLE, s->sentence);
	else
		draw_cut(&box, row++, INSIDE, width, STYLE_TITLE, s->sentence);
	if (s->about.then_words)
		draw_words(&box, row, INSIDE, STYLE_PLAIN,
			   _("What was it? The words go with the mark."));
	else
		draw_words(&box, row, INSIDE, STYLE_PLAIN, s->when);
	draw_rows(s, &box);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct choosing *s = pane->state;
	const struct choice *choice;

	if (!s->list.count)
		return;
	choice = choice_of(s->list.chosen);
	str_print(out, "%s %s. %s", s->sentence, _(choice->words),
		  hint_of(s, choice->id));
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Take the chosen row"), take, .hint = N_("go"),
	  .flags = BIND_QUIET },
	{ "d", "did-it", N_("Did it"), did_it, .also = N_("done mark") },
	{ "s", "smallest", N_("The smallest version; it counts in full"),
	  smallest, .also = N_("mark tiny") },
	{ "r", "rest", N_("A day of rest"), rest, .also = N_("mark") },
	{ "n", "not-today", N_("Not today"), not_today, .also = N_("mark") },
	{ "m", "few-words", N_("A few words on the mark"), few_words,
	  .also = N_("note comment") },
	{ "ESC", "back", N_("Leave it as it is"), pane_back, .hint = N_("back"),
	  .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type marks_sheet = {
	.name = "marks", .title = N_("Mark"), .keys = keys,
	.state_size = sizeof(struct choosing), .flags = PANE_BOX,
	.open = open, .load = load, .fit = fit, .draw = draw, .say = say,
	.type = type,
};

void open_marks(struct app *app, int64_t habit, day on)
{
	struct about about = { .habit = habit, .on = on };

	app_open(app, &marks_sheet, &about);
}

void open_marks_then_words(struct app *app, int64_t habit, day on)
{
	struct about about = { .habit = habit, .on = on, .then_words = true };

	app_open(app, &marks_sheet, &about);
}
