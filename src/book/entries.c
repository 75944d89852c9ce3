#include "book/entries.h"

#include <string.h>

#include "base/intl.h"
#include "base/str.h"
#include "inside.h"
#include "places.h"
#include "text/utf8.h"

enum { HEAD_BYTES = 400 };

/* COLUMNS and take_entry are one promise: same names, same order. */
#define COLUMNS_WITH(BODY)						\
	"e.id, e.day, e.session, " BODY ", e.words, e.starred,"		\
	" e.tender OR ifnull(s.tender, 0), e.dropped_at,"		\
	" e.written_at, e.written_zone,"				\
	" (SELECT group_concat(name, char(10)) FROM (SELECT t.name"	\
	"  FROM tagged g JOIN tag t ON t.id = g.tag"			\
	"  WHERE g.subject = e.id ORDER BY t.name))"			\
	" FROM entry e LEFT JOIN session s ON s.id = e.session"
#define COLUMNS COLUMNS_WITH("e.body")

static struct entry take_entry(struct query *q, struct arena *arena)
{
	struct entry entry = { 0 };

	entry.id = take_int(q);
	entry.on = take_day(q);
	entry.session = take_id(q);
	entry.body = take_text_n(q, arena, &entry.size);
	entry.words = (int)take_int(q);
	entry.starred = take_bool(q);
	entry.tender = take_bool(q);
	entry.dropped_at = take_int(q);
	entry.dropped = entry.dropped_at != 0;
	entry.written = take_moment(q);
	entry.tags = take_text(q, arena);
	if (*entry.tags)
		entry.tags = arena_print(arena, "%s\n", entry.tags);
	return entry;
}

static bool none_such(struct err *err)
{
	return err_set(err, ERR_NOT_FOUND, "entry",
		       _("there is no such page in the book"));
}

bool book_entry(struct book *book, int64_t id, struct arena *arena,
		struct entry *entry, struct err *err)
{
	struct query q = book_query(book, "SELECT " COLUMNS " WHERE e.id = ?");

	put_int(&q, id);
	if (query_next(&q))
		*entry = take_entry(&q, arena);
	return query_end_found(&q, none_such, err);
}

static bool insert_entry(struct book *book, struct entry *entry, struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO entry (id, day, session, body, words, starred,"
		" tender, written_at, written_zone, created_at, changed_at)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

	entry->id = book_next_id(book);
	if (!entry->written.at && !entry->written.offset)
		entry->written = book->now;
	put_int(&q, entry->id);
	put_day(&q, entry->on);
	put_id(&q, entry->session);
	put_text_n(&q, entry->body, entry->size);
	put_int(&q, entry->words);
	put_bool(&q, entry->starred);
	put_bool(&q, entry->tender);
	put_moment(&q, entry->written);
	put_int(&q, book_seconds(book));
	put_int(&q, book_seconds(book));
	return query_run(&q, err);
}

static bool update_entry(struct book *book, const struct entry *entry,
			 const struct entry *old, struct err *err)
{
	if (entry->on == old->on && entry->session == old->session &&
	    entry->size == old->size &&
	    memcmp(entry->body, old->body, entry->size) == 0)
		return true;

	struct query q = book_query(book,
		"UPDATE entry SET day = ?, session = ?, body = ?, words = ?,"
		" changed_at = ? WHERE id = ?");

	put_day(&q, entry->on);
	put_id(&q, entry->session);
	put_text_n(&q, entry->body, entry->size);
	put_int(&q, entry->words);
	put_int(&q, book_seconds(book));
	put_int(&q, entry->id);
	return query_run(&q, err);
}

bool book_write_entry(struct book *book, struct entry *entry,
		      const struct anchor_list *kept, struct err *err)
{
	struct arena arena = { 0 };
	struct entry old = { .body = "" };
	bool is_new = entry->id == 0;
	bool ok;

	if (!entry_check(entry, err))
		return false;
	entry->words = (int)utf8_words(entry->body, entry->size);
	if (!book_begin(book, is_new ? N_("write a page") : N_("change a page"), err))
		return false;
	if (is_new)
		ok = insert_entry(book, entry, err);
	else
		ok = book_entry(book, entry->id, &arena, &old, err) &&
		     update_entry(book, entry, &old, err);
	ok = ok && places_keep(book, entry, is_new ? NULL : &old, kept, err);
	ok = book_end(book, ok, err);
	if (!ok && is_new)
		entry->id = 0;
	arena_clear(&arena);
	return ok;
}

/* ---- windows of the list ------------------------------------------------- */

static void add_wishes(struct str *sql, const struct entry_query *query)
{
	/* The few that are set aside are not looked for along all days. */
	str_add(sql, query->dropped
		? " WHERE e.id IN (SELECT id FROM entry WHERE dropped_at IS NOT NULL)"
		: " WHERE e.dropped_at IS NULL");
	if (query->session)
		str_add(sql, " AND e.session = :session");
	if (query->from != DAY_NONE)
		str_add(sql, " AND e.day >= :from");
	if (query->until != DAY_NONE)
		str_add(sql, " AND e.day <= :until");
	if (query->starred)
		str_add(sql, " AND e.starred");
	if (query->tag)
		str_add(sql, " AND e.id IN (SELECT g.subject FROM tagged g"
			     " JOIN tag t ON t.id = g.tag"
			     " WHERE casefold(t.name) = casefold(:tag))");
	if (query->tagged)
		str_add(sql, " AND e.id IN (SELECT subject FROM tagged WHERE tag = :tagged)");
	if (query->after_day != DAY_NONE)
		str_add(sql, query->backwards
			? " AND (e.day, e.id) > (:day, :id)"
			: " AND (e.day, e.id) < (:day, :id)");
	str_add(sql, query->backwards ? " ORDER BY e.day, e.id"
				      : " ORDER BY e.day DESC, e.id DESC");
	str_add(sql, " LIMIT :limit");
}

static void name_day(struct query *q, const char *name, day when)
{
	char text[DAY_TEXT];
	int at = q->stmt ? sqlite3_bind_parameter_index(q->stmt, name) : 0;

	if (at)
		sqlite3_bind_text(q->stmt, at, day_text(when, text), -1,
				  SQLITE_TRANSIENT);
}

static void name_int(struct query *q, const char *name, int64_t value)
{
	int at = q->stmt ? sqlite3_bind_parameter_index(q->stmt, name) : 0;

	if (at)
		sqlite3_bind_int64(q->stmt, at, value);
}

bool book_entries(struct book *book, const struct entry_query *query,
		  struct arena *arena, struct entry_list *list,
		  struct err *err)
{
	struct str sql = STR_INIT;

	_Static_assert(HEAD_BYTES == 400, "named in the SQL below");
	str_add(&sql, query->heads
		? "SELECT " COLUMNS_WITH("CAST(substr(e.body, 1, 400) AS TEXT)")
		: "SELECT " COLUMNS);
	add_wishes(&sql, query);

	struct query q = query_text(book, sql.s);

	str_clear(&sql);
	name_day(&q, ":from", query->from);
	name_day(&q, ":until", query->until);
	name_day(&q, ":day", query->after_day);
	name_int(&q, ":id", query->after_id);
	name_int(&q, ":session", query->session);
	name_int(&q, ":tagged", query->tagged);
	name_int(&q, ":limit", query->limit > 0 ? query->limit : -1);
	if (query->tag && q.stmt)
		sqlite3_bind_text(q.stmt,
				  sqlite3_bind_parameter_index(q.stmt, ":tag"),
				  query->tag, -1, SQLITE_TRANSIENT);
	*list = (struct entry_list){ 0 };
	while (query_next(&q))
		*entry_list_add(list, arena) = take_entry(&q, arena);
	return query_end(&q, err);
}

bool book_entry_count(struct book *book, int64_t *count, int64_t *words,
		      struct err *err)
{
	struct query q = book_query(book,
		"SELECT count(*), ifnull(sum(words), 0) FROM entry"
		" WHERE dropped_at IS NULL");

	*count = *words = 0;
	if (query_next(&q)) {
		*count = take_int(&q);
		*words = take_int(&q);
	}
	return query_end(&q, err);
}

/* ---- small changes ------------------------------------------------------- */

bool book_star_entry(struct book *book, int64_t id, bool starred, struct err *err)
{
	if (!book_begin(book, starred ? N_("star a page") : N_("take a star away"), err))
		return false;

	struct query q = book_query(book,
		"UPDATE entry SET changed_at = iif(starred = ?1, changed_at, ?2),"
		" starred = ?1 WHERE id = ?3");

	put_bool(&q, starred);
	put_int(&q, book_seconds(book));
	put_int(&q, id);
	return book_end(book, query_run_found(&q, none_such, err), err);
}

bool book_tender_entry(struct book *book, int64_t id, bool tender, struct err *err)
{
	if (!book_begin(book, tender ? N_("keep a page closed") : N_("open a closed page"), err))
		return false;

	struct query q = book_query(book,
		"UPDATE entry SET changed_at = iif(tender = ?1, changed_at, ?2),"
		" tender = ?1 WHERE id = ?3");

	put_bool(&q, tender);
	put_int(&q, book_seconds(book));
	put_int(&q, id);
	return book_end(book, query_run_found(&q, none_such, err), err);
}

bool book_drop_entry(struct book *book, int64_t id, struct err *err)
{
	return book_change_row_step(book, N_("set a page aside"),
		"UPDATE entry SET dropped_at = ifnull(dropped_at, ?1) WHERE id = ?2",
		id, none_such, err);
}

bool book_restore_entry(struct book *book, int64_t id, struct err *err)
{
	return book_change_row_step(book, N_("bring a page back"),
		"UPDATE entry SET dropped_at = NULL WHERE id = ?2",
		id, none_such, err);
}
