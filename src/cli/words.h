#ifndef TEND_CLI_WORDS_H
#define TEND_CLI_WORDS_H

#include "cli/call.h"

/*
 * Reading the words of a call. Flags may stand anywhere after the verb, those
 * of every verb before it too; `--` ends them; `-` is a word (standard input),
 * and so is what begins with `-` and a blank.
 */

/* Fills verb, family, words and flags. False with ERR_USAGE. */
bool words_read(struct call *call, int argc, char **argv, struct err *err);

/* Says that there is no such verb, and which one begins alike; false. */
bool verb_refuse(const char *word, struct err *err);

/* The flags that every verb takes. */
extern const struct flag common_flags[];

/* The names of a verb as they are typed: "entry list". In the arena. */
const char *verb_title(const struct verb *family, const struct verb *verb,
		       struct arena *arena);

/* Whether --db or --json, which every verb takes, does something here. */
bool verb_helps(const struct verb *verb, const struct flag *flag);

/* Print a verb's page, or all verbs: cmd_help.c. */
void help_verb(struct call *call, const struct verb *family,
	       const struct verb *verb);
void help_all(struct call *call);

/* The same as the COMMANDS section of the manual, in mdoc(7): help_man.c. */
void help_man(struct call *call);

#endif
