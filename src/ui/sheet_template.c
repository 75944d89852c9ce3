/* Write a template, or change one: its name, and what a page begins with. */
#include <string.h>

#include "base/intl.h"
#include "blocks.h"
#include "book/templates.h"
#include "domain/entry.h"
#include "drafting.h"
#include "field_sheet.h"
#include "opening.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { NAME, BODY, NOTE, BLOCKS };

enum { AROUND = 6, NAME_ROWS = 1 };

struct beginning {
	int64_t id;		/* 0: a new one, or from one that came with tend */
	struct str name_before, body_before;
	struct edit name, body;
	bool in_body;
	struct block blocks[BLOCKS];
};

static void fill(struct beginning *s, const char *name, const char *body,
		 size_t size)
{
	edit_set(&s->name, name, strlen(name));
	edit_set(&s->body, body, size);
	edit_go(&s->body, 0);
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct beginning *s = pane->state;
	const char *name = about;
	struct arena arena = { 0 };
	struct template_list list = { 0 };
	const struct template *found = NULL;
	struct err err = { 0 };

	str_init(&s->name_before);
	str_init(&s->body_before);
	edit_init(&s->name, EDIT_ONE_LINE);
	edit_init(&s->body, 0);
	if (!book_templates(app->book, &arena, &list, &err))
		app_say_err(app, &err);
	if (*name)
		found = template_find(&list, name);
	if (found) {
		s->id = found->id;
		s->in_body = true;
		str_add(&s->name_before, found->name);
		str_add(&s->body_before, found->body);
		fill(s, found->name, found->body, strlen(found->body));
	}
	arena_clear(&arena);
}

static void close(struct pane *pane, struct app *app)
{
	struct beginning *s = pane->state;

	(void)app;
	edit_clear(&s->name);
	edit_clear(&s->body);
	str_clear(&s->name_before);
	str_clear(&s->body_before);
}

static struct edit *focused(struct beginning *s)
{
	return s->in_body ? &s->body : &s->name;
}

/* ---- keeping ---------------------------------------------------------------- */

static bool is_new(const struct beginning *s, const struct str *name,
		   const struct str *body)
{
	return strcmp(name->s, s->name_before.s) != 0 ||
	       strcmp(body->s, s->body_before.s) != 0;
}

/* Make it a template, if there is something new in it: without a name it is
 * called by its first words. False if it cannot be: then the words stay where
 * they are. */
static bool keep_words(struct pane *pane, struct app *app)
{
	struct beginning *s = pane->state;
	struct str name = STR_INIT, body = STR_INIT;
	struct template template = { .id = s->id };
	struct arena arena = { 0 };
	struct err err = { 0 };
	bool ok = true;

	edit_take(&s->name, &name);
	edit_take(&s->body, &body);
	template.body = body.s;
	template.name = edit_blank(&s->name)
		? entry_title(body.s, body.size, &arena) : name.s;
	if (edit_blank(&s->body)) {
		if (name.size)
			app_say(app, _("Nothing to begin with was written, so all is as it was."));
	} else if (is_new(s, &name, &body)) {
		ok = book_write_template(app->book, &template, &err);
		if (ok)
			app_say(app, _("Kept, among your templates."));
	}
	arena_clear(&arena);
	str_clear(&name);
	str_clear(&body);
	if (!ok)
		s->in_body = strcmp(err.field ? err.field : "", "name") != 0;
	return draft_saved(app, pane, ok, &err);
}

/* A draft is the name, a line's end, and the words; its caret is theirs. */
static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct beginning *s = pane->state;
	struct str both = STR_INIT;
	size_t caret, size;
	const char *body = edit_text(&s->body, &size);
	bool ok;

	edit_take(&s->name, &both);
	str_add_char(&both, '\n');
	caret = s->in_body ? both.size + s->body.caret : s->name.caret;
	str_add_n(&both, body, size);
	ok = draft_keep(app, &(struct draft){
		.what = "template", .subject = s->id, .on = app->today,
		.body = both.s, .size = both.size, .caret = caret,
	}, sync);
	str_clear(&both);
	return ok;
}

static void next(struct pane *pane, struct app *app)
{
	struct beginning *s = pane->state;

	(void)app;
	s->in_body = !s->in_body;
}

static bool in_name(const struct pane *pane)
{
	const struct beginning *s = pane->state;

	return !s->in_body;
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct beginning *s = pane->state;

	if (edit_key(focused(s), app, key))
		return true;
	if (s->in_body ? key->kind == K_UP : key->kind == K_DOWN) {
		next(pane, app);
		return true;
	}
	return false;
}

/* ---- drawing ---------------------------------------------------------------- */

static void fit(struct pane *pane, int rows, int cols)
{
	struct beginning *s = pane->state;
	int room = rows - AROUND > 3 ? rows - AROUND : 3;

	s->blocks[NAME] = (struct block){ NAME_ROWS + 2, NAME_ROWS + 2, 0, 0, 0 };
	s->blocks[BODY] = (struct block){ room, 3, 0, 2, 0 };
	s->blocks[NOTE] = (struct block){ 1, 0, 0, 1, 0 };
	blocks_place(s->blocks, BLOCKS, rows);
	field_fit(&s->name, NAME_ROWS, rows, cols);
	field_fit(&s->body, s->blocks[BODY].rows - 2, rows, cols);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct beginning *s = pane->state;

	edit_draw_boxed(&s->name, frame, s->blocks[NAME].row, COL_TEXT,
			!s->in_body);
	edit_draw_boxed(&s->body, frame, s->blocks[BODY].row, COL_TEXT,
			s->in_body);
	draw_words(frame, s->blocks[NAME].row, COL_TEXT + 2, STYLE_FAINT,
		   _(" Its name "));
	draw_words(frame, s->blocks[BODY].row, COL_TEXT + 2, STYLE_FAINT,
		   _(" A page begins with "));
	if (s->blocks[NOTE].rows)
		draw_cut(frame, s->blocks[NOTE].row, COL_TEXT,
			 frame->cols - 2 * COL_TEXT, STYLE_FAINT,
			 _("You begin to write in its first empty line."));
}

static void draw_small(const struct pane *pane, const struct frame *frame)
{
	const struct beginning *s = pane->state;

	edit_draw(s->in_body ? &s->body : &s->name, frame, 0, 0, true);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct beginning *s = pane->state;

	edit_say(s->in_body ? &s->body : &s->name, out);
}

static const struct binding keys[] = {
	{ "RET", "next", N_("On to what the page begins with"), next,
	  .hint = N_("next"), .fits = in_name, .flags = BIND_QUIET },
	{ "TAB S-TAB", "next", N_("The other field"), next, .hint = N_("next"),
	  .flags = BIND_QUIET },
	{ "C-s", "save", N_("Keep the template"), pane_done,
	  .hint = N_("keep it") },
	{ "ESC", "back", N_("Done; what is written is kept"), pane_done,
	  .hint = N_("done"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type template_sheet = {
	.name = "template",
	.title = N_("A template of yours"),
	.keys = keys,
	.state_size = sizeof(struct beginning),
	.open = open,
	.fit = fit,
	.draw = draw,
	.draw_small = draw_small,
	.say = say,
	.typing = pane_always_typing,
	.type = type,
	.keep = keep,
	.leave = keep_words,
	.close = close,
};

void open_template(struct app *app, const char *name)
{
	app_open(app, &template_sheet, name);
}

void open_draft_template(struct app *app, const struct draft *draft)
{
	struct arena arena = { 0 };
	struct beginning *s;
	const char *end;
	size_t name;

	s = app_open(app, &template_sheet, "")->state;
	end = memchr(draft->body, '\n', draft->size);
	name = end ? (size_t)(end - draft->body) : draft->size;
	s->id = draft->subject;
	fill(s, arena_text_n(&arena, draft->body, name),
	     end ? end + 1 : "", end ? draft->size - name - 1 : 0);
	s->in_body = draft->caret > name;
	edit_go(focused(s), s->in_body ? draft->caret - name - 1 : draft->caret);
	app_touch(app);
	arena_clear(&arena);
}
