/* The help sheet: everything that can be done here and everywhere, from the
 * tables that do it. Typing narrows it, Enter does the chosen row. */
#include <string.h>

#include "base/intl.h"
#include "base/list.h"
#include "actions.h"
#include "blocks.h"
#include "ui/app.h"
#include "ui/edit.h"
#include "ui/sheets.h"

enum { NARROW = 60, INSIDE = 2, KEY_COLS = 16, NARROW_KEYS = 10,
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
	struct edit words;
	struct action_list actions;	/* all, gathered when it opened */
	struct arena arena;
	const char *about;		/* the page it is for */
	size_t *found;			/* indices of those that match */
	size_t count;
	size_t at;			/* which of found is chosen */
	struct line_list lines;		/* in lines_arena, laid out anew */
	struct arena lines_arena;
	size_t top;			/* first line shown */
	int rows;			/* lines that can be seen */
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

static const struct action *found(const struct help *s, size_t index)
{
	return &s->actions.items[s->found[index]];
}

static void narrow(struct help *s)
{
	size_t size;
	const char *words = edit_text(&s->words, &size);

	s->count = 0;
	for (size_t i = 0; i < s->actions.count; i++)
		if (action_fit(&s->actions.items[i], words, size) >= 0)
			s->found[s->count++] = i;
	s->at = 0;
	s->top = 0;
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct help *s = pane->state;
	struct pane *below = app_below(app, pane);

	(void)about;
	edit_init(&s->words, EDIT_ONE_LINE);
	s->about = arena_print(&s->arena, _("Help · %s"),
			       _(below->type->title));
	actions_gather(app, below, true, &s->actions, &s->arena);
	s->found = arena_new(&s->arena, (s->actions.count + 1) *
			     sizeof(*s->found));
	narrow(s);
}

static void close(struct pane *pane, struct app *app)
{
	struct help *s = pane->state;

	(void)app;
	edit_clear(&s->words);
	arena_clear(&s->arena);
	arena_clear(&s->lines_arena);
}

/* ---- laying out --------------------------------------------------------------- */

static int left_of(int cols)
{
	return cols < NARROW ? 0 : 2;
}

static int key_cols(int cols)
{
	return cols < NARROW ? NARROW_KEYS : KEY_COLS;
}

/* Where the words of an action begin in the box, and how wide they may be:
 * without a key they have the whole row. */
static int words_col(const struct action *action, int cols)
{
	return INSIDE + 2 + (action->key[0] ? key_cols(cols) : 0);
}

static int words_cols(const struct action *action, int cols)
{
	return cols - 2 * left_of(cols) - INSIDE - words_col(action, cols);
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
	int wide = cols - 2 * left_of(cols) - 2 * INSIDE - 2;

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
	for (size_t i = 0; i < s->count; i++) {
		const struct action *action = found(s, i);
		int wide = words_cols(action, cols);

		if (action->group != group) {
			group = action->group;
			if (group == ACTION_RARE && edit_empty(&s->words))
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
		if (lines[i].kind == ACTION && lines[i].index == s->at) {
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
	int field = cols - 2 * left_of(cols) - 2 * INSIDE;
	size_t first, last;

	s->rows = rows - 3 > 1 ? rows - 3 : 1;
	edit_fit(&s->words, 1, field > 1 ? field : 1);
	lay_out(s, cols);
	chosen_lines(s, &first, &last);
	if (s->at == 0)
		s->top = 0;
	if (last >= s->top + (size_t)s->rows)
		s->top = last - (size_t)s->rows + 1;
	if (first < s->top)
		s->top = first;
}

/* ---- keys ------------------------------------------------------------------ */

static void move(struct help *s, long by)
{
	long at = (long)s->at + by;

	if (at >= (long)s->count)
		at = (long)s->count - 1;
	s->at = at > 0 ? (size_t)at : 0;
}

/* Where End has nothing to do in the words, it goes to the last row. */
static bool at_end(const struct edit *edit)
{
	size_t size;

	edit_text(edit, &size);
	return edit->caret == size;
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct help *s = pane->state;
	long page = s->rows > 1 ? s->rows - 1 : 1;

	if (key->kind == K_PAGE_UP)
		move(s, -page);
	else if (key->kind == K_PAGE_DOWN)
		move(s, page);
	else if (key->kind == K_HOME && s->words.caret == 0)
		s->at = 0;
	else if (key->kind == K_END && at_end(&s->words))
		move(s, (long)s->count);
	else if (edit_key(&s->words, app, key))
		narrow(s);
	else
		return false;
	return true;
}

static void do_it(struct pane *pane, struct app *app)
{
	struct help *s = pane->state;
	struct pane *below = app_below(app, pane);
	const struct action *action;

	if (s->at >= s->count)
		return;
	action = found(s, s->at);
	if (action->group == ACTION_LATER) {
		app_say(app, _("That is for another row or moment of this page."));
		return;
	}
	app_close(app, pane);
	action_do(action, app, below);
}

static void back(struct pane *pane, struct app *app)
{
	app_close(app, pane);
}

static void up(struct pane *pane, struct app *app)
{
	(void)app;
	move(pane->state, -1);
}

static void down(struct pane *pane, struct app *app)
{
	(void)app;
	move(pane->state, 1);
}

static bool typing(const struct pane *pane)
{
	(void)pane;
	return true;
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
	const struct action *action = found(s, line->index);
	bool chosen = line->index == s->at;
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
	int parts = parts_below(s, line, s->rows + 2 - row);

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
	int left = left_of(frame->cols);
	struct frame box = frame_part(frame, 0, left, frame->rows,
				      frame->cols - 2 * left);

	draw_blank(frame, 0, 0, frame->rows, frame->cols);
	draw_box(&box, 0, 0, box.rows, box.cols,
		 glyph_words(s->about, frame->ascii, frame->arena));
	if (edit_empty(&s->words))
		draw_words(&box, 1, INSIDE + 2, STYLE_FAINT,
			   _("type to search"));
	edit_draw(&s->words, &box, 1, INSIDE, true);
	for (int i = 0; i < s->rows && s->top + (size_t)i < s->lines.count; i++)
		draw_line(s, &box, 2 + i, &s->lines.items[s->top + (size_t)i],
			  frame->cols);
	if (s->count == 0)
		draw_words_wrapped(&box, 2, INSIDE + 2, 3,
				   box.cols - 2 * INSIDE - 2, STYLE_PLAIN,
				   _("Nothing by that name. Fewer letters find more."));
}

static void say(const struct pane *pane, struct str *out)
{
	const struct help *s = pane->state;

	if (s->at < s->count)
		str_print(out, "%s. %s", found(s, s->at)->help,
			  found(s, s->at)->key);
}

static const struct binding keys[] = {
	{ "UP", "up", N_("Choose the one above"), up, .flags = BIND_QUIET },
	{ "DOWN", "down", N_("Choose the one below"), down,
	  .hint = N_("choose"), .label = "↑↓", .flags = BIND_QUIET },
	{ "RET", "open", N_("Do the chosen thing"), do_it,
	  .hint = N_("do it"), .flags = BIND_QUIET },
	{ "ESC", "back", N_("Close this list"), back, .hint = N_("close"),
	  .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type help_sheet = {
	.name = "help", .title = N_("Help"), .keys = keys,
	.state_size = sizeof(struct help), .flags = PANE_BOX, .open = open,
	.fit = fit, .draw = draw, .say = say, .typing = typing, .type = type,
	.close = close,
};
