/* How the journal looks. */
#include <string.h>

#include "base/intl.h"
#include "domain/day_words.h"
#include "journal.h"
#include "ui/draw.h"

enum { DAY_COLS = 13, DAY_GAP = 1, WHAT_COLS = 12, STAR_COLS = 3, NARROW = 60 };

static bool is_narrow(const struct frame *frame)
{
	return frame->cols < NARROW;
}

static day row_day(const struct journal *s, size_t i)
{
	return s->view == VIEW_ASIDE && !s->tag ? s->aside.items[i].on
						: s->pages.items[i].on;
}

/* The columns of the days; where there is little room, as many as those take
 * that are seen. */
static int day_cols(const struct journal *s, const struct frame *frame)
{
	int most = 0;

	if (!is_narrow(frame))
		return DAY_COLS;
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		int cols = text_cols(day_words_short(row_day(s, i), s->today,
						     frame->arena));

		if (cols > most)
			most = cols;
	}
	return most + DAY_GAP;
}

static const char *page_words(const struct entry *page, struct arena *arena)
{
	if (page->tender)
		return _("(a closed page, Enter opens it)");
	return entry_line(page->body, page->size, arena);
}

/* What a page is beside its words, at the right: stars in a column of their
 * own. Where that begins. */
static int draw_beside(const struct frame *frame, int row,
		       const struct entry *page)
{
	int end = frame->cols - 1;

	if (page->starred)
		draw_glyph(frame, row, end - 1, STYLE_FAINT, GLYPH_STAR);
	if (page->session)
		return draw_words_right(frame, row, end - STAR_COLS,
					STYLE_FAINT, _("session"));
	return page->starred ? end - 1 : end;
}

static void draw_page(const struct journal *s, const struct frame *frame,
		      int row, const struct entry *page)
{
	int text = COL_TEXT + day_cols(s, frame), end = frame->cols - 1;

	if (!is_narrow(frame))
		end = draw_beside(frame, row, page) - 1;
	draw_words(frame, row, COL_TEXT, STYLE_PLAIN,
		   day_words_short(page->on, s->today, frame->arena));
	draw_cut(frame, row, text, end - text - 1, STYLE_PLAIN,
		 page_words(page, frame->arena));
}

static const char *pages_words(int pages, struct arena *arena)
{
	if (pages == 0)
		return _("no page so far");
	return arena_print(arena, ngettext("%d page", "%d pages",
					   (unsigned long)pages), pages);
}

static void draw_tag(const struct frame *frame, int row, const struct tag *tag)
{
	int right = draw_right(frame, row, frame->cols - 1, STYLE_FAINT,
			       pages_words(tag->pages, frame->arena));

	draw_cut(frame, row, COL_TEXT, right - COL_TEXT - 1, STYLE_PLAIN, tag->name);
}

static const char *aside_kind(const struct aside *aside)
{
	if (strcmp(aside->what, "session") == 0)
		return _("session");
	if (strcmp(aside->what, "insight") == 0)
		return _("kept line");
	return strcmp(aside->what, "habit") == 0 ? _("habit") : _("page");
}

static const char *aside_words(const struct aside *aside)
{
	if (aside->tender)
		return _("(a closed page)");
	return *aside->title ? aside->title : _("(no words)");
}

static void draw_aside(const struct journal *s, const struct frame *frame,
		       int row, const struct aside *aside)
{
	int text = COL_TEXT + day_cols(s, frame), right = frame->cols - 1;

	draw_words(frame, row, COL_TEXT, STYLE_PLAIN,
		   day_words_short(aside->on, s->today, frame->arena));
	if (!is_narrow(frame)) {
		draw_words(frame, row, text, STYLE_FAINT, aside_kind(aside));
		text += WHAT_COLS;
		right = draw_right(frame, row, right, STYLE_FAINT,
			arena_print(frame->arena, _("until %s"),
				    day_words_short(aside->until, s->today,
						    frame->arena)));
	}
	draw_cut(frame, row, text, right - text - 1, STYLE_PLAIN,
		 glyph_points(aside_words(aside), frame->ascii, frame->arena));
}

static const char *heading(const struct journal *s, bool ascii,
			   struct arena *arena)
{
	if (s->tag)
		return arena_print(arena,
				   glyph_words(_("Pages with the tag “%s”"),
					       ascii, arena), s->tagged.name);
	switch (s->view) {
	case VIEW_TAGS:
		return _("Tags");
	case VIEW_STARRED:
		return _("Starred");
	case VIEW_ASIDE:
		return _("Set aside, for 30 days");
	default:
		return _("Pages");
	}
}

/* What stands at the right: how many are chosen, or the other lists. */
static void draw_aside_heading(const struct journal *s, const struct frame *frame,
			       int row, int after)
{
	const char *words = _("s sessions   Tab  pages · tags · starred · aside");

	if (s->picked.count)
		words = is_narrow(frame)
			? picked_words(&s->picked, frame->arena)
			: arena_print(frame->arena, _("%s · e what to do · Esc none"),
				      picked_words(&s->picked, frame->arena));
	else if (s->tag || is_narrow(frame))
		return;
	if (after + 2 + text_cols(words) < frame->cols)
		draw_words_right(frame, row, frame->cols - 1, STYLE_FAINT, words);
}

static void draw_empty(const struct journal *s, const struct frame *frame, int row)
{
	const char *words = _("No page so far. w writes today's, c takes words from a session.");

	if (s->view == VIEW_TAGS)
		words = _("No tag so far. Open a page; t puts one on it.");
	else if (s->view == VIEW_STARRED)
		words = _("No page has a star so far. * gives one.");
	else if (s->view == VIEW_ASIDE)
		words = _("Nothing is set aside.");
	else if (s->tag)
		words = _("No page has this tag.");
	draw_words_wrapped(frame, row, COL_TEXT, 3, frame->cols - 5, STYLE_PLAIN, words);
	draw_cursor(frame, row, COL_TEXT);
}

static void draw_row(const struct journal *s, const struct frame *frame, int row,
		     size_t i)
{
	switch (s->view) {
	case VIEW_TAGS:
		draw_tag(frame, row, &s->tags.items[i]);
		return;
	case VIEW_ASIDE:
		draw_aside(s, frame, row, &s->aside.items[i]);
		return;
	default:
		draw_page(s, frame, row, &s->pages.items[i]);
		if (picked_has(&s->picked, s->pages.items[i].id))
			draw_text(frame, row, COL_TEXT - 1, STYLE_CHOSEN, "+");
	}
}

void journal_draw(const struct pane *pane, const struct frame *frame)
{
	const struct journal *s = pane->state;
	bool roomy = frame->rows >= 14;
	int row = roomy ? 1 : 0;
	int after = draw_print(frame, row, COL_TEXT, STYLE_TITLE, "%s",
			       heading(s, frame->ascii, frame->arena));

	draw_aside_heading(s, frame, row, after);
	row += roomy ? 2 : 1;
	if (s->list.count == 0)
		draw_empty(s, frame, row);
	for (size_t i = list_first(&s->list); i < list_last(&s->list); i++) {
		int at = row + list_row(&s->list, i);

		draw_row(s, frame, at, i);
		if (i == s->list.at)
			draw_chosen(frame, at, COL_MARKER);
	}
}

static void say_row(const struct journal *s, struct str *out, struct arena *arena)
{
	const struct entry *page = journal_page(s);
	size_t at = s->list.at;

	if (page)
		str_print(out, "%s%s. %s",
			  picked_has(&s->picked, page->id) ? _("Chosen. ") : "",
			  day_words_long(page->on, s->today, arena),
			  page_words(page, arena));
	else if (s->view == VIEW_TAGS)
		str_print(out, "%s. %s", s->tags.items[at].name,
			  pages_words(s->tags.items[at].pages, arena));
	else
		str_print(out, "%s. %s. %s", aside_kind(&s->aside.items[at]),
			  day_words_long(s->aside.items[at].on, s->today, arena),
			  aside_words(&s->aside.items[at]));
}

void journal_say(const struct pane *pane, struct str *out)
{
	const struct journal *s = pane->state;
	struct arena arena = { 0 };

	if (s->list.count == 0)
		str_add(out, _("Nothing is here so far."));
	else
		say_row(s, out, &arena);
	arena_clear(&arena);
}
