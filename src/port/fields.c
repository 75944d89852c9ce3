#include "port/fields.h"

#include <stdio.h>
#include <string.h>

#include "base/intl.h"

/* "moment" of seconds alone, told in UTC; 0 is null. For dropped_at. */
static void put_seconds(struct json *json, const char *key, int64_t seconds)
{
	json_key(json, key);
	if (seconds)
		json_moment(json, (struct moment){ .at = seconds });
	else
		json_none(json);
}

static void put_dropped(struct json *json, bool dropped, int64_t at)
{
	if (dropped)
		put_seconds(json, "dropped_at", at);
}

void json_lines(struct json *json, const char *lines)
{
	json_open(json, '[');
	while (lines && *lines) {
		size_t size = strcspn(lines, "\n");

		json_text_n(json, lines, size);
		lines += size;
		lines += *lines == '\n';
	}
	json_close(json, ']');
}

static const char *or_empty(const char *text)
{
	return text ? text : "";
}

/* ---- entries and sessions ------------------------------------------------ */

static void put_entry(struct json *json, const struct entry *entry,
		      struct arena *arena)
{
	json_put_id(json, "id", entry->id);
	json_put_day(json, "day", entry->on);
	json_put_text(json, "title",
		      entry_title(or_empty(entry->body), entry->size, arena));
	json_key(json, "tags");
	json_lines(json, entry->tags);
	json_put_bool(json, "starred", entry->starred);
	json_put_id(json, "session", entry->session);
	json_put_int(json, "words", entry->words);
	json_put_bool(json, "tender", entry->tender);
	put_dropped(json, entry->dropped, entry->dropped_at);
}

void json_entry(struct json *json, const struct entry *entry,
		struct arena *arena)
{
	json_open(json, '{');
	put_entry(json, entry, arena);
	json_close(json, '}');
}

void json_entry_whole(struct json *json, const struct entry *entry,
		      const struct anchor_list *anchors, struct arena *arena)
{
	json_open(json, '{');
	put_entry(json, entry, arena);
	json_key(json, "text");
	json_text_n(json, or_empty(entry->body), entry->size);
	json_put_moment(json, "written_at", entry->written);
	json_key(json, "insights");
	json_open(json, '[');
	for (size_t i = 0; anchors && i < anchors->count; i++) {
		const struct anchor *anchor = &anchors->items[i];

		json_open(json, '{');
		json_put_id(json, "id", anchor->insight);
		json_put_int(json, "start", (int64_t)anchor->start);
		json_put_int(json, "end", (int64_t)anchor->end);
		json_close(json, '}');
	}
	json_close(json, ']');
	json_close(json, '}');
}

static void put_time(struct json *json, const char *key, bool has,
		     struct moment at)
{
	json_key(json, key);
	if (has)
		json_moment(json, at);
	else
		json_none(json);
}

static void put_known(struct json *json, const char *key, bool known,
		      int64_t number)
{
	json_key(json, key);
	if (known)
		json_int(json, number);
	else
		json_none(json);
}

/* 0 is not known. */
static void put_number(struct json *json, const char *key, int number)
{
	put_known(json, key, number != 0, number);
}

static void put_session(struct json *json, const struct session *session)
{
	json_put_id(json, "id", session->id);
	json_put_day(json, "day", session->on);
	put_time(json, "started_at", session->has_time, session->started);
	put_number(json, "number", session->number);
	json_put_text(json, "form", or_empty(session->form));
	json_put_text(json, "place", or_empty(session->place));
	json_put_text(json, "intention", or_empty(session->intention));
	json_put_text(json, "music", or_empty(session->music));
	json_put_text(json, "dose", or_empty(session->dose));
	json_put_text(json, "clear_felt", or_empty(session->clear_felt));
	json_put_bool(json, "tender", session->tender);
	json_put_int(json, "entries", session->entries);
	json_put_int(json, "nth", session->nth);
	put_time(json, "ended_at", session->has_end, session->ended);
	json_put_day(json, "intention_day", session->intention_on);
	put_number(json, "mood_before", session->before.mood);
	put_number(json, "energy_before", session->before.energy);
	put_number(json, "wellbeing_before", session->before.wellbeing);
	put_number(json, "mood_after", session->after.mood);
	put_number(json, "energy_after", session->after.energy);
	put_number(json, "wellbeing_after", session->after.wellbeing);
	json_put_bool(json, "private", session->is_private);
	put_dropped(json, session->dropped, session->dropped_at);
}

void json_session(struct json *json, const struct session *session)
{
	json_open(json, '{');
	put_session(json, session);
	json_close(json, '}');
}

void json_session_whole(struct json *json, const struct session *session,
			const char *people,
			const struct session_note_list *notes)
{
	json_open(json, '{');
	put_session(json, session);
	json_put_text(json, "with", or_empty(people));
	json_key(json, "notes");
	json_open(json, '[');
	for (size_t i = 0; i < notes->count; i++) {
		const struct session_note *note = &notes->items[i];

		json_open(json, '{');
		json_put_id(json, "id", note->id);
		json_put_text(json, "part", session_part_name(note->part));
		put_time(json, "at", note->has_time, note->at);
		json_put_text(json, "text", note->body);
		json_close(json, '}');
	}
	json_close(json, ']');
	json_close(json, '}');
}

/* ---- insights ------------------------------------------------------------ */

static void put_kinds(struct json *json, unsigned kinds)
{
	json_open(json, '[');
	for (unsigned bit = 1; bit <= KIND_WAITING; bit <<= 1)
		if (kinds & bit)
			json_text(json, kind_name(bit));
	json_close(json, ']');
}

/* {"what":"entry","id","start","end"}, {"what":"session","id"} with start and
 * end null, or null. */
static void put_from(struct json *json, const struct insight *insight)
{
	if (!insight->entry && !insight->session) {
		json_none(json);
		return;
	}
	json_open(json, '{');
	json_put_text(json, "what", insight->entry ? "entry" : "session");
	json_put_id(json, "id",
		    insight->entry ? insight->entry : insight->session);
	put_known(json, "start", insight->entry != 0, (int64_t)insight->start);
	put_known(json, "end", insight->entry != 0, (int64_t)insight->end);
	json_close(json, '}');
}

static void put_joined(struct json *json, const struct insight_more *more)
{
	if (!more->joined_count)
		return;
	json_key(json, "joined");
	json_open(json, '[');
	for (size_t i = 0; i < more->joined_count; i++) {
		json_open(json, '{');
		json_put_id(json, "id", more->joined[i].id);
		json_put_text(json, "text", or_empty(more->joined[i].body));
		json_key(json, "from");
		put_from(json, &more->joined[i]);
		json_close(json, '}');
	}
	json_close(json, ']');
}

static void put_more(struct json *json, const struct insight_more *more)
{
	json_key(json, "suggested");
	if (more->suggested) {
		json_open(json, '{');
		json_put_text(json, "kind", kind_name(more->suggested));
		json_put_text(json, "reason", or_empty(more->reason));
		json_close(json, '}');
	} else {
		json_none(json);
	}
	json_put_text(json, "readiness", more->readiness);
	json_key(json, "priority");
	if (more->ranked)
		json_decimal(json, more->priority, 2);
	else
		json_none(json);
	json_key(json, "values");
	json_lines(json, more->values);
	json_key(json, "habits");
	json_open(json, '[');
	for (size_t i = 0; i < more->habit_count; i++)
		json_id(json, more->habits[i]);
	json_close(json, ']');
}

void json_insight(struct json *json, const struct insight *insight,
		  const struct insight_more *more)
{
	static const struct insight_more nothing;

	if (!more)
		more = &nothing;
	json_open(json, '{');
	json_put_id(json, "id", insight->id);
	json_put_text(json, "text", or_empty(insight->body));
	json_key(json, "kinds");
	put_kinds(json, insight->kinds);
	json_put_day(json, "day", insight->on);
	json_key(json, "from");
	put_from(json, insight);
	put_more(json, more);
	json_put_day(json, "reread_on", insight->reread_on);
	put_joined(json, more);
	json_put_bool(json, "greets", insight->greets);
	json_put_bool(json, "starred", insight->starred);
	json_put_moment(json, "written_at", insight->written);
	put_dropped(json, insight->dropped, insight->dropped_at);
	json_close(json, '}');
}

/* ---- habits -------------------------------------------------------------- */

void json_weekdays(struct json *json, unsigned weekdays)
{
	static const char *const names[] = {
		"mon", "tue", "wed", "thu", "fri", "sat", "sun",
	};

	json_open(json, '[');
	for (unsigned i = 0; i < 7 && weekdays != 127; i++)
		if (weekdays & 1u << i)
			json_text(json, names[i]);
	json_close(json, ']');
}

void json_habit(struct json *json, const struct habit *habit,
		const char *phase, struct arena *arena)
{
	json_open(json, '{');
	json_put_id(json, "id", habit->id);
	json_put_text(json, "form", form_name(habit->form));
	json_put_text(json, "sentence", habit_sentence(habit, arena));
	json_put_text(json, "anchor", or_empty(habit->anchor));
	json_put_text(json, "action", or_empty(habit->action));
	json_put_text(json, "smallest", or_empty(habit->smallest));
	put_number(json, "seconds", habit->seconds);
	json_put_int(json, "times_per_week", habit->times_per_week);
	json_key(json, "weekdays");
	json_weekdays(json, habit->weekdays);
	json_put_id(json, "insight", habit->insight);
	json_put_text(json, "phase", phase);
	json_put_text(json, "state", habit_state_name(habit->state));
	json_put_day(json, "since", habit->since);
	json_put_text(json, "celebration", or_empty(habit->celebration));
	json_put_day(json, "paused_until", habit->paused_until);
	json_put_day(json, "let_go_on", habit->let_go_on);
	json_put_text(json, "learned", or_empty(habit->learned));
	put_dropped(json, habit->dropped, habit->dropped_at);
	json_close(json, '}');
}

void json_habit_today(struct json *json, const struct habit *habit,
		      const char *phase, enum mark_state mark, bool open,
		      struct arena *arena)
{
	json_open(json, '{');
	json_put_id(json, "id", habit->id);
	json_put_text(json, "name", habit_name(habit, arena));
	json_put_text(json, "form", form_name(habit->form));
	json_put_text(json, "sentence", habit_sentence(habit, arena));
	put_number(json, "size_seconds", habit->seconds);
	json_put_text(json, "phase", phase);
	json_put_text(json, "mark", mark == MARK_NONE ? NULL : mark_name(mark));
	json_put_bool(json, "open", open);
	json_close(json, '}');
}

void json_mark(struct json *json, const struct mark *mark)
{
	json_open(json, '{');
	json_put_id(json, "id", mark->id);
	json_put_id(json, "habit", mark->habit);
	json_put_day(json, "day", mark->on);
	json_put_text(json, "state", mark_name(mark->state));
	json_put_text(json, "note", or_empty(mark->note));
	json_put_text(json, "helped", or_empty(mark->helped));
	json_put_text(json, "hindered", or_empty(mark->hindered));
	json_put_moment(json, "at", mark->at);
	json_close(json, '}');
}

void json_calendar_day(struct json *json, day on, const char *state,
		       const char *note)
{
	json_open(json, '{');
	json_put_day(json, "day", on);
	json_put_text(json, "state", state);
	json_put_text(json, "note", note && *note ? note : NULL);
	json_close(json, '}');
}

/* ---- the rest ------------------------------------------------------------ */

void json_hit(struct json *json, const struct hit *hit)
{
	json_open(json, '{');
	json_put_text(json, "what", hit->what);
	json_put_id(json, "id", hit->id);
	json_put_day(json, "day", hit->on);
	json_put_text(json, "title", or_empty(hit->title));
	json_put_text(json, "snippet", or_empty(hit->snippet));
	json_key(json, "matches");
	json_open(json, '[');
	for (size_t i = 0; i < hit->mark_count; i++) {
		json_open(json, '[');
		json_int(json, (int64_t)hit->marks[i].start);
		json_int(json, (int64_t)hit->marks[i].end);
		json_close(json, ']');
	}
	json_close(json, ']');
	json_close(json, '}');
}

void json_step(struct json *json, const struct step *step)
{
	char number[24];

	/* A step's number is the book's own count, no thing's id. */
	snprintf(number, sizeof(number), "%lld", (long long)step->id);
	json_open(json, '{');
	json_put_text(json, "id", number);
	json_put_text(json, "name", _(step->name));
	json_put_text(json, "kind", step->kind);
	json_put_moment(json, "at", step->at);
	json_put_bool(json, "undone", step->undone);
	json_close(json, '}');
}

void json_finding(struct json *json, const struct finding *finding)
{
	json_open(json, '{');
	json_put_text(json, "what", finding->what);
	json_put_text(json, "where", finding->where);
	json_put_text(json, "how_to_mend", finding->how_to_mend);
	json_close(json, '}');
}
