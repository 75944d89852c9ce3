#ifndef TEND_CLI_VERBS_H
#define TEND_CLI_VERBS_H

#include "cli/call.h"

/*
 * What several verbs share. Each verb's row stands at the bottom of its own
 * file, and in the list of table.c.
 */

/* Rows ended by name NULL; they go before the table's own. */
void verbs_add(const struct verb *rows);

/* For a list that has nothing in it: a calm sentence, or [] in JSON. */
void say_nothing_here(struct call *call, const char *sentence);

/* Around the rows of a list: a JSON array with a value a line, if JSON is
 * asked for; else nothing. */
void say_list(struct call *call, struct json *json);
void say_list_end(struct call *call, struct json *json);

/* A day in front of a row, "Mon 23 Nov 2026", filled up to one width. */
void say_day(struct call *call, day when);

/* A path in a command that is shown to be typed: quoted where a shell would
 * read it another way. The line `tend restore PATH`, for this book. */
void say_path(struct call *call, const char *path);
void say_restore(struct call *call, const char *path);

/* What stands for a title that is closed. */
const char *tender_title(void);

#endif
