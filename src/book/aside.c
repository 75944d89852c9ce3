#include "book/aside.h"

#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "book/habits.h"
#include "book/insights.h"
#include "inside.h"

enum { KEPT_DAYS = 30 };

/* One of the names struct aside has, for as long as the program runs. */
static const char *name_of(const char *what)
{
	static const char *const all[] = { "entry", "session", "insight", "habit" };

	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (strcmp(all[i], what) == 0)
			return all[i];
	return "";
}

static struct aside take_aside(struct query *q, struct arena *arena)
{
	struct aside aside = { 0 };
	struct moment dropped = { .offset = q->book->now.offset };
	const char *text;
	size_t size;

	aside.what = name_of(take_text(q, arena));
	aside.id = take_int(q);
	aside.on = take_day(q);
	dropped.at = take_int(q);
	aside.dropped_on = moment_day(dropped);
	aside.until = aside.dropped_on + KEPT_DAYS;
	aside.tender = take_bool(q);
	text = take_text_n(q, arena, &size);
	aside.title = aside.tender ? "" : entry_title(text, size, arena);
	return aside;
}

bool book_set_aside(struct book *book, struct arena *arena,
		    struct aside_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT 'entry' AS what, e.id AS id, e.day AS day, e.dropped_at AS at,"
		" e.tender OR ifnull(s.tender, 0), CAST(substr(e.body, 1, 400) AS TEXT)"
		" FROM entry e LEFT JOIN session s ON s.id = e.session"
		" WHERE e.id IN (SELECT id FROM entry WHERE dropped_at IS NOT NULL)"
		" UNION ALL SELECT 'session', id, day, dropped_at, tender, intention"
		" FROM session WHERE dropped_at IS NOT NULL"
		" UNION ALL SELECT 'insight', i.id, i.day, i.dropped_at,"
		" ifnull((SELECT max(e.tender OR ifnull(s.tender, 0)) FROM anchor a"
		"  JOIN entry e ON e.id = a.entry LEFT JOIN session s ON s.id = e.session"
		"  WHERE a.insight = i.id), 0), i.body"
		" FROM insight i WHERE i.dropped_at IS NOT NULL"
		" UNION ALL SELECT 'habit', h.id, h.since, h.dropped_at, 0,"
		" (SELECT v.action FROM habit_version v WHERE v.habit = h.id"
		"  ORDER BY v.from_day DESC, v.id DESC LIMIT 1)"
		" FROM habit h WHERE h.dropped_at IS NOT NULL"
		" ORDER BY at DESC, day DESC, id DESC");

	*list = (struct aside_list){ 0 };
	while (query_next(&q))
		*aside_list_add(list, arena) = take_aside(&q, arena);
	return query_end(&q, err);
}

static const char *kind_of(struct book *book, int64_t id, struct err *err)
{
	struct arena arena = { 0 };
	const char *what = "";
	struct query q = book_query(book,
		"SELECT 'entry' FROM entry WHERE id = ?1"
		" UNION ALL SELECT 'session' FROM session WHERE id = ?1"
		" UNION ALL SELECT 'insight' FROM insight WHERE id = ?1"
		" UNION ALL SELECT 'habit' FROM habit WHERE id = ?1");

	put_int(&q, id);
	if (query_next(&q))
		what = name_of(take_text(&q, &arena));
	arena_clear(&arena);
	return query_end(&q, err) ? what : NULL;
}

bool book_restore(struct book *book, int64_t id, struct err *err)
{
	const char *what = kind_of(book, id, err);

	if (!what)
		return false;
	if (strcmp(what, "entry") == 0)
		return book_restore_entry(book, id, err);
	if (strcmp(what, "session") == 0)
		return book_restore_session(book, id, err);
	if (strcmp(what, "insight") == 0)
		return book_restore_insight(book, id, err);
	if (strcmp(what, "habit") == 0)
		return book_restore_habit(book, id, err);
	return err_set(err, ERR_NOT_FOUND, NULL,
		       _("it is not in the book any more"));
}
