#ifndef TEND_SRC_PORT_IMPORT_CELLS_H
#define TEND_SRC_PORT_IMPORT_CELLS_H

#include <jansson.h>

#include "base/str.h"
#include "book/rows.h"
#include "numbers.h"
#include "port/import.h"

/* An import under way. */
struct taking {
	struct book *book;
	const char *system;		/* where it comes from: "json", "jrnl" */
	const char *known_as;		/* the next thing's name there, or NULL */
	struct arena *arena;		/* the plan's */
	struct import_plan *plan;
	struct arena scratch;		/* emptied after each thing */
	struct str place;		/* where we are: "entries[3].tags" */
	struct numbers same;		/* an id of the file that is another here */
	struct numbers gone;		/* ids that do not come: erased, or hang on such */
	struct numbers turns;		/* how often words without an id came */
	struct late_ref *late;		/* a list: may be known only at the end */
	bool circles;			/* something refers to its own kind */
};

/* Room in t->place for one more part; back to where it was. */
size_t place_add(struct taking *t, const char *key);		/* ".day" */
size_t place_add_number(struct taking *t, size_t index);	/* "[3]" */
void place_back(struct taking *t, size_t before);

/* "<place> is not a day": ERR_INVALID; `what` is translated. False. */
bool place_refuse(struct taking *t, struct err *err, const char *what);

/* Count a remark about a place, its numbers left out. */
void place_remark(struct taking *t, const char *what);

/*
 * The cells of one thing, from its JSON object by its table's columns. Ids
 * of its own and of its parent are left at 0. What is left out is filled in;
 * what is of the wrong kind is refused with its place. Texts are borrowed from
 * the object or live in the scratch.
 */
bool take_cells(struct taking *t, const struct table *table, json_t *object,
		struct cell *cells, struct err *err);

/* An id, null (0, with none) or a refusal. */
bool take_id_value(struct taking *t, json_t *value, int64_t *id,
		   struct err *err);

/* A text without NUL; one with is mended and counted. */
bool take_text_value(struct taking *t, json_t *value, const char **text,
		     size_t *size, struct err *err);

/* Remark on every key of the object that is neither a column of the table
 * (NULL: none) nor one of `also` (ends with NULL); empty ones are passed over. */
void remark_unknown(struct taking *t, const struct table *table,
		    json_t *object, const char *const *also);

/* What tells two things without an id apart: 32 hex digits and NUL. */
enum { KEY_TEXT = 33 };
void thing_key(struct taking *t, const struct table *table, json_t *object,
	       const struct cell *cells, int64_t parent, char out[KEY_TEXT]);

#endif
