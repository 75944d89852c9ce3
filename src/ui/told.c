/* A few lines of the program's own, to be read. */
#include <string.h>

#include "base/intl.h"
#include "scrolled.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/sheets.h"

struct about {
	const char *title, *text;
};

struct told {
	struct scrolled page;
	struct arena arena;
	const char *title, *text;
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
	struct frame none = scrolled_measure(cols, &arena);

	scrolled_fit(&s->page, rows - head_rows(rows), draw_lines(s, &none, 0));
	arena_clear(&arena);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct told *s = pane->state;
	int head = head_rows(frame->rows);
	struct frame body = frame_part(frame, head, 0, frame->rows - head,
				       frame->cols);

	draw_words(frame, head / 2, COL_TEXT, STYLE_TITLE, s->title);
	draw_lines(s, &body, s->page.top);
	draw_cursor(frame, head / 2, COL_TEXT);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct told *s = pane->state;

	str_print(out, "%s\n%s", s->title, s->text);
}

static const struct binding keys[] = {
	{ "DOWN j", "down", N_("Read on"), scrolled_read_on,
	  .hint = N_("read on"), .label = "↑↓", .fits = scrolled_is_longer,
	  .flags = BIND_QUIET },
	{ "UP k", "up", N_("Read back"), scrolled_read_back,
	  .fits = scrolled_is_longer, .flags = BIND_QUIET },
	{ "ESC", "back", N_("Back to where you were"), pane_back,
	  .hint = N_("back"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type told_sheet = {
	.name = "told", .title = N_("To read"), .keys = keys,
	.state_size = sizeof(struct told), .open = open, .fit = fit,
	.draw = draw, .say = say, .type = scrolled_type, .close = close,
};

void open_told(struct app *app, const char *title, const char *text)
{
	struct about about = { title, text };

	app_open(app, &told_sheet, &about);
}
