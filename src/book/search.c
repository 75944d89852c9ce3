#include "book/search.h"

#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "base/str.h"
#include "domain/entry.h"
#include "domain/habit.h"
#include "domain/insight.h"
#include "inside.h"
#include "search_query.h"

enum { LIMIT = 20, COLUMNS = 70, COUNT_MAX = 1001 };

/* ---- the question, in SQL ------------------------------------------------ */

struct param {
	bool is_text;
	int64_t number;
	const char *text;
};

LIST_OF(param, struct param);

/* SQL that is put together from our own pieces, and what is put into it. */
struct question {
	struct book *book;
	struct arena *arena;
	struct wish wish;
	struct str sql;
	struct param_list params;
};

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
	"w.id IN (WITH s (id) AS (" sessions ")"			\
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

#define LAST_KINDS							\
	"(SELECT k.kinds FROM insight_kind k WHERE k.insight = w.id"	\
	" ORDER BY k.id DESC LIMIT 1)"

static void ask_kind(struct question *ask, const struct filter *filter)
{
	if (filter->kind == 0) {
		str_add(&ask->sql, "(w.what = 'insight' AND ifnull("
				   LAST_KINDS ", '') = '')");
		return;
	}
	str_add(&ask->sql, "(w.what = 'insight' AND ifnull(instr(' ' || "
			   LAST_KINDS " || ' ', ' ' || ? || ' '), 0))");
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

/* By its number in the series, its day, or an ending of its id. */
static void ask_session(struct question *ask, const struct filter *filter)
{
	int64_t value = 0, mask = 0;

	if (!id_parse_ending(filter->value, &value, &mask))
		value = -1;		/* nothing has it: an id has no sign */
	str_add(&ask->sql, OF_SESSIONS(
		"SELECT n.id FROM (SELECT id, day, ifnull(number, row_number()"
		" OVER (ORDER BY day, id)) AS number FROM session"
		" WHERE dropped_at IS NULL) n"
		" WHERE CAST(n.number AS TEXT) = ? OR n.day = ?"
		" OR (n.id & ?) = ?"));
	give_text(ask, filter->value);
	give_text(ask, filter->value);
	give_int(ask, mask);
	give_int(ask, value);
}

static void ask_filter(struct question *ask, const struct filter *filter)
{
	str_add(&ask->sql, filter->opposite ? " AND NOT " : " AND ");
	switch (filter->name) {
	case FILTER_IN:
		str_add(&ask->sql, "w.what = ?");
		give_text(ask, filter->what);
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
		str_add(&ask->sql, OF_SESSIONS(LINKED_WITH(PEOPLE)));
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
static void ask_words(struct question *ask, day since, day until)
{
	struct str match = STR_INIT;
	bool wanted = ask->wish.wanted.count > 0;

	if (wanted) {
		wish_match(&ask->wish, &match);
		str_add(&ask->sql, "SELECT w.what, w.id FROM found CROSS JOIN"
				   " word_row w ON w.place = found.rowid"
				   " WHERE found MATCH ?");
		give_text(ask, arena_text_n(ask->arena, match.s, match.size));
	} else {
		str_add(&ask->sql, "SELECT w.what, w.id FROM word_row w WHERE true");
	}
	if (!wanted && ask->wish.unwanted.count > 0) {
		wish_join(&ask->wish.unwanted, "OR", &match);
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

static void ask_all(struct question *ask, const struct search_query *query,
		    int limit)
{
	bool wanted = ask->wish.wanted.count > 0;

	ask_words(ask, later_of(query->since, ask->wish.since),
		  earlier_of(query->until, ask->wish.until));
	if (query->what) {
		str_add(&ask->sql, " AND w.what = ?");
		give_text(ask, query->what);
	}
	if (query->session) {
		str_add(&ask->sql, " AND " OF_SESSIONS("SELECT ?"));
		give_int(ask, query->session);
	}
	for (size_t i = 0; i < ask->wish.filters.count; i++)
		ask_filter(ask, &ask->wish.filters.items[i]);
	str_add(&ask->sql, wanted ? " ORDER BY found.rowid DESC LIMIT ?"
				  : " ORDER BY w.place DESC LIMIT ?");
	give_int(ask, limit);
}

static struct query put_all(const struct question *ask, const char *sql)
{
	struct query q = query_text(ask->book, sql);

	for (size_t i = 0; i < ask->params.count; i++) {
		const struct param *param = &ask->params.items[i];

		if (param->is_text)
			put_text(&q, param->text);
		else
			put_int(&q, param->number);
	}
	return q;
}

/* ---- what was found ------------------------------------------------------ */

/* One of the names struct hit has, for as long as the program runs. */
static const char *name_of(const char *what)
{
	static const char *const all[] = {
		"entry", "session", "insight", "habit", "win",
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (strcmp(all[i], what) == 0)
			return all[i];
	return "";
}

/* The words of one hit, read into a bag of its own. */
struct words {
	const char *title;
	const char *body;
	size_t size;
};

static struct query read_entry(struct book *book, int64_t id)
{
	struct query q = book_query(book,
		"SELECT e.day, e.session, e.tender OR ifnull(s.tender, 0), e.body"
		" FROM entry e LEFT JOIN session s ON s.id = e.session"
		" WHERE e.id = ?");

	put_int(&q, id);
	return q;
}

static struct query read_session(struct book *book, int64_t id)
{
	struct query q = book_query(book,
		"SELECT day, NULL, tender, intention || char(10) || place"
		" || char(10) || music || char(10) || clear_felt"
		" FROM session WHERE id = ?");

	put_int(&q, id);
	return q;
}

/* An insight is as closed as what it came from. */
static struct query read_insight(struct book *book, int64_t id)
{
	struct query q = book_query(book,
		"SELECT i.day, ifnull(i.session, max(e.session)),"
		" ifnull(s.tender, 0) OR ifnull(max(e.tender), 0)"
		" OR ifnull(max(t.tender), 0), i.body"
		" FROM insight i LEFT JOIN session s ON s.id = i.session"
		" LEFT JOIN anchor a ON a.insight = i.id"
		" LEFT JOIN entry e ON e.id = a.entry"
		" LEFT JOIN session t ON t.id = e.session"
		" WHERE i.id = ? GROUP BY i.id");

	put_int(&q, id);
	return q;
}

static struct query read_win(struct book *book, int64_t id)
{
	struct query q = book_query(book,
		"SELECT day, NULL, 0, body FROM win WHERE id = ?");

	put_int(&q, id);
	return q;
}

static bool take_habit(struct book *book, struct hit *hit, struct words *words,
		       struct arena *arena, struct err *err)
{
	struct habit habit = habit_new(DAY_FIRST);
	struct query q = book_query(book,
		"SELECT h.since, v.form, v.anchor, v.action, v.smallest"
		" FROM habit h JOIN habit_version v ON v.habit = h.id"
		" WHERE h.id = ? ORDER BY v.from_day DESC, v.id DESC LIMIT 1");

	put_int(&q, hit->id);
	if (query_next(&q)) {
		hit->on = take_day(&q);
		form_parse(take_text(&q, arena), &habit.form);
		habit.anchor = take_text(&q, arena);
		habit.action = take_text(&q, arena);
		words->title = habit_sentence(&habit, arena);
		words->body = arena_print(arena, "%s\n%s", words->title,
					  take_text(&q, arena));
		words->size = strlen(words->body);
	}
	return query_end(&q, err);
}

static bool take_words(struct book *book, struct hit *hit, struct words *words,
		       struct arena *arena, struct err *err)
{
	struct query q;

	if (strcmp(hit->what, "habit") == 0)
		return take_habit(book, hit, words, arena, err);
	if (strcmp(hit->what, "entry") == 0)
		q = read_entry(book, hit->id);
	else if (strcmp(hit->what, "session") == 0)
		q = read_session(book, hit->id);
	else if (strcmp(hit->what, "insight") == 0)
		q = read_insight(book, hit->id);
	else
		q = read_win(book, hit->id);
	if (query_next(&q)) {
		hit->on = take_day(&q);
		hit->session = take_id(&q);
		hit->tender = take_bool(&q);
		words->body = take_text_n(&q, arena, &words->size);
		words->title = entry_title(words->body, words->size, arena);
	}
	return query_end(&q, err);
}

static void cut_snippet(struct hit *hit, const struct words *words,
			const struct wish *wish, int columns,
			struct arena *arena)
{
	struct snippet snippet = { 0 };
	struct range_list all = { 0 };
	struct arena bag = { 0 };
	struct hit_mark *marks;

	find_matches(words->body, words->size, wish->wanted.items,
		     wish->wanted.count, &all, &bag);
	if (all.count) {
		hit->start = all.items[0].start;
		hit->end = all.items[0].end;
	}
	arena_clear(&bag);
	find_snippet(words->body, words->size, wish->wanted.items,
		     wish->wanted.count, columns, &snippet, arena);
	hit->snippet = arena_text_n(arena, snippet.text, snippet.size);
	hit->mark_count = snippet.matches.count;
	marks = arena_new(arena, (hit->mark_count + 1) * sizeof(*marks));
	for (size_t i = 0; i < hit->mark_count; i++) {
		marks[i].start = snippet.matches.items[i].start;
		marks[i].end = snippet.matches.items[i].end;
	}
	hit->marks = marks;
}

/* Fill in one hit. Its body lives shortly; the hit's words in the arena. */
static bool look_at(struct question *ask, struct hit *hit,
		    const struct search_query *query, bool *there,
		    struct arena *arena, struct err *err)
{
	struct words words = { 0 };
	struct arena bag = { 0 };
	bool ok;

	hit->title = hit->snippet = "";
	ok = take_words(ask->book, hit, &words, &bag, err);
	*there = words.body != NULL;
	if (ok && *there && (!hit->tender || query->open_tender)) {
		hit->title = arena_text(arena, words.title);
		cut_snippet(hit, &words, &ask->wish,
			    query->columns ? query->columns : COLUMNS, arena);
	}
	arena_clear(&bag);
	return ok;
}

/* The rows the index gives, newest first. */
static bool find_rows(struct question *ask, const struct search_query *query,
		      int limit, struct hit_list *rows, struct err *err)
{
	ask_all(ask, query, limit);

	struct query q = put_all(ask, ask->sql.s);

	while (query_next(&q)) {
		struct hit *hit = hit_list_add(rows, ask->arena);

		hit->what = name_of(take_text(&q, ask->arena));
		hit->id = take_int(&q);
	}
	return query_end(&q, err);
}

bool book_search(struct book *book, const struct search_query *query,
		 struct arena *arena, struct hit_list *list, bool *more,
		 struct err *err)
{
	struct arena bag = { 0 };
	struct question ask = { .book = book, .arena = &bag, .sql = STR_INIT };
	struct hit_list rows = { 0 };
	size_t limit = query->limit > 0 ? (size_t)query->limit : LIMIT;
	bool ok = true;

	*list = (struct hit_list){ 0 };
	wish_read(query->words, &ask.wish, &bag);
	if (wish_is_any(&ask.wish))
		ok = find_rows(&ask, query, (int)limit + 1, &rows, err);
	for (size_t i = 0; ok && i < rows.count && i < limit; i++) {
		struct hit hit = rows.items[i];
		bool there;

		ok = look_at(&ask, &hit, query, &there, arena, err);
		if (ok && there)
			*hit_list_add(list, arena) = hit;
	}
	*more = rows.count > limit;
	str_clear(&ask.sql);
	arena_clear(&bag);
	return ok;
}

bool book_search_count(struct book *book, const struct search_query *query,
		       int *count, struct err *err)
{
	struct arena bag = { 0 };
	struct question ask = { .book = book, .arena = &bag, .sql = STR_INIT };
	int64_t number = 0;
	bool ok = true;

	wish_read(query->words, &ask.wish, &bag);
	if (wish_is_any(&ask.wish)) {
		str_add(&ask.sql, "SELECT count(*) FROM (");
		ask_all(&ask, query, COUNT_MAX);
		str_add(&ask.sql, ")");

		struct query q = put_all(&ask, ask.sql.s);

		ok = query_number(&q, &number, 0, err);
	}
	*count = (int)number;
	str_clear(&ask.sql);
	arena_clear(&bag);
	return ok;
}
