#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "book/care.h"
#include "book/entries.h"
#include "domain/day_words.h"
#include "port/fields.h"
#include "session_note.h"
#include "verbs.h"

/* ---- new, edit ------------------------------------------------------------ */

static bool read_when(struct call *call, struct session *session,
		      struct err *err)
{
	const char *text = call_value(call, "on");

	return !text || session_when(call, text, &session->on,
				     &session->has_time, &session->started, err);
}

/* "16:40" is meant on the session's day (past midnight: the next), a whole
 * moment as it is. */
static bool read_end(struct call *call, struct session *session,
		     struct err *err)
{
	const char *text = call_value(call, "ended");
	day on = session->on;

	if (!text)
		return true;
	if (!*text) {
		session->has_end = false;
		return true;
	}
	return session_time(call, text, on, &session->ended, err) &&
	       (session->has_end = true);
}

static bool read_number(struct call *call, struct session *session,
			struct err *err)
{
	const char *text = call_value(call, "number");

	if (text && strcmp(text, "auto") == 0)
		session->number = 0;
	else if (text)
		return call_number(call, "number", text, 1, 9999,
				   &session->number, err);
	return true;
}

static bool read_form(struct call *call, struct session *session,
		      struct err *err)
{
	const char *form;

	if (!call_flag_line(call, "form", &session->form, err))
		return false;
	form = session_form_parse(session->form);
	if (form)
		session->form = form;
	return true;		/* any other word is refused by the book */
}

/* "3,2,4": mood, energy, wellbeing; a - leaves one out. */
static bool read_three(struct call *call, const char *flag,
		       struct three *three, struct err *err)
{
	const char *text = call_value(call, flag);
	int numbers[3] = { 0, 0, 0 };
	size_t at = 0;

	if (!text)
		return true;
	for (int i = 0; i < 3; i++, at++) {
		if (text[at] >= '1' && text[at] <= '5')
			numbers[i] = text[at] - '0';
		else if (text[at] != '-')
			break;
		if (text[++at] != (i < 2 ? ',' : '\0'))
			break;
		if (i == 2) {
			*three = (struct three){ numbers[0], numbers[1],
						 numbers[2] };
			return true;
		}
	}
	return call_refuse(call, err,
		_("“%.20s” is not three numbers; they go 3,2,4: mood, energy, wellbeing, 1 to 5, or - for none"),
		text);
}

static bool read_flags(struct call *call, struct session *session,
		       struct err *err)
{
	if ((call_has(call, "tender") && call_has(call, "open")) ||
	    (call_has(call, "private") && call_has(call, "not-private")))
		return call_refuse(call, err,
			_("--tender or --open, --private or --not-private: one of the two"));
	if (call_has(call, "tender"))
		session->tender = true;
	if (call_has(call, "open"))
		session->tender = false;
	if (call_has(call, "private"))
		session->is_private = true;
	if (call_has(call, "not-private"))
		session->is_private = false;
	return read_when(call, session, err) && read_end(call, session, err) &&
	       read_number(call, session, err) &&
	       read_form(call, session, err) &&
	       call_flag_line(call, "intention", &session->intention, err) &&
	       call_flag_line(call, "place", &session->place, err) &&
	       call_flag_line(call, "music", &session->music, err) &&
	       call_flag_line(call, "dose", &session->dose, err) &&
	       call_flag_line(call, "clear-felt", &session->clear_felt, err) &&
	       read_three(call, "before", &session->before, err) &&
	       read_three(call, "after", &session->after, err);
}

/* All that were named, in one list; NULL if none was. */
static bool read_people(struct call *call, const char **names, struct err *err)
{
	const char *name;

	*names = NULL;
	if (call_has(call, "alone"))
		*names = "";
	for (size_t i = 0; (name = call_value_at(call, "with", i)); i++) {
		if (!call_line(call, name, &name, err))
			return false;
		*names = *names && **names
			? arena_print(&call->arena, "%s, %s", *names, name)
			: name;
	}
	return true;
}

/* One step, whatever is said about it. */
static bool save(struct call *call, struct session *session, struct err *err)
{
	bool is_new = session->id == 0, ok;
	const char *names;

	if (!read_people(call, &names, err))
		return false;
	if (!book_begin(call->book, is_new ? N_("note a session")
					   : N_("change a session"), err))
		return false;
	ok = book_write_session(call->book, session, err) &&
	     (!names || book_set_session_people(call->book, session->id, names,
						err));
	return book_end(call->book, ok, err);
}

static bool run_new(struct call *call, struct err *err)
{
	struct session session = session_new(book_today(call->book));

	if (!read_flags(call, &session, err) || !save(call, &session, err))
		return false;
	say_id(call, session.id);
	return true;
}

static bool run_edit(struct call *call, struct err *err)
{
	struct session session;
	int64_t id;

	return call_find(call, call->words[0], "session", &id, err) &&
	       book_session(call->book, id, &call->arena, &session, err) &&
	       read_flags(call, &session, err) && save(call, &session, err);
}

/* ---- list, show ----------------------------------------------------------- */

/* A list tells nothing of a session that is kept closed but its day. */
static void close_words(struct session *session)
{
	session->place = session->intention = session->music = "";
	session->dose = session->clear_felt = "";
}

/* As told, or counted by day; one that is set aside is not counted. */
static int number_of(const struct session *session)
{
	return session->dropped ? session->number : session->nth;
}

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
	say_list(call, &json);
	for (size_t i = 0; i < list.count; i++) {
		const struct session *session = &list.items[i];

		if (call->json) {
			struct session told = *session;

			if (told.tender)
				close_words(&told);
			json_session(&json, &told);
			continue;
		}
		say(call, "%s  ", id_text(session->id, id));
		say_day(call, session->on);
		say(call, "  ");
		if (number_of(session))
			say(call, _("session %d, "), number_of(session));
		say(call, ngettext("%d page", "%d pages",
				   (unsigned long)session->entries),
		    session->entries);
		if (session->intention[0] && !session->tender) {
			say(call, "  ");
			say_line(call, session->intention);
		}
		say(call, "\n");
	}
	say_list_end(call, &json);
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
		say_line(call, entry->tender ? tender_title() :
			 entry_title(entry->body, entry->size, &call->arena));
		say(call, "\n");
	}
	return true;
}

static void say_three(struct call *call, const char *name, struct three three)
{
	const int numbers[] = { three.mood, three.energy, three.wellbeing };
	const char *words[] = { _("mood %d"), _("energy %d"), _("wellbeing %d") };
	const char *said = "";

	for (int i = 0; i < 3; i++)
		if (numbers[i])
			said = arena_print(&call->arena, "%s%s%s", said,
					   *said ? ", " : "",
					   arena_print(&call->arena, words[i],
						       numbers[i]));
	say_field(call, name, said);
}

static void say_notes(struct call *call, const struct session_note_list *notes)
{
	char id[ID_TEXT];

	if (notes->count)
		say(call, "\n");
	for (size_t i = 0; i < notes->count; i++) {
		const struct session_note *note = &notes->items[i];
		int minute = moment_minute(note->at);

		say(call, "  %s  ", id_text(note->id, id));
		say_fit(call, session_part_words(note->part), 7);
		if (note->has_time)
			say(call, "  %02d:%02d", minute / 60, minute % 60);
		say(call, "  ");
		say_line(call, note->body);
		say(call, "\n");
	}
}

static void say_when(struct call *call, const struct session *session)
{
	int from = moment_minute(session->started);
	int until = moment_minute(session->ended);

	const char *on = day_words_long(session->on, book_today(call->book),
					&call->arena);

	if (number_of(session))
		say(call, _("Session %d   %s"), number_of(session), on);
	else
		say(call, _("Session   %s"), on);
	if (session->has_time)
		say(call, ", %02d:%02d", from / 60, from % 60);
	if (session->has_end)
		say(call, _(" to %02d:%02d"), until / 60, until % 60);
	if (session->dropped)
		say(call, "   %s", _("(set aside)"));
	say(call, "\n");
}

static bool run_show(struct call *call, struct err *err)
{
	struct session session;
	struct session_note_list notes;
	const char *people;
	struct json json;
	int64_t id;

	if (!call_find(call, call->words[0], "session", &id, err) ||
	    !book_session(call->book, id, &call->arena, &session, err) ||
	    !book_session_people(call->book, id, &call->arena, &people, err) ||
	    !book_session_notes(call->book, id, &call->arena, &notes, err))
		return false;
	if (call->json) {
		say_json(call, &json, 1);
		json_session_whole(&json, &session, people, &notes);
		say_json_end(call);
		return true;
	}
	say_when(call, &session);
	say_field(call, _("Form"), session.form);
	say_field(call, _("Intention"), session.intention);
	say_field(call, _("Place"), session.place);
	say_field(call, _("With"), people);
	say_field(call, _("Music"), session.music);
	say_field(call, _("Dose"), session.dose);
	say_field(call, _("Clear felt"), session.clear_felt);
	say_three(call, _("Before"), session.before);
	say_three(call, _("After"), session.after);
	say_notes(call, &notes);
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
	return call_do(call, "session", book_drop_session, err);
}

/* A number or a day names one that is there, and not one to bring back. */
static bool run_restore(struct call *call, struct err *err)
{
	struct session session;
	int64_t id, digits, mask;

	if (!call_find(call, call->words[0], "session", &id, err) ||
	    !book_session(call->book, id, &call->arena, &session, err))
		return false;
	if (!session.dropped && !id_parse_ending(call->words[0], &digits, &mask))
		return err_set(err, ERR_NOT_FOUND, "id",
			_("session %s is not set aside; 'tend session list --dropped' names those that are"),
			call->words[0]);
	return book_restore_session(call->book, id, err);
}

/* ---- the rows ------------------------------------------------------------- */

#define SESSION_FLAGS							\
	{ "on", 0, "WHEN", N_("when: \"YYYY-MM-DD HH:MM\", or a day") },	\
	{ "form", 0, "F", N_("infusion, injection, lozenge, nasal, other") }, \
	{ "intention", 0, "T", N_("what you brought with you") },	\
	{ "place", 0, "T", N_("where it was") },			\
	{ "music", 0, "T", N_("what was playing") },			\
	{ "with", 0, "PERSON", N_("who was there; may be given again") }, \
	{ "ended", 0, "WHEN", N_("when it ended: \"HH:MM\", or a moment") }, \
	{ "number", 0, "N", N_("in its series; auto counts by day") },	\
	{ "dose", 0, "T", N_("in your words; it is kept, never read") },	\
	{ "clear-felt", 0, "T", N_("what clear felt like in the body") }, \
	{ "before", 0, "N,N,N", N_("mood, energy, wellbeing before it, 1 to 5") }, \
	{ "after", 0, "N,N,N", N_("the same, after it") },		\
	{ "private", 0, NULL, N_("never among things to give") },	\
	{ "tender", 0, NULL, N_("its pages stay closed until opened") }

static const struct flag new_flags[] = { SESSION_FLAGS, { 0 } };

static const struct flag edit_flags[] = {
	SESSION_FLAGS,
	{ "open", 0, NULL, N_("no longer tender") },
	{ "not-private", 0, NULL, N_("no longer private") },
	{ "alone", 0, NULL, N_("nobody was there, or nobody to name") },
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
	{ .name = "list", .help = N_("Sessions, newest first."),
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
	{ .name = "note", .words = "ID before|during|after TEXT|-",
	  .help = N_("Add a note of what was before, during or after."),
	  .flags = session_note_flags, .least = 2, .most = WORDS_ANY,
	  .run = session_run_note },
	{ .name = "note-edit", .words = "NOTE [before|during|after] [TEXT|-]",
	  .help = N_("Change a note: its part, its time, its words."),
	  .flags = session_note_flags, .least = 1, .most = WORDS_ANY,
	  .run = session_run_note_edit },
	{ .name = "note-drop", .words = "NOTE",
	  .help = N_("Take a note out; undo brings it back."),
	  .least = 1, .most = 1, .run = session_run_note_drop },
	{ 0 },
};

const struct verb verb_session = {
	.name = "session",
	.help = N_("Sessions. Alone, on a terminal: a page for one today."),
	.flags = list_flags, .json = true, .run = run_alone, .parts = parts,
};
