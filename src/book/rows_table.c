/* What the book's content is made of, column by column. */
#include "book/rows.h"

#include <stdint.h>
#include <string.h>

#define ID { "id", "id", COLUMN_ID, 0, 0, 0, 0, 0 }
#define PARENT(name, of) \
	{ name, name, COLUMN_REF, COLUMN_PARENT | COLUMN_NEED, of, 0, 0, 0 }
#define REF(name, key, of, flags) { name, key, COLUMN_REF, flags, of, 0, 0, 0 }
#define SUBJECT(name, flags) { name, name, COLUMN_SUBJECT, flags, 0, 0, 0, 0 }
#define TEXT(name, key, flags) { name, key, COLUMN_TEXT, flags, 0, 0, 0, 0 }
#define PLAIN(name) TEXT(name, name, 0)
#define WORD(name, words, flags) { name, name, COLUMN_WORD, flags, words, 0, 0, 0 }
#define INT(name, key, flags, least, most, otherwise) \
	{ name, key, COLUMN_INT, flags, 0, least, most, otherwise }
#define COUNT(name) INT(name, name, 0, INT32_MIN, INT32_MAX, 0)
#define SCALE(name) INT(name, name, COLUMN_NULL, 1, 5, 0)
#define LENGTH INT("seconds", "seconds", COLUMN_NULL, 0, INT32_MAX, 0)
#define BOOL(name) { name, name, COLUMN_BOOL, 0, 0, 0, 0, 0 }
#define DAY(name, key, flags) { name, key, COLUMN_DAY, flags, 0, 0, 0, 0 }
#define MOMENT(name, key, flags) { name, key, COLUMN_MOMENT, flags, 0, 0, 0, 0 }
#define SECONDS(name, flags) { name, name, COLUMN_SECONDS, flags, 0, 0, 0, 0 }
#define MADE SECONDS("created_at", 0)
#define CHANGED SECONDS("changed_at", 0)
#define DROPPED SECONDS("dropped_at", COLUMN_NULL | COLUMN_QUIET)
#define END { 0, 0, COLUMN_ID, 0, 0, 0, 0, 0 }

static const struct column session[] = {
	ID,
	DAY("day", "day", COLUMN_NEED | COLUMN_KEY),
	MOMENT("started_at, started_zone", "started_at", COLUMN_NULL | COLUMN_KEY),
	MOMENT("ended_at, ended_zone", "ended_at", COLUMN_NULL),
	INT("number", "number", COLUMN_NULL, 0, INT32_MAX, 0),
	PLAIN("form"), PLAIN("place"),
	TEXT("intention", "intention", COLUMN_KEY),
	DAY("intention_day", "intention_day", COLUMN_NULL),
	PLAIN("music"), PLAIN("dose"), PLAIN("clear_felt"),
	SCALE("mood_before"), SCALE("mood_after"),
	SCALE("energy_before"), SCALE("energy_after"),
	SCALE("wellbeing_before"), SCALE("wellbeing_after"),
	BOOL("tender"), BOOL("private"), MADE, CHANGED, DROPPED, END
};

static const struct column session_note[] = {
	ID, PARENT("session", "session"),
	WORD("part", "before during after", COLUMN_NEED),
	MOMENT("at, zone", "at", COLUMN_NULL),
	TEXT("body", "text", COLUMN_NEED), MADE, CHANGED, END
};

static const struct column tag[] = {
	ID, TEXT("name", "name", COLUMN_NEED | COLUMN_UNIQUE), MADE, CHANGED, END
};

static const struct column entry[] = {
	ID,
	DAY("day", "day", COLUMN_NEED | COLUMN_KEY),
	REF("session", "session", "session", COLUMN_NULL),
	TEXT("body", "text", COLUMN_NEED | COLUMN_KEY),
	{ "words", "words", COLUMN_WORDS, 0, 0, 0, 0, 0 },
	PLAIN("template"), BOOL("starred"), BOOL("tender"), BOOL("private"),
	MOMENT("written_at, written_zone", "written_at", 0),
	MADE, CHANGED, DROPPED, END
};

static const struct column insight[] = {
	ID,
	DAY("day", "day", COLUMN_NEED | COLUMN_KEY),
	TEXT("body", "text", COLUMN_NEED | COLUMN_KEY),
	REF("session", "session", "session", COLUMN_NULL),
	REF("joined_to", "joined_to", "insight", COLUMN_NULL),
	BOOL("greets"), BOOL("starred"),
	DAY("reread_on", "reread_on", COLUMN_NULL),
	MOMENT("written_at, written_zone", "written_at", 0),
	MADE, CHANGED, DROPPED, END
};

static const struct column anchor[] = {
	ID, PARENT("insight", "insight"),
	REF("entry", "entry", "entry", COLUMN_NEED),
	INT("start", "start", COLUMN_NEED, 0, INT32_MAX, 0),
	INT("\"end\"", "end", COLUMN_NEED, 0, INT32_MAX, 0),
	PLAIN("quote"), END
};

static const struct column insight_kind[] = {
	ID, PARENT("insight", "insight"),
	{ "kinds", "kinds", COLUMN_KINDS, COLUMN_NEED, 0, 0, 0, 0 },
	MOMENT("at, zone", "at", 0), END
};

static const struct column value[] = {
	ID, WORD("kind", "value becoming area", COLUMN_KEY),
	TEXT("name", "name", COLUMN_NEED | COLUMN_KEY), PLAIN("why"),
	COUNT("position"), MADE, CHANGED, DROPPED, END
};

static const struct column person[] = {
	ID, TEXT("name", "name", COLUMN_NEED | COLUMN_KEY),
	TEXT("role", "role", COLUMN_KEY), PLAIN("contact"), PLAIN("hours"),
	PLAIN("told"), PLAIN("helps"), PLAIN("keep"), PLAIN("boundary"),
	PLAIN("resists"), PLAIN("often"),
	WORD("time_together", "- more as-now less", 0),
	BOOL("asks"), BOOL("support"), BOOL("private"), COUNT("position"),
	MADE, CHANGED, DROPPED, END
};

static const struct column appointment[] = {
	ID, DAY("day", "day", COLUMN_NEED),
	REF("person", "person", "person", COLUMN_NULL),
	PLAIN("wish"), PLAIN("kept"), PLAIN("page_path"),
	MADE, CHANGED, DROPPED, END
};

static const struct column agenda[] = {
	ID, REF("appointment", "appointment", "appointment", COLUMN_NULL),
	REF("person", "person", "person", COLUMN_NULL),
	SUBJECT("subject", COLUMN_NULL),
	WORD("kind", "tell ask which-first fits-treatment", 0),
	TEXT("body", "text", 0),
	{ "chosen", "chosen", COLUMN_BOOL, 0, 0, 0, 0, 1 },
	DAY("day", "day", COLUMN_NEED), DAY("done_on", "done_on", COLUMN_NULL),
	MADE, CHANGED, DROPPED, END
};

static const struct column routine[] = {
	ID, TEXT("body", "text", COLUMN_NEED | COLUMN_UNIQUE),
	COUNT("position"), MADE, CHANGED, DROPPED, END
};

static const struct column habit[] = {
	ID, REF("insight", "insight", "insight", COLUMN_NULL),
	DAY("since", "since", COLUMN_NEED),
	DAY("let_go_on", "let_go_on", COLUMN_NULL), PLAIN("learned"),
	REF("after_habit", "after", "habit", COLUMN_NULL),
	TEXT("grouping", "group", 0), COUNT("position"),
	MADE, CHANGED, DROPPED, END
};

static const struct column habit_version[] = {
	ID, PARENT("habit", "habit"),
	DAY("from_day", "from", COLUMN_NEED),
	WORD("form", "stack enhance if-then", 0), PLAIN("anchor"),
	REF("routine", "routine", "routine", COLUMN_NULL),
	TEXT("action", "action", COLUMN_NEED),
	PLAIN("smallest"), PLAIN("celebration"), LENGTH,
	BOOL("longer_is_fine"),
	INT("times_per_week", "times_per_week", 0, 1, 7, 7),
	{ "weekdays", "weekdays", COLUMN_WEEKDAYS, 0, 0, 0, 0, 127 },
	PLAIN("why"), MOMENT("at, zone", "at", 0), END
};

static const struct column pause[] = {
	ID, REF("habit", "habit", "habit", COLUMN_NULL),
	DAY("from_day", "from", COLUMN_NEED),
	DAY("until_day", "until", COLUMN_NULL),
	PLAIN("note"), MADE, CHANGED, END
};

static const struct column rung[] = {
	ID, PARENT("habit", "habit"), COUNT("position"),
	TEXT("action", "action", COLUMN_NEED), LENGTH, MADE, CHANGED, END
};

static const struct column cue[] = {
	ID, SUBJECT("subject", COLUMN_NEED),
	WORD("kind", "reminds easier harder keeps-alive", COLUMN_NEED),
	PLAIN("sort"), TEXT("body", "text", COLUMN_NEED),
	DAY("arranged_on", "arranged_on", COLUMN_NULL),
	WORD("helped", "- yes partly no", 0), MADE, CHANGED, DROPPED, END
};

static const struct column mark[] = {
	ID, REF("habit", "habit", "habit", COLUMN_NEED | COLUMN_UNIQUE),
	DAY("day", "day", COLUMN_NEED | COLUMN_UNIQUE),
	WORD("state", "done smallest partly rest not-today", COLUMN_NEED),
	PLAIN("note"), PLAIN("helped"), PLAIN("hindered"),
	MOMENT("at, zone", "at", 0), CHANGED, END
};

static const struct column occasion[] = {
	ID, REF("habit", "habit", "habit", COLUMN_NEED),
	DAY("day", "day", COLUMN_NEED), BOOL("fired"), BOOL("rehearsed"),
	PLAIN("note"), MOMENT("at, zone", "at", 0), CHANGED, END
};

static const struct column checkin[] = {
	ID, DAY("day", "day", COLUMN_NEED), SCALE("mood"), SCALE("energy"),
	SCALE("wellbeing"), PLAIN("note"), MOMENT("at, zone", "at", 0),
	CHANGED, DROPPED, END
};

static const struct column obstacle[] = {
	ID, REF("habit", "habit", "habit", COLUMN_NULL),
	REF("mark", "mark", "mark", COLUMN_NULL),
	DAY("day", "day", COLUMN_NEED),
	WORD("type", "- practical emotional identity social habitual", 0),
	TEXT("body", "text", 0), PLAIN("idea"),
	SUBJECT("adjusted", COLUMN_NULL), PLAIN("outcome"),
	MOMENT("at, zone", "at", 0), MADE, CHANGED, DROPPED, END
};

static const struct column win[] = {
	ID, DAY("day", "day", COLUMN_NEED), TEXT("body", "text", COLUMN_NEED),
	SUBJECT("subject", COLUMN_NULL), MOMENT("at, zone", "at", 0),
	CHANGED, DROPPED, END
};

static const struct column review[] = {
	ID, WORD("kind", "weekly monthly integration", COLUMN_NEED),
	DAY("from_day", "from", COLUMN_NEED),
	DAY("until_day", "until", COLUMN_NEED),
	REF("habit", "habit", "habit", COLUMN_NULL), COUNT("step"),
	SECONDS("finished_at", COLUMN_NULL), PLAIN("shown"),
	MOMENT("at, zone", "at", 0), CHANGED, DROPPED, END
};

static const struct column answer[] = {
	ID, SUBJECT("subject", COLUMN_NEED),
	TEXT("question", "question", COLUMN_NEED),
	INT("number", "number", COLUMN_NULL, INT32_MIN, INT32_MAX, 0),
	TEXT("body", "text", 0), DAY("day", "day", COLUMN_NULL),
	MOMENT("at, zone", "at", 0), END
};

static const struct column link[] = {
	ID, TEXT("what", "what", COLUMN_NEED | COLUMN_UNIQUE),
	SUBJECT("subject", COLUMN_NEED | COLUMN_UNIQUE),
	SUBJECT("object", COLUMN_NEED | COLUMN_UNIQUE),
	PLAIN("note"), MADE, END
};

static const struct column invitation[] = {
	ID, TEXT("what", "what", COLUMN_NEED | COLUMN_UNIQUE),
	{ "subject", "subject", COLUMN_SUBJECT_0, COLUMN_UNIQUE, 0, 0, 0, 0 },
	DAY("later_on", "later_on", COLUMN_NULL), BOOL("never"),
	DAY("shown_on", "shown_on", COLUMN_NULL), CHANGED, END
};

static const struct column visit[] = {
	ID, SUBJECT("subject", COLUMN_NEED), TEXT("what", "what", COLUMN_NEED),
	DAY("day", "day", COLUMN_NEED), MOMENT("at, zone", "at", 0), END
};

static const struct column template[] = {
	ID, TEXT("name", "name", COLUMN_NEED | COLUMN_UNIQUE),
	TEXT("body", "text", COLUMN_NEED), MADE, CHANGED, END
};

static const struct column prompt[] = {
	ID, TEXT("key", "key", COLUMN_NULL | COLUMN_UNIQUE),
	TEXT("body", "text", 0), WORD("tone", "light inward tender", 0),
	BOOL("hidden"), MADE, CHANGED, END
};

static const struct column prompt_shown[] = {
	ID, TEXT("key", "key", COLUMN_NEED), DAY("day", "day", COLUMN_NEED),
	SUBJECT("entry", COLUMN_NULL), END
};

static const struct column source[] = {
	ID, SUBJECT("subject", COLUMN_NEED),
	TEXT("system", "system", COLUMN_NEED | COLUMN_UNIQUE),
	TEXT("key", "key", COLUMN_NEED | COLUMN_UNIQUE), END
};

static const struct column erased[] = { ID, SECONDS("at", 0), END };

const struct table book_content[] = {
	{ "session", "sessions", NULL, session },
	{ "session_note", "notes", "session", session_note },
	{ "tag", "tags", NULL, tag },
	{ "entry", "entries", NULL, entry },
	{ "insight", "insights", NULL, insight },
	{ "anchor", "anchors", "insight", anchor },
	{ "insight_kind", "sorted", "insight", insight_kind },
	{ "value", "values", NULL, value },
	{ "person", "people", NULL, person },
	{ "appointment", "appointments", NULL, appointment },
	{ "agenda", "agenda", NULL, agenda },
	{ "routine", "routines", NULL, routine },
	{ "habit", "habits", NULL, habit },
	{ "habit_version", "versions", "habit", habit_version },
	{ "rung", "rungs", "habit", rung },
	{ "pause", "pauses", NULL, pause },
	{ "cue", "cues", NULL, cue },
	{ "mark", "marks", NULL, mark },
	{ "occasion", "occasions", NULL, occasion },
	{ "checkin", "checkins", NULL, checkin },
	{ "obstacle", "obstacles", NULL, obstacle },
	{ "win", "wins", NULL, win },
	{ "review", "reviews", NULL, review },
	{ "answer", "answers", NULL, answer },
	{ "link", "links", NULL, link },
	{ "invitation", "invitations", NULL, invitation },
	{ "visit", "visits", NULL, visit },
	{ "template", "templates", NULL, template },
	{ "prompt", "prompts", NULL, prompt },
	{ "prompt_shown", "prompts_shown", NULL, prompt_shown },
	{ "source", "sources", NULL, source },
	{ "erased", "erased", NULL, erased },
	{ NULL, NULL, NULL, NULL },
};

const struct table *table_find(const char *name)
{
	for (const struct table *t = book_content; t->name; t++)
		if (strcmp(t->name, name) == 0)
			return t;
	return NULL;
}

int table_cell(const struct table *table, const char *key)
{
	for (int i = 0; table->columns[i].name; i++)
		if (strcmp(table->columns[i].key, key) == 0)
			return i;
	return -1;
}

int table_width(const struct table *table)
{
	int width = 0;

	while (table->columns[width].name)
		width++;
	return width;
}
