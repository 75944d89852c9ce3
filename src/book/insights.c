#include "book/insights.h"

#include <string.h>

#include "base/intl.h"
#include "base/str.h"
#include "inside.h"

/* COLUMNS and take_insight are one promise: same names, same order. The
 * newest sorting holds; the first anchor is the place it came from. */
#define KINDS								\
	"ifnull((SELECT k.kinds FROM insight_kind k"			\
	" WHERE k.insight = i.id ORDER BY k.id DESC LIMIT 1), '')"
#define COLUMNS								\
	"i.id, i.day, i.body, " KINDS ","				\
	" ifnull(i.session, e.session), a.entry, ifnull(a.start, 0),"	\
	" ifnull(a.end, 0), ifnull(a.quote, ''), i.joined_to,"		\
	" i.greets, i.starred, ifnull(i.dropped_at, 0),"		\
	" i.written_at, i.written_zone,"				\
	" ifnull(e.tender, 0) OR ifnull(s.tender, 0), i.reread_on, s.day" \
	" FROM insight i LEFT JOIN anchor a ON a.id = (SELECT min(id)"	\
	"  FROM anchor WHERE insight = i.id)"				\
	" LEFT JOIN entry e ON e.id = a.entry"				\
	" LEFT JOIN session s ON s.id = ifnull(i.session, e.session)"

static struct insight take_insight(struct query *q, struct arena *arena)
{
	struct insight insight = { 0 };

	insight.id = take_int(q);
	insight.on = take_day(q);
	insight.body = take_text(q, arena);
	insight.kinds = kinds_parse(take_text(q, arena));
	insight.session = take_id(q);
	insight.entry = take_id(q);
	insight.start = (size_t)take_int(q);
	insight.end = (size_t)take_int(q);
	insight.quote = take_text(q, arena);
	insight.joined_to = take_id(q);
	insight.greets = take_bool(q);
	insight.starred = take_bool(q);
	insight.dropped_at = take_int(q);
	insight.dropped = insight.dropped_at != 0;
	insight.written = take_moment(q);
	insight.tender = take_bool(q);
	insight.reread_on = take_day(q);
	insight.session_on = take_day(q);
	return insight;
}

static bool none_such(struct err *err)
{
	return err_set(err, ERR_NOT_FOUND, "insight",
		       _("there is no such insight in the book"));
}

bool book_insight(struct book *book, int64_t id, struct arena *arena,
		  struct insight *insight, struct err *err)
{
	struct query q = book_query(book, "SELECT " COLUMNS " WHERE i.id = ?");

	put_int(&q, id);
	if (query_next(&q))
		*insight = take_insight(&q, arena);
	return query_end_found(&q, none_such, err);
}

static bool insert_insight(struct book *book, struct insight *insight,
			   struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO insight (id, day, body, session, greets, starred,"
		" reread_on, written_at, written_zone, created_at, changed_at)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

	insight->id = book_next_id(book);
	if (!insight->written.at && !insight->written.offset)
		insight->written = book->now;
	put_int(&q, insight->id);
	put_day(&q, insight->on);
	put_text(&q, insight->body);
	put_id(&q, insight->session);
	put_bool(&q, insight->greets);
	put_bool(&q, insight->starred);
	put_day(&q, insight->reread_on);
	put_moment(&q, insight->written);
	put_int(&q, book_seconds(book));
	put_int(&q, book_seconds(book));
	return query_run(&q, err);
}

static bool insert_anchor(struct book *book, const struct insight *insight,
			  struct err *err)
{
	int64_t size;
	struct query look = book_query(book,
		"SELECT octet_length FROM (SELECT length(CAST(body AS BLOB))"
		" AS octet_length FROM entry WHERE id = ?)");

	put_int(&look, insight->entry);
	if (!query_number(&look, &size, -1, err))
		return false;
	if (insight->start >= insight->end || (int64_t)insight->end > size)
		return err_set(err, ERR_INVALID, "from",
			       _("that place is not in the page"));

	struct query q = book_query(book,
		"INSERT INTO anchor (id, insight, entry, start, end, quote)"
		" VALUES (?, ?, ?, ?, ?, ?)");

	put_int(&q, book_next_id(book));
	put_int(&q, insight->id);
	put_int(&q, insight->entry);
	put_int(&q, (int64_t)insight->start);
	put_int(&q, (int64_t)insight->end);
	put_text(&q, insight->quote ? insight->quote : insight->body);
	return query_run(&q, err);
}

static bool update_insight(struct book *book, const struct insight *insight,
			   struct err *err)
{
	struct query q = book_query(book,
		"UPDATE insight SET changed_at = iif((day, body, session, reread_on)"
		"  IS (?1, ?2, ?3, ?4), changed_at, ?5), day = ?1, body = ?2,"
		" session = ?3, reread_on = ?4 WHERE id = ?6");

	put_day(&q, insight->on);
	put_text(&q, insight->body);
	put_id(&q, insight->session);
	put_day(&q, insight->reread_on);
	put_int(&q, book_seconds(book));
	put_int(&q, insight->id);
	return query_run_found(&q, none_such, err);
}

bool book_write_insight(struct book *book, struct insight *insight,
			struct err *err)
{
	bool is_new = insight->id == 0;
	bool ok;

	if (!insight_check(insight, err))
		return false;
	if (!book_begin(book, is_new ? N_("keep a line") : N_("change a kept line"), err))
		return false;
	if (is_new)
		ok = insert_insight(book, insight, err) &&
		     (!insight->entry || insert_anchor(book, insight, err));
	else
		ok = update_insight(book, insight, err);
	ok = book_end(book, ok, err);
	if (!ok && is_new)
		insight->id = 0;
	return ok;
}

bool book_sort_insight(struct book *book, int64_t id, unsigned kinds,
		       struct err *err)
{
	struct arena arena = { 0 };
	struct insight insight;
	bool ok;

	if (!kinds_check(kinds, err))
		return false;
	if (!book_begin(book, N_("sort a line"), err))
		return false;
	ok = book_insight(book, id, &arena, &insight, err);
	if (ok && insight.kinds != kinds) {
		struct query q = book_query(book,
			"INSERT INTO insight_kind (id, insight, kinds, at, zone)"
			" VALUES (?, ?, ?, ?, ?)");

		put_int(&q, book_next_id(book));
		put_int(&q, id);
		put_text(&q, kinds_text(kinds, &arena));
		put_moment(&q, book->now);
		ok = query_run(&q, err);
	}
	arena_clear(&arena);
	return book_end(book, ok, err);
}

/* insight_now has those that stand by themselves, by what they are. */
static void add_kind(struct str *sql, const struct insight_query *query)
{
	bool now = !query->dropped && !query->joined_to;

	str_add(sql, now ? " AND i.id IN (SELECT n.insight FROM insight_now n WHERE "
			 : " AND ");
	if (query->kind)
		str_print(sql, "' ' || %s || ' ' LIKE '%% %s %%'",
			  now ? "n.kinds" : KINDS, kind_name(query->kind));
	else
		str_print(sql, "%s = ''", now ? "n.kinds" : KINDS);
	if (now)
		str_add_char(sql, ')');
}

static void add_wishes(struct str *sql, const struct insight_query *query)
{
	str_add(sql, query->dropped ? " WHERE i.dropped_at IS NOT NULL"
				    : " WHERE i.dropped_at IS NULL");
	str_add(sql, query->joined_to ? " AND i.joined_to = ?5"
				      : " AND i.joined_to IS NULL");
	if (query->by_kind)
		add_kind(sql, query);
	if (query->entry)
		str_add(sql, " AND a.entry = ?1");
	if (query->session)
		str_add(sql, " AND i.id IN (SELECT id FROM insight WHERE session = ?2"
			     " UNION ALL SELECT n.insight FROM entry p"
			     " JOIN anchor n ON n.entry = p.id WHERE p.session = ?2)"
			     " AND ifnull(i.session, e.session) = ?2");
	if (query->greets)
		str_add(sql, " AND i.greets");
	if (query->until != DAY_NONE)
		str_add(sql, " AND i.day <= ?3");
	str_add(sql, query->oldest_first ? " ORDER BY i.day, i.id LIMIT ?4"
					 : " ORDER BY i.day DESC, i.id DESC LIMIT ?4");
}

bool book_insights(struct book *book, const struct insight_query *query,
		   struct arena *arena, struct insight_list *list,
		   struct err *err)
{
	struct str sql = STR_INIT;

	str_add(&sql, "SELECT " COLUMNS);
	add_wishes(&sql, query);

	struct query q = query_text(book, sql.s);
	char until[DAY_TEXT] = "";

	str_clear(&sql);
	if (q.stmt) {
		sqlite3_bind_int64(q.stmt, 1, query->entry);
		sqlite3_bind_int64(q.stmt, 2, query->session);
		if (query->until != DAY_NONE)
			sqlite3_bind_text(q.stmt, 3, day_text(query->until, until),
					  -1, SQLITE_TRANSIENT);
		sqlite3_bind_int64(q.stmt, 4, query->limit > 0 ? query->limit : -1);
		if (query->joined_to)
			sqlite3_bind_int64(q.stmt, 5, query->joined_to);
	}
	*list = (struct insight_list){ 0 };
	while (query_next(&q))
		*insight_list_add(list, arena) = take_insight(&q, arena);
	return query_end(&q, err);
}

bool book_insight_sortings(struct book *book, int64_t id, struct arena *arena,
			   struct sorting_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT kinds, at, zone FROM insight_kind WHERE insight = ?"
		" ORDER BY id");

	put_int(&q, id);
	*list = (struct sorting_list){ 0 };
	while (query_next(&q)) {
		struct sorting *sorting = sorting_list_add(list, arena);

		sorting->kinds = kinds_parse(take_text(&q, arena));
		sorting->at = take_moment(&q);
	}
	return query_end(&q, err);
}

bool book_insight_counts(struct book *book, struct insight_counts *counts,
			 struct err *err)
{
	struct arena arena = { 0 };
	struct query q = book_query(book,
		"SELECT kinds, count(*) FROM insight_now GROUP BY kinds");

	*counts = (struct insight_counts){ 0 };
	while (query_next(&q)) {
		unsigned kinds = kinds_parse(take_text(&q, &arena));
		int count = (int)take_int(&q);

		counts->unsorted += kinds == 0 ? count : 0;
		counts->actionable += kinds & KIND_ACTIONABLE ? count : 0;
		counts->understanding += kinds & KIND_UNDERSTANDING ? count : 0;
		counts->acceptance += kinds & KIND_ACCEPTANCE ? count : 0;
		counts->waiting += kinds & KIND_WAITING ? count : 0;
	}
	arena_clear(&arena);
	return query_end(&q, err);
}

bool book_greet_insight(struct book *book, int64_t id, bool greets, struct err *err)
{
	if (!book_begin(book, greets ? N_("let a line greet you") : N_("let a line greet no more"), err))
		return false;

	struct query q = book_query(book,
		"UPDATE insight SET changed_at = iif(greets = ?1, changed_at, ?2),"
		" greets = ?1 WHERE id = ?3");

	put_bool(&q, greets);
	put_int(&q, book_seconds(book));
	put_int(&q, id);
	return book_end(book, query_run_found(&q, none_such, err), err);
}

static bool join(struct book *book, int64_t id, int64_t elder, struct err *err)
{
	/* What was joined to this one goes along, so that there is one elder. */
	struct query q = book_query(book,
		"UPDATE insight SET joined_to = ?1, changed_at = ?2"
		" WHERE id = ?3 OR joined_to = ?3");

	put_int(&q, elder);
	put_int(&q, book_seconds(book));
	put_int(&q, id);
	return query_run(&q, err);
}

bool book_join_insight(struct book *book, int64_t id, int64_t elder, struct err *err)
{
	struct arena arena = { 0 };
	struct insight younger, older;
	bool ok;

	if (!book_begin(book, N_("join two lines"), err))
		return false;
	ok = book_insight(book, id, &arena, &younger, err) &&
	     book_insight(book, elder, &arena, &older, err);
	if (ok && older.joined_to)
		elder = older.joined_to;
	if (ok && elder == id)
		ok = err_set(err, ERR_INVALID, "join",
			     _("these two are one line already"));
	ok = ok && join(book, id, elder, err);
	arena_clear(&arena);
	return book_end(book, ok, err);
}

bool book_drop_insight(struct book *book, int64_t id, struct err *err)
{
	return book_change_row_step(book, N_("set a line aside"),
		"UPDATE insight SET dropped_at = ifnull(dropped_at, ?1) WHERE id = ?2",
		id, none_such, err);
}

bool book_restore_insight(struct book *book, int64_t id, struct err *err)
{
	return book_change_row_step(book, N_("bring a line back"),
		"UPDATE insight SET dropped_at = NULL WHERE id = ?2",
		id, none_such, err);
}
