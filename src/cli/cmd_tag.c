#include <string.h>

#include "base/intl.h"
#include "book/tags.h"
#include "verbs.h"

static bool run_list(struct call *call, struct err *err)
{
	struct tag_list list;
	struct json json;

	if (!book_tags(call->book, &call->arena, &list, err))
		return false;
	if (!list.count) {
		say_nothing_here(call, _("No tags so far."));
		return true;
	}
	say_list(call, &json);
	for (size_t i = 0; i < list.count; i++) {
		const struct tag *tag = &list.items[i];

		if (!call->json) {
			say(call, "%5d  ", tag->pages);
			say_line(call, tag->name);
			say(call, "\n");
			continue;
		}
		json_open(&json, '{');
		json_put_text(&json, "name", tag->name);
		json_put_int(&json, "pages", tag->pages);
		json_close(&json, '}');
	}
	say_list_end(call, &json);
	return true;
}

/* Two tags become one without more ado when --merge says so, or a person at
 * the terminal does. */
static bool run_rename(struct call *call, struct err *err)
{
	struct err why = { 0 };
	const char *old, *name;

	if (!call_line(call, call->words[0], &old, err) ||
	    !call_line(call, call->words[1], &name, err))
		return false;
	if (book_rename_tag(call->book, old, name, call_has(call, "merge"), &why))
		return true;
	if (why.kind != ERR_INVALID || strcmp(why.field, "merge") != 0) {
		*err = why;
		return false;
	}
	return err_set(err, ERR_FAILED, NULL,
		       _("there is a tag “%.60s” already; --merge makes the two one"),
		       name);
}

static const struct flag rename_flags[] = {
	{ "merge", 0, NULL, N_("make it one with the tag of that name") },
	{ 0 },
};

static const struct verb parts[] = {
	{ .name = "list", .help = N_("Tags, and how many pages have each."),
	  .json = true, .run = run_list },
	{ .name = "rename", .words = "OLD NEW [--merge]",
	  .help = N_("Another name for a tag, on everything that has it."),
	  .flags = rename_flags, .least = 2, .most = 2, .run = run_rename },
	{ 0 },
};

const struct verb verb_tag = {
	.name = "tag", .help = N_("Tags, everywhere at once."),
	.json = true, .run = run_list, .parts = parts,
};
