#include <stdio.h>
#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "book/care.h"
#include "port/fields.h"
#include "verbs.h"

/* ---- backup --------------------------------------------------------------- */

static bool run_backup(struct call *call, struct err *err)
{
	const char *made;
	struct json json;

	if (call->count && !*call->words[0])
		return call_refuse(call, err, _("backup wants a name for the copy"));
	if (!book_backup(call->book, call->count ? call->words[0] : NULL,
			 &call->arena, &made, err))
		return false;
	if (call->json) {
		say_json(call, &json, 0);
		json_open(&json, '{');
		json_put_text(&json, "file", made);
		json_close(&json, '}');
		say_json_end(call);
	} else {
		say_line(call, made);
		say(call, "\n");
	}
	return true;
}

/* ---- check ---------------------------------------------------------------- */

static bool run_check(struct call *call, struct err *err)
{
	struct finding_list list;
	struct json json;

	if (!book_look_over(call->book, &call->arena, &list, err))
		return false;
	call->exit = list.count ? 1 : 0;
	if (call->json) {
		say_json(call, &json, 2);
		json_open(&json, '{');
		json_put_bool(&json, "ok", list.count == 0);
		json_key(&json, "findings");
		json_open(&json, '[');
		for (size_t i = 0; i < list.count; i++)
			json_finding(&json, &list.items[i]);
		json_close(&json, ']');
		json_close(&json, '}');
		say_json_end(call);
		return true;
	}
	if (!list.count)
		say(call, "%s\n", _("All is well with the book."));
	for (size_t i = 0; i < list.count; i++) {
		say_line(call, list.items[i].what);
		say(call, ": ");
		say_line(call, list.items[i].where);
		say(call, "\n    ");
		say_line(call, list.items[i].how_to_mend);
		say(call, "\n");
	}
	return true;
}

/* ---- erase ---------------------------------------------------------------- */

static void say_paths(struct call *call, const char *title, const char *paths)
{
	if (!paths || !*paths)
		return;
	say(call, "%s\n", title);
	while (*paths) {
		size_t size = strcspn(paths, "\n");

		say(call, "  ");
		say_line(call, arena_text_n(&call->arena, paths, size));
		say(call, "\n");
		paths += size + (paths[size] == '\n');
	}
}

/* Which thing; one that left the book before may stand in backups still. */
static bool find_for_erasing(struct call *call, int64_t *id, bool *in_book,
			     struct err *err)
{
	const char *what;

	*in_book = book_find_id(call->book, call->words[0], NULL, id, &what,
				err);
	return *in_book || (err->kind == ERR_NOT_FOUND &&
			    call_has(call, "backups") &&
			    id_parse(call->words[0], id));
}

static bool run_erase(struct call *call, struct err *err)
{
	const char *backups = "", *anew = "";
	struct json json;
	bool in_book;
	int64_t id;

	if (!find_for_erasing(call, &id, &in_book, err) ||
	    !call_asks(call, _("Gone for good, also from undo. Type yes to go on:"),
		       err) ||
	    (in_book && !book_erase(call->book, id, &call->arena, &backups, err)))
		return false;
	if (call_has(call, "backups")) {
		if (!book_erase_in_backups(call->book, id, &call->arena, &anew,
					   err))
			return false;
		backups = "";
	}
	if (call->json) {
		say_json(call, &json, 0);
		json_open(&json, '{');
		json_put_id(&json, "erased", id);
		json_key(&json, "backups");
		json_lines(&json, backups);
		json_key(&json, "made_anew");
		json_lines(&json, anew);
		json_close(&json, '}');
		say_json_end(call);
		return true;
	}
	say(call, "%s\n", _("Erased."));
	say_paths(call, _("These backups may hold it:"), backups);
	say_paths(call, _("These backups were made anew without it:"), anew);
	return true;
}

static const struct flag erase_flags[] = {
	{ "backups", 0, NULL, N_("out of the backups beside the book, too") },
	{ "yes", 0, NULL, N_("without asking first") },
	{ 0 },
};

const struct verb verb_backup = {
	.name = "backup", .words = "[FILE]",
	.help = N_("A copy of the book, looked over before it takes its name."),
	.most = 1, .json = true, .run = run_backup,
};

const struct verb verb_check = {
	.name = "check",
	.help = N_("Look the book over; exit 1 if there is a finding."),
	.json = true, .run = run_check,
};

const struct verb verb_erase = {
	.name = "erase", .words = "ID [--backups]",
	.help = N_("Gone for good: out of the book, its search and its past."),
	.more = N_("On a terminal it asks first. Backups that may hold it are named."),
	.flags = erase_flags, .least = 1, .most = 1, .json = true,
	.run = run_erase,
};
