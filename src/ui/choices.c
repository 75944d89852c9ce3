#include "choices.h"

#include <assert.h>

void choices_begin(struct choices *choices, struct arena *arena)
{
	choices->arena = arena;
	list_begin(&choices->list);
}

void choices_add(struct choices *choices, int64_t id, const char *key,
		 const char *words,
		 void (*deed)(struct pane *pane, struct app *app))
{
	assert(choices->list.count < CHOICES_MOST);
	choices->rows[choices->list.count] = (struct choice){ key, words, deed };
	list_add(&choices->list, choices->arena, id);
}

void choices_end(struct choices *choices)
{
	list_end(&choices->list, false, false);
}

void choices_do(const struct choices *choices, struct pane *pane,
		struct app *app)
{
	if (choices->list.count)
		choices->rows[choices->list.at].deed(pane, app);
}

const char *choices_words(const struct choices *choices)
{
	return choices->list.count ? choices->rows[choices->list.at].words : "";
}

void choices_draw(const struct choices *choices, const struct frame *frame,
		  int row, int key_col)
{
	const struct list *list = &choices->list;

	for (size_t i = list_first(list); i < list_last(list); i++) {
		const struct choice *choice = &choices->rows[i];
		int at = row + list_row(list, i);

		draw_words(frame, at, COL_TEXT, STYLE_PLAIN, choice->words);
		draw_words(frame, at, key_col, STYLE_FAINT, choice->key);
		if (i == list->at)
			draw_chosen(frame, at, COL_MARKER);
	}
	if (!list->count)
		draw_cursor(frame, 1, COL_TEXT);
}
