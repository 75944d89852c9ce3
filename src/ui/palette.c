/* The palette: any action by its name, with its keys at the right, so that it
 * teaches them; and last, the pages that hold the words. */
#include "base/intl.h"
#include "action_box.h"
#include "book/search.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { INSIDE = ACTION_BOX_INSIDE, WORDS_FROM = 2, LAST = 100, MANY = 1000 };

/* What fits best comes first; the row after all of them is the pages. */
struct palette {
	struct action_box box;
	int *fits;			/* how well each found one does */
	int pages;			/* things in the book with the words */
};

/* ---- what fits ---------------------------------------------------------------- */

/* Behind all that fit as well. */
static void add_found(struct palette *s, size_t index, int fit)
{
	size_t *found = s->box.found;
	size_t at = s->box.count++;

	while (at > 0 && s->fits[at - 1] > fit) {
		found[at] = found[at - 1];
		s->fits[at] = s->fits[at - 1];
		at--;
	}
	found[at] = index;
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
	struct action_box *box = &s->box;
	struct str words = STR_INIT;

	edit_take(&box->words, &words);
	box->count = 0;
	for (size_t i = 0; i < box->actions.count; i++) {
		const struct action *action = &box->actions.items[i];
		int fit = action_fit(action, words.s, words.size);

		/* Those of sheets are for who asks for them, and last. */
		if (fit >= 0 && action->group != ACTION_INSIDE)
			add_found(s, i, fit);
		else if (fit >= 0 && words.size >= WORDS_FROM)
			add_found(s, i, LAST + fit);
	}
	s->pages = words.size >= WORDS_FROM ? count_pages(app, words.s) : 0;
	box->choices = box->count + (s->pages > 0);
	box->at = box->top = 0;
	str_clear(&words);
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct palette *s = pane->state;

	(void)about;
	action_box_open(pane, app, false);
	s->fits = arena_new(&s->box.arena, (s->box.actions.count + 1) *
			    sizeof(*s->fits));
	narrow(s, app);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct action_box *box = pane->state;

	action_box_fit(box, rows, cols);
	action_box_see(box, box->at, box->at);
}

/* ---- keys ------------------------------------------------------------------ */

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct palette *s = pane->state;

	if (action_box_moves(&s->box, key))
		return true;
	if (!edit_key(&s->box.words, app, key))
		return false;
	narrow(s, app);
	return true;
}

static void find_pages(struct pane *pane, struct app *app)
{
	struct palette *s = pane->state;
	struct str words = STR_INIT;

	edit_take(&s->box.words, &words);
	app_close(app, pane);
	open_find_words(app, words.s);
	str_clear(&words);
}

static void do_it(struct pane *pane, struct app *app)
{
	struct action_box *box = pane->state;
	struct pane *below = app_below(app, pane);
	const struct action *action;

	if (box->at >= box->choices)
		return;
	if (box->at == box->count) {
		find_pages(pane, app);
		return;
	}
	action = action_box_found(box, box->at);
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

/* ---- drawing ---------------------------------------------------------------- */

static const char *pages_words(const struct palette *s, struct arena *arena)
{
	struct str words = STR_INIT;
	const char *text;

	edit_take(&s->box.words, &words);
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

static void draw_action(const struct action_box *box, const struct frame *frame,
			int row, size_t index)
{
	const struct action *action = action_box_found(box, index);
	int end = frame->cols - INSIDE;

	if (action->key[0])
		end = draw_right(frame, row, end, STYLE_PLAIN, action->key) - 2;
	if (action->group >= ACTION_ELSEWHERE && frame->cols >= ACTION_BOX_NARROW)
		end = draw_words_right(frame, row, end, STYLE_FAINT,
				       _(action->type->title)) - 2;
	draw_cut(frame, row, INSIDE + 2, end - INSIDE - 2,
		 index == box->at ? STYLE_TITLE : STYLE_PLAIN, action->help);
}

static void draw_pages(const struct palette *s, const struct frame *box,
		       int row)
{
	int end = draw_words_right(box, row, box->cols - INSIDE, STYLE_FAINT,
				   pages_count(s, box->arena)) - 2;

	draw_cut(box, row, INSIDE + 2, end - INSIDE - 2,
		 s->box.at == s->box.count ? STYLE_TITLE : STYLE_PLAIN,
		 glyph_words(pages_words(s, box->arena), box->ascii,
			     box->arena));
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct palette *s = pane->state;
	const struct action_box *box = &s->box;
	struct frame inner = action_box_draw(box, frame, _(pane->type->title));

	for (int i = 0; i < box->rows; i++) {
		size_t index = box->top + (size_t)i;

		if (index >= box->choices)
			break;
		if (index == box->at)
			draw_text(&inner, 2 + i, INSIDE, STYLE_CHOSEN, ">");
		if (index < box->count)
			draw_action(box, &inner, 2 + i, index);
		else
			draw_pages(s, &inner, 2 + i);
	}
}

static void say(const struct pane *pane, struct str *out)
{
	const struct palette *s = pane->state;
	struct arena arena = { 0 };

	if (s->pages > 0 && s->box.at == s->box.count)
		str_print(out, "%s. %s", pages_words(s, &arena),
			  pages_count(s, &arena));
	else
		action_box_say(pane, out);
	arena_clear(&arena);
}

static const struct binding keys[] = {
	ACTION_BOX_KEYS(do_it),
	{ 0 },
};

const struct pane_type palette_sheet = {
	.name = "palette", .title = N_("Find any action"), .keys = keys,
	.state_size = sizeof(struct palette), .flags = PANE_BOX, .open = open,
	.fit = fit, .draw = draw, .say = say, .typing = pane_always_typing,
	.type = type, .close = action_box_close,
};
