/* Another name for a tag, everywhere at once. */
#include <string.h>

#include "base/intl.h"
#include "book/tags.h"
#include "ui/app.h"
#include "ui/edit.h"
#include "ui/open.h"
#include "ui/pick.h"
#include "ui/sheets.h"

enum { LEFT = 1, INSIDE = 4, ROWS = 7 };

struct renaming {
	struct str old;
	struct edit edit;
	int cols;
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct renaming *s = pane->state;
	const char *name = about;

	(void)app;
	str_init(&s->old);
	str_add(&s->old, name);
	edit_init(&s->edit, EDIT_ONE_LINE);
	edit_set(&s->edit, name, strlen(name));
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct renaming *s = pane->state;

	(void)rows;
	s->cols = cols - 2 * LEFT - 2 * INSIDE;
	edit_fit(&s->edit, 1, s->cols);
}

static void do_rename(struct pane *pane, struct app *app, bool merge);

static void merge(struct app *app, struct pane *asker, int64_t id)
{
	if (id == 1)
		do_rename(asker, app, true);
}

/* Names that are there already are asked about, once. */
static void do_rename(struct pane *pane, struct app *app, bool as_one)
{
	struct renaming *s = pane->state;
	struct arena arena = { 0 };
	struct err err = { 0 };
	size_t size;
	const char *text = edit_text(&s->edit, &size);
	const char *name = arena_text_n(&arena, text, size);

	if (book_rename_tag(app->book, s->old.s, name, as_one, &err)) {
		app_close(app, pane);
		app_say(app, as_one ? _("The two are one tag now. u parts them.")
				    : _("It has its new name everywhere. u takes it back."));
	} else if (err.kind == ERR_INVALID && strcmp(err.field, "merge") == 0) {
		ask_open(app, arena_print(&arena, _("There is a tag “%s” already."), name),
			 _("The two can become one tag."),
			 _("Make them one"), _("Leave them as they are"), merge);
	} else {
		app_say_err(app, &err);
	}
	arena_clear(&arena);
}

static void save(struct pane *pane, struct app *app)
{
	do_rename(pane, app, false);
}

static void back(struct pane *pane, struct app *app)
{
	app_close(app, pane);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct renaming *s = pane->state;
	bool taken = edit_key(&s->edit, app, key);

	app_untouch(app, pane);
	return taken;
}

static bool typing(const struct pane *pane)
{
	(void)pane;
	return true;
}

static void shut(struct pane *pane, struct app *app)
{
	struct renaming *s = pane->state;

	(void)app;
	edit_clear(&s->edit);
	str_clear(&s->old);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct renaming *s = pane->state;
	struct frame box = frame_part(frame, (frame->rows - ROWS) / 3, LEFT,
				      ROWS, frame->cols - 2 * LEFT);

	draw_blank(&box, 0, 0, box.rows, box.cols);
	draw_box(&box, 0, 0, box.rows, box.cols, NULL);
	draw_words(&box, 1, INSIDE, STYLE_TITLE, _("What is this tag called?"));
	edit_draw(&s->edit, &box, 3, INSIDE, true);
	draw_words_wrapped(&box, 5, INSIDE, 1, s->cols, STYLE_FAINT,
			   _("One word. It changes on every page that has it."));
}

static void draw_small(const struct pane *pane, const struct frame *frame)
{
	const struct renaming *s = pane->state;

	edit_draw(&s->edit, frame, 0, 0, true);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct renaming *s = pane->state;

	str_print(out, "%s ", _("What is this tag called?"));
	edit_say(&s->edit, out);
}

static const struct binding keys[] = {
	{ "RET", "save", N_("Call the tag so, everywhere"), save,
	  .hint = N_("everywhere"), .flags = BIND_QUIET },
	{ "ESC", "back", N_("Leave its name as it is"), back, .hint = N_("back"),
	  .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type rename_sheet = {
	.name = "rename", .title = N_("Another name for a tag"), .keys = keys,
	.state_size = sizeof(struct renaming), .flags = PANE_BOX,
	.open = open, .fit = fit, .draw = draw, .draw_small = draw_small,
	.say = say, .typing = typing, .type = type, .close = shut,
};

void open_rename_tag(struct app *app, const char *name)
{
	app_open(app, &rename_sheet, name);
}
