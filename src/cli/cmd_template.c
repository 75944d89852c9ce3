#include <string.h>

#include "base/intl.h"
#include "book/templates.h"
#include "port/editor.h"
#include "templates.h"
#include "verbs.h"

enum { NAME_COLS = 22 };

static void json_template(struct json *json, const struct template *template)
{
	json_open(json, '{');
	json_put_id(json, "id", template->id);
	json_put_text(json, "name", template->name);
	json_put_text(json, "text", template->body);
	json_put_bool(json, "own", template->id != 0);
	json_close(json, '}');
}

bool call_template(struct call *call, const char *name,
		   const struct template **found, struct err *err)
{
	struct template_list list;

	if (!book_templates(call->book, &call->arena, &list, err))
		return false;
	*found = template_find(&list, name);
	return *found || err_set(err, ERR_NOT_FOUND, "template",
		_("there is no template “%.60s”; `tend template list` tells them"),
		name);
}

static bool run_list(struct call *call, struct err *err)
{
	struct template_list list;
	struct json json;

	if (!book_templates(call->book, &call->arena, &list, err))
		return false;
	say_list(call, &json);
	for (size_t i = 0; i < list.count; i++) {
		const struct template *template = &list.items[i];

		if (call->json) {
			json_template(&json, template);
			continue;
		}
		say_fit(call, template->name, NAME_COLS);
		say(call, "%s", template->id ? _("yours") : "");
		say_row_end(call);
	}
	say_list_end(call, &json);
	return true;
}

static bool run_show(struct call *call, struct err *err)
{
	const struct template *found;
	struct json json;

	if (!call_template(call, call->words[0], &found, err))
		return false;
	if (call->json) {
		say_json(call, &json, 1);
		json_template(&json, found);
		say_json_end(call);
	} else {
		say_body(call, found->body, strlen(found->body));
	}
	return true;
}

static bool is_edited(const struct call *call)
{
	return call_has(call, "editor") ||
	       (call->count < 2 && call->in_tty && call->out_tty);
}

/* The words of the call, of the editor, or of standard input. */
static bool take_body(struct call *call, const char *before, const char **body,
		      struct err *err)
{
	bool edits = is_edited(call);
	size_t size;

	if (edits && call->count > 1)
		return call_refuse(call, err, _("give the text, or -e to write it"));
	if (edits)
		return editor_run(before, strlen(before), call->path,
				  &call->arena, body, &size, &call->mended,
				  err);
	if (call->count > 1)
		return call_text_from(call, 1, body, &size, err);
	return call_read_input(call, body, &size, err);
}

static bool run_edit(struct call *call, struct err *err)
{
	const struct template *found = NULL;
	struct template template = { .body = "" };
	struct err none = { 0 }, why = { 0 };
	bool is_new;

	if (call_template(call, call->words[0], &found, &none))
		template = *found;
	else if (none.kind != ERR_NOT_FOUND ||
		 !call_line(call, call->words[0], &template.name, err))
		return err->kind != ERR_NONE ? false
			: err_set(err, none.kind, none.field, "%s", none.text);
	is_new = template.id == 0;
	if (!take_body(call, template.body, &template.body, err))
		return false;
	if (!book_write_template(call->book, &template, &why))
		return editor_refused(call->path, template.body,
				      is_edited(call) ? strlen(template.body) : 0,
				      &why, &call->arena, err);
	if (is_new)
		say_id(call, template.id);
	return true;
}

static bool run_drop(struct call *call, struct err *err)
{
	const struct template *found;

	if (!call_template(call, call->words[0], &found, err))
		return false;
	if (!found->id)
		return err_set(err, ERR_INVALID, "template",
			       _("that one came with tend, and is there for everyone; one of yours takes its place"));
	return book_drop_template(call->book, found->id, err);
}

static const struct flag edit_flags[] = {
	{ "editor", 'e', NULL, N_("write in $VISUAL or $EDITOR") },
	{ 0 },
};

static const struct verb parts[] = {
	{ .name = "list", .help = N_("All templates."),
	  .json = true, .run = run_list },
	{ .name = "show", .words = "NAME", .help = N_("What a page begins with."),
	  .least = 1, .most = 1, .json = true, .run = run_show },
	{ .name = "edit", .words = "NAME [-e] [TEXT|-]",
	  .help = N_("Write one of your own, or change it."),
	  .more = N_("One that came with tend becomes your own with it."),
	  .flags = edit_flags, .least = 1, .most = WORDS_ANY, .run = run_edit },
	{ .name = "drop", .words = "NAME",
	  .help = N_("Take one of your own out of the book."),
	  .least = 1, .most = 1, .run = run_drop },
	{ 0 },
};

const struct verb verb_template = {
	.name = "template",
	.help = N_("What a page can begin with; `tend write --template NAME`."),
	.json = true, .run = run_list, .parts = parts,
};
