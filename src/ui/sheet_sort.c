#include "sheet_sort.h"

#include <string.h>

#include "base/intl.h"
#include "book/steps.h"
#include "domain/day_words.h"
#include "ui/open.h"
#include "ui/pick.h"
#include "ui/sheets.h"

const unsigned sort_kinds[SORT_CHOICES] = {
	KIND_ACTIONABLE, KIND_UNDERSTANDING, KIND_ACCEPTANCE, KIND_WAITING,
};

enum {
	JOIN_MOST = 400,	/* older lines that are offered */
	STEPS_BACK = 100,	/* of the book's history, looked at */
};

/* ---- the line at hand ------------------------------------------------------ */

static const char *suggestion_of(const struct sort *s, struct sort_line *line)
{
	struct suggestion suggestion;

	if (line->insight.kinds || (line->insight.tender && !s->opened) ||
	    !suggest_kind(s->signs, line->insight.body,
			  strlen(line->insight.body), &suggestion))
		return "";
	return suggest_sentence(&suggestion, &line->arena);
}

/* Read the line at `at`, or the next that is there. */
static void read_line(struct pane *pane, struct app *app)
{
	struct sort *s = pane->state;
	struct sort_line *line = &s->line;
	struct err err = { 0 };

	arena_empty(&line->arena);
	for (; !sort_at_end(s); s->at++)
		if (book_insight(app->book, s->lines.items[s->at].id,
				 &line->arena, &line->insight, &err) &&
		    !line->insight.dropped)
			break;
	if (sort_at_end(s)) {
		s->ends.chosen = 0;	/* "Enough for today" */
		pane_stale(pane);
		return;
	}
	line->from = arena_print(&line->arena, _("from %s"),
				 day_words_long(line->insight.on, app->today,
						&line->arena));
	line->suggestion = suggestion_of(s, line);
}

static void look_at(struct pane *pane, struct app *app, size_t at)
{
	struct sort *s = pane->state;

	s->at = at;
	s->added = 0;
	s->chosen = 0;
	s->from = 0;
	s->opened = s->one;
	read_line(pane, app);
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct sort *s = pane->state;
	int64_t id = *(const int64_t *)about;
	struct insight_query query = { .by_kind = true, .until = DAY_NONE,
				       .oldest_first = true };
	struct err err = { 0 };
	struct insight insight;

	s->one = id != 0;
	s->signs = signs_read(&s->arena);
	if (!s->one && !book_insights(app->book, &query, &s->arena, &s->lines, &err))
		app_say_err(app, &err);
	if (s->one && book_insight(app->book, id, &s->arena, &insight, &err))
		*insight_list_add(&s->lines, &s->arena) = insight;
	look_at(pane, app, 0);
}

static void close(struct pane *pane, struct app *app)
{
	struct sort *s = pane->state;

	(void)app;
	arena_clear(&s->line.arena);
	arena_clear(&s->arena);
}

int sort_count(const struct sort *s, unsigned kind)
{
	int count = 0;

	for (size_t i = 0; i < s->done.count; i++)
		count += (s->done.items[i].after & kind) != 0;
	return count;
}

const struct insight *sort_line_of(const struct sort *s, int64_t id)
{
	for (size_t i = 0; i < s->lines.count; i++)
		if (s->lines.items[i].id == id)
			return &s->lines.items[i];
	return NULL;
}

static void load(struct pane *pane, struct app *app)
{
	struct sort *s = pane->state;

	if (!sort_at_end(s))
		read_line(pane, app);
	list_begin(&s->ends);
	list_add(&s->ends, &pane->rows, SORT_ENOUGH);
	for (size_t i = 0; i < s->done.count; i++)
		if (s->done.items[i].after & KIND_ACTIONABLE)
			list_add(&s->ends, &pane->rows,
				 s->lines.items[s->done.items[i].at].id);
	list_end(&s->ends, false, false);
}

/* ---- sorting --------------------------------------------------------------- */

static void go_on(struct pane *pane, struct app *app, struct sorted done)
{
	struct sort *s = pane->state;

	done.step = book_last_step(app->book);
	*sorted_list_add(&s->done, &s->arena) = done;
	if (!s->one) {
		look_at(pane, app, s->at + 1);
		return;
	}
	app_close(app, pane);
}

static bool sort_as(struct pane *pane, struct app *app, unsigned kinds)
{
	struct sort *s = pane->state;
	struct err err = { 0 };
	struct sorted done = { .at = s->at, .before = s->line.insight.kinds,
			       .after = kinds };

	if (!book_sort_insight(app->book, s->line.insight.id, kinds, &err)) {
		app_say_err(app, &err);
		s->added = 0;
		return false;
	}
	go_on(pane, app, done);
	if (s->one)
		app_say(app, kinds & KIND_ACTIONABLE && !done.before ?
			_("Something to try. Tab leads to it.") :
			_("It has its place, for now."));
	return true;
}

static bool can_choose(const struct pane *pane)
{
	const struct sort *s = pane->state;

	return !sort_at_end(s) && !sort_is_closed(s);
}

static void choose(struct pane *pane, struct app *app, unsigned kind)
{
	struct sort *s = pane->state;

	if (can_choose(pane))
		sort_as(pane, app, s->added | kind);
}

static void to_try(struct pane *pane, struct app *app)
{
	choose(pane, app, KIND_ACTIONABLE);
}

static void to_know(struct pane *pane, struct app *app)
{
	choose(pane, app, KIND_UNDERSTANDING);
}

static void to_let_be(struct pane *pane, struct app *app)
{
	choose(pane, app, KIND_ACCEPTANCE);
}

static void to_wait(struct pane *pane, struct app *app)
{
	choose(pane, app, KIND_WAITING);
}

/* A capital letter adds a kind and stays: one of the three, and a second. */
static void add(struct pane *pane, unsigned kind)
{
	struct sort *s = pane->state;

	if (can_choose(pane))
		s->added = kind;
}

static void try_too(struct pane *pane, struct app *app)
{
	(void)app;
	add(pane, KIND_ACTIONABLE);
}

static void know_too(struct pane *pane, struct app *app)
{
	(void)app;
	add(pane, KIND_UNDERSTANDING);
}

static void let_be_too(struct pane *pane, struct app *app)
{
	(void)app;
	add(pane, KIND_ACCEPTANCE);
}

static void take(struct pane *pane, struct app *app)
{
	struct sort *s = pane->state;

	if (!sort_at_end(s) && sort_is_closed(s)) {
		if (s->chosen == 0) {
			s->opened = true;
			read_line(pane, app);
		} else {
			look_at(pane, app, s->at + 1);
		}
	} else if (!sort_at_end(s)) {
		choose(pane, app, sort_kinds[s->chosen]);
	} else if (s->ends.chosen == SORT_ENOUGH || !s->ends.count) {
		app_close(app, pane);
	} else {
		int64_t id = s->ends.chosen;

		app_close(app, pane);
		open_builder(app, id);
	}
}

/* What was added with a capital is a choice, too. */
static void enough(struct pane *pane, struct app *app)
{
	struct sort *s = pane->state;
	bool more;

	if (!sort_at_end(s) && s->added && !sort_as(pane, app, s->added))
		return;
	more = !s->one && !sort_at_end(s);
	app_close(app, pane);
	if (more)
		app_say(app, _("Enough for now. The others keep."));
}

/* ---- a step back ----------------------------------------------------------- */

/* Whether that step is the one undo would take back now. */
static bool is_newest(struct book *book, int64_t step)
{
	struct arena arena = { 0 };
	struct step_list list;
	bool newest = false;

	if (step && book_history(book, 0, STEPS_BACK, &arena, &list, NULL))
		for (size_t i = 0; i < list.count; i++)
			if (strcmp(list.items[i].kind, "do") == 0 &&
			    !list.items[i].undone) {
				newest = list.items[i].id == step;
				break;
			}
	arena_clear(&arena);
	return newest;
}

/* Take the newest choice back: by undo while nothing came after it, so that
 * the book's own history stays short; else by sorting it as it was. */
static bool take_back(struct app *app, const struct sort *s,
		      const struct sorted *last, struct err *err)
{
	struct arena arena = { 0 };
	const char *name;
	bool ok;

	if (last->before == last->after && !last->joined)
		return true;
	if (is_newest(app->book, last->step) &&
	    book_undo(app->book, &arena, &name, err))
		ok = true;
	else if (last->joined)
		ok = err_set(err, ERR_FAILED, NULL,
			     _("Something came after; u on the page helps."));
	else
		ok = book_sort_insight(app->book, s->lines.items[last->at].id,
				       last->before, err);
	arena_clear(&arena);
	return ok;
}

static void undo(struct pane *pane, struct app *app)
{
	struct sort *s = pane->state;
	struct sorted *last;
	struct err err = { 0 };

	if (s->added) {
		s->added = 0;
		return;
	}
	if (!s->done.count) {
		app_say(app, _("This is where you began."));
		return;
	}
	last = &s->done.items[s->done.count - 1];
	if (!take_back(app, s, last, &err)) {
		app_say_err(app, &err);
		return;
	}
	s->done.count--;
	look_at(pane, app, last->at);
	s->opened = true;	/* it was read a moment ago */
	read_line(pane, app);
	pane_stale(pane);
}

/* ---- joining --------------------------------------------------------------- */

static void joined(struct app *app, struct pane *pane, int64_t elder)
{
	struct sort *s = pane->state;
	struct err err = { 0 };
	struct sorted done = { .at = s->at, .before = s->line.insight.kinds,
			       .joined = true };

	if (sort_at_end(s))
		return;
	if (!book_join_insight(app->book, s->line.insight.id, elder, &err)) {
		app_say_err(app, &err);
		return;
	}
	go_on(pane, app, done);
	app_say(app, _("Joined. u takes it back."));
}

static void join(struct pane *pane, struct app *app)
{
	struct sort *s = pane->state;
	struct insight_query query = { .until = DAY_NONE, .limit = JOIN_MOST };
	struct arena arena = { 0 };
	struct insight_list list;
	struct pick_row *rows;
	struct pick pick = { .title = _("Which line says the same?"),
			     .done = joined };
	struct err err = { 0 };

	if (!can_choose(pane))
		return;
	if (!book_insights(app->book, &query, &arena, &list, &err)) {
		app_say_err(app, &err);
		return;
	}
	rows = arena_new(&arena, (list.count + 1) * sizeof(*rows));
	for (size_t i = 0; i < list.count; i++) {
		const struct insight *line = &list.items[i];

		if (line->id == s->line.insight.id || line->tender)
			continue;
		rows[pick.count++] = (struct pick_row){
			.id = line->id, .text = line->body,
			.hint = day_words_short(line->on, app->today, &arena) };
	}
	pick.rows = rows;
	if (pick.count)
		pick_open(app, &pick);
	else
		app_say(app, _("There is no other line so far."));
	arena_clear(&arena);
}

/* ---- keys ------------------------------------------------------------------ */

static void because(struct pane *pane, struct app *app)
{
	struct sort *s = pane->state;

	if (!sort_at_end(s))
		open_because(app, s->line.insight.id);
}

static bool move(struct sort *s, int by, int rows)
{
	s->chosen += by;
	if (s->chosen < 0)
		s->chosen = 0;
	if (s->chosen >= rows)
		s->chosen = rows - 1;
	return true;
}

static bool turn(struct sort *s, int by)
{
	int most = s->words_rows - s->blocks[SORT_WORDS].rows;

	s->from += by * s->blocks[SORT_WORDS].rows;
	if (s->from > most)
		s->from = most;
	if (s->from < 0)
		s->from = 0;
	return true;
}

/* The sorting letters do nothing where there is nothing to sort: pressed once
 * more by a quick hand, w is not to open a page. */
static bool is_sorting_letter(const struct key *key)
{
	return key->kind == K_RUNE && !key->mods && key->rune < 0x80 &&
	       strchr("tklwTKLWj", (int)key->rune);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct sort *s = pane->state;
	int rows = sort_is_closed(s) ? 2 : SORT_CHOICES;

	if (is_sorting_letter(key))
		return true;
	if (sort_at_end(s))
		return list_key(&s->ends, pane, key);
	if (key->kind == K_ENTER && !key->mods) {
		take(pane, app);
		return true;
	}
	if (key->kind == K_UP || key->kind == K_DOWN)
		return move(s, key->kind == K_UP ? -1 : 1, rows);
	if (key->kind == K_HOME || key->kind == K_END)
		return move(s, key->kind == K_HOME ? -rows : rows, rows);
	if (key->kind == K_PAGE_UP || key->kind == K_PAGE_DOWN)
		return turn(s, key->kind == K_PAGE_UP ? -1 : 1);
	return false;
}

/* Whether something else than what it is is asked. */
static bool is_asked(const struct pane *pane)
{
	return !can_choose(pane);
}

static bool has_page(const struct pane *pane)
{
	const struct sort *s = pane->state;

	return !sort_at_end(s) && s->line.insight.entry != 0;
}

static const struct binding keys[] = {
	{ "t", "try", N_("Something to try: there is a small thing to do in it"),
	  to_try, .hint = N_("choose"), .label = "t k l w", .fits = can_choose },
	{ "k", "know", N_("Something to know: it explains something"), to_know,
	  .fits = can_choose },
	{ "l", "let-be", N_("Something to let be: making room for it, as it is"),
	  to_let_be, .fits = can_choose },
	{ "w", "wait", N_("Wait: leave it here, it keeps"), to_wait,
	  .fits = can_choose },
	{ "T", "try-too", N_("To try, and a second kind: the next letter"),
	  try_too, .fits = can_choose },
	{ "K", "know-too", N_("To know, and a second kind: the next letter"),
	  know_too, .fits = can_choose },
	{ "L", "let-be-too", N_("To let be, and a second kind: the next letter"),
	  let_be_too, .fits = can_choose },
	{ "RET", "open", N_("Take the row with the >"), take, .hint = N_("go"),
	  .fits = is_asked, .flags = BIND_QUIET },
	{ "u", "undo", N_("Back to the line before, as it was"), undo,
	  .hint = N_("undo") },
	{ "b", "because", N_("Read the page it came from"), because,
	  .hint = N_("its page"), .also = N_("origin session"),
	  .fits = has_page },
	{ "j", "join", N_("It says the same as an older line: join the two"),
	  join, .hint = N_("join"), .also = N_("same merge duplicate"),
	  .fits = can_choose },
	{ "ESC", "back", N_("Enough for now; the other lines keep"), enough,
	  .hint = N_("enough"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type sort_sheet = {
	.name = "sort",
	.title = N_("Sorting"),
	.keys = keys,
	.state_size = sizeof(struct sort),
	.open = open,
	.load = load,
	.fit = sort_fit,
	.type = type,
	.draw = sort_draw,
	.say = sort_say,
	.close = close,
};

void open_sort(struct app *app, int64_t insight)
{
	struct insight_counts counts;
	struct err err = { 0 };

	if (!insight && !book_insight_counts(app->book, &counts, &err))
		app_say_err(app, &err);
	else if (!insight && !counts.unsorted)
		app_say(app, _("Nothing to sort. A * keeps a line."));
	else
		app_open(app, &sort_sheet, &insight);
}
