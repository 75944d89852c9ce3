/* The book to read: its days in order, then what has no day. */
#include "port/export.h"

#include <string.h>

#include "base/intl.h"
#include "book/rows.h"
#include "domain/habit.h"
#include "domain/insight.h"

struct reading {
	struct book *book;
	struct sink *sink;
	struct str text;
	struct arena arena;
};

/* Rows in an order, the next one in sight. */
struct line {
	const struct table *table;
	struct rows *rows;
	const struct cell *next;
};

static struct line open_line(struct book *book, const char *table,
			     const char *order)
{
	struct line line = { .table = table_find(table) };

	line.rows = rows_open_by(book, line.table, order);
	line.next = rows_next(line.rows);
	return line;
}

static bool close_line(struct line *line, bool ok, struct err *err)
{
	return rows_close(line->rows, ok ? err : NULL) && ok;
}

static void step(struct line *line)
{
	line->next = rows_next(line->rows);
}

static const struct cell *cell(const struct line *line, const char *key)
{
	return &line->next[table_cell(line->table, key)];
}

static bool is_dropped(const struct line *line)
{
	int at = table_cell(line->table, "dropped_at");

	return at >= 0 && !line->next[at].none;
}

/* ---- lines of Markdown ------------------------------------------------------ */

/* Text in a list: its further lines stand under its first. */
static void add_hanging(struct str *out, const char *text, size_t size)
{
	while (size > 0 && (text[size - 1] == '\n' || text[size - 1] == '\r'))
		size--;
	for (size_t i = 0; i < size; i++) {
		str_add_char(out, text[i]);
		if (text[i] == '\n')
			str_add(out, "  ");
	}
	str_add_char(out, '\n');
}

static void add_text(struct str *out, const struct cell *text)
{
	str_add_n(out, text->text, text->size);
	if (text->size && text->text[text->size - 1] != '\n')
		str_add_char(out, '\n');
	str_add_char(out, '\n');
}

static void add_key(struct str *out, const char *key)
{
	str_add(out, "- ");
	for (; *key; key++)
		str_add_char(out, *key == '_' ? ' ' : *key);
	str_add(out, ": ");
}

static void add_moment(struct str *out, const struct cell *at)
{
	struct moment moment = { at->number, at->zone };
	int minute = moment_minute(moment);

	str_print(out, "%02d:%02d", minute / 60, minute % 60);
}

/* Whether a column tells a reader something: not the book's own bookkeeping,
 * and not what the heading said. */
static bool is_told(const struct column *column, const struct cell *value,
		    const char *said)
{
	static const char *const inner[] = {
		"position", "words", "written_at", "created_at", "changed_at",
		"page_path", "step", "finished_at", "start", "end", "shown",
	};

	if (value->none || (said && strcmp(column->key, said) == 0))
		return false;
	for (size_t i = 0; i < sizeof(inner) / sizeof(inner[0]); i++)
		if (strcmp(inner[i], column->key) == 0)
			return false;
	switch (column->kind) {
	case COLUMN_TEXT:
	case COLUMN_WORD:
		return value->size > 0;
	case COLUMN_BOOL:
		return value->number != 0;
	case COLUMN_INT:
	case COLUMN_DAY:
	case COLUMN_MOMENT:
		return true;
	case COLUMN_ID:
	case COLUMN_REF:
	case COLUMN_SUBJECT:
	case COLUMN_SUBJECT_0:
	case COLUMN_KINDS:
	case COLUMN_WORDS:
	case COLUMN_WEEKDAYS:
	case COLUMN_SECONDS:
		return false;
	}
	return false;
}

/* All that a row tells, one column a line. */
static void add_columns(struct str *out, const struct table *table,
			const struct cell *cells, const char *said)
{
	char day_room[DAY_TEXT];

	for (int i = 0; table->columns[i].name; i++) {
		const struct column *column = &table->columns[i];

		if (!is_told(column, &cells[i], said))
			continue;
		add_key(out, column->key);
		if (column->kind == COLUMN_DAY)
			str_print(out, "%s\n", day_text((day)cells[i].number, day_room));
		else if (column->kind == COLUMN_BOOL)
			str_print(out, "%s\n", _("yes"));
		else if (column->kind == COLUMN_INT)
			str_print(out, "%lld\n", (long long)cells[i].number);
		else if (column->kind == COLUMN_MOMENT) {
			add_moment(out, &cells[i]);
			str_add_char(out, '\n');
		} else
			add_hanging(out, cells[i].text, cells[i].size);
	}
}

/* ---- the days ----------------------------------------------------------------- */

/* "Tags: a, b"; false if the book could not be read. */
static bool add_tags(struct reading *r, int64_t entry, struct err *err)
{
	struct rows *rows = rows_open_tags_of(r->book, entry);
	const struct cell *name;
	bool any = false;

	while ((name = rows_next(rows))) {
		str_add(&r->text, any ? ", " : "");
		if (!any)
			str_print(&r->text, "%s: ", _("Tags"));
		str_add_n(&r->text, name->text, name->size);
		any = true;
	}
	str_add(&r->text, any ? "\n\n" : "");
	return rows_close(rows, err);
}

static bool add_entry(struct reading *r, const struct line *line,
		      struct err *err)
{
	str_print(&r->text, "### %s, ", _("Page"));
	add_moment(&r->text, cell(line, "written_at"));
	str_add(&r->text, cell(line, "starred")->number ? " *\n\n" : "\n\n");
	if (!add_tags(r, line->next[0].number, err))
		return false;
	add_text(&r->text, cell(line, "text"));
	return true;
}

static bool add_session(struct reading *r, const struct line *line,
			struct err *err)
{
	const struct table *notes = table_find("session_note");
	struct rows *rows = rows_open_of(r->book, notes, line->next[0].number);
	const struct cell *note;

	str_print(&r->text, "### %s\n\n", _("Session"));
	add_columns(&r->text, line->table, line->next, "day");
	str_add_char(&r->text, '\n');
	while ((note = rows_next(rows))) {
		add_columns(&r->text, notes, note, NULL);
		str_add_char(&r->text, '\n');
	}
	return rows_close(rows, err);
}

/* "Insight (to try)": its newest kinds, in the words of the window. */
static bool add_insight(struct reading *r, const struct line *line,
			struct err *err)
{
	const struct table *sortings = table_find("insight_kind");
	struct rows *rows = rows_open_of(r->book, sortings, line->next[0].number);
	const struct cell *sorting;
	unsigned kinds = 0;
	const char *before = " (";

	while ((sorting = rows_next(rows)))
		kinds = kinds_parse(sorting[table_cell(sortings, "kinds")].text);
	str_print(&r->text, "### %s", _("Insight"));
	for (unsigned bit = 1; bit <= KIND_WAITING; bit <<= 1)
		if (kinds & bit) {
			str_print(&r->text, "%s%s", before, kind_words(bit));
			before = ", ";
		}
	str_add(&r->text, kinds ? ")\n\n" : "\n\n");
	add_text(&r->text, cell(line, "text"));
	return rows_close(rows, err);
}

static bool add_other(struct reading *r, const struct line *line,
		      struct err *err)
{
	static const struct { const char *table, *title; } titles[] = {
		{ "win", N_("A small good thing") },
		{ "checkin", N_("How it was") },
		{ "obstacle", N_("Something in the way") },
		{ "appointment", N_("Appointment") },
		{ "review", N_("Looking back") },
	};

	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
		if (strcmp(titles[i].table, line->table->name) == 0)
			str_print(&r->text, "### %s\n\n", _(titles[i].title));
	add_columns(&r->text, line->table, line->next, "day");
	str_add_char(&r->text, '\n');
	(void)err;
	return true;
}

static const struct {
	const char *table, *order, *on;
	bool (*add)(struct reading *r, const struct line *line,
		    struct err *err);
} kinds[] = {
	{ "session", "day, id", "day", add_session },
	{ "entry", "day, id", "day", add_entry },
	{ "insight", "day, id", "day", add_insight },
	{ "win", "day, id", "day", add_other },
	{ "checkin", "day, id", "day", add_other },
	{ "obstacle", "day, id", "day", add_other },
	{ "appointment", "day, id", "day", add_other },
	{ "review", "from_day, id", "from", add_other },
};

enum { KINDS = sizeof(kinds) / sizeof(kinds[0]) };

static bool day_of_next(struct line *line, int kind, day *on)
{
	while (line->next && is_dropped(line))
		step(line);
	if (!line->next)
		return false;
	*on = (day)cell(line, kinds[kind].on)->number;
	return true;
}

static void add_day(struct str *out, day on)
{
	char text[DAY_TEXT];

	if (on == DAY_NONE)
		str_print(out, "## %s\n\n", _("On a day unknown"));
	else
		str_print(out, "## %s, %s\n\n", day_text(on, text),
			  day_weekday_name(day_weekday(on)));
}

static bool tell_days(struct reading *r, struct err *err)
{
	struct line lines[KINDS];
	day told = DAY_NONE;
	bool any = false, ok = true;

	for (int i = 0; i < KINDS; i++)
		lines[i] = open_line(r->book, kinds[i].table, kinds[i].order);
	while (ok) {
		int first = -1;
		day least = DAY_NONE, on;

		for (int i = 0; i < KINDS; i++)
			if (day_of_next(&lines[i], i, &on) &&
			    (first < 0 || on < least)) {
				first = i;
				least = on;
			}
		if (first < 0)
			break;
		if (!any || least != told)
			add_day(&r->text, least);
		any = true;
		told = least;
		ok = kinds[first].add(r, &lines[first], err);
		step(&lines[first]);
		ok = ok && sink_flow(r->sink, &r->text, false, err);
	}
	for (int i = 0; i < KINDS; i++)
		ok = close_line(&lines[i], ok, err);
	return ok;
}

/* ---- habits -------------------------------------------------------------------- */

static void add_version(struct reading *r, const struct line *line)
{
	struct habit habit = habit_new((day)cell(line, "from")->number);

	form_parse(cell(line, "form")->text, &habit.form);
	habit.anchor = cell(line, "anchor")->text;
	habit.action = cell(line, "action")->text;
	str_print(&r->text, "## %s\n\n", habit_sentence(&habit, &r->arena));
	add_columns(&r->text, line->table, line->next, "form");
	str_add_char(&r->text, '\n');
	arena_empty(&r->arena);
}

static void add_mark(struct reading *r, const struct line *line)
{
	char text[DAY_TEXT];
	const struct cell *state = cell(line, "state"), *note = cell(line, "note");
	const struct cell *helped = cell(line, "helped");

	str_print(&r->text, "- %s %.*s", day_text((day)cell(line, "day")->number, text),
		  (int)state->size, state->text);
	if (note->size) {
		str_add(&r->text, ": ");
		str_add_n(&r->text, note->text, note->size);
	}
	if (helped->size) {
		str_print(&r->text, "; %s: ", _("helped"));
		str_add_n(&r->text, helped->text, helped->size);
	}
	str_add_char(&r->text, '\n');
}

/* The rows of one habit, of those that stand by habit. */
static void tell_of(struct reading *r, struct line *line, int64_t habit,
		    void (*add)(struct reading *r, const struct line *line))
{
	int at = table_cell(line->table, "habit");
	bool any = false;

	while (line->next && line->next[at].number < habit)
		step(line);
	for (; line->next && line->next[at].number == habit; step(line)) {
		add(r, line);
		any = true;
	}
	if (any)
		str_add_char(&r->text, '\n');
}

static void add_bullets(struct reading *r, const struct line *line)
{
	add_columns(&r->text, line->table, line->next, NULL);
}

static bool tell_habits(struct reading *r, struct err *err)
{
	struct line habits = open_line(r->book, "habit", "id");
	struct line versions = open_line(r->book, "habit_version",
					 "habit, from_day, id");
	struct line marks = open_line(r->book, "mark", "habit, day");
	struct line rungs = open_line(r->book, "rung", "habit, position, id");
	struct line occasions = open_line(r->book, "occasion", "habit, day, id");
	bool ok = true;

	if (habits.next)
		str_print(&r->text, "# %s\n\n", _("Habits"));
	for (; ok && habits.next; step(&habits)) {
		int64_t id = habits.next[0].number;

		if (is_dropped(&habits))
			continue;
		tell_of(r, &versions, id, add_version);
		add_columns(&r->text, habits.table, habits.next, NULL);
		str_add_char(&r->text, '\n');
		tell_of(r, &rungs, id, add_bullets);
		tell_of(r, &marks, id, add_mark);
		tell_of(r, &occasions, id, add_bullets);
		ok = sink_flow(r->sink, &r->text, false, err);
	}
	ok = close_line(&occasions, ok, err);
	ok = close_line(&rungs, ok, err);
	ok = close_line(&marks, ok, err);
	ok = close_line(&versions, ok, err);
	return close_line(&habits, ok, err);
}

/* ---- the rest ------------------------------------------------------------------- */

static bool tell_table(struct reading *r, const char *table, const char *order,
		       const char *title, struct err *err)
{
	struct line line = open_line(r->book, table, order);
	bool any = false, ok = true;

	for (; ok && line.next; step(&line)) {
		if (is_dropped(&line))
			continue;
		if (!any)
			str_print(&r->text, "# %s\n\n", _(title));
		any = true;
		add_columns(&r->text, line.table, line.next, NULL);
		str_add_char(&r->text, '\n');
		ok = sink_flow(r->sink, &r->text, false, err);
	}
	return close_line(&line, ok, err);
}

static bool tell(struct reading *r, struct err *err)
{
	static const struct { const char *table, *order, *title; } rest[] = {
		{ "value", "position, id", N_("What matters") },
		{ "person", "position, id", N_("People") },
		{ "agenda", "day, id", N_("For appointments") },
		{ "cue", "subject, id", N_("Cues and surroundings") },
		{ "answer", "subject, id", N_("Answers") },
		{ "pause", "from_day, id", N_("Rests") },
		{ "template", "id", N_("Templates") },
		{ "prompt", "id", N_("Questions") },
	};
	char day_room[DAY_TEXT];
	bool ok;

	str_print(&r->text, "# %s, %s\n\n", _("A book of tend"),
		  day_text(book_today(r->book), day_room));
	ok = tell_days(r, err) && tell_habits(r, err);
	for (size_t i = 0; ok && i < sizeof(rest) / sizeof(rest[0]); i++)
		ok = tell_table(r, rest[i].table, rest[i].order, rest[i].title, err);
	return ok && sink_flow(r->sink, &r->text, true, err);
}

bool port_export_markdown(struct book *book, struct sink *sink, struct err *err)
{
	struct reading r = { .book = book, .sink = sink };
	bool ok;

	str_init(&r.text);
	ok = book_read_begin(book, err) &&
	     book_read_end(book, tell(&r, err), err);
	str_clear(&r.text);
	arena_clear(&r.arena);
	return ok;
}
