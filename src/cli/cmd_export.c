#include <string.h>
#include <unistd.h>

#include "base/intl.h"
#include "port/export.h"
#include "verbs.h"

static const struct {
	const char *name;
	port_export *how;
} formats[] = {
	{ "json", port_export_json },
	{ "md", port_export_markdown },
};

static port_export *find_format(struct call *call, struct err *err)
{
	const char *name = call_value(call, "format");

	if (!name)
		return port_export_json;
	for (size_t i = 0; i < sizeof(formats) / sizeof(*formats); i++)
		if (strcmp(formats[i].name, name) == 0)
			return formats[i].how;
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
	port_export *how = find_format(call, err);
	const char *path = call_value(call, "output");
	struct sink sink = { .take = take_said, .str = &call->out };

	if (!how)
		return false;
	if (path && strcmp(path, "-") != 0)
		return port_export_file(call->book, how, path, err);
	if (!call->out_tty)
		return port_export_fd(call->book, how, STDOUT_FILENO, err);
	call->json = how == port_export_json;
	return how(call->book, &sink, err);
}

static const struct flag flags[] = {
	{ "format", 0, "F", N_("json: all of it, and the usual one; md: to read") },
	{ "output", 'o', "FILE", N_("into this file; it appears whole") },
	{ 0 },
};

const struct verb verb_export = {
	.name = "export", .words = "[--format json|md] [-o FILE]",
	.help = N_("The whole book, for other programs or for safekeeping."),
	.flags = flags, .run = run_export,
};
