/* A few lines of the program's own, to be read. */
#include <string.h>

#include "base/intl.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/sheets.h"

struct about {
	const char *title, *text;
};

struct told {
	struct arena arena;
	const char *title, *text;
	int top, rows, lines;
};

static void open(struct pane *pane, struct app *app, const void *what)
{
	struct told *s = pane->state;
	const struct about *about = what;

	(void)app;
	s->title = arena_text(&s->arena, about->title);
	s->text = arena_text(&s->arena, about->text);
}

static void close(struct pane *pane, struct app *app)
{
	struct told *s = pane->state;

	(void)app;
	arena_clear(&s->arena);
}

/* Lines wrap within their indent. Gives the rows they take. */
static int draw_lines(const struct told *s, const struct frame *frame, int top)
{
	int row = -top;

	for (const char *line = s->text; *line;) {
		size_t size = strcspn(line, "\n"), before = strspn(line, " ");
		int col = COL_TEXT + (int)before, rows = 0;

		if (before < size)
			rows = draw_wrapped(frame, row, col, 1000,
					    frame->cols - COL_TEXT - col,
					    STYLE_PLAIN,
					    glyph_words(arena_text_n(frame->arena,
						line + before, size - before),
						frame->ascii, frame->arena));
		row += rows > 0 ? rows : 1;
		line += size + (line[size] == '\n');
	}
	return row + top;
}

static int head_rows(int rows)
{
	return rows < 14 ? 1 : 3;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct told *s = pane->state;
	struct arena arena = { 0 };
	struct canvas canvas;
	struct frame frame = { .arena = &arena, .cols = cols };

	canvas_init(&canvas, 1, 1);
	frame.canvas = &canvas;
	s->lines = draw_lines(s, &frame, 0);
	s->rows = rows - head_rows(rows);
	if (s->top > s->lines - s->rows)
		s->top = s->lines - s->rows;
	if (s->top < 0)
		s->top = 0;
	canvas_clear(&canvas);
	arena_clear(&arena);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct told *s = pane->state;
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

static bool is_longer(const struct pane *pane)
{
	const struct told *s = pane->state;

	return s->lines > s->rows;
}

static void read_on(struct pane *pane, struct app *app)
{
	type(pane, app, &(struct key){ .kind = K_DOWN });
}

static void read_back(struct pane *pane, struct app *app)
{
	type(pane, app, &(struct key){ .kind = K_UP });
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct told *s = pane->state;
	int head = head_rows(frame->rows);
	struct frame body = frame_part(frame, head, 0, frame->rows - head,
				       frame->cols);

	draw_words(frame, head / 2, COL_TEXT, STYLE_TITLE, s->title);
	draw_lines(s, &body, s->top);
	draw_cursor(frame, head / 2, COL_TEXT);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct told *s = pane->state;

	str_print(out, "%s\n%s", s->title, s->text);
}

static const struct binding keys[] = {
	{ "DOWN j", "down", N_("Read on"), read_on, .hint = N_("read on"),
	  .label = "↑↓", .fits = is_longer, .flags = BIND_QUIET },
	{ "UP k", "up", N_("Read back"), read_back, .fits = is_longer,
	  .flags = BIND_QUIET },
	{ "ESC", "back", N_("Back to where you were"), back, .hint = N_("back"),
	  .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type told_sheet = {
	.name = "told", .title = N_("To read"), .keys = keys,
	.state_size = sizeof(struct told), .open = open, .fit = fit,
	.draw = draw, .say = say, .type = type, .close = close,
};

void open_told(struct app *app, const char *title, const char *text)
{
	struct about about = { title, text };

	app_open(app, &told_sheet, &about);
}
