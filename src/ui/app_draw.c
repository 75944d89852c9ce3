#include <string.h>

#include "base/intl.h"
#include "book/book.h"
#include "ui/app.h"
#include "footer.h"
#include "ui/panes.h"

/*
 * The window as it is laid out: places (or " tend") in the first row, a rule,
 * the page, a rule with what was just said, the footer.
 */
enum {
	LEAST_ROWS = 12, LEAST_COLS = 40,	/* below that: a calm line */
	TINY_ROWS = 4, TINY_COLS = 20,		/* typed text is seen down to this */
	LOW = 16,		/* below so many rows the first rule gives way */
	WIDE = 140,		/* from here on text is capped and centred … */
	BAND = 82,		/* … in 76 columns and a margin of 3 */
	DATE_FROM = 100,	/* columns that leave room for the date */
};

static void load(struct app *app, struct pane *pane)
{
	int64_t revision = app->book ? book_revision(app->book) : 0;

	if (pane->loaded && pane->revision == revision)
		return;
	pane->loaded = true;
	pane->revision = revision;
	arena_empty(&pane->rows);
	if (pane->type->load)
		pane->type->load(pane, app);
}

/* A fit may find that rows are wanted which were not read. */
static void make_ready(struct app *app, struct pane *pane, int rows, int cols)
{
	load(app, pane);
	if (pane->type->fit)
		pane->type->fit(pane, rows, cols);
	if (!pane->loaded) {
		load(app, pane);
		if (pane->type->fit)
			pane->type->fit(pane, rows, cols);
	}
}

static struct frame band(const struct app *app, const struct frame *frame,
			 const struct pane *pane)
{
	int cols = app->cols;

	if (cols < WIDE || pane->type->flags & PANE_WIDE)
		return *frame;
	return frame_part(frame, 0, (cols - BAND) / 2, frame->rows, BAND);
}

/* ---- the first row -------------------------------------------------------- */

static const char *place_title(const struct app *app, int place)
{
	const struct pane_type *const *types = app->choices.places ?
		app->choices.places : panes_places;

	return _(types[place]->title);
}

static int tab_cols(const struct app *app, int place, bool named)
{
	return named ? 4 + text_cols(place_title(app, place)) : 3;
}

static bool tabs_fit(const struct app *app, int cols)
{
	int total = 0;

	for (int i = 0; i < app_place_count(app); i++)
		total += tab_cols(app, i, true);
	return total <= cols;
}

/* [2 Journal]: every place takes its name and one column on either side. With
 * less room than that, the others are their numbers. */
static int draw_tabs(const struct app *app, const struct frame *frame)
{
	bool all_named = tabs_fit(app, frame->cols);
	int col = 0;

	for (int i = 0; i < app_place_count(app); i++) {
		bool open = i == app->place;
		enum style style = open ? STYLE_TAB_OPEN : STYLE_TAB;
		int end = col + tab_cols(app, i, open || all_named);

		draw_print(frame, 0, col, style, open ? "[%d" : " %d", i + 1);
		if (open || all_named)
			draw_words(frame, 0, col + 3, style,
				   place_title(app, i));
		if (open)
			draw_text(frame, 0, end - 1, style, "]");
		col = end;
	}
	return col;
}

static void draw_date(const struct app *app, const struct frame *frame,
		      int after)
{
	struct civil civil = day_civil(app->today);
	const char *date;

	if (app->choices.note) {
		const char *note = app->choices.note;

		if (after + 2 + text_cols(note) < frame->cols)
			draw_right(frame, 0, frame->cols - 1, STYLE_FAINT, note);
		return;
	}
	if (frame->cols < DATE_FROM)
		return;
	date = arena_print(frame->arena, "%s %d %s",
			   day_weekday_short(day_weekday(app->today)),
			   civil.mday, day_month_short(civil.month));
	if (after + 2 + text_cols(date) < frame->cols)
		draw_right(frame, 0, frame->cols - 1, STYLE_PLAIN, date);
}

static void draw_head(const struct app *app, const struct frame *frame,
		      const struct pane *page)
{
	struct frame row = band(app, frame, page);

	if (page->type->flags & PANE_BARE)
		draw_text(&row, 0, 0, STYLE_PLAIN, " tend");
	else
		draw_date(app, &row, draw_tabs(app, &row));
}

/* ---- the page ------------------------------------------------------------- */

static struct frame page_frame(const struct app *app,
			       const struct frame *frame,
			       const struct pane *pane)
{
	int top = app->rows < LOW ? 1 : 2;
	struct frame page = band(app, frame, pane);

	return frame_part(&page, top, 0, frame->rows - top - 2, page.cols);
}

/* A boxed sheet leaves what it lies above in sight. */
static void draw_layer(struct app *app, const struct frame *frame,
		       struct pane *pane)
{
	struct frame page = page_frame(app, frame, pane);
	struct pane *below = app_below(app, pane);

	if (pane->type->flags & PANE_BOX && below != pane)
		draw_layer(app, frame, below);
	make_ready(app, pane, page.rows, page.cols);
	pane->type->draw(pane, &page);
}

/* The page whose head is shown: the first layer that is not a box. */
static struct pane *head_of(const struct app *app)
{
	struct pane *pane = app_top(app);

	while (pane->type->flags & PANE_BOX && pane != app_place(app))
		pane = app_below(app, pane);
	return pane;
}

/* The column after what was said in a row. */
static int said_end(const struct frame *frame, int row)
{
	int col = frame->cols;

	while (col > 2 && canvas_cell(frame->canvas, frame->row + row,
				      frame->col + col - 1)->style != STYLE_NOTICE)
		col--;
	return col;
}

/* Too long for the rule: the row above helps out, if the focus is not there. */
static void draw_said_long(const struct frame *row, const char *said, int cols)
{
	int above = row->rows - 3;

	draw_blank(row, above, 0, 1, row->cols);
	draw_wrapped(row, above, 2, 2, cols, STYLE_NOTICE, said);
	draw_text(row, above + 1, 1, STYLE_NOTICE, " ");
	draw_text(row, above + 1, said_end(row, above + 1), STYLE_NOTICE, " ");
}

static void draw_said(const struct app *app, const struct frame *frame,
		      const struct pane *page)
{
	struct frame row = band(app, frame, page);
	int cols = row.cols - 4, end;
	const char *said;

	draw_rule(frame, frame->rows - 2, 0, frame->cols);
	if (!app->said.size || cols < 1)
		return;
	said = glyph_words(app->said.s, frame->ascii, frame->arena);
	if (text_cols(said) > cols &&
	    app->canvas.cursor_row != frame->rows - 3) {
		draw_said_long(&row, said, cols);
		return;
	}
	end = draw_cut(&row, frame->rows - 2, 2, cols, STYLE_NOTICE, said);
	draw_text(&row, frame->rows - 2, 1, STYLE_NOTICE, " ");
	draw_text(&row, frame->rows - 2, end, STYLE_NOTICE, " ");
}

static void draw_whole(struct app *app, const struct frame *frame)
{
	struct pane *head = head_of(app);
	struct frame foot = band(app, frame, head);

	draw_layer(app, frame, app_top(app));
	draw_head(app, frame, head);
	if (app->rows >= LOW)
		draw_rule(frame, 1, 0, frame->cols);
	draw_said(app, frame, head);
	footer_draw(app, &foot, frame->rows - 1);
}

/* ---- and when it cannot be ------------------------------------------------ */

static void draw_no_room(const struct frame *frame)
{
	draw_words_wrapped(frame, 0, 0, frame->rows, frame->cols, STYLE_PLAIN,
			   _("tend needs a little more room: 40×12. "
			     "Your words are kept."));
	draw_cursor(frame, 0, 0);
}

static void draw_small(struct app *app, const struct frame *frame)
{
	struct pane *top = app_top(app);

	if (!top->type->draw_small || !pane_typing(top) ||
	    frame->rows < TINY_ROWS || frame->cols < TINY_COLS) {
		draw_no_room(frame);
		return;
	}
	make_ready(app, top, frame->rows, frame->cols);
	top->type->draw_small(top, frame);
}

bool app_is_small(const struct app *app)
{
	return app->rows < LEAST_ROWS || app->cols < LEAST_COLS;
}

static void draw_hidden(const struct app *app, const struct frame *frame)
{
	if (!app->choices.no_hide_hint)
		draw_words(frame, frame->rows - 1, 2, STYLE_PLAIN, _("Ctrl-O"));
	draw_cursor(frame, frame->rows - 1, 2);
}

void app_draw(struct app *app)
{
	struct frame frame = {
		.canvas = &app->canvas, .arena = &app->frame,
		.ascii = app->choices.ascii,
	};

	if (app->book)
		book_hold(app->book);
	canvas_resize(&app->canvas, app->rows, app->cols);
	frame.rows = app->rows = app->canvas.rows;
	frame.cols = app->cols = app->canvas.cols;
	if (app->hidden)
		draw_hidden(app, &frame);
	else if (app_is_small(app))
		draw_small(app, &frame);
	else
		draw_whole(app, &frame);
	arena_empty(&app->frame);
	if (app->book)
		book_release(app->book);
}
