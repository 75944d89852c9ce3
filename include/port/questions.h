#ifndef TEND_PORT_QUESTIONS_H
#define TEND_PORT_QUESTIONS_H

#include "book/prompts.h"

/*
 * Every question there is: the built-in ones, those in files of the person's
 * own ($XDG_CONFIG_HOME/tend/prompts/, in the order of their names; the way
 * they are written stands at the head of assets/prompts/questions.txt), and
 * those in the book, which also says which are hidden. A file that cannot be
 * read is passed over. book NULL: without its own.
 */
bool questions_all(struct book *book, struct arena *arena,
		   struct question_list *list, struct err *err);

/*
 * What stands on a day: the question shown last, as long as it still may be,
 * else one newly chosen and noted as shown. `another`: always a new one.
 * `light_alone`: no other tone, whatever the day allows. NULL if all were
 * shown. The limits of the day are the caller's (book_question_limits).
 */
bool questions_for(struct book *book, day on, bool another, bool light_alone,
		   struct arena *arena, const struct question **found,
		   struct err *err);

/* What a page answers, NULL if nothing, or if that question is gone. */
bool questions_of_page(struct book *book, int64_t entry, struct arena *arena,
		       const struct question **found, struct err *err);

#endif
