#ifndef TEND_PORT_QUESTIONS_H
#define TEND_PORT_QUESTIONS_H

#include "book/prompts.h"

/*
 * Every question there is: the built-in ones, those in files of the person's
 * own ($XDG_CONFIG_HOME/tend/prompts/, in the order of their names; the way
 * they are written stands at the head of assets/prompts/questions.txt), and
 * those in the book, which also says which are hidden. A file that cannot be
 * read is passed over.
 */
bool questions_all(struct book *book, struct arena *arena,
		   struct question_list *list, struct err *err);

enum question_wish {
	QUESTION_AS_SHOWN,	/* the one shown last that day, or none */
	QUESTION_OF_DAY,	/* that one, else a new one */
	QUESTION_ANOTHER,	/* always a new one */
};

/*
 * A question on a day; a new one is noted as shown. `light_alone`: of no other
 * tone. NULL if there is none, or all were shown lately. What the day allows
 * is the caller's to ask (book_question_limits).
 */
bool questions_for(struct book *book, day on, enum question_wish wish,
		   bool light_alone, struct arena *arena,
		   const struct question **found, struct err *err);

/* What a page answers, NULL if nothing, or if that question is gone. */
bool questions_of_page(struct book *book, int64_t entry, struct arena *arena,
		       const struct question **found, struct err *err);

#endif
