#ifndef TEND_SRC_UI_FIND_FILL_H
#define TEND_SRC_UI_FIND_FILL_H

#include "base/str.h"
#include "book/search.h"
#include "ui/edit.h"

/* What Tab writes where a filter's value is begun ("tag:sl"): one value after
 * the other, of those in the book that begin so. */
struct find_fill {
	struct search_fill found;	/* in the arena it was read into */
	struct str typed;		/* the words before the first of them */
	size_t caret;
	int at;				/* the one that stands there, or NONE */
};

enum { FIND_FILL_NONE = -1 };

void find_fill_init(struct find_fill *fill);
void find_fill_clear(struct find_fill *fill);

/* Look in the book what there is. */
bool find_fill_read(struct find_fill *fill, const struct edit *edit,
		    struct book *book, struct arena *arena, struct err *err);

/* The next value into the edit, or the one before (by -1). */
void find_fill_step(struct find_fill *fill, struct edit *edit, int by);

/* Something was typed: what stands there now is what was meant. */
void find_fill_take(struct find_fill *fill);

/* A row of choices after its label, the chosen one in [ ]; as many as there
 * is room for, that one among them. chosen may be none (-1). */
void find_draw_choices(const struct frame *frame, int row, const char *label,
		       const char *const *words, int count, int chosen);

#endif
