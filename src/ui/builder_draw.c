#include <limits.h>

#include "base/intl.h"
#include "builder.h"

enum { HINT_COL = 29, HINT_LEAST = 66, LABEL_COLS = 14, LABELS_LEAST = 60,
       SIDES = 4, BOX_ROWS = 3 };

/* ---- words --------------------------------------------------------------------- */

static const char *asked(const struct builder *s)
{
	if (s->is_long)
		return _("That is a good thing to grow into. What would its "
			 "first minute be?");
	if (s->step == STEP_END)
		return _("How do you want to end it? A tiny yes: a smile, "
			 "a hand on the heart.");
	if (s->step == STEP_ACTION && s->ask == ASK_FIRST_PIECE)
		return _("What is the first thing your hands or feet would do?");
	if (s->step == STEP_ACTION && s->ask == ASK_SMALLER)
		return _("What would an even smaller one be?");
	if (s->step == STEP_ACTION)
		return _("What would this look like if it took less than a "
			 "minute?");
	if (s->form == FORM_ENHANCE)
		return _("What do you already do, that it could go along with?");
	if (s->form == FORM_IF_THEN)
		return _("When is it wanted? Name the moment, whenever it comes.");
	return _("What do you already do every day, that it could come right "
		 "after?");
}

/* How the fields read together, as far as they go. */
static const char *so_far(const struct builder *s, bool ascii,
			  struct arena *arena)
{
	struct habit habit = builder_habit(s, arena);
	const char *points = ascii ? "..." : "…";

	if (s->step == STEP_ACTION && !*habit.action)
		return ascii ? _("So far:  ... I will ...")
			     : _("So far:  … I will …");
	if (s->step == STEP_ACTION && builder_blank(s, STEP_ANCHOR))
		return arena_print(arena, _("So far:  %s I will %s."), points,
				   habit.action);
	if (!*habit.action)
		habit.action = points;
	if (!*habit.anchor)
		habit.anchor = points;
	return habit_sentence(&habit, arena);
}

static const char *note(const struct builder *s)
{
	if (s->is_long)
		return _("Small is easier to find again on a tired day. Longer "
			 "is fine, too.");
	if (s->step == STEP_END)
		return _("When it does not happen, nothing happens. It is there "
			 "the next day.");
	if (s->step == STEP_ACTION)
		return _("It can be as small as one breath.");
	if (s->form == FORM_IF_THEN)
		return _("It waits for its moment, and asks for nothing on "
			 "other days.");
	return _("A moment that comes once a day, in one place, is easiest to "
		 "find again.");
}

/* "today or tomorrow, after I pour my coffee", if there is room for it: the
 * sentence stands above in any case. */
static const char *when(const struct builder *s, int cols, struct arena *arena)
{
	struct habit habit = builder_habit(s, arena);
	const char *said;

	if (s->form == FORM_IF_THEN)
		return _("it is there when it comes up");
	said = arena_print(arena, s->form == FORM_ENHANCE
			   ? _("today or tomorrow, while %s")
			   : _("today or tomorrow, after %s"), habit.anchor);
	return text_cols(said) <= cols ? said : _("today or tomorrow");
}

static const char *hint_of(const struct builder *s, int row, int cols,
			   struct arena *arena)
{
	if (s->is_long && row == ROW_SHORTER)
		return _("the same, for one minute");
	if (s->is_long && row == ROW_FIRST_PIECE)
		return _("what it begins with");
	if (s->is_long)
		return _("longer is fine here");
	if (row == ROW_START)
		return when(s, cols, arena);
	return row == ROW_SMALLER ? _("half of it, or its first breath")
				  : _("it stands under Habits");
}

/* ---- the layout ----------------------------------------------------------------- */

void builder_fit(struct pane *pane, int rows, int cols)
{
	struct builder *s = pane->state;
	struct arena arena = { 0 };
	int wide = cols - 2 * COL_TEXT;
	bool field = !s->is_long;
	bool above = s->step == STEP_END || s->is_long;
	int shown;

	s->page = rows / 4;
	s->page = s->page < PAGE_LEAST ? PAGE_LEAST
		  : s->page > PAGE_MOST ? PAGE_MOST : s->page;
	if (s->focus >= builder_rows(s))
		s->focus = builder_rows(s) - 1;
	shown = text_rows(so_far(s, false, &arena), wide, 3);
	s->blocks[BLOCK_HEAD] = (struct block){ 1, 0, 0, 2, 0 };
	s->blocks[BLOCK_ABOVE] = (struct block){ above ? shown : 0, 0, 1, 3, 0 };
	s->blocks[BLOCK_ASK] = (struct block){
		text_rows(asked(s), wide, 3), 1, 1, 0, 0 };
	s->blocks[BLOCK_FORMS] = (struct block){
		s->step == STEP_ANCHOR, 0, 1, 2, 0 };
	s->blocks[BLOCK_FIELD] = (struct block){ field ? BOX_ROWS : 0, 0, 1, 0, 0 };
	s->blocks[BLOCK_TITLE] = (struct block){
		s->step == STEP_ACTION && field, 0, 0, 2, 0 };
	s->blocks[BLOCK_ROWS] = (struct block){
		builder_rows(s) < s->page || above ? builder_rows(s) : s->page,
		above ? builder_rows(s) : PAGE_LEAST,
		s->step == STEP_ACTION && field ? 0 : 1,
		4, 0 };
	s->blocks[BLOCK_BELOW] = (struct block){ above ? 0 : shown, 0, 1, 3, 0 };
	s->blocks[BLOCK_NOTE] = (struct block){
		text_rows(note(s), wide, 2), 0, 1, 1, 0 };
	blocks_place(s->blocks, BUILDER_BLOCKS, rows);
	for (int i = 0; i < STEPS; i++)
		edit_fit(&s->edits[i], 1, page_is_small(rows, cols) ? cols
							    : wide - SIDES);
	arena_clear(&arena);
}

/* ---- drawing -------------------------------------------------------------------- */

static void draw_head(const struct builder *s, const struct frame *frame)
{
	const struct block *block = &s->blocks[BLOCK_HEAD];
	int end = frame->cols - 4;
	int col;

	if (!block->rows)
		return;
	end = draw_words_right(frame, block->row, end, STYLE_FAINT,
			       arena_print(frame->arena, _("%d of %d"),
					   s->step + 1, STEPS)) - 2;
	if (!s->insight) {
		draw_words(frame, block->row, COL_TEXT, STYLE_FAINT,
			   _("A small thing"));
		return;
	}
	col = draw_words(frame, block->row, COL_TEXT, STYLE_FAINT, _("From")) + 1;
	if (s->line_is_closed)
		draw_words(frame, block->row, col, STYLE_FAINT, _("a closed line"));
	else
		draw_cut(frame, block->row, col, end - col, STYLE_QUOTE,
			 quoted(s->line, frame->ascii, frame->arena));
}

/* [After I …]  While I …  If … then      Ctrl-T  another */
static void draw_forms(const struct builder *s, const struct frame *frame)
{
	static const char *const forms[] = { N_("After …"), N_("While …"),
					     N_("If … then …") };
	const struct block *block = &s->blocks[BLOCK_FORMS];
	int col = COL_TEXT - 1;

	if (!block->rows)
		return;
	for (int i = 0; i < 3; i++) {
		bool open = i == (int)s->form;
		enum style style = open ? STYLE_TAB_OPEN : STYLE_TAB;

		draw_text(frame, block->row, col, style, open ? "[" : " ");
		col = draw_words(frame, block->row, col + 1, style, _(forms[i]));
		draw_text(frame, block->row, col, style, open ? "]" : " ");
		col += 2;
	}
	if (col + 18 < frame->cols)
		draw_words_right(frame, block->row, frame->cols - 4, STYLE_FAINT,
				 _("Ctrl-T  another"));
}

static void draw_title(const struct builder *s, const struct frame *frame)
{
	const struct block *block = &s->blocks[BLOCK_TITLE];

	if (!block->rows || s->theme >= s->ideas.count)
		return;

	int end = draw_print(frame, block->row, COL_TEXT, STYLE_FAINT,
			     _("Ideas for %s"),
			     _(s->ideas.items[s->theme].name));

	if (end + 16 < frame->cols)
		draw_words_right(frame, block->row, frame->cols - 4, STYLE_FAINT,
				 _("Ctrl-T  more"));
}

/* Which words stand before the row at the second question. */
static const char *label(const struct builder *s, int row)
{
	if (row == 0 && builder_yours(s))
		return _("Yours");
	return row == builder_yours(s) ? _("Common ones") : "";
}

static void draw_row(const struct builder *s, const struct frame *frame, int at,
		     int row)
{
	const char *words = builder_row(s, row);
	bool labels = s->step == STEP_ANCHOR && frame->cols >= LABELS_LEAST;
	int col = COL_TEXT, room = frame->cols - HINT_COL - COL_TEXT;

	if (s->is_long || s->step == STEP_END) {
		draw_words(frame, at, col, STYLE_PLAIN, words);
		if (frame->cols >= HINT_LEAST)
			draw_cut(frame, at, HINT_COL, room, STYLE_FAINT,
				 hint_of(s, row, room, frame->arena));
		return;
	}
	if (labels) {
		draw_words(frame, at, col, STYLE_FAINT, label(s, row));
		col += LABEL_COLS;
	}
	draw_cut(frame, at, col + 2, frame->cols - col - 2 - COL_TEXT,
		 STYLE_PLAIN, words);
}

/* The rows that have room, with the one in focus among them. */
static void draw_rows(const struct builder *s, const struct frame *frame)
{
	const struct block *block = &s->blocks[BLOCK_ROWS];
	int first = s->focus >= block->rows ? s->focus - block->rows + 1 : 0;
	int marker = s->step == STEP_END || s->is_long ? COL_MARKER : COL_TEXT;

	if (s->step == STEP_ANCHOR && frame->cols >= LABELS_LEAST)
		marker = COL_TEXT + LABEL_COLS;
	for (int i = 0; i < block->rows && first + i < builder_rows(s); i++) {
		draw_row(s, frame, block->row + i, first + i);
		if (first + i == s->focus)
			draw_chosen(frame, block->row + i, marker);
	}
}

static void draw_wrapped_block(const struct frame *frame,
			       const struct block *block, enum style style,
			       const char *text)
{
	draw_rows_from(frame, block->row, COL_TEXT, block->rows,
		       frame->cols - 2 * COL_TEXT, style, text, 0);
}

void builder_draw(const struct pane *pane, const struct frame *frame)
{
	const struct builder *s = pane->state;
	const char *sentence = so_far(s, frame->ascii, frame->arena);

	draw_head(s, frame);
	draw_wrapped_block(frame, &s->blocks[BLOCK_ABOVE], STYLE_QUOTE, sentence);
	draw_wrapped_block(frame, &s->blocks[BLOCK_ASK], STYLE_TITLE, asked(s));
	draw_forms(s, frame);
	if (s->blocks[BLOCK_FIELD].rows)
		edit_draw_boxed(&s->edits[s->step], frame,
				s->blocks[BLOCK_FIELD].row, COL_TEXT,
				s->focus == ON_FIELD);
	draw_title(s, frame);
	draw_wrapped_block(frame, &s->blocks[BLOCK_BELOW], STYLE_QUOTE, sentence);
	draw_wrapped_block(frame, &s->blocks[BLOCK_NOTE], STYLE_FAINT, note(s));
	draw_rows(s, frame);
}

void builder_draw_small(const struct pane *pane, const struct frame *frame)
{
	const struct builder *s = pane->state;

	edit_draw(&s->edits[s->step], frame, 0, 0, true);
}

void builder_say(const struct pane *pane, struct str *out)
{
	const struct builder *s = pane->state;
	struct arena arena = { 0 };

	if (s->focus != ON_FIELD) {
		str_print(out, "%s.", builder_row(s, s->focus));
		if (s->is_long || s->step == STEP_END)
			str_print(out, " %s.", hint_of(s, s->focus, INT_MAX, &arena));
	} else {
		str_print(out, "%s ", asked(s));
		edit_say(&s->edits[s->step], out);
	}
	arena_clear(&arena);
}
