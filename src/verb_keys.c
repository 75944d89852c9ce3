/* tend keys: every key there is, from the tables that make them work. */
#include <stdio.h>
#include <string.h>

#include "base/intl.h"
#include "cli/roff.h"
#include "ui/edit.h"
#include "ui/list.h"
#include "ui/panes.h"
#include "window.h"

static void say_rows(struct call *call, const char *title,
		     const struct binding *rows)
{
	if (!rows || !rows[0].name)
		return;
	say(call, "%s\n", title);
	for (const struct binding *row = rows; row->name; row++)
		say(call, "  %-14s %s\n", row->key, _(row->help));
	say(call, "\n");
}

static void put_rows(struct json *json, const char *where,
		     const struct binding *rows)
{
	for (const struct binding *row = rows; row && row->name; row++) {
		json_open(json, '{');
		json_put_text(json, "where", where);
		json_put_text(json, "keys", row->key);
		json_put_text(json, "name", row->name);
		json_put_text(json, "help", _(row->help));
		json_close(json, '}');
	}
}

/* ---- the KEYS section of the manual ---------------------------------------- */

static void roff_keys(struct call *call, const char *keys)
{
	char name[KEY_NAME], label[KEY_NAME];
	struct key key;

	say(call, ".It");
	if (!*keys)
		say(call, " (no key; find it by its name)");
	while (*keys) {
		size_t size = strcspn(keys, " ");
		const char *shown;

		snprintf(name, sizeof(name), "%.*s", (int)size, keys);
		shown = key_parse(name, &key) ? key_label(&key, true, label) : name;
		roff_word(call, "Ic", shown, strlen(shown));
		keys += size + (keys[size] == ' ');
		if (*keys)
			say(call, " ,");
	}
	say(call, "\n");
}

static void roff_rows(struct call *call, const char *title,
		      const struct binding *rows)
{
	if (!rows || !rows[0].name)
		return;
	roff_word(call, ".Ss", title, strlen(title));
	say(call, "\n.Bl -tag -width Backspace -compact\n");
	for (const struct binding *row = rows; row->name; row++) {
		roff_keys(call, row->key);
		roff_text(call, _(row->help));
	}
	say(call, ".El\n");
}

static void say_roff_keys(struct call *call)
{
	roff_rows(call, _("Everywhere"), panes_everywhere);
	roff_rows(call, _("In any list"), list_bindings);
	roff_rows(call, _("In any text"), edit_bindings);
	for (int i = 0; panes_all[i]; i++)
		roff_rows(call, _(panes_all[i]->title), panes_all[i]->keys);
}

static const struct flag flags[] = {
	{ "man", 0, NULL, N_("as the manual has them") },
	{ 0 },
};

static bool run(struct call *call, struct err *err)
{
	struct json json;

	(void)err;
	if (call_has(call, "man")) {
		say_roff_keys(call);
		return true;
	}
	if (!call->json) {
		for (int i = 0; panes_all[i]; i++)
			say_rows(call, _(panes_all[i]->title), panes_all[i]->keys);
		say_rows(call, _("In any list"), list_bindings);
		say_rows(call, _("In any text"), edit_bindings);
		say_rows(call, _("Everywhere"), panes_everywhere);
		return true;
	}
	say_json(call, &json, 1);
	json_open(&json, '[');
	for (int i = 0; panes_all[i]; i++)
		put_rows(&json, panes_all[i]->name, panes_all[i]->keys);
	put_rows(&json, "list", list_bindings);
	put_rows(&json, "text", edit_bindings);
	put_rows(&json, "everywhere", panes_everywhere);
	json_close(&json, ']');
	say_json_end(call);
	return true;
}

const struct verb keys_verb = {
	.name = "keys", .flags = flags, .run = run, .json = true, .bookless = true,
	.help = N_("Every key of the window."),
};
