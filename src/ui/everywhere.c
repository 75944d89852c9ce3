#include "base/intl.h"
#include "book/again.h"
#include "book/steps.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/panes.h"
#include "ui/sheets.h"
#include "rarely.h"

/* The rows that hold everywhere: what they do to the app. */

#define GO(number, name, help)						\
	static void go_##number(struct pane *pane, struct app *app)	\
	{								\
		(void)pane;						\
		app_go(app, number - 1);				\
	}
PANES_PLACES(GO)

#define GO_ROW(number, name, help)					\
	{ #number, "place-" #number, help, go_##number,		\
	  .also = N_("place tab page") },

/* Over a place they would take away what is read. */
static void go_beside(struct app *app, int by)
{
	if (app->sheet_count == 0)
		app_go(app, app->place + by);
}

static void place_before(struct pane *pane, struct app *app)
{
	(void)pane;
	go_beside(app, -1);
}

static void place_after(struct pane *pane, struct app *app)
{
	(void)pane;
	go_beside(app, 1);
}

/* A sheet does not open above itself; its key closes it again. */
static void toggle(struct app *app, const struct pane_type *type)
{
	struct pane *top = app_top(app);

	if (top->type == type)
		app_close(app, top);
	else
		app_open(app, type, NULL);
}

static void help(struct pane *pane, struct app *app)
{
	(void)pane;
	toggle(app, &help_sheet);
}

static void find_action(struct pane *pane, struct app *app)
{
	(void)pane;
	toggle(app, &palette_sheet);
}

static void support(struct pane *pane, struct app *app)
{
	(void)pane;
	if (app_top(app)->type != &support_sheet)
		app_open(app, &support_sheet, NULL);
}

static void out_of_sight(struct pane *pane, struct app *app)
{
	(void)pane;
	app->hidden = true;
}

/* The step's name, when it was taken back or done again. */
static const char *step(struct app *app, struct arena *arena,
			bool (*go)(struct book *book, struct arena *arena,
				   const char **name, struct err *err))
{
	const char *name;
	struct err err = { 0 };

	if (!app->book)
		return NULL;
	if (go(app->book, arena, &name, &err))
		return name;
	app_say_err(app, &err);
	return NULL;
}

static void undo(struct pane *pane, struct app *app)
{
	struct arena arena = { 0 };
	const char *name = step(app, &arena, book_undo);

	(void)pane;
	if (name)
		app_say(app, _("Taken back: %s. Ctrl-R does it again."),
			_(name));
	arena_clear(&arena);
}

static void redo(struct pane *pane, struct app *app)
{
	struct arena arena = { 0 };
	const char *name = step(app, &arena, book_redo);

	(void)pane;
	if (name)
		app_say(app, _("Done again: %s."), _(name));
	arena_clear(&arena);
}

static void write(struct pane *pane, struct app *app)
{
	(void)pane;
	open_page(app, app->today);
}

static void begin(struct pane *pane, struct app *app)
{
	(void)pane;
	if (app->book)
		open_page_from(app, NULL);
}

static void questions(struct pane *pane, struct app *app)
{
	(void)pane;
	if (app_top(app)->type != &questions_sheet)
		open_questions(app);
}

static void templates(struct pane *pane, struct app *app)
{
	(void)pane;
	if (app_top(app)->type != &templates_sheet)
		open_templates(app);
}

static void capture(struct pane *pane, struct app *app)
{
	(void)pane;
	open_capture(app);
}

static void find(struct pane *pane, struct app *app)
{
	(void)pane;
	open_find(app);
}

static void by_chance(struct pane *pane, struct app *app)
{
	(void)pane;
	open_again(app, AGAIN_BY_CHANCE);
}

static void this_day(struct pane *pane, struct app *app)
{
	(void)pane;
	open_again(app, AGAIN_THIS_DAY);
}

static void longest_unread(struct pane *pane, struct app *app)
{
	(void)pane;
	open_again(app, AGAIN_LONGEST_UNREAD);
}

/* Leaving keeps what is half written: it opens again at the next start. */
static void leave(struct pane *pane, struct app *app)
{
	(void)pane;
	app->requests.quit = true;
}

static void suspend(struct pane *pane, struct app *app)
{
	(void)pane;
	app->requests.suspend = true;
}

static void repaint(struct pane *pane, struct app *app)
{
	(void)pane;
	app->requests.repaint = true;
}

const struct binding panes_everywhere[] = {
	PANES_PLACES(GO_ROW)
	{ "LEFT", "place-before", N_("The place before, in the first row"),
	  place_before, .flags = BIND_QUIET | BIND_NOT_TYPING },
	{ "RIGHT", "place-after", N_("The place after it"), place_after,
	  .flags = BIND_QUIET | BIND_NOT_TYPING },
	{ "ESC", "back", N_("One step back; what was typed stays"),
	  pane_back, .hint = N_("back"), .also = N_("close escape cancel"),
	  .flags = BIND_QUIET },
	{ "w", "write", N_("Write today's page"), write, .hint = N_("write"),
	  .also = N_("journal page morning evening note entry") },
	{ "", "template", N_("Begin today's page from a template"), begin,
	  .also = N_("morning evening letter after before session") },
	{ "c", "session-words", N_("Words from a session: a page, at once"),
	  capture, .also = N_("capture infusion treatment catch new session") },
	{ "/", "find", N_("Find the words of any page, session, insight or habit"),
	  find, .also = N_("search look for") },
	{ "", "questions", N_("Your own questions: add, hide, or none at all"),
	  questions, .also = N_("prompt ask no questions please off") },
	{ "", "templates", N_("Your own templates: write or change one"),
	  templates, .also = N_("begin page letter morning evening") },
	{ "", "on-this-day", N_("On this day: a page of another year or month"),
	  this_day, .also = N_("reread memory ago") },
	{ "", "random", N_("A page from long ago, by chance"), by_chance,
	  .also = N_("random surprise reread old") },
	{ "", "longest-unread", N_("Longest unread: what you did not open for a while"),
	  longest_unread, .also = N_("reread old") },
	{ "u C-z", "undo", N_("Take back the last thing done"), undo,
	  .also = N_("undo revert restore mistake wrong oops") },
	{ "C-r", "redo", N_("Do again what was taken back"), redo,
	  .also = N_("redo repeat") },
	{ ": C-p", "find-action", N_("Find any action by its name"),
	  find_action, .also = N_("palette command menu"),
	  .flags = BIND_QUIET },
	{ "? C-g F1", "help", N_("What every key does here"), help,
	  .hint = N_("help"), .also = N_("keys manual"),
	  .flags = BIND_QUIET },
	{ "! F9", "support", N_("People to turn to, at any hour"), support,
	  .hint = N_("support"),
	  .also = N_("crisis emergency heavy phone call numbers sad "
		      "suicide suicidal hurt die afraid panic alone") },
	{ "C-o F8", "out-of-sight",
	  N_("Put the page out of sight; the same key brings it back"),
	  out_of_sight, .also = N_("hide screen privacy boss shoulder") },
	{ "C-l", "repaint", N_("Draw the screen anew"), repaint,
	  .also = N_("refresh redraw garbled") },
	{ "", "suspend", N_("Put tend to sleep and go to the shell"), suspend,
	  .also = N_("suspend background") },
	RARELY,
	{ "q C-q", "leave", N_("Leave tend; everything is kept"), leave,
	  .hint = N_("leave"), .also = N_("quit exit close stop end") },
	{ 0 },
};
