#include <string.h>

#include "base/intl.h"
#include "blocks.h"
#include "domain/day_words.h"
#include "insight_words.h"
#include "ui/app.h"
#include "ui/list.h"
#include "ui/open.h"
#include "ui/panes.h"

/*
 * The lines that were kept, by what they are. Those to sort stand first while
 * there are any; Tab goes on to the next kind.
 */
enum view { VIEW_SORT, VIEW_TRY, VIEW_KNOW, VIEW_LET_BE, VIEW_WAIT, VIEWS };

/* Rows that are not lines; ids of the book are positive. */
enum { ROW_SORT = -1, ROW_WRITE = -2 };

enum {
	HEAD_ROWS = 3,		/* blank, the kinds, blank */
	FROM_LEAST = 44,	/* columns that leave room for where from */
	GROWN_LEAST = 12,	/* … for the habit that grew from it */
	NOTE_MOST = 4,		/* rows of what stands where no line is */
	COUNTED = 3,		/* more lines to sort are not counted */
};

struct insights {
	struct insight_list lines;
	struct session_list sessions;
	struct habit_list habits;
	struct insight_counts counts;
	struct list list;
	enum view view;
	bool seen;		/* a view was chosen, by hand or by what there is */
	day today;
};

static unsigned kind_of(enum view view)
{
	static const unsigned kinds[VIEWS] = {
		0, KIND_ACTIONABLE, KIND_UNDERSTANDING, KIND_ACCEPTANCE,
		KIND_WAITING,
	};

	return kinds[view];
}

static int count_of(const struct insights *s, enum view view)
{
	const int counts[VIEWS] = {
		s->counts.unsorted, s->counts.actionable,
		s->counts.understanding, s->counts.acceptance,
		s->counts.waiting,
	};

	return counts[view];
}

/* ---- reading --------------------------------------------------------------- */

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct insights *s = pane->state;

	(void)app;
	(void)about;
	s->list.height = 1;
}

static void load(struct pane *pane, struct app *app)
{
	struct insights *s = pane->state;
	struct insight_query query = { .by_kind = true, .until = DAY_NONE };
	struct err err = { 0 };
	bool ok = book_insight_counts(app->book, &s->counts, &err);

	for (int view = 0; !s->seen && view < VIEWS; view++)
		if (count_of(s, (enum view)view)) {
			s->view = (enum view)view;
			s->seen = true;
		}
	query.kind = kind_of(s->view);
	query.oldest_first = s->view == VIEW_SORT;
	ok = ok && book_insights(app->book, &query, &pane->rows, &s->lines, &err) &&
	     book_sessions(app->book, false, 0, &pane->rows, &s->sessions, &err) &&
	     book_habits(app->book, true, &pane->rows, &s->habits, &err);
	if (!ok) {
		app_say_err(app, &err);
		s->lines.count = s->sessions.count = s->habits.count = 0;
	}
	s->today = app->today;
	list_begin(&s->list);
	if (s->view == VIEW_SORT && s->lines.count > 1)
		list_add(&s->list, &pane->rows, ROW_SORT);
	for (size_t i = 0; i < s->lines.count; i++)
		list_add(&s->list, &pane->rows, s->lines.items[i].id);
	list_add(&s->list, &pane->rows, ROW_WRITE);
	list_end(&s->list, false, false);
}

static const char *nothing_here(enum view view)
{
	switch (view) {
	case VIEW_SORT:
		return _("Nothing to sort. A new line comes when you type a * in "
			 "front of it, on any page; or write one here.");
	case VIEW_TRY:
		return _("Lines with a small thing to do in them come here. "
			 "Tab shows the others.");
	case VIEW_KNOW:
		return _("Lines that explain something come here, to be read "
			 "again. Tab shows the others.");
	case VIEW_LET_BE:
		return _("Lines that ask for room, as they are, come here. "
			 "Tab shows the others.");
	default:
		return _("Lines that wait come here, for as long as they like. "
			 "Tab shows the others.");
	}
}

/* What it takes, with the blank row below. */
static int note_rows(const struct insights *s, int cols)
{
	if (s->lines.count)
		return 0;
	return 1 + text_rows(nothing_here(s->view), cols - 2 * COL_TEXT,
			     NOTE_MOST);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct insights *s = pane->state;

	list_fit(&s->list, rows - HEAD_ROWS - note_rows(s, cols));
}

static const struct insight *line_of(const struct insights *s, int64_t id)
{
	for (size_t i = 0; i < s->lines.count; i++)
		if (s->lines.items[i].id == id)
			return &s->lines.items[i];
	return NULL;
}

/* NULL while another row is chosen. */
static const struct insight *chosen(const struct pane *pane)
{
	const struct insights *s = pane->state;

	return line_of(s, s->list.chosen);
}

/* The first habit that grew from it, NULL for none. */
static const struct habit *grown(const struct insights *s, int64_t insight)
{
	for (size_t i = 0; i < s->habits.count; i++)
		if (s->habits.items[i].insight == insight)
			return &s->habits.items[i];
	return NULL;
}

/* ---- doing ----------------------------------------------------------------- */

static void enter(struct pane *pane, struct app *app)
{
	struct insights *s = pane->state;

	if (s->list.chosen == ROW_SORT)
		open_sort(app, 0);
	else if (s->list.chosen == ROW_WRITE)
		open_insight(app, 0);
	else if (s->view == VIEW_SORT)
		open_sort(app, s->list.chosen);
	else if (s->list.chosen)
		open_line(app, s->list.chosen);
}

static void show(struct pane *pane, int step)
{
	struct insights *s = pane->state;

	s->view = (enum view)(((int)s->view + step + VIEWS) % VIEWS);
	s->seen = true;
	s->list.chosen = 0;
	pane_stale(pane);
}

static void next_kind(struct pane *pane, struct app *app)
{
	(void)app;
	show(pane, 1);
}

static void kind_before(struct pane *pane, struct app *app)
{
	(void)app;
	show(pane, -1);
}

static bool on_line(const struct pane *pane)
{
	return chosen(pane) != NULL;
}

static void change(struct pane *pane, struct app *app)
{
	open_insight(app, chosen(pane)->id);
}

static void because(struct pane *pane, struct app *app)
{
	open_because(app, chosen(pane)->id);
}

static void write_one(struct pane *pane, struct app *app)
{
	(void)pane;
	open_insight(app, 0);
}

static void may_greet(struct pane *pane, struct app *app)
{
	line_greet(app, chosen(pane));
}

static void set_aside(struct pane *pane, struct app *app)
{
	line_set_aside(app, chosen(pane)->id);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct insights *s = pane->state;

	(void)app;
	return list_key(&s->list, pane, key);
}

/* ---- drawing --------------------------------------------------------------- */

/* "3 to sort", "some lines to sort", "5 to try"; nothing is counted at 0. */
static const char *title_of(const struct insights *s, enum view view,
			    struct arena *arena)
{
	int count = count_of(s, view);

	if (view == VIEW_SORT && count > COUNTED)
		return _("some lines to sort");
	if (view == VIEW_SORT && count == 0)
		return _("to sort");
	if (view == VIEW_SORT)
		return arena_print(arena, ngettext("%d to sort", "%d to sort",
						   (unsigned long)count), count);
	if (count == 0)
		return kind_words(kind_of(view));
	return arena_print(arena, "%d %s", count, kind_words(kind_of(view)));
}

static int titles_cols(const struct insights *s, struct arena *arena)
{
	int cols = 0;

	for (int view = 0; view < VIEWS; view++)
		cols += text_cols(title_of(s, (enum view)view, arena)) + 3;
	return cols;
}

/* All kinds, the open one in [ ]; with little room that one alone, and where
 * Tab goes. */
static void draw_kinds(const struct insights *s, const struct frame *frame)
{
	int col = COL_TEXT - 1;

	if (titles_cols(s, frame->arena) + 2 * col <= frame->cols) {
		for (int view = 0; view < VIEWS; view++) {
			bool open = view == (int)s->view;
			enum style style = open ? STYLE_TAB_OPEN : STYLE_TAB;
			const char *title = title_of(s, (enum view)view,
						     frame->arena);

			draw_text(frame, 1, col, style, open ? "[" : " ");
			col = draw_words(frame, 1, col + 1, style, title);
			draw_text(frame, 1, col, style, open ? "]" : " ");
			col += 2;
		}
		return;
	}
	draw_text(frame, 1, col, STYLE_TAB_OPEN, "[");
	col = draw_words(frame, 1, col + 1, STYLE_TAB_OPEN,
			 title_of(s, s->view, frame->arena));
	draw_text(frame, 1, col, STYLE_TAB_OPEN, "]");
	draw_words_right(frame, 1, frame->cols - 1, STYLE_TAB,
			 arena_print(frame->arena, _("Tab  %s"),
				     title_of(s, (enum view)((s->view + 1) % VIEWS),
					      frame->arena)));
}

static void draw_line(const struct insights *s, const struct frame *frame,
		      int row, const struct insight *line)
{
	const struct habit *habit = grown(s, line->id);
	const char *from = line_from(line, &s->sessions, s->today, frame->arena);
	int end = frame->cols - 3;

	if (frame->cols >= FROM_LEAST)
		end = draw_words_right(frame, row, end, STYLE_FAINT, from) - 2;
	if (line->tender) {
		int col = draw_text(frame, row, COL_TEXT, STYLE_FAINT, "(");

		col = draw_cut(frame, row, col, end - col - 1, STYLE_FAINT,
			       line_closed());
		draw_text(frame, row, col, STYLE_FAINT, ")");
		return;
	}

	int col = draw_cut(frame, row, COL_TEXT, end - COL_TEXT, STYLE_PLAIN,
			   line->body) + 1;

	if (habit && end - col - 2 >= GROWN_LEAST) {
		draw_words(frame, row, col, STYLE_FAINT, "→");
		draw_cut(frame, row, col + (frame->ascii ? 3 : 2),
			 end - col - (frame->ascii ? 3 : 2), STYLE_FAINT,
			 habit->action);
	}
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct insights *s = pane->state;
	int top = HEAD_ROWS;

	draw_kinds(s, frame);
	if (s->lines.count == 0)
		draw_words_wrapped(frame, top, COL_TEXT, NOTE_MOST,
				   frame->cols - 2 * COL_TEXT, STYLE_PLAIN,
				   nothing_here(s->view));
	top += note_rows(s, frame->cols);
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		int row = top + list_row(&s->list, i);
		const struct insight *line = line_of(s, s->list.ids[i]);

		if (line)
			draw_line(s, frame, row, line);
		else if (s->list.ids[i] == ROW_SORT)
			draw_words(frame, row, COL_TEXT, STYLE_TITLE,
				   _("Sort these lines, one at a time"));
		else
			draw_words(frame, row, COL_TEXT, STYLE_PLAIN,
				   _("Write a line by hand"));
		if (i == s->list.at)
			draw_chosen(frame, row, COL_MARKER);
	}
}

static void say(const struct pane *pane, struct str *out)
{
	const struct insights *s = pane->state;
	const struct insight *line = chosen(pane);
	struct arena arena = { 0 };
	const struct habit *habit;

	if (!line) {
		str_add(out, s->list.chosen == ROW_SORT
				     ? _("Sort these lines, one at a time.")
				     : _("Write a line by hand."));
		return;
	}
	habit = line->tender ? NULL : grown(s, line->id);
	str_print(out, _("%s. From %s."),
		  line->tender ? line_closed() : line->body,
		  line_from_long(line, &s->sessions, s->today, &arena));
	if (habit)
		str_print(out, _(" From it grew: %s"),
			  habit_sentence(habit, &arena));
	arena_clear(&arena);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Open the chosen line; sort it, if it is not sorted"),
	  enter, .hint = N_("open") },
	{ "TAB", "next-list", N_("The lines of the next kind"), next_kind,
	  .hint = N_("next kind"), .flags = BIND_QUIET },
	{ "S-TAB", "list-before", N_("The lines of the kind before"), kind_before,
	  .flags = BIND_QUIET },
	{ "i", "new", N_("Write a line by hand"), write_one,
	  .hint = N_("write one"), .also = N_("new insight add"),
	  .flags = BIND_ANYWHERE },
	{ "b", "because", N_("Read the words the line came from"), because,
	  .hint = N_("because"), .also = N_("origin page session"),
	  .fits = on_line },
	{ "e", "change", N_("Change the words of the chosen line"), change,
	  .hint = N_("change"), .also = N_("edit"), .fits = on_line },
	{ "m", "may-greet", N_("The chosen line may greet you in the morning, or no more"),
	  may_greet, .also = N_("morning today"), .fits = on_line },
	{ "x", "set-aside", N_("Set the chosen line aside for 30 days"), set_aside,
	  .also = N_("delete remove"), .fits = on_line },
	{ 0 },
};

const struct pane_type insights_pane = {
	.name = "insights",
	.title = N_("Insights"),
	.keys = keys,
	.state_size = sizeof(struct insights),
	.open = open,
	.load = load,
	.fit = fit,
	.type = type,
	.draw = draw,
	.say = say,
};
