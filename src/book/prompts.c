#include "book/prompts.h"

#include <string.h>

#include "base/intl.h"
#include "book/care.h"
#include "inside.h"

enum { EIGHT = 8 * 60, AFTER_SESSION = 3, LOW_MOOD = 2 };

/* ---- own ones, and hidden ones --------------------------------------------- */

/* Of one in the list that stands there by its key. */
static void hide_in(const struct question_list *list, const char *key)
{
	for (size_t i = 0; i < list->count; i++)
		if (strcmp(list->items[i].key, key) == 0)
			list->items[i].hidden = true;
}

bool book_own_questions(struct book *book, struct arena *arena,
			struct question_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT id, ifnull(key, ''), body, tone, hidden FROM prompt"
		" ORDER BY id");

	while (query_next(&q)) {
		struct question own = { .from = QUESTION_OWN };
		char text[ID_TEXT];
		const char *key;

		own.id = take_int(&q);
		key = take_text(&q, arena);
		own.body = take_text(&q, arena);
		tone_parse(take_text(&q, arena), &own.tone);
		own.hidden = take_bool(&q);
		if (*key && own.hidden)
			hide_in(list, key);
		if (*key)
			continue;
		own.key = arena_text(arena, id_text(own.id, text));
		*question_list_add(list, arena) = own;
	}
	return query_end(&q, err);
}

static bool none_such(struct err *err)
{
	return err_set(err, ERR_NOT_FOUND, "prompt",
		       _("there is no such question of yours"));
}

static bool insert(struct book *book, struct question *question,
		   struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO prompt (id, body, tone, created_at, changed_at)"
		" VALUES (?, ?, ?, ?, ?)");

	question->id = book_next_id(book);
	put_int(&q, question->id);
	put_text(&q, question->body);
	put_text(&q, tone_name(question->tone));
	put_int(&q, book_seconds(book));
	put_int(&q, book_seconds(book));
	return query_run(&q, err);
}

static bool update(struct book *book, const struct question *question,
		   struct err *err)
{
	struct query q = book_query(book,
		"UPDATE prompt SET body = ?, tone = ?, changed_at = ?"
		" WHERE id = ? AND key IS NULL");

	put_text(&q, question->body);
	put_text(&q, tone_name(question->tone));
	put_int(&q, book_seconds(book));
	put_int(&q, question->id);
	return query_run(&q, err) &&
	       (sqlite3_changes(book->db) == 1 || none_such(err));
}

bool book_write_question(struct book *book, struct question *question,
			 struct err *err)
{
	bool is_new = question->id == 0;
	bool ok;

	if (!question_check(question->body, err) ||
	    !book_begin(book, is_new ? N_("add a question")
				     : N_("change a question"), err))
		return false;
	ok = is_new ? insert(book, question, err) : update(book, question, err);
	ok = book_end(book, ok, err);
	if (!ok && is_new)
		question->id = 0;
	return ok;
}

/* The row of an own question, by the id in its key; 0 if it is none. */
static bool own_row(struct book *book, const char *key, int64_t *id,
		    struct err *err)
{
	struct query q = book_query(book,
		"SELECT id FROM prompt WHERE id = ? AND key IS NULL");
	int64_t named = 0;

	id_parse(key, &named);
	put_int(&q, named);
	return query_number(&q, id, 0, err);
}

static bool hide_own(struct book *book, int64_t id, bool hidden,
		     struct err *err)
{
	struct query q = book_query(book,
		"UPDATE prompt SET hidden = ?1, changed_at = ?2"
		" WHERE id = ?3 AND hidden <> ?1");

	put_bool(&q, hidden);
	put_int(&q, book_seconds(book));
	put_int(&q, id);
	return query_run(&q, err);
}

static bool hide_known(struct book *book, const char *key, bool hidden,
		       struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO prompt (id, key, hidden, created_at, changed_at)"
		" SELECT ?1, ?2, ?3, ?4, ?4 WHERE ?3 OR EXISTS"
		"  (SELECT 1 FROM prompt WHERE key = ?2)"
		" ON CONFLICT (key) DO UPDATE SET hidden = excluded.hidden,"
		" changed_at = excluded.changed_at"
		" WHERE hidden <> excluded.hidden");

	put_int(&q, book_next_id(book));
	put_text(&q, key);
	put_bool(&q, hidden);
	put_int(&q, book_seconds(book));
	return query_run(&q, err);
}

bool book_hide_question(struct book *book, const char *key, bool hidden,
			struct err *err)
{
	int64_t own;
	bool ok;

	if (!book_begin(book, hidden ? N_("hide a question")
				     : N_("bring a question back"), err))
		return false;
	ok = own_row(book, key, &own, err);
	ok = ok && (own ? hide_own(book, own, hidden, err)
			: hide_known(book, key, hidden, err));
	return book_end(book, ok, err);
}

bool book_drop_question(struct book *book, int64_t id, struct err *err)
{
	if (!book_begin(book, N_("take a question out"), err))
		return false;

	struct query q = book_query(book,
		"DELETE FROM prompt WHERE id = ? AND key IS NULL");
	bool ok;

	put_int(&q, id);
	ok = query_run(&q, err) &&
	     (sqlite3_changes(book->db) == 1 || none_such(err));
	return book_end(book, ok, err);
}

/* ---- what was shown -------------------------------------------------------- */

bool book_questions_shown(struct book *book, day since, struct arena *arena,
			  struct question_shown_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT id, key, day, entry FROM prompt_shown WHERE day >= ?"
		" ORDER BY day, id");

	put_day(&q, since);
	*list = (struct question_shown_list){ 0 };
	while (query_next(&q)) {
		struct question_shown *shown =
			question_shown_list_add(list, arena);

		shown->id = take_int(&q);
		shown->key = take_text(&q, arena);
		shown->on = take_day(&q);
		shown->entry = take_id(&q);
	}
	return query_end(&q, err);
}

static bool insert_shown(struct book *book, const char *key, day on,
			 int64_t entry, struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO prompt_shown (id, key, day, entry)"
		" VALUES (?, ?, ?, ?)");

	put_int(&q, book_next_id(book));
	put_text(&q, key);
	put_day(&q, on);
	put_id(&q, entry);
	return query_run(&q, err);
}

bool book_note_question(struct book *book, const char *key, day on,
			struct err *err)
{
	return book_begin_silent(book, err) &&
	       book_end(book, insert_shown(book, key, on, 0, err), err);
}

/* Any other question it was said to answer, it answers no more. */
static bool let_go(struct book *book, const char *key, int64_t entry,
		   struct err *err)
{
	struct query q = book_query(book,
		"UPDATE prompt_shown SET entry = NULL"
		" WHERE entry = ?1 AND key <> ?2");

	put_int(&q, entry);
	put_text(&q, key);
	return query_run(&q, err);
}

static bool is_known(struct book *book, const char *key, int64_t entry,
		     bool *known, struct err *err)
{
	struct query q = book_query(book,
		"SELECT count(*) FROM prompt_shown WHERE entry = ? AND key = ?");
	int64_t count = 0;
	bool ok;

	put_int(&q, entry);
	put_text(&q, key);
	ok = query_number(&q, &count, 0, err);
	*known = count > 0;
	return ok;
}

static bool join(struct book *book, const char *key, day on, int64_t entry,
		 struct err *err)
{
	bool known;

	if (!is_known(book, key, entry, &known, err))
		return false;
	if (known)
		return true;

	struct query q = book_query(book,
		"UPDATE prompt_shown SET entry = ?1 WHERE id ="
		" (SELECT max(id) FROM prompt_shown WHERE key = ?2"
		"  AND day = ?3 AND entry IS NULL)");

	put_int(&q, entry);
	put_text(&q, key);
	put_day(&q, on);
	return query_run(&q, err) &&
	       (sqlite3_changes(book->db) > 0 ||
		insert_shown(book, key, on, entry, err));
}

bool book_answer_question(struct book *book, const char *key, day on,
			  int64_t entry, struct err *err)
{
	bool ok;

	if (!book_begin(book, N_("answer a question"), err))
		return false;
	ok = let_go(book, key ? key : "", entry, err) &&
	     (!key || join(book, key, on, entry, err));
	return book_end(book, ok, err);
}

bool book_page_question(struct book *book, int64_t entry, struct arena *arena,
			const char **key, struct err *err)
{
	struct query q = book_query(book,
		"SELECT key FROM prompt_shown WHERE entry = ?"
		" ORDER BY id DESC LIMIT 1");

	put_int(&q, entry);
	*key = query_next(&q) ? take_text(&q, arena) : NULL;
	return query_end(&q, err);
}

/* ---- what holds ------------------------------------------------------------ */

static bool is_off(struct book *book, bool *off, struct err *err)
{
	struct arena arena = { 0 };
	const char *value;
	bool ok = book_setting(book, "questions", &arena, &value, err);

	*off = ok && value && strcmp(value, "no") == 0;
	arena_clear(&arena);
	return ok;
}

/* The newest session that has come: the day, or DAY_NONE. */
static bool last_session(struct book *book, day on, day *last, struct err *err)
{
	struct query q = book_query(book,
		"SELECT max(day) FROM session"
		" WHERE dropped_at IS NULL AND day <= ?");

	put_day(&q, on);
	*last = query_next(&q) ? take_day(&q) : DAY_NONE;
	return query_end(&q, err);
}

/* A rest was begun, or a low mood noted, today or yesterday. */
static bool is_low(struct book *book, day on, bool *low, struct err *err)
{
	struct query q = book_query(book,
		"SELECT EXISTS (SELECT 1 FROM pause WHERE from_day IN (?1, ?2))"
		" OR EXISTS (SELECT 1 FROM checkin WHERE day IN (?1, ?2)"
		"  AND mood <= ?3 AND dropped_at IS NULL)");
	int64_t found = 0;
	bool ok;

	put_day(&q, on);
	put_day(&q, on - 1);
	put_int(&q, LOW_MOOD);
	ok = query_number(&q, &found, 0, err);
	*low = found != 0;
	return ok;
}

bool book_question_limits(struct book *book, day on, int minute,
			  struct question_limits *limits, struct err *err)
{
	day last = DAY_NONE;
	bool low = false;

	*limits = (struct question_limits){ 0 };
	if (!is_off(book, &limits->off, err) ||
	    !last_session(book, on, &last, err) || !is_low(book, on, &low, err))
		return false;
	limits->quiet = last != DAY_NONE && on - last <= 1;
	limits->light_alone = minute < EIGHT || low ||
		(last != DAY_NONE && on - last <= AFTER_SESSION);
	return true;
}
