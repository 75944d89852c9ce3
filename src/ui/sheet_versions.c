/* How a page read before: its versions, and what changed between the chosen
 * one and the page as it is, readable without colour. Enter brings it back. */
#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "book/versions.h"
#include "domain/day_words.h"
#include "text/diff_rows.h"
#include "ui/app.h"
#include "ui/list.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { SHOWN = 5, AROUND = 1, HEAD = 3 };

struct versions {
	int64_t id;
	struct list list;		/* ids are the numbers */
	struct version_list all;	/* in pane->rows */
	struct entry now;
	struct diff_row_list rows;	/* from the chosen one to now */
	struct arena rows_arena;
	int told;			/* the number they are about; 0 none */
	size_t top;			/* the first of them shown */
	day today;
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct versions *s = pane->state;

	(void)app;
	s->id = *(const int64_t *)about;
}

static void compare(struct versions *s, struct app *app)
{
	struct err err = { 0 };
	const char *old;
	size_t size;
	int number = (int)s->list.chosen;

	arena_empty(&s->rows_arena);
	s->rows = (struct diff_row_list){ 0 };
	s->told = number;
	s->top = 0;
	if (!number || s->list.at == 0)
		return;
	if (!book_version(app->book, s->id, number, &s->rows_arena, &old, &size, &err))
		app_say_err(app, &err);
	else
		diff_rows(old, size, s->now.body, s->now.size, AROUND, &s->rows,
			  &s->rows_arena);
}

static void load(struct pane *pane, struct app *app)
{
	struct versions *s = pane->state;
	struct err err = { 0 };

	s->today = app->today;
	list_begin(&s->list);
	if (!book_entry(app->book, s->id, &pane->rows, &s->now, &err) ||
	    !book_versions(app->book, s->id, &pane->rows, &s->all, &err)) {
		s->all.count = 0;
		app_say_err(app, &err);
	}
	for (size_t i = 0; i < s->all.count; i++)
		list_add(&s->list, &pane->rows, s->all.items[i].number);
	list_end(&s->list, false, false);
	compare(s, app);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct versions *s = pane->state;

	(void)cols;
	list_fit(&s->list, rows - HEAD < SHOWN + 4 ? (rows - HEAD) / 2 : SHOWN);
}

/* ---- deeds ------------------------------------------------------------------- */

static bool is_older(const struct pane *pane)
{
	const struct versions *s = pane->state;

	return s->list.count > 0 && s->list.at > 0;
}

static void bring_back(struct pane *pane, struct app *app)
{
	struct versions *s = pane->state;
	struct err err = { 0 };

	if (!book_bring_back(app->book, s->id, (int)s->list.chosen, &err)) {
		app_say_err(app, &err);
		return;
	}
	app_close(app, pane);
	app_say(app, _("The page reads so again. u takes it back."));
}

static void scroll(struct versions *s, int by)
{
	if (by < 0)
		s->top -= (size_t)-by < s->top ? (size_t)-by : s->top;
	else if (s->top + (size_t)by < s->rows.count)
		s->top += (size_t)by;
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct versions *s = pane->state;

	if (key->kind == K_PAGE_DOWN || key->kind == K_PAGE_UP) {
		scroll(s, key->kind == K_PAGE_DOWN ? SHOWN : -SHOWN);
		return true;
	}
	if (!list_key(&s->list, pane, key))
		return false;
	if (s->told != (int)s->list.chosen)
		compare(s, app);
	return true;
}

static void shut(struct pane *pane, struct app *app)
{
	struct versions *s = pane->state;

	(void)app;
	arena_clear(&s->rows_arena);
}

/* ---- drawing ----------------------------------------------------------------- */

static const char *version_words(const struct versions *s, size_t index,
				 struct arena *arena)
{
	const struct version *version = &s->all.items[index];
	int minute = moment_minute(version->at);
	int before = index + 1 < s->all.count ? s->all.items[index + 1].words : 0;
	int more = version->words - before;
	const char *what = index + 1 == s->all.count ? _("first written")
			   : index == 0 ? _("as it is now") : "";

	return arena_print(arena, ngettext("%s, %02d:%02d   %+4d word %s%s",
					   "%s, %02d:%02d   %+4d words%s%s",
					   more < 0 ? (unsigned long)-more
						    : (unsigned long)more),
			   day_words_date(moment_day(version->at), s->today, arena),
			   minute / 60, minute % 60, more, *what ? "   " : "", what);
}

/* A line with what changed in it in [ ]. */
static const char *marked(const struct diff_row *row, struct arena *arena)
{
	struct str out = STR_INIT;
	size_t at = 0;
	const char *text;

	for (size_t i = 0; i < row->mark_count; i++) {
		struct range mark = row->marks[i];

		str_add_n(&out, row->text + at, mark.start - at);
		str_add_char(&out, '[');
		str_add_n(&out, row->text + mark.start, mark.end - mark.start);
		str_add_char(&out, ']');
		at = mark.end;
	}
	str_add_n(&out, row->text + at, row->size - at);
	text = arena_text_n(arena, out.s, out.size);
	str_clear(&out);
	return text;
}

static void draw_rows(const struct versions *s, const struct frame *frame, int row)
{
	for (size_t i = s->top; i < s->rows.count && row < frame->rows; i++) {
		const struct diff_row *line = &s->rows.items[i];
		char sign[2] = { line->sign, '\0' };
		enum style style = line->sign == ' ' ? STYLE_FAINT : STYLE_PLAIN;
		int used;

		if (line->sign == '~') {
			draw_words(frame, row++, COL_TEXT + 2, STYLE_FAINT,
				   arena_print(frame->arena,
					       ngettext("(%zu line like before)",
							"(%zu lines like before)",
							line->skipped),
					       line->skipped));
			continue;
		}
		draw_text(frame, row, COL_TEXT, STYLE_PLAIN, sign);
		used = draw_wrapped(frame, row, COL_TEXT + 2, frame->rows - row,
				    frame->cols - COL_TEXT - 4, style,
				    marked(line, frame->arena));
		row += used > 0 ? used : 1;
	}
}

static void draw_difference(const struct versions *s, const struct frame *frame,
			    int row)
{
	draw_rule(frame, row, COL_TEXT, frame->cols - 6);
	if (s->all.count == 1)
		draw_words_wrapped(frame, row + 1, COL_TEXT, 2, frame->cols - 6,
				   STYLE_FAINT, _("This page is as it was first written."));
	else if (s->list.at == 0)
		draw_words_wrapped(frame, row + 1, COL_TEXT, 2, frame->cols - 6,
				   STYLE_FAINT, _("This is how it reads now. ↓ goes back in time."));
	else {
		draw_words(frame, row + 1, COL_TEXT, STYLE_FAINT,
			   _("- stood there then   + stands there now   [ ] what changed"));
		draw_rows(s, frame, row + 2);
	}
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct versions *s = pane->state;
	int row = frame->rows >= 14 ? 1 : 0, last = row;

	draw_words(frame, row, COL_TEXT, STYLE_TITLE, _("How this page read before"));
	row += row ? 2 : 1;
	if (s->list.count == 0) {
		draw_cursor(frame, row, COL_TEXT);
		return;
	}
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		last = row + list_row(&s->list, i);
		draw_cut(frame, last, COL_TEXT, frame->cols - COL_TEXT - 2, STYLE_PLAIN,
			 glyph_words(version_words(s, i, frame->arena),
				     frame->ascii, frame->arena));
		if (i == s->list.at)
			draw_chosen(frame, last, COL_MARKER);
	}
	draw_difference(s, frame, last + 1);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct versions *s = pane->state;
	struct arena arena = { 0 };

	if (s->list.at < s->all.count)
		str_add(out, version_words(s, s->list.at, &arena));
	arena_clear(&arena);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Bring this version back"), bring_back,
	  .hint = N_("bring this one back"), .fits = is_older,
	  .also = N_("restore revert history") },
	{ 0 },
};

const struct pane_type versions_sheet = {
	.name = "versions", .title = N_("Earlier versions"), .keys = keys,
	.state_size = sizeof(struct versions), .open = open, .load = load,
	.fit = fit, .draw = draw, .say = say, .type = type, .close = shut,
};

void open_versions(struct app *app, int64_t entry)
{
	app_open(app, &versions_sheet, &entry);
}
