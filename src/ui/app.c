#include "ui/app.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "ui/panes.h"
#include "ui/sheets.h"

enum {
	KEEP_AFTER = 700,	/* ms from a change to the draft: P2 allows 1000 */
	SYNC_AFTER = 2000,	/* ms of rest, then the draft goes to the disk */
	KEEP_AGAIN = 5000,	/* ms until another try, when it could not be */
	MINUTE = 60000,
};

static const struct pane_type *const *place_types(const struct app *app)
{
	return app->choices.places ? app->choices.places : panes_places;
}

int app_place_count(const struct app *app)
{
	int count = 0;

	while (count < APP_PLACES && place_types(app)[count])
		count++;
	return count;
}

void app_init(struct app *app, struct book *book,
	      const struct app_choices *choices, int rows, int cols)
{
	*app = (struct app){ .book = book, .rows = rows, .cols = cols };
	if (choices)
		app->choices = *choices;
	str_init(&app->said);
	str_init(&app->clipboard);
	str_init(&app->sought);
	canvas_init(&app->canvas, rows, cols);
	keymap_init(&app->keymap);
	if (app->choices.ctrl_z_suspends) {
		keymap_choose(&app->keymap, "everywhere.suspend", "C-z", NULL);
		keymap_choose(&app->keymap, "everywhere.undo", "u", NULL);
	}
	app_go(app, 0);
}

void app_clear(struct app *app)
{
	while (app->sheet_count > 0)
		pane_free(app->sheets[--app->sheet_count], app);
	while (app->gone_count > 0)
		pane_free(app->gone[--app->gone_count], app);
	for (int i = 0; i < APP_PLACES; i++)
		if (app->places[i])
			pane_free(app->places[i], app);
	keymap_clear(&app->keymap);
	canvas_clear(&app->canvas);
	arena_clear(&app->frame);
	str_clear(&app->said);
	str_clear(&app->clipboard);
	str_clear(&app->sought);
}

void app_clock(struct app *app, day today, struct moment now)
{
	/* By the hour, for greetings. */
	if (app->today != today ||
	    moment_minute(app->now) / 60 != moment_minute(now) / 60) {
		for (int i = 0; i < APP_PLACES; i++)
			if (app->places[i])
				pane_stale(app->places[i]);
		for (int i = 0; i < app->sheet_count; i++)
			pane_stale(app->sheets[i]);
	}
	app->today = today;
	app->now = now;
}

/* ---- layers --------------------------------------------------------------- */

struct pane *app_place(const struct app *app)
{
	return app->places[app->place];
}

struct pane *app_top(const struct app *app)
{
	return app->sheet_count ? app->sheets[app->sheet_count - 1] :
		app_place(app);
}

struct pane *app_below(const struct app *app, const struct pane *pane)
{
	for (int i = app->sheet_count - 1; i > 0; i--)
		if (app->sheets[i] == pane)
			return app->sheets[i - 1];
	return app_place(app);
}

/* Off the stack now; freed after this key, for its own deed may be running. */
static void take_off(struct app *app)
{
	struct pane *pane = app->sheets[--app->sheet_count];

	app_untouch(app, pane);
	if (app->gone_count == APP_GONE) {
		pane_free(app->gone[0], app);
		app->gone_count--;
		memmove(app->gone, app->gone + 1,
			(size_t)app->gone_count * sizeof(*app->gone));
	}
	app->gone[app->gone_count++] = pane;
}

static int sheet_index(const struct app *app, const struct pane *pane)
{
	for (int i = 0; i < app->sheet_count; i++)
		if (app->sheets[i] == pane)
			return i;
	return -1;
}

void app_close(struct app *app, struct pane *pane)
{
	int index = sheet_index(app, pane);

	if (index < 0)
		return;
	while (app->sheet_count > index)
		take_off(app);
}

/* Every sheet that has something half done makes it whole, from the top. */
static bool leave_sheets(struct app *app)
{
	while (app->sheet_count > 0) {
		struct pane *top = app_top(app);

		if (top->type->leave && !top->type->leave(top, app))
			return false;
		app_close(app, top);	/* leave may have done so already */
	}
	return true;
}

struct pane *app_open(struct app *app, const struct pane_type *type,
		      const void *about)
{
	struct pane *pane = pane_new(type);

	/* Nobody means to come back from that deep, one Esc after another. */
	if (app->sheet_count >= APP_SHEETS)
		leave_sheets(app);
	assert(app->sheet_count < APP_SHEETS + APP_HELD);
	app->sheets[app->sheet_count++] = pane;
	if (type->open)
		type->open(pane, app, about);
	return pane;
}

struct pane *app_go(struct app *app, int place)
{
	const struct pane_type *type;

	if (place < 0 || place >= app_place_count(app) || !leave_sheets(app))
		return app_top(app);
	type = place_types(app)[place];
	app->place = place;
	if (!app->places[place]) {
		app->places[place] = pane_new(type);
		if (type->open)
			type->open(app->places[place], app, NULL);
	}
	return app->places[place];
}

/* ---- what panes ask for --------------------------------------------------- */

void app_say(struct app *app, const char *format, ...)
{
	char *text;
	va_list words;

	va_start(words, format);
	if (vasprintf(&text, format, words) < 0)
		text = NULL;
	va_end(words);
	str_empty(&app->said);
	if (text)
		str_add(&app->said, text);
	free(text);
}

/* Whether it begins with a word: not a name, a path or a number. */
static bool begins_with_word(const char *text)
{
	size_t letters = strspn(text, "abcdefghijklmnopqrstuvwxyz'");

	return letters > 0 && strchr(" ,;?", text[letters]) &&
		strncmp(text, "tend ", 5) != 0;
}

/* What is said after a name on the command line is a sentence here. */
void app_say_err(struct app *app, const struct err *err)
{
	struct str *said = &app->said;
	const char *word;

	app_say(app, "%s", err->text);
	if (begins_with_word(said->s))
		said->s[0] = (char)(said->s[0] - 'a' + 'A');
	word = strrchr(said->s, ' ');
	if (said->size && !strchr(".?:", said->s[said->size - 1]) &&
	    !strchr(word ? word : said->s, '/'))
		str_add_char(said, '.');
}

void app_touch(struct app *app)
{
	app_touch_pane(app, app_top(app));
}

/* Another one's text is on the disk before this one's is waited for. */
void app_touch_pane(struct app *app, struct pane *pane)
{
	struct pane *before = app->dirty ? app->dirty : app->unsynced;

	if (!pane->type->keep)
		return;
	if (before && before != pane)
		app_keep(app, true);
	if (!app->dirty)
		app->keep_at = app->ticks + KEEP_AFTER;
	app->dirty = pane;
}

void app_untouch(struct app *app, const struct pane *pane)
{
	if (app->dirty == pane)
		app->dirty = NULL;
	if (app->unsynced == pane)
		app->unsynced = NULL;
}

bool app_keep(struct app *app, bool sync)
{
	struct pane *pane = app->dirty ? app->dirty : app->unsynced;
	bool kept;

	if (!pane)
		return true;
	app->keeping = pane;
	kept = pane->type->keep(pane, app, sync);
	app->keeping = NULL;
	if (!kept) {
		app->keep_at = app->sync_from = app->ticks + KEEP_AGAIN;
		return false;
	}
	app->dirty = NULL;
	app->unsynced = sync ? NULL : pane;
	return true;
}

void app_copy(struct app *app, const char *text, size_t size)
{
	str_set(&app->clipboard, text, size);
	app->requests.copy = true;
}

void app_outside(struct app *app,
		 void (*outside)(struct app *app, void *about), void *about)
{
	app->requests.outside = outside;
	app->requests.outside_about = about;
}

/* ---- keys ----------------------------------------------------------------- */

static void free_gone(struct app *app)
{
	while (app->gone_count > 0)
		pane_free(app->gone[--app->gone_count], app);
}

void app_do(struct app *app, struct pane *pane, const struct binding *row)
{
	if (row->deed)
		row->deed(pane, app);
}

/* h and l for ← and →, for those who asked for it. */
static struct key with_vi_keys(const struct app *app, const struct key *key,
			       bool typing)
{
	struct key moved = { .kind = K_LEFT };

	if (!app->choices.vi_keys || typing || key->kind != K_RUNE ||
	    key->mods || (key->rune != 'h' && key->rune != 'l'))
		return *key;
	if (key->rune == 'l')
		moved.kind = K_RIGHT;
	return moved;
}

/* Nothing of the page is seen but this line: what its keys would do could not
 * be seen either. */
static bool is_blind(const struct app *app, const struct pane *top, bool typing)
{
	return app_is_small(app) && !(typing && top->type->draw_small);
}

static void press_everywhere(struct app *app, struct pane *top, bool typing,
			     const struct key *key)
{
	const struct binding *row = keymap_find(&app->keymap, "everywhere",
						panes_everywhere, key, typing,
						top);

	if (row)
		app_do(app, top, row);
}

static void press(struct app *app, const struct key *pressed)
{
	struct pane *top = app_top(app);
	bool typing = pane_typing(top);
	const struct pane_type *type = top->type;
	const struct binding *row = keymap_find(&app->keymap, type->name,
						type->keys, pressed, typing,
						top);
	struct key key = *pressed;

	if (is_blind(app, top, typing)) {
		app->key = &key;
		press_everywhere(app, top, typing, pressed);
		app->key = NULL;
		return;
	}
	if (!row) {
		key = with_vi_keys(app, pressed, typing);
		if (key.kind != pressed->kind)
			row = keymap_find(&app->keymap, type->name, type->keys,
					  &key, typing, top);
	}
	app->key = &key;
	if (row)
		app_do(app, top, row);
	else if (!type->type || !type->type(top, app, &key))
		press_everywhere(app, top, typing, &key);
	app->key = NULL;
}

static bool is_hide_key(struct app *app, const struct key *key)
{
	const struct binding *row = keymap_find(&app->keymap, "everywhere",
						panes_everywhere, key, true,
						NULL);

	return row && strcmp(row->name, "out-of-sight") == 0;
}

void app_key(struct app *app, const struct key *key, int64_t ticks)
{
	app->ticks = ticks;
	if (key->kind == K_RESIZE) {
		app->rows = key->rows;
		app->cols = key->cols;
		return;
	}
	app->last_key = ticks;
	if (app->hidden) {
		if (is_hide_key(app, key))
			app->hidden = false;
		return;
	}
	str_empty(&app->said);
	if (key->kind == K_PASTE && key->cut)
		app_say(app, _("That is more than 16 MB at once. Nothing of it "
			       "was put in; your words are as they were."));
	else
		press(app, key);
	free_gone(app);
}

/* ---- time ----------------------------------------------------------------- */

static int64_t sync_at(const struct app *app)
{
	int64_t at = app->last_key + SYNC_AFTER;

	return at > app->sync_from ? at : app->sync_from;
}

static bool may_hide(const struct app *app)
{
	return app->choices.hide_after > 0 && !app->hidden &&
		app_top(app)->type != &support_sheet;
}

static int64_t hide_at(const struct app *app)
{
	return app->last_key + (int64_t)app->choices.hide_after * MINUTE;
}

int64_t app_wait(const struct app *app, int64_t ticks)
{
	int64_t at = -1;

	if (app->dirty)
		at = app->keep_at;
	else if (app->unsynced)
		at = sync_at(app);
	else if (may_hide(app))
		at = hide_at(app);
	if (at < 0)
		return -1;
	return at > ticks ? at - ticks : 0;
}

void app_tick(struct app *app, int64_t ticks)
{
	app->ticks = ticks;
	if (app->dirty && ticks >= app->keep_at)
		app_keep(app, false);
	else if (!app->dirty && app->unsynced && ticks >= sync_at(app))
		app_keep(app, true);
	if (may_hide(app) && ticks >= hide_at(app))
		app->hidden = true;
	free_gone(app);
}

void app_spoken(const struct app *app, struct str *out)
{
	const struct pane *top = app_top(app);

	/* Nothing is told that is not seen. */
	if (!app->hidden && top->type->say &&
	    !is_blind(app, top, pane_typing(top)))
		top->type->say(top, out);
}
