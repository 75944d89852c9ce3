#ifndef TEND_UI_FORM_H
#define TEND_UI_FORM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "ui/draw.h"
#include "ui/edit.h"
#include "ui/key.h"

struct app;

/*
 * Fields under their labels, from a table:
 *
 *	static const struct form_field fields[] = {
 *		{ "body", N_("What did it leave you with?"), 4,
 *		  offsetof(struct insight, body) },
 *		{ 0 },
 *	};
 *
 * form_gather puts each field's text into the struct (a const char * at its
 * offset); an err with that field's name is shown under it.
 */
struct form_field {
	const char *name;	/* as err->field names it */
	const char *label;	/* N_() */
	int rows;		/* 1: one line; more: a box of that many */
	size_t offset;		/* of a const char * in the struct */
	const char *hint;	/* N_(): under the field, or NULL */
};

struct form {
	const struct form_field *fields;
	struct edit *edits;	/* one a field */
	int count;
	int focus;
	int cols;
	int top;		/* rows slid away above */
	const char *err_field;
	char err_text[400];
};

void form_init(struct form *form, const struct form_field *fields);
void form_clear(struct form *form);

/* Fill the fields from a struct, and the other way round. */
void form_set(struct form *form, const void *thing);
void form_gather(const struct form *form, void *thing, struct arena *arena);

/* Show why it was refused, and go to that field. NULL: no more. */
void form_refuse(struct form *form, const struct err *err);

/* Whether a field's text is another than in that struct; name NULL: that of
 * any field that is shown. */
bool form_changed(const struct form *form, const void *before,
		  const char *name);

/* The refused field gets the text it has in that struct; false if none is
 * refused, or it had that text already. What was typed into the others stays. */
bool form_put_back(struct form *form, const void *before);

void form_fit(struct form *form, int rows, int cols);

/* Tab, S-Tab, ↑ ↓ between fields, Enter to the next; the rest is typed. */
bool form_key(struct form *form, struct app *app, const struct key *key);
void form_draw(const struct form *form, const struct frame *frame);
void form_say(const struct form *form, struct str *out);

#endif
