#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "book/care.h"
#include "book/entries.h"
#include "book/invitations.h"
#include "domain/day_words.h"
#include "domain/greeting.h"
#include "habit_days.h"
#include "port/fields.h"

/* What today is made of, read once. */
struct today {
	day on;
	struct entry_list entries;
	struct habit_list habits;
	struct habit_days *days;	/* of each habit */
	struct mark_list marks;
	struct session session;		/* of today, if there is one */
	bool has_session;
	struct invited_list invited;
};

static bool read_session(struct call *call, struct today *today,
			 struct err *err)
{
	struct session_list list;

	if (!book_sessions(call->book, false, 0, &call->arena, &list, err))
		return false;
	for (size_t i = 0; i < list.count && !today->has_session; i++)
		if (list.items[i].on == today->on) {
			today->has_session = true;
			today->session = list.items[i];
		}
	return true;
}

static bool read_today(struct call *call, struct today *today, struct err *err)
{
	struct entry_query query = {
		.after_day = DAY_NONE, .heads = true,
		.from = book_today(call->book), .until = book_today(call->book),
	};

	*today = (struct today){ .on = book_today(call->book) };
	if (!book_entries(call->book, &query, &call->arena, &today->entries, err) ||
	    !book_habits(call->book, false, &call->arena, &today->habits, err) ||
	    !book_marks(call->book, 0, today->on, today->on, &call->arena,
			&today->marks, err) ||
	    !book_invited(call->book, &call->arena, &today->invited, err) ||
	    !read_session(call, today, err))
		return false;
	today->days = arena_new(&call->arena, (today->habits.count + 1) *
				sizeof(*today->days));
	for (size_t i = 0; i < today->habits.count; i++)
		if (!habit_days_read(call, today->habits.items[i].id,
				     &today->days[i], err))
			return false;
	return true;
}

static enum mark_state mark_of(const struct today *today, int64_t habit)
{
	for (size_t i = 0; i < today->marks.count; i++)
		if (today->marks.items[i].habit == habit)
			return today->marks.items[i].state;
	return MARK_NONE;
}

/* An if-then plan's occasion may not come: it is never due. */
static bool is_open(const struct today *today, size_t i)
{
	const struct habit *habit = &today->habits.items[i];

	return habit->form != FORM_IF_THEN &&
	       mark_of(today, habit->id) == MARK_NONE &&
	       habit_day_seen(&today->days[i], today->on) == STATE_OPEN;
}

/* What was brought along to a session of this day. */
static const char *intention_of(const struct today *today)
{
	if (!today->has_session || today->session.tender ||
	    !today->session.intention[0])
		return NULL;
	return today->session.intention;
}

/* ---- in lines ------------------------------------------------------------- */

static void say_greeting(struct call *call, const struct today *today)
{
	const char *name = NULL;
	struct err err = { 0 };
	int minute = moment_minute(book_now(call->book));

	book_setting(call->book, "name", &call->arena, &name, &err);
	say_line(call, greeting_at(minute / 60, name, &call->arena));
	say(call, "   %s\n", day_words_long(today->on, today->on, &call->arena));
}

/* Rows of one sort, under their heading; nothing at all if there is none. */
static void say_habits(struct call *call, const struct today *today,
		       const char *heading, bool if_then)
{
	bool said = false;

	for (size_t i = 0; i < today->habits.count; i++) {
		const struct habit *habit = &today->habits.items[i];
		enum mark_state mark = mark_of(today, habit->id);
		enum day_state seen = habit_day_seen(&today->days[i], today->on);

		if ((habit->form == FORM_IF_THEN) != if_then ||
		    (mark == MARK_NONE && seen != STATE_OPEN))
			continue;
		if (!said)
			say(call, "\n%s\n", heading);
		said = true;
		say(call, "  [%s] ", mark == MARK_NONE ? " " :
		    state_sign(call, state_of_mark(mark)));
		say_line(call, habit_sentence(habit, &call->arena));
		say(call, "\n");
	}
}

static void say_pages(struct call *call, const struct today *today)
{
	char id[ID_TEXT];

	if (today->entries.count)
		say(call, "\n%s\n", _("Pages"));
	for (size_t i = today->entries.count; i > 0; i--) {
		const struct entry *entry = &today->entries.items[i - 1];

		say(call, "  %s  ", id_text(entry->id, id));
		say_line(call, entry->tender ? tender_title() :
			 entry_title(entry->body, entry->size, &call->arena));
		say(call, "\n");
	}
}

static const char *text_of(struct call *call, const struct today *today,
			   const struct invited *invited)
{
	if (invited->kind == INVITED_SORTING)
		return _("Some lines to sort, whenever.");
	return arena_print(&call->arena, invited->kind == INVITED_READING
					 ? "%s: %s" : "%s %s",
			   invited_words(invited, today->on, &call->arena),
			   invited_hint(invited));
}

static void say_today(struct call *call, const struct today *today)
{
	say_greeting(call, today);
	if (intention_of(today)) {
		say(call, "\n%s\n  ", _("What you brought with you"));
		say_line(call, intention_of(today));
		say(call, "\n");
	}
	say_habits(call, today, _("Small things"), false);
	say_habits(call, today, _("When it comes"), true);
	say_pages(call, today);
	if (today->invited.count)
		say(call, "\n%s\n", _("If you like"));
	for (size_t i = 0; i < today->invited.count; i++)
		say(call, "  %s\n", text_of(call, today,
					    &today->invited.items[i]));
}

/* ---- JSON ----------------------------------------------------------------- */

static void put_today(struct call *call, const struct today *today)
{
	struct json json;

	say_json(call, &json, 2);
	json_open(&json, '{');
	json_put_day(&json, "day", today->on);
	json_put_text(&json, "intention", intention_of(today));
	json_key(&json, "entries");
	json_open(&json, '[');
	for (size_t i = 0; i < today->entries.count; i++) {
		struct entry entry = today->entries.items[i];

		if (entry.tender) {
			entry.body = "";
			entry.size = 0;
		}
		json_entry(&json, &entry, &call->arena);
	}
	json_close(&json, ']');
	json_key(&json, "habits");
	json_open(&json, '[');
	for (size_t i = 0; i < today->habits.count; i++)
		json_habit_today(&json, &today->habits.items[i],
				 phase_name(today->days[i].phase),
				 mark_of(today, today->habits.items[i].id),
				 is_open(today, i), &call->arena);
	json_close(&json, ']');
	json_key(&json, "checkins");
	json_open(&json, '[');
	json_close(&json, ']');
	json_key(&json, "invitations");
	json_open(&json, '[');
	for (size_t i = 0; i < today->invited.count; i++) {
		const struct invited *invited = &today->invited.items[i];
		int64_t id = invited_subject(invited);

		json_open(&json, '{');
		json_put_text(&json, "what", invited_name(invited->kind));
		json_put_id(&json, "id", id);
		json_put_text(&json, "text", text_of(call, today, invited));
		json_close(&json, '}');
	}
	json_close(&json, ']');
	json_close(&json, '}');
	say_json_end(call);
}

static bool run_today(struct call *call, struct err *err)
{
	struct today today;

	if (!read_today(call, &today, err))
		return false;
	if (call->json)
		put_today(call, &today);
	else
		say_today(call, &today);
	return true;
}

const struct verb verb_today = {
	.name = "today",
	.help = N_("Today: small things with their marks, pages, what is invited."),
	.json = true, .run = run_today,
};
