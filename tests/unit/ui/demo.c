#include "ui/demo.h"

#include <stdlib.h>

#include "ui/shot.h"
#include "unit.h"

struct demo_done demo_done;

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct demo *s = pane->state;

	(void)app;
	(void)about;
	edit_init(&s->edit, EDIT_KEEPS_LINES);
}

static void close(struct pane *pane, struct app *app)
{
	struct demo *s = pane->state;

	(void)app;
	demo_done.closes++;
	edit_clear(&s->edit);
}

/* Rows have the ids 1 … demo_done.rows; a window of them is read, as from a
 * book. */
static void load(struct pane *pane, struct app *app)
{
	struct demo *s = pane->state;
	struct list_ask ask = list_ask(&s->list);
	int64_t first = ask.id - ask.before, last = ask.id + ask.after;

	(void)app;
	if (ask.last) {
		last = demo_done.rows;
		first = last - ask.before + 1;
	}
	if (first < 1)
		first = 1;
	if (last > demo_done.rows)
		last = demo_done.rows;
	demo_done.loads++;
	list_begin(&s->list);
	for (int64_t id = first; id <= last; id++)
		list_add(&s->list, &pane->rows, id);
	list_end(&s->list, first > 1, last < demo_done.rows);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct demo *s = pane->state;

	list_fit(&s->list, rows - 4);
	edit_fit(&s->edit, 2, cols - 2 * COL_TEXT - 4);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct demo *s = pane->state;

	edit_draw_boxed(&s->edit, frame, 0, COL_TEXT, s->writing);
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		int row = 4 + list_row(&s->list, i);

		if (i == s->list.at && !s->writing)
			draw_chosen(frame, row, COL_MARKER);
		draw_print(frame, row, COL_TEXT, STYLE_PLAIN, "row %d",
			   (int)s->list.ids[i]);
	}
}

static void draw_small(const struct pane *pane, const struct frame *frame)
{
	const struct demo *s = pane->state;

	edit_draw(&s->edit, frame, 0, 0, true);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct demo *s = pane->state;

	str_print(out, "Row %d.", (int)s->list.chosen);
}

static bool typing(const struct pane *pane)
{
	const struct demo *s = pane->state;

	return s->writing;
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct demo *s = pane->state;

	if (s->writing)
		return edit_key(&s->edit, app, key);
	return list_key(&s->list, pane, key);
}

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	(void)pane;
	(void)app;
	demo_done.keeps++;
	demo_done.syncs += sync;
	return !demo_done.keep_fails;
}

static bool leave(struct pane *pane, struct app *app)
{
	(void)pane;
	(void)app;
	demo_done.leaves++;
	return true;
}

static void write_it(struct pane *pane, struct app *app)
{
	struct demo *s = pane->state;

	(void)app;
	s->writing = true;
}

static void done_writing(struct pane *pane, struct app *app)
{
	struct demo *s = pane->state;

	s->writing = false;
	app_say(app, "Kept.");
}

static void set_aside(struct pane *pane, struct app *app)
{
	struct demo *s = pane->state;

	app_say(app, "Set row %d aside. u brings it back.",
		(int)s->list.chosen);
}

static void open_sheet(struct pane *pane, struct app *app)
{
	(void)pane;
	app_open(app, &demo_sheet, NULL);
}

static const struct binding keys[] = {
	{ "RET", "open", "Open a sheet", open_sheet, .hint = "open",
	  .flags = BIND_NOT_TYPING },
	{ "w", "write", "Write a few words", write_it, .hint = "write" },
	{ "x", "set-aside", "Set the chosen row aside", set_aside,
	  .hint = "set aside", .also = "delete remove" },
	{ "ESC", "back", "Done with writing", done_writing, .hint = "done",
	  .flags = BIND_TYPING },
	{ 0 },
};

#define DEMO								\
	.keys = keys, .state_size = sizeof(struct demo), .open = open,	\
	.load = load, .fit = fit, .draw = draw, .say = say,		\
	.draw_small = draw_small, .typing = typing, .type = type,	\
	.keep = keep, .leave = leave, .close = close

const struct pane_type demo_pane = { .name = "demo", .title = "Demo", DEMO };
const struct pane_type demo_sheet = { .name = "sheet", .title = "Sheet", DEMO };

static const struct pane_type other_pane = {
	.name = "other", .title = "Other place", DEMO
};

static const struct pane_type *const places[] = {
	&demo_pane, &other_pane, NULL,
};

void demo_begin(struct app *app, int rows, int cols, bool ascii)
{
	struct app_choices choices = { .ascii = ascii, .places = places };

	demo_done = (struct demo_done){ .rows = 5 };
	app_init(app, NULL, &choices, rows, cols);
	app_clock(app, day_of(2026, 11, 23), (struct moment){ 0 });
	app_draw(app);
}

void demo_end(struct app *app)
{
	app_clear(app);
}

void demo_press(struct app *app, const char *script)
{
	struct err err;

	ck_assert_msg(shot_press(app, script, &err), "%s", err.text);
}

const char *demo_row(const struct app *app, int row)
{
	static struct str text = STR_INIT;

	str_empty(&text);
	canvas_row_text(&app->canvas, row, &text);
	return text.s;
}
