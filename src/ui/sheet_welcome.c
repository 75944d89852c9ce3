/* The first screen there is: what would help right now? Shown at every start
 * until something has been done. */
#include "base/intl.h"
#include "blocks.h"
#include "book/entries.h"
#include "book/steps.h"
#include "rarely.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/sheets.h"

enum { HINT_COL = 37, HINTS_FROM = 70, LOW = 14, READ_COLS = 72 };

struct way {
	const char *words, *hint;
	void (*go)(struct app *app);
};

static void write_something(struct app *app)
{
	open_page(app, app->today);
}

static void show_around(struct app *app)
{
	rarely_show_around(NULL, app);
}

static const struct way ways[] = {
	{ N_("I had a session today"), N_("an empty page, at once"),
	  open_capture },
	{ N_("I want to write something"), N_("an empty page, at once"),
	  write_something },
	{ N_("Set it up with me"),
	  N_("three short questions, all can be skipped"), open_setup },
	{ N_("Show me around"), N_("a made-up example; nothing is kept"),
	  show_around },
};

enum { WAYS = sizeof(ways) / sizeof(*ways) };
enum { WELCOME, ASKED, CHOICES, FILE_ROWS, LOCK, ARROWS, BLOCKS };

struct welcome {
	int at;
	bool low;		/* few rows: fewer words */
	struct block blocks[BLOCKS];
};

/* ---- words ----------------------------------------------------------------- */

static const char *block_words(bool low, int block)
{
	switch (block) {
	case WELCOME:
		return low ? _("Welcome. A private book for you.")
			   : _("Welcome. This is a private book for what you saw in your sessions, and for one small thing to do about it, if you want that.");
	case ASKED:
		return _("What would help right now?");
	case FILE_ROWS:
		return low ? _("One file on this computer, not locked. tend never goes online.")
			   : _("Your words stay in one file on this computer. tend never goes online.");
	case LOCK:
		return low ? "" : _("The file is not locked: someone who can open your account can read it.");
	case ARROWS:
		return low ? "" : _("Arrow keys and Enter are enough for everything here.");
	default:
		return "";
	}
}

static int read_cols(int cols)
{
	int wide = cols - 2 * COL_TEXT;

	return wide < READ_COLS ? wide : READ_COLS;
}

static void fit(struct pane *pane, int rows, int cols)
{
	static const struct block plan[BLOCKS] = {
		[WELCOME] = { 0, 0, 0, 4, 0 },
		[ASKED] = { 0, 0, 1, 5, 0 },
		[CHOICES] = { WAYS, WAYS, 1, 0, 0 },
		[FILE_ROWS] = { 0, 0, 1, 3, 0 },
		[LOCK] = { 0, 0, 0, 3, 0 },
		[ARROWS] = { 0, 0, 2, 2, 0 },
	};
	struct welcome *s = pane->state;

	s->low = rows < LOW;
	for (int i = 0; i < BLOCKS; i++) {
		const char *words = block_words(s->low, i);

		s->blocks[i] = plan[i];
		if (*words)
			s->blocks[i].rows = text_rows(words, read_cols(cols), 5);
	}
	blocks_place(s->blocks, BLOCKS, rows);
}

/* ---- keys ------------------------------------------------------------------ */

static void take(struct pane *pane, struct app *app)
{
	struct welcome *s = pane->state;

	ways[s->at].go(app);
}

static void up(struct pane *pane, struct app *app)
{
	struct welcome *s = pane->state;

	(void)app;
	if (s->at > 0)
		s->at--;
}

static void down(struct pane *pane, struct app *app)
{
	struct welcome *s = pane->state;

	(void)app;
	if (s->at + 1 < WAYS)
		s->at++;
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct welcome *s = pane->state;

	(void)app;
	if (key->kind == K_HOME || key->kind == K_PAGE_UP)
		s->at = 0;
	else if (key->kind == K_END || key->kind == K_PAGE_DOWN)
		s->at = WAYS - 1;
	else
		return false;
	return true;
}

/* ---- drawing ---------------------------------------------------------------- */

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct welcome *s = pane->state;
	int top = s->blocks[CHOICES].row;

	for (int i = 0; i < BLOCKS; i++)
		if (s->blocks[i].rows > 0)
			draw_words_wrapped(frame, s->blocks[i].row, COL_TEXT,
					   s->blocks[i].rows,
					   read_cols(frame->cols),
					   i == ASKED ? STYLE_TITLE : STYLE_PLAIN,
					   block_words(s->low, i));
	for (int i = 0; i < WAYS; i++) {
		draw_words(frame, top + i, COL_TEXT, STYLE_PLAIN,
			   _(ways[i].words));
		if (frame->cols >= HINTS_FROM)
			draw_cut(frame, top + i, HINT_COL,
				 frame->cols - 1 - HINT_COL, STYLE_FAINT,
				 _(ways[i].hint));
		if (i == s->at)
			draw_chosen(frame, top + i, COL_MARKER);
	}
}

static void say(const struct pane *pane, struct str *out)
{
	const struct welcome *s = pane->state;

	str_print(out, "%s %s: %s.", _("What would help right now?"),
		  _(ways[s->at].words), _(ways[s->at].hint));
}

static const struct binding keys[] = {
	{ "DOWN j", "down", N_("The next row"), down, .hint = N_("choose"),
	  .label = "↑↓", .flags = BIND_QUIET },
	{ "UP k", "up", N_("The row before"), up, .flags = BIND_QUIET },
	{ "RET", "open", N_("Go where the row says"), take, .hint = N_("go"),
	  .flags = BIND_QUIET },
	{ "ESC", "back", N_("Go to Today"), pane_back, .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type welcome_sheet = {
	.name = "welcome", .title = N_("Welcome"), .keys = keys,
	.state_size = sizeof(struct welcome), .flags = PANE_BARE, .fit = fit,
	.draw = draw, .say = say, .type = type,
};

void open_first(struct app *app)
{
	struct entry_query one = { .after_day = DAY_NONE, .from = DAY_NONE,
				   .until = DAY_NONE, .heads = true, .limit = 1 };
	struct arena arena = { 0 };
	struct step_list steps = { 0 };
	struct entry_list pages = { 0 };

	/* A book may begin with pages in it: the made-up year does. */
	if (app->book && book_history(app->book, 0, 1, &arena, &steps, NULL) &&
	    steps.count == 0 &&
	    book_entries(app->book, &one, &arena, &pages, NULL) &&
	    pages.count == 0)
		app_open(app, &welcome_sheet, NULL);
	arena_clear(&arena);
}

void first_is_over(struct app *app)
{
	struct pane *top = app_top(app);

	if (top->type == &welcome_sheet)
		app_close(app, top);
}
