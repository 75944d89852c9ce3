#include "picked.h"

#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "base/mem.h"
#include "book/entries.h"
#include "book/tags.h"
#include "port/export_pages.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/pick.h"

enum choice { TAG = 1, STAR, ASIDE, SAVE, NONE };

static size_t index_of(const struct picked *picked, int64_t id)
{
	size_t i = 0;

	while (i < picked->count && picked->ids[i] != id)
		i++;
	return i;
}

bool picked_has(const struct picked *picked, int64_t id)
{
	return index_of(picked, id) < picked->count;
}

void picked_toggle(struct picked *picked, int64_t id)
{
	size_t at = index_of(picked, id);

	if (at < picked->count) {
		picked->count--;
		memmove(picked->ids + at, picked->ids + at + 1,
			(picked->count - at) * sizeof(*picked->ids));
		return;
	}
	if (picked->count == picked->room) {
		picked->room = picked->room ? 2 * picked->room : 16;
		picked->ids = mem_grow(picked->ids, picked->room,
				       sizeof(*picked->ids));
	}
	picked->ids[picked->count++] = id;
}

void picked_none(struct picked *picked)
{
	picked->count = 0;
}

void picked_clear(struct picked *picked)
{
	free(picked->ids);
	*picked = (struct picked){ 0 };
}

const char *picked_words(const struct picked *picked, struct arena *arena)
{
	return arena_print(arena, ngettext("%zu chosen", "%zu chosen",
					   picked->count), picked->count);
}

/* ---- what can be done ---------------------------------------------------- */

void picked_ask(struct app *app, const struct picked *picked,
		void (*done)(struct app *app, struct pane *asker, int64_t id))
{
	struct arena arena = { 0 };
	const struct pick_row rows[] = {
		{ TAG, _("Tags"), _("put one on, take one off"), NULL },
		{ STAR, _("Star them"), _("or take the stars away"), NULL },
		{ SAVE, _("Save them as a file"), _("Markdown, for you alone"), NULL },
		{ ASIDE, _("Set them aside"), _("for 30 days they can come back"), NULL },
		{ NONE, _("Choose none of them"), NULL, NULL },
	};

	pick_open(app, &(struct pick){
		.title = arena_print(&arena, ngettext("%zu page is chosen.",
						      "%zu pages are chosen.",
						      picked->count),
				     picked->count),
		.rows = rows, .count = sizeof(rows) / sizeof(*rows),
		.done = done });
	arena_clear(&arena);
}

static bool all_starred(struct app *app, const struct picked *picked)
{
	struct arena arena = { 0 };
	bool all = true;

	for (size_t i = 0; all && i < picked->count; i++) {
		struct entry entry;

		all = book_entry(app->book, picked->ids[i], &arena, &entry,
				 NULL) && entry.starred;
		arena_empty(&arena);
	}
	arena_clear(&arena);
	return all;
}

void picked_star(struct app *app, const struct picked *picked)
{
	bool off = all_starred(app, picked);
	struct err err = { 0 };

	if (!book_star_pages(app->book, picked->ids, picked->count, !off, &err))
		app_say_err(app, &err);
	else
		app_say(app, off ? _("Their stars are gone.")
				 : _("They have stars now."));
}

void picked_set_aside(struct app *app, struct picked *picked)
{
	struct err err = { 0 };

	if (!book_drop_pages(app->book, picked->ids, picked->count, &err)) {
		app_say_err(app, &err);
		return;
	}
	app_say(app, ngettext("%zu page is set aside for 30 days. u brings it back.",
			      "%zu pages are set aside for 30 days. u brings them back.",
			      picked->count), picked->count);
	picked_none(picked);
}

static void save(struct app *app, struct picked *picked)
{
	struct arena arena = { 0 };
	struct err err = { 0 };
	const char *path;

	if (!port_export_pages(app->book, picked->ids, picked->count, app->today,
			       &arena, &path, &err))
		app_say_err(app, &err);
	else
		app_say(app, _("Saved in %s, for you alone."), path);
	arena_clear(&arena);
}

void picked_do(struct app *app, struct picked *picked, int64_t id)
{
	switch ((enum choice)id) {
	case TAG:
		open_tags(app, picked->ids, picked->count);
		return;
	case STAR:
		picked_star(app, picked);
		return;
	case ASIDE:
		picked_set_aside(app, picked);
		return;
	case SAVE:
		save(app, picked);
		return;
	case NONE:
		picked_none(picked);
		return;
	}
}
