/* tend shot: the window's picture after some keys, without a terminal. */
#include <string.h>

#include "base/intl.h"
#include "port/config.h"
#include "book/safe_file.h"
#include "ui/open.h"
#include "ui/shot.h"
#include "window.h"

static const struct flag flags[] = {
	{ "pane", 'p', "PLACE", N_("begin there: today, journal and so on, or find") },
	{ "size", 's', "CxR", N_("columns and rows; 80x24 if left out") },
	{ "keys", 'k', "KEYS", N_("first press these: 2 RET \"words\" ESC C-s F1") },
	{ "theme", 't', "NAME", N_("draw the picture in this theme") },
	{ "svg", 0, "FILE", N_("write a picture to FILE instead of printing lines") },
	{ 0 },
};

static bool run(struct call *call, struct err *err)
{
	const char *size = call_value(call, "size");
	const char *svg = call_value(call, "svg");
	struct window_choices choices;
	struct shot shot = {
		.pane = call_value(call, "pane"),
		.keys = call_value(call, "keys"),
		.theme = call_value(call, "theme"),
		.svg = svg != NULL,
	};
	struct str out = STR_INIT;
	struct app app;
	bool ok;

	if (size && !shot_size(size, &shot.rows, &shot.cols))
		return call_refuse(call, err, _("--size wants columns and rows, as in 80x24"));
	if (!window_choose(&call->arena, call->ascii, &choices, err))
		return false;
	app_init(&app, call->book, &choices.app, 24, 80);
	app_clock(&app, book_today(call->book), book_now(call->book));
	if (!shot.pane)
		open_first(&app);
	ok = shot_take(&app, &shot, &out, err);
	if (ok && svg)
		ok = safe_file_write(svg, out.s, out.size, err);
	else if (ok)
		say_body(call, out.s, out.size);
	app_clear(&app);
	str_clear(&out);
	return ok;
}

const struct verb shot_verb = {
	.name = "shot", .run = run, .flags = flags,
	.help = N_("The window's picture after some keys, as lines or as SVG."),
	.more = N_("The keys do in the book what they do in the window; --db names one to try\nthings in."),
};
