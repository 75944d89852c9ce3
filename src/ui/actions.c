#include "actions.h"

#include <string.h>
#include <strings.h>

#include "base/intl.h"
#include "text/find.h"
#include "ui/edit.h"
#include "ui/list.h"
#include "ui/panes.h"

struct gathering {
	const struct app *app;
	struct action_list *list;
	struct arena *arena;
	const struct pane *pane;	/* below */
	bool typing;		/* letters are typed there */
	bool for_help;
};

/* ---- gathering -------------------------------------------------------------- */

/* Whether a row of the page has this key, or this name, at this moment: it
 * comes before every other table. */
static bool is_taken(const struct gathering *g, const struct key *key,
		     const char *name)
{
	const struct pane_type *type = g->pane->type;

	for (const struct binding *row = type->keys; row && row->name; row++)
		if (binding_awake(row, g->typing, g->pane) &&
		    (name ? strcmp(row->name, name) == 0 :
		     keymap_has(&g->app->keymap, type->name, row, key)))
			return true;
	return false;
}

/* Whether it can be pressed for a row of that pane or, NULL, of everywhere.
 * After an Esc the page is another. */
static bool can_press(const struct gathering *g, const struct pane_type *type,
		      const struct key *key, bool after_esc)
{
	if (after_esc)
		return true;
	if (g->typing && key_types(key))
		return false;
	return type || !is_taken(g, key, NULL);
}

/* The keys that can be pressed at this moment; a row whose keys are all
 * letters wants an Esc before them, in text. */
static const char *keys_of(struct gathering *g, const struct pane_type *type,
			   const struct binding *row)
{
	bool ascii = g->app->choices.ascii;
	struct str text = STR_INIT;
	const char *pane = type ? type->name : "everywhere";
	const char *at = keymap_keys(&g->app->keymap, pane, row), *keys;
	char name[KEY_NAME], label[KEY_NAME];
	struct key key;

	for (int pass = g->typing ? 0 : 1; pass < 2 && !text.size; pass++)
		for (const char *p = at; *p;) {
			size_t size = strcspn(p, " ");

			if (size && size < sizeof(name)) {
				memcpy(name, p, size);
				name[size] = '\0';
				if (key_parse(name, &key) &&
				    can_press(g, type, &key,
					      g->typing && pass))
					str_print(&text, "%s%s%s",
						  text.size ? " " : "",
						  g->typing && pass && !text.size
							? "Esc " : "",
						  key_label(&key, ascii, label));
			}
			p += size + (p[size] == ' ');
		}
	keys = arena_text_n(g->arena, text.s, text.size);
	str_clear(&text);
	return keys;
}

static void add(struct gathering *g, const struct binding *row,
		enum action_group group, const struct pane_type *type,
		int place)
{
	struct action *action = action_list_add(g->list, g->arena);

	action->row = row;
	action->group = group;
	action->type = type;
	action->place = place;
	action->help = glyph_words(_(row->help), g->app->choices.ascii,
				   g->arena);
	action->key = keys_of(g, type, row);
}

static void add_here(struct gathering *g, const struct pane *pane,
		     enum action_group group)
{
	const struct binding *row = pane->type->keys;

	for (; row && row->name; row++) {
		bool awake = binding_awake(row, g->typing, pane);

		if ((!(row->flags & BIND_QUIET) || g->for_help) &&
		    awake == (group == ACTION_HERE))
			add(g, row, group, pane->type, 0);
	}
}

/* A deed the page has its own row for is told there alone. */
static void add_everywhere(struct gathering *g, enum action_group group)
{
	for (const struct binding *row = panes_everywhere; row->name; row++) {
		const char *keys = keymap_keys(&g->app->keymap, "everywhere",
					       row);

		if ((row->flags & BIND_QUIET && !g->for_help) ||
		    !*keys != (group == ACTION_RARE))
			continue;
		if (g->for_help && *keys && !*keys_of(g, NULL, row) &&
		    is_taken(g, NULL, row->name))
			continue;
		add(g, row, group, NULL, 0);
	}
}

static void add_table(struct gathering *g, const struct binding *table,
		      enum action_group group)
{
	for (const struct binding *row = table; row->name; row++)
		if (!(row->flags & BIND_QUIET) || g->for_help)
			add(g, row, group, NULL, 0);
}

/* The same deed, told in the same words, is listed once. */
static bool is_told(const struct gathering *g, const struct binding *row)
{
	for (size_t i = 0; i < g->list->count; i++) {
		const struct binding *other = g->list->items[i].row;

		if (strcmp(other->name, row->name) == 0 &&
		    strcmp(other->help, row->help) == 0)
			return true;
	}
	return false;
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
			if (!(row->flags & BIND_QUIET) && !is_told(g, row))
				add(g, row, ACTION_ELSEWHERE, types[i], i);
	}
}

static bool is_place(const struct gathering *g, const struct pane_type *type)
{
	const struct pane_type *const *types = g->app->choices.places ?
		g->app->choices.places : panes_places;

	for (int i = 0; i < app_place_count(g->app); i++)
		if (types[i] == type)
			return true;
	return false;
}

static void add_inside(struct gathering *g, const struct pane *pane)
{
	for (int i = 0; panes_all[i]; i++) {
		const struct binding *row = panes_all[i]->keys;

		if (panes_all[i] == pane->type || is_place(g, panes_all[i]))
			continue;
		for (; row && row->name; row++)
			if (!(row->flags & BIND_QUIET) && !is_told(g, row))
				add(g, row, ACTION_INSIDE, panes_all[i], 0);
	}
}

void actions_gather(const struct app *app, const struct pane *pane,
		    bool for_help, struct action_list *list,
		    struct arena *arena)
{
	struct gathering g = {
		app, list, arena, pane, pane_typing(pane), for_help,
	};

	*list = (struct action_list){ 0 };
	add_here(&g, pane, ACTION_HERE);
	if (g.typing)
		add_table(&g, edit_bindings, ACTION_TEXT);
	add_everywhere(&g, ACTION_EVERYWHERE);
	if (for_help) {
		add_here(&g, pane, ACTION_LATER);
		if (!g.typing) {
			add_table(&g, list_bindings, ACTION_LIST);
			add_table(&g, edit_bindings, ACTION_TEXT);
		}
	}
	add_everywhere(&g, ACTION_RARE);
	if (!for_help) {
		add_elsewhere(&g, pane);
		add_inside(&g, pane);
	}
}

/* ---- by name ---------------------------------------------------------------- */

enum fit { FIT_KEY, FIT_BEGINS, FIT_HELP, FIT_NAME, FIT_OTHER };

/* How well one needle fits. */
static int needle_fit(const struct action *action, const struct needle *needle,
		      struct arena *arena)
{
	const struct binding *row = action->row;
	const char *name = arena_print(arena, "%s %s", row->name,
				       row->hint ? _(row->hint) : "");
	const char *other = arena_print(arena, "%s %s",
		row->also ? _(row->also) : "",
		action->type ? _(action->type->title) : "");
	struct range_list found = { 0 };

	find_matches(action->help, strlen(action->help), needle, 1, &found,
		     arena);
	if (found.count)
		return found.items[0].start == 0 ? FIT_BEGINS : FIT_HELP;
	if (find_all(name, strlen(name), needle, 1))
		return FIT_NAME;
	if (find_all(other, strlen(other), needle, 1))
		return FIT_OTHER;
	return -1;
}

/* One of its keys, written as it is shown. */
static bool is_key(const struct action *action, const char *word, size_t size)
{
	for (const char *at = action->key; *at;) {
		size_t length = strcspn(at, " ");

		if (length == size && memcmp(at, word, size) == 0)
			return true;
		at += length + (at[length] == ' ');
	}
	return false;
}

static int word_fit(const struct action *action, const char *word,
		    size_t size, struct arena *arena)
{
	struct needle needle;

	if (is_key(action, word, size))
		return FIT_KEY;
	if (!needle_of(word, size, true, &needle, arena))
		return -1;
	return needle_fit(action, &needle, arena);
}

/* A word that only makes a question of the others. */
static bool is_small(const char *word, size_t size)
{
	const char *small = _("how do does i can could to the a an my is are "
			      "what where it something");

	for (const char *at = small; *at;) {
		size_t length = strcspn(at, " ");

		if (length == size && strncasecmp(at, word, size) == 0)
			return true;
		at += length + (at[length] == ' ');
	}
	return false;
}

static size_t word_end(const char *words, size_t size, size_t at)
{
	size_t end = at;

	while (end < size && words[end] != ' ')
		end++;
	return end;
}

static bool all_small(const char *words, size_t size)
{
	for (size_t at = 0, end; at < size; at = end + 1) {
		end = word_end(words, size, at);
		if (end > at && !is_small(words + at, end - at))
			return false;
	}
	return true;
}

int action_fit(const struct action *action, const char *words, size_t size)
{
	struct arena arena = { 0 };
	int fit = FIT_KEY;
	bool first = true, small;

	if (size > 1 && words[size - 1] == '?')
		size--;
	small = all_small(words, size);
	for (size_t at = 0, end; at < size && fit >= 0; at = end + 1) {
		int next;

		end = word_end(words, size, at);
		if (end == at || (!small && is_small(words + at, end - at)))
			continue;
		next = word_fit(action, words + at, end - at, &arena);
		/* What follows the first word may stand anywhere in it. */
		if (first || next < 0 || (next > FIT_HELP && next > fit))
			fit = next;
		first = false;
	}
	arena_clear(&arena);
	return fit;
}

/* ---- doing ------------------------------------------------------------------ */

/* What moves in a list or a text, the pane below knows by its key. */
static bool press_for(const struct action *action, struct app *app,
		      struct pane *pane)
{
	char name[KEY_NAME];
	size_t size = strcspn(action->row->key, " ");
	struct key key;

	if (!pane->type->type || size >= sizeof(name) ||
	    (action->group == ACTION_TEXT && !pane_typing(pane)))
		return false;
	memcpy(name, action->row->key, size);
	name[size] = '\0';
	return key_parse(name, &key) && pane->type->type(pane, app, &key);
}

/* The page may be another since the row was listed: it is loaded and laid
 * out, as a key would find it. */
static void do_here(const struct binding *row, struct app *app,
		    struct pane *pane)
{
	app_draw(app);
	if (binding_awake(row, pane_typing(pane), pane))
		app_do(app, pane, row);
	else
		app_say(app, _("There is nothing here for it just now."));
}

static void go_and_do(const struct action *action, struct app *app)
{
	struct pane *pane = app_go(app, action->place);

	if (app_top(app) != pane || pane->type != action->type)
		return;
	if (!(action->row->flags & BIND_ANYWHERE)) {
		if (action->key[0])
			app_say(app, "%s  %s", action->key, action->help);
		return;
	}
	do_here(action->row, app, pane);
}

bool action_do(const struct action *action, struct app *app, struct pane *pane)
{
	switch (action->group) {
	case ACTION_ELSEWHERE:
		go_and_do(action, app);
		return true;
	case ACTION_LATER:
	case ACTION_INSIDE:
		return false;
	case ACTION_TEXT:
	case ACTION_LIST:
		return press_for(action, app, pane);
	default:
		do_here(action->row, app, pane);
		return true;
	}
}
