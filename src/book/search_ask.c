/*
 * What is asked of the book, in SQL that is put together from our own pieces;
 * a person's words are put into it.
 */
#include "search_ask.h"

#include <string.h>

#include "base/id.h"
#include "domain/insight.h"
#include "search_terms.h"

enum { FEW = 300 };

static void give_text(struct question *ask, const char *text)
{
	*param_list_add(&ask->params, ask->arena) =
		(struct param){ .is_text = true, .text = text };
}

static void give_int(struct question *ask, int64_t number)
{
	*param_list_add(&ask->params, ask->arena) =
		(struct param){ .number = number };
}

/* Where a day's things begin in word_row and found: the schema's numbers. */
static int64_t place_of(day on)
{
	return ((int64_t)(on - DAY_FIRST) * 1440) << 4;
}

/* All of these sessions: themselves, their pages, what was kept from them. */
#define OF_SESSIONS(sessions)						\
	"(WITH s (id) AS (" sessions ")"				\
	" SELECT id FROM s"						\
	" UNION SELECT id FROM entry WHERE session IN (SELECT id FROM s)" \
	" UNION SELECT id FROM insight WHERE session IN (SELECT id FROM s)" \
	" UNION SELECT a.insight FROM anchor a JOIN entry e ON e.id = a.entry" \
	" WHERE e.session IN (SELECT id FROM s))"

/* Whatever is linked with these, either way round. */
#define LINKED_WITH(things)						\
	"SELECT subject FROM link WHERE object IN (" things ")"		\
	" UNION SELECT object FROM link WHERE subject IN (" things ")"

#define PEOPLE "SELECT id FROM person WHERE dropped_at IS NULL"		\
	" AND instr(' ' || fold(name), ' ' || fold(?))"
#define VALUES "SELECT id FROM value WHERE dropped_at IS NULL"		\
	" AND fold(name) = fold(?)"

static void ask_kind(struct question *ask, const struct filter *filter)
{
	if (filter->kind == 0) {
		str_add(&ask->sql, "w.id IN (SELECT insight FROM insight_now"
				   " WHERE kinds = '')");
		return;
	}
	str_add(&ask->sql, "w.id IN (SELECT insight FROM insight_now"
			   " WHERE instr(' ' || kinds || ' ', ' ' || ? || ' '))");
	give_text(ask, kind_name(filter->kind));
}

static void ask_has(struct question *ask, const struct filter *filter)
{
	switch (filter->value[0] | 0x20) {
	case 's':
		if ((filter->value[1] | 0x20) == 't')
			str_add(&ask->sql,
				"w.id IN (SELECT id FROM entry WHERE starred"
				" UNION SELECT id FROM insight WHERE starred)");
		else
			str_add(&ask->sql,
				"w.id IN (SELECT id FROM entry WHERE session IS NOT NULL"
				" UNION SELECT id FROM insight WHERE session IS NOT NULL"
				" UNION SELECT a.insight FROM anchor a JOIN entry e"
				" ON e.id = a.entry WHERE e.session IS NOT NULL)");
		return;
	case 't':
		str_add(&ask->sql, "w.id IN (SELECT subject FROM tagged)");
		return;
	case 'i':
		str_add(&ask->sql,
			"w.id IN (SELECT a.entry FROM anchor a JOIN insight i"
			" ON i.id = a.insight WHERE i.dropped_at IS NULL"
			" UNION SELECT session FROM insight"
			" WHERE dropped_at IS NULL AND session IS NOT NULL"
			" UNION SELECT id FROM habit WHERE insight IS NOT NULL)");
		return;
	case 'h':
		str_add(&ask->sql, "w.id IN (SELECT insight FROM habit"
				   " WHERE dropped_at IS NULL AND insight IS NOT NULL)");
		return;
	case 'v':
		str_add(&ask->sql, "w.id IN (" LINKED_WITH(
			"SELECT id FROM value WHERE dropped_at IS NULL") ")");
		return;
	default:
		str_add(&ask->sql, "w.id IN (SELECT subject FROM cue"
				   " WHERE dropped_at IS NULL)");
	}
}

/* The index need not be gone through beyond the places of so small a set. */
#define WITHIN(set)							\
	" AND found.rowid >= (SELECT ifnull(min(place), 1) FROM word_row"	\
	" WHERE id IN " set ")"						\
	" AND found.rowid <= (SELECT ifnull(max(place), 0) FROM word_row"	\
	" WHERE id IN " set ")"

/* The session chosen beside the words. */
static void ask_chosen(struct question *ask, int64_t session)
{
	str_add(&ask->sql, " AND w.id IN " OF_SESSIONS("SELECT ?"));
	give_int(ask, session);
	if (ask->wish.wanted.count == 0)
		return;
	str_add(&ask->sql, WITHIN(OF_SESSIONS("SELECT ?")));
	give_int(ask, session);
	give_int(ask, session);
}

/* By its number in the series, its day, or an ending of its id. */
#define SESSIONS_NAMED							\
	"SELECT n.id FROM " SESSIONS_NUMBERED " n"			\
	" WHERE CAST(n.number AS TEXT) = ? OR n.day = ? OR (n.id & ?) = ?"

static void give_session(struct question *ask, const char *name)
{
	int64_t value = 0, mask = 0;

	if (!id_parse_ending(name, &value, &mask))
		value = -1;		/* nothing has it: an id has no sign */
	give_text(ask, name);
	give_text(ask, name);
	give_int(ask, mask);
	give_int(ask, value);
}

static void ask_session(struct question *ask, const struct filter *filter)
{
	str_add(&ask->sql, "w.id IN " OF_SESSIONS(SESSIONS_NAMED));
	give_session(ask, filter->value);
	if (filter->opposite || ask->wish.wanted.count == 0)
		return;
	str_add(&ask->sql, WITHIN(OF_SESSIONS(SESSIONS_NAMED)));
	give_session(ask, filter->value);
	give_session(ask, filter->value);
}

/* Pages are most of what there is; the others are few, and soon gathered. */
static void ask_what(struct question *ask, const char *what)
{
	if (strcmp(what, "entry") == 0) {
		str_add(&ask->sql, "w.what = 'entry'");
		return;
	}
	str_add(&ask->sql, "w.what = ?");
	give_text(ask, what);
	str_print(&ask->sql, " AND w.id IN (SELECT id FROM %s)",
		  strcmp(what, "session") == 0 ? "session"
		  : strcmp(what, "insight") == 0 ? "insight"
		  : strcmp(what, "habit") == 0 ? "habit" : "win");
}

static void ask_wish(struct question *ask, const struct filter *filter)
{
	switch (filter->name) {
	case FILTER_IN:
		ask_what(ask, filter->what);
		return;
	case FILTER_KIND:
		ask_kind(ask, filter);
		return;
	case FILTER_HAS:
		ask_has(ask, filter);
		return;
	case FILTER_SESSION:
		ask_session(ask, filter);
		return;
	case FILTER_TAG:
		str_add(&ask->sql,
			"w.id IN (SELECT subject FROM tagged WHERE tag IN"
			" (SELECT id FROM tag WHERE fold(name) = fold(?)))");
		give_text(ask, filter->value);
		return;
	case FILTER_WITH:
		str_add(&ask->sql, "w.id IN " OF_SESSIONS(LINKED_WITH(PEOPLE)));
		give_text(ask, filter->value);
		give_text(ask, filter->value);
		return;
	case FILTER_VALUE:
		str_add(&ask->sql, "w.id IN (" LINKED_WITH(VALUES) ")");
		give_text(ask, filter->value);
		give_text(ask, filter->value);
		return;
	}
}

static void ask_filter(struct question *ask, const struct filter *filter)
{
	str_add(&ask->sql, filter->opposite ? " AND NOT (" : " AND (");
	ask_wish(ask, filter);
	str_add_char(&ask->sql, ')');
}

static day later_of(day a, day b)
{
	if (a == DAY_NONE || b == DAY_NONE)
		return a == DAY_NONE ? b : a;
	return a > b ? a : b;
}

static day earlier_of(day a, day b)
{
	if (a == DAY_NONE || b == DAY_NONE)
		return a == DAY_NONE ? b : a;
	return a < b ? a : b;
}

/* Which rows of the index, and where from: `found` drives if words are wanted,
 * and gives the newest first without sorting. */
static void ask_words(struct question *ask, bool closest, day since, day until)
{
	struct str match = STR_INIT;
	bool wanted = ask->wish.wanted.count > 0;

	if (wanted) {
		wish_match(&ask->wish, &match);
		str_print(&ask->sql, "SELECT w.what AS what, w.id AS id%s FROM found CROSS JOIN"
				   " word_row w ON w.place = found.rowid"
				   " WHERE found MATCH ?",
			  closest ? ", bm25(found) AS score" : "");
		give_text(ask, arena_text_n(ask->arena, match.s, match.size));
	} else {
		str_add(&ask->sql, "SELECT w.what, w.id FROM word_row w WHERE true");
	}
	if (!wanted && ask->wish.unwanted.count > 0) {
		wish_match_unwanted(&ask->wish, &match);
		str_add(&ask->sql, " AND w.place NOT IN (SELECT rowid"
				   " FROM found WHERE found MATCH ?)");
		give_text(ask, arena_text_n(ask->arena, match.s, match.size));
	}
	str_clear(&match);
	if (since != DAY_NONE) {
		str_add(&ask->sql, wanted ? " AND found.rowid >= ?"
					  : " AND w.place >= ?");
		give_int(ask, place_of(since));
	}
	if (until != DAY_NONE) {
		str_add(&ask->sql, wanted ? " AND found.rowid < ?"
					  : " AND w.place < ?");
		give_int(ask, place_of(until + 1));
	}
}

/* All that must hold beside the words. */
static void ask_filters(struct question *ask, const struct search_query *query)
{
	if (query->what) {
		str_add(&ask->sql, " AND ");
		ask_what(ask, query->what);
	}
	if (query->session)
		ask_chosen(ask, query->session);
	for (size_t i = 0; i < ask->wish.filters.count; i++)
		if (!ask->wish.filters.items[i].opposite)
			ask_filter(ask, &ask->wish.filters.items[i]);
}

static void ask_all(struct question *ask, const struct search_query *query,
		    int limit)
{
	bool wanted = ask->wish.wanted.count > 0;
	bool closest = wanted && query->closest;

	if (closest)
		str_add(&ask->sql, "SELECT what, id FROM (");
	ask_words(ask, closest, later_of(query->since, ask->wish.since),
		  earlier_of(query->until, ask->wish.until));
	if (ask->few)
		str_add(&ask->sql, " AND found.rowid IN (SELECT place FROM temp.few)");
	else
		ask_filters(ask, query);
	for (size_t i = 0; i < ask->wish.filters.count; i++)
		if (ask->wish.filters.items[i].opposite)
			ask_filter(ask, &ask->wish.filters.items[i]);
	str_add(&ask->sql, wanted ? " ORDER BY found.rowid DESC LIMIT ?"
				  : " ORDER BY w.place DESC LIMIT ?");
	if (closest) {
		give_int(ask, SEARCH_RANKED);
		str_add(&ask->sql, ") ORDER BY score LIMIT ?");
	}
	give_int(ask, limit);
}

static struct query put_all(const struct question *ask)
{
	struct query q = query_text(ask->book, ask->sql.s);

	for (size_t i = 0; i < ask->params.count; i++) {
		const struct param *param = &ask->params.items[i];

		if (param->is_text)
			put_text(&q, param->text);
		else
			put_int(&q, param->number);
	}
	return q;
}

/*
 * When few things fit the filters, a common word would be followed through
 * all its pages to find one of them: it is then looked for in those few alone.
 * Looking for a word at one place takes some 20 µs, following it 0.3 µs a
 * page.
 */
static bool gather_few(struct question *ask, const struct search_query *query,
		       struct err *err)
{
	struct question narrow = { .book = ask->book, .arena = ask->arena,
				   .wish = ask->wish };
	struct query q;

	ask->few = false;
	if (ask->wish.wanted.count == 0)
		return true;
	narrow.wish.wanted.count = 0;
	ask_filters(&narrow, query);
	if (!narrow.sql.size)
		return true;
	str_add(&ask->sql, "INSERT INTO temp.few (place) SELECT w.place"
			   " FROM word_row w WHERE true");
	str_add_n(&ask->sql, narrow.sql.s, narrow.sql.size);
	str_print(&ask->sql, " LIMIT %d", FEW + 1);
	str_set(&narrow.sql, ask->sql.s, ask->sql.size);
	str_clear(&ask->sql);
	if (!query_say(ask->book, sqlite3_exec(ask->book->db,
			"CREATE TEMP TABLE IF NOT EXISTS few (place INTEGER PRIMARY KEY);"
			"DELETE FROM temp.few", NULL, NULL, NULL), err)) {
		str_clear(&narrow.sql);
		return false;
	}
	q = put_all(&narrow);
	str_clear(&narrow.sql);
	if (!query_run(&q, err))
		return false;
	ask->few = sqlite3_changes(ask->book->db) <= FEW;
	return true;
}

bool question_ask(struct question *ask, const struct search_query *query,
		  int limit, bool count, struct query *q, struct err *err)
{
	str_init(&ask->sql);
	if (!terms_spell(ask->book, &ask->wish, ask->arena, err) ||
	    !gather_few(ask, query, err))
		return false;
	if (count)
		str_add(&ask->sql, "SELECT count(*) FROM (");
	ask_all(ask, query, limit);
	if (count)
		str_add(&ask->sql, ")");
	*q = put_all(ask);
	str_clear(&ask->sql);
	return true;
}
