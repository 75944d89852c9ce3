#include <string.h>

#include "base/intl.h"
#include "actions.h"
#include "ui/app.h"
#include "ui/edit.h"
#include "ui/sheets.h"

/*
 * The help sheet and the palette: what can be done, narrowed by typing; Enter
 * does it. Help stands in groups with the keys first; the palette has the
 * names first and the keys at the right, so that it teaches them.
 */
struct menu {
	struct edit words;
	struct action_list actions;	/* all, gathered when it opened */
	struct arena arena;
	size_t *found;			/* indices of those that match */
	size_t count;
	size_t at;			/* which of found is chosen */
	size_t top;			/* first line shown */
	int rows;			/* lines that can be seen */
};

enum { BOX_LEFT = 2, KEY_COLS = 12, INSIDE = 2 };

static bool is_help(const struct pane *pane)
{
	return pane->type == &help_sheet;
}

static void narrow(struct menu *s)
{
	struct arena arena = { 0 };
	size_t size;
	const char *words = edit_text(&s->words, &size);

	s->count = 0;
	for (size_t i = 0; i < s->actions.count; i++)
		if (action_matches(&s->actions.items[i], words, size, &arena))
			s->found[s->count++] = i;
	s->at = 0;
	s->top = 0;
	arena_clear(&arena);
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct menu *s = pane->state;

	(void)about;
	edit_init(&s->words, EDIT_ONE_LINE);
	actions_gather(app, app_below(app, pane), is_help(pane), &s->actions,
		       &s->arena);
	s->found = arena_new(&s->arena, (s->actions.count + 1) *
			     sizeof(*s->found));
	narrow(s);
}

static void close(struct pane *pane, struct app *app)
{
	struct menu *s = pane->state;

	(void)app;
	edit_clear(&s->words);
	arena_clear(&s->arena);
}

/* ---- lines: in help, a heading and a blank before each group ---------------- */

static const struct action *found(const struct menu *s, size_t index)
{
	return &s->actions.items[s->found[index]];
}

static bool begins_group(const struct menu *s, size_t index)
{
	return index == 0 ||
		found(s, index)->group != found(s, index - 1)->group;
}

/* Lines above the one where this action is. */
static size_t line_of(const struct pane *pane, const struct menu *s,
		      size_t index)
{
	size_t line = index;

	if (!is_help(pane))
		return line;
	for (size_t i = 0; i <= index && i < s->count; i++)
		if (begins_group(s, i))
			line += i == 0 ? 1 : 2;
	return line;
}

static const char *group_title(enum action_group group)
{
	switch (group) {
	case ACTION_HERE:
		return _("On this page");
	case ACTION_EVERYWHERE:
		return _("Everywhere");
	case ACTION_LIST:
		return _("In lists");
	case ACTION_TEXT:
		return _("While you type");
	case ACTION_ELSEWHERE:
		break;
	}
	return _("Elsewhere");
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct menu *s = pane->state;
	size_t line = line_of(pane, s, s->at);
	int words_cols = cols - 2 * BOX_LEFT - 2 * INSIDE - 2;

	s->rows = rows - 4 > 1 ? rows - 4 : 1;
	edit_fit(&s->words, 1, words_cols > 1 ? words_cols : 1);
	if (s->at == 0)
		s->top = 0;
	if (line < s->top)
		s->top = line;
	if (line >= s->top + (size_t)s->rows)
		s->top = line - (size_t)s->rows + 1;
}

/* ---- keys ------------------------------------------------------------------ */

static void move(struct menu *s, long by)
{
	long at = (long)s->at + by;

	if (at >= (long)s->count)
		at = (long)s->count - 1;
	s->at = at > 0 ? (size_t)at : 0;
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct menu *s = pane->state;
	long page = s->rows > 1 ? s->rows - 1 : 1;

	if (key->kind == K_PAGE_UP)
		move(s, -page);
	else if (key->kind == K_PAGE_DOWN)
		move(s, page);
	else if (key->kind == K_HOME && edit_empty(&s->words))
		s->at = 0;
	else if (key->kind == K_END && edit_empty(&s->words))
		move(s, (long)s->count);
	else if (edit_key(&s->words, app, key))
		narrow(s);
	else
		return false;
	return true;
}

static void do_it(struct pane *pane, struct app *app)
{
	struct menu *s = pane->state;
	struct pane *below = app_below(app, pane);
	const struct action *action;

	if (s->at >= s->count)
		return;
	action = found(s, s->at);
	if (!action->row->deed)
		return;
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

static void draw_action(const struct pane *pane, const struct frame *box,
			int row, const struct action *action, bool chosen)
{
	int end = box->cols - INSIDE;
	const char *aside = action->group == ACTION_ELSEWHERE ?
		_(action->type->title) : "";
	enum style style = chosen ? STYLE_TITLE : STYLE_PLAIN;

	if (chosen)
		draw_text(box, row, INSIDE, STYLE_CHOSEN, ">");
	if (is_help(pane)) {
		draw_words(box, row, INSIDE + 2, STYLE_PLAIN, action->key);
		draw_cut(box, row, INSIDE + 2 + KEY_COLS,
			 end - INSIDE - 2 - KEY_COLS, style, action->help);
		return;
	}
	end = draw_right(box, row, end, STYLE_PLAIN, action->key) - 2;
	if (aside[0])
		end = draw_right(box, row, end, STYLE_FAINT, aside) - 2;
	draw_cut(box, row, INSIDE + 2, end - INSIDE - 2, style, action->help);
}

static void draw_lines(const struct pane *pane, const struct frame *box)
{
	const struct menu *s = pane->state;

	for (size_t i = 0; i < s->count; i++) {
		size_t line = line_of(pane, s, i);
		int row = 2 + (int)(line - s->top);

		if (is_help(pane) && begins_group(s, i) && line > s->top &&
		    line <= s->top + (size_t)s->rows)
			draw_words(box, row - 1, INSIDE, STYLE_TITLE,
				   group_title(found(s, i)->group));
		if (line < s->top || line >= s->top + (size_t)s->rows)
			continue;
		draw_action(pane, box, row, found(s, i), i == s->at);
	}
	if (s->count == 0)
		draw_words(box, 2, INSIDE + 2, STYLE_PLAIN,
			   _("Nothing by that name. Fewer letters find more."));
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct menu *s = pane->state;
	struct frame box = frame_part(frame, 0, BOX_LEFT, frame->rows,
				      frame->cols - 2 * BOX_LEFT);

	draw_blank(frame, 0, 0, frame->rows, frame->cols);
	draw_box(&box, 0, 0, box.rows, box.cols, _(pane->type->title));
	if (edit_empty(&s->words))
		draw_words(&box, 1, INSIDE + 2, STYLE_FAINT,
			   _("type to search"));
	edit_draw(&s->words, &box, 1, INSIDE, true);
	draw_lines(pane, &box);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct menu *s = pane->state;

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

#define MENU								\
	.keys = keys, .state_size = sizeof(struct menu),		\
	.flags = PANE_BOX, .open = open, .fit = fit, .draw = draw,	\
	.say = say, .typing = typing, .type = type, .close = close

const struct pane_type help_sheet = {
	.name = "help", .title = N_("Help"), MENU,
};

const struct pane_type palette_sheet = {
	.name = "palette", .title = N_("Find any action"), MENU,
};
