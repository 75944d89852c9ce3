#ifndef TEND_PORT_FIELDS_H
#define TEND_PORT_FIELDS_H

#include "base/arena.h"
#include "base/json.h"
#include "book/care.h"
#include "book/search.h"
#include "book/steps.h"
#include "domain/entry.h"
#include "domain/habit.h"
#include "domain/insight.h"
#include "domain/session.h"

/*
 * One thing as a JSON object, with the field names scripts depend on: names
 * only ever grow. Every `json_thing` writes a whole object, braces and all;
 * what is unknown is null, what is empty is "". The arena is for scratch.
 *
 * The complete export has its own, longer rows (port/export.h); where both
 * tell the same fact they use the same name.
 */

/* {"id","day","title","tags","starred","session","words","tender",
 * "dropped_at"}: a row of `entry list`. dropped_at stands there only if set. */
void json_entry(struct json *json, const struct entry *entry,
		struct arena *arena);

/* The same and "text", "written_at", "insights":[{"id","start","end"}]. */
void json_entry_whole(struct json *json, const struct entry *entry,
		      const struct anchor_list *anchors, struct arena *arena);

/* {"id","day","started_at","number","form","place","intention","music",
 * "dose","clear_felt","tender","entries","nth","ended_at","intention_day",
 * "mood_before" …, "wellbeing_after","private","dropped_at"}; entries is a
 * count, nth the number told or counted. */
void json_session(struct json *json, const struct session *session);

/* The same and "with" (names parted by ", ") and
 * "notes":[{"id","part","at"|null,"text"}]. */
void json_session_whole(struct json *json, const struct session *session,
			const char *people,
			const struct session_note_list *notes);

/* What an insight's row tells beyond its own columns. All zero says: no
 * suggestion, nothing answered, no values, no habits, none joined. */
struct insight_more {
	unsigned suggested;		/* a kind, 0: none */
	const char *reason;		/* why it is suggested */
	const char *readiness;		/* "ready", "almost", …; NULL */
	bool ranked;
	double priority;		/* 1-5, if ranked */
	const char *values;		/* names, each followed by \n; NULL: none */
	const int64_t *habits;		/* ids of the habits that grew from it */
	size_t habit_count;
	const struct insight *joined;	/* those that say the same */
	size_t joined_count;
};

/* {"id","text","kinds":[],"day","from":{"what","id","start","end"}|null,
 * "suggested":{"kind","reason"}|null,"readiness","priority","values":[],
 * "habits":[],"reread_on","joined":[{"id","text","from"}],"greets","starred",
 * "written_at","dropped_at"}. more may be NULL. "joined" stands there only if
 * there are some. */
void json_insight(struct json *json, const struct insight *insight,
		  const struct insight_more *more);

/* {"id","form","sentence","anchor","action","smallest","seconds",
 * "times_per_week","weekdays":["mon"…],"insight","phase","state","since",
 * "celebration","paused_until","let_go_on","learned","dropped_at"}. phase is a
 * phase's name; NULL: null. weekdays is [] when any day will do. */
void json_habit(struct json *json, const struct habit *habit,
		const char *phase, struct arena *arena);

/* ["mon","wed"] of bits 0 Monday … 6 Sunday; all seven, or none, are []. */
void json_weekdays(struct json *json, unsigned weekdays);

/* A habit's row of `today`: {"id","name","form","sentence","size_seconds",
 * "phase","mark","open"}; MARK_NONE is null. */
void json_habit_today(struct json *json, const struct habit *habit,
		      const char *phase, enum mark_state mark, bool open,
		      struct arena *arena);

/* {"id","habit","day","state","note","helped","hindered","at"}. */
void json_mark(struct json *json, const struct mark *mark);

/* {"day","state","note"} of a calendar; an empty note is null. */
void json_calendar_day(struct json *json, day on, const char *state,
		       const char *note);

/* {"what","id","day","title","snippet","matches":[[start,end]]}. */
void json_hit(struct json *json, const struct hit *hit);

/* {"id","name","kind","at","undone"}; the name in the person's language. */
void json_step(struct json *json, const struct step *step);

/* {"what","where","how_to_mend"}. */
void json_finding(struct json *json, const struct finding *finding);

/* A list of texts kept as lines: names, each followed by \n. NULL: []. */
void json_lines(struct json *json, const char *lines);

#endif
