/* What hangs on a session: its notes, and who was there. */
#include <string.h>

#include "base/intl.h"
#include "base/str.h"
#include "book/entries.h"
#include "inside.h"

/* ---- notes ------------------------------------------------------------------ */

/* COLUMNS and take_note are one promise: same names, same order. */
#define COLUMNS								\
	"id, session, part, at IS NOT NULL, ifnull(at, 0),"		\
	" ifnull(zone, 0), body FROM session_note"

static struct session_note take_note(struct query *q, struct arena *arena)
{
	struct session_note note = { 0 };

	note.id = take_int(q);
	note.session = take_int(q);
	session_part_parse(take_text(q, arena), &note.part);
	note.has_time = take_bool(q);
	note.at = take_moment(q);
	note.body = take_text(q, arena);
	return note;
}

static bool none_such(struct err *err)
{
	return err_set(err, ERR_NOT_FOUND, "note",
		       _("there is no such note in the book"));
}

bool book_session_notes(struct book *book, int64_t session,
			struct arena *arena, struct session_note_list *list,
			struct err *err)
{
	struct query q = book_query(book,
		"SELECT " COLUMNS " WHERE session = ? ORDER BY"
		" CASE part WHEN 'before' THEN 0 WHEN 'during' THEN 1"
		" ELSE 2 END, ifnull(at, 1e18), id");

	put_int(&q, session);
	*list = (struct session_note_list){ 0 };
	while (query_next(&q))
		*session_note_list_add(list, arena) = take_note(&q, arena);
	return query_end(&q, err);
}

bool book_session_note(struct book *book, int64_t id, struct arena *arena,
		       struct session_note *note, struct err *err)
{
	struct query q = book_query(book, "SELECT " COLUMNS " WHERE id = ?");

	put_int(&q, id);
	if (query_next(&q))
		*note = take_note(&q, arena);
	return query_end_found(&q, none_such, err);
}

static void put_fields(struct query *q, const struct session_note *note,
		       const struct book *book)
{
	put_text(q, session_part_name(note->part));
	put_time(q, note->has_time, note->at);
	put_text(q, note->body);
	put_int(q, book_seconds(book));
	put_int(q, note->id);
}

bool book_write_session_note(struct book *book, struct session_note *note,
			     struct err *err)
{
	bool is_new = note->id == 0, ok;

	if (!session_note_check(note, err))
		return false;
	if (!book_begin(book, is_new ? N_("add a note to a session")
				     : N_("change a session's note"), err))
		return false;
	if (is_new) {
		struct query q = book_query(book,
			"INSERT INTO session_note (part, at, zone, body,"
			" changed_at, id, session, created_at)"
			" VALUES (?, ?, ?, ?, ?, ?, ?, ?)");

		note->id = book_next_id(book);
		put_fields(&q, note, book);
		put_int(&q, note->session);
		put_int(&q, book_seconds(book));
		ok = query_run(&q, err);
	} else {
		struct query q = book_query(book,
			"UPDATE session_note SET changed_at = iif((part, at, zone, body)"
			"  IS (?1, ?2, ?3, ?4), changed_at, ?5), part = ?1,"
			" at = ?2, zone = ?3, body = ?4 WHERE id = ?6");

		put_fields(&q, note, book);
		ok = query_run_found(&q, none_such, err);
	}
	ok = book_end(book, ok, err);
	if (!ok && is_new)
		note->id = 0;
	return ok;
}

bool book_take_out_session_note(struct book *book, int64_t id, struct err *err)
{
	return book_change_row_step(book, N_("take out a session's note"),
		"DELETE FROM session_note WHERE id = ?2", id, none_such, err);
}

/* ---- who was there ---------------------------------------------------------- */

bool book_session_people(struct book *book, int64_t session,
			 struct arena *arena, const char **names,
			 struct err *err)
{
	struct query q = book_query(book,
		"SELECT p.name FROM link l JOIN person p ON p.id = l.object"
		" WHERE l.subject = ? AND l.what = 'with'"
		" AND p.dropped_at IS NULL ORDER BY l.id");
	struct str text = STR_INIT;

	put_int(&q, session);
	while (query_next(&q))
		str_print(&text, "%s%s", text.size ? ", " : "",
			  take_text(&q, arena));
	*names = arena_text_n(arena, text.s, text.size);
	str_clear(&text);
	return query_end(&q, err);
}

static bool find_person(struct book *book, const char *name, int64_t *id,
			struct err *err)
{
	struct query q = book_query(book,
		"SELECT id FROM person WHERE fold(name) = fold(?)"
		" AND dropped_at IS NULL ORDER BY id LIMIT 1");

	put_text(&q, name);
	return query_number(&q, id, 0, err);
}

static bool make_person(struct book *book, const char *name, int64_t *id,
			struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO person (id, name, position, created_at, changed_at)"
		" VALUES (?1, ?2, (SELECT ifnull(max(position) + 1, 0)"
		" FROM person), ?3, ?3)");

	*id = book_next_id(book);
	put_int(&q, *id);
	put_text(&q, name);
	put_int(&q, book_seconds(book));
	return query_run(&q, err);
}

static bool link_person(struct book *book, int64_t session, int64_t person,
			struct err *err)
{
	struct query q = book_query(book,
		"INSERT OR IGNORE INTO link (id, what, subject, object,"
		" created_at) VALUES (?, 'with', ?, ?, ?)");

	put_int(&q, book_next_id(book));
	put_int(&q, session);
	put_int(&q, person);
	put_int(&q, book_seconds(book));
	return query_run(&q, err);
}

static bool unlink_all(struct book *book, int64_t session, struct err *err)
{
	struct query q = book_query(book,
		"DELETE FROM link WHERE subject = ? AND what = 'with'");

	put_int(&q, session);
	return query_run(&q, err);
}

/* The next name of a list parted by commas or lines, without blanks around
 * it; NULL after the last. */
static const char *next_name(const char **at, struct arena *arena)
{
	while (**at) {
		const char *from = *at + strspn(*at, " \t\r\n,;");
		size_t size = strcspn(from, "\r\n,;");

		*at = from + size;
		while (size && strchr(" \t", from[size - 1]))
			size--;
		if (size)
			return arena_text_n(arena, from, size);
	}
	return NULL;
}

static bool put_people(struct book *book, int64_t session, const char *names,
		       struct arena *arena, struct err *err)
{
	const char *name;

	if (!unlink_all(book, session, err))
		return false;
	while ((name = next_name(&names, arena)) != NULL) {
		int64_t person;

		if (!find_person(book, name, &person, err) ||
		    (!person && !make_person(book, name, &person, err)) ||
		    !link_person(book, session, person, err))
			return false;
	}
	return true;
}

static const char *as_list(const char *names, struct arena *arena)
{
	const char *list = "", *name;

	while ((name = next_name(&names, arena)) != NULL)
		list = *list ? arena_print(arena, "%s, %s", list, name) : name;
	return list;
}

bool book_set_session_people(struct book *book, int64_t session,
			     const char *names, struct err *err)
{
	struct arena arena = { 0 };
	const char *before;
	bool ok = book_session_people(book, session, &arena, &before, err);

	if (ok && strcmp(before, as_list(names, &arena)) != 0) {
		ok = book_begin(book, N_("say who was there"), err);
		if (ok)
			ok = book_end(book, put_people(book, session, names,
						       &arena, err), err);
	}
	arena_clear(&arena);
	return ok;
}
