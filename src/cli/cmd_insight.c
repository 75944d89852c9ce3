#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "book/care.h"
#include "book/entries.h"
#include "book/habits.h"
#include "book/insights.h"
#include "domain/day_words.h"
#include "domain/suggest.h"
#include "port/fields.h"
#include "verbs.h"

/* ---- what a row tells beyond its own columns ------------------------------ */

struct beyond {
	bool opens;		/* one insight was asked for by itself */
	const struct signs *signs;
	struct habit_list habits;
};

static bool look_beyond(struct call *call, struct beyond *beyond,
			struct err *err)
{
	beyond->opens = false;
	beyond->signs = signs_read(&call->arena);
	return book_habits(call->book, true, &call->arena, &beyond->habits,
			   err);
}

static bool fill_more(struct call *call, const struct beyond *beyond,
		      const struct insight *insight, struct insight_more *more,
		      struct err *err)
{
	struct insight_query same = {
		.joined_to = insight->id, .until = DAY_NONE,
		.oldest_first = true,
	};
	struct insight_list joined;
	struct suggestion suggestion;
	int64_t *ids = arena_new(&call->arena, (beyond->habits.count + 1) *
				 sizeof(*ids));

	*more = (struct insight_more){ .habits = ids };
	if (!insight->kinds &&
	    suggest_kind(beyond->signs, insight->body, strlen(insight->body),
			 &suggestion)) {
		more->suggested = suggestion.kind;
		more->reason = suggestion.reason;
	}
	for (size_t i = 0; i < beyond->habits.count; i++)
		if (beyond->habits.items[i].insight == insight->id)
			ids[more->habit_count++] = beyond->habits.items[i].id;
	if (!book_insights(call->book, &same, &call->arena, &joined, err))
		return false;
	for (size_t i = 0; i < joined.count; i++)
		if (joined.items[i].tender && !beyond->opens)
			joined.items[i].body = "";
	more->joined = joined.items;
	more->joined_count = joined.count;
	return true;
}

/* ---- add ------------------------------------------------------------------ */

/* Its place on the page: where the page says just this, else its title. */
static bool find_place(struct call *call, struct insight *insight,
		       struct err *err)
{
	struct entry entry;
	const char *found;
	size_t start = 0;

	if (!book_entry(call->book, insight->entry, &call->arena, &entry, err))
		return false;
	found = memmem(entry.body, entry.size, insight->body,
		       strlen(insight->body));
	if (found) {
		insight->start = (size_t)(found - entry.body);
		insight->end = insight->start + strlen(insight->body);
	} else {
		while (start < entry.size && strchr(" \t\r\n", entry.body[start]))
			start++;
		insight->start = start;
		while (start < entry.size && !strchr("\r\n", entry.body[start]))
			start++;
		insight->end = start;
	}
	insight->on = entry.on;
	insight->session = entry.session;
	return true;
}

/* A page or a session; a number or a day names a session. */
static bool find_source(struct call *call, const char *text, int64_t *id,
			const char **what, struct err *err)
{
	return book_find_id(call->book, text, NULL, id, what, err) ||
	       (err->kind == ERR_NOT_FOUND &&
		book_find_id(call->book, text, "session", id, what, NULL));
}

static bool find_origin(struct call *call, struct insight *insight,
			struct err *err)
{
	const char *text = call_value(call, "from");
	const char *what;
	struct session session;
	int64_t id;

	if (!text)
		return true;
	if (!find_source(call, text, &id, &what, err))
		return false;
	if (strcmp(what, "entry") == 0) {
		insight->entry = id;
		return find_place(call, insight, err);
	}
	if (strcmp(what, "session") != 0)
		return call_refuse(call, err,
				   _("an insight comes from a page or a session"));
	insight->session = id;
	if (!book_session(call->book, id, &call->arena, &session, err))
		return false;
	insight->on = session.on;
	return true;
}

/* KIND…, from words or flags, into a set; `unsorted` alone is none. */
static bool add_kind(struct call *call, const char *word, unsigned *kinds,
		     struct err *err)
{
	unsigned kind = kind_parse(word);

	if (!kind && strcmp(word, "unsorted") != 0)
		return call_refuse(call, err,
			_("“%.40s” is no kind; there are actionable, understanding, acceptance, waiting, unsorted"),
			word);
	*kinds |= kind;
	return true;
}

static bool run_add(struct call *call, struct err *err)
{
	struct insight insight = {
		.on = book_today(call->book), .reread_on = DAY_NONE,
		.quote = "",
	};
	unsigned kinds = 0;
	size_t size;
	bool ok = true;

	for (size_t i = 0; ok && call_value_at(call, "kind", i); i++)
		ok = add_kind(call, call_value_at(call, "kind", i), &kinds, err);
	if (!ok || !call_text_from(call, 0, &insight.body, &size, err))
		return false;
	while (size > 0 && strchr(" \t\r\n", insight.body[size - 1]))
		size--;
	insight.body = arena_text_n(&call->arena, insight.body, size);
	if (!find_origin(call, &insight, err) || !kinds_check(kinds, err) ||
	    !book_begin(call->book, N_("keep a line"), err))
		return false;
	ok = book_write_insight(call->book, &insight, err) &&
	     (!kinds || book_sort_insight(call->book, insight.id, kinds, err));
	if (!book_end(call->book, ok, err))
		return false;
	say_id(call, insight.id);
	return true;
}

/* ---- list, show ----------------------------------------------------------- */

/* Room for one kind, and for two. */
enum { KIND_COLUMNS = 11, KINDS_COLUMNS = 17 };

static void say_kinds(struct call *call, unsigned kinds, int columns)
{
	struct str words = STR_INIT;

	for (unsigned bit = 1; bit <= KIND_WAITING; bit <<= 1) {
		if (!(kinds & bit))
			continue;
		if (words.size)
			str_add(&words, ", ");
		str_add(&words, kind_words(bit));
	}
	say_fit(call, words.size ? words.s : "-", columns);
	str_clear(&words);
}

static void say_row(struct call *call, const struct insight *insight,
		    int columns)
{
	char id[ID_TEXT];

	say(call, "%s  ", id_text(insight->id, id));
	say_kinds(call, insight->kinds, columns);
	say(call, "  ");
	say_line(call, insight->tender ? tender_title() : insight->body);
	say(call, "\n");
}

static bool list_query(struct call *call, struct insight_query *query,
		       struct err *err)
{
	const char *kind = call_value(call, "kind");
	const char *from = call_value(call, "from");
	const char *most = call_value(call, "limit");
	const char *what;
	int64_t id;

	*query = (struct insight_query){
		.until = DAY_NONE, .dropped = call_has(call, "dropped"),
		.by_kind = kind != NULL,
	};
	if (kind && !add_kind(call, kind, &query->kind, err))
		return false;
	if (most && !call_number(call, "--limit", most, 1, 1000000,
				 &query->limit, err))
		return false;
	if (!from)
		return true;
	if (!find_source(call, from, &id, &what, err))
		return false;
	if (strcmp(what, "session") == 0)
		query->session = id;
	else
		query->entry = id;
	return true;
}

static bool run_list(struct call *call, struct err *err)
{
	struct insight_query query;
	struct insight_list list;
	struct beyond beyond;
	struct json json;
	int columns = KIND_COLUMNS;

	if (!list_query(call, &query, err) ||
	    !book_insights(call->book, &query, &call->arena, &list, err) ||
	    (call->json && !look_beyond(call, &beyond, err)))
		return false;
	if (!list.count) {
		say_nothing_here(call, _("No insights here so far."));
		return true;
	}
	say_list(call, &json);
	for (size_t i = 0; i < list.count; i++)
		if (list.items[i].kinds & (list.items[i].kinds - 1))
			columns = KINDS_COLUMNS;
	for (size_t i = 0; i < list.count; i++) {
		struct insight *insight = &list.items[i];
		struct insight_more more;

		if (call->json) {
			if (insight->tender)
				insight->body = "";
			if (!fill_more(call, &beyond, insight, &more, err))
				return false;
			json_insight(&json, insight, &more);
		} else {
			say_row(call, insight, columns);
		}
		say_some(call);
	}
	say_list_end(call, &json);
	return true;
}

static bool run_show(struct call *call, struct err *err)
{
	struct insight insight;
	struct insight_more more;
	struct beyond beyond;
	struct json json;
	char id_words[ID_TEXT];
	int64_t id;

	if (!call_find(call, call->words[0], "insight", &id, err) ||
	    !book_insight(call->book, id, &call->arena, &insight, err) ||
	    !look_beyond(call, &beyond, err))
		return false;
	beyond.opens = true;
	if (!fill_more(call, &beyond, &insight, &more, err))
		return false;
	if (call->json) {
		say_json(call, &json, 1);
		json_insight(&json, &insight, &more);
		say_json_end(call);
		return true;
	}
	say_body(call, insight.body, strlen(insight.body));
	say(call, "\n\n  %s   ", day_words_long(insight.on,
						book_today(call->book),
						&call->arena));
	if (insight.kinds)
		say_kinds(call, insight.kinds, KINDS_COLUMNS);
	else
		say(call, "%s", _("unsorted"));
	say_row_end(call);
	if (insight.entry)
		say(call, _("  from page %s\n"), id_text(insight.entry, id_words));
	else if (insight.session)
		say(call, _("  from session %s\n"),
		    id_text(insight.session, id_words));
	for (size_t i = 0; i < more.joined_count; i++) {
		say(call, "  = ");
		say_line(call, more.joined[i].body);
		say(call, "\n");
	}
	for (size_t i = 0; i < more.habit_count; i++)
		say(call, _("  grew into %s\n"),
		    id_text(more.habits[i], id_words));
	return true;
}

/* ---- changes -------------------------------------------------------------- */

static bool run_edit(struct call *call, struct err *err)
{
	struct insight insight;
	size_t size;
	int64_t id;

	if (!call_find(call, call->words[0], "insight", &id, err) ||
	    !book_insight(call->book, id, &call->arena, &insight, err) ||
	    !call_text_from(call, 1, &insight.body, &size, err))
		return false;
	while (size > 0 && strchr(" \t\r\n", insight.body[size - 1]))
		size--;
	insight.body = arena_text_n(&call->arena, insight.body, size);
	return book_write_insight(call->book, &insight, err);
}

static bool run_sort(struct call *call, struct err *err)
{
	unsigned kinds = 0;
	int64_t id;

	for (size_t i = 1; i < call->count; i++)
		if (!add_kind(call, call->words[i], &kinds, err))
			return false;
	return call_find(call, call->words[0], "insight", &id, err) &&
	       kinds_check(kinds, err) &&
	       book_sort_insight(call->book, id, kinds, err);
}

static bool run_join(struct call *call, struct err *err)
{
	int64_t id, elder;

	return call_find(call, call->words[0], "insight", &id, err) &&
	       call_find(call, call->words[1], "insight", &elder, err) &&
	       book_join_insight(call->book, id, elder, err);
}

static bool run_greet(struct call *call, struct err *err)
{
	return call_set(call, "insight", book_greet_insight, err);
}

static bool run_drop(struct call *call, struct err *err)
{
	return call_do(call, "insight", book_drop_insight, err);
}

static bool run_restore(struct call *call, struct err *err)
{
	return call_do(call, "insight", book_restore_insight, err);
}

/* ---- the rows ------------------------------------------------------------- */

static const struct flag add_flags[] = {
	{ "from", 0, "ID", N_("the page or session it comes from") },
	{ "kind", 0, "KIND", N_("what it is; may be given twice") },
	{ 0 },
};

static const struct flag list_flags[] = {
	{ "kind", 0, "KIND", N_("of this kind; `unsorted` and `waiting` too") },
	{ "from", 0, "ID", N_("from this page or session") },
	{ "dropped", 0, NULL, N_("those set aside") },
	{ "limit", 0, "N", N_("the newest N") },
	{ 0 },
};

static const struct flag off_flags[] = {
	{ "off", 0, NULL, N_("no longer") },
	{ 0 },
};

static const struct verb parts[] = {
	{ .name = "add", .words = "TEXT|- [--from ID] [--kind KIND]",
	  .help = N_("Keep one sentence."), .flags = add_flags,
	  .least = 1, .most = WORDS_ANY, .run = run_add },
	{ .name = "list", .words = "[--kind KIND] [--from ID] ...",
	  .help = N_("Insights, newest first."), .flags = list_flags,
	  .json = true, .run = run_list },
	{ .name = "show", .words = "ID", .help = N_("One insight."),
	  .least = 1, .most = 1, .json = true, .run = run_show },
	{ .name = "edit", .words = "ID TEXT|-", .help = N_("Other words for it."),
	  .least = 2, .most = WORDS_ANY, .run = run_edit },
	{ .name = "sort", .words = "ID KIND...",
	  .help = N_("As actionable, understanding, acceptance, waiting or unsorted."),
	  .least = 2, .most = 5, .run = run_sort },
	{ .name = "join", .words = "ID ID",
	  .help = N_("The first says the same as the second."),
	  .least = 2, .most = 2, .run = run_join },
	{ .name = "greet", .words = "ID [--off]",
	  .help = N_("It may greet you in the morning."), .flags = off_flags,
	  .least = 1, .most = 1, .run = run_greet },
	{ .name = "drop", .words = "ID",
	  .help = N_("Set it aside; for 30 days it can come back."),
	  .least = 1, .most = 1, .run = run_drop },
	{ .name = "restore", .words = "ID", .help = N_("Bring it back."),
	  .least = 1, .most = 1, .run = run_restore },
	{ 0 },
};

const struct verb verb_insight = {
	.name = "insight",
	.help = N_("Sentences you want to keep, and what each is for you."),
	.flags = list_flags, .json = true, .run = run_list, .parts = parts,
};
