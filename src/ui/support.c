#include <string.h>

#include "base/intl.h"
#include "book/care.h"
#include "domain/support.h"
#include "scrolled.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/sheets.h"

/*
 * The support card: people to turn to. It is filled from the start, needs no
 * book, and logs nothing. Its words are a text, each line as it stands; what
 * follows a tab stands at the right.
 */
struct support {
	struct scrolled page;
	const char *text;
	bool has_book;		/* own words can be kept */
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct support *s = pane->state;

	(void)app;
	(void)about;
	s->text = "";
}

static void load(struct pane *pane, struct app *app)
{
	struct support *s = pane->state;
	const char *own = NULL;

	s->has_book = app->book != NULL;
	/* What is wrong with the book is no matter here. */
	if (app->book && !book_setting(app->book, SUPPORT_SETTING, &pane->rows,
				       &own, NULL))
		own = NULL;
	s->text = support_card(own, app->choices.support, &pane->rows);
}

/* One line: its number or indent stands before it, also when it wraps; what
 * follows a tab stands at the right. Gives the rows it takes. */
static int draw_line(const struct frame *frame, int row, const char *line)
{
	size_t before = strspn(line, " 0123456789");
	size_t left = strcspn(line, "\t");
	const char *text, *aside = line[left] ? line + left + 1 : "";
	int col = COL_TEXT + (int)before, end = frame->cols - COL_TEXT;
	int rows;

	if (before > left)
		before = left;
	text = arena_text_n(frame->arena, line + before, left - before);
	draw_text_n(frame, row, COL_TEXT, STYLE_PLAIN, line, before);
	if (col + text_cols(text) + 2 + text_cols(aside) <= end) {
		draw_words_right(frame, row, end, STYLE_FAINT, aside);
		aside = "";
	}
	rows = draw_words_wrapped(frame, row, col, 1000, end - col,
				  STYLE_PLAIN, text);
	if (rows < 1)
		rows = 1;
	/* Where there is no room beside it, below it. */
	if (aside[0])
		rows += draw_words_wrapped(frame, row + rows, col, 1000,
					   end - col, STYLE_FAINT, aside);
	return rows;
}

/* Draw the card; gives how many rows it takes. */
static int draw_card(const struct support *s, const struct frame *frame,
		     int top)
{
	int row = -top;

	for (const char *line = s->text; *line;) {
		size_t size = strcspn(line, "\n");

		row += draw_line(frame, row,
				 arena_text_n(frame->arena, line, size));
		line += size + (line[size] == '\n');
	}
	return row + top;
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct support *s = pane->state;

	draw_card(s, frame, s->page.top);
	draw_cursor(frame, 0, COL_TEXT);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct support *s = pane->state;
	struct arena arena = { 0 };
	struct frame none = scrolled_measure(cols, &arena);

	scrolled_fit(&s->page, rows, draw_card(s, &none, 0));
	arena_clear(&arena);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct support *s = pane->state;

	str_add(out, s->text);
}

static bool is_whole(const struct pane *pane)
{
	return !scrolled_is_longer(pane);
}

static bool has_book(const struct pane *pane)
{
	const struct support *s = pane->state;

	return s->has_book;
}

static void change(struct pane *pane, struct app *app)
{
	(void)pane;
	open_support_words(app);
}

static const struct binding keys[] = {
	{ "ESC", "back", N_("Back to where you were"), pane_back,
	  .hint = N_("back to where you were"), .fits = is_whole,
	  .flags = BIND_QUIET },
	{ "ESC", "back", N_("Back to where you were"), pane_back,
	  .hint = N_("back"), .fits = scrolled_is_longer, .flags = BIND_QUIET },
	{ "DOWN j", "down", N_("Read on"), scrolled_read_on,
	  .hint = N_("read on"), .label = "↓", .fits = scrolled_is_longer,
	  .flags = BIND_QUIET },
	{ "e", "change", N_("Your own words on this card: who to ring, what helps"),
	  change, .hint = N_("your own words"), .fits = has_book,
	  .also = N_("add phone number people contact") },
	{ 0 },
};

const struct pane_type support_sheet = {
	.name = "support",
	.title = N_("Support"),
	.keys = keys,
	.state_size = sizeof(struct support),
	.flags = PANE_BARE | PANE_NO_SUPPORT,
	.open = open,
	.load = load,
	.fit = fit,
	.draw = draw,
	.say = say,
	.type = scrolled_type,
};
