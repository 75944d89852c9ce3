/* The palette: any action by its name, with its keys at the right, so that it
 * teaches them; and last, the pages that hold the words. */
#include <string.h>

#include "base/intl.h"
#include "actions.h"
#include "book/search.h"
#include "ui/app.h"
#include "ui/edit.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { NARROW = 60, INSIDE = 2, WORDS_FROM = 2, LAST = 100,
       MANY = 1000 };

struct palette {
	struct edit words;
	struct action_list actions;	/* all, gathered when it opened */
	struct arena arena;
	size_t *found;			/* indices of those that fit, best first */
	int *fits;			/* how well */
	size_t count;
	int pages;			/* things in the book with the words */
	size_t at;			/* count: the pages */
	size_t top;
	int rows;
};

/* ---- what fits ---------------------------------------------------------------- */

/* Behind all that fit as well. */
static void add_found(struct palette *s, size_t index, int fit)
{
	size_t at = s->count++;

	while (at > 0 && s->fits[at - 1] > fit) {
		s->found[at] = s->found[at - 1];
		s->fits[at] = s->fits[at - 1];
		at--;
	}
	s->found[at] = index;
	s->fits[at] = fit;
}

static int count_pages(struct app *app, const char *words)
{
	struct search_query query = { .words = words, .since = DAY_NONE,
				      .until = DAY_NONE };
	int count = 0;

	if (!app->book || !book_search_count(app->book, &query, &count, NULL))
		return 0;
	return count;
}

static void narrow(struct palette *s, struct app *app)
{
	struct str words = STR_INIT;

	edit_take(&s->words, &words);
	s->count = 0;
	for (size_t i = 0; i < s->actions.count; i++) {
		const struct action *action = &s->actions.items[i];
		int fit = action_fit(action, words.s, words.size);

		/* Those of sheets are for who asks for them, and last. */
		if (fit >= 0 && action->group != ACTION_INSIDE)
			add_found(s, i, fit);
		else if (fit >= 0 && words.size >= WORDS_FROM)
			add_found(s, i, LAST + fit);
	}
	s->pages = words.size >= WORDS_FROM ? count_pages(app, words.s) : 0;
	s->at = 0;
	s->top = 0;
	str_clear(&words);
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct palette *s = pane->state;
	size_t room;

	(void)about;
	edit_init(&s->words, EDIT_ONE_LINE);
	actions_gather(app, app_below(app, pane), false, &s->actions,
		       &s->arena);
	room = s->actions.count + 1;
	s->found = arena_new(&s->arena, room * sizeof(*s->found));
	s->fits = arena_new(&s->arena, room * sizeof(*s->fits));
	narrow(s, app);
}

static void close(struct pane *pane, struct app *app)
{
	struct palette *s = pane->state;

	(void)app;
	edit_clear(&s->words);
	arena_clear(&s->arena);
}

static const struct action *found(const struct palette *s, size_t index)
{
	return &s->actions.items[s->found[index]];
}

static size_t row_count(const struct palette *s)
{
	return s->count + (s->pages > 0);
}

static int left_of(int cols)
{
	return cols < NARROW ? 0 : 2;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct palette *s = pane->state;
	int field = cols - 2 * left_of(cols) - 2 * INSIDE;

	s->rows = rows - 3 > 1 ? rows - 3 : 1;
	edit_fit(&s->words, 1, field > 1 ? field : 1);
	if (s->at < s->top)
		s->top = s->at;
	if (s->at >= s->top + (size_t)s->rows)
		s->top = s->at - (size_t)s->rows + 1;
}

/* ---- keys ------------------------------------------------------------------ */

static void move(struct palette *s, long by)
{
	long at = (long)s->at + by, count = (long)row_count(s);

	if (at >= count)
		at = count - 1;
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
	struct palette *s = pane->state;
	long page = s->rows > 1 ? s->rows - 1 : 1;

	if (key->kind == K_PAGE_UP)
		move(s, -page);
	else if (key->kind == K_PAGE_DOWN)
		move(s, page);
	else if (key->kind == K_HOME && s->words.caret == 0)
		s->at = 0;
	else if (key->kind == K_END && at_end(&s->words))
		move(s, (long)row_count(s));
	else if (edit_key(&s->words, app, key))
		narrow(s, app);
	else
		return false;
	return true;
}

static void find_pages(struct pane *pane, struct app *app)
{
	struct palette *s = pane->state;
	struct str words = STR_INIT;

	edit_take(&s->words, &words);
	app_close(app, pane);
	open_find_words(app, words.s);
	str_clear(&words);
}

static void do_it(struct pane *pane, struct app *app)
{
	struct palette *s = pane->state;
	struct pane *below = app_below(app, pane);
	const struct action *action;

	if (s->at >= row_count(s))
		return;
	if (s->at == s->count) {
		find_pages(pane, app);
		return;
	}
	action = found(s, s->at);
	if (action->group == ACTION_INSIDE) {
		if (action->key[0])
			app_say(app, _("%s does that in “%s”."), action->key,
				_(action->type->title));
		else
			app_say(app, _("This list does that in “%s”."),
				_(action->type->title));
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

static const char *pages_words(const struct palette *s, struct arena *arena)
{
	struct str words = STR_INIT;
	const char *text;

	edit_take(&s->words, &words);
	text = arena_print(arena, _("Pages with “%s”"), words.s);
	str_clear(&words);
	return text;
}

static const char *pages_count(const struct palette *s, struct arena *arena)
{
	if (s->pages > MANY)
		return _("more than 1000");
	return arena_print(arena, _("%d found"), s->pages);
}

static void draw_action(const struct palette *s, const struct frame *box,
			int row, size_t index)
{
	const struct action *action = found(s, index);
	int end = box->cols - INSIDE;

	if (action->key[0])
		end = draw_right(box, row, end, STYLE_PLAIN, action->key) - 2;
	if (action->group >= ACTION_ELSEWHERE && box->cols >= NARROW)
		end = draw_words_right(box, row, end, STYLE_FAINT,
				       _(action->type->title)) - 2;
	draw_cut(box, row, INSIDE + 2, end - INSIDE - 2,
		 index == s->at ? STYLE_TITLE : STYLE_PLAIN, action->help);
}

static void draw_pages(const struct palette *s, const struct frame *box,
		       int row)
{
	int end = draw_words_right(box, row, box->cols - INSIDE, STYLE_FAINT,
				   pages_count(s, box->arena)) - 2;

	draw_cut(box, row, INSIDE + 2, end - INSIDE - 2,
		 s->at == s->count ? STYLE_TITLE : STYLE_PLAIN,
		 glyph_words(pages_words(s, box->arena), box->ascii,
			     box->arena));
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct palette *s = pane->state;
	int left = left_of(frame->cols);
	struct frame box = frame_part(frame, 0, left, frame->rows,
				      frame->cols - 2 * left);

	draw_blank(frame, 0, 0, frame->rows, frame->cols);
	draw_box(&box, 0, 0, box.rows, box.cols, _(pane->type->title));
	if (edit_empty(&s->words))
		draw_words(&box, 1, INSIDE + 2, STYLE_FAINT,
			   _("type to search"));
	edit_draw(&s->words, &box, 1, INSIDE, true);
	for (int i = 0; i < s->rows; i++) {
		size_t index = s->top + (size_t)i;

		if (index >= row_count(s))
			break;
		if (index == s->at)
			draw_text(&box, 2 + i, INSIDE, STYLE_CHOSEN, ">");
		if (index < s->count)
			draw_action(s, &box, 2 + i, index);
		else
			draw_pages(s, &box, 2 + i);
	}
	if (row_count(s) == 0)
		draw_words_wrapped(&box, 2, INSIDE + 2, 3,
				   box.cols - 2 * INSIDE - 2, STYLE_PLAIN,
				   _("Nothing by that name. Fewer letters find more."));
}

static void say(const struct pane *pane, struct str *out)
{
	const struct palette *s = pane->state;
	struct arena arena = { 0 };

	if (s->at < s->count)
		str_print(out, "%s. %s", found(s, s->at)->help,
			  found(s, s->at)->key);
	else if (s->at < row_count(s))
		str_print(out, "%s. %s", pages_words(s, &arena),
			  pages_count(s, &arena));
	arena_clear(&arena);
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

const struct pane_type palette_sheet = {
	.name = "palette", .title = N_("Find any action"), .keys = keys,
	.state_size = sizeof(struct palette), .flags = PANE_BOX, .open = open,
	.fit = fit, .draw = draw, .say = say, .typing = typing, .type = type,
	.close = close,
};
