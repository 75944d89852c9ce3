/* The complete export: the book's tables as lists, by their descriptions
 * (book/rows.h), with what is more natural inside its thing put there. */
#include "port/export.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "domain/habit.h"
#include "tell.h"

/* Rows of one table, the next one in sight, so that they can be told beside
 * the things they belong to. */
struct beside {
	struct rows *rows;
	const struct cell *next;
	const struct table *table;	/* NULL: tags or places */
};

enum { NESTED = 4 };		/* more than any table has nested in it */

/* ---- cells ---------------------------------------------------------------- */

static void put_words(struct json *json, const char *words)
{
	json_open(json, '[');
	while (*words) {
		size_t size = strcspn(words, " ");

		if (size)
			json_text_n(json, words, size);
		words += size;
		words += *words == ' ';
	}
	json_close(json, ']');
}

static void put_value(struct json *json, const struct column *column,
		      const struct cell *cell)
{
	if (cell->none) {
		json_none(json);
		return;
	}
	switch (column->kind) {
	case COLUMN_ID:
	case COLUMN_REF:
	case COLUMN_SUBJECT:
	case COLUMN_SUBJECT_0:
		json_id(json, cell->number);
		break;
	case COLUMN_TEXT:
	case COLUMN_WORD:
		json_text_n(json, cell->text, cell->size);
		break;
	case COLUMN_KINDS:
		put_words(json, cell->text);
		break;
	case COLUMN_INT:
	case COLUMN_WORDS:
		json_int(json, cell->number);
		break;
	case COLUMN_BOOL:
		json_bool(json, cell->number != 0);
		break;
	case COLUMN_WEEKDAYS:
		json_weekdays(json, (unsigned)cell->number);
		break;
	case COLUMN_DAY:
		json_day(json, (day)cell->number);
		break;
	case COLUMN_MOMENT:
		json_moment(json, (struct moment){ cell->number, cell->zone });
		break;
	case COLUMN_SECONDS:
		json_moment(json, (struct moment){ cell->number, 0 });
		break;
	}
}

void tell_columns(struct json *json, const struct table *table,
		  const struct cell *cells, const char *skip)
{
	for (int i = 0; table->columns[i].name; i++) {
		const struct column *column = &table->columns[i];

		if ((column->flags & COLUMN_PARENT) ||
		    (skip && strcmp(skip, column->key) == 0))
			continue;
		if ((column->flags & COLUMN_QUIET) && cells[i].none)
			continue;
		json_key(json, column->key);
		put_value(json, column, &cells[i]);
	}
}

/* ---- what stands beside a list ------------------------------------------- */

static struct beside open_beside(struct rows *rows, const struct table *table)
{
	struct beside beside = { .rows = rows, .table = table };

	beside.next = rows_next(rows);
	return beside;
}

static bool close_beside(struct beside *beside, bool ok, struct err *err)
{
	return rows_close(beside->rows, ok ? err : NULL) && ok;
}

/* Whose row the next one is: its parent, or a tag's or a place's thing. */
static int64_t owner(const struct beside *beside)
{
	return beside->next[beside->table ? 1 : 0].number;
}

static bool next_of(struct beside *beside, int64_t id)
{
	while (beside->next && owner(beside) < id)
		beside->next = rows_next(beside->rows);
	return beside->next && owner(beside) == id;
}

static void step(struct beside *beside)
{
	beside->next = rows_next(beside->rows);
}

/* Whether the things of a table have files of their own in a folder. */
static bool has_file(const struct table *table)
{
	return strcmp(table->name, "session") == 0 ||
	       strcmp(table->name, "entry") == 0 ||
	       strcmp(table->name, "insight") == 0 ||
	       strcmp(table->name, "habit") == 0;
}

/* Whether this thing is told: in the rest of a folder those are not that have
 * a file of their own. */
static bool is_wanted(const struct telling *t, const struct table *table,
		      const struct cell *cells)
{
	int dropped = table_cell(table, "dropped_at");

	return !t->rest || !has_file(table) || !cells[dropped].none;
}

/* ---- entries -------------------------------------------------------------- */

static void put_tags(struct json *json, struct beside *tags, int64_t id)
{
	json_key(json, "tags");
	json_open(json, '[');
	for (; next_of(tags, id); step(tags))
		json_text_n(json, tags->next[1].text, tags->next[1].size);
	json_close(json, ']');
}

static void put_places(struct json *json, struct beside *places, int64_t id)
{
	json_key(json, "insights");
	json_open(json, '[');
	for (; next_of(places, id); step(places)) {
		json_open(json, '{');
		json_put_id(json, "id", places->next[1].number);
		json_put_int(json, "start", places->next[2].number);
		json_put_int(json, "end", places->next[3].number);
		json_close(json, '}');
	}
	json_close(json, ']');
}

static bool tell_entries(struct telling *t, const struct table *table,
			 struct err *err)
{
	struct rows *rows = rows_open(t->book, table);
	struct beside tags = open_beside(rows_open_tags(t->book, true), NULL);
	struct beside places = open_beside(rows_open_places(t->book), NULL);
	const struct cell *cells;
	int body = table_cell(table, "text");
	bool ok = true;

	while (ok && (cells = rows_next(rows))) {
		if (!is_wanted(t, table, cells))
			continue;
		json_open(&t->json, '{');
		tell_columns(&t->json, table, cells, NULL);
		json_put_text(&t->json, "title",
			      entry_title(cells[body].text, cells[body].size,
					  &t->arena));
		put_tags(&t->json, &tags, cells[0].number);
		put_places(&t->json, &places, cells[0].number);
		json_close(&t->json, '}');
		arena_empty(&t->arena);
		ok = sink_flow(t->sink, &t->text, false, err);
	}
	ok = close_beside(&places, ok, err);
	ok = close_beside(&tags, ok, err);
	return rows_close(rows, ok ? err : NULL) && ok;
}

/* ---- insights and habits: what a verb tells of them, from what is nested -- */

static void put_from(struct json *json, const struct cell *anchor,
		     int64_t session)
{
	json_key(json, "from");
	if (!anchor && !session) {
		json_none(json);
		return;
	}
	json_open(json, '{');
	json_put_text(json, "what", anchor ? "entry" : "session");
	json_put_id(json, "id", anchor ? anchor[2].number : session);
	json_key(json, "start");
	if (anchor)
		json_int(json, anchor[3].number);
	else
		json_none(json);
	json_key(json, "end");
	if (anchor)
		json_int(json, anchor[4].number);
	else
		json_none(json);
	json_close(json, '}');
}

static bool rests(const struct telling *t, int64_t habit)
{
	for (size_t i = 0; i < t->resting_count; i++)
		if (t->resting[i] == 0 || t->resting[i] == habit)
			return true;
	return false;
}

static void put_habit(struct telling *t, const struct table *versions,
		      const struct cell *habit, const struct table *table,
		      const struct cell *version)
{
	struct habit now = habit_new(DAY_NONE);
	day let_go = (day)habit[table_cell(table, "let_go_on")].number;
	bool gone = !habit[table_cell(table, "let_go_on")].none &&
		    let_go <= book_today(t->book);

	if (version) {
		form_parse(version[table_cell(versions, "form")].text, &now.form);
		now.anchor = version[table_cell(versions, "anchor")].text;
		now.action = version[table_cell(versions, "action")].text;
		json_put_text(&t->json, "sentence",
			      habit_sentence(&now, &t->arena));
		for (int i = 0; versions->columns[i].name; i++) {
			const char *key = versions->columns[i].key;

			if (!strcmp(key, "id") || !strcmp(key, "habit") ||
			    !strcmp(key, "from") || !strcmp(key, "why") ||
			    !strcmp(key, "at") || !strcmp(key, "routine"))
				continue;
			json_key(&t->json, key);
			put_value(&t->json, &versions->columns[i], &version[i]);
		}
	}
	json_put_text(&t->json, "state",
		      habit_state_name(gone ? HABIT_LET_GO
				       : rests(t, habit[0].number)
					 ? HABIT_PAUSED : HABIT_GROWING));
}

/* A copy of a row that outlives the next one. */
static struct cell *keep_row(const struct beside *beside, struct arena *arena)
{
	int width = table_width(beside->table);
	struct cell *copy = arena_new(arena, (size_t)width * sizeof(*copy));

	for (int i = 0; i < width; i++) {
		copy[i] = beside->next[i];
		if (copy[i].text)
			copy[i].text = arena_text_n(arena, copy[i].text,
						    copy[i].size);
	}
	return copy;
}

/* Which nested row a verb tells of: the first anchor, the newest sorting,
 * the version that holds today (the first, if it begins later). */
static bool told(const struct telling *t, const struct beside *beside,
		 const struct cell *before)
{
	if (!before)
		return true;
	if (strcmp(beside->table->name, "anchor") == 0)
		return false;
	if (strcmp(beside->table->name, "habit_version") == 0)
		return beside->next[2].number <= book_today(t->book) &&
		       beside->next[2].number >= before[2].number;
	return true;
}

/* ---- all other lists ------------------------------------------------------ */

static int nested_in(const struct table *table, const struct table *found[NESTED])
{
	int count = 0;

	for (const struct table *t = book_content; t->name; t++)
		if (t->parent && strcmp(t->parent, table->name) == 0 &&
		    count < NESTED)
			found[count++] = t;
	return count;
}

static void put_nested(struct telling *t, struct beside *beside, int64_t id,
		       const struct cell **kept)
{
	*kept = NULL;
	json_key(&t->json, beside->table->list);
	json_open(&t->json, '[');
	for (; next_of(beside, id); step(beside)) {
		json_open(&t->json, '{');
		tell_columns(&t->json, beside->table, beside->next, NULL);
		json_close(&t->json, '}');
		if (told(t, beside, *kept))
			*kept = keep_row(beside, &t->arena);
	}
	json_close(&t->json, ']');
}

static void put_row(struct telling *t, const struct table *table,
		    const struct cell *cells, struct beside *nested, int count)
{
	const struct cell *kept[NESTED] = { 0 };
	struct json *json = &t->json;

	json_open(json, '{');
	tell_columns(json, table, cells, NULL);
	for (int i = 0; i < count; i++)
		put_nested(t, &nested[i], cells[0].number, &kept[i]);
	if (strcmp(table->name, "insight") == 0) {
		put_from(json, kept[0],
			 cells[table_cell(table, "session")].number);
		json_key(json, "kinds");
		put_words(json, kept[1] ? kept[1][2].text : "");
	}
	if (strcmp(table->name, "habit") == 0)
		put_habit(t, nested[0].table, cells, table, kept[0]);
	json_close(json, '}');
	arena_empty(&t->arena);
}

bool tell_rows(struct telling *t, const struct table *table, struct err *err)
{
	const struct table *tables[NESTED];
	struct beside nested[NESTED];
	int count = nested_in(table, tables);
	struct rows *rows = rows_open(t->book, table);
	const struct cell *cells;
	bool ok = true;

	for (int i = 0; i < count; i++)
		nested[i] = open_beside(rows_open(t->book, tables[i]), tables[i]);
	while (ok && (cells = rows_next(rows))) {
		if (!is_wanted(t, table, cells))
			continue;
		put_row(t, table, cells, nested, count);
		if (t->each)
			ok = t->each(t, table, cells, err);
		else
			ok = sink_flow(t->sink, &t->text, false, err);
	}
	for (int i = 0; i < count; i++)
		ok = close_beside(&nested[i], ok, err);
	return rows_close(rows, ok ? err : NULL) && ok;
}

static bool tell_list(struct telling *t, const struct table *table,
		      struct err *err)
{
	bool ok;

	json_key(&t->json, table->list);
	json_open(&t->json, '[');
	if (strcmp(table->name, "entry") == 0)
		ok = tell_entries(t, table, err);
	else
		ok = tell_rows(t, table, err);
	json_close(&t->json, ']');
	return ok;
}

/* ---- what has no list of rows of its own ---------------------------------- */

static bool tell_settings(struct telling *t, struct err *err)
{
	struct rows *rows = rows_open_settings(t->book);
	const struct cell *cells;

	json_key(&t->json, "settings");
	json_open(&t->json, '{');
	while ((cells = rows_next(rows))) {
		json_key(&t->json, cells[0].text);
		json_text_n(&t->json, cells[1].text, cells[1].size);
	}
	json_close(&t->json, '}');
	return rows_close(rows, err);
}

static bool tell_loose_tags(struct telling *t, struct err *err)
{
	struct rows *rows = rows_open_tags(t->book, false);
	const struct cell *cells;

	json_key(&t->json, "tagged");
	json_open(&t->json, '[');
	while ((cells = rows_next(rows))) {
		json_open(&t->json, '{');
		json_put_id(&t->json, "subject", cells[0].number);
		json_key(&t->json, "tag");
		json_text_n(&t->json, cells[1].text, cells[1].size);
		json_close(&t->json, '}');
	}
	json_close(&t->json, ']');
	return rows_close(rows, err);
}

static bool find_resting(struct telling *t, struct err *err)
{
	const struct table *table = table_find("pause");
	int habit = table_cell(table, "habit"), from = table_cell(table, "from");
	int until = table_cell(table, "until");
	struct rows *rows = rows_open(t->book, table);
	const struct cell *cells;
	day today = book_today(t->book);

	while ((cells = rows_next(rows))) {
		if (cells[from].number > today ||
		    (!cells[until].none && cells[until].number < today))
			continue;
		t->resting = mem_grow(t->resting, t->resting_count + 1,
				      sizeof(*t->resting));
		t->resting[t->resting_count++] = cells[habit].number;
	}
	return rows_close(rows, err);
}

static bool tell(struct telling *t, struct err *err)
{
	/* What people look for stands first. */
	static const char *const first[] = {
		"session", "entry", "insight", "habit",
	};
	enum { FIRST = sizeof(first) / sizeof(first[0]) };
	bool ok;

	json_open(&t->json, '{');
	json_put_int(&t->json, "tend", PORT_JSON_VERSION);
	json_put_moment(&t->json, "exported_at", book_now(t->book));
	ok = find_resting(t, err) && tell_settings(t, err);
	for (int i = 0; ok && i < FIRST; i++)
		ok = tell_list(t, table_find(first[i]), err);
	for (const struct table *table = book_content; ok && table->name; table++) {
		bool done = table->parent;

		for (int i = 0; i < FIRST; i++)
			done = done || strcmp(first[i], table->name) == 0;
		if (!done)
			ok = tell_list(t, table, err);
	}
	ok = ok && tell_loose_tags(t, err);
	json_close(&t->json, '}');
	str_add_char(&t->text, '\n');
	return ok && sink_flow(t->sink, &t->text, true, err);
}

void tell_begin(struct telling *t, struct book *book, struct sink *sink)
{
	*t = (struct telling){ .book = book, .sink = sink };
	str_init(&t->text);
	json_init(&t->json, &t->text, 2);
}

void tell_end(struct telling *t)
{
	free(t->resting);
	str_clear(&t->text);
	arena_clear(&t->arena);
}

bool tell_rest(struct book *book, struct sink *sink, struct err *err)
{
	struct telling t;
	bool ok;

	tell_begin(&t, book, sink);
	t.rest = true;
	ok = tell(&t, err);
	tell_end(&t);
	return ok;
}

bool port_export_json(struct book *book, struct sink *sink, struct err *err)
{
	struct telling t;
	bool ok;

	tell_begin(&t, book, sink);
	ok = book_read_begin(book, err) &&
	     book_read_end(book, tell(&t, err), err);
	tell_end(&t);
	return ok;
}
