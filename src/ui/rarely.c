#include "rarely.h"

#include <stdlib.h>

#include "base/intl.h"
#include "book/care.h"
#include "domain/day_words.h"
#include "port/config.h"
#include "port/export.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/pick.h"

enum { KB = 1024, OTHERS = 077 };
enum { AS_JSON = 1, AS_MARKDOWN };

/* A made-up book is in memory, and leaves no file anywhere. */
static bool has_file(struct app *app)
{
	if (!app->book)
		return false;
	if (*book_path(app->book) && !app->choices.note)
		return true;
	app_say(app, _("This book is in memory alone; no file is made from it."));
	return false;
}

void rarely_new_habit(struct pane *pane, struct app *app)
{
	(void)pane;
	if (app->book)
		open_builder(app, 0);
}

void rarely_sort(struct pane *pane, struct app *app)
{
	(void)pane;
	if (app->book)
		open_sort(app, 0);
}

/* Whoever opened the window does it, once the terminal is free. */
void rarely_show_around(struct pane *pane, struct app *app)
{
	(void)pane;
	if (app->choices.note) {
		app_say(app, _("You are looking around already. q goes back."));
		return;
	}
	app->requests.look_around = true;
	app->requests.quit = true;
}

void rarely_set_up(struct pane *pane, struct app *app)
{
	(void)pane;
	if (app->book)
		open_setup(app);
}

void rarely_settings(struct pane *pane, struct app *app)
{
	(void)pane;
	if (app->book)
		open_settings(app);
}

void rarely_back_up(struct pane *pane, struct app *app)
{
	struct arena arena = { 0 };
	struct err err = { 0 };
	const char *made;

	(void)pane;
	if (!has_file(app))
		return;
	if (book_backup(app->book, NULL, &arena, &made, &err))
		app_say(app, _("A copy was made and looked over: %s"), made);
	else
		app_say_err(app, &err);
	arena_clear(&arena);
}

/* ---- writing out ------------------------------------------------------------ */

/* In the person's own folder, where it is found again. */
static const char *out_path(struct app *app, const char *ending,
			    struct arena *arena)
{
	const char *home = getenv("HOME");
	char date[DAY_TEXT];

	return arena_print(arena, "%s/tend-%s.%s",
			   home && *home ? home : ".",
			   day_text(app->today, date), ending);
}

static void write_out(struct app *app, struct pane *asker, int64_t how)
{
	struct arena arena = { 0 };
	bool json = how == AS_JSON;
	const char *path = out_path(app, json ? "json" : "md", &arena);
	struct err err = { 0 };

	(void)asker;
	if (port_export_file(app->book, json ? port_export_json
					     : port_export_markdown,
			     path, &err))
		app_say(app, _("Written to %s"), path);
	else
		app_say_err(app, &err);
	arena_clear(&arena);
}

void rarely_write_out(struct pane *pane, struct app *app)
{
	static const struct pick_row rows[] = {
		{ AS_JSON, N_("To move to another computer"),
		  N_("all there is, as JSON"), NULL },
		{ AS_MARKDOWN, N_("To read elsewhere, or to print"),
		  N_("your words, as Markdown"), NULL },
	};
	struct pick_row said[2];

	(void)pane;
	if (!has_file(app))
		return;
	for (int i = 0; i < 2; i++) {
		said[i] = rows[i];
		said[i].text = _(rows[i].text);
		said[i].hint = _(rows[i].hint);
	}
	pick_open(app, &(struct pick){
		.title = _("Write everything out"),
		.note = _("Into a file of your home folder that no other account may open."),
		.rows = said, .count = 2, .done = write_out });
}

/* ---- looking over ----------------------------------------------------------- */

void rarely_look_over(struct pane *pane, struct app *app)
{
	struct arena arena = { 0 };
	struct finding_list list = { 0 };
	struct str text = STR_INIT;
	struct err err = { 0 };

	(void)pane;
	if (!app->book)
		return;
	if (!book_look_over(app->book, &arena, &list, &err)) {
		app_say_err(app, &err);
	} else if (!list.count) {
		app_say(app, _("All is well with the book."));
	} else {
		for (size_t i = 0; i < list.count; i++)
			str_print(&text, "%s: %s\n   %s\n",
				  list.items[i].what, list.items[i].where,
				  list.items[i].how_to_mend);
		open_told(app, _("The book was looked over"), text.s);
	}
	str_clear(&text);
	arena_clear(&arena);
}

/* ---- where it is ------------------------------------------------------------ */

static void say_file(struct str *text, const struct whereabouts *where)
{
	str_print(text, "%s\n   %s\n", _("Your book is this one file:"),
		  where->path);
	str_print(text, _("It takes %lld KB."),
		  (long long)(where->bytes + KB - 1) / KB);
	str_add_char(text, ' ');
	if (where->mode & OTHERS)
		str_print(text, _("Other accounts of this computer may be able to read it (mode %04o)."),
			  where->mode);
	else
		str_print(text, _("No other account of this computer may open it (mode %04o), save the administrator's."),
			  where->mode);
	str_print(text, "\n%s\n\n",
		  _("The file is not locked: someone who can open your account can read it. An account password and disk encryption help."));
}

static void say_copies(struct str *text, const struct whereabouts *where,
		       day today, struct arena *arena)
{
	if (!where->copies) {
		str_print(text, "%s\n\n",
			  _("There is no copy so far. One is made on each day you leave tend."));
		return;
	}
	str_print(text, ngettext("%d copy lies in", "%d copies lie in",
				 (unsigned long)where->copies), where->copies);
	str_print(text, "\n   %s\n", where->backups);
	str_print(text, _("The newest is of %s."),
		  day_words_date(where->newest, today, arena));
	str_add(text, "\n\n");
}

void rarely_where(struct pane *pane, struct app *app)
{
	struct arena arena = { 0 };
	struct whereabouts where;
	struct str text = STR_INIT;
	struct err err = { 0 };
	const char *config = config_path(&arena);

	(void)pane;
	if (!app->book)
		return;
	if (!book_whereabouts(app->book, &arena, &where, &err)) {
		app_say_err(app, &err);
		arena_clear(&arena);
		return;
	}
	if (*where.path) {
		say_file(&text, &where);
		say_copies(&text, &where, app->today, &arena);
	} else {
		str_print(&text, "%s\n\n", _("This book is in memory, and goes when you leave."));
	}
	if (config)
		str_print(&text, "%s\n   %s\n\n",
			  _("Choices of this computer are in"), config);
	str_print(&text, "%s\n   strace -f -e trace=network tend\n   ldd \"$(command -v tend)\"\n",
		  _("tend never goes online. To see for yourself, in a shell: the first tells of every connection, the second of every library."));
	open_told(app, _("Where is my book?"), text.s);
	str_clear(&text);
	arena_clear(&arena);
}
