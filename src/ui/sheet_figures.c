/* The figures of a habit, in words, with the counts they come from. */
#include "base/intl.h"
#include "book/habits.h"
#include "domain/figure_words.h"
#include "domain/history.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { LEFT = 1, INSIDE = 4, LINES = 8, LINE_ROWS = 3, ROOMY = 14 };

struct line {
	const char *text;
	enum style style;
	int before;		/* blank rows above it, where there is room */
	int rows;
};

struct telling {
	int64_t habit;
	struct line lines[LINES];
	int count;
	int shown;		/* of them; quiet ones at the end may go */
	int height;		/* of all lines, with the box */
	struct arena room;	/* for measuring */
	bool roomy;
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct telling *s = pane->state;

	(void)app;
	s->habit = *(const int64_t *)about;
}

static void close(struct pane *pane, struct app *app)
{
	struct telling *s = pane->state;

	(void)app;
	arena_clear(&s->room);
}

static void add(struct telling *s, enum style style, int before,
		const char *text)
{
	if (*text && s->count < LINES)
		s->lines[s->count++] = (struct line){ text, style, before, 1 };
}

/* "Lately: on 19 of 24 days.", or nothing. */
static const char *told(const char *name, const char *figure,
			struct arena *arena)
{
	return *figure ? arena_print(arena, name, figure) : "";
}

static void tell(struct telling *s, const struct history *history,
		 struct arena *arena)
{
	size_t count;
	struct rhythm_day *days = history_days(history, arena, &count);
	struct figures figures = rhythm_figures(days, count);
	int before = s->count;

	add(s, STYLE_PLAIN, 1, told(_("Lately: %s."),
				    figures_lately(&figures, arena), arena));
	add(s, STYLE_PLAIN, 0, told(_("In the long run: %s."),
				    figures_long_run(&figures), arena));
	add(s, STYLE_PLAIN, 0, told("%s.", figures_weekdays(days, count,
							    history->since,
							    arena), arena));
	add(s, STYLE_PLAIN, 0, told("%s.", figures_returns(&figures, arena),
				    arena));
	if (s->count == before)
		add(s, STYLE_PLAIN, 1, _("There is too little to say so far, "
					 "and that is fine."));
	add(s, STYLE_FAINT, 1, _("Rest and pauses are left out of the days. "
				 "The smallest version counts in full."));
	add(s, STYLE_FAINT, 0, _("Today is counted tomorrow."));
}

static void load(struct pane *pane, struct app *app)
{
	struct telling *s = pane->state;
	struct arena *arena = &pane->rows;
	struct habit habit;
	struct history history;
	struct err err = { 0 };

	s->count = 0;
	if (!book_habit(app->book, s->habit, arena, &habit, &err) ||
	    !book_habit_history(app->book, s->habit, arena, &history, &err)) {
		app_say_err(app, &err);
		return;
	}
	add(s, STYLE_TITLE, 0, habit_sentence(&habit, arena));
	history.today--;
	tell(s, &history, arena);
}

static int height_of(const struct telling *s)
{
	int height = 2 + (s->roomy ? 2 : 0);

	for (int i = 0; i < s->shown; i++)
		height += s->lines[i].rows + (s->roomy ? s->lines[i].before : 0);
	return height;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct telling *s = pane->state;
	struct frame none = { .cols = cols, .arena = &s->room };

	arena_empty(&s->room);
	s->roomy = rows >= ROOMY;
	for (int i = 0; i < s->count; i++) {
		struct line *line = &s->lines[i];

		line->rows = draw_wrapped(&none, 0, 0, 0,
					  cols - 2 * LEFT - 2 * INSIDE,
					  STYLE_PLAIN, line->text);
		if (line->rows > LINE_ROWS)
			line->rows = LINE_ROWS;
	}
	s->shown = s->count;
	while (s->shown > 1 && height_of(s) > rows &&
	       s->lines[s->shown - 1].style == STYLE_FAINT)
		s->shown--;
	s->height = height_of(s) < rows ? height_of(s) : rows;
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct telling *s = pane->state;
	struct frame box = draw_box_over(frame, s->height, LEFT);
	struct frame inner = frame_part(&box, 1, INSIDE, box.rows - 2,
					box.cols - 2 * INSIDE);
	int row = s->roomy ? 1 : 0;

	draw_cursor(&inner, row, 0);
	for (int i = 0; i < s->shown; i++) {
		const struct line *line = &s->lines[i];

		row += s->roomy ? line->before : 0;
		draw_wrapped(&inner, row, 0, line->rows, inner.cols,
			     line->style, line->text);
		row += line->rows;
	}
}

static void say(const struct pane *pane, struct str *out)
{
	const struct telling *s = pane->state;

	for (int i = 0; i < s->count; i++)
		str_print(out, i ? " %s" : "%s", s->lines[i].text);
}

static const struct binding keys[] = {
	{ "ESC RET", "back", N_("Back to where you were"), pane_back,
	  .hint = N_("back"), .flags = BIND_QUIET },
	{ "i", "figures", N_("Put the figures away"), pane_back,
	  .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type figures_sheet = {
	.name = "figures", .title = N_("Figures"), .keys = keys,
	.state_size = sizeof(struct telling), .flags = PANE_BOX,
	.open = open, .load = load, .fit = fit, .draw = draw, .say = say,
	.close = close,
};

void open_figures(struct app *app, int64_t habit)
{
	app_open(app, &figures_sheet, &habit);
}
