#include "book/habits.h"

#include <string.h>

#include "base/intl.h"
#include "inside.h"

/* A rest that holds on today (?1 in the queries below). */
#define RESTS_TODAY "p.from_day <= ?1 AND ifnull(p.until_day, '9999') >= ?1"

/* COLUMNS and take_habit are one promise: same names, same order. */
#define COLUMNS								\
	"h.id, h.insight, h.since, h.let_go_on, h.learned, h.position,"	\
	" ifnull(h.dropped_at, 0), v.id, v.from_day, v.form, v.anchor,"	\
	" v.action, v.smallest, v.celebration, ifnull(v.seconds, 0),"	\
	" v.longer_is_fine, v.times_per_week, v.weekdays, v.why,"	\
	" p.id IS NOT NULL, p.until_day, p.habit IS NULL"		\
	" FROM habit h JOIN habit_version v ON v.id = (SELECT id"	\
	"  FROM habit_version WHERE habit = h.id"			\
	"  ORDER BY from_day > ?1, CASE WHEN from_day <= ?1"		\
	"  THEN from_day END DESC, from_day, id DESC LIMIT 1)"		\
	" LEFT JOIN pause p ON p.id = (SELECT p.id FROM pause p"	\
	"  WHERE (p.habit = h.id OR p.habit IS NULL) AND " RESTS_TODAY	\
	"  ORDER BY p.habit IS NULL, p.until_day IS NOT NULL,"		\
	"  p.until_day DESC LIMIT 1)"

static struct habit take_habit(struct query *q, struct arena *arena)
{
	struct habit habit = { 0 };
	bool paused;

	habit.id = take_int(q);
	habit.insight = take_id(q);
	habit.since = take_day(q);
	habit.let_go_on = take_day(q);
	habit.learned = take_text(q, arena);
	habit.position = (int)take_int(q);
	habit.dropped_at = take_int(q);
	habit.dropped = habit.dropped_at != 0;
	habit.version = take_int(q);
	habit.version_from = take_day(q);
	form_parse(take_text(q, arena), &habit.form);
	habit.anchor = take_text(q, arena);
	habit.action = take_text(q, arena);
	habit.smallest = take_text(q, arena);
	habit.celebration = take_text(q, arena);
	habit.seconds = (int)take_int(q);
	habit.longer_is_fine = take_bool(q);
	habit.times_per_week = (int)take_int(q);
	habit.weekdays = (unsigned)take_int(q);
	habit.why = take_text(q, arena);
	paused = take_bool(q);
	habit.paused_until = take_day(q);
	habit.paused_by_all = take_bool(q) && paused;
	habit.state = habit.let_go_on != DAY_NONE ? HABIT_LET_GO
		      : paused ? HABIT_PAUSED : HABIT_GROWING;
	return habit;
}

static bool none_such(struct err *err)
{
	return err_set(err, ERR_NOT_FOUND, "habit",
		       _("there is no such habit in the book"));
}

bool book_habit(struct book *book, int64_t id, struct arena *arena,
		struct habit *habit, struct err *err)
{
	struct query q = book_query(book, "SELECT " COLUMNS " WHERE h.id = ?2");

	put_day(&q, book->today);
	put_int(&q, id);
	if (query_next(&q))
		*habit = take_habit(&q, arena);
	return query_end_found(&q, none_such, err);
}

bool book_habits(struct book *book, bool let_go_too, struct arena *arena,
		 struct habit_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT " COLUMNS " WHERE h.dropped_at IS NULL"
		" AND (?2 OR h.let_go_on IS NULL)"
		" ORDER BY h.let_go_on IS NOT NULL, h.position, h.id");

	put_day(&q, book->today);
	put_bool(&q, let_go_too);
	*list = (struct habit_list){ 0 };
	while (query_next(&q))
		*habit_list_add(list, arena) = take_habit(&q, arena);
	return query_end(&q, err);
}

/* ---- making and changing -------------------------------------------------- */

/* The routine of these words, made if it is new: anchors are reusable. */
static bool find_routine(struct book *book, const char *anchor, int64_t *id,
			 struct err *err)
{
	struct query q = book_query(book, "SELECT id FROM routine WHERE body = ?");

	*id = 0;
	if (!*anchor) {
		query_end(&q, NULL);
		return true;
	}
	put_text(&q, anchor);
	if (!query_number(&q, id, 0, err))
		return false;
	if (*id)
		return true;

	struct query add = book_query(book,
		"INSERT INTO routine (id, body, created_at, changed_at)"
		" VALUES (?, ?, ?, ?)");

	*id = book_next_id(book);
	put_int(&add, *id);
	put_text(&add, anchor);
	put_int(&add, book_seconds(book));
	put_int(&add, book_seconds(book));
	return query_run(&add, err);
}

static void put_version(struct query *q, const struct habit *habit,
			int64_t routine, const struct book *book)
{
	put_text(q, form_name(habit->form));
	put_text(q, habit->anchor);
	put_id(q, routine);
	put_text(q, habit->action);
	put_text(q, habit->smallest);
	put_text(q, habit->celebration);
	put_id(q, habit->seconds);
	put_bool(q, habit->longer_is_fine);
	put_int(q, habit->times_per_week);
	put_int(q, habit->weekdays);
	put_text(q, habit->why);
	put_moment(q, book->now);
}

static bool add_version(struct book *book, const struct habit *habit, day from,
			struct err *err)
{
	int64_t routine;

	if (!find_routine(book, habit->anchor, &routine, err))
		return false;

	struct query q = book_query(book,
		"INSERT INTO habit_version (form, anchor, routine, action,"
		" smallest, celebration, seconds, longer_is_fine,"
		" times_per_week, weekdays, why, at, zone, id, habit, from_day)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

	put_version(&q, habit, routine, book);
	put_int(&q, book_next_id(book));
	put_int(&q, habit->id);
	put_day(&q, from);
	return query_run(&q, err);
}

static bool rewrite_version(struct book *book, const struct habit *habit,
			    int64_t version, struct err *err)
{
	int64_t routine;

	if (!find_routine(book, habit->anchor, &routine, err))
		return false;

	struct query q = book_query(book,
		"UPDATE habit_version SET form = ?, anchor = ?, routine = ?,"
		" action = ?, smallest = ?, celebration = ?, seconds = ?,"
		" longer_is_fine = ?, times_per_week = ?, weekdays = ?,"
		" why = ?, at = ?, zone = ? WHERE id = ?");

	put_version(&q, habit, routine, book);
	put_int(&q, version);
	return query_run(&q, err);
}

static bool check_insight(struct book *book, int64_t insight, struct err *err)
{
	int64_t there;
	struct query q = book_query(book, "SELECT 1 FROM insight WHERE id = ?");

	put_int(&q, insight);
	if (!query_number(&q, &there, 0, err))
		return false;
	return !insight || there ||
	       err_set(err, ERR_NOT_FOUND, "insight",
		       _("there is no such insight in the book"));
}

bool book_start_habit(struct book *book, struct habit *habit, struct err *err)
{
	bool ok;

	if (!habit_check(habit, err))
		return false;
	if (!book_begin(book, N_("start a habit"), err))
		return false;
	habit->id = book_next_id(book);

	ok = check_insight(book, habit->insight, err);
	if (ok) {
		struct query q = book_query(book,
			"INSERT INTO habit (id, insight, since, position,"
			" created_at, changed_at) VALUES (?, ?, ?,"
			" (SELECT ifnull(max(position), 0) + 1 FROM habit), ?, ?)");

		put_int(&q, habit->id);
		put_id(&q, habit->insight);
		put_day(&q, habit->since);
		put_int(&q, book_seconds(book));
		put_int(&q, book_seconds(book));
		ok = query_run(&q, err);
	}
	ok = ok && add_version(book, habit, habit->since, err);
	ok = book_end(book, ok, err);
	if (!ok)
		habit->id = 0;
	return ok;
}

static bool same_version(const struct habit *a, const struct habit *b)
{
	return a->form == b->form && strcmp(a->anchor, b->anchor) == 0 &&
	       strcmp(a->action, b->action) == 0 &&
	       strcmp(a->smallest, b->smallest) == 0 &&
	       strcmp(a->celebration, b->celebration) == 0 &&
	       a->seconds == b->seconds &&
	       a->longer_is_fine == b->longer_is_fine &&
	       a->times_per_week == b->times_per_week &&
	       a->weekdays == b->weekdays;
}

static bool update_habit(struct book *book, const struct habit *habit,
			 struct err *err)
{
	struct query q = book_query(book,
		"UPDATE habit SET insight = ?1, since = ?2, changed_at = ?3"
		" WHERE id = ?4 AND (insight IS NOT ?1 OR since <> ?2)");

	put_id(&q, habit->insight);
	put_day(&q, habit->since);
	put_int(&q, book_seconds(book));
	put_int(&q, habit->id);
	return query_run(&q, err);
}

bool book_change_habit(struct book *book, const struct habit *habit,
		       struct err *err)
{
	struct arena arena = { 0 };
	struct habit old;
	bool ok;

	if (!habit_check(habit, err))
		return false;
	if (!book_begin(book, N_("change a habit"), err))
		return false;
	ok = book_habit(book, habit->id, &arena, &old, err) &&
	     check_insight(book, habit->insight, err) &&
	     update_habit(book, habit, err);
	if (ok && !same_version(habit, &old))
		ok = old.version_from >= book->today
			     ? rewrite_version(book, habit, old.version, err)
			     : add_version(book, habit, book->today, err);
	arena_clear(&arena);
	return book_end(book, ok, err);
}

bool book_move_habit(struct book *book, int64_t id, int position, struct err *err)
{
	struct arena arena = { 0 };
	struct habit_list list;
	bool ok, there = false;
	int place = 0;

	if (!book_begin(book, N_("move a habit"), err))
		return false;
	ok = book_habits(book, false, &arena, &list, err);
	if (position < 0)
		position = 0;
	for (size_t i = 0; ok && i < list.count; i++) {
		int64_t other = list.items[i].id;
		int target;

		if (other == id) {
			there = true;
			target = position < (int)list.count ? position
							    : (int)list.count - 1;
		} else {
			if (place == position)
				place++;
			target = place++;
		}

		struct query q = book_query(book,
			"UPDATE habit SET position = ?1 WHERE id = ?2 AND position <> ?1");

		put_int(&q, target);
		put_int(&q, other);
		ok = query_run(&q, err);
	}
	if (ok && !there)
		ok = none_such(err);
	arena_clear(&arena);
	return book_end(book, ok, err);
}

/* ---- letting go, setting aside -------------------------------------------- */

bool book_let_go(struct book *book, int64_t id, const char *learned, struct err *err)
{
	if (!book_begin(book, N_("let a habit go"), err))
		return false;

	struct query q = book_query(book,
		"UPDATE habit SET let_go_on = ?, learned = ifnull(?, learned),"
		" changed_at = ? WHERE id = ?");

	put_day(&q, book->today);
	put_text_or_null(&q, learned);
	put_int(&q, book_seconds(book));
	put_int(&q, id);
	return book_end(book, query_run_found(&q, none_such, err), err);
}

bool book_take_up(struct book *book, int64_t id, struct err *err)
{
	return book_change_row_step(book, N_("take a habit up again"),
		"UPDATE habit SET changed_at = iif(let_go_on IS NULL, changed_at, ?1),"
		" let_go_on = NULL WHERE id = ?2",
		id, none_such, err);
}

bool book_drop_habit(struct book *book, int64_t id, struct err *err)
{
	return book_change_row_step(book, N_("set a habit aside"),
		"UPDATE habit SET dropped_at = ifnull(dropped_at, ?1) WHERE id = ?2",
		id, none_such, err);
}

bool book_restore_habit(struct book *book, int64_t id, struct err *err)
{
	return book_change_row_step(book, N_("bring a habit back"),
		"UPDATE habit SET dropped_at = NULL WHERE id = ?2",
		id, none_such, err);
}
