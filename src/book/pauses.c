#include "base/intl.h"
#include "book/habits.h"
#include "inside.h"

bool book_pauses(struct book *book, int64_t id, struct arena *arena,
		 struct pause_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT id, habit, from_day, until_day, note FROM pause"
		" WHERE habit IS NULL OR ?1 IS NULL OR habit = ?1"
		" ORDER BY from_day, id");

	put_id(&q, id);
	*list = (struct pause_list){ 0 };
	while (query_next(&q)) {
		struct pause *pause = pause_list_add(list, arena);

		pause->id = take_int(&q);
		pause->habit = take_id(&q);
		pause->from = take_day(&q);
		pause->until = take_day(&q);
		pause->note = take_text(&q, arena);
	}
	return query_end(&q, err);
}

static bool check_habit(struct book *book, int64_t id, struct err *err)
{
	struct arena arena = { 0 };
	struct habit habit;
	bool ok = !id || book_habit(book, id, &arena, &habit, err);

	arena_clear(&arena);
	return ok;
}

bool book_pause(struct book *book, int64_t id, day from, day until,
		const char *note, struct err *err)
{
	bool ok;

	if (until != DAY_NONE && until < from)
		return err_set(err, ERR_INVALID, "until",
			       _("the last day of a rest cannot come before its first"));
	if (!book_begin(book, id ? N_("let a habit rest") : N_("let everything rest"), err))
		return false;
	ok = check_habit(book, id, err);
	if (ok) {
		struct query q = book_query(book,
			"INSERT INTO pause (id, habit, from_day, until_day, note,"
			" created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)");

		put_int(&q, book_next_id(book));
		put_id(&q, id);
		put_day(&q, from);
		put_day(&q, until);
		put_text(&q, note);
		put_int(&q, book_seconds(book));
		put_int(&q, book_seconds(book));
		ok = query_run(&q, err);
	}
	return book_end(book, ok, err);
}

bool book_resume(struct book *book, int64_t id, struct err *err)
{
	int ended;
	bool ok;

	if (!book_begin(book, id ? N_("take a habit out of its rest")
				 : N_("end the rest of everything"), err))
		return false;
	ok = check_habit(book, id, err);

	/* A rest begun today leaves no day; an older one ends yesterday. */
	struct query gone = book_query(book,
		"DELETE FROM pause WHERE habit IS ?1 AND from_day = ?2"
		" AND ifnull(until_day, '9999') >= ?2");

	put_id(&gone, id);
	put_day(&gone, book->today);
	ok = query_run(&gone, ok ? err : NULL) && ok;
	ended = sqlite3_changes(book->db);

	struct query q = book_query(book,
		"UPDATE pause SET until_day = ?3, changed_at = ?4"
		" WHERE habit IS ?1 AND from_day < ?2"
		" AND ifnull(until_day, '9999') >= ?2");

	put_id(&q, id);
	put_day(&q, book->today);
	put_day(&q, book->today - 1);
	put_int(&q, book_seconds(book));
	ok = query_run(&q, ok ? err : NULL) && ok;
	ended += sqlite3_changes(book->db);
	if (ok && ended == 0)
		ok = err_set(err, ERR_FAILED, NULL, _("nothing rests right now"));
	return book_end(book, ok, err);
}
