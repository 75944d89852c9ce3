#include <string.h>

#include "base/asset.h"
#include "base/intl.h"
#include "base/list.h"
#include "ui/app.h"
#include "ui/sheets.h"

/*
 * The support card: people to turn to. It is filled from the start, needs no
 * book, and logs nothing. Its words are a text, each line as it stands; what
 * follows a tab stands at the right.
 */
struct support {
	const char *text;
	int top, rows, lines;
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct support *s = pane->state;
	const struct asset *asset = asset_find("support/default.txt");

	(void)about;
	s->text = asset ? asset->data : "";
	if (app->choices.support && app->choices.support[0])
		s->text = app->choices.support;
}

/* Draw the card; gives how many rows it takes. */
static int draw_card(const struct support *s, const struct frame *frame,
		     int top)
{
	int row = -top, cols = frame->cols - 2 * COL_TEXT;

	for (const char *line = s->text; *line;) {
		size_t size = strcspn(line, "\n");
		size_t left = strcspn(line, "\t\n");
		const char *text = arena_text_n(frame->arena, line, left);
		int rows = draw_words_wrapped(frame, row, COL_TEXT, 1000, cols,
					      STYLE_PLAIN, text);

		if (left < size)
			draw_words_right(frame, row, COL_TEXT + cols,
					 STYLE_FAINT,
					 arena_text_n(frame->arena,
						      line + left + 1,
						      size - left - 1));
		row += rows > 0 ? rows : 1;
		line += size + (line[size] == '\n');
	}
	return row + top;
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct support *s = pane->state;

	draw_card(s, frame, s->top);
	draw_cursor(frame, 0, COL_TEXT);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct support *s = pane->state;
	struct arena arena = { 0 };
	struct canvas canvas;
	struct frame frame = { .arena = &arena, .cols = cols };

	canvas_init(&canvas, 1, 1);
	frame.canvas = &canvas;
	s->lines = draw_card(s, &frame, 0);
	s->rows = rows;
	if (s->top > s->lines - s->rows)
		s->top = s->lines - s->rows;
	if (s->top < 0)
		s->top = 0;
	canvas_clear(&canvas);
	arena_clear(&arena);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct support *s = pane->state;
	int by = 0;

	(void)app;
	if (key->kind == K_UP)
		by = -1;
	else if (key->kind == K_DOWN)
		by = 1;
	else if (key->kind == K_PAGE_UP)
		by = 1 - s->rows;
	else if (key->kind == K_PAGE_DOWN)
		by = s->rows - 1;
	else
		return false;
	s->top += by;
	return true;
}

static void back(struct pane *pane, struct app *app)
{
	app_close(app, pane);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct support *s = pane->state;

	str_add(out, s->text);
}

static bool is_longer(const struct pane *pane)
{
	const struct support *s = pane->state;

	return s->lines > s->rows;
}

static void read_on(struct pane *pane, struct app *app)
{
	type(pane, app, &(struct key){ .kind = K_DOWN });
}

static const struct binding keys[] = {
	{ "DOWN j", "down", N_("Read on"), read_on, .hint = N_("read on"),
	  .label = "↑↓", .fits = is_longer, .flags = BIND_QUIET },
	{ "ESC", "back", N_("Back to where you were"), back,
	  .hint = N_("back to where you were"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type support_sheet = {
	.name = "support",
	.title = N_("Support"),
	.keys = keys,
	.state_size = sizeof(struct support),
	.flags = PANE_BARE | PANE_NO_SUPPORT,
	.open = open,
	.fit = fit,
	.draw = draw,
	.say = say,
	.type = type,
};
