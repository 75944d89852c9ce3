/* All questions: own ones first, which can be changed; any can be hidden and
 * brought back. */
#include "base/intl.h"
#include "book/care.h"
#include "port/questions.h"
#include "ui/app.h"
#include "ui/list.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { ROW_NEW = -1, ROW_OFF = -2, ROOMY = 14, GAP = 2 };

struct row {
	int64_t id;
	const struct question *question;	/* NULL: one of the two above */
};

LIST_OF(row, struct row);

struct questions {
	struct row_list rows;
	struct list list;
	bool off;
};

static struct row *add_row(struct pane *pane, int64_t id,
			   const struct question *question)
{
	struct questions *s = pane->state;
	struct row *row = row_list_add(&s->rows, &pane->rows);

	*row = (struct row){ id, question };
	list_add(&s->list, &pane->rows, id);
	return row;
}

static void load(struct pane *pane, struct app *app)
{
	static const enum question_from order[] = {
		QUESTION_OWN, QUESTION_FILE, QUESTION_BUILT_IN,
	};
	struct questions *s = pane->state;
	struct question_list list = { 0 };
	struct question_limits limits = { 0 };
	struct err err = { 0 };

	if (!questions_all(app->book, &pane->rows, &list, &err) ||
	    !book_question_limits(app->book, app->today, 0, &limits, &err))
		app_say_err(app, &err);
	s->off = limits.off;
	s->rows = (struct row_list){ 0 };
	list_begin(&s->list);
	add_row(pane, ROW_NEW, NULL);
	add_row(pane, ROW_OFF, NULL);
	for (size_t turn = 0; turn < sizeof(order) / sizeof(*order); turn++)
		for (size_t i = 0; i < list.count; i++)
			if (list.items[i].from == order[turn])
				add_row(pane, list.items[i].id
					? list.items[i].id : (int64_t)i + 1,
					&list.items[i]);
	list_end(&s->list, false, false);
}

static const struct row *chosen(const struct questions *s)
{
	return s->list.at < s->rows.count ? &s->rows.items[s->list.at] : NULL;
}

/* ---- deeds ------------------------------------------------------------------ */

static void switch_all(struct questions *s, struct app *app)
{
	struct err err = { 0 };

	if (!book_set(app->book, "questions", s->off ? NULL : "no", &err))
		app_say_err(app, &err);
	else
		app_say(app, s->off ? _("A question stands below an empty page again.")
				    : _("No more questions."));
}

static void change(struct pane *pane, struct app *app)
{
	struct questions *s = pane->state;
	const struct row *row = chosen(s);

	if (!row)
		return;
	if (row->id == ROW_OFF)
		switch_all(s, app);
	else if (row->id == ROW_NEW)
		open_question(app, 0);
	else if (row->question->id)
		open_question(app, row->question->id);
	else
		app_say(app, _("This one is not from your book. x hides it, or brings it back."));
}

static bool on_question(const struct pane *pane)
{
	const struct row *row = chosen(pane->state);

	return row && row->question;
}

static bool is_shown(const struct pane *pane)
{
	return on_question(pane) && !chosen(pane->state)->question->hidden;
}

static bool is_hidden(const struct pane *pane)
{
	return on_question(pane) && chosen(pane->state)->question->hidden;
}

static void hide(struct pane *pane, struct app *app)
{
	const struct question *question = chosen(pane->state)->question;
	struct err err = { 0 };

	if (!book_hide_question(app->book, question->key, !question->hidden,
				&err))
		app_say_err(app, &err);
	else
		app_say(app, question->hidden ? _("It is asked again.")
					      : _("Hidden. x or u brings it back."));
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct questions *s = pane->state;

	(void)app;
	return list_key(&s->list, pane, key);
}

/* ---- drawing ---------------------------------------------------------------- */

/* The rows above the list. */
static int head_rows(int rows)
{
	return rows >= ROOMY ? 3 : 1;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct questions *s = pane->state;

	(void)cols;
	list_fit(&s->list, rows - head_rows(rows));
}

static const char *own_words(const struct questions *s, int64_t id)
{
	if (id == ROW_NEW)
		return _("Write one of your own");
	return s->off ? _("Ask me questions again") : _("No questions, please");
}

static void draw_row(const struct questions *s, const struct row *row,
		     const struct frame *frame, int at)
{
	const struct question *question = row->question;
	const char *note;
	int end;

	if (!question) {
		draw_words(frame, at, COL_TEXT, STYLE_ACCENT,
			   own_words(s, row->id));
		return;
	}
	note = question->hidden ? _("hidden") : tone_words(question->tone);
	end = draw_words_right(frame, at, frame->cols - 2, STYLE_FAINT, note);
	draw_cut(frame, at, COL_TEXT, end - COL_TEXT - GAP,
		 question->hidden || s->off ? STYLE_FAINT : STYLE_PLAIN,
		 question->body);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct questions *s = pane->state;

	int head = head_rows(frame->rows);

	draw_words(frame, head / 2, COL_TEXT, STYLE_TITLE,
		   _("Your own questions"));
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		int at = head + list_row(&s->list, i);

		draw_row(s, &s->rows.items[i], frame, at);
		if (i == s->list.at)
			draw_chosen(frame, at, COL_MARKER);
	}
}

static void say(const struct pane *pane, struct str *out)
{
	const struct questions *s = pane->state;
	const struct row *row = chosen(s);

	if (row && row->question)
		str_print(out, "%s %s.", row->question->body,
			  row->question->hidden ? _("hidden")
						: tone_words(row->question->tone));
	else if (row)
		str_add(out, own_words(s, row->id));
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Write one, or change one of your own"), change,
	  .hint = N_("open"), .flags = BIND_QUIET },
	{ "e", "change", N_("Change a question of your own"), change,
	  .also = N_("edit tone"), .fits = on_question },
	{ "x", "set-aside", N_("Hide the question"), hide, .hint = N_("hide"),
	  .also = N_("remove never"), .fits = is_shown },
	{ "x", "set-aside", N_("Bring the hidden question back"), hide,
	  .hint = N_("bring back"), .fits = is_hidden },
	{ 0 },
};

const struct pane_type questions_sheet = {
	.name = "questions", .title = N_("Your own questions"), .keys = keys,
	.state_size = sizeof(struct questions), .load = load, .fit = fit,
	.draw = draw, .say = say, .type = type,
};

void open_questions(struct app *app)
{
	if (app->book)
		app_open(app, &questions_sheet, NULL);
}
