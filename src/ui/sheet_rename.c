/* Another name for a tag, everywhere at once. */
#include <string.h>

#include "base/intl.h"
#include "book/tags.h"
#include "field_sheet.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/pick.h"
#include "ui/sheets.h"

struct renaming {
	struct edit edit;	/* first */
	struct str old;
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
	field_box_fit(&s->edit, cols);
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

static void shut(struct pane *pane, struct app *app)
{
	struct renaming *s = pane->state;

	field_sheet_close(pane, app);
	str_clear(&s->old);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct renaming *s = pane->state;

	field_box_draw(&s->edit, frame, _("What is this tag called?"),
		       _("One word. It changes on every page that has it."));
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
	{ "ESC", "back", N_("Leave its name as it is"), pane_back,
	  .hint = N_("back"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type rename_sheet = {
	.name = "rename", .title = N_("Another name for a tag"), .keys = keys,
	.state_size = sizeof(struct renaming), .flags = PANE_BOX,
	.open = open, .fit = fit, .draw = draw,
	.draw_small = field_sheet_draw_small, .say = say,
	.typing = pane_always_typing, .type = field_sheet_type, .close = shut,
};

void open_rename_tag(struct app *app, const char *name)
{
	app_open(app, &rename_sheet, name);
}
