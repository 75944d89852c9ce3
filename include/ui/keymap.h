#ifndef TEND_UI_KEYMAP_H
#define TEND_UI_KEYMAP_H

#include <stdbool.h>
#include <stddef.h>

#include "ui/key.h"
#include "ui/pane.h"

/*
 * Which key means which row: built from the rows' own keys, and from what the
 * person chose instead (the config file's `keys`: "journal.set-aside = D",
 * "undo = C-u").
 */
struct keymap {
	struct keymap_row *rows;
	size_t count, room;
	struct keymap_choice *choices;
	size_t choice_count;
};

void keymap_init(struct keymap *map);
void keymap_clear(struct keymap *map);

/* One line of the person's: "PANE.DEED" or "DEED", and the keys for it. */
bool keymap_choose(struct keymap *map, const char *deed, const char *keys,
		   struct err *err);

/* The row of `table` (named `pane`) this key means, NULL for none. typing:
 * whether text is being typed. fits is asked of `who`. */
const struct binding *keymap_find(struct keymap *map, const char *pane,
				  const struct binding *table,
				  const struct key *key, bool typing,
				  const struct pane *who);

/* Whether the row is awake at this moment. */
bool binding_awake(const struct binding *row, bool typing,
		   const struct pane *who);

/* All keys of a row, parted by blanks: the person's choice, or its own. */
const char *keymap_keys(const struct keymap *map, const char *pane,
			const struct binding *row);

/* Whether the key is one of them. */
bool keymap_has(const struct keymap *map, const char *pane,
		const struct binding *row, const struct key *key);

/* Its first key as people read it, or the row's own label; NULL if none is awake.
 * `out` is room for it. */
const char *keymap_label(const struct keymap *map, const char *pane,
			 const struct binding *row, bool typing, bool ascii,
			 char out[KEY_NAME]);

#endif
