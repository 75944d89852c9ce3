#include <string.h>

#include "base/intl.h"
#include "blocks.h"
#include "book/invitations.h"
#include "choices.h"
#include "domain/day_words.h"
#include "insight_words.h"
#include "ui/app.h"
#include "ui/sheets.h"
#include "ui/open.h"

/*
 * One kept line by itself: its words whole, what it is, where it is from and
 * what came of it; then all that can be done with it.
 */
enum choice_id {
	CHOICE_MAKE = 1, CHOICE_READ, CHOICE_SORT, CHOICE_CHANGE, CHOICE_GREET,
	CHOICE_ASIDE,
};

enum { QUOTE_MOST = 2000, KEY_COL = COL_TEXT + 32 };

enum { WORDS, FACTS, CHOICES, BLOCKS };

struct line {
	int64_t id;
	bool there;
	struct insight insight;
	bool grown;		/* a small thing came from it */
	const char *facts;
	struct choices choices;
	struct block blocks[BLOCKS];
	int words_rows;		/* that its words take in all */
	int from;		/* the row of them shown first */
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct line *s = pane->state;

	s->id = *(const int64_t *)about;
	book_visit(app->book, "read", s->id, NULL);
}

/* ---- reading --------------------------------------------------------------- */

/* "24 Nov to try · 2 Dec to know", when it was sorted more than once. */
static void add_sortings(struct str *out, struct app *app, const struct line *s,
			 struct arena *arena)
{
	struct sorting_list list;
	const char *parted = "";

	if (!book_insight_sortings(app->book, s->id, arena, &list, NULL) ||
	    list.count < 2)
		return;
	str_add(out, _("\nOver time: "));
	for (size_t i = 0; i < list.count; i++) {
		const struct sorting *one = &list.items[i];

		str_print(out, "%s%s %s", parted,
			  day_words_short(moment_day(one->at), app->today, arena),
			  one->kinds ? line_kinds(one->kinds, arena)
				     : kind_words(0));
		parted = " · ";
	}
}

static void add_joined(struct str *out, struct app *app, const struct line *s,
		       struct arena *arena)
{
	struct insight_query query = { .joined_to = s->id, .until = DAY_NONE,
				       .oldest_first = true };
	struct insight_list list;

	if (!book_insights(app->book, &query, arena, &list, NULL))
		return;
	for (size_t i = 0; i < list.count; i++) {
		const char *on = day_words_date(list.items[i].on, app->today,
						arena);

		if (list.items[i].tender)
			str_print(out, _("\nSaid again on %s, on a closed page."),
				  on);
		else
			str_print(out, _("\nSaid again on %s: %s"), on,
				  quoted(list.items[i].body,
					 app->choices.ascii, arena));
	}
}

static void add_grown(struct str *out, struct app *app, struct line *s,
		      struct arena *arena)
{
	struct habit_list list;

	s->grown = false;
	if (!book_habits(app->book, true, arena, &list, NULL))
		return;
	for (size_t i = 0; i < list.count; i++)
		if (list.items[i].insight == s->id) {
			s->grown = true;
			str_print(out, _("\nFrom it grew: %s"),
				  habit_sentence(&list.items[i], arena));
		}
}

static const char *facts_of(struct app *app, struct line *s,
			    struct arena *arena)
{
	struct session_list sessions = { 0 };
	struct str out = STR_INIT;
	const char *kinds = s->insight.kinds ? line_kinds(s->insight.kinds, arena)
					     : kind_words(0);

	book_sessions(app->book, false, 0, arena, &sessions, NULL);
	str_print(&out, _("%s · kept on %s"), kinds,
		  line_from_long(&s->insight, &sessions, app->today, arena));
	if (s->insight.greets)
		str_add(&out, _("\nIt may greet you in the morning."));
	add_grown(&out, app, s, arena);
	add_joined(&out, app, s, arena);
	add_sortings(&out, app, s, arena);

	const char *facts = arena_text_n(arena, out.s, out.size);

	str_clear(&out);
	return facts;
}

/* ---- doing ----------------------------------------------------------------- */

static void make(struct pane *pane, struct app *app)
{
	const struct line *s = pane->state;

	open_builder(app, s->id);
}

static void sort(struct pane *pane, struct app *app)
{
	const struct line *s = pane->state;

	open_sort(app, s->id);
}

static void change(struct pane *pane, struct app *app)
{
	const struct line *s = pane->state;

	open_insight(app, s->id);
}

static void because(struct pane *pane, struct app *app)
{
	const struct line *s = pane->state;

	open_because(app, s->id);
}

static void may_greet(struct pane *pane, struct app *app)
{
	const struct line *s = pane->state;

	if (s->there)
		line_greet(app, &s->insight);
}

static void set_aside(struct pane *pane, struct app *app)
{
	const struct line *s = pane->state;

	app_close(app, pane);
	line_set_aside(app, s->id);
}

static void choose(struct pane *pane, struct app *app)
{
	const struct line *s = pane->state;

	choices_do(&s->choices, pane, app);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct line *s = pane->state;
	int page = s->blocks[WORDS].rows;

	(void)app;
	if (key->kind == K_PAGE_DOWN && s->from + page < s->words_rows) {
		s->from += page;
		return true;
	}
	if (key->kind == K_PAGE_UP && s->from > 0) {
		s->from = s->from > page ? s->from - page : 0;
		return true;
	}
	return list_key(&s->choices.list, pane, key);
}

static void add_choices(struct pane *pane)
{
	struct line *s = pane->state;
	const struct insight *line = &s->insight;
	struct choices *c = &s->choices;

	choices_begin(c, &pane->rows);
	if (s->there && line->kinds & KIND_ACTIONABLE)
		choices_add(c, CHOICE_MAKE, "",
			    s->grown ? _("Make another small thing from it")
				     : _("Make a small thing from it"), make);
	if (s->there && line->entry)
		choices_add(c, CHOICE_READ, "b", _("Read the page it came from"),
			    because);
	if (s->there) {
		choices_add(c, CHOICE_SORT, "", line->kinds ? _("Sort it anew")
							    : _("Sort it"), sort);
		choices_add(c, CHOICE_CHANGE, "e", _("Change its words"), change);
	}
	if (s->there && (line->greets || !line->tender))
		choices_add(c, CHOICE_GREET, "m",
			    line->greets ? _("Let it greet no more")
					 : _("Let it greet me in the morning"),
			    may_greet);
	if (s->there)
		choices_add(c, CHOICE_ASIDE, "x", _("Set it aside"), set_aside);
	choices_end(c);
}

static void load(struct pane *pane, struct app *app)
{
	struct line *s = pane->state;
	struct err err = { 0 };

	s->there = book_insight(app->book, s->id, &pane->rows, &s->insight, &err);
	if (!s->there) {
		s->insight = (struct insight){ .id = s->id, .on = app->today,
					       .body = "" };
		app_say_err(app, &err);
	}
	s->facts = s->there ? facts_of(app, s, &pane->rows) : "";
	add_choices(pane);
}

/* ---- the layout ------------------------------------------------------------ */

static int words_cols(int cols)
{
	return cols - 2 * COL_TEXT - 2 * quote_indent(cols);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct line *s = pane->state;
	int most;

	s->words_rows = s->there ? text_rows(s->insight.body, words_cols(cols) - 2,
					     QUOTE_MOST) : 1;
	s->blocks[WORDS] = (struct block){ s->words_rows, 3, 1, 4, 0 };
	s->blocks[FACTS] = (struct block){
		text_rows(s->facts, cols - 2 * COL_TEXT, 12), 1, 2, 2, 0 };
	s->blocks[CHOICES] = (struct block){
		(int)s->choices.list.count, 3, 2, 3, 0 };
	if (s->blocks[WORDS].rows < 3)
		s->blocks[WORDS].least = s->blocks[WORDS].rows;
	blocks_place(s->blocks, BLOCKS, rows);
	list_fit(&s->choices.list, s->blocks[CHOICES].rows);
	most = s->words_rows - s->blocks[WORDS].rows;
	if (s->from > most)
		s->from = most > 0 ? most : 0;
}

/* ---- drawing --------------------------------------------------------------- */

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct line *s = pane->state;
	int cols = words_cols(frame->cols);

	if (s->there)
		draw_rows_from(frame, s->blocks[WORDS].row,
			       COL_TEXT + quote_indent(frame->cols),
			       s->blocks[WORDS].rows,
			       cols, STYLE_QUOTE,
			       quoted(s->insight.body, frame->ascii, frame->arena),
			       s->from);
	draw_rows_from(frame, s->blocks[FACTS].row, COL_TEXT,
		       s->blocks[FACTS].rows, frame->cols - 2 * COL_TEXT,
		       STYLE_PLAIN, glyph_words(s->facts, frame->ascii,
						frame->arena), 0);
	choices_draw(&s->choices, frame, s->blocks[CHOICES].row, KEY_COL);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct line *s = pane->state;

	if (s->choices.list.count)
		str_print(out, "%s. %s", choices_words(&s->choices),
			  s->insight.body);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Do what is chosen"), choose, .hint = N_("go"),
	  .flags = BIND_QUIET },
	{ "b", "because", N_("Read the words it came from"), because,
	  .hint = N_("because"), .also = N_("origin page session") },
	{ "e", "change", N_("Change its words"), change, .hint = N_("change"),
	  .also = N_("edit") },
	{ "m", "may-greet", N_("It may greet you in the morning, or no more"),
	  may_greet, .also = N_("morning today") },
	{ "x", "set-aside", N_("Set it aside for 30 days"), set_aside,
	  .hint = N_("set aside"), .also = N_("delete remove") },
	{ "ESC", "back", N_("Back to the lines"), pane_back, .hint = N_("back"),
	  .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type line_sheet = {
	.name = "line",
	.title = N_("A line"),
	.keys = keys,
	.state_size = sizeof(struct line),
	.open = open,
	.load = load,
	.fit = fit,
	.type = type,
	.draw = draw,
	.say = say,
};

void open_line(struct app *app, int64_t insight)
{
	app_open(app, &line_sheet, &insight);
}
