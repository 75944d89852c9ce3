#include <string.h>

#include "base/intl.h"
#include "port/formats.h"
#include "verbs.h"

static void put_plan(struct call *call, const struct import_plan *plan,
		     bool dry_run)
{
	struct json json;

	say_json(call, &json, 2);
	json_open(&json, '{');
	json_put_bool(&json, "dry_run", dry_run);
	json_put_int(&json, "comes", plan->comes);
	json_put_int(&json, "here", plan->here);
	json_put_int(&json, "erased", plan->erased);
	json_key(&json, "lists");
	json_open(&json, '[');
	for (size_t i = 0; i < plan->counts.count; i++) {
		const struct import_count *count = &plan->counts.items[i];

		json_open(&json, '{');
		json_put_text(&json, "list", count->list);
		json_put_int(&json, "comes", count->comes);
		json_put_int(&json, "here", count->here);
		json_put_int(&json, "erased", count->erased);
		json_close(&json, '}');
	}
	json_close(&json, ']');
	json_key(&json, "remarks");
	json_open(&json, '[');
	for (size_t i = 0; i < plan->remarks.count; i++) {
		const struct import_remark *remark = &plan->remarks.items[i];

		json_open(&json, '{');
		json_put_text(&json, "place", remark->place);
		json_put_text(&json, "what", remark->what);
		json_put_int(&json, "times", remark->times);
		json_close(&json, '}');
	}
	json_close(&json, ']');
	json_close(&json, '}');
	say_json_end(call);
}

static void say_plan(struct call *call, const struct import_plan *plan,
		     bool dry_run)
{
	say(call, "%s\n", dry_run ? _("This would come in:") : _("This came in:"));
	for (size_t i = 0; i < plan->counts.count; i++) {
		const struct import_count *count = &plan->counts.items[i];

		if (!count->comes && !count->here && !count->erased)
			continue;
		say(call, "  %-16s %6lld", count->list, (long long)count->comes);
		if (count->here)
			say(call, _("   %lld here already"), (long long)count->here);
		if (count->erased)
			say(call, _("   %lld erased here, left out"),
			    (long long)count->erased);
		say(call, "\n");
	}
	if (!plan->comes && !plan->here && !plan->erased)
		say(call, "  %s\n", _("nothing"));
	for (size_t i = 0; i < plan->remarks.count; i++) {
		const struct import_remark *remark = &plan->remarks.items[i];

		say(call, "  ");
		say_line(call, remark->place);
		say(call, ": ");
		say_line(call, remark->what);
		if (remark->times > 1)
			say(call, _(" (%lld times)"), (long long)remark->times);
		say(call, "\n");
	}
}

/* An ordinary file is read in place; what comes by a pipe is read first. */
static bool take_in(struct call *call, const struct port_format *format,
		    bool dry_run, struct import_plan *plan, struct err *err)
{
	const char *path = call->words[0];
	const char *text;
	size_t size;

	if (strcmp(path, "-") == 0)
		return call_read_input(call, &text, &size, err) &&
		       port_import_text(call->book, format, text, size, dry_run,
					&call->arena, plan, err);
	return port_import_path(call->book, format, path, dry_run, &call->arena,
				plan, err);
}

static bool run_import(struct call *call, struct err *err)
{
	const char *name = call_value(call, "from");
	const struct port_format *format = name ? port_format_find(name) : NULL;
	bool dry_run = call_has(call, "dry-run");
	struct import_plan plan = { 0 };

	if (name && (!format || (!format->from_text && !format->from_folder)))
		return call_refuse(call, err,
			_("“%.40s” is no format here; there are json, md, jrnl"),
			name);
	if (!*call->words[0])
		return call_refuse(call, err, _("import wants the name of a file"));
	if (!take_in(call, format, dry_run, &plan, err))
		return false;
	call->mended += (size_t)plan.mended;
	if (call->json)
		put_plan(call, &plan, dry_run);
	else
		say_plan(call, &plan, dry_run);
	return true;
}

static const struct flag flags[] = {
	{ "from", 0, "FORMAT", N_("json or md (tend's own), jrnl; else by its looks") },
	{ "dry-run", 0, NULL, N_("say what would come in, and change nothing") },
	{ 0 },
};

const struct verb verb_import = {
	.name = "import", .words = "FILE|DIR|-",
	.help = N_("Bring in what was exported; nothing comes twice."),
	.flags = flags, .least = 1, .most = 1, .json = true,
	.run = run_import,
};
