#include "book/again.h"

#include <string.h>

#include "inside.h"

enum { DAY_SECONDS = 86400, NEXT = 64, ALL = -1 };

/* ?1 the first day that is not old enough, ?2 whether sessions rest. A thing
 * was read when it was opened last, or else when it was written. Which days,
 * or which things, is said for each of the two kinds, so that it is looked up
 * in their own indexes. */
#define OLD								\
	".dropped_at IS NULL"						\
	" AND NOT ifnull(e.tender, 0) AND NOT ifnull(s.tender, 0)"	\
	" AND (s.id IS NULL OR (NOT ?2 AND s.day < ?1)) AND "
#define READ(row)							\
	" max(" row ".written_at, ifnull((SELECT max(v.at) FROM visit v" \
	" WHERE v.subject = " row ".id), " row ".written_at)) AS read," \
	" (SELECT max(v.id) FROM visit v WHERE v.subject = " row ".id) AS seen"
#define THINGS(WHICH)							\
	"(SELECT e.id AS id, 0 AS kept, e.day AS day," READ("e")	\
	" FROM entry e LEFT JOIN session s ON s.id = e.session"		\
	" WHERE e" OLD WHICH("e")					\
	" UNION ALL SELECT i.id, 1, i.day," READ("i")			\
	" FROM insight i LEFT JOIN anchor a ON a.id ="			\
	"  (SELECT min(id) FROM anchor WHERE insight = i.id)"		\
	" LEFT JOIN entry e ON e.id = a.entry"				\
	" LEFT JOIN session s ON s.id = ifnull(i.session, e.session)"	\
	" WHERE i.joined_to IS NULL AND i" OLD WHICH("i") ")"
#define BEFORE(row) row ".day < ?1"

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
#define TURN								\
	"(id % 1000003) * ((?3 + 7919 *"				\
	" (SELECT count(*) FROM visit)) % 999983 + 1) % 1000003, id"
#define NEXT_IN_TURN(row)						\
	row ".id IN (SELECT id FROM next) AND +" row ".day < ?1"

/* What those whose turn is next are is looked up for the first so many. */
static bool one_of_the_next(struct book *book, bool rest, int so_many,
			    struct met *met, struct err *err)
{
	struct query q = book_query(book,
		"WITH next (id) AS (SELECT id FROM"
		"  (SELECT id FROM entry UNION ALL SELECT id FROM insight)"
		"  ORDER BY " TURN " LIMIT ?4)"
		" SELECT id, kept, day FROM " THINGS(NEXT_IN_TURN)
		" ORDER BY " TURN " LIMIT 1");

	put_limits(&q, rest);
	put_int(&q, book_seconds(book));
	put_int(&q, so_many);
	return take_one(&q, met, err);
}

static bool by_chance(struct book *book, bool rest, struct met *met,
		      struct err *err)
{
	return one_of_the_next(book, rest, NEXT, met, err) &&
	       (met->id || one_of_the_next(book, rest, ALL, met, err));
}

/* Nothing of a later day was read longer ago: things are written on their day
 * or after it, and the oldest page that was not opened since tells how long
 * ago that can be. */
static bool last_day_of_unread(struct book *book, bool rest, day *last,
			       struct err *err)
{
	struct query q = book_query(book,
		"SELECT e.day, e.written_at FROM entry e"
		" LEFT JOIN session s ON s.id = e.session"
		" WHERE e" OLD BEFORE("e") " AND NOT EXISTS"
		"  (SELECT 1 FROM visit WHERE subject = e.id)"
		" ORDER BY e.day, e.id LIMIT 1");

	*last = book->today;
	put_limits(&q, rest);
	if (query_next(&q)) {
		day on = take_day(&q);
		int64_t written = take_int(&q) / DAY_SECONDS + 1;

		if (written < *last)
			*last = on > written ? on : (day)written;
	}
	return query_end(&q, err);
}

#define UNTIL_THEN(row) row ".day <= ?3 AND +" row ".day < ?1"

static bool longest_unread(struct book *book, bool rest, struct met *met,
			   struct err *err)
{
	day last;

	if (!last_day_of_unread(book, rest, &last, err))
		return false;

	struct query q = book_query(book,
		"SELECT id, kept, day FROM " THINGS(UNTIL_THEN)
		" ORDER BY read, seen, day, id LIMIT 1");

	put_limits(&q, rest);
	put_day(&q, last);
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
		"SELECT id, kept, day FROM " THINGS(BEFORE)
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
