/* The window, opened from the command line: the book behind it, half-written
 * text found again, and what is done on leaving. */
#include "verb_window.h"

#include <stdlib.h>
#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "book/care.h"
#include "book/drafts.h"
#include "port/config.h"
#include "tui.h"
#include "ui/open.h"
#include "window.h"

enum { HIDE_USUAL = 5, HIDE_MOST = 1440 };	/* minutes */

static bool read_choice(struct arena *arena, const char *key,
			const char **value, struct err *err)
{
	*value = NULL;
	return config_value(key, arena, value, err);
}

bool window_choose(struct arena *arena, bool ascii,
		   struct window_choices *choices, struct err *err)
{
	const char *vi, *ctrl_z, *markdown, *hint, *after, *theme;
	const char *no_color = getenv("NO_COLOR");

	if (!read_choice(arena, "vi_keys", &vi, err) ||
	    !read_choice(arena, "ctrl_z", &ctrl_z, err) ||
	    !read_choice(arena, "markdown", &markdown, err) ||
	    !read_choice(arena, "hide_hint", &hint, err) ||
	    !read_choice(arena, "hide_after", &after, err) ||
	    !read_choice(arena, "theme", &theme, err))
		return false;
	*choices = (struct window_choices){
		.app = {
			.ascii = ascii,
			.vi_keys = vi && config_yes(vi),
			.ctrl_z_suspends = ctrl_z && strcmp(ctrl_z, "suspend") == 0,
			.no_markdown = markdown && !config_yes(markdown),
			.no_hide_hint = hint && !config_yes(hint),
			.hide_after = config_number(after, 0, HIDE_MOST,
						    HIDE_USUAL),
		},
		.theme = theme && *theme ? theme_find(theme) : &themes[0],
		.mono = no_color && *no_color,
	};
	if (!choices->theme)
		return err_set(err, ERR_INVALID, "theme",
			       _("there is no theme called “%s”; leave the line out of the config file for the usual one"),
			       theme);
	return true;
}

/* The texts of one window, the oldest first: as they lay one above the other.
 * False if none could be opened. */
static bool open_drafts(struct app *app, const struct draft_list *list,
			long window)
{
	bool any = false;

	for (size_t i = list->count; i-- > 0;) {
		const struct draft *draft = &list->items[i];

		if (draft->window != window || !open_draft(app, draft))
			continue;
		any = true;
		if (app_keep(app, true))
			drafts_discard(draft->file);
	}
	return any;
}

/* Text of a window that is gone opens again, with its caret. It is in this
 * window's own draft, on the disk, before the old one goes. */
static void find_draft(struct app *app)
{
	struct arena arena = { 0 };
	struct draft_list list = { 0 };
	struct err err = { 0 };
	bool opened = false;

	if (!drafts_find(app->book, false, &arena, &list, &err))
		app_say_err(app, &err);
	for (size_t i = 0; i < list.count && !opened; i++)
		opened = open_drafts(app, &list, list.items[i].window);
	arena_clear(&arena);
}

/* What follows in a place that begins so, or NULL. */
static const char *after(const char *place, const char *begins)
{
	size_t size = strlen(begins);

	return strncmp(place, begins, size) == 0 ? place + size : NULL;
}

static void begin_at(struct app *app, const char *place)
{
	const char *rest;
	int64_t session;
	day on;

	find_draft(app);
	if (app->sheet_count > 0)
		return;
	if (strcmp(place, "write") == 0)
		open_page(app, app->today);
	else if ((rest = after(place, "write:")) != NULL)
		open_page_from(app, rest);
	else if ((rest = after(place, "day:")) != NULL && day_parse(rest, &on))
		open_page(app, on);
	else if ((rest = after(place, "under:")) != NULL &&
		 id_parse(rest, &session))
		open_addition(app, session);
	else if (strcmp(place, "session") == 0)
		open_capture(app);
	else
		open_first(app);
}

/* Until it is left; a look around in between comes back to where it was. */
static bool run_window(struct call *call, struct app *app,
		       const struct tui_wish *wish, struct err *err)
{
	struct err why = { 0 };
	bool ended;

	while (tui_run(app, wish, err)) {
		if (!app->requests.look_around)
			return true;
		app->requests.look_around = app->requests.quit = false;
		ended = false;
		if (!window_demo(call, &ended, &why))
			app_say_err(app, &why);
		else if (ended)
			return true;
		else
			app_say(app, _("That was a made-up example; nothing of it was kept."));
	}
	return false;
}

static bool open_window(struct call *call, const char *place, struct err *err)
{
	struct window_choices choices;
	struct tui_wish wish;
	struct app app;
	bool ok;

	/* A key never waits long for another window's step. */
	call->options.wait_ms = 250;
	if (!window_choose(&call->arena, call->ascii, &choices, err) ||
	    !call_open(call, err))
		return false;
	wish = (struct tui_wish){ choices.theme, choices.mono };
	app_init(&app, call->book, &choices.app, 24, 80);
	app.drafts = drafts_open(call->book);
	app_clock(&app, book_today(call->book), book_now(call->book));
	book_hold(call->book);
	begin_at(&app, place);
	book_release(call->book);
	ok = run_window(call, &app, &wish, err);
	if (ok) {
		book_clear_set_aside(call->book, NULL);
		book_backup_daily(call->book);
	}
	app_clear(&app);
	drafts_close(app.drafts);
	return ok;
}

static const char *name_themes(struct arena *arena)
{
	const char *names = "";

	for (const struct theme *theme = themes; theme->name; theme++)
		names = arena_print(arena, "%s%s%s", names, *names ? " " : "",
				    theme->name);
	return names;
}

static struct verb window_verbs[4];

const struct cli_window window_room = {
	window_verbs, name_themes, open_window,
};

/* The table of rows is put together from the files that have them. */
__attribute__((constructor)) static void gather(void)
{
	window_verbs[0] = shot_verb;
	window_verbs[1] = keys_verb;
	window_verbs[2] = demo_verb;
}
