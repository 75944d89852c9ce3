#include "ui/list.h"

#include "base/intl.h"
#include "base/list.h"

enum { PAGE_UNKNOWN = 30 };	/* rows, before the first fit */

static int page_of(const struct list *list)
{
	return list->page > 0 ? list->page : PAGE_UNKNOWN;
}

struct list_ask list_ask(const struct list *list)
{
	int around = 2 * page_of(list);

	if (list->want < 0 || (list->want == 0 && !list->chosen))
		return (struct list_ask){ .after = 2 * around };
	if (list->want > 0)
		return (struct list_ask){ .last = true, .before = 2 * around };
	return (struct list_ask){
		.id = list->chosen, .before = around, .after = around,
	};
}

void list_begin(struct list *list)
{
	list->old_at = list->at;
	list->old_top = list->top;
	list->ids = NULL;
	list->count = 0;
	list->room = 0;
}

void list_add(struct list *list, struct arena *arena, int64_t id)
{
	list->ids = list_room(list->ids, list->count, &list->room,
			      sizeof(*list->ids), arena);
	list->ids[list->count++] = id;
}

/* The choice keeps its id; if that is gone, its place; and it stays on the
 * same row of the screen. */
void list_end(struct list *list, bool more_before, bool more_after)
{
	size_t shown_at = list->old_at - list->old_top;
	size_t at = list->old_at;

	list->more_before = more_before;
	list->more_after = more_after;
	if (list->count == 0) {
		list->at = list->top = 0;
		list->chosen = 0;
		return;
	}
	if (list->want < 0 || !list->chosen)
		at = 0;
	else if (list->want > 0)
		at = list->count - 1;
	for (size_t i = 0; list->want == 0 && i < list->count; i++)
		if (list->ids[i] == list->chosen) {
			at = i;
			break;
		}
	if (at >= list->count)
		at = list->count - 1;
	list->want = 0;
	list->at = at;
	list->chosen = list->ids[at];
	list->top = at > shown_at ? at - shown_at : 0;
}

void list_fit(struct list *list, int rows)
{
	int height = list->height > 0 ? list->height : 1;
	size_t page;

	list->page = rows / height > 0 ? rows / height : 1;
	page = (size_t)list->page;
	if (list->at < list->top)
		list->top = list->at;
	if (list->at >= list->top + page)
		list->top = list->at - page + 1;
	if (list->count <= page)
		list->top = 0;
	else if (list->top + page > list->count)
		list->top = list->count - page;
}

/* Rows beyond what was read come into sight soon. */
static void look_ahead(struct list *list, struct pane *pane)
{
	size_t page = (size_t)page_of(list);

	if ((list->more_before && list->at < page) ||
	    (list->more_after && list->at + page >= list->count))
		pane_stale(pane);
}

void list_move(struct list *list, struct pane *pane, int by)
{
	if (list->count == 0)
		return;
	if (by < 0 && (size_t)-by > list->at)
		list->at = 0;
	else if (by < 0)
		list->at -= (size_t)-by;
	else if ((size_t)by >= list->count - list->at)
		list->at = list->count - 1;
	else
		list->at += (size_t)by;
	list->chosen = list->ids[list->at];
	look_ahead(list, pane);
}

int64_t list_neighbour(const struct list *list)
{
	if (list->at + 1 < list->count)
		return list->ids[list->at + 1];
	return list->at > 0 && list->count > 0 ? list->ids[list->at - 1] : 0;
}

static void to_edge(struct list *list, struct pane *pane, int edge)
{
	bool more = edge < 0 ? list->more_before : list->more_after;

	if (more) {
		list->want = edge;
		pane_stale(pane);
	} else if (list->count) {
		list->at = edge < 0 ? 0 : list->count - 1;
		list->chosen = list->ids[list->at];
	}
}

bool list_key(struct list *list, struct pane *pane, const struct key *key)
{
	int page = page_of(list) > 1 ? page_of(list) - 1 : 1;

	if (key->mods)
		return false;
	switch (key->kind) {
	case K_UP:
		list_move(list, pane, -1);
		return true;
	case K_DOWN:
		list_move(list, pane, 1);
		return true;
	case K_PAGE_UP:
		list_move(list, pane, -page);
		return true;
	case K_PAGE_DOWN:
		list_move(list, pane, page);
		return true;
	case K_HOME:
		to_edge(list, pane, -1);
		return true;
	case K_END:
		to_edge(list, pane, 1);
		return true;
	case K_RUNE:
		if (key->rune != 'j' && key->rune != 'k')
			return false;
		list_move(list, pane, key->rune == 'j' ? 1 : -1);
		return true;
	default:
		return false;
	}
}

bool list_key_typing(struct list *list, struct pane *pane,
		     const struct key *key)
{
	switch (key->kind) {
	case K_UP: case K_DOWN: case K_PAGE_UP: case K_PAGE_DOWN:
		return list_key(list, pane, key);
	default:
		return false;
	}
}

size_t list_first(const struct list *list)
{
	return list->top;
}

size_t list_last(const struct list *list)
{
	size_t end = list->top + (size_t)page_of(list);

	return end < list->count ? end : list->count;
}

int list_row(const struct list *list, size_t index)
{
	int height = list->height > 0 ? list->height : 1;

	return (int)(index - list->top) * height;
}

const struct binding list_bindings[] = {
	{ "UP k", "up", N_("Up"), NULL, .flags = BIND_QUIET },
	{ "DOWN j", "down", N_("Down"), NULL, .flags = BIND_QUIET },
	{ "PGUP", "page-up", N_("A page up"), NULL, .flags = BIND_QUIET },
	{ "PGDN", "page-down", N_("A page down"), NULL, .flags = BIND_QUIET },
	{ "HOME", "first", N_("To the first"), NULL, .flags = BIND_QUIET },
	{ "END", "last", N_("To the last"), NULL, .flags = BIND_QUIET },
	{ 0 },
};
