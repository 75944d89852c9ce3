#include <string.h>

#include "base/intl.h"
#include "book/habits.h"
#include "book/invitations.h"
#include "inside.h"

/* COLUMNS and take_mark are one promise: same names, same order. */
#define COLUMNS "id, habit, day, state, note, helped, hindered, at, zone"

static struct mark take_mark(struct query *q, struct arena *arena)
{
	struct mark mark = { 0 };

	mark.id = take_int(q);
	mark.habit = take_int(q);
	mark.on = take_day(q);
	mark_parse(take_text(q, arena), &mark.state);
	mark.note = take_text(q, arena);
	mark.helped = take_text(q, arena);
	mark.hindered = take_text(q, arena);
	mark.at = take_moment(q);
	return mark;
}

static bool check(struct book *book, const struct mark *mark, struct err *err)
{
	if (mark->on > book->today)
		return err_set(err, ERR_INVALID, "day",
			       _("that day has not come yet"));
	if (mark->on < DAY_FIRST)
		return err_set(err, ERR_INVALID, "day",
			       _("a mark needs a day from 1900 on"));
	if (mark->hindered && *mark->hindered && !hindrance_exists(mark->hindered))
		return err_set(err, ERR_INVALID, "hindered",
			       _("what made it hard is one of practical, emotional, identity, social, habitual"));
	return true;
}

static bool clear_mark(struct book *book, const struct mark *mark, struct err *err)
{
	struct query q = book_query(book,
		"DELETE FROM mark WHERE habit = ? AND day = ?");

	put_int(&q, mark->habit);
	put_day(&q, mark->on);
	return query_run(&q, err);
}

static bool change_mark(struct book *book, const struct mark *mark, int64_t id,
			struct err *err)
{
	struct query q = book_query(book,
		"UPDATE mark SET state = ?1, note = ifnull(?2, note),"
		" helped = ifnull(?3, helped), hindered = ifnull(?4, hindered),"
		" changed_at = ?5 WHERE id = ?6 AND (state <> ?1"
		" OR note <> ifnull(?2, note) OR helped <> ifnull(?3, helped)"
		" OR hindered <> ifnull(?4, hindered))");

	put_text(&q, mark_name(mark->state));
	put_text_or_null(&q, mark->note);
	put_text_or_null(&q, mark->helped);
	put_text_or_null(&q, mark->hindered);
	put_int(&q, book_seconds(book));
	put_int(&q, id);
	return query_run(&q, err);
}

static bool add_mark(struct book *book, const struct mark *mark, struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO mark (id, habit, day, state, note, helped,"
		" hindered, at, zone, changed_at)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

	put_int(&q, book_next_id(book));
	put_int(&q, mark->habit);
	put_day(&q, mark->on);
	put_text(&q, mark_name(mark->state));
	put_text(&q, mark->note);
	put_text(&q, mark->helped);
	put_text(&q, mark->hindered);
	put_moment(&q, mark->at.at || mark->at.offset ? mark->at : book->now);
	put_int(&q, book_seconds(book));
	return query_run(&q, err);
}

/* A mark before the habit's first day makes that day its first. */
static bool begin_earlier(struct book *book, const struct mark *mark,
			  struct err *err)
{
	struct query q = book_query(book,
		"UPDATE habit SET since = ?1, changed_at = ?2"
		" WHERE id = ?3 AND since > ?1");

	put_day(&q, mark->on);
	put_int(&q, book_seconds(book));
	put_int(&q, mark->habit);
	return query_run(&q, err);
}

static bool put_mark(struct book *book, const struct mark *mark, struct err *err)
{
	int64_t id;
	struct query q = book_query(book,
		"SELECT id FROM mark WHERE habit = ? AND day = ?");

	put_int(&q, mark->habit);
	put_day(&q, mark->on);
	if (!query_number(&q, &id, 0, err))
		return false;
	if (id)
		return change_mark(book, mark, id, err);
	return add_mark(book, mark, err) && begin_earlier(book, mark, err);
}

static const char *step_name(enum mark_state state)
{
	switch (state) {
	case MARK_NONE:
		return N_("clear a mark");
	case MARK_DONE:
		return N_("mark: did it");
	case MARK_SMALLEST:
		return N_("mark: smallest");
	case MARK_PARTLY:
		return N_("mark: partly");
	case MARK_REST:
		return N_("mark: rest");
	case MARK_NOT_TODAY:
		return N_("mark: not today");
	}
	return "";
}

bool book_mark(struct book *book, const struct mark *mark, struct err *err)
{
	struct arena arena = { 0 };
	struct habit habit;
	bool ok;

	if (!check(book, mark, err))
		return false;
	if (!book_begin(book, step_name(mark->state), err))
		return false;
	ok = book_habit(book, mark->habit, &arena, &habit, err);
	if (ok)
		ok = mark->state == MARK_NONE ? clear_mark(book, mark, err)
					      : put_mark(book, mark, err);
	arena_clear(&arena);
	return book_end(book, ok, err);
}

bool book_marks(struct book *book, int64_t habit, day from, day until,
		struct arena *arena, struct mark_list *list, struct err *err)
{
	struct query one = book_query(book,
		"SELECT " COLUMNS " FROM mark WHERE habit = ? AND day >= ?"
		" AND day <= ? ORDER BY day");
	struct query all = book_query(book,
		"SELECT " COLUMNS " FROM mark WHERE day >= ? AND day <= ?"
		" ORDER BY day, habit");
	struct query *q = habit ? &one : &all;

	query_end(habit ? &all : &one, NULL);
	if (habit)
		put_int(q, habit);
	put_day(q, from == DAY_NONE ? DAY_FIRST : from);
	put_day(q, until == DAY_NONE ? DAY_LAST : until);
	*list = (struct mark_list){ 0 };
	while (query_next(q))
		*mark_list_add(list, arena) = take_mark(q, arena);
	return query_end(q, err);
}

/* ---- all that is known of a habit's days ---------------------------------- */

LIST_OF(schedule_since, struct schedule_since);
LIST_OF(day, day);

static bool read_schedules(struct book *book, int64_t id, struct arena *arena,
			   struct schedule_since_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT from_day, weekdays, times_per_week FROM habit_version"
		" WHERE habit = ? ORDER BY from_day, id");

	put_int(&q, id);
	while (query_next(&q)) {
		day from = take_day(&q);
		struct schedule_since *last =
			list->count ? &list->items[list->count - 1] : NULL;

		if (!last || last->from != from)
			last = schedule_since_list_add(list, arena);
		last->from = from;
		last->schedule.weekdays = (unsigned)take_int(&q);
		last->schedule.times = (int)take_int(&q);
	}
	return query_end(&q, err);
}

/* A check-in, entry, win … is about a day; so is another habit's mark. */
static bool read_recorded(struct book *book, day from, struct arena *arena,
			  struct day_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT day FROM day_count WHERE things > 0 AND day >= ?"
		" ORDER BY day");

	put_day(&q, from);
	while (query_next(&q))
		*day_list_add(list, arena) = take_day(&q);
	return query_end(&q, err);
}

/* A session's day and the next rest by themselves, each day once. A plan for
 * when it comes is never due, so it has no rest. */
static bool read_rests(struct book *book, const struct habit *habit,
		       struct arena *arena, struct day_list *list,
		       struct err *err)
{
	int days = 0;

	if (habit->form == FORM_IF_THEN)
		return true;
	if (!book_session_rest(book, &days, err))
		return false;

	struct query q = book_query(book,
		"SELECT DISTINCT day FROM session WHERE dropped_at IS NULL"
		" AND day <= ? ORDER BY day");

	put_day(&q, book->today);
	while (query_next(&q)) {
		day on = take_day(&q), last = on + days - 1;

		if (list->count && list->items[list->count - 1] >= on)
			on = list->items[list->count - 1] + 1;
		for (; on <= last; on++)
			*day_list_add(list, arena) = on;
	}
	return query_end(&q, err);
}

bool book_habit_history(struct book *book, int64_t id, struct arena *arena,
			struct history *history, struct err *err)
{
	struct habit habit;
	struct schedule_since_list schedules = { 0 };
	struct pause_list pauses = { 0 };
	struct mark_list marks = { 0 };
	struct day_list recorded = { 0 };
	struct day_list rests = { 0 };

	if (!book_habit(book, id, arena, &habit, err) ||
	    !read_schedules(book, id, arena, &schedules, err) ||
	    !book_pauses(book, id, arena, &pauses, err) ||
	    !book_marks(book, id, DAY_NONE, DAY_NONE, arena, &marks, err) ||
	    !read_recorded(book, habit.since, arena, &recorded, err) ||
	    !read_rests(book, &habit, arena, &rests, err))
		return false;
	*history = (struct history){
		.since = habit.since,
		.let_go = habit.let_go_on,
		.schedules = schedules.items,
		.schedule_count = schedules.count,
		.pauses = pauses.items,
		.pause_count = pauses.count,
		.marks = marks.items,
		.mark_count = marks.count,
		.recorded = recorded.items,
		.recorded_count = recorded.count,
		.rests = rests.items,
		.rest_count = rests.count,
		.today = book->today,
	};
	return true;
}
