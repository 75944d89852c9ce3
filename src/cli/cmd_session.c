#include <stdio.h>
#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "book/care.h"
#include "book/entries.h"
#include "domain/day_words.h"
#include "port/fields.h"
#include "verbs.h"

/* ---- new, edit ------------------------------------------------------------ */

/* "YYYY-MM-DD HH:MM" (a T will do for the blank), or a day alone. */
static bool read_when(struct call *call, struct session *session,
		      struct err *err)
{
	const char *text = call_value(call, "on");
	char date[DAY_TEXT] = "";
	unsigned hour, minute;
	int used = 0;
	day on;

	if (!text)
		return true;
	if (strlen(text) < 11 || (text[10] != ' ' && text[10] != 'T')) {
		session->has_time = false;
		return call_day_of(call, text, &session->on, err);
	}
	memcpy(date, text, 10);
	if (!day_parse(date, &on) ||
	    sscanf(text + 11, "%2u:%2u%n", &hour, &minute, &used) != 2 ||
	    used != 5 || text[11 + used] || hour > 23 || minute > 59)
		return call_refuse(call, err,
			_("“%.40s” is no moment; moments go \"YYYY-MM-DD HH:MM\""),
			text);
	session->has_time = true;
	session->started = clock_local(on, (int)hour, (int)minute);
	return call_logical_day(call, session->started, &session->on, err);
}

static bool read_flags(struct call *call, struct session *session,
		       struct err *err)
{
	if (call_has(call, "tender"))
		session->tender = true;
	if (call_has(call, "open"))
		session->tender = false;
	return read_when(call, session, err) &&
	       call_flag_line(call, "form", &session->form, err) &&
	       call_flag_line(call, "intention", &session->intention, err) &&
	       call_flag_line(call, "place", &session->place, err) &&
	       call_flag_line(call, "music", &session->music, err) &&
	       call_flag_line(call, "dose", &session->dose, err) &&
	       call_flag_line(call, "clear-felt", &session->clear_felt, err);
}

static bool run_new(struct call *call, struct err *err)
{
	struct session session = session_new(book_today(call->book));

	if (!read_flags(call, &session, err) ||
	    !book_write_session(call->book, &session, err))
		return false;
	say_id(call, session.id);
	return true;
}

static bool with_session(struct call *call, int64_t *id, struct err *err)
{
	return call_find(call, call->words[0], "session", id, err);
}

static bool run_edit(struct call *call, struct err *err)
{
	struct session session;
	int64_t id;

	return with_session(call, &id, err) &&
	       book_session(call->book, id, &call->arena, &session, err) &&
	       read_flags(call, &session, err) &&
	       book_write_session(call->book, &session, err);
}

/* ---- list, show ----------------------------------------------------------- */

static bool run_list(struct call *call, struct err *err)
{
	struct session_list list;
	struct json json;
	char id[ID_TEXT];

	if (!book_sessions(call->book, call_has(call, "dropped"), 0,
			   &call->arena, &list, err))
		return false;
	if (!list.count) {
		say_nothing_here(call, _("No sessions here so far."));
		return true;
	}
	if (call->json) {
		say_json(call, &json, 1);
		json_open(&json, '[');
	}
	for (size_t i = 0; i < list.count; i++) {
		const struct session *session = &list.items[i];

		if (call->json) {
			json_session(&json, session);
			continue;
		}
		say(call, "%s  ", id_text(session->id, id));
		say_day(call, session->on);
		say(call, "  ");
		say(call, _("session %d"), session->nth);
		say(call, ngettext(", %d page", ", %d pages",
				   (unsigned long)session->entries),
		    session->entries);
		if (session->intention[0] && !session->tender) {
			say(call, "  ");
			say_line(call, session->intention);
		}
		say(call, "\n");
	}
	if (call->json) {
		json_close(&json, ']');
		say_json_end(call);
	}
	return true;
}

static void say_field(struct call *call, const char *name, const char *value)
{
	if (!value || !*value)
		return;
	say(call, "  ");
	say_fit(call, name, 12);
	say_line(call, value);
	say(call, "\n");
}

static bool say_pages(struct call *call, int64_t session, struct err *err)
{
	struct entry_query query = {
		.after_day = DAY_NONE, .from = DAY_NONE, .until = DAY_NONE,
		.session = session, .heads = true,
	};
	struct entry_list list;
	char id[ID_TEXT];

	if (!book_entries(call->book, &query, &call->arena, &list, err))
		return false;
	if (list.count)
		say(call, "\n");
	for (size_t i = list.count; i > 0; i--) {
		const struct entry *entry = &list.items[i - 1];

		say(call, "  %s  ", id_text(entry->id, id));
		say_day(call, entry->on);
		say(call, "  ");
		say_line(call, entry_title(entry->body, entry->size,
					   &call->arena));
		say(call, "\n");
	}
	return true;
}

static bool run_show(struct call *call, struct err *err)
{
	struct session session;
	struct json json;
	int64_t id;

	if (!with_session(call, &id, err) ||
	    !book_session(call->book, id, &call->arena, &session, err))
		return false;
	if (call->json) {
		say_json(call, &json, 1);
		json_session(&json, &session);
		say_json_end(call);
		return true;
	}
	say(call, _("Session %d   %s"), session.nth,
	    day_words_long(session.on, book_today(call->book), &call->arena));
	if (session.has_time) {
		int minute = moment_minute(session.started);

		say(call, ", %02d:%02d", minute / 60, minute % 60);
	}
	if (session.dropped)
		say(call, "   %s", _("(set aside)"));
	say(call, "\n");
	say_field(call, _("Form"), session.form);
	say_field(call, _("Intention"), session.intention);
	say_field(call, _("Place"), session.place);
	say_field(call, _("Music"), session.music);
	say_field(call, _("Dose"), session.dose);
	say_field(call, _("Clear felt"), session.clear_felt);
	return say_pages(call, id, err);
}

/* A session today, written down at once: in the window, where there is one. */
static bool run_alone(struct call *call, struct err *err)
{
	if (call->window && call->in_tty && call->out_tty && !call->plain &&
	    !call->json && !call_has(call, "dropped"))
		return call->window->open(call, "session", err);
	return run_list(call, err);
}

static bool run_drop(struct call *call, struct err *err)
{
	int64_t id;

	return with_session(call, &id, err) &&
	       book_drop_session(call->book, id, err);
}

static bool run_restore(struct call *call, struct err *err)
{
	int64_t id;

	return with_session(call, &id, err) &&
	       book_restore_session(call->book, id, err);
}

/* ---- the rows ------------------------------------------------------------- */

#define SESSION_FLAGS							\
	{ "on", 0, "WHEN", N_("when: \"YYYY-MM-DD HH:MM\", or a day") },	\
	{ "form", 0, "F", N_("infusion, injection, lozenge, nasal, other") }, \
	{ "intention", 0, "T", N_("what you brought with you") },	\
	{ "place", 0, "T", N_("where it was") },			\
	{ "music", 0, "T", N_("what was playing") },			\
	{ "dose", 0, "T", N_("in your words; it is kept, never read") },	\
	{ "clear-felt", 0, "T", N_("what clear felt like in the body") }, \
	{ "tender", 0, NULL, N_("its pages stay closed until opened") }

static const struct flag new_flags[] = { SESSION_FLAGS, { 0 } };

static const struct flag edit_flags[] = {
	SESSION_FLAGS,
	{ "open", 0, NULL, N_("no longer tender") },
	{ 0 },
};

static const struct flag list_flags[] = {
	{ "dropped", 0, NULL, N_("those set aside") },
	{ 0 },
};

static const struct verb parts[] = {
	{ .name = "new", .words = "[--on WHEN] [--form F] [--intention T] ...",
	  .help = N_("A session, today if no day is named."),
	  .flags = new_flags, .run = run_new },
	{ .name = "list", .words = "", .help = N_("Sessions, newest first."),
	  .flags = list_flags, .json = true, .run = run_list },
	{ .name = "show", .words = "ID", .help = N_("One session and its pages."),
	  .least = 1, .most = 1, .json = true, .run = run_show },
	{ .name = "edit", .words = "ID [--on WHEN] [--form F] ...",
	  .help = N_("Change what is said about it."),
	  .flags = edit_flags, .least = 1, .most = 1, .run = run_edit },
	{ .name = "drop", .words = "ID",
	  .help = N_("Set it aside with its pages; they can come back."),
	  .least = 1, .most = 1, .run = run_drop },
	{ .name = "restore", .words = "ID", .help = N_("Bring it back."),
	  .least = 1, .most = 1, .run = run_restore },
	{ 0 },
};

const struct verb verb_session = {
	.name = "session", .words = "",
	.help = N_("Sessions. Alone, on a terminal: a page for one today."),
	.flags = list_flags, .json = true, .run = run_alone, .parts = parts,
};
