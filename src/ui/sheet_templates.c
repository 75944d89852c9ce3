/* Templates: what a page can begin with. One of the person's own takes the
 * place of one of its name that came with tend. */
#include "base/intl.h"
#include "book/templates.h"
#include "ui/app.h"
#include "ui/list.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { ROW_NEW = -1, ROOMY = 14, GAP = 2 };

struct templates {
	struct template_list all;
	struct list list;
};

/* Built-in ones are known by their place, which never changes. */
static int64_t row_id(const struct template *template, size_t index)
{
	return template->id ? template->id : (int64_t)index + 1;
}

static void load(struct pane *pane, struct app *app)
{
	struct templates *s = pane->state;
	struct err err = { 0 };

	s->all = (struct template_list){ 0 };
	if (!book_templates(app->book, &pane->rows, &s->all, &err))
		app_say_err(app, &err);
	list_begin(&s->list);
	list_add(&s->list, &pane->rows, ROW_NEW);
	for (size_t i = 0; i < s->all.count; i++)
		list_add(&s->list, &pane->rows, row_id(&s->all.items[i], i));
	list_end(&s->list, false, false);
}

/* NULL on the row that writes a new one. */
static const struct template *chosen(const struct templates *s)
{
	return s->list.at > 0 && s->list.at <= s->all.count
		? &s->all.items[s->list.at - 1] : NULL;
}

static void change(struct pane *pane, struct app *app)
{
	const struct template *template = chosen(pane->state);

	open_template(app, template ? template->name : "");
}

static bool on_own(const struct pane *pane)
{
	const struct template *template = chosen(pane->state);

	return template && template->id;
}

static void take_out(struct pane *pane, struct app *app)
{
	const struct template *template = chosen(pane->state);
	struct err err = { 0 };

	if (!book_drop_template(app->book, template->id, &err))
		app_say_err(app, &err);
	else
		app_say(app, _("Taken out. u brings it back."));
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct templates *s = pane->state;

	(void)app;
	return list_key(&s->list, pane, key);
}

/* The rows above the list. */
static int head_rows(int rows)
{
	return rows >= ROOMY ? 3 : 1;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct templates *s = pane->state;

	(void)cols;
	list_fit(&s->list, rows - head_rows(rows));
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct templates *s = pane->state;
	int head = head_rows(frame->rows);

	draw_words(frame, head / 2, COL_TEXT, STYLE_TITLE, _("Templates"));
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		int at = head + list_row(&s->list, i), end = frame->cols - 2;

		if (i == s->list.at)
			draw_chosen(frame, at, COL_MARKER);
		if (i == 0) {
			draw_words(frame, at, COL_TEXT, STYLE_ACCENT,
				   _("Write one of your own"));
			continue;
		}
		if (s->all.items[i - 1].id)
			end = draw_words_right(frame, at, end, STYLE_FAINT,
					       _("yours"));
		draw_cut(frame, at, COL_TEXT, end - COL_TEXT - GAP, STYLE_PLAIN,
			 s->all.items[i - 1].name);
	}
}

static void say(const struct pane *pane, struct str *out)
{
	const struct template *template = chosen(pane->state);

	str_add(out, template ? template->name : _("Write one of your own"));
	if (template && template->id)
		str_print(out, ", %s", _("yours"));
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Read it, and change it into one of your own"),
	  change, .hint = N_("open"), .flags = BIND_QUIET },
	{ "e", "change", N_("Change the template"), change,
	  .also = N_("edit write") },
	{ "x", "set-aside", N_("Take your template out"), take_out,
	  .hint = N_("take out"), .also = N_("remove delete"),
	  .fits = on_own },
	{ 0 },
};

const struct pane_type templates_sheet = {
	.name = "templates", .title = N_("Templates"), .keys = keys,
	.state_size = sizeof(struct templates), .load = load, .fit = fit,
	.draw = draw, .say = say, .type = type,
};

void open_templates(struct app *app)
{
	if (app->book)
		app_open(app, &templates_sheet, NULL);
}
