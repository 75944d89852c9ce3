#include <string.h>

#include "base/intl.h"
#include "book/restore.h"
#include "verbs.h"

static const struct {
	const char *name;		/* N_() */
	const char *key;
	size_t at;
} counted[] = {
	{ N_("pages"), "entries", offsetof(struct book_sums, entries) },
	{ N_("sessions"), "sessions", offsetof(struct book_sums, sessions) },
	{ N_("lines"), "insights", offsetof(struct book_sums, insights) },
	{ N_("habits"), "habits", offsetof(struct book_sums, habits) },
	{ N_("marks"), "marks", offsetof(struct book_sums, marks) },
};

enum { COUNTED = sizeof(counted) / sizeof(*counted) };

static int64_t number(const struct book_sums *sums, size_t i)
{
	return *(const int64_t *)(const void *)((const char *)sums + counted[i].at);
}

/* ---- JSON ------------------------------------------------------------------ */

static void put_sums(struct json *json, const char *key,
		     const struct book_sums *sums)
{
	json_key(json, key);
	json_open(json, '{');
	for (size_t i = 0; i < COUNTED; i++)
		json_put_int(json, counted[i].key, number(sums, i));
	json_put_day(json, "newest_day", sums->newest);
	json_close(json, '}');
}

static void put_report(struct call *call, const struct restore_report *report)
{
	struct json json;

	say_json(call, &json, 2);
	json_open(&json, '{');
	json_put_text(&json, "from", call->words[0]);
	json_put_text(&json, "kept", *report->kept ? report->kept : NULL);
	if (report->readable) {
		put_sums(&json, "before", &report->before);
	} else {
		json_key(&json, "before");
		json_none(&json);
	}
	put_sums(&json, "now", &report->now);
	json_close(&json, '}');
	say_json_end(call);
}

/* ---- for people ------------------------------------------------------------- */

static void say_rows(struct call *call, const struct restore_report *report)
{
	char then[DAY_TEXT] = "-", now[DAY_TEXT] = "-";
	bool before = report->readable;

	if (before)
		say(call, "%-12s %10s %10s\n", "", _("before"), _("now"));
	for (size_t i = 0; i < COUNTED; i++) {
		say(call, "%-12s", _(counted[i].name));
		if (before)
			say(call, " %10lld", (long long)number(&report->before, i));
		say(call, " %10lld\n", (long long)number(&report->now, i));
	}
	if (report->before.newest != DAY_NONE)
		day_text(report->before.newest, then);
	if (report->now.newest != DAY_NONE)
		day_text(report->now.newest, now);
	say(call, "%-12s", _("newest day"));
	if (before)
		say(call, " %10s", then);
	say(call, " %10s\n", now);
}

void say_path(struct call *call, const char *path)
{
	struct str text = STR_INIT;

	if (path[strspn(path, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
			      "abcdefghijklmnopqrstuvwxyz0123456789"
			      "./_-+:,@%")] == '\0') {
		say_line(call, path);
		return;
	}
	for (; *path; path++)
		if (*path == '\'')
			str_add(&text, "'\\''");
		else
			str_add_char(&text, *path);
	say(call, "'");
	say_line(call, text.s);
	say(call, "'");
	str_clear(&text);
}

void say_restore(struct call *call, const char *path)
{
	const char *db = call_value(call, "db");

	say(call, "  tend ");
	if (db) {
		say(call, "--db ");
		say_path(call, db);
		say(call, " ");
	}
	say(call, "restore ");
	say_path(call, path);
	say(call, "\n");
}

static void say_report(struct call *call, const struct restore_report *report)
{
	say_rows(call, report);
	say(call, _("The book is now as it is in this copy:"));
	say(call, "\n  ");
	say_path(call, call->words[0]);
	say(call, "\n");
	if (!*report->kept)
		return;
	say(call, report->readable ? _("The one before is kept. To go back to it:") :
	    _("The one before, which could not be opened, is kept as it was:"));
	say(call, "\n");
	if (report->readable) {
		say_restore(call, report->kept);
		return;
	}
	say(call, "  ");
	say_path(call, report->kept);
	say(call, "\n");
}

static bool run_restore(struct call *call, struct err *err)
{
	struct restore_report report;

	if (!*call->words[0])
		return call_refuse(call, err, _("restore wants the name of a copy"));
	if (!call_choose(call, err) ||
	    !book_restore_copy(call->path, call->words[0], &call->arena, &report, err))
		return false;
	if (call->json)
		put_report(call, &report);
	else
		say_report(call, &report);
	return true;
}

const struct verb verb_restore = {
	.name = "restore", .words = "FILE",
	.help = N_("Go back to a copy: it takes the place of the book."),
	.more = N_("FILE is looked over first and stays as it is. The book as it was is kept\n"
		   "in backups/, and the way back to it is said. Half-written text stays;\n"
		   "undo does not reach across."),
	.least = 1, .most = 1, .json = true, .bookless = true, .takes_db = true,
	.run = run_restore,
};
