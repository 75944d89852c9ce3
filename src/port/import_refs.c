/* What a thing of the file refers to: in the file, in the book, or nowhere. */
#include "base/intl.h"
#include "import_things.h"

#include <string.h>

/* A reference to a row of the same table that may come later in the file. */
struct late_ref {
	const struct table *table;
	const struct column *column;
	int64_t id;
	const char *place;
	struct late_ref *next;
};

bool refs_gone(struct taking *t, int64_t id, bool *gone, struct err *err)
{
	*gone = numbers_find(&t->gone, id) != NULL;
	return *gone || rows_erased(t->book, id, gone, err);
}

static void keep_for_later(struct taking *t, const struct table *table,
			   const struct column *column, int64_t id)
{
	struct late_ref *late = arena_new(t->arena, sizeof(*late));

	*late = (struct late_ref){
		.table = table, .column = column, .id = id,
		.place = arena_text(t->arena, t->place.s), .next = t->late,
	};
	t->late = late;
}

/* One reference: what it is called here, whether it hangs on a thing that
 * does not come, whether there is such a row. */
static bool resolve_one(struct taking *t, const struct table *table,
			const struct column *column, struct cell *cell,
			bool *gone, struct err *err)
{
	const int64_t *same = numbers_find(&t->same, cell->number);
	bool missing = false, has = false;

	if (same)
		cell->number = *same;
	if (!refs_gone(t, cell->number, &missing, err))
		return false;
	if (missing) {
		*gone = *gone || !(column->flags & COLUMN_NULL);
		cell->number = 0;
		cell->none = column->flags & COLUMN_NULL;
		return true;
	}
	if (column->kind != COLUMN_REF)
		return true;
	if (!rows_has(t->book, table_find(column->more), cell->number, &has, err))
		return false;
	if (strcmp(column->more, table->name) == 0)
		t->circles = true;
	if (!has && strcmp(column->more, table->name) == 0)
		keep_for_later(t, table, column, cell->number);
	else if (!has)
		return place_refuse(t, err, _("points at nothing in the file or the book"));
	return true;
}

bool refs_resolve(struct taking *t, const struct table *table,
		    struct cell *cells, bool *gone, struct err *err)
{
	for (int i = 1; table->columns[i].name; i++) {
		const struct column *column = &table->columns[i];
		bool refers = column->kind == COLUMN_REF ||
			      column->kind == COLUMN_SUBJECT ||
			      column->kind == COLUMN_SUBJECT_0;

		if (!refers || cells[i].none || !cells[i].number ||
		    (column->flags & COLUMN_PARENT))
			continue;

		size_t before = place_add(t, column->key);

		if (!resolve_one(t, table, column, &cells[i], gone, err))
			return false;
		place_back(t, before);
	}
	return true;
}

static bool check_late(struct taking *t, struct err *err)
{
	for (struct late_ref *late = t->late; late; late = late->next) {
		bool has = false;

		if (!rows_has(t->book, late->table, late->id, &has, err))
			return false;
		if (!has)
			return err_set(err, ERR_INVALID, NULL, "%.300s %s",
				       late->place,
				       _("points at nothing in the file or the book"));
	}
	return true;
}

/* Nothing may stand above itself: no habit after itself, no insight joined
 * to one that is joined to it. */
static bool check_circles(struct taking *t, struct err *err)
{
	for (const struct table *table = book_content; table->name; table++)
		for (int i = 0; table->columns[i].name; i++) {
			const struct column *column = &table->columns[i];
			int64_t id = 0;

			if (column->kind != COLUMN_REF ||
			    strcmp(column->more, table->name) != 0)
				continue;
			if (!rows_circle(t->book, table, column->name, &id, err))
				return false;
			if (id)
				return err_set(err, ERR_INVALID, NULL,
					       _("%s: some go round in a circle by \"%s\""),
					       table->list, column->key);
		}
	return true;
}

bool refs_finish(struct taking *t, struct err *err)
{
	return check_late(t, err) && (!t->circles || check_circles(t, err));
}
