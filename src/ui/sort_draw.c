#include "base/intl.h"
#include "insight_words.h"
#include "sheet_sort.h"

enum { WORDS_MOST = 2000, WORDS_LEAST = 1, ABOUT_COL = 29 };

static const char *const letters[SORT_CHOICES] = { "t", "k", "l", "w" };

static const struct {
	const char *words, *about;
} choices[SORT_CHOICES] = {
	{ N_("Something to try"), N_("there is a small thing to do in it") },
	{ N_("Something to know"), N_("it explains something; nothing to do") },
	{ N_("Something to let be"), N_("making room for it, as it is") },
	{ N_("Wait"), N_("leave it here; it keeps") },
};

static const char *const hints[] = {
	N_("A capital letter adds a second kind: T, then l, is both."),
	N_("Any choice can be changed on any day."),
	N_("b   read the page it came from"),
	N_("j   it says the same as an older line"),
};

enum { HINTS = sizeof(hints) / sizeof(*hints) };

/* ---- a line ---------------------------------------------------------------- */

static const char *asked(const struct sort *s, struct arena *arena)
{
	if (s->added)
		return arena_print(arena, _("What is it, for you?  %s, and …"),
				   line_kinds(s->added, arena));
	return _("What is it, for you?");
}

static int words_cols(int cols)
{
	return cols - 2 * COL_TEXT - 2 * quote_indent(cols);
}

static const char *words_of(const struct sort *s)
{
	return sort_is_closed(s) ? _("This line is from a page you keep closed.")
				 : s->line.insight.body;
}

static void fit_line(struct sort *s, int rows, int cols)
{
	int suggestion = text_rows(s->line.suggestion, cols - 2 * COL_TEXT, 3);
	int hint_rows = s->line.insight.entry ? HINTS : HINTS - 1;

	if (!*s->line.suggestion)
		suggestion = 0;
	s->words_rows = text_rows(words_of(s), words_cols(cols) - 2, WORDS_MOST);
	s->blocks[SORT_HEAD] = (struct block){ 1, 0, 0, 2, 0 };
	s->blocks[SORT_WORDS] = (struct block){
		s->words_rows, WORDS_LEAST, 2, 4, 0 };
	s->blocks[SORT_ASK] = (struct block){ 1, s->added != 0, 2, 2, 0 };
	s->blocks[SORT_CHOOSE] = (struct block){
		sort_is_closed(s) ? 2 : SORT_CHOICES, 2, 1, 5, 0 };
	s->blocks[SORT_SUGGEST] = (struct block){ suggestion, 0, 1, 3, 0 };
	s->blocks[SORT_HINTS] = (struct block){
		sort_is_closed(s) ? 0 : hint_rows, 0, 1, 1, 0 };
	blocks_place(s->blocks, SORT_BLOCKS, rows);
}

static void draw_head(const struct sort *s, const struct frame *frame)
{
	const char *title = s->line.insight.entry ? _("A line you kept")
						  : _("A line you wrote");

	if (!s->blocks[SORT_HEAD].rows)
		return;

	int end = draw_words(frame, s->blocks[SORT_HEAD].row, COL_TEXT,
			     STYLE_TITLE, title);
	int from = frame->cols - 4 - text_cols(s->line.from);

	if (from > end + 1)
		draw_words(frame, s->blocks[SORT_HEAD].row, from, STYLE_FAINT,
			   s->line.from);
}

static void draw_quote(const struct sort *s, const struct frame *frame)
{
	const struct block *block = &s->blocks[SORT_WORDS];
	int col = COL_TEXT + quote_indent(frame->cols);

	if (sort_is_closed(s))
		draw_words_wrapped(frame, block->row, col, block->rows,
				   words_cols(frame->cols), STYLE_PLAIN,
				   words_of(s));
	else
		draw_rows_from(frame, block->row, col, block->rows,
			       words_cols(frame->cols), STYLE_QUOTE,
			       quoted(words_of(s), frame->ascii, frame->arena),
			       s->from);
}

static void draw_choices(const struct sort *s, const struct frame *frame)
{
	int row = s->blocks[SORT_CHOOSE].row;

	for (int i = 0; i < SORT_CHOICES && i < s->blocks[SORT_CHOOSE].rows; i++) {
		draw_text(frame, row + i, COL_TEXT, STYLE_PLAIN, letters[i]);
		draw_words(frame, row + i, COL_TEXT + 4, STYLE_PLAIN,
			   _(choices[i].words));
		if (frame->cols - ABOUT_COL > text_cols(_(choices[i].about)))
			draw_words(frame, row + i, ABOUT_COL, STYLE_FAINT,
				   _(choices[i].about));
		if (i == s->chosen)
			draw_chosen(frame, row + i, COL_MARKER);
	}
}

static void draw_closed(const struct sort *s, const struct frame *frame)
{
	int row = s->blocks[SORT_CHOOSE].row;

	draw_words(frame, row, COL_TEXT, STYLE_PLAIN, _("Open it here"));
	draw_words(frame, row + 1, COL_TEXT, STYLE_PLAIN,
		   _("Leave it closed, and go on"));
	draw_chosen(frame, row + s->chosen, COL_MARKER);
}

static void draw_hints(const struct sort *s, const struct frame *frame)
{
	const struct block *block = &s->blocks[SORT_HINTS];
	int row = block->row;

	for (size_t i = 0; i < HINTS && row < block->row + block->rows; i++)
		if (s->line.insight.entry || i != 2)
			draw_words(frame, row++, COL_TEXT, STYLE_FAINT,
				   _(hints[i]));
}

static void draw_line(const struct sort *s, const struct frame *frame)
{
	const struct block *suggest = &s->blocks[SORT_SUGGEST];

	draw_head(s, frame);
	draw_quote(s, frame);
	if (s->blocks[SORT_ASK].rows)
		draw_words(frame, s->blocks[SORT_ASK].row, COL_TEXT, STYLE_PLAIN,
			   sort_is_closed(s)
				   ? _("You can look at it now, or on another day.")
				   : asked(s, frame->arena));
	draw_rows_from(frame, suggest->row, COL_TEXT, suggest->rows,
		       frame->cols - 2 * COL_TEXT, STYLE_PLAIN,
		       glyph_words(s->line.suggestion, frame->ascii,
				   frame->arena), 0);
	draw_hints(s, frame);
	if (sort_is_closed(s))
		draw_closed(s, frame);
	else
		draw_choices(s, frame);
}

/* ---- the end --------------------------------------------------------------- */

enum { END_TITLE, END_COUNTS, END_NOTE, END_ASK, END_ROWS };

static const char *count_words(unsigned kind, int count, struct arena *arena)
{
	unsigned long n = (unsigned long)count;

	switch (kind) {
	case KIND_ACTIONABLE:
		return arena_print(arena, ngettext("%d to try", "%d to try", n),
				   count);
	case KIND_UNDERSTANDING:
		return arena_print(arena, ngettext("%d to know", "%d to know", n),
				   count);
	case KIND_ACCEPTANCE:
		return arena_print(arena, ngettext("%d to let be", "%d to let be",
						   n), count);
	default:
		return arena_print(arena, ngettext("%d waits", "%d wait", n),
				   count);
	}
}

static const char *counts_of(const struct sort *s, struct arena *arena)
{
	const char *words = "";

	for (int i = 0; i < SORT_CHOICES; i++) {
		int count = sort_count(s, sort_kinds[i]);

		if (count)
			words = arena_print(arena, "%s%s%s", words,
					    *words ? "    " : "",
					    count_words(sort_kinds[i], count,
							arena));
	}
	return words;
}

static const char *note_of(const struct sort *s)
{
	if (!s->done.count)
		return _("They wait where they are, for as long as they like.");
	if (s->done.count < s->lines.count)
		return _("What you looked at has a place now. The others keep.");
	if (!sort_count(s, KIND_UNDERSTANDING | KIND_ACCEPTANCE))
		return _("They all have a place now.");
	return _("They all have a place now. The ones to know and to let be "
		 "come back to be read, never to be done.");
}

static void fit_end(struct sort *s, int rows, int cols)
{
	int note = text_rows(note_of(s), cols - 2 * COL_TEXT, 4);
	bool more = s->ends.count > 1;

	s->blocks[END_TITLE] = (struct block){ 1, 1, 0, 5, 0 };
	s->blocks[END_COUNTS] = (struct block){ s->done.count ? 1 : 0, 0, 1, 2, 0 };
	s->blocks[END_NOTE] = (struct block){ note, 0, 2, 1, 0 };
	s->blocks[END_ASK] = (struct block){ more ? 1 : 0, 0, 2, 3, 0 };
	s->blocks[END_ROWS] = (struct block){ (int)s->ends.count, 2, 1, 4, 0 };
	blocks_place(s->blocks, END_ROWS + 1, rows);
	list_fit(&s->ends, s->blocks[END_ROWS].rows);
}

static void draw_make(const struct sort *s, const struct frame *frame, int row,
		      const struct insight *line)
{
	int col = draw_words(frame, row, COL_TEXT, STYLE_PLAIN,
			     frame->cols < 60 ? _("From")
					      : _("Make a small thing from"));

	(void)s;
	col += frame->cols < 60 ? 1 : 3;
	if (line->tender)
		draw_words(frame, row, col, STYLE_PLAIN, _("a closed line"));
	else
		draw_cut(frame, row, col, frame->cols - col - COL_TEXT,
			 STYLE_QUOTE, quoted(line->body, frame->ascii,
					     frame->arena));
}

static void draw_end(const struct sort *s, const struct frame *frame)
{
	const struct block *b = s->blocks;

	draw_words(frame, b[END_TITLE].row, COL_TEXT, STYLE_TITLE,
		   _("That was the last one."));
	if (b[END_COUNTS].rows)
		draw_words(frame, b[END_COUNTS].row, COL_TEXT, STYLE_PLAIN,
			   counts_of(s, frame->arena));
	draw_rows_from(frame, b[END_NOTE].row, COL_TEXT, b[END_NOTE].rows,
		       frame->cols - 2 * COL_TEXT, STYLE_PLAIN, note_of(s), 0);
	if (b[END_ASK].rows)
		draw_words(frame, b[END_ASK].row, COL_TEXT, STYLE_PLAIN,
			   frame->cols < 60
				   ? _("One more thing today, or not:")
				   : _("If you have energy for one more thing today:"));
	for (size_t i = list_first(&s->ends); i < list_last(&s->ends); i++) {
		int row = b[END_ROWS].row + list_row(&s->ends, i);
		const struct insight *line = sort_line_of(s, s->ends.ids[i]);

		if (line)
			draw_make(s, frame, row, line);
		else
			draw_words(frame, row, COL_TEXT, STYLE_PLAIN,
				   _("Enough for today"));
		if (i == s->ends.at)
			draw_chosen(frame, row, COL_MARKER);
	}
}

/* ---- both ------------------------------------------------------------------ */

void sort_fit(struct pane *pane, int rows, int cols)
{
	struct sort *s = pane->state;
	int most;

	if (sort_at_end(s)) {
		fit_end(s, rows, cols);
		return;
	}
	fit_line(s, rows, cols);
	most = s->words_rows - s->blocks[SORT_WORDS].rows;
	if (s->from > most)
		s->from = most > 0 ? most : 0;
}

void sort_draw(const struct pane *pane, const struct frame *frame)
{
	const struct sort *s = pane->state;

	if (sort_at_end(s))
		draw_end(s, frame);
	else
		draw_line(s, frame);
}

static void say_end(const struct sort *s, struct str *out)
{
	const struct insight *line = sort_line_of(s, s->ends.chosen);

	if (!line)
		str_add(out, _("That was the last one. Enough for today."));
	else
		str_print(out, _("Make a small thing from: %s"),
			  line->tender ? _("a closed line") : line->body);
}

void sort_say(const struct pane *pane, struct str *out)
{
	const struct sort *s = pane->state;

	if (sort_at_end(s))
		say_end(s, out);
	else if (sort_is_closed(s))
		str_print(out, "%s %s", words_of(s), s->chosen == 0
				  ? _("Open it here.")
				  : _("Leave it closed, and go on."));
	else
		str_print(out, "%s: %s. %s %s", letters[s->chosen],
			  _(choices[s->chosen].words), words_of(s),
			  s->line.suggestion);
}
