#include "book/invitations.h"

#include <stdlib.h>

#include "base/intl.h"
#include "book/care.h"
#include "book/entries.h"
#include "inside.h"

enum {
	REST_DAYS = 2,
	SLEPT_DAYS = 7,
	SESSIONS_NEAR = 20,	/* the newest; some may be planned */
};

/* What was answered so far; all unset if nothing was. */
static bool answered(struct book *book, const char *what, int64_t subject,
		     struct invitation *invitation, struct err *err)
{
	struct query q = book_query(book,
		"SELECT later_on, never FROM invitation"
		" WHERE what = ? AND subject = ?");

	*invitation = (struct invitation){ .later_on = DAY_NONE };
	put_text(&q, what);
	put_int(&q, subject);
	if (query_next(&q)) {
		invitation->later_on = take_day(&q);
		invitation->never = take_bool(&q);
	}
	return query_end(&q, err);
}

static bool answer(struct book *book, const char *what, int64_t subject,
		   day later_on, bool never, struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO invitation (id, what, subject, later_on, never,"
		" changed_at) VALUES (?, ?, ?, ?, ?, ?)"
		" ON CONFLICT (what, subject) DO UPDATE SET"
		" later_on = excluded.later_on, never = excluded.never,"
		" changed_at = excluded.changed_at");

	put_int(&q, book_next_id(book));
	put_text(&q, what);
	put_int(&q, subject);
	put_day(&q, later_on);
	put_bool(&q, never);
	put_int(&q, book_seconds(book));
	return query_run(&q, err);
}

bool book_invite_later(struct book *book, const char *what, int64_t subject,
		       day later_on, struct err *err)
{
	if (!book_begin(book, N_("put off an invitation"), err))
		return false;
	return book_end(book, answer(book, what, subject, later_on, false, err),
			err);
}

bool book_invite_never(struct book *book, const char *what, int64_t subject,
		       struct err *err)
{
	if (!book_begin(book, N_("end an invitation"), err))
		return false;
	return book_end(book, answer(book, what, subject, DAY_NONE, true, err),
			err);
}

/* ---- reading again ---------------------------------------------------------- */

/* The sessions a step may be open for, newest first. Which page it is, and
 * whether that one is tender, is looked up for the one that is chosen. */
static bool read_revisits(struct book *book, struct arena *arena,
			  struct revisit_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT s.id, s.day, s.tender, i.later_on, ifnull(i.never, 0),"
		" (SELECT max(v.day) FROM visit v"
		"  WHERE v.subject = s.id AND v.what = 'revisit')"
		" FROM session s LEFT JOIN invitation i"
		"  ON i.what = 'revisit' AND i.subject = s.id"
		" WHERE s.id IN (SELECT id FROM session WHERE day BETWEEN ?2 AND ?1"
		"  UNION ALL SELECT subject FROM invitation"
		"  WHERE what = 'revisit' AND later_on > ?3)"
		" AND s.day <= ?1 AND s.dropped_at IS NULL"
		" ORDER BY s.day DESC, s.id DESC");

	put_day(&q, book->today);
	put_day(&q, book->today - REVISIT_REACH);
	put_day(&q, book->today - REVISIT_PUT_OFF);
	*list = (struct revisit_list){ 0 };
	while (query_next(&q)) {
		struct revisit *revisit = revisit_list_add(list, arena);

		*revisit = (struct revisit){ .session = take_int(&q) };
		revisit->on = take_day(&q);
		revisit->tender = take_bool(&q);
		revisit->later_on = take_day(&q);
		revisit->never = take_bool(&q);
		revisit->read_on = take_day(&q);
	}
	return query_end(&q, err);
}

/* One of the session's own day, one that is open first. A session without a
 * page is never read. */
static bool find_page(struct book *book, struct revisit *revisit,
		      struct err *err)
{
	struct query q = book_query(book,
		"SELECT id, tender FROM entry"
		" WHERE session = ? AND dropped_at IS NULL"
		" ORDER BY tender, day, id LIMIT 1");

	put_int(&q, revisit->session);
	if (query_next(&q)) {
		revisit->page = take_int(&q);
		revisit->tender |= take_bool(&q);
	} else {
		revisit->never = true;
	}
	return query_end(&q, err);
}

/* The one to read today with its page, which may be tender, so that it is not
 * the one after all. */
static bool choose_revisit(struct book *book, struct revisit_list *list,
			   const struct revisit **chosen, struct err *err)
{
	while ((*chosen = revisit_today(list->items, list->count,
					book->today)) != NULL &&
	       !(*chosen)->page)
		if (!find_page(book, &list->items[*chosen - list->items], err))
			return false;
	return true;
}

/* ---- what today invites to -------------------------------------------------- */

static struct invited *invite(struct invited_list *list, struct arena *arena,
			      enum invited_kind kind)
{
	struct invited *invited;

	if (list->count >= INVITED_MOST)
		return NULL;
	invited = invited_list_add(list, arena);
	invited->kind = kind;
	invited->on = DAY_NONE;
	return invited;
}

/* Whether it may be asked today. */
static bool is_open(struct book *book, enum invited_kind kind, int64_t subject,
		    bool *open, struct err *err)
{
	struct invitation answer;

	if (!answered(book, invited_name(kind), subject, &answer, err))
		return false;
	*open = !answer.never && (answer.later_on == DAY_NONE ||
				  answer.later_on <= book->today);
	return true;
}

/* A session tomorrow that nothing is meant to be brought to so far. */
static bool invite_intention(struct book *book,
			     const struct session_list *sessions,
			     struct arena *arena, struct invited_list *list,
			     struct err *err)
{
	for (size_t i = 0; i < sessions->count; i++) {
		const struct session *session = &sessions->items[i];
		struct invited *invited;
		bool open;

		if (session->on != book->today + 1 || *session->intention)
			continue;
		if (!is_open(book, INVITED_INTENTION, session->id, &open, err))
			return false;
		invited = open ? invite(list, arena, INVITED_INTENTION) : NULL;
		if (invited) {
			invited->session = session->id;
			invited->on = session->on;
		}
		return true;
	}
	return true;
}

/* For a week, until something was made of it. */
static bool invite_slept(struct book *book, struct arena *arena,
			 struct invited_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT i.id FROM invitation v JOIN insight i ON i.id = v.subject"
		" WHERE v.what = 'sleep' AND v.never = 0 AND v.later_on <= ?1"
		" AND v.later_on > ?2 AND i.dropped_at IS NULL"
		" AND NOT EXISTS (SELECT 1 FROM habit h WHERE h.insight = i.id)"
		" ORDER BY v.later_on, v.id LIMIT 1");
	struct invited *invited;

	put_day(&q, book->today);
	put_day(&q, book->today - SLEPT_DAYS);
	if (query_next(&q) &&
	    (invited = invite(list, arena, INVITED_SLEPT)) != NULL)
		invited->line = take_int(&q);
	return query_end(&q, err);
}

static bool invite_reading(struct book *book, struct arena *arena,
			   struct invited_list *list, struct err *err)
{
	struct revisit_list revisits;
	const struct revisit *revisit;
	struct invited *invited;

	if (!read_revisits(book, arena, &revisits, err) ||
	    !choose_revisit(book, &revisits, &revisit, err))
		return false;
	invited = revisit ? invite(list, arena, INVITED_READING) : NULL;
	if (invited) {
		invited->session = revisit->session;
		invited->page = revisit->page;
		invited->on = revisit->on;
		invited->tender = revisit->tender;
	}
	return true;
}

static bool invite_quieter(struct book *book, const struct session *last,
			   struct arena *arena, struct invited_list *list,
			   struct err *err)
{
	struct invitation answer;
	struct invited *invited;

	if (!last)
		return true;
	if (!answered(book, "quieter", 0, &answer, err))
		return false;
	if (quieter_due(last->on, answer.later_on, answer.never, book->today) &&
	    (invited = invite(list, arena, INVITED_QUIETER)) != NULL) {
		invited->session = last->id;
		invited->on = last->on;
		invited->tender = last->tender;
	}
	return true;
}

static bool invite_sorting(struct book *book, struct arena *arena,
			   struct invited_list *list, struct err *err)
{
	bool open, any;

	if (!is_open(book, INVITED_SORTING, 0, &open, err))
		return false;
	if (!open)
		return true;

	struct query q = book_query(book,
		"SELECT 1 FROM insight_now n CROSS JOIN insight i ON i.id = n.insight"
		" WHERE n.kinds = '' AND i.day < ? LIMIT 1");

	put_day(&q, book->today);
	any = query_next(&q);
	if (!query_end(&q, err))
		return false;
	if (any)
		invite(list, arena, INVITED_SORTING);
	return true;
}

bool book_invited(struct book *book, struct arena *arena,
		  struct invited_list *list, struct err *err)
{
	struct session_list sessions;
	const struct session *last = NULL;

	*list = (struct invited_list){ 0 };
	if (!book_sessions(book, false, SESSIONS_NEAR, arena, &sessions, err))
		return false;
	for (size_t i = sessions.count; i > 0; i--)
		if (sessions.items[i - 1].on <= book->today)
			last = &sessions.items[i - 1];
	if (last && last->on >= book->today - 1)
		return true;
	return invite_intention(book, &sessions, arena, list, err) &&
	       invite_slept(book, arena, list, err) &&
	       invite_reading(book, arena, list, err) &&
	       invite_quieter(book, last, arena, list, err) &&
	       invite_sorting(book, arena, list, err);
}

/* ---- reading ---------------------------------------------------------------- */

bool book_visit(struct book *book, const char *what, int64_t subject,
		struct err *err)
{
	if (!book_begin_silent(book, err))
		return false;

	struct query q = book_query(book,
		"INSERT INTO visit (id, subject, what, day, at, zone)"
		" VALUES (?, ?, ?, ?, ?, ?)");

	put_int(&q, book_next_id(book));
	put_int(&q, subject);
	put_text(&q, what);
	put_day(&q, book->today);
	put_moment(&q, book->now);
	return book_end(book, query_run(&q, err), err);
}

bool book_visited(struct book *book, const char *what, int64_t subject,
		  bool *ever, struct err *err)
{
	struct query q = book_query(book,
		"SELECT 1 FROM visit WHERE subject = ? AND what = ? LIMIT 1");

	put_int(&q, subject);
	put_text(&q, what);
	*ever = query_next(&q);
	return query_end(&q, err);
}

bool book_session_rest(struct book *book, int *days, struct err *err)
{
	struct arena arena = { 0 };
	const char *value;
	bool ok = book_setting(book, "session_rest", &arena, &value, err);

	*days = ok && value ? atoi(value) : REST_DAYS;
	arena_clear(&arena);
	return ok;
}
