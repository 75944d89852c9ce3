#include "book/search.h"

#include <string.h>

#include "domain/entry.h"
#include "domain/habit.h"
#include "domain/insight.h"
#include "inside.h"
#include "search_ask.h"

enum { LIMIT = 20, COLUMNS = 70, COUNT_MAX = 1001 };

/* ---- what was found ------------------------------------------------------ */

/* One of the names struct hit has, for as long as the program runs. */
static const char *name_of(const char *what)
{
	static const char *const all[] = {
		"entry", "session", "insight", "habit", "win",
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (strcmp(all[i], what) == 0)
			return all[i];
	return "";
}

/* The words of one hit, read into a bag of its own. */
struct words {
	const char *title;
	const char *body;
	size_t size;
};

/* The day of a hit that is no habit, its session, whether it is closed, and
 * its words. The id is the caller's to put. */
static struct query read_words(struct book *book, const char *what)
{
	if (strcmp(what, "entry") == 0)
		return book_query(book,
			"SELECT e.day, e.session, e.tender OR ifnull(s.tender, 0), e.body"
			" FROM entry e LEFT JOIN session s ON s.id = e.session"
			" WHERE e.id = ?");
	if (strcmp(what, "session") == 0)
		return book_query(book,
			"SELECT day, NULL, tender, intention || char(10) || place"
			" || char(10) || music || char(10) || clear_felt"
			" FROM session WHERE id = ?");
	/* An insight is as closed as what it came from. */
	if (strcmp(what, "insight") == 0)
		return book_query(book,
			"SELECT i.day, ifnull(i.session, max(e.session)),"
			" ifnull(s.tender, 0) OR ifnull(max(e.tender), 0)"
			" OR ifnull(max(t.tender), 0), i.body"
			" FROM insight i LEFT JOIN session s ON s.id = i.session"
			" LEFT JOIN anchor a ON a.insight = i.id"
			" LEFT JOIN entry e ON e.id = a.entry"
			" LEFT JOIN session t ON t.id = e.session"
			" WHERE i.id = ? GROUP BY i.id");
	return book_query(book, "SELECT day, NULL, 0, body FROM win WHERE id = ?");
}

static bool take_habit(struct book *book, struct hit *hit, struct words *words,
		       struct arena *arena, struct err *err)
{
	struct habit habit = habit_new(DAY_FIRST);
	struct query q = book_query(book,
		"SELECT h.since, v.form, v.anchor, v.action, v.smallest"
		" FROM habit h JOIN habit_version v ON v.habit = h.id"
		" WHERE h.id = ? ORDER BY v.from_day DESC, v.id DESC LIMIT 1");

	put_int(&q, hit->id);
	if (query_next(&q)) {
		hit->on = take_day(&q);
		form_parse(take_text(&q, arena), &habit.form);
		habit.anchor = take_text(&q, arena);
		habit.action = take_text(&q, arena);
		words->title = habit_sentence(&habit, arena);
		words->body = arena_print(arena, "%s\n%s", words->title,
					  take_text(&q, arena));
		words->size = strlen(words->body);
	}
	return query_end(&q, err);
}

static bool take_words(struct book *book, struct hit *hit, struct words *words,
		       struct arena *arena, struct err *err)
{
	if (strcmp(hit->what, "habit") == 0)
		return take_habit(book, hit, words, arena, err);

	struct query q = read_words(book, hit->what);

	put_int(&q, hit->id);
	if (query_next(&q)) {
		hit->on = take_day(&q);
		hit->session = take_id(&q);
		hit->tender = take_bool(&q);
		words->body = take_text_n(&q, arena, &words->size);
		words->title = entry_title(words->body, words->size, arena);
	}
	return query_end(&q, err);
}

static void cut_snippet(struct hit *hit, const struct words *words,
			const struct wish *wish, int columns,
			struct arena *arena)
{
	struct snippet snippet = { 0 };
	struct range_list all = { 0 };
	struct arena bag = { 0 };
	struct hit_mark *marks;

	find_matches(words->body, words->size, wish->wanted.items,
		     wish->wanted.count, &all, &bag);
	if (all.count) {
		hit->start = all.items[0].start;
		hit->end = all.items[0].end;
	}
	arena_clear(&bag);
	find_snippet(words->body, words->size, wish->wanted.items,
		     wish->wanted.count, columns, &snippet, arena);
	hit->snippet = arena_text_n(arena, snippet.text, snippet.size);
	hit->mark_count = snippet.matches.count;
	marks = arena_new(arena, (hit->mark_count + 1) * sizeof(*marks));
	for (size_t i = 0; i < hit->mark_count; i++) {
		marks[i].start = snippet.matches.items[i].start;
		marks[i].end = snippet.matches.items[i].end;
	}
	hit->marks = marks;
}

/* Fill in one hit. Its body lives shortly; the hit's words in the arena. */
static bool look_at(struct question *ask, struct hit *hit,
		    const struct search_query *query, bool *there,
		    struct arena *arena, struct err *err)
{
	struct words words = { 0 };
	struct arena bag = { 0 };
	bool ok;

	hit->title = hit->snippet = "";
	ok = take_words(ask->book, hit, &words, &bag, err);
	*there = words.body != NULL;
	if (ok && *there && (!hit->tender || query->open_tender)) {
		hit->title = arena_text(arena, words.title);
		cut_snippet(hit, &words, &ask->wish,
			    query->columns ? query->columns : COLUMNS, arena);
	}
	arena_clear(&bag);
	return ok;
}

/* The rows the index gives, newest first. */
static bool find_rows(struct question *ask, const struct search_query *query,
		      int limit, struct hit_list *rows, struct err *err)
{
	struct query q;

	if (!question_ask(ask, query, limit, false, &q, err))
		return false;
	while (query_next(&q)) {
		struct hit *hit = hit_list_add(rows, ask->arena);

		hit->what = name_of(take_text(&q, ask->arena));
		hit->id = take_int(&q);
	}
	return query_end(&q, err);
}

bool book_search(struct book *book, const struct search_query *query,
		 struct arena *arena, struct hit_list *list, bool *more,
		 struct err *err)
{
	struct arena bag = { 0 };
	struct question ask = { .book = book, .arena = &bag };
	struct hit_list rows = { 0 };
	size_t limit = query->limit > 0 ? (size_t)query->limit : LIMIT;
	bool ok = true;

	*list = (struct hit_list){ 0 };
	wish_read(query->words, book->today, &ask.wish, &bag);
	if (wish_is_any(&ask.wish))
		ok = find_rows(&ask, query, (int)limit + 1, &rows, err);
	for (size_t i = 0; ok && i < rows.count && i < limit; i++) {
		struct hit hit = rows.items[i];
		bool there;

		ok = look_at(&ask, &hit, query, &there, arena, err);
		if (ok && there)
			*hit_list_add(list, arena) = hit;
	}
	*more = rows.count > limit;
	arena_clear(&bag);
	return ok;
}

bool book_search_count(struct book *book, const struct search_query *query,
		       int *count, struct err *err)
{
	struct arena bag = { 0 };
	struct question ask = { .book = book, .arena = &bag };
	int64_t number = 0;
	struct query q;
	bool ok = true;

	wish_read(query->words, book->today, &ask.wish, &bag);
	if (wish_is_any(&ask.wish))
		ok = question_ask(&ask, query, COUNT_MAX, true, &q, err) &&
		     query_number(&q, &number, 0, err);
	*count = (int)number;
	arena_clear(&bag);
	return ok;
}
