/* Rows of the made-up year: when they are, what they are called, what they
 * hold if nothing was said. */
#include <assert.h>
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/intl.h"
#include "year_fill.h"

bool year_refuse(const struct year_filling *f, const char *what,
		 struct err *err)
{
	return err_set(err, ERR_FAILED, NULL,
		       _("the made-up year cannot be read at %s:%d (%s)"),
		       f->record->file, f->record->line, what);
}

/* ---- when -------------------------------------------------------------------- */

static bool take_number(const char **at, const char *end, int *out)
{
	const char *p = *at;

	for (*out = 0; p < end && isdigit((unsigned char)*p); p++)
		*out = *out * 10 + (*p - '0');
	if (p == *at)
		return false;
	*at = p;
	return true;
}

/* The last day of that month and number that is over: today's page is empty. */
static day last_date(day today, int month, int mday)
{
	int year = day_civil(today).year;

	if (!day_exists(year, month, mday) || day_of(year, month, mday) >= today)
		year--;
	while (!day_exists(year, month, mday))
		mday--;
	return day_of(year, month, mday);
}

bool year_when(struct year_filling *f, const char *word, size_t size, day *on,
	       struct err *err)
{
	const char *at = word, *end = word + size;
	bool to_come = size > 0 && *word == '+';
	int number, mday;

	at += to_come;
	if (!take_number(&at, end, &number))
		return year_refuse(f, "a day", err);
	*on = f->today + (to_come ? number : -number);
	if (at == end)
		return true;
	if (*at++ != '-' || !take_number(&at, end, &mday) || at != end ||
	    !day_exists(2024, number, mday))
		return year_refuse(f, "a date", err);
	*on = last_date(f->today, number, mday);
	return true;
}

bool year_time(const char *word, size_t size, int *minute)
{
	const char *at = word, *end = word + size;
	int hour, past;

	if (!take_number(&at, end, &hour) || at == end || *at++ != ':' ||
	    !take_number(&at, end, &past) || at != end)
		return false;
	*minute = hour * 60 + past;
	return true;
}

struct moment year_moment(const struct year_filling *f, day on, int minute)
{
	struct moment moment = f->now;

	moment.at = (int64_t)on * 86400 +
		    ((int64_t)minute - f->now.offset) * 60;
	return moment.at > f->now.at ? f->now : moment;
}

/* ---- rows --------------------------------------------------------------------- */

static int cell_of(const struct year_row *row, const char *key)
{
	int at = table_cell(row->table, key);

	assert(at >= 0);
	return at;
}

struct year_row year_row(const char *table, struct moment made)
{
	struct year_row row = { .table = table_find(table) };

	assert(row.table);
	for (int i = 0; row.table->columns[i].name; i++) {
		const struct column *column = &row.table->columns[i];
		struct cell *cell = &row.cells[i];

		cell->none = column->flags & COLUMN_NULL;
		cell->number = column->otherwise;
		cell->text = "";
		if (column->kind == COLUMN_WORD && column->more[0] != '-') {
			cell->text = column->more;
			cell->size = strcspn(column->more, " ");
		}
		if (column->kind == COLUMN_MOMENT ||
		    column->kind == COLUMN_SECONDS) {
			cell->number = made.at;
			cell->zone = made.offset;
		}
	}
	return row;
}

void year_set(struct year_row *row, const char *key, int64_t number)
{
	struct cell *cell = &row->cells[cell_of(row, key)];

	cell->none = false;
	cell->number = number;
}

void year_set_text(struct year_row *row, const char *key, const char *text,
		   size_t size)
{
	struct cell *cell = &row->cells[cell_of(row, key)];

	cell->none = false;
	cell->text = text;
	cell->size = size;
}

void year_set_moment(struct year_row *row, const char *key,
		     struct moment moment)
{
	struct cell *cell = &row->cells[cell_of(row, key)];

	cell->none = false;
	cell->number = moment.at;
	cell->zone = moment.offset;
}

/* The second of its making stands in the upper bits of an id (base/id.h); the
 * lower ones rise from thing to thing, so that no two are the same. */
bool year_put(struct year_filling *f, struct year_row *row,
	      struct moment made, int64_t *id, struct err *err)
{
	struct id_maker maker = { .last = 0, .state = 1 };

	f->made++;
	*id = (id_next(&maker, made.at) >> 27 << 27) + f->made * 15013 + 1;
	row->cells[0].none = false;
	row->cells[0].number = *id;
	return rows_put(f->book, row->table, row->cells, err);
}

/* ---- names --------------------------------------------------------------------- */

void year_name(struct year_filling *f, const char *name, size_t size,
	       int64_t id)
{
	*year_name_list_add(&f->names, &f->arena) =
		(struct year_name){ name, size, id };
}

bool year_find(struct year_filling *f, const char *name, size_t size,
	       int64_t *id, struct err *err)
{
	for (size_t i = f->names.count; i-- > 0;)
		if (f->names.items[i].size == size &&
		    memcmp(f->names.items[i].name, name, size) == 0) {
			*id = f->names.items[i].id;
			return true;
		}
	return year_refuse(f, arena_text_n(&f->arena, name, size), err);
}
