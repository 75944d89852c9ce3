/* Find in the page that is being written, and put other words instead, or in
 * one that is read. The page stays in sight, every place that was found marked
 * in it. */
#include "base/intl.h"
#include "text/buffer.h"
#include "text/seek.h"
#include "ui/app.h"
#include "ui/sheets.h"
#include "edit_rows.h"
#include "seeking.h"

enum { WORDS = 14, BELOW = 4, COUNT_MAX = 9999 };

struct state {
	struct edit *edit;		/* the page's own */
	struct edit what, with;
	int64_t page;
	bool reading;			/* there is no second field */
	bool in_with;			/* it has the focus */
	size_t from;			/* where the caret was */
	bool found;			/* the selection is one of them */
	size_t nth, count;		/* which one it is, of how many */
	int rows;
};

static struct seek sought(const struct state *s)
{
	size_t size;
	const char *what = edit_text(&s->what, &size);

	return seek_for(what, size);
}

static void select_range(struct state *s, struct range range)
{
	s->edit->anchor = range.start;
	s->edit->caret = range.end;
	s->edit->selecting = true;
	s->edit->goal = -1;
	s->found = true;
}

/* A page that is read may have become another meanwhile. */
static size_t here(const struct state *s)
{
	size_t at = s->found ? s->edit->anchor : s->from;
	size_t size = buffer_size(s->edit->buffer);

	return at < size ? at : size;
}

static void count(struct state *s)
{
	struct seek seek = sought(s);
	size_t size;
	const char *text = edit_text(s->edit, &size);
	struct range at = { 0 };

	s->count = s->nth = 0;
	while (s->count <= COUNT_MAX &&
	       seek_next(&seek, text, size, at.end, &at)) {
		s->count++;
		if (s->found && at.start <= s->edit->anchor)
			s->nth = s->count;
	}
}

/* The next one from a place on, round the end of the text. */
static void go_from(struct state *s, size_t from)
{
	struct seek seek = sought(s);
	size_t size;
	const char *text = edit_text(s->edit, &size);
	struct range found;

	if (seek_next(&seek, text, size, from, &found) ||
	    seek_next(&seek, text, size, 0, &found)) {
		select_range(s, found);
	} else {
		s->found = s->edit->selecting = false;
		s->edit->caret = s->from;
	}
	count(s);
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct state *s = pane->state;
	const struct seeking *seeking = about;
	struct edit *edit = seeking->edit;
	struct range last = { edit->caret, edit->caret };

	s->edit = edit;
	s->page = seeking->page;
	s->reading = seeking->reading;
	edit_init(&s->what, EDIT_ONE_LINE);
	edit_init(&s->with, EDIT_ONE_LINE);
	if (edit->selecting) {
		last.start = edit->anchor < edit->caret ? edit->anchor :
			edit->caret;
		last.end = edit->anchor + edit->caret - last.start;
	}
	s->from = last.start;
	edit->selecting = edit->marking = false;
	/* What is selected, if it is part of a line, is what is meant. */
	if (last.start < last.end &&
	    buffer_line_of(edit->buffer, last.start) ==
	    buffer_line_of(edit->buffer, last.end))
		edit_set(&s->what, buffer_piece(edit->buffer, last.start,
						last.end),
			 last.end - last.start);
	else if (s->page && app->sought_in == s->page)
		edit_set(&s->what, app->sought.s, app->sought.size);
	/* Typing puts other words in its place. */
	s->what.anchor = 0;
	s->what.selecting = !edit_empty(&s->what);
	if (s->what.selecting)
		go_from(s, s->from);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct state *s = pane->state;
	int room = cols - 2 * COL_TEXT - WORDS - 12;

	s->rows = rows - BELOW - 1 > 1 ? rows - BELOW - 1 : 1;
	edit_fit(s->edit, s->rows, cols - 10 > 8 ? cols - 10 : cols - 4);
	edit_fit(&s->what, 1, room > 8 ? room : 8);
	edit_fit(&s->with, 1, room > 8 ? room : 8);
}

/* ---- deeds ------------------------------------------------------------------ */

static void next(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	(void)app;
	go_from(s, s->found ? s->edit->caret : s->from);
}

static void previous(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	struct seek seek = sought(s);
	size_t size;
	const char *text = edit_text(s->edit, &size);
	struct range found;

	(void)app;
	if (seek_before(&seek, text, size, here(s), &found) ||
	    seek_before(&seek, text, size, size, &found))
		select_range(s, found);
	count(s);
}

static void other_field(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	(void)app;
	s->in_with = !s->in_with;
}

static void put_one(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	struct range range = { s->edit->anchor, s->edit->caret };
	size_t size;
	const char *with = edit_text(&s->with, &size);

	if (!s->found)
		return;
	edit_put(s->edit, range.start, range.end, with, size);
	app_touch_pane(app, app_below(app, pane));
	s->from = range.start + size;
	s->found = false;
	go_from(s, s->from);
}

static size_t put_all_in(struct state *s)
{
	struct arena arena = { 0 };
	struct range_list all = { 0 };
	struct seek seek = sought(s);
	size_t size, with_size;
	const char *with = edit_text(&s->with, &with_size);
	const char *text = edit_text(s->edit, &size);
	struct range at = { 0 };

	while (seek_next(&seek, text, size, at.end, &at))
		*range_list_add(&all, &arena) = at;
	buffer_begin(s->edit->buffer);
	for (size_t i = all.count; i-- > 0;)
		edit_put(s->edit, all.items[i].start, all.items[i].end, with,
			 with_size);
	buffer_end(s->edit->buffer);
	arena_clear(&arena);
	return all.count;
}

static void put_all(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	struct pane *below = app_below(app, pane);
	size_t places;

	if (!s->found)
		return;
	s->found = s->edit->selecting = false;
	places = put_all_in(s);
	edit_go(s->edit, s->from);
	app_touch_pane(app, below);
	app_close(app, pane);
	app_say(app, ngettext("Changed in %zu place. Ctrl-Z takes it back.",
			      "Changed in %zu places. Ctrl-Z takes it back.",
			      places), places);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct state *s = pane->state;
	uint64_t before = buffer_changes(s->what.buffer);

	if (!edit_key(s->in_with ? &s->with : &s->what, app, key))
		return false;
	if (buffer_changes(s->what.buffer) != before)
		go_from(s, here(s));
	return true;
}

static void shut(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	size_t size;
	const char *what = edit_text(&s->what, &size);

	str_set(&app->sought, what, size);
	app->sought_in = s->page;
	edit_clear(&s->what);
	edit_clear(&s->with);
}

/* The caret stays at the beginning of what was found, nothing selected: a
 * letter typed then is put in and takes nothing away. */
static void let_go(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;

	if (s->found)
		edit_go(s->edit, s->edit->anchor);
	s->found = s->edit->selecting = false;
	app_close(app, pane);
}

/* ---- drawing ----------------------------------------------------------------- */

static const char *how_many(const struct state *s, struct arena *arena)
{
	if (edit_empty(&s->what))
		return "";
	if (s->count == 0)
		return _("not here");
	if (s->count > COUNT_MAX)
		return arena_print(arena, _("over %d"), COUNT_MAX);
	return arena_print(arena, _("%zu of %zu"), s->nth, s->count);
}

static void draw_field(const struct frame *frame, int row, const char *words,
		       const struct edit *edit, bool focused)
{
	draw_words(frame, row, COL_TEXT, STYLE_PLAIN, words);
	edit_draw(edit, frame, row, COL_TEXT + WORDS, focused);
	if (focused)
		draw_text(frame, row, COL_MARKER, STYLE_CHOSEN, ">");
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct state *s = pane->state;
	struct seek seek = sought(s);
	int row = s->rows + 2;

	edit_draw_boxed(s->edit, frame, 0, COL_TEXT, true);
	edit_draw_found(s->edit, frame, 1, COL_TEXT + 2, &seek);
	draw_right(frame, row, frame->cols - COL_TEXT, STYLE_FAINT,
		   how_many(s, frame->arena));
	draw_field(frame, row, _("Find"), &s->what, !s->in_with);
	if (!s->reading)
		draw_field(frame, row + 1, _("Put instead"), &s->with,
			   s->in_with);
	if (s->in_with)
		edit_draw(&s->with, frame, row + 1, COL_TEXT + WORDS, true);
	else
		edit_draw(&s->what, frame, row, COL_TEXT + WORDS, true);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct state *s = pane->state;

	if (s->found)
		edit_say(s->edit, out);
	else
		str_add(out, _("not here"));
}

static bool is_finding(const struct pane *pane)
{
	return !((const struct state *)pane->state)->in_with;
}

static bool is_putting(const struct pane *pane)
{
	return !is_finding(pane);
}

static bool may_put(const struct pane *pane)
{
	return is_finding(pane) && !((const struct state *)pane->state)->reading;
}

static const struct binding keys[] = {
	{ "ESC", "back", N_("Back to the page, where it was found"), let_go,
	  .hint = N_("back"), .also = N_("close") },
	{ "RET", "next", N_("The next place"), next, .hint = N_("next"),
	  .fits = is_finding, .also = N_("find again") },
	{ "RET", "put-instead", N_("Put the other words here, and go on"),
	  put_one, .hint = N_("put in"), .fits = is_putting,
	  .also = N_("replace substitute") },
	{ "C-d", "put-all", N_("Put the other words in all the places, at once"),
	  put_all, .hint = N_("all of them"), .fits = is_putting,
	  .also = N_("replace everywhere") },
	{ "DOWN C-f", "skip", N_("The next place, nothing changed"), next,
	  .also = N_("skip") },
	{ "UP", "previous", N_("The place before"), previous,
	  .hint = N_("places"), .label = "↑↓" },
	{ "TAB S-TAB", "next-field", N_("The words to find, or those to put instead"),
	  other_field, .hint = N_("put instead"), .fits = may_put,
	  .also = N_("replace") },
	{ "TAB S-TAB", "to-find", N_("Back to the words to find"), other_field,
	  .fits = is_putting },
	{ 0 },
};

const struct pane_type seek_sheet = {
	.name = "seek", .title = N_("Find in this page"), .keys = keys,
	.state_size = sizeof(struct state), .open = open, .fit = fit,
	.draw = draw, .say = say, .typing = pane_always_typing, .type = type,
	.close = shut,
};

void open_seek(struct app *app, struct edit *edit, int64_t page)
{
	app_open(app, &seek_sheet,
		 &(struct seeking){ .edit = edit, .page = page });
}

void open_seek_reading(struct app *app, struct edit *edit, int64_t page)
{
	app_open(app, &seek_sheet, &(struct seeking){
		.edit = edit, .page = page, .reading = true });
}
