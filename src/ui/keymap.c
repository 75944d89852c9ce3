#include "ui/keymap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "base/mem.h"

/* One key of one row of one table. */
struct keymap_row {
	const struct binding *table;
	const struct binding *row;
	struct key key;
};

/* What the person wrote: these keys for that deed, in place of its own. */
struct keymap_choice {
	char *deed;	/* "journal.set-aside" or "set-aside" */
	char *keys;
};

void keymap_init(struct keymap *map)
{
	*map = (struct keymap){ 0 };
}

void keymap_clear(struct keymap *map)
{
	for (size_t i = 0; i < map->choice_count; i++) {
		free(map->choices[i].deed);
		free(map->choices[i].keys);
	}
	free(map->choices);
	free(map->rows);
	keymap_init(map);
}

/* The next of several keys parted by blanks; false at the end or at a name
 * that is none (*bad is set). */
static bool next_key(const char **at, struct key *key, bool *bad)
{
	char name[KEY_NAME];
	size_t size;

	*at += strspn(*at, " \t");
	size = strcspn(*at, " \t");
	if (!size)
		return false;
	snprintf(name, sizeof(name), "%.*s", (int)size, *at);
	*at += size;
	if (!key_parse(name, key)) {
		*bad = true;
		return false;
	}
	return true;
}

bool keymap_choose(struct keymap *map, const char *deed, const char *keys,
		   struct err *err)
{
	const char *at = keys;
	struct key key;
	bool bad = false;

	while (next_key(&at, &key, &bad))
		;
	if (bad)
		return err_set(err, ERR_INVALID, "keys",
			       _("%s: there is no key like that among “%s”"),
			       deed, keys);
	map->choices = mem_grow(map->choices, map->choice_count + 1,
				sizeof(*map->choices));
	map->choices[map->choice_count].deed = mem_text(deed);
	map->choices[map->choice_count].keys = mem_text(keys);
	map->choice_count++;
	map->count = 0;		/* tables are built anew */
	return true;
}

/* The later line wins. */
const char *keymap_keys(const struct keymap *map, const char *pane,
			const struct binding *row)
{
	for (size_t i = map->choice_count; i-- > 0;) {
		const char *deed = map->choices[i].deed;
		size_t size = strlen(pane);

		if (strncmp(deed, pane, size) == 0 && deed[size] == '.')
			deed += size + 1;
		if (strcmp(deed, row->name) == 0)
			return map->choices[i].keys;
	}
	return row->key;
}

bool keymap_has(const struct keymap *map, const char *pane,
		const struct binding *row, const struct key *key)
{
	const char *at = keymap_keys(map, pane, row);
	struct key one;
	bool bad = false;

	while (next_key(&at, &one, &bad))
		if (key_same(&one, key))
			return true;
	return false;
}

static void build(struct keymap *map, const char *pane,
		  const struct binding *table)
{
	for (const struct binding *row = table; row->name; row++) {
		const char *at = keymap_keys(map, pane, row);
		struct key key;
		bool bad = false;

		while (next_key(&at, &key, &bad)) {
			if (map->count == map->room) {
				map->room = map->room ? map->room * 2 : 64;
				map->rows = mem_grow(map->rows, map->room,
						     sizeof(*map->rows));
			}
			map->rows[map->count++] = (struct keymap_row){
				table, row, key,
			};
		}
	}
}

static bool is_built(const struct keymap *map, const struct binding *table)
{
	for (size_t i = 0; i < map->count; i++)
		if (map->rows[i].table == table)
			return true;
	return false;
}

static bool awake(const struct binding *row, const struct key *key,
		  bool typing, const struct pane *who)
{
	if (typing && key_types(key))
		return false;
	return binding_awake(row, typing, who);
}

bool binding_awake(const struct binding *row, bool typing,
		   const struct pane *who)
{
	if (typing && row->flags & BIND_NOT_TYPING)
		return false;
	if (!typing && row->flags & BIND_TYPING)
		return false;
	return !row->fits || !who || row->fits(who);
}

const struct binding *keymap_find(struct keymap *map, const char *pane,
				  const struct binding *table,
				  const struct key *key, bool typing,
				  const struct pane *who)
{
	if (!table || !table->name)
		return NULL;
	if (!is_built(map, table))
		build(map, pane, table);
	for (size_t i = 0; i < map->count; i++) {
		const struct keymap_row *row = &map->rows[i];

		if (row->table == table && key_same(&row->key, key) &&
		    awake(row->row, key, typing, who))
			return row->row;
	}
	return NULL;
}

/* The first key of a row that is awake at this moment (in text, letters are
 * not); false if none is. */
static bool first_key(const struct keymap *map, const char *pane,
		      const struct binding *row, bool typing, struct key *out)
{
	const char *at = keymap_keys(map, pane, row);
	struct key key;
	bool bad = false;

	while (next_key(&at, &key, &bad))
		if (!typing || !key_types(&key)) {
			*out = key;
			return true;
		}
	return false;
}

const char *keymap_label(const struct keymap *map, const char *pane,
			 const struct binding *row, bool typing, bool ascii,
			 char out[KEY_NAME])
{
	struct key key;

	if (row->label && keymap_keys(map, pane, row) == row->key)
		return row->label;
	if (!first_key(map, pane, row, typing, &key))
		return NULL;
	return key_label(&key, ascii, out);
}
