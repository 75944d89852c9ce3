#include <string.h>
#include <unistd.h>

#include "base/intl.h"
#include "port/formats.h"
#include "verbs.h"

static const struct port_format *find_format(struct call *call,
					     struct err *err)
{
	const char *name = call_value(call, "format");
	const struct port_format *format =
		port_format_find(name ? name : "json");

	if (format && (format->to || format->to_folder))
		return format;
	call_refuse(call, err, _("“%.40s” is no format here; there are json, md"),
		    name);
	return NULL;
}

/* On a terminal what is written has to be safe to show: through `say`. */
static bool take_said(struct sink *sink, const char *bytes, size_t size,
		      struct err *err)
{
	(void)err;
	str_add_n(sink->str, bytes, size);
	return true;
}

static bool run_export(struct call *call, struct err *err)
{
	const struct port_format *format = find_format(call, err);
	const char *path = call_value(call, "output");
	struct sink sink = { .take = take_said, .str = &call->out };

	if (!format)
		return false;
	if (call->json && format->to != port_export_json)
		return call_refuse(call, err,
				   _("--json and another format are two things"));
	if (path && strcmp(path, "-") == 0)
		path = NULL;
	if (path || !call->out_tty)
		return port_export_as(call->book, format, path, STDOUT_FILENO,
				      err);
	call->json = format->to == port_export_json;
	return format->to(call->book, &sink, err);
}

static const struct flag flags[] = {
	{ "format", 0, "F", N_("json: all of it, and the usual one; md: to read") },
	{ "output", 'o', "FILE", N_("into this file, whole; md into a folder, too") },
	{ 0 },
};

const struct verb verb_export = {
	.name = "export", .words = "[--format json|md] [-o FILE|DIR]",
	.help = N_("The whole book, for other programs or for safekeeping."),
	.flags = flags, .json = true, .run = run_export,
};
