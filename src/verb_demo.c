/* tend demo: the window on a made-up year, in memory; or that year as a book. */
#include <sys/stat.h>

#include "base/intl.h"
#include "book/care.h"
#include "port/demo.h"
#include "tui.h"
#include "window.h"

static bool run_window(struct book *book, struct window_choices *choices,
		       bool *ended, struct err *err)
{
	struct tui_wish wish = { choices->theme, choices->mono };
	struct app app;
	bool ok;

	choices->app.note = _("made up");
	app_init(&app, book, &choices->app, 24, 80);
	app_clock(&app, book_today(book), book_now(book));
	app_say(&app, "%s", _("A made-up example. Try anything: nothing here is kept."));
	ok = tui_run(&app, &wish, err);
	*ended = !app.requests.quit;
	app_clear(&app);
	return ok;
}

bool window_demo(struct call *call, bool *ended, struct err *err)
{
	struct window_choices choices;
	struct book *book;
	bool ok;

	if (!window_choose(&call->arena, call->ascii, &choices, err))
		return false;
	book = demo_open(err);
	ok = book && run_window(book, &choices, ended, err);
	book_close(book);
	return ok;
}

/* Filled in memory and then copied, so that the file is whole or not there. */
static bool write_book(struct call *call, const char *path, struct err *err)
{
	struct book *book;
	struct stat st;
	const char *made;
	bool ok;

	if (!*path)
		return call_refuse(call, err, _("--into wants FILE after it"));
	if (lstat(path, &st) == 0)
		return err_set(err, ERR_FAILED, NULL,
			       _("%s is there already and was not touched; name a new file"),
			       path);
	book = demo_open(err);
	ok = book && book_backup(book, path, &call->arena, &made, err);
	book_close(book);
	if (ok)
		say(call, _("A made-up year is in %s. tend --db FILE opens it.\n"),
		    path);
	return ok;
}

static bool run(struct call *call, struct err *err)
{
	const char *path = call_value(call, "into");
	bool ended;

	if (call_has(call, "db"))
		return call_refuse(call, err,
				   _("the example opens no book; --into FILE writes it as a new one"));
	if (path)
		return write_book(call, path, err);
	if (!call->in_tty || !call->out_tty)
		return call_refuse(call, err,
				   _("the example is a window and wants a terminal; --into FILE writes it as a book"));
	if (!window_demo(call, &ended, err))
		return false;
	say(call, "%s", _("That was a made-up example; nothing of it was kept.\n"));
	return true;
}

static const struct flag flags[] = {
	{ "into", 0, "FILE", N_("write it as a book, a new file, instead") },
	{ 0 },
};

const struct verb demo_verb = {
	.name = "demo", .words = "[--into FILE]", .run = run, .flags = flags,
	.bookless = true,
	.help = N_("Look around in a made-up year; nothing is kept."),
};
