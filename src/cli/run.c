#include <langinfo.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/intl.h"
#include "port/config.h"
#include "verbs.h"
#include "words.h"

/* Whether an environment variable says yes: set, and not "" or "0". */
static bool wished(const char *name)
{
	const char *value = getenv(name);

	return value && *value && strcmp(value, "0") != 0;
}

static void look_around(struct call *call)
{
	const char *ascii;
	struct err err = { 0 };

	call->in_tty = isatty(STDIN_FILENO);
	call->out_tty = isatty(STDOUT_FILENO);
	call->err_tty = isatty(STDERR_FILENO);
	call->utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
	call->ascii = !call->utf8 || wished("TEND_ASCII");
	if (!getenv("TEND_ASCII") &&
	    config_value("ascii", &call->arena, &ascii, &err))
		call->ascii = call->ascii || config_yes(ascii);
}

bool call_choose(struct call *call, struct err *err)
{
	const char *chosen = call_value(call, "db");
	const char *seed = getenv("TEND_SEED");

	if (seed)
		call->options.seed = strtoull(seed, NULL, 10);
	call->options.path = call->path;
	if (!chosen)
		return book_default_path(call->path, sizeof(call->path), err);
	if (strlen(chosen) >= sizeof(call->path))
		return err_set(err, ERR_FAILED, NULL,
			       _("the name of the book is too long"));
	memcpy(call->path, chosen, strlen(chosen) + 1);
	return true;
}

/* What the environment says of the day and the hour is one: else words would
 * go to the real one without a word about it. */
static bool check_clock(struct err *err)
{
	const char *now = getenv("TEND_NOW");
	const char *today = getenv("TEND_TODAY");
	struct moment moment;
	day on;

	if (now && *now && !moment_parse(now, &moment))
		return err_set(err, ERR_USAGE, NULL,
			       _("TEND_NOW is no moment: “%.40s”; moments go 2026-11-23T08:00:00+01:00"),
			       now);
	if (today && *today && !day_parse(today, &on))
		return err_set(err, ERR_USAGE, NULL,
			       _("TEND_TODAY is no day: “%.40s”; days go YYYY-MM-DD"),
			       today);
	return true;
}

bool call_open(struct call *call, struct err *err)
{
	if (!call->book && check_clock(err) && call_choose(call, err))
		call->book = book_open(&call->options, err);
	return call->book != NULL;
}

/* No verb: the window on a terminal, else today in lines. A family without a
 * part has its own run, or shows its page. */
static bool choose_run(struct call *call, struct err *err)
{
	if (!call->verb) {
		if (call->window && call->in_tty && call->out_tty &&
		    !call->plain && !call->json)
			return call_choose(call, err) &&
			       call->window->open(call, "", err);
		call->verb = verb_find("today");
	}
	if (!call->verb->run)
		return call_refuse(call, err, _("“%s” wants one of its parts after it"),
				   call->verb->name);
	if (call->verb->bookless)
		return call->verb->run(call, err);
	return call_open(call, err) && call->verb->run(call, err);
}

static bool run(struct call *call, int argc, char **argv, struct err *err)
{
	if (!words_read(call, argc, argv, err))
		return false;
	call->json = call_has(call, "json");
	call->plain = call_has(call, "plain") || wished("TEND_PLAIN");
	if (call_has(call, "version") && !call->verb) {
		say(call, "tend %s\n", TEND_VERSION);
		return true;
	}
	if (call_has(call, "help")) {
		if (call->verb)
			help_verb(call, call->family, call->verb);
		else
			help_all(call);
		return true;
	}
	return choose_run(call, err);
}

/* What was noticed on the way, said once, after the deed. */
static void remark(struct call *call)
{
	if (call->mended)
		say_aside(call,
			  ngettext("%zu byte was not UTF-8 and was read as Windows-1252, or was NUL and is kept as ␀",
				   "%zu bytes were not UTF-8 and were read as Windows-1252, or were NUL and are kept as ␀",
				   call->mended),
			  call->mended);
	if (call->from_argument && call->in_tty && call->err_tty)
		say_aside(call, "%s",
			  _("your shell may remember this line; `tend write` alone, or `-`, keeps it out of its history"));
}

int cli_run(int argc, char **argv, const struct cli_window *window)
{
	struct call call = { .window = window, .out = STR_INIT };
	struct err err = { 0 };
	bool ok;
	int code;

	if (window)
		verbs_add(window->verbs);
	look_around(&call);
	ok = run(&call, argc, argv, &err);
	/* What was found before a refusal is true all the same: print it, but
	 * never a part of a JSON value. */
	if (ok || (call.out.size && (!call.json || call.json_whole))) {
		struct err late = { 0 };

		if (!say_end(&call, &late) && ok) {
			ok = false;
			err = late;
		}
	}
	if (ok)
		remark(&call);
	else
		say_error(&call, &err);
	code = ok ? call.exit : err_exit_code(err.kind);
	if (!ok && !code)
		code = 1;
	book_close(call.book);
	str_clear(&call.out);
	arena_clear(&call.arena);
	return code;
}
