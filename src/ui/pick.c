#include "ui/pick.h"

#include "base/intl.h"
#include "base/list.h"
#include "blocks.h"
#include "ui/app.h"
#include "ui/list.h"

/* What the sheet remembers: a copy of all it was asked. */
struct picking {
	struct pick pick;
	struct list list;
	struct arena arena;
	int note_rows;		/* 0 without one */
};

enum { HINT_LEAST = 12, LEFT = 2, INSIDE = 2, SHORTCUT = 4, NOTE_ROWS = 2 };

static const char *copy(struct arena *arena, const char *text)
{
	return text ? arena_text(arena, text) : NULL;
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct picking *s = pane->state;
	const struct pick *asked = about;
	struct pick_row *rows;

	(void)app;
	s->pick = *asked;
	s->pick.title = copy(&s->arena, asked->title);
	s->pick.note = copy(&s->arena, asked->note);
	rows = arena_new(&s->arena, (asked->count + 1) * sizeof(*rows));
	for (size_t i = 0; i < asked->count; i++) {
		rows[i].id = asked->rows[i].id;
		rows[i].text = copy(&s->arena, asked->rows[i].text);
		rows[i].hint = copy(&s->arena, asked->rows[i].hint);
		rows[i].key = copy(&s->arena, asked->rows[i].key);
	}
	s->pick.rows = rows;
	s->list.chosen = asked->chosen;
}

static void close(struct pane *pane, struct app *app)
{
	struct picking *s = pane->state;

	(void)app;
	arena_clear(&s->arena);
}

static void load(struct pane *pane, struct app *app)
{
	struct picking *s = pane->state;

	(void)app;
	list_begin(&s->list);
	for (size_t i = 0; i < s->pick.count; i++)
		list_add(&s->list, &pane->rows, s->pick.rows[i].id);
	list_end(&s->list, false, false);
}

static int head_rows(const struct picking *s)
{
	return 2 + s->note_rows;
}

/* The box is as high as it needs to be. */
static int box_rows(const struct picking *s, int rows)
{
	int wanted = head_rows(s) + (int)s->pick.count + 2;

	return wanted < rows ? wanted : rows;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct picking *s = pane->state;

	s->note_rows = s->pick.note ?
		text_rows(s->pick.note, cols - 2 * LEFT - 2 * INSIDE - 2,
			  NOTE_ROWS) : 0;
	list_fit(&s->list, box_rows(s, rows) - head_rows(s) - 2);
}

static void choose(struct pane *pane, struct app *app, int64_t id)
{
	struct picking *s = pane->state;
	void (*done)(struct app *, struct pane *, int64_t) = s->pick.done;
	struct pane *asker = app_below(app, pane);

	app_close(app, pane);
	if (done && id)
		done(app, asker, id);
}

static void take(struct pane *pane, struct app *app)
{
	struct picking *s = pane->state;

	if (s->list.count)
		choose(pane, app, s->list.chosen);
}

/* Who types without looking up finds every letter on the page. */
static bool then_text(const struct pane *pane)
{
	const struct picking *s = pane->state;

	return s->pick.then_text;
}

static void type_there(struct pane *pane, struct app *app,
		       const struct key *key)
{
	struct pane *below = app_below(app, pane), *top;

	take(pane, app);
	app_draw(app);
	top = app_top(app);
	if (top != pane && top != below && top->type->type)
		top->type->type(top, app, key);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct picking *s = pane->state;

	if (s->pick.then_text && key_types(key) && key->rune != ' ') {
		type_there(pane, app, key);
		return true;
	}
	for (size_t i = 0; i < s->pick.count; i++) {
		struct key letter;

		if (s->pick.rows[i].key &&
		    key_parse(s->pick.rows[i].key, &letter) &&
		    key_same(&letter, key)) {
			choose(pane, app, s->pick.rows[i].id);
			return true;
		}
	}
	return list_key(&s->list, pane, key);
}

static bool has_letters(const struct picking *s)
{
	for (size_t i = 0; i < s->pick.count; i++)
		if (s->pick.rows[i].key)
			return true;
	return false;
}

/* Hints stand in one column, right after the longest text. */
static int hint_col(const struct picking *s)
{
	int longest = 0;

	for (size_t i = 0; i < s->pick.count; i++) {
		int cols = text_cols(s->pick.rows[i].text);

		if (cols > longest)
			longest = cols;
	}
	return longest + 3;
}

/* The first letters of a hint help nobody. */
static bool has_room(int cols, const char *hint)
{
	return cols >= HINT_LEAST || cols >= text_cols(hint);
}

static void draw_rows(const struct picking *s, const struct frame *box)
{
	int text_col = INSIDE + 2 + (has_letters(s) ? SHORTCUT : 0);
	int hint = text_col + hint_col(s);

	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		const struct pick_row *row = &s->pick.rows[i];
		int at = head_rows(s) + 1 + list_row(&s->list, i);
		struct frame inner = frame_part(box, 0, 1, box->rows,
						box->cols - 2);

		if (i == s->list.at)
			draw_chosen(&inner, at, INSIDE - 1);
		if (row->key)
			draw_text(box, at, INSIDE + 2, STYLE_PLAIN, row->key);
		draw_cut(box, at, text_col, box->cols - INSIDE - text_col,
			 STYLE_PLAIN, row->text);
		if (row->hint && has_room(box->cols - INSIDE - hint, row->hint))
			draw_cut(box, at, hint, box->cols - INSIDE - hint,
				 STYLE_FAINT, row->hint);
	}
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct picking *s = pane->state;
	int rows = box_rows(s, frame->rows);
	struct frame box = draw_box_over(frame, rows, LEFT);

	draw_cut(&box, 1, INSIDE + 2, box.cols - 2 * INSIDE - 2, STYLE_TITLE,
		 s->pick.title);
	if (s->pick.note)
		draw_words_wrapped(&box, 2, INSIDE + 2, s->note_rows,
				   box.cols - 2 * INSIDE - 2, STYLE_PLAIN,
				   s->pick.note);
	draw_rows(s, &box);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct picking *s = pane->state;
	const struct pick_row *row;

	if (!s->list.count)
		return;
	row = &s->pick.rows[s->list.at];
	str_print(out, "%s %s. %s", s->pick.title, row->text,
		  row->hint ? row->hint : "");
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Take the chosen row"), take, .hint = N_("go"),
	  .flags = BIND_QUIET },
	{ "ESC", "back", N_("Leave it as it is"), pane_back, .hint = N_("back"),
	  .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type pick_sheet = {
	.name = "pick",
	.title = N_("Choose"),
	.keys = keys,
	.state_size = sizeof(struct picking),
	.flags = PANE_BOX,
	.open = open,
	.load = load,
	.fit = fit,
	.draw = draw,
	.say = say,
	.typing = then_text,
	.type = type,
	.close = close,
};

struct pane *pick_open(struct app *app, const struct pick *pick)
{
	return app_open(app, &pick_sheet, pick);
}

struct pane *ask_open(struct app *app, const char *question, const char *note,
		      const char *yes, const char *no,
		      void (*done)(struct app *app, struct pane *asker,
				   int64_t id))
{
	struct pick_row rows[] = {
		{ .id = 0, .text = no },
		{ .id = 1, .text = yes },
	};

	return pick_open(app, &(struct pick){
		.title = question, .note = note, .rows = rows, .count = 2,
		.done = done,
	});
}
