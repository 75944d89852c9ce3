#include "book/prompts.h"

#include <string.h>

#include "base/intl.h"
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

static void take_prompt(struct query *q, struct arena *arena,
			struct question_list *list)
{
	struct question own = { .from = QUESTION_OWN };
	char text[ID_TEXT];
	const char *key;

	own.id = take_int(q);
	key = take_text(q, arena);
	own.body = take_text(q, arena);
	tone_parse(take_text(q, arena), &own.tone);
	own.hidden = take_bool(q);
	if (*key && own.hidden)
		hide_in(list, key);
	if (*key)
		return;
	own.key = arena_text(arena, id_text(own.id, text));
	*question_list_add(list, arena) = own;
}

static void take_shown(struct query *q, struct arena *arena,
		       struct question_shown_list *list)
{
	struct question_shown *shown = question_shown_list_add(list, arena);

	shown->id = take_int(q);
	shown->key = take_text(q, arena);
	shown->on = take_day(q);
	take_text(q, arena);
	shown->entry = take_id(q);
}

/* One statement for both: it is asked before the first picture of a day. */
bool book_questions(struct book *book, day since, struct arena *arena,
		    struct question_list *list,
		    struct question_shown_list *shown, struct err *err)
{
	struct query q = book_query(book,
		"SELECT 0, id, ifnull(key, ''), body, tone, hidden FROM prompt"
		" UNION ALL SELECT 1, id, key, day, '', entry FROM prompt_shown"
		" WHERE day >= ? ORDER BY 1, 2");

	put_day(&q, shown ? since : DAY_LAST);
	if (shown)
		*shown = (struct question_shown_list){ 0 };
	while (query_next(&q)) {
		if (!take_bool(&q))
			take_prompt(&q, arena, list);
		else if (shown)
			take_shown(&q, arena, shown);
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
		"UPDATE prompt SET changed_at = iif(body = ?1 AND tone = ?2,"
		"  changed_at, ?3), body = ?1, tone = ?2"
		" WHERE id = ?4 AND key IS NULL");

	put_text(&q, question->body);
	put_text(&q, tone_name(question->tone));
	put_int(&q, book_seconds(book));
	put_int(&q, question->id);
	return query_run_found(&q, none_such, err);
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
	return book_change_row_step(book, N_("take a question out"),
		"DELETE FROM prompt WHERE id = ?2 AND key IS NULL",
		id, none_such, err);
}

/* ---- what was shown -------------------------------------------------------- */

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

bool book_question_limits(struct book *book, day on, int minute,
			  struct question_limits *limits, struct err *err)
{
	/* A session comes tomorrow; a rest was begun, or a low mood noted,
	 * today or yesterday. */
	struct query q = book_query(book,
		"SELECT ifnull((SELECT value FROM setting"
		"  WHERE key = 'questions'), '') = 'no',"
		" (SELECT max(day) FROM session"
		"  WHERE dropped_at IS NULL AND day <= ?1),"
		" EXISTS (SELECT 1 FROM pause WHERE from_day IN (?1, ?2))"
		" OR EXISTS (SELECT 1 FROM session"
		"  WHERE day = ?4 AND dropped_at IS NULL)"
		" OR EXISTS (SELECT 1 FROM checkin WHERE day IN (?1, ?2)"
		"  AND mood <= ?3 AND dropped_at IS NULL)");
	day last = DAY_NONE;

	*limits = (struct question_limits){ .light_alone = minute < EIGHT };
	put_day(&q, on);
	put_day(&q, on - 1);
	put_int(&q, LOW_MOOD);
	put_day(&q, on + 1);
	if (query_next(&q)) {
		limits->off = take_bool(&q);
		last = take_day(&q);
		limits->light_alone |= take_bool(&q);
	}
	if (last != DAY_NONE && on - last <= AFTER_SESSION) {
		limits->quiet = on - last <= 1;
		limits->light_alone = true;
	}
	return query_end(&q, err);
}
