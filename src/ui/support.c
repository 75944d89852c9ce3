#include <string.h>

#include "base/asset.h"
#include "base/intl.h"
#include "base/list.h"
#include "ui/app.h"
#include "ui/sheets.h"

/*
 * The support card: people to turn to. It is filled from the start, needs no
 * book, and logs nothing. Its words are a text: each line as it stands, what
 * follows a tab at the right; lines begun with # are not shown, but for
 * "# checked 2026-10-03", which says when somebody last tried the numbers.
 */
struct support {
	const char *text;
	day checked;
	int top, rows, lines;
};

static day checked_on(const char *text)
{
	static const char begin[] = "# checked ";
	const char *at = strstr(text, begin);
	char date[DAY_TEXT] = "";
	day when;

	if (!at || (at != text && at[-1] != '\n'))
		return DAY_NONE;
	strncpy(date, at + sizeof(begin) - 1, DAY_TEXT - 1);
	return day_parse(date, &when) ? when : DAY_NONE;
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct support *s = pane->state;
	const struct asset *asset = asset_find("support/default.txt");

	(void)about;
	s->text = asset ? asset->data : "";
	if (app->choices.support && app->choices.support[0])
		s->text = app->choices.support;
	s->checked = checked_on(s->text);
}

/* Draw the card, or (frame NULL rows) count its lines. */
static int draw_card(const struct support *s, const struct frame *frame,
		     int top)
{
	int row = -top, cols = frame->cols - 2 * COL_TEXT;

	for (const char *line = s->text; *line;) {
		size_t size = strcspn(line, "\n");
		size_t left = strcspn(line, "\t\n");
		const char *text = arena_text_n(frame->arena, line, left);
		int rows = 1;

		if (*line != '#') {
			rows = draw_words_wrapped(frame, row, COL_TEXT, 1000,
						  cols, STYLE_PLAIN, text);
			if (left < size)
				draw_words_right(frame, row, COL_TEXT + cols,
					STYLE_FAINT,
					arena_text_n(frame->arena,
						     line + left + 1,
						     size - left - 1));
			row += rows > 0 ? rows : 1;
		}
		line += size + (line[size] == '\n');
	}
	return row + top;
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct support *s = pane->state;

	draw_card(s, frame, s->top);
	if (s->checked != DAY_NONE) {
		struct civil civil = day_civil(s->checked);

		draw_print(frame, frame->rows - 1, COL_TEXT, STYLE_FAINT,
			   _("These numbers were last tried on %d %s %d."),
			   civil.mday, day_month_name(civil.month),
			   civil.year);
	}
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
	s->rows = s->checked == DAY_NONE ? rows : rows - 1;
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
