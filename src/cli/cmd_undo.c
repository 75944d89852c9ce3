#include "base/intl.h"
#include "book/care.h"
#include "book/steps.h"
#include "port/fields.h"
#include "verbs.h"

enum { STEPS_MOST = 200, HISTORY_ROWS = 20 };

typedef bool take_step(struct book *book, struct arena *arena,
		       const char **name, struct err *err);

/* N steps, each by its name on a line; those that went before a refusal are
 * told as well. */
static bool run_steps(struct call *call, take_step *take, struct err *err)
{
	struct json json;
	const char *name;
	int wanted = 1;
	bool ok = true;

	if (call->count && !call_number(call, "N", call->words[0], 1,
					STEPS_MOST, &wanted, err))
		return false;
	if (call->json) {
		say_json(call, &json, 0);
		json_open(&json, '[');
	}
	for (int i = 0; ok && i < wanted; i++) {
		ok = take(call->book, &call->arena, &name, err);
		if (ok && call->json)
			json_text(&json, _(name));
		else if (ok)
			say(call, "%s\n", _(name));
	}
	if (call->json) {
		json_close(&json, ']');
		say_json_end(call);
	}
	return ok;
}

static bool run_undo(struct call *call, struct err *err)
{
	return run_steps(call, book_undo, err);
}

static bool run_redo(struct call *call, struct err *err)
{
	return run_steps(call, book_redo, err);
}

static void say_step(struct call *call, const struct step *step)
{
	int minute = moment_minute(step->at);

	say_day(call, moment_day(step->at));
	say(call, "  %02d:%02d  ", minute / 60, minute % 60);
	if (step->kind[0] == 'u')
		say(call, "%s ", _("taken back:"));
	if (step->kind[0] == 'r')
		say(call, "%s ", _("brought back:"));
	say(call, "%s", _(step->name));
	if (step->undone && step->kind[0] != 'u')
		say(call, "  %s", _("(taken back)"));
	say(call, "\n");
}

static bool run_history(struct call *call, struct err *err)
{
	const char *most = call_value(call, "limit");
	struct step_list list;
	struct json json;
	int limit = HISTORY_ROWS;
	int64_t id = 0;

	if ((most && !call_number(call, "--limit", most, 1, 100000, &limit, err)) ||
	    (call->count && !call_find(call, call->words[0], NULL, &id, err)) ||
	    !book_history(call->book, id, limit, &call->arena, &list, err))
		return false;
	if (!list.count) {
		say_nothing_here(call, _("Nothing was done here so far."));
		return true;
	}
	say_list(call, &json);
	for (size_t i = 0; i < list.count; i++)
		if (call->json)
			json_step(&json, &list.items[i]);
		else
			say_step(call, &list.items[i]);
	say_list_end(call, &json);
	return true;
}

static const struct flag history_flags[] = {
	{ "limit", 0, "N", N_("the newest N; 20, if none is named") },
	{ 0 },
};

const struct verb verb_undo = {
	.name = "undo", .words = "[N]",
	.help = N_("Take back what was done last, also days later."),
	.most = 1, .json = true, .run = run_undo,
};

const struct verb verb_redo = {
	.name = "redo", .words = "[N]",
	.help = N_("Do again what was taken back."),
	.most = 1, .json = true, .run = run_redo,
};

const struct verb verb_history = {
	.name = "history", .words = "[ID]",
	.help = N_("What was done, newest first; of one thing, if it is named."),
	.flags = history_flags, .most = 1, .json = true, .run = run_history,
};
