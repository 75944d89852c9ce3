/* Write a question of one's own, or change it: its words, and its tone. */
#include <string.h>

#include "base/intl.h"
#include "blocks.h"
#include "drafting.h"
#include "field_sheet.h"
#include "opening.h"
#include "port/questions.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { ASKED, FIELD, TONES, NOTE, BLOCKS };

enum { FIELD_ROWS = 3, TONE_COUNT = 3 };

struct asking {
	struct edit edit;		/* first */
	int64_t id;			/* 0: a new one */
	struct str before;		/* its words as they were */
	enum question_tone tone, tone_before;
	struct block blocks[BLOCKS];
};

static const struct question *own(const struct question_list *list, int64_t id)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i].id == id)
			return &list->items[i];
	return NULL;
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct asking *s = pane->state;
	struct arena arena = { 0 };
	struct question_list list = { 0 };
	const struct question *found = NULL;

	s->id = *(const int64_t *)about;
	str_init(&s->before);
	edit_init(&s->edit, 0);
	if (s->id && book_questions(app->book, DAY_LAST, &arena, &list, NULL,
				    NULL))
		found = own(&list, s->id);
	if (found) {
		s->tone = s->tone_before = found->tone;
		str_add(&s->before, found->body);
		edit_set(&s->edit, s->before.s, s->before.size);
	} else {
		s->id = 0;
	}
	arena_clear(&arena);
}

static void close(struct pane *pane, struct app *app)
{
	struct asking *s = pane->state;

	field_sheet_close(pane, app);
	str_clear(&s->before);
}

/* ---- keeping ---------------------------------------------------------------- */

/* A question is one line: where lines end, as in a paste, is a blank. */
static void join_lines(struct str *body)
{
	size_t size = 0;

	for (const char *c = body->s; *c; c++)
		if (*c != '\n' && *c != '\r')
			body->s[size++] = *c;
		else if (size && body->s[size - 1] != ' ')
			body->s[size++] = ' ';
	body->s[body->size = size] = '\0';
}

/* Make it a question, if there is something new in it. False if it cannot be:
 * then the words stay where they are. */
static bool keep_words(struct pane *pane, struct app *app)
{
	struct asking *s = pane->state;
	struct str body = STR_INIT;
	struct question question = { .id = s->id, .tone = s->tone };
	struct err err = { 0 };
	bool ok = true;

	edit_take(&s->edit, &body);
	str_trim_end(&body);
	join_lines(&body);
	question.body = body.s;
	if (body.size && (s->tone != s->tone_before ||
			  strcmp(body.s, s->before.s) != 0)) {
		ok = book_write_question(app->book, &question, &err);
		if (ok)
			app_say(app, s->id ? _("Changed. u brings it back.")
				: _("Kept, among your questions."));
	}
	str_clear(&body);
	return draft_saved(app, pane, ok, &err);
}

/* A draft is the tone, a blank, and the words. */
static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct asking *s = pane->state;
	struct str body = STR_INIT;
	size_t size;
	const char *words = edit_text(&s->edit, &size);
	bool ok;

	str_print(&body, "%s ", tone_name(s->tone));
	str_add_n(&body, words, size);
	ok = draft_keep(app, &(struct draft){
		.what = "question", .subject = s->id, .on = app->today,
		.body = body.s, .size = body.size, .caret = s->edit.caret,
	}, sync);
	str_clear(&body);
	return ok;
}

static void next_tone(struct pane *pane, struct app *app)
{
	struct asking *s = pane->state;

	s->tone = (enum question_tone)((s->tone + 1) % TONE_COUNT);
	app_touch(app);
}

/* ---- drawing ---------------------------------------------------------------- */

static const char *asked(void)
{
	return _("A question you like to be asked. One word may answer it.");
}

static const char *tone_note(enum question_tone tone)
{
	switch (tone) {
	case TONE_LIGHT:
		return _("It points outward, or to the body, and comes at any hour.");
	case TONE_INWARD:
		return _("It asks about you, and comes now and then.");
	default:
		return _("It comes near what hurts: once a month at most, and not soon after a session.");
	}
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct asking *s = pane->state;
	int wide = cols - 2 * COL_TEXT;

	s->blocks[ASKED] = (struct block){ text_rows(asked(), wide, 2), 0, 0, 3, 0 };
	s->blocks[FIELD] = (struct block){ FIELD_ROWS + 2, 3, 1, 4, 0 };
	s->blocks[TONES] = (struct block){ 1, 1, 1, 0, 0 };
	s->blocks[NOTE] = (struct block){
		text_rows(tone_note(s->tone), wide, 3), 0, 0, 1, 0 };
	blocks_place(s->blocks, BLOCKS, rows);
	field_fit(&s->edit, s->blocks[FIELD].rows - 2, rows, cols);
}

static void draw_tones(const struct asking *s, const struct frame *frame,
		       int row)
{
	int col = COL_TEXT;

	for (int i = 0; i < TONE_COUNT; i++) {
		bool here = (int)s->tone == i;

		col = draw_words(frame, row, col, STYLE_ACCENT, here ? "[" : " ");
		col = draw_words(frame, row, col, here ? STYLE_PLAIN : STYLE_FAINT,
				 tone_words((enum question_tone)i));
		col = draw_words(frame, row, col, STYLE_ACCENT, here ? "]" : " ");
	}
	draw_words_right(frame, row, frame->cols - COL_TEXT, STYLE_FAINT,
			 _("Tab  tone"));
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct asking *s = pane->state;
	int wide = frame->cols - 2 * COL_TEXT;

	draw_rows_from(frame, s->blocks[ASKED].row, COL_TEXT,
		       s->blocks[ASKED].rows, wide, STYLE_PLAIN, asked(), 0);
	draw_tones(s, frame, s->blocks[TONES].row);
	draw_rows_from(frame, s->blocks[NOTE].row, COL_TEXT,
		       s->blocks[NOTE].rows, wide, STYLE_FAINT,
		       tone_note(s->tone), 0);
	edit_draw_boxed(&s->edit, frame, s->blocks[FIELD].row, COL_TEXT, true);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct asking *s = pane->state;

	str_print(out, "%s ", asked());
	edit_say(&s->edit, out);
	str_print(out, " %s.", tone_words(s->tone));
}

static const struct binding keys[] = {
	{ "RET C-s", "save", N_("Keep the question"), pane_done,
	  .hint = N_("keep it") },
	{ "TAB", "tone", N_("Another tone: light, inward or tender"), next_tone,
	  .hint = N_("tone") },
	{ "ESC", "back", N_("Done; what is written is kept"), pane_done,
	  .hint = N_("done"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type question_sheet = {
	.name = "question",
	.title = N_("A question of yours"),
	.keys = keys,
	.state_size = sizeof(struct asking),
	.open = open,
	.fit = fit,
	.draw = draw,
	.draw_small = field_sheet_draw_small,
	.say = say,
	.typing = pane_always_typing,
	.type = field_sheet_type,
	.keep = keep,
	.leave = keep_words,
	.close = close,
};

void open_question(struct app *app, int64_t question)
{
	app_open(app, &question_sheet, &question);
}

void open_draft_question(struct app *app, const struct draft *draft)
{
	struct arena arena = { 0 };
	struct asking *s;
	const char *words;
	size_t tone;

	s = app_open(app, &question_sheet, &draft->subject)->state;
	words = arena_text_n(&arena, draft->body, draft->size);
	tone = strcspn(words, " ");
	if (words[tone] && tone_parse(arena_text_n(&arena, words, tone), &s->tone))
		edit_set(&s->edit, draft->body + tone + 1, draft->size - tone - 1);
	else
		edit_set(&s->edit, draft->body, draft->size);
	edit_go(&s->edit, draft->caret);
	app_touch(app);
	arena_clear(&arena);
}
