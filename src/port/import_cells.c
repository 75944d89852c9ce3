/* JSON values become cells, or a sentence that says where they do not. */
#include "import_cells.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "base/mem.h"
#include "domain/insight.h"
#include "text/utf8.h"

/* ---- places --------------------------------------------------------------- */

size_t place_add(struct taking *t, const char *key)
{
	size_t before = t->place.size;

	if (before)
		str_add_char(&t->place, '.');
	str_add(&t->place, key);
	return before;
}

size_t place_add_number(struct taking *t, size_t index)
{
	size_t before = t->place.size;

	str_print(&t->place, "[%zu]", index);
	return before;
}

void place_back(struct taking *t, size_t before)
{
	str_splice(&t->place, before, t->place.size - before, "", 0);
}

bool place_refuse(struct taking *t, struct err *err, const char *what)
{
	return err_set(err, ERR_INVALID, NULL, "%.300s %s", t->place.s, what);
}

/* "entries[].weather": the same for all of a list. */
static const char *without_numbers(struct taking *t)
{
	char *out = arena_text(&t->scratch, t->place.s);
	char *to = out;
	bool inside = false;

	for (const char *p = out; *p; p++) {
		inside = inside && *p != ']';
		if (!inside)
			*to++ = *p;
		inside = inside || *p == '[';
	}
	*to = '\0';
	if (to - out > 120)
		out[utf8_edge(out, (size_t)(to - out), 120)] = '\0';
	return out;
}

void place_remark(struct taking *t, const char *what)
{
	struct import_remark_list *list = &t->plan->remarks;
	const char *place = without_numbers(t);

	for (size_t i = 0; i < list->count; i++)
		if (strcmp(list->items[i].place, place) == 0 &&
		    strcmp(list->items[i].what, what) == 0) {
			list->items[i].times++;
			return;
		}
	if (list->count == IMPORT_REMARKS) {
		list->items[IMPORT_REMARKS - 1].place = _("other places");
		list->items[IMPORT_REMARKS - 1].what = _("had more of this kind");
		list->items[IMPORT_REMARKS - 1].times++;
		return;
	}

	struct import_remark *remark = import_remark_list_add(list, t->arena);

	remark->place = arena_text(t->arena, place);
	remark->what = what;
	remark->times = 1;
}

/* ---- values ---------------------------------------------------------------- */

bool take_id_value(struct taking *t, json_t *value, int64_t *id,
		   struct err *err)
{
	*id = 0;
	if (!value || json_is_null(value))
		return true;
	if (json_is_string(value) && id_parse(json_string_value(value), id) &&
	    *id > 0)
		return true;
	return place_refuse(t, err, _("is not an id"));
}

bool take_text_value(struct taking *t, json_t *value, const char **text,
		     size_t *size, struct err *err)
{
	if (!json_is_string(value))
		return place_refuse(t, err, _("is not a text"));
	*text = json_string_value(value);
	*size = json_string_length(value);
	if (!memchr(*text, '\0', *size))
		return true;

	struct str mended = STR_INIT;

	t->plan->mended += (int64_t)utf8_mend(&mended, *text, *size);
	*text = arena_text_n(&t->scratch, mended.s, mended.size);
	*size = mended.size;
	str_clear(&mended);
	return true;
}

static bool take_word(struct taking *t, const struct column *column,
		      json_t *value, struct cell *cell, struct err *err)
{
	const char *words = column->more;

	if (!take_text_value(t, value, &cell->text, &cell->size, err))
		return false;
	while (*words) {
		size_t size = strcspn(words, " ");

		if (size == cell->size && memcmp(words, cell->text, size) == 0 &&
		    !(size == 1 && *words == '-'))
			return true;
		if (size == 1 && *words == '-' && cell->size == 0)
			return true;
		words += size;
		words += *words == ' ';
	}
	return place_refuse(t, err, _("is none of the words that may stand there"));
}

static bool take_kinds(struct taking *t, json_t *value, struct cell *cell,
		       struct err *err)
{
	unsigned kinds = 0;
	size_t i;
	json_t *item;

	if (!json_is_array(value))
		return place_refuse(t, err, _("is not a list of kinds"));
	json_array_foreach(value, i, item) {
		unsigned kind = json_is_string(item)
					? kind_parse(json_string_value(item)) : 0;

		if (!kind)
			return place_refuse(t, err, _("has a kind in it that is none"));
		kinds |= kind;
	}
	if (!kinds_check(kinds, NULL))
		return place_refuse(t, err, _("has kinds in it that do not go together"));
	cell->text = kinds_text(kinds, &t->scratch);
	cell->size = strlen(cell->text);
	return true;
}

static bool take_weekdays(struct taking *t, json_t *value, struct cell *cell,
			  struct err *err)
{
	static const char names[] = "mon tue wed thu fri sat sun";
	size_t i;
	json_t *item;

	if (!json_is_array(value))
		return place_refuse(t, err, _("is not a list of weekdays"));
	cell->number = 0;
	json_array_foreach(value, i, item) {
		const char *name = json_string_value(item);
		const char *found = name && strlen(name) == 3
					    ? strstr(names, name) : NULL;

		if (!found || (found - names) % 4 != 0)
			return place_refuse(t, err, _("is not a list of weekdays (mon, tue, wed, thu, fri, sat, sun)"));
		cell->number |= 1 << (found - names) / 4;
	}
	if (cell->number == 0)
		cell->number = 127;
	return true;
}

static bool take_number(struct taking *t, const struct column *column,
			json_t *value, struct cell *cell, struct err *err)
{
	if (!json_is_integer(value))
		return place_refuse(t, err, _("is not a whole number"));
	cell->number = json_integer_value(value);
	if (cell->number < column->least || cell->number > column->most)
		return err_set(err, ERR_INVALID, NULL,
			       _("%.300s is not a number from %" PRId64 " to %" PRId64),
			       t->place.s, column->least, column->most);
	return true;
}

static bool take_day_value(struct taking *t, json_t *value, struct cell *cell,
			   struct err *err)
{
	day when;

	if (!json_is_string(value) || !day_parse(json_string_value(value), &when))
		return place_refuse(t, err, _("is not a day"));
	cell->number = when;
	return true;
}

static bool take_moment_value(struct taking *t, json_t *value,
			      struct cell *cell, struct err *err)
{
	struct moment moment;

	if (!json_is_string(value) ||
	    !moment_parse(json_string_value(value), &moment))
		return place_refuse(t, err, _("is not a moment like 2026-01-05T07:31:00+01:00"));
	cell->number = moment.at;
	cell->zone = moment.offset;
	return true;
}

static bool take_value(struct taking *t, const struct column *column,
		       json_t *value, struct cell *cell, struct err *err)
{
	switch (column->kind) {
	case COLUMN_ID:
	case COLUMN_WORDS:
		return true;
	case COLUMN_REF:
	case COLUMN_SUBJECT:
	case COLUMN_SUBJECT_0:
		return take_id_value(t, value, &cell->number, err);
	case COLUMN_TEXT:
		return take_text_value(t, value, &cell->text, &cell->size, err);
	case COLUMN_WORD:
		return take_word(t, column, value, cell, err);
	case COLUMN_KINDS:
		return take_kinds(t, value, cell, err);
	case COLUMN_INT:
		return take_number(t, column, value, cell, err);
	case COLUMN_BOOL:
		if (!json_is_boolean(value))
			return place_refuse(t, err, _("is neither true nor false"));
		cell->number = json_is_true(value);
		return true;
	case COLUMN_WEEKDAYS:
		return take_weekdays(t, value, cell, err);
	case COLUMN_DAY:
		return take_day_value(t, value, cell, err);
	case COLUMN_MOMENT:
	case COLUMN_SECONDS:
		return take_moment_value(t, value, cell, err);
	}
	return true;
}

/* ---- what is left out ------------------------------------------------------ */

/* The day a thing is about, DAY_NONE if it has none. */
static day day_of_thing(const struct table *table, const struct cell *cells,
			int before)
{
	for (int i = 0; i < before; i++)
		if (table->columns[i].kind == COLUMN_DAY && !cells[i].none)
			return (day)cells[i].number;
	return DAY_NONE;
}

/* An unknown moment is noon of its day; with no day, now. */
static void guess_moment(struct taking *t, const struct table *table,
			 struct cell *cells, int at)
{
	day on = day_of_thing(table, cells, at);
	struct moment moment = on == DAY_NONE ? book_now(t->book)
					      : clock_local(on, 12, 0);

	cells[at].number = moment.at;
	cells[at].zone = moment.offset;
}

static void leave_out(struct taking *t, const struct table *table,
		      struct cell *cells, int at)
{
	const struct column *column = &table->columns[at];
	struct cell *cell = &cells[at];

	cell->none = column->flags & COLUMN_NULL;
	if (cell->none)
		return;
	cell->number = column->otherwise;
	cell->text = "";
	if (column->kind == COLUMN_WORD && column->more[0] != '-') {
		cell->text = column->more;
		cell->size = strcspn(column->more, " ");
	}
	if (column->kind == COLUMN_MOMENT)
		guess_moment(t, table, cells, at);
	if (column->kind == COLUMN_SECONDS) {
		bool before = at > 0 &&
			      table->columns[at - 1].kind == COLUMN_SECONDS &&
			      !cells[at - 1].none;

		/* Changed when it was made, if nothing else is known. */
		cell->number = before ? cells[at - 1].number
				      : book_now(t->book).at;
	}
}

bool take_cells(struct taking *t, const struct table *table, json_t *object,
		struct cell *cells, struct err *err)
{
	for (int i = 0; table->columns[i].name; i++) {
		const struct column *column = &table->columns[i];
		json_t *value = json_object_get(object, column->key);

		cells[i] = (struct cell){ 0 };
		if (column->kind == COLUMN_ID || (column->flags & COLUMN_PARENT))
			continue;

		size_t before = place_add(t, column->key);
		bool missing = !value || json_is_null(value);
		bool ok = true;

		if (missing && (column->flags & COLUMN_NEED))
			ok = place_refuse(t, err, _("is not there, and it is needed"));
		else if (missing)
			leave_out(t, table, cells, i);
		else
			ok = take_value(t, column, value, &cells[i], err);
		if (!ok)
			return false;
		place_back(t, before);
	}
	return true;
}

/* ---- keys ------------------------------------------------------------------ */

static bool is_empty(json_t *value)
{
	return json_is_null(value) || json_is_false(value) ||
	       (json_is_string(value) && json_string_length(value) == 0) ||
	       (json_is_array(value) && json_array_size(value) == 0) ||
	       (json_is_object(value) && json_object_size(value) == 0);
}

static bool is_nested(const struct table *table, const char *key)
{
	for (const struct table *n = book_content; n->name; n++)
		if (n->parent && strcmp(n->parent, table->name) == 0 &&
		    strcmp(n->list, key) == 0)
			return true;
	return false;
}

void remark_unknown(struct taking *t, const struct table *table,
		    json_t *object, const char *const *also)
{
	const char *key;
	json_t *value;

	json_object_foreach(object, key, value) {
		int at = table ? table_cell(table, key) : -1;
		bool known = (at >= 0 &&
			      !(table->columns[at].flags & COLUMN_PARENT)) ||
			     (table && is_nested(table, key)) || is_empty(value);

		for (int i = 0; also && also[i] && !known; i++)
			known = strcmp(also[i], key) == 0;
		if (known)
			continue;

		size_t before = place_add(t, key);

		place_remark(t, _("is not known to tend and was not taken in"));
		place_back(t, before);
	}
}

/* FNV-1a, twice from different beginnings. */
struct hash { uint64_t a, b; };

static void hash_in(struct hash *hash, const void *bytes, size_t size)
{
	const unsigned char *p = bytes;

	for (size_t i = 0; i < size; i++) {
		hash->a = (hash->a ^ p[i]) * UINT64_C(0x100000001B3);
		hash->b = (hash->b ^ p[i]) * UINT64_C(0x100000001B3);
		hash->b ^= hash->b >> 29;
	}
}

static bool hash_columns(struct hash *hash, const struct table *table,
			 const struct cell *cells)
{
	bool any = false;

	for (int i = 0; table->columns[i].name; i++) {
		const struct cell *cell = &cells[i];

		if (!(table->columns[i].flags & COLUMN_KEY))
			continue;
		any = true;
		hash_in(hash, &cell->number, sizeof(cell->number));
		hash_in(hash, &cell->size, sizeof(cell->size));
		if (cell->size)
			hash_in(hash, cell->text, cell->size);
	}
	return any;
}

void thing_key(struct taking *t, const struct table *table, json_t *object,
	       const struct cell *cells, int64_t parent, char out[KEY_TEXT])
{
	struct hash hash = { UINT64_C(0xCBF29CE484222325),
			     UINT64_C(0x9AE16A3B2F90404F) };

	hash_in(&hash, table->name, strlen(table->name) + 1);
	hash_in(&hash, &parent, sizeof(parent));
	if (!hash_columns(&hash, table, cells)) {
		char *dump = json_dumps(object, JSON_COMPACT | JSON_SORT_KEYS);

		if (!dump)
			mem_out();
		hash_in(&hash, dump, strlen(dump));
		free(dump);
	}

	/* The same words once more in one file are another thing. */
	int64_t *turn = numbers_put(&t->turns, (int64_t)(hash.a | 1));

	hash_in(&hash, turn, sizeof(*turn));
	++*turn;
	snprintf(out, KEY_TEXT, "%016" PRIx64 "%016" PRIx64, hash.a, hash.b);
}
