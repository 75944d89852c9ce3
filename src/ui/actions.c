#include "actions.h"

#include <string.h>

#include "base/intl.h"
#include "text/find.h"
#include "ui/edit.h"
#include "ui/list.h"
#include "ui/panes.h"

struct gathering {
	const struct app *app;
	struct action_list *list;
	struct arena *arena;
};

static void add(struct gathering *g, const struct binding *row,
		enum action_group group, const struct pane_type *type,
		int place)
{
	struct action *action = action_list_add(g->list, g->arena);
	char room[KEY_NAME];
	const char *pane = type ? type->name : "everywhere";
	struct key key;

	action->row = row;
	action->group = group;
	action->type = type;
	action->place = place;
	action->help = glyph_words(_(row->help), g->app->choices.ascii,
				   g->arena);
	action->key = "";
	if (keymap_key(&g->app->keymap, pane, row, false, &key))
		action->key = arena_text(g->arena,
			key_label(&key, g->app->choices.ascii, room));
}

static void add_table(struct gathering *g, const struct binding *table,
		      enum action_group group, const struct pane *pane,
		      bool quiet_too)
{
	bool typing = pane && pane_typing(pane);
	const struct pane_type *type = group == ACTION_HERE ? pane->type : NULL;

	for (const struct binding *row = table; row && row->name; row++) {
		if (row->flags & BIND_QUIET && !quiet_too)
			continue;
		if (group == ACTION_HERE && !binding_awake(row, typing, pane))
			continue;
		add(g, row, group, type, 0);
	}
}

static void add_elsewhere(struct gathering *g, const struct pane *pane)
{
	const struct pane_type *const *types = g->app->choices.places ?
		g->app->choices.places : panes_places;

	for (int i = 0; i < app_place_count(g->app); i++) {
		const struct binding *row = types[i]->keys;

		if (types[i] == pane->type)
			continue;
		for (; row && row->name; row++)
			if (!(row->flags & BIND_QUIET))
				add(g, row, ACTION_ELSEWHERE, types[i], i);
	}
}

void actions_gather(const struct app *app, const struct pane *pane,
		    bool for_help, struct action_list *list,
		    struct arena *arena)
{
	struct gathering g = { app, list, arena };

	*list = (struct action_list){ 0 };
	add_table(&g, pane->type->keys, ACTION_HERE, pane, for_help);
	add_table(&g, panes_everywhere, ACTION_EVERYWHERE, NULL, for_help);
	if (for_help) {
		add_table(&g, list_bindings, ACTION_LIST, NULL, true);
		add_table(&g, edit_bindings, ACTION_TEXT, NULL, true);
	} else {
		add_elsewhere(&g, pane);
	}
}

static const char *called(const struct action *action, struct arena *arena)
{
	const struct binding *row = action->row;

	return arena_print(arena, "%s %s %s %s %s", action->help, row->name,
			   row->hint ? _(row->hint) : "",
			   row->also ? _(row->also) : "",
			   action->type ? _(action->type->title) : "");
}

bool action_matches(const struct action *action, const char *words,
		    size_t size, struct arena *arena)
{
	const char *text = NULL;

	for (size_t at = 0; at < size;) {
		size_t end = at;
		struct needle needle;

		while (end < size && words[end] != ' ')
			end++;
		if (end > at && strlen(action->key) == end - at &&
		    memcmp(action->key, words + at, end - at) == 0) {
			/* The key itself is a name, too. */
		} else if (needle_of(words + at, end - at, true, &needle,
				     arena)) {
			if (!text)
				text = called(action, arena);
			if (!find_all(text, strlen(text), &needle, 1))
				return false;
		} else if (end > at) {
			return false;
		}
		at = end + 1;
	}
	return true;
}

void action_do(const struct action *action, struct app *app, struct pane *pane)
{
	if (action->group != ACTION_ELSEWHERE) {
		app_do(app, pane, action->row);
		return;
	}
	app_go(app, action->place);
	if (action->key[0])
		app_say(app, "%s  %s", action->key, action->help);
}
