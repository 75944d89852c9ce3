#include "session_rows.h"

#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "book/habits.h"
#include "book/insights.h"
#include "domain/day_words.h"
#include "insight_words.h"
#include "marking.h"
#include "session_words.h"
#include "ui/app.h"

enum { FEW = 3 };	/* unsorted lines are never counted above that */

struct build {
	struct app *app;
	struct arena *arena;
	const struct session *session;
	struct session_row_list *rows;
};

static struct session_row *add(struct build *b, enum session_row_kind kind,
			       int64_t id, const char *label, const char *text)
{
	struct session_row *row = session_row_list_add(b->rows, b->arena);

	row->kind = kind;
	row->id = id;
	row->label = label;
	row->text = text;
	row->note = "";
	return row;
}

static void heading(struct build *b, const char *words)
{
	add(b, SESSION_HEADING, 0, "", words)->before = 1;
}

/* ---- what is said of it ------------------------------------------------------- */

static struct session_row *fact(struct build *b, const char *label,
				const char *text)
{
	return *text ? add(b, SESSION_FACT, 0, label, text) : NULL;
}

static const char *joined(struct build *b, const char *one, const char *other)
{
	if (!*one || !*other)
		return *one ? one : other;
	return arena_print(b->arena, "%s · %s", one, other);
}

static void add_facts(struct build *b)
{
	const struct session *s = b->session;
	const char *when = session_time_words(s, b->arena), *people = "";
	struct session_row *row;
	size_t before = b->rows->count;
	bool ascii = b->app->choices.ascii;

	book_session_people(b->app->book, s->id, b->arena, &people, NULL);
	fact(b, *when ? _("When") : _("Form"), glyph_words(joined(b, when,
	     session_form_words(s->form)), ascii, b->arena));
	fact(b, _("Where"), s->place);
	fact(b, _("With"), people);
	row = fact(b, _("Intention"), *s->intention
		   ? quoted_words(s->intention, ascii, b->arena) : "");
	if (row)
		row->note = session_written_words(s->intention_on,
						  b->app->today, b->arena);
	fact(b, _("Music"), s->music);
	fact(b, _("Clear felt"), s->clear_felt);
	fact(b, _("Before"), session_three_words(s->before, b->arena));
	fact(b, _("After"), session_three_words(s->after, b->arena));
	fact(b, _("Dose"), s->dose);
	if (b->rows->count == before)
		add(b, SESSION_CHANGE, SESSION_ID_CHANGE, "",
		    _("Say a little about it"))->note =
			_("where, the music, who was there: any day will do");
}

static void add_notes(struct build *b)
{
	struct session_note_list notes = { 0 };
	struct err err = { 0 };

	if (!book_session_notes(b->app->book, b->session->id, b->arena, &notes,
				&err))
		app_say_err(b->app, &err);
	heading(b, _("Before, during, after"));
	for (size_t i = 0; i < notes.count; i++) {
		const struct session_note *note = &notes.items[i];
		int minute = moment_minute(note->at);
		const char *label = session_part_words(note->part);

		if (note->has_time)
			label = arena_print(b->arena, "%s %02d:%02d", label,
					    minute / 60, minute % 60);
		add(b, SESSION_NOTE, note->id, label, note->body);
	}
	add(b, SESSION_ADD_NOTE, SESSION_ID_ADD_NOTE, "", _("Add a note"));
}

/* ---- its pages ------------------------------------------------------------------ */

static const char *page_day(struct build *b, const struct entry *page)
{
	const char *on = day_words_short(page->on, b->app->today, b->arena);

	return page->on == b->session->on
		       ? on : arena_print(b->arena, _("added %s"), on);
}

static void add_pages(struct build *b)
{
	struct entry_query query = {
		.after_day = DAY_NONE, .from = DAY_NONE, .until = DAY_NONE,
		.session = b->session->id, .heads = true,
	};
	struct entry_list pages = { 0 };
	struct err err = { 0 };

	if (!book_entries(b->app->book, &query, b->arena, &pages, &err))
		app_say_err(b->app, &err);
	heading(b, _("Pages"));
	for (size_t i = pages.count; i > 0; i--) {
		const struct entry *page = &pages.items[i - 1];

		add(b, SESSION_PAGE, page->id, page_day(b, page),
		    page->tender ? _("(a closed page, Enter opens it)")
				 : entry_line(page->body, page->size, b->arena));
	}
	add(b, SESSION_ADD_PAGE, SESSION_ID_ADD_PAGE, "",
	    pages.count ? _("Add what came later") : _("Write a page for it"));
}

/* ---- the lines kept -------------------------------------------------------------- */

static void add_line(struct build *b, const struct insight *line,
		     const struct habit_list *habits)
{
	bool closed = line->tender && !line->greets;
	unsigned first = line->kinds & (~line->kinds + 1);
	struct session_row *row = add(b, SESSION_LINE, line->id,
		first ? kind_words(first) : _("to sort"),
		closed ? line_closed() : line->body);

	if (line->kinds != first)
		row->note = kind_words(line->kinds & ~first);
	for (size_t i = 0; i < habits->count; i++)
		if (habits->items[i].insight == line->id)
			add(b, SESSION_HABIT, habits->items[i].id,
			    _("grew from it"),
			    closed ? _("a small thing grew from it")
				   : habit_sentence(&habits->items[i], b->arena));
}

static void add_lines(struct build *b)
{
	static const unsigned order[] = {
		KIND_ACTIONABLE, KIND_UNDERSTANDING, KIND_ACCEPTANCE,
		KIND_WAITING, 0,
	};
	struct insight_query query = { .session = b->session->id,
				       .until = DAY_NONE, .oldest_first = true };
	struct insight_list lines = { 0 };
	struct habit_list habits = { 0 };
	struct err err = { 0 };

	if (!book_insights(b->app->book, &query, b->arena, &lines, &err) ||
	    !book_habits(b->app->book, true, b->arena, &habits, &err))
		app_say_err(b->app, &err);
	if (!lines.count)
		return;
	heading(b, _("Lines you kept"));
	for (size_t k = 0; k < sizeof(order) / sizeof(*order); k++)
		for (size_t i = 0; i < lines.count; i++) {
			unsigned kinds = lines.items[i].kinds;

			/* Of two kinds the first one is its place. */
			if (kinds ? (kinds & (~kinds + 1)) == order[k]
				  : order[k] == 0)
				add_line(b, &lines.items[i], &habits);
		}
}

void session_rows(struct app *app, const struct session *session,
		  struct arena *arena, struct session_row_list *rows)
{
	struct build b = { app, arena, session, rows };

	*rows = (struct session_row_list){ 0 };
	add_facts(&b);
	add_pages(&b);
	add_lines(&b);
	add_notes(&b);
}

/* ---- in one line -------------------------------------------------------------------- */

static const char *with(const char *said, const char *more, struct arena *arena)
{
	return *said ? arena_print(arena, "%s, %s", said, more) : more;
}

const char *session_led_to(const struct insight_list *lines,
			   struct arena *arena)
{
	static const unsigned kinds[] = {
		KIND_ACTIONABLE, KIND_UNDERSTANDING, KIND_ACCEPTANCE,
		KIND_WAITING,
	};
	int counts[4] = { 0 }, unsorted = 0;
	const char *said = "";

	for (size_t i = 0; i < lines->count; i++) {
		const struct insight *line = &lines->items[i];

		unsorted += line->kinds == 0;
		for (int k = 0; k < 4; k++)
			counts[k] += (line->kinds & kinds[k]) != 0;
	}
	for (int k = 0; k < 4; k++)
		if (counts[k])
			said = with(said, arena_print(arena, "%d %s", counts[k],
						      kind_words(kinds[k])),
				    arena);
	if (unsorted > FEW)
		said = with(said, _("some to sort"), arena);
	else if (unsorted)
		said = with(said, arena_print(arena, _("%d to sort"), unsorted),
			    arena);
	return said;
}
