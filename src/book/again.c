#include "book/again.h"

#include <string.h>

#include "inside.h"

/* ?1 the newest day that is old enough, ?2 whether sessions rest. A thing was
 * read when it was opened last, or else when it was written. */
#define OLD(row)							\
	row ".dropped_at IS NULL AND " row ".day < ?1"			\
	" AND NOT ifnull(e.tender, 0) AND NOT ifnull(s.tender, 0)"	\
	" AND (s.id IS NULL OR (NOT ?2 AND s.day < ?1))"
#define READ(row)							\
	" max(" row ".written_at, ifnull((SELECT max(v.at) FROM visit v" \
	" WHERE v.subject = " row ".id), " row ".written_at)) AS read," \
	" (SELECT max(v.id) FROM visit v WHERE v.subject = " row ".id) AS seen"
#define THINGS								\
	"(SELECT e.id AS id, 0 AS kept, e.day AS day," READ("e")	\
	" FROM entry e LEFT JOIN session s ON s.id = e.session"		\
	" WHERE " OLD("e")						\
	" UNION ALL SELECT i.id, 1, i.day," READ("i")			\
	" FROM insight i LEFT JOIN anchor a ON a.id ="			\
	"  (SELECT min(id) FROM anchor WHERE insight = i.id)"		\
	" LEFT JOIN entry e ON e.id = a.entry"				\
	" LEFT JOIN session s ON s.id = ifnull(i.session, e.session)"	\
	" WHERE i.joined_to IS NULL AND " OLD("i") ")"

static bool sessions_rest(struct book *book, bool *rest, struct err *err)
{
	struct query q = book_query(book,
		"SELECT count(*) FROM session WHERE dropped_at IS NULL"
		" AND day BETWEEN ? AND ?");
	int64_t count = 0;
	bool ok;

	put_day(&q, book->today - AGAIN_DAYS);
	put_day(&q, book->today);
	ok = query_number(&q, &count, 0, err);
	*rest = count > 0;
	return ok;
}

/* What all questions for a thing begin with. */
static void put_limits(struct query *q, bool rest)
{
	put_day(q, q->book->today - AGAIN_DAYS);
	put_bool(q, rest);
}

static bool take_one(struct query *q, struct met *met, struct err *err)
{
	*met = (struct met){ 0 };
	if (query_next(q)) {
		met->id = take_int(q);
		met->is_insight = take_bool(q);
		met->on = take_day(q);
	}
	return query_end(q, err);
}

/* A turn for each thing, by the moment and by how much was read so far: so
 * that asking once more brings another one. */
static bool by_chance(struct book *book, bool rest, struct met *met,
		      struct err *err)
{
	struct query q = book_query(book,
		"SELECT id, kept, day FROM " THINGS
		" ORDER BY (id % 1000003) * ((?3 + 7919 *"
		"  (SELECT count(*) FROM visit)) % 999983 + 1) % 1000003, id"
		" LIMIT 1");

	put_limits(&q, rest);
	put_int(&q, book_seconds(book));
	return take_one(&q, met, err);
}

static bool longest_unread(struct book *book, bool rest, struct met *met,
			   struct err *err)
{
	struct query q = book_query(book,
		"SELECT id, kept, day FROM " THINGS
		" ORDER BY read, seen, day, id LIMIT 1");

	put_limits(&q, rest);
	return take_one(&q, met, err);
}

/* The 29th of February is met on the 28th, too, where there is none. */
static bool is_leap_eve(day today)
{
	struct civil on = day_civil(today), next = day_civil(today + 1);

	return on.month == 2 && on.mday == 28 && next.month == 3;
}

static bool this_day(struct book *book, bool rest, struct met *met,
		     struct err *err)
{
	char text[DAY_TEXT];
	struct query q = book_query(book,
		"SELECT id, kept, day FROM " THINGS
		" WHERE substr(day, 6) IN (substr(?3, 6), ?4)"
		" OR substr(day, 9) = substr(?3, 9)"
		" ORDER BY substr(day, 6) IN (substr(?3, 6), ?4) DESC,"
		" read, seen, day, id LIMIT 1");

	put_limits(&q, rest);
	put_text(&q, day_text(book->today, text));
	put_text(&q, is_leap_eve(book->today) ? "02-29" : "");
	return take_one(&q, met, err);
}

static bool take_words(struct book *book, struct arena *arena, struct met *met,
		       struct err *err)
{
	struct query q = book_query(book,
		"SELECT body FROM entry WHERE id = ?1"
		" UNION ALL SELECT body FROM insight WHERE id = ?1");

	put_int(&q, met->id);
	met->body = "";
	if (query_next(&q))
		met->body = take_text_n(&q, arena, &met->size);
	return query_end(&q, err);
}

bool book_meet_again(struct book *book, enum again how, struct arena *arena,
		     struct met *met, struct err *err)
{
	bool rest, ok;

	*met = (struct met){ 0 };
	if (!sessions_rest(book, &rest, err))
		return false;
	switch (how) {
	case AGAIN_BY_CHANCE:
		ok = by_chance(book, rest, met, err);
		break;
	case AGAIN_THIS_DAY:
		ok = this_day(book, rest, met, err);
		break;
	default:
		ok = longest_unread(book, rest, met, err);
	}
	return ok && (!met->id || take_words(book, arena, met, err));
}
