#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "book/search.h"
#include "port/fields.h"
#include "verbs.h"

enum { SEARCH_COLUMNS = 76 };

/* "page" for "entry" …: what a person calls it. */
static const char *what_words(const char *what)
{
	static const char *const words[][2] = {
		{ "entry", N_("page") }, { "session", N_("session") },
		{ "insight", N_("insight") }, { "habit", N_("habit") },
		{ "win", N_("good thing") },
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (strcmp(words[i][0], what) == 0)
			return _(words[i][1]);
	return what;
}

/* Whether the snippet tells more than the title above it. */
static bool adds_something(const struct hit *hit)
{
	size_t size = strlen(hit->snippet);

	while (size > 0 && hit->snippet[size - 1] == ' ')
		size--;
	return size > strlen(hit->title) ||
	       strncmp(hit->snippet, hit->title, size) != 0;
}

static void say_hit(struct call *call, const struct hit *hit)
{
	char id[ID_TEXT];

	say(call, "%s  ", id_text(hit->id, id));
	say_day(call, hit->on);
	say(call, "  ");
	say_fit(call, what_words(hit->what), 10);
	say(call, "  ");
	say_line(call, hit->tender ? tender_title() :
		 *hit->title ? hit->title : _("(no words)"));
	say(call, "\n");
	if (hit->tender || !adds_something(hit))
		return;
	say(call, "    ");
	say_line(call, hit->snippet);
	say_row_end(call);
}

static bool read_query(struct call *call, struct search_query *query,
		       struct err *err)
{
	const char *since = call_value(call, "since");
	const char *until = call_value(call, "until");
	const char *most = call_value(call, "limit");
	const char *words;
	size_t size;
	day other;

	*query = (struct search_query){
		.since = DAY_NONE, .until = DAY_NONE,
		.what = call_value(call, "kind"), .columns = SEARCH_COLUMNS,
		.closest = call_has(call, "closest"),
	};
	if (!call_text_from(call, 0, &words, &size, err))
		return false;
	call->from_argument = false;
	if (!words[strspn(words, " \t\r\n")])
		return call_refuse(call, err, _("give a word to look for"));
	query->words = words;
	if (query->what && !strstr(" entry session insight habit win ",
				   arena_print(&call->arena, " %s ",
					       query->what)))
		return call_refuse(call, err,
			_("“%.40s” is no kind; there are entry, session, insight, habit, win"),
			query->what);
	return (!since || call_days_of(call, since, &query->since, &other, err)) &&
	       (!until || call_days_of(call, until, &other, &query->until, err)) &&
	       (!most || call_number(call, "--limit", most, 1, 100000,
				     &query->limit, err));
}

static bool run_search(struct call *call, struct err *err)
{
	struct search_query query;
	struct hit_list list;
	struct json json;
	bool more;

	if (!read_query(call, &query, err) ||
	    !book_search(call->book, &query, &call->arena, &list, &more, err))
		return false;
	if (!list.count) {
		say_nothing_here(call, _("Nothing was found."));
		return true;
	}
	say_list(call, &json);
	for (size_t i = 0; i < list.count; i++)
		if (call->json)
			json_hit(&json, &list.items[i]);
		else
			say_hit(call, &list.items[i]);
	say_list_end(call, &json);
	if (more && !call->json)
		say(call, "%s\n", _("There is more; --limit N shows it."));
	return true;
}

static const struct flag flags[] = {
	{ "kind", 0, "WHAT", N_("entry, session, insight, habit, win") },
	{ "since", 0, "DAY", N_("from that day on") },
	{ "until", 0, "DAY", N_("up to that day") },
	{ "closest", 0, NULL, N_("those that fit best first, and not the newest") },
	{ "limit", 0, "N", N_("the newest N; 20, if none is named") },
	{ 0 },
};

const struct verb verb_search = {
	.name = "search", .words = "QUERY...",
	.help = N_("Find the words again, newest first."),
	.more = N_("Every word matches as a beginning: doodl finds doodle. Also \"exact words\",\n"
		   "-without, and tag: kind: value: with: in: has: session: since: until:"),
	.flags = flags, .least = 1, .most = WORDS_ANY, .json = true,
	.dashes = true, .run = run_search,
};
