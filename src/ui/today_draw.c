/* Today, laid out and drawn. */
#include <string.h>

#include "base/intl.h"
#include "text/wrap.h"
#include "marking.h"
#include "today.h"
#include "ui/pane.h"

enum {
	ROOMY = 14,		/* from so many rows on there is air */
	COL_WORDS = 7,		/* a habit's sentence, after its box */
	COL_BROUGHT = 16,	/* words after their label */
	GAP = 3,		/* columns before a quiet word */
	FURTHER_IN = 2,		/* one below its choice begins so much later, */
	NARROW = 60,		/* … unless there are fewer columns */
	SENTENCE_ROWS = 4, LINE_ROWS = 3, QUIET_ROWS = 3, NOW_ROWS = 2,
	NOTE_ROWS = 2,		/* of a choice, below it */
	PAGE_ROWS = 3, TITLE_ROWS = 2,	/* of the box, without its lines */
};

static int least(int a, int b)
{
	return a < b ? a : b;
}

static int most(int a, int b)
{
	return a > b ? a : b;
}

/* Rows a text takes, at most `most`, at least one. */
static int rows_of(const char *text, int cols, int most, struct arena *arena)
{
	struct wrap_row_list rows = { 0 };

	wrap_text(text, strcspn(text, "\n"), cols > 1 ? cols : 1, (size_t)most,
		  &rows, arena);
	return rows.count < 1 ? 1 : least((int)rows.count, most);
}

/* ---- laying out ------------------------------------------------------------ */

static int text_col(const struct today_row *row)
{
	if (row->kind == TODAY_BROUGHT)
		return COL_BROUGHT;
	return row->kind == TODAY_HABIT || row->kind == TODAY_MORE ? COL_WORDS :
		COL_TEXT;
}

/* The columns there are for a row's text. */
static int text_room(const struct today_row *row, int cols)
{
	return cols - text_col(row) - 1;
}

/* How far a quiet word stands from where the text begins: those of choices
 * stand in one column. */
static bool is_choice(const struct today_row *row)
{
	return row->kind == TODAY_CHOICE || row->kind == TODAY_INVITED;
}

static int note_at(const struct today *s, const struct today_row *row)
{
	int cols = text_cols(row->text);

	if (is_choice(row))
		cols = most(cols, s->choice_cols);
	return cols + GAP;
}

/* A quiet word stands beside a text of one row, if there is room. Below it
 * stands a little further in, so that it is no row of its own. */
static bool beside(const struct today *s, const struct today_row *row, int cols)
{
	return row->lines == 1 && note_at(s, row) + text_cols(row->note) <=
		text_room(row, cols);
}

/* How much further in a quiet word below its choice begins. */
static int note_in(const struct today_row *row, int cols)
{
	if (!is_choice(row))
		return 0;
	return cols < NARROW ? 1 : FURTHER_IN;
}

/* The rows of a quiet word below its text: the program's own is read to its
 * end. */
static int note_rows(struct today *s, const struct today_row *row, int cols)
{
	if (!*row->note || beside(s, row, cols))
		return 0;
	if (!is_choice(row))
		return 1;
	return rows_of(row->note, text_room(row, cols) - note_in(row, cols),
		       NOTE_ROWS, &s->room);
}

static int most_rows(const struct today_row *row)
{
	switch (row->kind) {
	case TODAY_LINE:
		return LINE_ROWS;
	case TODAY_QUIET:
	case TODAY_QUESTION:
		return QUIET_ROWS;
	case TODAY_HABIT:
	case TODAY_PLAN:
	case TODAY_CHOICE:
	case TODAY_INVITED:
		return SENTENCE_ROWS;
	case TODAY_BROUGHT:
		return LINE_ROWS;
	default:
		return 1;
	}
}

static void measure(struct today *s, struct today_row *row, int cols)
{
	int room = text_room(row, cols);

	row->lines = rows_of(row->text, room, most_rows(row), &s->room);
	row->height = row->lines;
	if (row->kind == TODAY_PAGE) {
		row->lines = s->roomy && !s->tight ? PAGE_ROWS : 1;
		row->height = rows_of(row->text, room, TITLE_ROWS, &s->room) +
			row->lines + 2;
		return;
	}
	row->note_lines = s->roomy || row->kind != TODAY_QUESTION ?
		note_rows(s, row, cols) : 0;
	row->height += row->note_lines;
	if (*row->now)
		row->height += rows_of(row->now, room, NOW_ROWS, &s->room);
}

/* Whether the notes of all choices up to that long have room in one column. */
static bool column_fits(const struct today *s, int longest, int cols)
{
	for (size_t i = 0; i < s->rows.count; i++) {
		const struct today_row *row = &s->rows.items[i];

		if (is_choice(row) && text_cols(row->text) <= longest &&
		    COL_TEXT + longest + GAP + text_cols(row->note) >= cols)
			return false;
	}
	return true;
}

/* Notes stand in one column; those of choices too long for it stand below. */
static void measure_choices(struct today *s, int cols)
{
	s->choice_cols = 0;
	for (size_t i = 0; i < s->rows.count; i++) {
		const struct today_row *row = &s->rows.items[i];
		int longest = text_cols(row->text);

		if (is_choice(row) && longest > s->choice_cols &&
		    column_fits(s, longest, cols))
			s->choice_cols = longest;
	}
}

/* The row after the last that goes with the focus: the question below a page
 * does. */
static int focus_end(const struct today *s, const struct today_row *focus)
{
	const struct today_row *next = focus + 1;

	if (focus->kind == TODAY_PAGE &&
	    next < s->rows.items + s->rows.count &&
	    next->kind == TODAY_QUESTION)
		return next->at + next->height;
	return focus->at + focus->height;
}

/* The focus is seen whole, and so is what stands above the first row of it. */
static void scroll(struct today *s, int rows)
{
	const struct today_row *focus = today_focus(s);
	int end = focus ? focus_end(s, focus) : 0;

	if (focus && end > s->top + rows)
		s->top = end - rows;
	if (focus && focus->at < s->top)
		s->top = focus->at;
	if (focus && s->list.at == 0 && end <= rows)
		s->top = 0;
	if (s->top > s->height - rows)
		s->top = s->height - rows;
	if (s->top < 0)
		s->top = 0;
}

/* The keys of what is invited stand in the footer too. */
static bool can_go(const struct today *s, size_t i)
{
	return s->tight && i > 0 && s->rows.items[i].kind == TODAY_QUIET &&
	       s->rows.items[i - 1].kind == TODAY_INVITED;
}

static void lay_out(struct today *s, int cols)
{
	int at = s->roomy ? 1 : 0;

	arena_empty(&s->room);
	for (size_t i = 0; i < s->rows.count; i++) {
		struct today_row *row = &s->rows.items[i];

		measure(s, row, cols);
		if (can_go(s, i))
			row->lines = row->height = 0;
		else if (s->roomy)
			at += row->before;
		row->at = at;
		at += row->height;
	}
	s->height = at;
}

/* A day that is a little too long gives the rows of its page's box for it. */
void today_fit(struct pane *pane, int rows, int cols)
{
	struct today *s = pane->state;

	s->roomy = rows >= ROOMY;
	s->tight = false;
	measure_choices(s, cols);
	lay_out(s, cols);
	if (s->roomy && s->height > rows) {
		s->tight = true;
		lay_out(s, cols);
	}
	list_fit(&s->list, rows);
	scroll(s, rows);
}

/* ---- drawing --------------------------------------------------------------- */

static void draw_note(const struct today *s, const struct today_row *row,
		      const struct frame *frame, int at, enum style style)
{
	int col = text_col(row), room = text_room(row, frame->cols);
	int in = note_in(row, frame->cols);

	if (!*row->note)
		return;
	if (beside(s, row, frame->cols))
		draw_cut(frame, at, col + note_at(s, row), room,
			 style, row->note);
	else
		draw_wrapped_cut(frame, at + row->lines, col + in,
				 row->note_lines, room - in, style, row->note);
}

static void draw_sentence(const struct today *s, const struct today_row *row,
			  const struct frame *frame, int at)
{
	int col = text_col(row), room = text_room(row, frame->cols);
	int below = at + row->lines + row->note_lines;

	draw_wrapped_cut(frame, at, col, row->lines, room, STYLE_PLAIN, row->text);
	draw_note(s, row, frame, at, STYLE_FAINT);
	if (*row->now)
		draw_wrapped(frame, below, col, NOW_ROWS, room, STYLE_ACCENT,
			     row->now);
}

static void draw_mark(const struct today_row *row, const struct frame *frame,
		      int at)
{
	if (!row->boxed)
		return;
	draw_text(frame, at, COL_TEXT, STYLE_PLAIN, "[ ]");
	if (row->mark != MARK_NONE)
		draw_glyph(frame, at, COL_TEXT + 1, STYLE_MARK,
			   mark_glyph(row->mark));
}

/* The row of a page its box begins in, below the title. */
static int box_at(const struct today_row *row)
{
	return row->height - row->lines - 2;
}

static void draw_page(const struct today_row *row, const struct frame *frame,
		      int at)
{
	int cols = frame->cols - 2 * COL_TEXT;
	int box = at + box_at(row);

	draw_words_wrapped(frame, at, COL_TEXT, box - at,
			   text_room(row, frame->cols), STYLE_TITLE, row->text);
	draw_box(frame, box, COL_TEXT, row->lines + 2, cols, NULL);
	draw_wrapped(frame, box + 1, COL_TEXT + 2, row->lines, cols - 4,
		     STYLE_PLAIN, row->note);
}

/* The key of another one stands at the right edge of the page's box, where
 * there is room. */
static void draw_question(const struct today *s, const struct today_row *row,
			  const struct frame *frame, int at)
{
	int last = at + row->height - 1;

	draw_wrapped_cut(frame, at, COL_TEXT, row->lines,
			 text_room(row, frame->cols), STYLE_PLAIN, row->text);
	if (row->height > row->lines || beside(s, row, frame->cols))
		draw_words_right(frame, last, frame->cols - COL_TEXT,
				 STYLE_FAINT, row->note);
}

static void draw_row(const struct today *s, const struct today_row *row,
		     const struct frame *frame, int at)
{
	int room = text_room(row, frame->cols);

	switch (row->kind) {
	case TODAY_GREETING:
		draw_cut(frame, at, COL_TEXT, room, STYLE_TITLE, row->text);
		draw_note(s, row, frame, at, STYLE_PLAIN);
		break;
	case TODAY_LINE:
		draw_wrapped_cut(frame, at, COL_TEXT, row->lines, room,
				 STYLE_QUOTE, row->text);
		break;
	case TODAY_HEADING:
		draw_words(frame, at, COL_TEXT, STYLE_TITLE, row->text);
		break;
	case TODAY_HABIT:
		draw_mark(row, frame, at);
		draw_sentence(s, row, frame, at);
		break;
	case TODAY_BROUGHT:
		draw_cut(frame, at, COL_TEXT, COL_BROUGHT - COL_TEXT - 1,
			 STYLE_FAINT, row->label);
		draw_wrapped_cut(frame, at, COL_BROUGHT, row->lines, room,
				 STYLE_QUOTE, row->text);
		draw_note(s, row, frame, at, STYLE_FAINT);
		break;
	case TODAY_PLAN:
	case TODAY_CHOICE:
	case TODAY_INVITED:
		draw_sentence(s, row, frame, at);
		break;
	case TODAY_PAGE:
		draw_page(row, frame, at);
		break;
	case TODAY_QUESTION:
		draw_question(s, row, frame, at);
		break;
	case TODAY_QUIET:
		draw_words_wrapped(frame, at, COL_TEXT, row->lines, room,
				   STYLE_FAINT, row->text);
		break;
	case TODAY_MORE:
		draw_words_wrapped(frame, at, text_col(row), row->lines, room,
				   STYLE_PLAIN, row->text);
		break;
	}
}

/* The row of a thing that the > and the cursor stand in: of the page the
 * first line of its words. */
static int focus_row(const struct today_row *row)
{
	return row->kind == TODAY_PAGE ? box_at(row) + 1 : 0;
}

void today_draw(const struct pane *pane, const struct frame *frame)
{
	const struct today *s = pane->state;
	const struct today_row *focus = today_focus(s);

	draw_cursor(frame, 0, COL_TEXT);
	for (size_t i = 0; i < s->rows.count; i++) {
		const struct today_row *row = &s->rows.items[i];
		int at = row->at - s->top;

		if (at + row->height <= 0 || at >= frame->rows || !row->height)
			continue;
		draw_row(s, row, frame, at);
		if (row == focus)
			draw_chosen(frame, at + focus_row(row), COL_MARKER);
	}
	draw_more(frame, s->top > 0, s->top + frame->rows < s->height);
}

/* ---- saying ---------------------------------------------------------------- */

/* It stands below the page, and is never in focus itself. */
static void say_question(const struct today *s, struct str *out)
{
	for (size_t i = 0; i < s->rows.count; i++)
		if (s->rows.items[i].kind == TODAY_QUESTION)
			str_print(out, " %s", s->rows.items[i].text);
}

void today_say(const struct pane *pane, struct str *out)
{
	const struct today *s = pane->state;
	const struct today_row *row = today_focus(s);

	if (!row)
		return;
	switch (row->kind) {
	case TODAY_HABIT:
		if (row->boxed)
			str_print(out, "%s. ", mark_words(row->mark));
		str_add(out, row->text);
		if (*row->note)
			str_print(out, " %s.", row->note);
		if (*row->now)
			str_print(out, " %s", row->now);
		break;
	case TODAY_PAGE:
		str_print(out, "%s. ", row->text);
		if (*row->note)
			str_add_n(out, row->note, strcspn(row->note, "\n"));
		else
			str_add(out, _("Nothing is written so far."));
		say_question(s, out);
		break;
	case TODAY_CHOICE:
	case TODAY_INVITED:
		str_print(out, *row->note ? "%s. %s" : "%s.", row->text,
			  row->note);
		break;
	default:
		str_add(out, row->text);
	}
}
