#ifndef TEND_DOMAIN_TEMPLATE_H
#define TEND_DOMAIN_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/list.h"

/*
 * A template: what a page begins with, so that it is not quite blank. The
 * built-in ones are files of assets/templates; own ones are in the book, and
 * one of the same name takes the place of a built-in one.
 */
struct template {
	int64_t id;		/* of an own one; 0: built in */
	const char *name;	/* borrowed from the arena, as body is */
	const char *body;
};

LIST_OF(template, struct template);

enum { TEMPLATE_NAME_BYTES = 120, TEMPLATE_BYTES = 1 << 20 };

/* A name of one line and a body with words in it; else err names the field:
 * "name", "text". */
bool template_check(const struct template *template, struct err *err);

/* The built-in ones, morning first. */
void template_built_in(struct arena *arena, struct template_list *list);

/* By its name, case aside, or a beginning that one of them has alone. NULL
 * for none, or several. */
const struct template *template_find(const struct template_list *list,
				     const char *name);

/* Where the first words go: the first empty line, else the end. */
size_t template_caret(const char *body);

#endif
