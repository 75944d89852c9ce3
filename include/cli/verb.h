#ifndef TEND_CLI_VERB_H
#define TEND_CLI_VERB_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

/*
 * The verbs of the command line. What a verb takes stands in its row: from
 * that row its words are read, `tend help` is printed, and later completions
 * and the man page are made. A verb does one thing by calling the book once.
 */
struct arena;
struct call;

/* A flag of a verb: -d DAY, --day DAY. Rows end with name NULL. */
struct flag {
	const char *name;	/* "day" */
	char letter;		/* 'd', or 0 */
	const char *value;	/* "DAY"; NULL: it stands alone */
	const char *help;	/* N_(): what it is for */
};

enum { WORDS_ANY = -1 };

struct verb {
	const char *name;
	const char *words;	/* "HABIT [done|smallest|…]", after its name;
				 * NULL if it takes none: see verb_words */
	const char *help;	/* N_(): one line, as in a list of verbs */
	const char *more;	/* N_(): lines for `tend help VERB`, or NULL */
	const struct flag *flags;	/* or NULL */
	int least, most;	/* words it takes; most may be WORDS_ANY */
	bool json;		/* takes --json */
	bool bookless;		/* works without a book */
	bool takes_db;		/* does, but --db says something to it */
	bool dashes;		/* -word is a word here, and no short flag */
	/* Either it runs, or it is a family whose parts run. A family may run
	 * too: when the call has no part. */
	bool (*run)(struct call *call, struct err *err);
	const struct verb *parts;	/* ended by name NULL, or NULL */
};

/* NULL if there is none. */
const struct verb *verb_find(const char *name);
const struct verb *verb_part(const struct verb *family, const char *name);

/* The words that go after its name, "" for none. */
const char *verb_words(const struct verb *verb);

/* All of them, the table's own first, in its order; NULL after the last. */
const struct verb *verb_at(size_t index);

/*
 * What a window offers this room, without being known to it: its verbs (rows
 * ended by name NULL; they win over this room's of the same name), and how it
 * opens at a place, coming back when it is left: "" is Today, "write" today's
 * page, "write:NAME" the same begun with that template, "day:YYYY-MM-DD" the
 * page of a day, "under:ID" a page of that session, "session" one of a new.
 */
struct cli_window {
	const struct verb *verbs;
	/* The names of its themes, parted by blanks; in the arena. */
	const char *(*themes)(struct arena *arena);
	bool (*open)(struct call *call, const char *place, struct err *err);
};

/* The whole of a call: reads the words, runs the verb, prints, and answers
 * the exit code. window is NULL in a program without one. */
int cli_run(int argc, char **argv, const struct cli_window *window);

#endif
