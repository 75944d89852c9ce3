/* The calendar, laid out and drawn. */
#include <string.h>

#include "base/intl.h"
#include "calendar.h"
#include "domain/day_words.h"
#include "marking.h"
#include "ui/pane.h"

enum {
	ROOMY = 14,		/* rows from which there is air */
	MARGIN_FROM = 60,	/* columns from which words stand beside weeks */
	CELL = 5, CELL_MIDDLE = 4, CELL_NARROW = 3,
	CELL_FROM = 60, CELL_MIDDLE_FROM = 46,	/* columns */
	LABEL = 6,		/* "19 Oct", at least */
	WEEKS_MOST = 13,
	LEGEND_GAP = 3,
	ALL_NAME = 14, ALL_CELL = 7,	/* columns of the view of all, at least */
};

static int least(int a, int b)
{
	return a < b ? a : b;
}

static int most(int a, int b)
{
	return a > b ? a : b;
}

/* ---- the legend ------------------------------------------------------------ */

static const struct legend {
	enum day_state state;
	const char *words;
} legend[] = {
	{ STATE_DONE, N_("did it") },
	{ STATE_SMALLEST, N_("smallest") },
	{ STATE_PARTLY, N_("partly") },
	{ STATE_REST, N_("rest") },
	{ STATE_PAUSED, N_("paused") },
	{ STATE_NOT_TODAY, N_("not today") },
	{ STATE_OPEN, N_("open") },
};

enum { LEGENDS = sizeof(legend) / sizeof(*legend) };

/* "did it" is always told, the others where they occur. */
static bool occurs(const struct calendar *s, enum day_state wanted)
{
	if (wanted == STATE_DONE)
		return true;
	for (int i = 0; i < s->weeks * 7; i++) {
		enum day_state state = calendar_state(s, s->top + i);

		if (state == wanted ||
		    (wanted == STATE_OPEN && state == STATE_UNRECORDED))
			return true;
	}
	return false;
}

/* Draws it from that row on, if there is a frame, as far as `rows` go; gives
 * the rows it takes. */
static int lay_legend(const struct calendar *s, const struct frame *frame,
		      int row, int rows, int cols)
{
	int col = COL_TEXT, used = 1;
	int gap = cols < CELL_MIDDLE_FROM ? LEGEND_GAP - 1 : LEGEND_GAP;

	for (int i = 0; i < LEGENDS; i++) {
		const char *words = _(legend[i].words);
		int width = 2 + text_cols(words);

		if (!occurs(s, legend[i].state))
			continue;
		if (col > COL_TEXT && col + width >= cols) {
			col = COL_TEXT;
			used++;
		}
		if (frame && used <= rows) {
			draw_glyph(frame, row + used - 1, col, STYLE_MARK,
				   calendar_glyph(legend[i].state));
			draw_words(frame, row + used - 1, col + 2, STYLE_FAINT,
				   words);
		}
		col += width + gap;
	}
	return used;
}

/* ---- laying out ------------------------------------------------------------ */

static day week_of(const struct calendar *s, day on)
{
	return day_week_start(on, s->week_start);
}

/* Which weeks are shown: the newest, scrolled so far that the day in focus is
 * among them. */
static void choose_weeks(struct calendar *s, int room)
{
	day last = week_of(s, s->today);
	day at = week_of(s, calendar_at(s));
	day first = week_of(s, s->history.since < s->today ? s->history.since :
			    s->today);
	int all;

	if (at < first)
		first = at;
	all = (last - first) / 7 + 1;
	s->weeks = most(least(least(room, WEEKS_MOST), all), 1);
	s->top = week_of(s, s->top);
	if (s->top > last - 7 * (s->weeks - 1) || s->top < first)
		s->top = last - 7 * (s->weeks - 1);
	if (at < s->top)
		s->top = at;
	if (at > s->top + 7 * (s->weeks - 1))
		s->top = at - 7 * (s->weeks - 1);
}

static void measure_label(struct calendar *s)
{
	s->label = LABEL;
	for (int i = 0; i < s->weeks; i++)
		s->label = most(s->label,
				text_cols(day_words_short(s->top + 7 * i,
							  s->today, &s->room)));
}

static bool title_has_room(const struct calendar *s, int cols)
{
	return COL_TEXT + text_cols(s->title) + 3 + text_cols(s->since) < cols;
}

/* Rows above the first week, and all others but the weeks themselves. */
static int rows_above(const struct calendar *s)
{
	return s->roomy ? 4 : 2;
}

static int rows_around(const struct calendar *s)
{
	if (!s->roomy)
		return rows_above(s) + s->legend_rows + 1;
	return rows_above(s) + 1 + s->sentence_rows + 1 + s->legend_rows + 2;
}

void calendar_fit(struct pane *pane, int rows, int cols)
{
	struct calendar *s = pane->state;
	struct frame none = { .cols = cols, .arena = &s->room };

	arena_empty(&s->room);
	s->roomy = rows >= ROOMY;
	list_fit(&s->list, most(rows - (s->roomy ? 6 : 2), 1));
	if (!s->now || s->all)
		return;
	s->cell = cols >= CELL_FROM ? CELL :
		cols >= CELL_MIDDLE_FROM ? CELL_MIDDLE : CELL_NARROW;
	s->sentence_rows = least(draw_wrapped(&none, 0, COL_TEXT, 0,
					      cols - 2 * COL_TEXT, STYLE_PLAIN,
					      s->sentence), 3);
	s->legend_rows = 1;
	choose_weeks(s, rows - rows_around(s));
	s->legend_rows = least(lay_legend(s, NULL, 0, 0, cols), 2);
	choose_weeks(s, rows - rows_around(s));
	measure_label(s);
}

/* ---- one habit ------------------------------------------------------------- */

static int cell_col(const struct calendar *s, int weekday)
{
	return COL_TEXT + s->label + 1 + s->cell * weekday + s->cell / 2;
}

static void draw_title(const struct calendar *s, const struct frame *frame)
{
	int row = s->roomy ? 1 : 0;
	int room = frame->cols - COL_TEXT - 1;

	if (title_has_room(s, frame->cols)) {
		draw_right(frame, row, frame->cols - COL_TEXT, STYLE_FAINT,
			   s->since);
		room -= text_cols(s->since) + COL_TEXT;
	} else if (frame->cols >= MARGIN_FROM) {
		int margin = cell_col(s, 6) + 4;

		draw_cut(frame, rows_above(s) - 1, margin,
			 frame->cols - margin - 1, STYLE_FAINT, s->since);
	}
	draw_cut(frame, row, COL_TEXT, room, STYLE_TITLE, s->title);
}

static void draw_weekdays(const struct calendar *s, const struct frame *frame,
			  int row)
{
	for (int i = 0; i < 7; i++) {
		int col = cell_col(s, i) - 1;
		struct frame head = frame_part(frame, row, col, 1, s->cell - 1);

		draw_text(&head, 0, 0, STYLE_FAINT,
			  day_weekday_short((s->week_start + i) % 7));
	}
}

static void draw_day(const struct calendar *s, const struct frame *frame,
		     int row, int col, day on)
{
	enum day_state state = calendar_state(s, on);

	if (state != STATE_OUTSIDE)
		draw_glyph(frame, row, col, STYLE_MARK, calendar_glyph(state));
	if (on != calendar_at(s))
		return;
	draw_glyph(frame, row, col - 1, STYLE_CHOSEN, GLYPH_CHOSEN);
	draw_cursor(frame, row, col);
}

static void draw_week(const struct calendar *s, const struct frame *frame,
		      int row, day week)
{
	int margin = cell_col(s, 6) + 4;

	draw_right(frame, row, COL_TEXT + s->label, STYLE_PLAIN,
		   day_words_short(week, s->today, frame->arena));
	for (int i = 0; i < 7; i++)
		draw_day(s, frame, row, cell_col(s, i), week + i);
	if (frame->cols >= MARGIN_FROM)
		draw_cut(frame, row, margin, frame->cols - margin - 1,
			 STYLE_FAINT, calendar_note(s, week, frame->arena));
}

/* The day in focus, in words. */
static void draw_focus(const struct calendar *s, const struct frame *frame,
		       int row)
{
	day at = calendar_at(s);
	const struct mark *mark = calendar_mark(s, at);
	const char *when = frame->cols < CELL_MIDDLE_FROM ?
		day_words_short(at, s->today, frame->arena) :
		day_words_long(at, s->today, frame->arena);
	int col = draw_text(frame, row, COL_TEXT, STYLE_PLAIN, when);

	col = draw_words(frame, row, col + 3, STYLE_PLAIN,
			 calendar_state_words(s, at));
	if (mark && mark->note && *mark->note)
		draw_cut(frame, row, col + 3, frame->cols - col - 4,
			 STYLE_QUOTE,
			 quoted_words(mark->note, frame->ascii, frame->arena));
}

static void draw_one(const struct calendar *s, const struct frame *frame)
{
	int row = rows_above(s);

	draw_title(s, frame);
	draw_weekdays(s, frame, row - 1);
	for (int i = 0; i < s->weeks; i++)
		draw_week(s, frame, row + i, s->top + 7 * i);
	row += s->weeks;
	if (s->roomy) {
		draw_words_wrapped(frame, row + 1, COL_TEXT, s->sentence_rows,
				   frame->cols - 2 * COL_TEXT, STYLE_PLAIN,
				   s->sentence);
		row += s->sentence_rows + 2;
	}
	lay_legend(s, frame, row, s->legend_rows, frame->cols);
	row += s->legend_rows + (s->roomy ? 1 : 0);
	draw_focus(s, frame, row);
}

/* ---- all of them ----------------------------------------------------------- */

/* As many of the newest weeks as there is room for. */
static int weeks_shown(int cols)
{
	int room = (cols - COL_TEXT - ALL_NAME - 1) / ALL_CELL;

	return most(least(room, CALENDAR_WEEKS), 1);
}

static const char *week_sign(const struct calendar_week *week,
			     const struct frame *frame)
{
	if (week->credit)
		return arena_print(frame->arena, "%d", week->credit);
	return week->quiet == STATE_OUTSIDE ? "" :
		glyph_text(calendar_glyph(week->quiet), frame->ascii);
}

static void draw_all(const struct calendar *s, const struct frame *frame)
{
	int weeks = weeks_shown(frame->cols);
	int head = s->roomy ? 3 : 1;
	int left = frame->cols - 1 - weeks * ALL_CELL;
	day first = week_of(s, s->today) - 7 * (weeks - 1);

	draw_words(frame, s->roomy ? 1 : 0, COL_TEXT, STYLE_TITLE,
		   _("All small things, week by week"));
	for (int w = 0; w < weeks; w++)
		draw_right(frame, head, left + (w + 1) * ALL_CELL, STYLE_FAINT,
			   day_words_short(first + 7 * w, s->today,
					   frame->arena));
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		const struct calendar_row *row = &s->rows.items[i];
		int at = head + 1 + list_row(&s->list, i);

		draw_cut(frame, at, COL_TEXT, left - COL_TEXT - 1, STYLE_PLAIN,
			 row->name);
		for (int w = 0; w < weeks; w++)
			draw_right(frame, at, left + (w + 1) * ALL_CELL,
				   STYLE_PLAIN,
				   week_sign(&row->weeks[CALENDAR_WEEKS -
							 weeks + w], frame));
		if (i == s->list.at)
			draw_chosen(frame, at, COL_MARKER);
	}
	if (s->roomy)
		draw_words(frame, head + 2 +
			   (int)(list_last(&s->list) - list_first(&s->list)),
			   COL_TEXT, STYLE_FAINT,
			   _("On how many days of the week it came about."));
}

/* ---- nothing so far -------------------------------------------------------- */

static const char *nothing(const struct calendar *s)
{
	if (s->has_plans)
		return _("What is there for when it comes has no calendar: "
			 "it comes when it comes.");
	return _("There is no small thing to mark so far, and that is fine. "
		 "One can begin in Habits: 4 goes there.");
}

void calendar_draw(const struct pane *pane, const struct frame *frame)
{
	const struct calendar *s = pane->state;

	if (s->now && s->all)
		draw_all(s, frame);
	else if (s->now)
		draw_one(s, frame);
	if (s->now)
		return;
	draw_words(frame, s->roomy ? 1 : 0, COL_TEXT, STYLE_TITLE,
		   _("Calendar"));
	draw_words_wrapped(frame, s->roomy ? 3 : 2, COL_TEXT, 4,
			   frame->cols - 2 * COL_TEXT, STYLE_PLAIN, nothing(s));
	draw_cursor(frame, s->roomy ? 3 : 2, COL_TEXT);
}

/* ---- saying ---------------------------------------------------------------- */

/* "sit down. Weeks, oldest first: 4, 5, rest, 5." */
static void say_row(const struct calendar *s, struct str *out)
{
	const struct calendar_row *row;
	const char *between = " ";

	if (!s->list.count)
		return;
	row = &s->rows.items[s->list.at];
	str_print(out, "%s. %s", row->name, _("Weeks, oldest first:"));
	for (int w = 0; w < CALENDAR_WEEKS; w++) {
		const struct calendar_week *week = &row->weeks[w];

		if (week->credit)
			str_print(out, "%s%d", between, week->credit);
		else if (week->quiet == STATE_OUTSIDE)
			continue;
		else
			str_print(out, "%s%s", between,
				  week->quiet == STATE_PAUSED ? _("paused") :
				  mark_words(week->quiet == STATE_REST ?
					     MARK_REST : MARK_NONE));
		between = ", ";
	}
	str_add(out, ".");
}

void calendar_say(const struct pane *pane, struct str *out)
{
	const struct calendar *s = pane->state;
	day at = calendar_at(s);
	const struct mark *mark;
	struct arena arena = { 0 };

	if (!s->now) {
		str_add(out, nothing(s));
		return;
	}
	if (s->all) {
		say_row(s, out);
		return;
	}
	mark = calendar_mark(s, at);
	str_print(out, "%s, %s.", day_words_long(at, s->today, &arena),
		  calendar_state_words(s, at));
	if (mark && mark->note && *mark->note)
		str_print(out, " %s.", mark->note);
	str_print(out, " %s", s->title);
	arena_clear(&arena);
}
