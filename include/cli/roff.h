#ifndef TEND_CLI_ROFF_H
#define TEND_CLI_ROFF_H

#include "cli/call.h"

/*
 * The program's tables as parts of the manual, in mdoc(7). Nothing here is
 * read by roff as anything but words: its signs are taken from what is said.
 */

/* A sentence or several as filled lines, each sentence begun on a line of its
 * own; what stands `so` is bold. */
void roff_text(struct call *call, const char *text);

/* One word after a macro, with a blank in front: " Ar DAY", " Ic \&?"; a
 * macro that begins with a point begins its line: ".Ss Today". */
void roff_word(struct call *call, const char *macro, const char *word,
	       size_t size);

/* The words after a verb's name, "[-d DAY]... TEXT|-", with macros. */
void roff_synopsis(struct call *call, const char *words);

#endif
