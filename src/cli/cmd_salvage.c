#include <stdio.h>

#include "base/intl.h"
#include "book/salvage.h"
#include "verbs.h"

static void put_counts(struct json *json, const char *key,
		       const struct salvage_counts *counts)
{
	json_key(json, key);
	json_open(json, '{');
	json_put_int(json, "entries", counts->entries);
	json_put_int(json, "sessions", counts->sessions);
	json_put_int(json, "insights", counts->insights);
	json_put_int(json, "habits", counts->habits);
	json_put_int(json, "marks", counts->marks);
	json_put_int(json, "others", counts->others);
	json_close(json, '}');
}

static void put_report(struct call *call, const struct salvage_report *report)
{
	struct json json;

	say_json(call, &json, 2);
	json_open(&json, '{');
	json_put_text(&json, "file", call->words[0]);
	put_counts(&json, "read", &report->read);
	put_counts(&json, "not_read", &report->gone);
	json_put_int(&json, "texts_cut", report->cut);
	json_put_int(&json, "parts", report->parts);
	json_put_int(&json, "parts_damaged", report->damaged);
	json_close(&json, '}');
	say_json_end(call);
}

static void say_count(struct call *call, const char *what, int64_t read,
		      int64_t gone)
{
	say(call, "  %-10s %7lld", what, (long long)read);
	if (gone)
		say(call, _("   %lld more could not be read"), (long long)gone);
	say(call, "\n");
}

static void say_report(struct call *call, const struct salvage_report *report)
{
	const struct salvage_counts *read = &report->read, *gone = &report->gone;

	say(call, "%s\n", _("This could be read:"));
	say_count(call, _("pages"), read->entries, gone->entries);
	say_count(call, _("sessions"), read->sessions, gone->sessions);
	say_count(call, _("lines"), read->insights, gone->insights);
	say_count(call, _("habits"), read->habits, gone->habits);
	say_count(call, _("marks"), read->marks, gone->marks);
	say_count(call, _("other"), read->others, gone->others);
	if (report->cut)
		say(call, ngettext("%lld text ends early; the place says so.\n",
				   "%lld texts end early; the place says so.\n",
				   (unsigned long)report->cut),
		    (long long)report->cut);
	if (report->damaged)
		say(call, _("Of the file's %lld parts, %lld are not as they were written.\n"),
		    (long long)report->parts, (long long)report->damaged);
	say(call, "%s\n", _("What undo knew stays in the damaged book, which is as it was."));
	say(call, "%s\n", _("To look the new book over, and then to use it:"));
	say(call, "  tend --db ");
	say_path(call, call->words[0]);
	say(call, " check\n");
	say_restore(call, call->words[0]);
}

static bool run_salvage(struct call *call, struct err *err)
{
	struct salvage_report report;

	if (!*call->words[0])
		return call_refuse(call, err, _("salvage wants a name for the new book"));
	if (!call_choose(call, err) ||
	    !book_salvage(call->path, call->words[0], &report, err))
		return false;
	if (call->json)
		put_report(call, &report);
	else
		say_report(call, &report);
	return true;
}

const struct verb verb_salvage = {
	.name = "salvage", .words = "FILE",
	.help = N_("Write all that can be read of a damaged book into a new one."),
	.more = N_("The damaged book stays as it is. FILE is the new book;\n"
		   "'tend restore FILE' then puts it in the place of the damaged one."),
	.least = 1, .most = 1, .json = true, .bookless = true, .takes_db = true,
	.run = run_salvage,
};
