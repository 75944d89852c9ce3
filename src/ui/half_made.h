#ifndef TEND_SRC_UI_HALF_MADE_H
#define TEND_SRC_UI_HALF_MADE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/list.h"
#include "base/str.h"
#include "domain/habit.h"

struct book;

/*
 * A small thing half made: the words given so far to the three questions.
 * It is kept for later in the book, and while it is typed in the draft; in
 * both as JSON of its fields.
 */
struct half_made {
	int64_t key;		/* which of those kept for later; 0: a new one */
	int64_t insight;	/* 0: none */
	int step;		/* the question it stopped at, 0 … 2 */
	enum habit_form form;
	const char *action, *anchor, *ending;
	bool longer_is_fine;
};

LIST_OF(half_made, struct half_made);

void half_made_write(const struct half_made *half, struct str *out);
bool half_made_parse(const char *text, size_t size, struct arena *arena,
		     struct half_made *half);

/* Those kept for later, oldest first. */
bool half_made_read(struct book *book, struct arena *arena,
		    struct half_made_list *list, struct err *err);

/* Keep one for later, in place of the one with its key; a new one gets its
 * key. One step. */
bool half_made_keep(struct book *book, struct half_made *half, struct err *err);

/* It was started, or is not wanted. Nothing happens for an unknown key. */
bool half_made_forget(struct book *book, int64_t key, struct err *err);

#endif
