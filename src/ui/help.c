/* The help sheet: everything that can be done here and everywhere, from the
 * tables that do it. Typing narrows it, Enter does the chosen row. */
#include <string.h>

#include "base/intl.h"
#include "base/list.h"
#include "action_box.h"
#include "blocks.h"
#include "ui/sheets.h"

enum { INSIDE = ACTION_BOX_INSIDE, KEY_COLS = 16, NARROW_KEYS = 10,
       MOST_ROWS = 6, WORDS = 3 };

/* A line as it is seen. */
enum kind { BLANK, TITLE, ACTION, TOLD };

struct line {
	enum kind kind;
	size_t index;		/* into found; of the sentence */
	int part;		/* which row of what is wrapped */
	const char *title;
};

LIST_OF(line, struct line);

struct help {
	struct action_box box;
	const char *about;		/* the page it is for */
	struct line_list lines;		/* in lines_arena, laid out anew */
	struct arena lines_arena;
};

static const char *sentence(size_t index)
{
	static const char *const told[WORDS] = {
		N_("What you write stays in one file on this computer. tend never goes online."),
		N_("A day left open is just a day left open. Rest and pause are real answers."),
		N_("tend gives no medical advice; ! has people to turn to."),
	};

	return _(told[index]);
}

static const char *group_title(enum action_group group)
{
	switch (group) {
	case ACTION_HERE:
		return _("On this page");
	case ACTION_LATER:
		return _("On this page, at other moments");
	case ACTION_TEXT:
		return _("When writing");
	case ACTION_LIST:
		return _("In lists");
	case ACTION_EVERYWHERE:
		return _("Everywhere");
	case ACTION_RARE:
		return _("Now and then");
	case ACTION_ELSEWHERE:
	case ACTION_INSIDE:
		break;
	}
	return _("Elsewhere");
}

static void narrow(struct action_box *box)
{
	size_t size;
	const char *words = edit_text(&box->words, &size);

	box->count = 0;
	for (size_t i = 0; i < box->actions.count; i++)
		if (action_fit(&box->actions.items[i], words, size) >= 0)
			box->found[box->count++] = i;
	box->choices = box->count;
	box->at = box->top = 0;
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct help *s = pane->state;

	(void)about;
	action_box_open(pane, app, true);
	s->about = arena_print(&s->box.arena, _("Help · %s"),
			       _(app_below(app, pane)->type->title));
	narrow(&s->box);
}

static void close(struct pane *pane, struct app *app)
{
	struct help *s = pane->state;

	arena_clear(&s->lines_arena);
	action_box_close(pane, app);
}

/* ---- laying out --------------------------------------------------------------- */

static int key_cols(int cols)
{
	return cols < ACTION_BOX_NARROW ? NARROW_KEYS : KEY_COLS;
}

/* Where the words of an action begin in the box, and how wide they may be:
 * without a key they have the whole row. */
static int words_col(const struct action *action, int cols)
{
	return INSIDE + 2 + (action->key[0] ? key_cols(cols) : 0);
}

static int words_cols(const struct action *action, int cols)
{
	return cols - 2 * action_box_left(cols) - INSIDE - words_col(action, cols);
}

static void add_lines(struct help *s, enum kind kind, size_t index, int parts,
		      const char *title)
{
	for (int part = 0; part < parts; part++)
		*line_list_add(&s->lines, &s->lines_arena) = (struct line){
			kind, index, part, title };
}

static void add_title(struct help *s, const char *title)
{
	if (s->lines.count)
		add_lines(s, BLANK, 0, 1, NULL);
	add_lines(s, TITLE, 0, 1, title);
}

static void add_sentences(struct help *s, int cols)
{
	int wide = cols - 2 * action_box_left(cols) - 2 * INSIDE - 2;

	add_title(s, _("A few words on how it works"));
	for (size_t i = 0; i < WORDS; i++)
		add_lines(s, TOLD, i, text_rows(sentence(i), wide, MOST_ROWS),
			  NULL);
}

static void lay_out(struct help *s, int cols)
{
	enum action_group group = ACTION_ELSEWHERE;

	arena_empty(&s->lines_arena);
	s->lines = (struct line_list){ 0 };
	for (size_t i = 0; i < s->box.count; i++) {
		const struct action *action = action_box_found(&s->box, i);
		int wide = words_cols(action, cols);

		if (action->group != group) {
			group = action->group;
			if (group == ACTION_RARE && edit_empty(&s->box.words))
				add_sentences(s, cols);
			add_title(s, group_title(group));
		}
		add_lines(s, ACTION, i, text_rows(action->help, wide > 8 ?
						  wide : 8, MOST_ROWS), NULL);
	}
}

/* The first and last line of the chosen row, with its heading if that is
 * right above. */
static void chosen_lines(const struct help *s, size_t *first, size_t *last)
{
	const struct line *lines = s->lines.items;

	*first = *last = 0;
	for (size_t i = 0; i < s->lines.count; i++)
		if (lines[i].kind == ACTION && lines[i].index == s->box.at) {
			if (lines[i].part == 0)
				*first = i;
			*last = i;
		}
	if (*first > 0 && lines[*first - 1].kind == TITLE)
		(*first)--;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct help *s = pane->state;
	size_t first, last;

	action_box_fit(&s->box, rows, cols);
	lay_out(s, cols);
	chosen_lines(s, &first, &last);
	action_box_see(&s->box, first, last);
}

/* ---- keys ------------------------------------------------------------------ */

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct action_box *box = pane->state;

	if (action_box_moves(box, key))
		return true;
	if (!edit_key(&box->words, app, key))
		return false;
	narrow(box);
	return true;
}

static void do_it(struct pane *pane, struct app *app)
{
	struct action_box *box = pane->state;
	struct pane *below = app_below(app, pane);
	const struct action *action;

	if (box->at >= box->count)
		return;
	action = action_box_found(box, box->at);
	if (action->group == ACTION_LATER) {
		app_say(app, _("That is for another row or moment of this page."));
		return;
	}
	app_close(app, pane);
	action_do(action, app, below);
}

/* ---- drawing ---------------------------------------------------------------- */

/* As many of its keys as there is room for. */
static const char *short_keys(const char *keys, int cols, struct arena *arena)
{
	size_t size = strlen(keys);

	while (text_cols(arena_text_n(arena, keys, size)) > cols) {
		while (size > 0 && keys[size - 1] != ' ')
			size--;
		if (size == 0)
			return keys;
		size--;
	}
	return arena_text_n(arena, keys, size);
}

/* How many of its rows can be seen from this line on. */
static int parts_below(const struct help *s, const struct line *line, int room)
{
	int parts = 0;

	while (parts < room &&
	       line + parts < s->lines.items + s->lines.count &&
	       line[parts].kind == line->kind &&
	       line[parts].index == line->index)
		parts++;
	return parts;
}

static void draw_action(const struct help *s, const struct frame *box, int row,
			const struct line *line, int parts, int cols)
{
	const struct action *action = action_box_found(&s->box, line->index);
	bool chosen = line->index == s->box.at;
	int keys = key_cols(cols) - 1;

	if (line->part == 0 && chosen)
		draw_text(box, row, INSIDE, STYLE_CHOSEN, ">");
	if (line->part == 0 && action->key[0])
		draw_cut(box, row, INSIDE + 2, keys, STYLE_PLAIN,
			 short_keys(action->key, keys, box->arena));
	draw_rows_from(box, row, words_col(action, cols), parts,
		       words_cols(action, cols),
		       chosen ? STYLE_TITLE : STYLE_PLAIN, action->help,
		       line->part);
}

/* What is wrapped is drawn whole, from its first row that is seen. */
static void draw_line(const struct help *s, const struct frame *box, int row,
		      const struct line *line, int cols)
{
	int parts = parts_below(s, line, s->box.rows + 2 - row);

	if (line->part > 0 && row > 2)
		return;
	switch (line->kind) {
	case TITLE:
		draw_words(box, row, INSIDE, STYLE_TITLE, line->title);
		break;
	case ACTION:
		draw_action(s, box, row, line, parts, cols);
		break;
	case TOLD:
		draw_rows_from(box, row, INSIDE + 2, parts,
			       box->cols - 2 * INSIDE - 2, STYLE_PLAIN,
			       sentence(line->index), line->part);
		break;
	case BLANK:
		break;
	}
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct help *s = pane->state;
	struct frame box = action_box_draw(&s->box, frame,
					   glyph_words(s->about, frame->ascii,
						       frame->arena));

	for (int i = 0; i < s->box.rows; i++) {
		size_t index = s->box.top + (size_t)i;

		if (index < s->lines.count)
			draw_line(s, &box, 2 + i, &s->lines.items[index],
				  frame->cols);
	}
}

static const struct binding keys[] = {
	ACTION_BOX_KEYS(do_it),
	{ 0 },
};

const struct pane_type help_sheet = {
	.name = "help", .title = N_("Help"), .keys = keys,
	.state_size = sizeof(struct help), .flags = PANE_BOX, .open = open,
	.fit = fit, .draw = draw, .say = action_box_say,
	.typing = pane_always_typing, .type = type, .close = close,
};
