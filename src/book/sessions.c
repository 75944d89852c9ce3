#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "inside.h"

/* COLUMNS and take_session are one promise: same names, same order. NTH is
 * which one it is, ENTRIES how many pages are under it: for a whole list both
 * are counted in another way than for one. */
#define COLUMNS(NTH, ENTRIES)						\
	"id, day, started_at IS NOT NULL, ifnull(started_at, 0),"	\
	" ifnull(started_zone, 0), ended_at IS NOT NULL,"		\
	" ifnull(ended_at, 0), ifnull(ended_zone, 0), ifnull(number, 0)," \
	" ifnull(number, " NTH "),"					\
	" form, place, intention, intention_day, music, dose, clear_felt," \
	" ifnull(mood_before, 0), ifnull(energy_before, 0),"		\
	" ifnull(wellbeing_before, 0), ifnull(mood_after, 0),"		\
	" ifnull(energy_after, 0), ifnull(wellbeing_after, 0),"		\
	" tender, private,"						\
	" ifnull(dropped_at, 0), " ENTRIES " FROM session"

#define NTH_OF_ONE							\
	"(SELECT count(*) FROM session o WHERE o.dropped_at IS NULL"	\
	" AND (o.day, o.id) <= (session.day, session.id))"
#define ENTRIES_OF_ONE							\
	"(SELECT count(*) FROM entry e WHERE e.session = session.id"	\
	" AND e.dropped_at IS NULL)"

/* From the indexes alone: no page is read to see whether it was set aside. */
#define ENTRIES_OF_EACH							\
	"(SELECT count(*) FROM entry e WHERE e.session = session.id"	\
	" AND e.id NOT IN (SELECT id FROM entry"			\
	"  WHERE dropped_at IS NOT NULL))"

static struct three take_three(struct query *q)
{
	struct three three;

	three.mood = (int)take_int(q);
	three.energy = (int)take_int(q);
	three.wellbeing = (int)take_int(q);
	return three;
}

static struct session take_session(struct query *q, struct arena *arena)
{
	struct session session = { 0 };

	session.id = take_int(q);
	session.on = take_day(q);
	session.has_time = take_bool(q);
	session.started = take_moment(q);
	session.has_end = take_bool(q);
	session.ended = take_moment(q);
	session.number = (int)take_int(q);
	session.nth = (int)take_int(q);
	session.form = take_text(q, arena);
	session.place = take_text(q, arena);
	session.intention = take_text(q, arena);
	session.intention_on = take_day(q);
	session.music = take_text(q, arena);
	session.dose = take_text(q, arena);
	session.clear_felt = take_text(q, arena);
	session.before = take_three(q);
	session.after = take_three(q);
	session.tender = take_bool(q);
	session.is_private = take_bool(q);
	session.dropped_at = take_int(q);
	session.dropped = session.dropped_at != 0;
	session.entries = (int)take_int(q);
	return session;
}

static void put_three(struct query *q, struct three three)
{
	put_id(q, three.mood);
	put_id(q, three.energy);
	put_id(q, three.wellbeing);
}

/* FIELDS, VALUES and put_fields are one promise: same names, same order; then
 * the seconds and the id. */
#define FIELDS								\
	"day, started_at, started_zone, ended_at, ended_zone, number,"	\
	" form, place, intention, intention_day, music, dose, clear_felt," \
	" mood_before, energy_before, wellbeing_before, mood_after,"	\
	" energy_after, wellbeing_after, tender, private"
#define VALUES								\
	"?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,"	\
	" ?15, ?16, ?17, ?18, ?19, ?20, ?21"
#define SECONDS "?22"
#define ITS_ID "?23"

static void put_fields(struct query *q, const struct session *session,
		       const struct book *book)
{
	put_day(q, session->on);
	put_time(q, session->has_time, session->started);
	put_time(q, session->has_end, session->ended);
	put_id(q, session->number);
	put_text(q, session->form);
	put_text(q, session->place);
	put_text(q, session->intention);
	put_day(q, session->intention_on);
	put_text(q, session->music);
	put_text(q, session->dose);
	put_text(q, session->clear_felt);
	put_three(q, session->before);
	put_three(q, session->after);
	put_bool(q, session->tender);
	put_bool(q, session->is_private);
	put_int(q, book_seconds(book));
}

/* An intention bears the day it was written: a new one today's, unless the
 * caller says another; none has no day. */
static bool date_intention(struct book *book, struct session *session,
			   struct err *err)
{
	struct query q = book_query(book,
		"SELECT intention = ?2 AND intention_day IS NOT NULL,"
		" intention_day FROM session WHERE id = ?1");
	bool same = false;
	day then = DAY_NONE;

	put_int(&q, session->id);
	put_text(&q, session->intention);
	if (query_next(&q)) {
		same = take_bool(&q);
		then = take_day(&q);
	}
	if (!query_end(&q, err))
		return false;
	if (!*session->intention)
		session->intention_on = DAY_NONE;
	else if (session->intention_on == DAY_NONE ||
		 (!same && session->intention_on == then))
		session->intention_on = book->today;
	return true;
}

static bool put_new(struct book *book, struct session *session,
		    struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO session (" FIELDS ", changed_at, created_at, id)"
		" VALUES (" VALUES ", " SECONDS ", " SECONDS ", " ITS_ID ")");

	session->id = book_next_id(book);
	put_fields(&q, session, book);
	put_int(&q, session->id);
	return query_run(&q, err);
}

static bool none_such(struct err *err)
{
	return err_set(err, ERR_NOT_FOUND, "session",
		       _("there is no such session in the book"));
}

static bool put_changed(struct book *book, const struct session *session,
			struct err *err)
{
	struct query q = book_query(book,
		"UPDATE session SET changed_at = iif((" FIELDS ") IS (" VALUES "),"
		"  changed_at, " SECONDS "), (" FIELDS ") = (" VALUES ") WHERE id = " ITS_ID);

	put_fields(&q, session, book);
	put_int(&q, session->id);
	return query_run_found(&q, none_such, err);
}

bool book_write_session(struct book *book, struct session *session,
			struct err *err)
{
	bool is_new = session->id == 0;
	bool ok;

	if (!session_check(session, err))
		return false;
	if (!book_begin(book, is_new ? N_("note a session") : N_("change a session"), err))
		return false;
	ok = date_intention(book, session, err) &&
	     (is_new ? put_new(book, session, err)
		     : put_changed(book, session, err));
	ok = book_end(book, ok, err);
	if (!ok && is_new)
		session->id = 0;
	return ok;
}

bool book_tender_session(struct book *book, int64_t id, bool tender,
			 struct err *err)
{
	if (!book_begin(book, tender ? N_("keep a session closed")
				     : N_("open a closed session"), err))
		return false;

	struct query q = book_query(book,
		"UPDATE session SET changed_at = iif(tender = ?1, changed_at, ?2),"
		" tender = ?1 WHERE id = ?3");

	put_bool(&q, tender);
	put_int(&q, book_seconds(book));
	put_int(&q, id);
	return book_end(book, query_run_found(&q, none_such, err), err);
}

bool book_session(struct book *book, int64_t id, struct arena *arena,
		  struct session *session, struct err *err)
{
	struct query q = book_query(book, "SELECT "
		COLUMNS(NTH_OF_ONE, ENTRIES_OF_ONE) " WHERE id = ?");

	put_int(&q, id);
	if (query_next(&q))
		*session = take_session(&q, arena);
	return query_end_found(&q, none_such, err);
}

static bool count_sessions(struct book *book, int64_t *count, struct err *err)
{
	struct query q = book_query(book,
		"SELECT count(*) FROM session WHERE dropped_at IS NULL");

	return query_number(&q, count, 0, err);
}

/* In a list of all, newest first, each is one less than the one before. */
static bool number_them(struct book *book, bool all, struct session_list *list,
			struct err *err)
{
	int64_t count = (int64_t)list->count;

	if (!all && !count_sessions(book, &count, err))
		return false;
	for (size_t i = 0; i < list->count; i++, count--)
		if (!list->items[i].nth)
			list->items[i].nth = (int)count;
	return true;
}

bool book_sessions(struct book *book, bool dropped, int limit,
		   struct arena *arena, struct session_list *list,
		   struct err *err)
{
	struct query q = dropped
		? book_query(book,
			"SELECT " COLUMNS(NTH_OF_ONE, ENTRIES_OF_EACH)
			" WHERE dropped_at IS NOT NULL"
			" ORDER BY day DESC, id DESC LIMIT ?")
		: book_query(book,
			"SELECT " COLUMNS("0", ENTRIES_OF_EACH)
			" WHERE dropped_at IS NULL"
			" ORDER BY day DESC, id DESC LIMIT ?");

	put_int(&q, limit > 0 ? limit : -1);
	*list = (struct session_list){ 0 };
	while (query_next(&q))
		*session_list_add(list, arena) = take_session(&q, arena);
	return query_end(&q, err) &&
	       (dropped || number_them(book, limit <= 0, list, err));
}

/* A session and its pages share the moment of setting aside, so that bringing
 * it back leaves alone the pages that were set aside before it. */
bool book_drop_session(struct book *book, int64_t id, struct err *err)
{
	bool ok;

	if (!book_begin(book, N_("set a session aside"), err))
		return false;

	struct query pages = book_query(book,
		"UPDATE entry SET dropped_at = ? WHERE session = ?"
		" AND dropped_at IS NULL");

	put_int(&pages, book_seconds(book));
	put_int(&pages, id);
	ok = query_run(&pages, err) &&
	     book_change_row(book,
		"UPDATE session SET dropped_at = ifnull(dropped_at, ?1)"
		" WHERE id = ?2", id, none_such, err);
	return book_end(book, ok, err);
}

bool book_restore_session(struct book *book, int64_t id, struct err *err)
{
	bool ok;

	if (!book_begin(book, N_("bring a session back"), err))
		return false;

	struct query pages = book_query(book,
		"UPDATE entry SET dropped_at = NULL WHERE session = ?1"
		" AND dropped_at = (SELECT dropped_at FROM session WHERE id = ?1)");

	put_int(&pages, id);
	ok = query_run(&pages, err) &&
	     book_change_row(book,
		"UPDATE session SET dropped_at = NULL WHERE id = ?2",
		id, none_such, err);
	return book_end(book, ok, err);
}
