/* The tags of a page, or of several: put on, taken off, made. What is typed
 * narrows the list, and is a new tag when there is none of that name. */
#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "base/mem.h"
#include "book/tags.h"
#include "text/find.h"
#include "text/fold.h"
#include "ui/app.h"
#include "ui/edit.h"
#include "ui/list.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { ROW_NEW = -1, BOX_COLS = 4, HEAD = 4 };

struct about {
	const int64_t *pages;
	size_t count;
};

struct tagging {
	int64_t *pages;
	size_t count;
	struct edit edit;
	struct list list;
	struct tag_list tags;		/* in pane->rows: those that fit */
	bool has_new;			/* what is typed is no tag so far */
};

static void open(struct pane *pane, struct app *app, const void *what)
{
	struct tagging *s = pane->state;
	const struct about *about = what;

	(void)app;
	s->count = about->count;
	s->pages = mem_grow(NULL, about->count + 1, sizeof(*s->pages));
	memcpy(s->pages, about->pages, about->count * sizeof(*s->pages));
	edit_init(&s->edit, EDIT_ONE_LINE);
}

/* What was typed, without blanks around it and a # before it. */
static const char *typed(const struct tagging *s, struct arena *arena)
{
	size_t size, start = 0;
	const char *text = edit_text(&s->edit, &size);

	while (start < size && strchr(" #\t", text[start]))
		start++;
	while (size > start && text[size - 1] == ' ')
		size--;
	return arena_text_n(arena, text + start, size - start);
}

static bool same_name(const char *a, const char *b)
{
	struct str one = STR_INIT, other = STR_INIT;
	bool same;

	fold_case(&one, a, strlen(a));
	fold_case(&other, b, strlen(b));
	same = strcmp(one.s, other.s) == 0;
	str_clear(&one);
	str_clear(&other);
	return same;
}

static bool fits(const char *name, const char *words, struct arena *arena)
{
	struct needle needle;

	return !*words || same_name(name, words) ||
	       (needle_of(words, strlen(words), true, &needle, arena) &&
		find_all(name, strlen(name), &needle, 1));
}

/* Those on the pages first, then by how often they are used. */
static void gather(struct tagging *s, const struct tag_list *all,
		   const char *words, struct arena *arena)
{
	s->tags = (struct tag_list){ 0 };
	s->has_new = *words && tag_check(words, NULL);
	for (int here = 1; here >= 0; here--)
		for (size_t i = 0; i < all->count; i++) {
			const struct tag *tag = &all->items[i];

			if ((tag->here > 0) != here || !fits(tag->name, words, arena))
				continue;
			*tag_list_add(&s->tags, arena) = *tag;
			if (same_name(tag->name, words))
				s->has_new = false;
		}
}

static void load(struct pane *pane, struct app *app)
{
	struct tagging *s = pane->state;
	struct tag_list all = { 0 };
	struct err err = { 0 };
	const char *words = typed(s, &pane->rows);

	if (!book_tags_of(app->book, s->pages, s->count, &pane->rows, &all, &err))
		app_say_err(app, &err);
	gather(s, &all, words, &pane->rows);
	list_begin(&s->list);
	for (size_t i = 0; i < s->tags.count; i++)
		list_add(&s->list, &pane->rows, s->tags.items[i].id);
	if (s->has_new)
		list_add(&s->list, &pane->rows, ROW_NEW);
	list_end(&s->list, false, false);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct tagging *s = pane->state;

	edit_fit(&s->edit, 1, cols - COL_TEXT - 14 > 10 ? cols - COL_TEXT - 14 : 10);
	list_fit(&s->list, rows - HEAD);
}

/* ---- deeds ------------------------------------------------------------------- */

static void put(struct pane *pane, struct app *app)
{
	struct tagging *s = pane->state;
	const char *name = NULL;
	struct err err = { 0 };
	bool add = true;

	if (s->list.count == 0)
		return;
	if (s->list.chosen == ROW_NEW) {
		name = typed(s, &pane->rows);
	} else {
		const struct tag *tag = &s->tags.items[s->list.at];

		name = tag->name;
		add = (size_t)tag->here < s->count;
	}
	if (!book_tag_pages(app->book, s->pages, s->count, name, add, &err)) {
		app_say_err(app, &err);
		return;
	}
	app_say(app, !add ? _("The tag “%s” is off.")
		: s->count == 1 ? _("It has the tag “%s” now.")
				: _("They have the tag “%s” now."), name);
	edit_set(&s->edit, "", 0);
	app_untouch(app, pane);
	pane_stale(pane);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct tagging *s = pane->state;

	if (list_key_typing(&s->list, pane, key))
		return true;
	if (!edit_key(&s->edit, app, key))
		return false;
	app_untouch(app, pane);
	s->list.want = -1;
	pane_stale(pane);
	return true;
}

static void shut(struct pane *pane, struct app *app)
{
	struct tagging *s = pane->state;

	(void)app;
	edit_clear(&s->edit);
	free(s->pages);
}

/* ---- drawing ----------------------------------------------------------------- */

static const char *box_of(const struct tagging *s, const struct tag *tag)
{
	if (tag->here == 0)
		return "[ ]";
	return (size_t)tag->here == s->count ? "[x]" : "[-]";
}

static void draw_row(const struct tagging *s, const struct frame *frame, int row,
		     size_t index)
{
	int right = frame->cols - 2;

	if (s->list.ids[index] == ROW_NEW) {
		int col = draw_words(frame, row, COL_TEXT, STYLE_PLAIN,
				     _("A new tag: "));

		draw_cut(frame, row, col, right - col, STYLE_PLAIN,
			 typed(s, frame->arena));
		return;
	}
	const struct tag *tag = &s->tags.items[index];

	draw_text(frame, row, COL_TEXT, STYLE_PLAIN, box_of(s, tag));
	right = draw_right(frame, row, right, STYLE_FAINT,
			   arena_print(frame->arena,
				       ngettext("%d page", "%d pages",
						(unsigned long)tag->pages),
				       tag->pages));
	draw_cut(frame, row, COL_TEXT + BOX_COLS, right - COL_TEXT - BOX_COLS - 1,
		 STYLE_PLAIN, tag->name);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct tagging *s = pane->state;
	int col = draw_words(frame, 1, COL_TEXT, STYLE_TITLE,
			     s->count == 1 ? _("Tags")
				: arena_print(frame->arena,
					      ngettext("Tags of %zu page",
						       "Tags of %zu pages",
						       s->count), s->count));

	if (s->list.count == 0)
		draw_words_wrapped(frame, 3, COL_TEXT, 3, frame->cols - 6, STYLE_FAINT,
				   _("No tag so far. Type one word, Enter puts it on."));
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		int row = 3 + list_row(&s->list, i);

		draw_row(s, frame, row, i);
		if (i == s->list.at)
			draw_chosen(frame, row, COL_MARKER);
	}
	edit_draw(&s->edit, frame, 1, col + 3, true);
}

static void draw_small(const struct pane *pane, const struct frame *frame)
{
	const struct tagging *s = pane->state;

	edit_draw(&s->edit, frame, 0, 0, true);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct tagging *s = pane->state;

	if (s->list.count == 0)
		str_add(out, _("No tag so far. Type one word, Enter puts it on."));
	else if (s->list.chosen == ROW_NEW)
		str_add(out, _("A new tag."));
	else
		str_print(out, "%s %s", box_of(s, &s->tags.items[s->list.at]),
			  s->tags.items[s->list.at].name);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Put the chosen tag on, or take it off"), put,
	  .hint = N_("on or off"), .flags = BIND_QUIET },
	{ "ESC", "back", N_("Back to where you were"), pane_back, .hint = N_("done"),
	  .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type tags_sheet = {
	.name = "tags", .title = N_("Tags"), .keys = keys,
	.state_size = sizeof(struct tagging), .open = open, .load = load,
	.fit = fit, .draw = draw, .draw_small = draw_small, .say = say,
	.typing = pane_always_typing, .type = type, .close = shut,
};

void open_tags(struct app *app, const int64_t *pages, size_t count)
{
	struct about about = { pages, count };

	app_open(app, &tags_sheet, &about);
}
