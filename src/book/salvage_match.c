/* Salvage: by its values alone, which table a row is of, and what it says. */
#include "salvaging.h"

#include <string.h>

#include "base/day.h"
#include "base/intl.h"
#include "text/utf8.h"

/* ---- tables that book/rows.h does not tell of ------------------------------ */

#define ID { "id", "id", COLUMN_ID, 0, 0, 0, 0, 0 }
#define COLUMN(name, kind, flags, more) { name, name, kind, flags, more, 0, 0, 0 }
#define END { 0, 0, COLUMN_ID, 0, 0, 0, 0, 0 }

static const struct column tagged_columns[] = {
	ID, COLUMN("tag", COLUMN_REF, COLUMN_NEED | COLUMN_UNIQUE, "tag"),
	COLUMN("subject", COLUMN_SUBJECT, COLUMN_NEED | COLUMN_UNIQUE, 0), END
};

static const struct column setting_columns[] = {
	ID, COLUMN("key", COLUMN_TEXT, COLUMN_NEED | COLUMN_UNIQUE, 0),
	COLUMN("value", COLUMN_TEXT, COLUMN_NEED, 0),
	COLUMN("changed_at", COLUMN_SECONDS, 0, 0), END
};

static const struct column hint_columns[] = {
	ID, COLUMN("what", COLUMN_WORD, COLUMN_NEED,
		   "entry session insight habit win"),
	COLUMN("thing", COLUMN_SUBJECT, COLUMN_NEED, 0), END
};

static const struct column step_columns[] = {
	ID, COLUMN("uid", COLUMN_SUBJECT, COLUMN_NEED, 0),
	COLUMN("name", COLUMN_TEXT, 0, 0),
	COLUMN("kind", COLUMN_WORD, COLUMN_NEED, "do undo redo"),
	COLUMN("target", COLUMN_SUBJECT, COLUMN_NULL, 0),
	COLUMN("at, zone", COLUMN_MOMENT, 0, 0),
	COLUMN("undone_by", COLUMN_SUBJECT, COLUMN_NULL, 0), END
};

static const struct table tagged = { "tagged", "", NULL, tagged_columns };
static const struct table setting = { "setting", "", NULL, setting_columns };
const struct table salvage_hint = { "word_row", "", NULL, hint_columns };

const struct table salvage_step = { "step", "", NULL, step_columns };

const struct table *const salvage_own[] = {
	&tagged, &setting, &salvage_hint, &salvage_step, NULL
};

/* ---- is this such a value -------------------------------------------------- */

enum { MINUTES_A_DAY = 24 * 60 };

/* Long before and long after anybody's book. */
#define SECONDS_MOST (INT64_C(1) << 40)

static bool is_between(const struct record *record, int i, int64_t least,
		       int64_t most)
{
	int64_t number;

	return part_is_number(record, i, &number) && number >= least &&
	       number <= most;
}

/* Which of the words, as it is kept ("-" stands for none); NULL if no one. */
static const char *find_word(const char *words, const char *text, size_t size,
			     size_t *found)
{
	while (*words) {
		size_t length = strcspn(words, " ");
		bool none = length == 1 && *words == '-';

		*found = none ? 0 : length;
		if (size == *found && memcmp(words, text, size) == 0)
			return words;
		words += length;
		words += strspn(words, " ");
	}
	return NULL;
}

static bool is_day(const char *text, size_t size, day *when)
{
	char copy[DAY_TEXT];

	if (size != DAY_TEXT - 1)
		return false;
	memcpy(copy, text, size);
	copy[size] = '\0';
	return day_parse(copy, when);
}

static bool is_kinds(const char *text, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if ((text[i] < 'a' || text[i] > 'z') && text[i] != '-' &&
		    text[i] != ' ')
			return false;
	return size < 100;
}

static bool is_such_text(const struct record *record, int i,
			 const struct column *column)
{
	const char *text;
	size_t size, found;
	day when;

	if (!part_is_text(record, i, &text, &size))
		return false;
	if (!part_is_here(record, i))
		return column->kind == COLUMN_TEXT;
	switch (column->kind) {
	case COLUMN_WORD:
		return find_word(column->more, text, size, &found) != NULL;
	case COLUMN_KINDS:
		return is_kinds(text, size);
	case COLUMN_DAY:
		return is_day(text, size, &when);
	default:
		return utf8_valid(text, size);
	}
}

static bool is_such_number(const struct record *record, int i,
			   const struct column *column)
{
	int64_t type = record->parts[i].type;

	/* In a part of the row that is elsewhere: a number is all that can be
	 * asked for. */
	if (!part_is_here(record, i))
		return type > 0 && type < 10 && type != 7;
	switch (column->kind) {
	case COLUMN_REF:
	case COLUMN_SUBJECT:
		return is_between(record, i, 1, INT64_MAX);
	case COLUMN_SUBJECT_0:
		return is_between(record, i, 0, INT64_MAX);
	case COLUMN_WORDS:
		return is_between(record, i, 0, INT64_MAX);
	case COLUMN_BOOL:
		return is_between(record, i, 0, 1);
	case COLUMN_WEEKDAYS:
		return is_between(record, i, 1, 127);
	case COLUMN_INT:
		return is_between(record, i, column->least, column->most);
	default:
		return is_between(record, i, -SECONDS_MOST, SECONDS_MOST);
	}
}

static bool is_null(const struct record *record, int i)
{
	return i < record->count && record->parts[i].type == 0;
}

/* *i is the value the column begins with, and then the one after it. */
static bool is_such(const struct record *record, int *i,
		    const struct column *column)
{
	int at = (*i)++;

	if (column->kind == COLUMN_MOMENT)
		(*i)++;
	if (is_null(record, at))
		return (column->flags & COLUMN_NULL) &&
		       (column->kind != COLUMN_MOMENT || is_null(record, at + 1));
	switch (column->kind) {
	case COLUMN_TEXT:
	case COLUMN_WORD:
	case COLUMN_KINDS:
	case COLUMN_DAY:
		return is_such_text(record, at, column);
	case COLUMN_MOMENT:
		return is_such_number(record, at, column) &&
		       (!part_is_here(record, at + 1) ||
			is_between(record, at + 1, -MINUTES_A_DAY, MINUTES_A_DAY));
	default:
		return is_such_number(record, at, column);
	}
}

int record_fit(const struct record *record, const struct table *table)
{
	int other = 0, i = 1;

	if (record->rowid <= 0 || !is_null(record, 0))
		return 0;
	for (const struct column *c = table->columns + 1; c->name; c++)
		other += !is_such(record, &i, c);
	if (i != record->count || other > i / 4)
		return 0;
	return other * 3 < FIT_WHOLE ? FIT_WHOLE - other * 3 : 1;
}

/* ---- what it says ---------------------------------------------------------- */

/* An id tells when its thing was made. (base/id.h) */
static int64_t made_at(int64_t id)
{
	return (id >> 27) - INT64_C(2208988800);
}

bool id_can_be(int64_t id)
{
	return made_at(id) > 0 && made_at(id) < INT64_C(4102444800);
}

/* What stands where it cannot be known: nothing that shows more than the
 * person would, and no day of a mark that is only guessed. */
static bool guess(const struct record *record, const struct column *column,
		  struct cell *cell)
{
	bool known = id_can_be(record->rowid);

	if (column->flags & COLUMN_NULL) {
		cell->none = true;
		return true;
	}
	switch (column->kind) {
	case COLUMN_SUBJECT_0:
	case COLUMN_WORDS:
		return true;
	case COLUMN_BOOL:
		cell->number = column->otherwise ||
			       strcmp(column->name, "tender") == 0 ||
			       strcmp(column->name, "private") == 0;
		return true;
	case COLUMN_WEEKDAYS:
	case COLUMN_INT:
		cell->number = column->otherwise;
		return !(column->flags & COLUMN_NEED);
	case COLUMN_WORD:
		cell->size = strcspn(column->more, " ");
		cell->text = column->more;
		if (*cell->text == '-')
			cell->size = 0;
		return !(column->flags & COLUMN_NEED);
	case COLUMN_TEXT:
		cell->text = "";
		return !(column->flags & COLUMN_NEED);
	case COLUMN_DAY:
		cell->number = known ? moment_day((struct moment){
			.at = made_at(record->rowid) }) : DAY_NONE;
		return known && !(column->flags & COLUMN_UNIQUE);
	case COLUMN_MOMENT:
	case COLUMN_SECONDS:
		cell->number = known ? made_at(record->rowid) : 0;
		return true;
	default:
		return false;
	}
}

static void take_text_cell(const struct record *record, int i, struct cell *cell,
			   bool *cut, struct arena *arena)
{
	struct str mended = STR_INIT;
	const char *text = "";
	size_t size = 0;

	part_is_text(record, i, &text, &size);
	if (!part_is_here(record, i)) {
		*cut = true;
		/* Not in the midst of a character. */
		while (size && ((unsigned char)text[size - 1] & 0xC0) == 0x80)
			size--;
		if (size && (unsigned char)text[size - 1] >= 0xC0)
			size--;
	}
	utf8_mend(&mended, text, size);
	if (!part_is_here(record, i))
		str_print(&mended, "\n%s",
			  _("(tend could not read the rest of this text.)"));
	cell->text = arena_text_n(arena, mended.s, mended.size);
	cell->size = mended.size;
	str_clear(&mended);
}

static void take_value(const struct record *record, int i,
		       const struct column *column, struct cell *cell, bool *cut,
		       struct arena *arena)
{
	const char *text;
	size_t size;
	int64_t zone;
	day when;

	cell->none = is_null(record, i);
	if (cell->none)
		return;
	switch (column->kind) {
	case COLUMN_TEXT:
	case COLUMN_KINDS:
		take_text_cell(record, i, cell, cut, arena);
		break;
	case COLUMN_WORD:
		part_is_text(record, i, &text, &size);
		cell->text = find_word(column->more, text, size, &cell->size);
		break;
	case COLUMN_DAY:
		part_is_text(record, i, &text, &size);
		if (is_day(text, size, &when))
			cell->number = when;
		break;
	case COLUMN_MOMENT:
		part_is_number(record, i, &cell->number);
		if (part_is_number(record, i + 1, &zone))
			cell->zone = (int)zone;
		break;
	default:
		part_is_number(record, i, &cell->number);
		break;
	}
}

/* A text that is one, whatever it says: it is mended and kept. */
static bool is_some_text(const struct record *record, int i,
			 const struct column *column)
{
	const char *text;
	size_t size;

	return column->kind == COLUMN_TEXT &&
	       part_is_text(record, i, &text, &size) &&
	       (size || part_is_here(record, i) ||
		!(column->flags & COLUMN_NEED));
}

bool record_take(const struct record *record, const struct table *table,
		 struct cell *cells, bool *cut, struct arena *arena)
{
	int i = 1;

	*cut = false;
	cells[0] = (struct cell){ .number = record->rowid };
	for (int c = 1; table->columns[c].name; c++) {
		const struct column *column = &table->columns[c];
		int at = i;
		bool whole = is_such(record, &i, column);

		/* What is elsewhere can be such a value and not be there. */
		if (!is_null(record, at) && !part_is_here(record, i - 1))
			whole = false;
		cells[c] = (struct cell){ .text = "" };
		if (whole || is_some_text(record, at, column))
			take_value(record, at, column, &cells[c], cut, arena);
		else if (!guess(record, column, &cells[c]))
			return false;
	}
	return true;
}
