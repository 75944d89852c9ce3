#ifndef TEND_UI_PANE_H
#define TEND_UI_PANE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "ui/draw.h"
#include "ui/key.h"

struct app;
struct drafts;
struct pane;

/*
 * A pane, whole, to show the tune:
 *
 *	struct lines { struct line_list rows; struct list list; };
 *
 *	static void load(struct pane *pane, struct app *app)
 *	{
 *		struct lines *s = pane->state;
 *		struct err err;
 *
 *		list_begin(&s->list);
 *		if (!book_lines(app->book, &pane->rows, &s->rows, &err))
 *			app_say_err(app, &err);
 *		for (size_t i = 0; i < s->rows.count; i++)
 *			list_add(&s->list, &pane->rows, s->rows.items[i].id);
 *		list_end(&s->list, false, false);
 *	}
 *
 *	static void fit(struct pane *pane, int rows, int cols)
 *	{
 *		struct lines *s = pane->state;
 *
 *		list_fit(&s->list, rows - 3);
 *	}
 *
 *	static bool type(struct pane *pane, struct app *app,
 *			 const struct key *key)
 *	{
 *		struct lines *s = pane->state;
 *
 *		return list_key(&s->list, pane, key);
 *	}
 *
 *	static void set_aside(struct pane *pane, struct app *app)
 *	{
 *		struct lines *s = pane->state;
 *		struct err err;
 *
 *		if (!book_drop_line(app->book, s->list.chosen, &err))
 *			app_say_err(app, &err);
 *		else
 *			app_say(app, _("Set aside. u brings it back."));
 *	}
 *
 *	static void draw(const struct pane *pane, const struct frame *frame)
 *	{
 *		const struct lines *s = pane->state;
 *
 *		draw_words(frame, 1, COL_TEXT, STYLE_TITLE, _("Lines"));
 *		for (size_t i = list_first(&s->list);
 *		     i < list_last(&s->list); i++) {
 *			int row = 3 + list_row(&s->list, i);
 *
 *			if (i == s->list.at)
 *				draw_chosen(frame, row, COL_MARKER);
 *			draw_cut(frame, row, COL_TEXT, frame->cols - 6,
 *				 STYLE_PLAIN, s->rows.items[i].text);
 *		}
 *	}
 *
 *	static const struct binding keys[] = {
 *		{ "x", "set-aside", N_("Set the chosen line aside"), set_aside,
 *		  .hint = N_("set aside"), .also = N_("delete remove") },
 *		{ 0 },
 *	};
 *
 *	const struct pane_type lines_pane = {
 *		.name = "lines", .title = N_("Lines"), .keys = keys,
 *		.state_size = sizeof(struct lines), .load = load, .fit = fit,
 *		.type = type, .draw = draw, .say = say,
 *	};
 *
 * Row 0 of the frame is the row below the first rule. Then: one line in the
 * list of panes (ui/panes.h), one storyboard.
 */

/*
 * A row of a pane's key table. It feeds dispatch, the footer, the help sheet,
 * the palette, the man page and the tests: a key cannot exist undocumented.
 * One letter has one meaning, and one deed one name, in the whole program.
 *
 *	{ "x", "set-aside", N_("Set the chosen page aside for 30 days"),
 *	  set_aside, .hint = N_("set aside"), .also = N_("delete remove") },
 */
struct binding {
	const char *key;	/* one or more names, parted by blanks: "DOWN j" */
	const char *name;	/* the deed, for remapping and tests: "set-aside" */
	const char *help;	/* N_(): what it does, told to a stranger */
	void (*deed)(struct pane *pane, struct app *app);
	const char *hint;	/* N_(): the footer's word for it; NULL: no hint */
	const char *also;	/* N_(): other words the palette finds it by */
	const char *label;	/* the footer's key, when it is not the first of
				 * key: "↑↓", "t k l w" */
	bool (*fits)(const struct pane *pane);	/* NULL: always. Whether it
				 * makes sense at this moment: else the key
				 * does nothing here, and no hint is shown */
	unsigned flags;
};

enum {
	/* A row whose keys are all letters (or SPC) sleeps while text is
	 * typed, and needs no flag for it. */
	BIND_NOT_TYPING = 1,	/* sleeps while text is typed */
	BIND_TYPING = 2,	/* awake only while text is typed */
	BIND_QUIET = 4,		/* moving about: not listed in the palette */
	BIND_ANYWHERE = 8,	/* of a place: needs no chosen thing, so that
				 * the palette of other places does it */
};

enum {
	PANE_BARE = 1,		/* " tend" stands in the first row, no places */
	PANE_BOX = 2,		/* a sheet in a box over the pane below */
	PANE_WIDE = 4,		/* takes the whole width beyond 140 columns */
	PANE_NO_SUPPORT = 8,	/* no support hint: it is the support card */
};

/*
 * A kind of pane: one const struct of functions and one table of rows. Only
 * name, title and draw are needed.
 */
struct pane_type {
	const char *name;		/* "journal" */
	const char *title;		/* N_("Journal") */
	const struct binding *keys;	/* ends with { 0 } */
	size_t state_size;		/* pane->state: that many zeroed bytes */
	unsigned flags;

	/* Once, when made. `about` is what the opener handed over. */
	void (*open)(struct pane *pane, struct app *app, const void *about);

	/* Read rows from the book into pane->rows, which has just been
	 * emptied: before the first draw, when the book's revision moved, and
	 * after pane_stale. Keep ids, not rows, from one load to the next. */
	void (*load)(struct pane *pane, struct app *app);

	/* How much room it will be drawn in: widgets learn their size and
	 * scroll so that the focus is seen. Before every draw. */
	void (*fit)(struct pane *pane, int rows, int cols);

	/* Draw. Pure: no book, no clock, nothing is changed. */
	void (*draw)(const struct pane *pane, const struct frame *frame);

	/* Draw only the text being typed: the window is smaller than 40×12.
	 * Called after fit with the whole window. NULL: a calm line stands
	 * there instead. */
	void (*draw_small)(const struct pane *pane, const struct frame *frame);

	/* The row in focus as a plain sentence, for speech. */
	void (*say)(const struct pane *pane, struct str *out);

	/* Whether letters go into text right now. NULL: never. */
	bool (*typing)(const struct pane *pane);

	/* A key no row wanted. True if it was taken. */
	bool (*type)(struct pane *pane, struct app *app, const struct key *key);

	/* Write half-written text to the draft; with sync, so that it survives
	 * a power cut. True if it is safe (or there is none). */
	bool (*keep)(struct pane *pane, struct app *app, bool sync);

	/* The person goes elsewhere and this sheet would close: make what is
	 * half done whole, as Esc would. False: it cannot be, stay. */
	bool (*leave)(struct pane *pane, struct app *app);

	/* Once, before it goes: give back what is not in an arena. */
	void (*close)(struct pane *pane, struct app *app);
};

struct pane {
	const struct pane_type *type;
	void *state;
	struct arena rows;	/* what load read; emptied before each load */
	int64_t revision;	/* of the book, when it was loaded */
	bool loaded;		/* false: load before the next draw */
	struct drafts *drafts;	/* of its half-written text; NULL: none so far */
};

/* Load again before the next draw (a list's window moved, a view changed). */
void pane_stale(struct pane *pane);

bool pane_typing(const struct pane *pane);

/* For pane_type: `typing` of a pane whose letters always go into text. */
bool pane_always_typing(const struct pane *pane);

/* For rows: close it; and close it once its `leave` has made all whole. */
void pane_back(struct pane *pane, struct app *app);
void pane_done(struct pane *pane, struct app *app);

/* For the app: made and gone. */
struct pane *pane_new(const struct pane_type *type);
void pane_free(struct pane *pane, struct app *app);

#endif
