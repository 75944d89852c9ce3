#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/intl.h"
#include "port/import.h"
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
static bool take_in(struct call *call, bool dry_run, struct import_plan *plan,
		    struct err *err)
{
	const char *path = call->words[0];
	const char *text;
	struct stat is;
	size_t size;
	bool ok;
	int fd;

	if (strcmp(path, "-") == 0)
		return call_read_input(call, &text, &size, err) &&
		       port_import_json(call->book, text, size, dry_run,
					&call->arena, plan, err);
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0)
		return err_set(err, errno == ENOENT ? ERR_NOT_FOUND : ERR_FAILED,
			       NULL, _("%s cannot be opened: %s"), path,
			       strerror(errno));
	if (fstat(fd, &is) != 0 || !S_ISREG(is.st_mode))
		ok = err_set(err, ERR_FAILED, NULL,
			     _("%s is no ordinary file"), path);
	else
		ok = port_import_json_fd(call->book, fd, dry_run, &call->arena,
					 plan, err);
	close(fd);
	return ok;
}

static bool run_import(struct call *call, struct err *err)
{
	const char *format = call_value(call, "from");
	bool dry_run = call_has(call, "dry-run");
	struct import_plan plan = { 0 };

	if (format && strcmp(format, "json") != 0)
		return call_refuse(call, err,
			_("“%.40s” is no format here; there is json"), format);
	if (!take_in(call, dry_run, &plan, err))
		return false;
	call->mended += (size_t)plan.mended;
	if (call->json)
		put_plan(call, &plan, dry_run);
	else
		say_plan(call, &plan, dry_run);
	return true;
}

static const struct flag flags[] = {
	{ "from", 0, "FORMAT", N_("json: what `tend export` writes") },
	{ "dry-run", 0, NULL, N_("say what would come in, and change nothing") },
	{ 0 },
};

const struct verb verb_import = {
	.name = "import", .words = "FILE|-",
	.help = N_("Bring in what was exported; nothing comes twice."),
	.flags = flags, .least = 1, .most = 1, .json = true,
	.run = run_import,
};
