#ifndef TEND_UI_APP_H
#define TEND_UI_APP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/day.h"
#include "base/str.h"
#include "ui/canvas.h"
#include "ui/key.h"
#include "ui/keymap.h"
#include "ui/pane.h"

struct book;
struct drafts;

/*
 * The window without a terminal: places, sheets above them, and what happens
 * on a key. tui.c joins it to a terminal; tests, `tend shot` and storyboards
 * run it as it is.
 *
 *	app_open(&app, …); app_key(&app, &key); app_draw(&app);
 *
 * Keys go to the rows of the top layer, then to its `type`, then to the rows
 * that hold everywhere. Nothing waits for a key inside a function.
 */
enum {
	APP_SHEETS = 60,
	APP_HELD = 20,		/* above these, where words hold one open */
	APP_GONE = 2 * APP_SHEETS,
	APP_PLACES = 9,
};

/* Choices of the machine (config file, environment). */
struct app_choices {
	bool ascii;
	bool vi_keys;		/* h and l move, too */
	bool ctrl_z_suspends;	/* outside text */
	bool no_markdown;	/* pages are shown without light styling */
	bool no_hide_hint;	/* nothing at all on the hidden page */
	int hide_after;		/* minutes without a key; 0 never */
	const struct pane_type *const *places;	/* NULL: those of ui/panes.h */
	const char *note;	/* in the first row, where the date may stand */
	const char *support;	/* the support card's text; NULL: the default */
};

/* Things only the terminal's owner can do, asked for by panes and done by
 * tui.c between keys. */
struct app_requests {
	bool quit;
	bool look_around;	/* with quit: see a made-up year, then go on */
	bool suspend;
	bool repaint;		/* draw every cell anew: the screen is spoilt */
	bool copy;		/* hand app->clipboard to the terminal (OSC 52) */
	void (*outside)(struct app *app, void *about);	/* with the terminal
				 * given back meanwhile: an edit, a pager */
	void *outside_about;
};

struct app {
	struct book *book;
	struct drafts *drafts;		/* beside which book each pane keeps its
					 * half-written text; NULL: none is kept */
	struct app_choices choices;
	day today;
	struct moment now;
	int rows, cols;
	struct canvas canvas;
	struct arena frame;		/* emptied after each draw */
	struct str said;		/* the line the program just said */
	struct str clipboard;
	struct str sought;		/* what was looked for in a page last */
	int64_t sought_in;		/* in that page: in others it stays unsaid */
	struct keymap keymap;
	struct app_requests requests;
	const struct key *key;		/* the one a deed was called for */
	bool (*ending)(void);		/* whether the terminal's owner was asked
					 * to end; NULL: nobody asks */

	int place;			/* index into places */
	struct pane *places[APP_PLACES];	/* NULL: not opened so far */
	struct pane *sheets[APP_SHEETS + APP_HELD];
	int sheet_count;
	struct pane *gone[APP_GONE];	/* closed by this key, freed after it */
	int gone_count;
	bool hidden;			/* out of sight */

	int64_t ticks;			/* the last app_key or app_tick */
	int64_t last_key;
	struct pane *dirty;		/* whose text is not all in the draft */
	struct pane *keeping;		/* whose `keep` is called */
	int64_t keep_at;		/* when it will be written, at the latest */
	struct pane *unsynced;		/* … in the draft, but not on the disk */
	int64_t sync_from;		/* not before, where it was tried in vain */
};

/* book NULL: none can be read (damaged, or a test); choices may be NULL. The
 * first place is open. The book and the drafts stay the caller's. */
void app_init(struct app *app, struct book *book,
	      const struct app_choices *choices, int rows, int cols);
void app_clear(struct app *app);

/* What day and moment it is; before the first draw, and before each key. */
void app_clock(struct app *app, day today, struct moment now);

/* One key, from beginning to end. ticks: clock_ticks(), or any number that
 * goes forward in tests. */
void app_key(struct app *app, const struct key *key, int64_t ticks);

/* Load what is stale, then draw everything onto app->canvas. */
void app_draw(struct app *app);

/* ---- for panes ---------------------------------------------------------- */

/* A sheet above all others; gone with app_close. */
struct pane *app_open(struct app *app, const struct pane_type *type,
		      const void *about);

/* Do what a row says, for the pane it belongs to, as if its key were pressed. */
void app_do(struct app *app, struct pane *pane, const struct binding *row);

/* Close this sheet, and those above it. A place stays as it is. */
void app_close(struct app *app, struct pane *pane);

/* Go to a place (0 is the first); sheets close, their text kept. */
struct pane *app_go(struct app *app, int place);

struct pane *app_top(const struct app *app);

/* Whether the window has no room for a page, and shows a calm line (or the
 * text being typed) instead. */
bool app_is_small(const struct app *app);

/* The open place, whatever lies above it. */
struct pane *app_place(const struct app *app);
int app_place_count(const struct app *app);

/* The pane right below this sheet: who opened it. */
struct pane *app_below(const struct app *app, const struct pane *pane);

/* One calm sentence in the line above the footer, until the next key. */
void app_say(struct app *app, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
void app_say_err(struct app *app, const struct err *err);

/* Text of the top layer was changed that is not in the book so far: its
 * `keep` will be called within a second. The edit calls this by itself. */
void app_touch(struct app *app);

/* The same for a pane below it, whose text a sheet above changed. */
void app_touch_pane(struct app *app, struct pane *pane);

/* The pane's text is in the book, or was let go: no draft is due. */
void app_untouch(struct app *app, const struct pane *pane);

/* Copy to the clipboard of the window and of the terminal. */
void app_copy(struct app *app, const char *text, size_t size);

/* Run `outside` with the terminal given back, after this key. */
void app_outside(struct app *app,
		 void (*outside)(struct app *app, void *about), void *about);

/* ---- for tui.c ---------------------------------------------------------- */

/* Milliseconds until app_tick wants to be called; -1: not before a key. */
int64_t app_wait(const struct app *app, int64_t ticks);
void app_tick(struct app *app, int64_t ticks);

/* Write half-written text to the draft at once; with sync, to the disk. True
 * if there is none, or it is safe. Before every way out. */
bool app_keep(struct app *app, bool sync);

/* The sentence for the focus, for speech. */
void app_spoken(const struct app *app, struct str *out);

#endif
