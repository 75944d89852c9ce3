/* One thing of the file: whether the book has it, and if not, in with it and
 * all that is nested in it. */
#include "import_things.h"

#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "base/mem.h"

/* The plan's line for that list, new at the end if there is none. */
static struct import_count *count_of(struct taking *t, const char *list)
{
	struct import_count_list *counts = &t->plan->counts;

	for (size_t i = 0; i < counts->count; i++)
		if (strcmp(counts->items[i].list, list) == 0)
			return &counts->items[i];

	struct import_count *count = import_count_list_add(counts, t->arena);

	count->list = list;
	return count;
}

void count_fate(struct taking *t, const char *list, enum fate fate)
{
	struct import_count *count = count_of(t, list);

	count->comes += fate == COMES;
	count->here += fate == HERE;
	count->erased += fate == GONE;
	t->plan->comes += fate == COMES;
	t->plan->here += fate == HERE;
	t->plan->erased += fate == GONE;
}

/* ---- one thing ---------------------------------------------------------------- */

/* A thing without an id is known by its words; its id if it came before. */
static bool know_by_words(struct taking *t, const char *key, int64_t *id,
			  enum fate *fate, struct err *err)
{
	bool erased = false;

	if (!rows_source(t->book, t->system, key, id, err))
		return false;
	*fate = *id ? HERE : COMES;
	if (*id && !rows_erased(t->book, *id, &erased, err))
		return false;
	if (erased)
		*fate = GONE;
	return true;
}

static bool know_by_id(struct taking *t, const struct table *table, int64_t id,
		       enum fate *fate, struct err *err)
{
	const char *known = NULL;
	bool erased = false, listed = strcmp(table->name, "erased") == 0;

	*fate = COMES;
	if (!rows_erased(t->book, id, &erased, err) ||
	    !rows_known(t->book, id, &known, err))
		return false;
	if (erased || (known && listed))
		*fate = listed ? HERE : GONE;
	else if (known && strcmp(known, table->name) == 0)
		*fate = HERE;
	else if (known)
		return place_refuse(t, err, _("has the id of another kind of thing in the book"));
	return true;
}

/* Two rows may not be the same in the unique columns: then the one here
 * stays, and what refers to the other refers to it. */
static bool know_by_likeness(struct taking *t, const struct table *table,
			     struct cell *cells, bool renamed, enum fate *fate,
			     struct err *err)
{
	int64_t like = 0;
	bool same = true;
	int name = table_cell(table, "name"), body = table_cell(table, "text");
	bool named = strcmp(table->name, "template") == 0;

	if (!rows_like(t->book, table, cells, &like, err))
		return false;
	if (!like)
		return true;
	if (named && !rows_same(t->book, table, like, body, &cells[body], &same,
				err))
		return false;
	if (!same && !renamed) {
		/* Its words are not lost: it comes under another name. */
		char id[ID_TEXT];

		cells[name].text = arena_print(&t->scratch, "%s (%s)",
					       cells[name].text,
					       id_text(cells[0].number, id));
		cells[name].size = strlen(cells[name].text);
		return know_by_likeness(t, table, cells, true, fate, err);
	}
	*fate = HERE;
	*numbers_put(&t->same, cells[0].number) = like;
	cells[0].number = like;
	if (strcmp(table->name, "mark") == 0)
		place_remark(t, _("is of a day that has its mark here already; yours stayed"));
	return true;
}

static bool take_thing(struct taking *t, const struct table *table,
		       json_t *object, int64_t parent, bool made_up,
		       int64_t *id, enum fate *fate, struct err *err);

static bool take_tags(struct taking *t, json_t *tags, int64_t subject,
		      struct err *err)
{
	size_t i, before = place_add(t, "tags");
	json_t *tag;

	if (tags && !json_is_null(tags) && !json_is_array(tags))
		return place_refuse(t, err, _("is not a list of tags"));
	json_array_foreach(tags, i, tag) {
		size_t at = place_add_number(t, i);
		const char *name;
		size_t size;
		bool put;

		if (!take_text_value(t, tag, &name, &size, err))
			return false;
		if (!size || strcspn(name, "\r\n") != size)
			return place_refuse(t, err, _("is not a tag: one or more letters, on one line"));
		if (!rows_put_tag(t->book, subject, name, size, &put, err))
			return false;
		place_back(t, at);
	}
	place_back(t, before);
	return true;
}

/* A verb's short form: "kinds" alone, without their history. */
static bool take_short_kinds(struct taking *t, json_t *object, int64_t insight,
			     struct err *err)
{
	json_t *kinds = json_object_get(object, "kinds");
	enum fate fate;
	int64_t id;

	if (!kinds || json_is_null(kinds) ||
	    (json_is_array(kinds) && json_array_size(kinds) == 0) ||
	    json_array_size(json_object_get(object, "sorted")) > 0)
		return true;

	json_t *sorting = json_pack("{s:O}", "kinds", kinds);
	json_t *at = json_object_get(object, "written_at");

	if (!sorting)
		mem_out();
	if (at)
		json_object_set(sorting, "at", at);

	bool ok = take_thing(t, table_find("insight_kind"), sorting, insight,
			     true, &id, &fate, err);

	json_decref(sorting);
	return ok;
}

/* A verb's short form: "from" alone, without "anchors". */
static bool take_short_from(struct taking *t, json_t *object, int64_t insight,
			    struct err *err)
{
	json_t *from = json_object_get(object, "from");
	const char *what = json_string_value(json_object_get(from, "what"));
	enum fate fate;
	int64_t id;

	if (!what || strcmp(what, "entry") != 0 ||
	    json_array_size(json_object_get(object, "anchors")) > 0)
		return true;

	json_t *anchor = json_pack("{s:O?,s:O?,s:O?}",
				   "entry", json_object_get(from, "id"),
				   "start", json_object_get(from, "start"),
				   "end", json_object_get(from, "end"));
	size_t before = place_add(t, "from");

	if (!anchor)
		mem_out();

	bool ok = take_thing(t, table_find("anchor"), anchor, insight, true,
			     &id, &fate, err);

	json_decref(anchor);
	if (ok)
		place_back(t, before);
	return ok;
}

/* A verb's short form of a habit: what it is, without its versions. */
static bool take_short_habit(struct taking *t, json_t *object, int64_t habit,
			     struct err *err)
{
	enum fate fate;
	int64_t id;

	if (json_array_size(json_object_get(object, "versions")) > 0)
		return true;
	if (!json_object_get(object, "action") &&
	    json_object_get(object, "sentence"))
		json_object_set(object, "action",
				json_object_get(object, "sentence"));
	if (!json_object_get(object, "action"))
		return true;
	json_object_set(object, "from", json_object_get(object, "since"));
	return take_thing(t, table_find("habit_version"), object, habit, true,
			  &id, &fate, err);
}

/* Places are moved into their entry, and their words read from there if they
 * were left out. */
static bool fit_anchor(struct taking *t, const struct table *table,
		       json_t *object, struct cell *cells, struct err *err)
{
	struct cell *start = &cells[table_cell(table, "start")];
	struct cell *end = &cells[table_cell(table, "end")];
	struct cell *quote = &cells[table_cell(table, "quote")];
	int64_t from = start->number, until = end->number;
	const char *text;
	size_t size;

	if (!rows_fit_place(t->book, cells[table_cell(table, "entry")].number,
			    &start->number, &end->number, &t->scratch, &text,
			    &size, err))
		return false;
	if (start->number != from || end->number != until)
		place_remark(t, _("lay outside its entry and was moved to its edge"));
	if (!json_object_get(object, "quote")) {
		quote->text = text;
		quote->size = size;
	}
	return true;
}

/* What belongs to a new thing but is no column of its own. */
static bool take_short_forms(struct taking *t, const struct table *table,
			     json_t *object, int64_t id, struct err *err)
{
	if (strcmp(table->name, "entry") == 0)
		return take_tags(t, json_object_get(object, "tags"), id, err);
	if (strcmp(table->name, "insight") == 0)
		return take_short_kinds(t, object, id, err) &&
		       take_short_from(t, object, id, err);
	if (strcmp(table->name, "habit") == 0)
		return take_short_habit(t, object, id, err);
	return true;
}

/* "from":{"what":"session"} says which session, when no column does. */
static void take_session_of_from(struct taking *t, json_t *object,
				 struct cell *cell)
{
	json_t *from = json_object_get(object, "from");
	const char *what = json_string_value(json_object_get(from, "what"));

	if (cell->none && what && strcmp(what, "session") == 0 &&
	    take_id_value(t, json_object_get(from, "id"), &cell->number, NULL))
		cell->none = cell->number == 0;
}

static bool find_fate(struct taking *t, const struct table *table,
		      struct cell *cells, const char *key, enum fate *fate,
		      struct err *err)
{
	bool gone = false;

	*fate = COMES;
	if (*key && !know_by_words(t, key, &cells[0].number, fate, err))
		return false;
	if (!*key && cells[0].number &&
	    !know_by_id(t, table, cells[0].number, fate, err))
		return false;
	if (*fate != COMES)
		return true;
	if (!refs_resolve(t, table, cells, &gone, err))
		return false;
	if (gone) {
		*fate = GONE;
		return true;
	}
	if (!cells[0].number)
		cells[0].number = rows_new_id(t->book);
	return know_by_likeness(t, table, cells, false, fate, err);
}

static bool put_thing(struct taking *t, const struct table *table,
		      json_t *object, struct cell *cells, const char *key, struct err *err)
{
	if (strcmp(table->name, "anchor") == 0 &&
	    !fit_anchor(t, table, object, cells, err))
		return false;
	if (!rows_put(t->book, table, cells, err))
		return false;
	return !*key || rows_put_source(t->book, t->system, key, cells[0].number, err);
}

/*
 * One thing: whether it comes, and if so, in. made_up things were put together
 * here from a short form; they have no words of their own to be known by.
 */
static bool take_thing(struct taking *t, const struct table *table,
		       json_t *object, int64_t parent, bool made_up,
		       int64_t *id, enum fate *fate, struct err *err)
{
	struct cell cells[ROW_CELLS];
	char words[KEY_TEXT] = "";
	const char *key = t->known_as ? t->known_as : words;
	json_t *own = made_up ? NULL : json_object_get(object, "id");
	size_t before = place_add(t, "id");

	if (!take_id_value(t, own, id, err))
		return false;
	place_back(t, before);
	if (!take_cells(t, table, object, cells, err))
		return false;
	cells[0].number = *id;
	if (table->parent)
		cells[1].number = parent;
	if (strcmp(table->name, "insight") == 0)
		take_session_of_from(t, object,
				     &cells[table_cell(table, "session")]);
	t->known_as = NULL;
	if (*id || made_up)
		key = "";
	else if (key == words)
		thing_key(t, table, object, cells, parent, words);
	if (!find_fate(t, table, cells, key, fate, err))
		return false;
	if (*fate == GONE && *id)
		numbers_put(&t->gone, *id);
	*id = cells[0].number;
	return *fate != COMES || put_thing(t, table, object, cells, key, err);
}

/* ---- lists ---------------------------------------------------------------------- */

static const char *const *also_known(const struct table *table)
{
	static const char *const entry[] = { "tags", "title", "insights", NULL };
	static const char *const insight[] = { "kinds", "from", NULL };
	static const char *const habit[] = {
		"form", "sentence", "anchor", "action", "smallest", "seconds",
		"times_per_week", "weekdays", "celebration", "longer_is_fine",
		"state", "phase", "paused_until", "from", NULL,
	};
	static const char *const session[] = { "entries", NULL };

	if (strcmp(table->name, "entry") == 0)
		return entry;
	if (strcmp(table->name, "insight") == 0)
		return insight;
	if (strcmp(table->name, "habit") == 0)
		return habit;
	return strcmp(table->name, "session") == 0 ? session : NULL;
}

static bool take_nested(struct taking *t, const struct table *table,
			json_t *object, int64_t parent, struct err *err)
{
	json_t *list = json_object_get(object, table->list);
	size_t i, before = place_add(t, table->list);
	json_t *item;

	if (list && !json_is_null(list) && !json_is_array(list))
		return place_refuse(t, err, _("is not a list"));
	json_array_foreach(list, i, item) {
		size_t at = place_add_number(t, i);

		if (!thing_take(t, table, item, parent, err))
			return false;
		place_back(t, at);
	}
	place_back(t, before);
	return true;
}

bool thing_take(struct taking *t, const struct table *table, json_t *object,
		int64_t parent, struct err *err)
{
	enum fate fate;
	int64_t id;

	if (!json_is_object(object))
		return place_refuse(t, err, _("is not a thing in { }"));
	remark_unknown(t, table, object, also_known(table));
	if (!take_thing(t, table, object, parent, false, &id, &fate, err))
		return false;
	count_fate(t, table->list, fate);
	if (fate == GONE)
		return true;
	if (fate == COMES && !take_short_forms(t, table, object, id, err))
		return false;
	for (const struct table *n = book_content; n->name; n++)
		if (n->parent && strcmp(n->parent, table->name) == 0 &&
		    !take_nested(t, n, object, id, err))
			return false;
	return true;
}

