#ifndef TEND_BOOK_STEPS_H
#define TEND_BOOK_STEPS_H

#include "base/list.h"
#include "book/book.h"

/* What was done, newest first; and taking it back, also days later. */
struct step {
	int64_t id;
	const char *name;		/* untranslated: pass through _() */
	const char *kind;		/* "do", "undo", "redo" */
	struct moment at;
	bool undone;
};

LIST_OF(step, struct step);

/* Take back the newest step not taken back; *name says which (in the arena).
 * ERR_FAILED with a sentence if there is none, or if a row is not as the step
 * left it; then nothing is changed. */
bool book_undo(struct book *book, struct arena *arena, const char **name,
	       struct err *err);

/* Do the step last undone once more. A new step after an undo ends redo. */
bool book_redo(struct book *book, struct arena *arena, const char **name,
	       struct err *err);

/* The newest `limit` steps (0: all); with a row's id, those that changed it. */
bool book_history(struct book *book, int64_t row, int limit,
		  struct arena *arena, struct step_list *list, struct err *err);

#endif
