#include "scrolled.h"

struct frame scrolled_measure(int cols, struct arena *arena)
{
	return (struct frame){ .cols = cols, .arena = arena };
}

void scrolled_fit(struct scrolled *scrolled, int rows, int lines)
{
	scrolled->rows = rows;
	scrolled->lines = lines;
	if (scrolled->top > lines - rows)
		scrolled->top = lines - rows;
	if (scrolled->top < 0)
		scrolled->top = 0;
}

bool scrolled_type(struct pane *pane, struct app *app, const struct key *key)
{
	struct scrolled *s = pane->state;

	(void)app;
	switch (key->kind) {
	case K_UP:
		s->top--;
		return true;
	case K_DOWN:
		s->top++;
		return true;
	case K_PAGE_UP:
		s->top -= s->rows - 1;
		return true;
	case K_PAGE_DOWN:
		s->top += s->rows - 1;
		return true;
	default:
		return false;
	}
}

void scrolled_read_on(struct pane *pane, struct app *app)
{
	scrolled_type(pane, app, &(struct key){ .kind = K_DOWN });
}

void scrolled_read_back(struct pane *pane, struct app *app)
{
	scrolled_type(pane, app, &(struct key){ .kind = K_UP });
}

bool scrolled_is_longer(const struct pane *pane)
{
	const struct scrolled *s = pane->state;

	return s->lines > s->rows;
}
