#ifndef TEND_SRC_UI_BUILDER_H
#define TEND_SRC_UI_BUILDER_H

#include "blocks.h"
#include "book/habits.h"
#include "domain/shelf.h"
#include "half_made.h"
#include "ui/app.h"
#include "ui/edit.h"

/*
 * The three questions, from inside: builder.c knows what is said and what there
 * is to choose from, sheet_builder.c does what the keys say, builder_draw.c
 * draws it.
 */
enum { STEP_ACTION, STEP_ANCHOR, STEP_END, STEPS };

/* How the first question is put. */
enum ask { ASK_MINUTE, ASK_FIRST_PIECE, ASK_SMALLER };

enum { ON_FIELD = -1 };

/* The rows below the last field, and those of a thing that takes long. */
enum { ROW_START, ROW_SMALLER, ROW_LATER, END_ROWS };
enum { ROW_SHORTER, ROW_FIRST_PIECE, ROW_AS_IT_IS, LONG_ROWS };

enum { BLOCK_HEAD, BLOCK_ABOVE, BLOCK_ASK, BLOCK_FORMS, BLOCK_FIELD,
       BLOCK_TITLE, BLOCK_ROWS, BLOCK_BELOW, BLOCK_NOTE, BUILDER_BLOCKS };

enum { YOURS_MOST = 3, PAGE_LEAST = 2, PAGE_MOST = 5 };

struct builder {
	int64_t key;		/* of the half-made thing it goes on with */
	int64_t insight;
	const char *line;	/* the insight's words; "" for none or closed */
	bool line_is_closed;
	int step;
	bool is_long;		/* asking about more than two minutes */
	enum ask ask;
	bool to_the_end;	/* the first question leads to the last one */
	enum habit_form form;
	bool longer_is_fine;
	struct edit edits[STEPS];
	int focus;		/* ON_FIELD, or one of the rows */
	struct shelf_group_list ideas, moments;
	struct shelf_line_list known;	/* moments of the form: first those of
					 * the person, then the common ones */
	int yours;			/* … so many of them the person's */
	size_t theme, idea;	/* the first idea shown */
	int page;		/* rows of ideas or moments */
	struct block blocks[BUILDER_BLOCKS];
	struct arena arena;
};

/* The rows below the field: how many, and the words of each. */
int builder_rows(const struct builder *s);
const char *builder_row(const struct builder *s, int row);

/* The person's own moments that are shown among the rows: how many, and read
 * for the present form. */
int builder_yours(const struct builder *s);
void builder_find_yours(struct builder *s, struct app *app);

/* How many ideas the present theme has, from the first one shown on. */
int builder_ideas_left(const struct builder *s);

/* The words in a step's field, as they were typed; in the arena. */
const char *builder_typed(const struct builder *s, int step,
			  struct arena *arena);

/* The habit as far as its words go, cleaned; they live in the arena. */
struct habit builder_habit(const struct builder *s, struct arena *arena);

bool builder_blank(const struct builder *s, int step);

/* All of it, to be kept for later, in the arena; and on from there. */
void builder_half(const struct builder *s, struct half_made *half,
		  struct arena *arena);
void builder_go_on(struct builder *s, const struct half_made *half);

void builder_fit(struct pane *pane, int rows, int cols);
void builder_draw(const struct pane *pane, const struct frame *frame);
void builder_draw_small(const struct pane *pane, const struct frame *frame);
void builder_say(const struct pane *pane, struct str *out);

/* The three questions from that line (0: from nothing), at once: what
 * open_builder does once it has asked whether to sleep on it. */
void begin_builder(struct app *app, int64_t insight);

#endif
