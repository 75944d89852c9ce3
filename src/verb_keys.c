/* tend keys: every key there is, from the tables that make them work. */
#include "base/intl.h"
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

static bool run(struct call *call, struct err *err)
{
	struct json json;

	(void)err;
	if (!call->json) {
		for (int i = 0; panes_all[i]; i++)
			say_rows(call, _(panes_all[i]->title), panes_all[i]->keys);
		say_rows(call, _("Everywhere"), panes_everywhere);
		return true;
	}
	say_json(call, &json, 1);
	json_open(&json, '[');
	for (int i = 0; panes_all[i]; i++)
		put_rows(&json, panes_all[i]->name, panes_all[i]->keys);
	put_rows(&json, "everywhere", panes_everywhere);
	json_close(&json, ']');
	say_json_end(call);
	return true;
}

const struct verb keys_verb = {
	.name = "keys", .words = "", .run = run, .json = true, .bookless = true,
	.help = N_("Every key of the window."),
};
