#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "book/book.h"
#include "book/care.h"
#include "book/entries.h"
#include "book/habits.h"
#include "book/insights.h"
#include "book/steps.h"
#include "desk.h"
#include "unit.h"

static struct book *open_new(void)
{
	struct err err = { 0 };
	struct book_options options = { .seed = 7 };
	struct book *book = book_open(&options, &err);

	ck_assert_msg(book != NULL, "%s", err.text);
	return book;
}

static int64_t write_page(struct book *book, int64_t id, const char *text)
{
	struct err err = { 0 };
	struct entry entry = { .id = id, .on = book_today(book), .body = text,
			       .size = strlen(text) };

	ck_assert_msg(book_write_entry(book, &entry, NULL, &err), "%s", err.text);
	return entry.id;
}

static const char *page_text(struct book *book, int64_t id, struct arena *arena)
{
	struct entry entry;

	if (!book_entry(book, id, arena, &entry, NULL))
		return NULL;
	return entry.body;
}

static void undo(struct book *book, struct arena *arena, const char *expected)
{
	struct err err = { 0 };
	const char *name = NULL;

	ck_assert_msg(book_undo(book, arena, &name, &err), "%s", err.text);
	ck_assert_str_eq(name, expected);
}

static void redo(struct book *book, struct arena *arena, const char *expected)
{
	struct err err = { 0 };
	const char *name = NULL;

	ck_assert_msg(book_redo(book, arena, &name, &err), "%s", err.text);
	ck_assert_str_eq(name, expected);
}

START_TEST(what_was_written_can_be_taken_back_and_brought_back)
{
	struct book *book = open_new();
	struct arena arena = { 0 };
	const char *name;
	char longer[4000], changed[4000];

	memset(longer, 'x', sizeof(longer) - 1);
	longer[sizeof(longer) - 1] = '\0';
	memcpy(longer + 1990, "\xc3\xa9\xe5\x91\xbc", 5);
	memcpy(changed, longer, sizeof(longer));
	memcpy(changed + 1990, "\xc3\xa8\xe5\x90\xb8", 5);

	int64_t id = write_page(book, 0, longer);

	write_page(book, id, changed);
	write_page(book, id, "short");
	undo(book, &arena, "change a page");
	ck_assert_str_eq(page_text(book, id, &arena), changed);
	undo(book, &arena, "change a page");
	ck_assert_str_eq(page_text(book, id, &arena), longer);
	undo(book, &arena, "write a page");
	ck_assert_ptr_null(page_text(book, id, &arena));
	ck_assert(!book_undo(book, &arena, &name, NULL));
	redo(book, &arena, "write a page");
	redo(book, &arena, "change a page");
	ck_assert_str_eq(page_text(book, id, &arena), changed);
	undo(book, &arena, "change a page");
	ck_assert_str_eq(page_text(book, id, &arena), longer);
	redo(book, &arena, "change a page");
	redo(book, &arena, "change a page");
	ck_assert_str_eq(page_text(book, id, &arena), "short");
	ck_assert(!book_redo(book, &arena, &name, NULL));
	undo(book, &arena, "change a page");
	write_page(book, 0, "another");
	ck_assert(!book_redo(book, &arena, &name, NULL));
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(kept_lines_become_insights_and_keep_their_places)
{
	struct book *book = open_new();
	struct arena arena = { 0 };
	struct anchor_list places;
	struct insight_list list;
	struct insight_query all = { .until = DAY_NONE };
	struct err err = { 0 };
	int64_t id = write_page(book, 0, "blue light\n* rest is mine\nmore\n* say no\n");

	ck_assert(book_entry_anchors(book, id, &arena, &places, &err));
	ck_assert_uint_eq(places.count, 2);
	ck_assert_str_eq(places.items[0].quote, "rest is mine");
	ck_assert_uint_eq(places.items[0].start, 13);
	ck_assert_uint_eq(places.items[0].end, 25);

	/* Sorted, its words are its own; unsorted ones follow their line. */
	ck_assert(book_sort_insight(book, places.items[0].insight,
				    KIND_ACTIONABLE | KIND_ACCEPTANCE, &err));
	write_page(book, id, "green light first\n* rest is all mine\nmore\n* say no kindly\n* new\n");
	ck_assert(book_insights(book, &all, &arena, &list, &err));
	ck_assert_uint_eq(list.count, 3);
	ck_assert_str_eq(list.items[2].body, "rest is mine");
	ck_assert_uint_eq(list.items[2].kinds, KIND_ACTIONABLE | KIND_ACCEPTANCE);
	ck_assert_str_eq(list.items[1].body, "say no kindly");
	ck_assert_str_eq(list.items[0].body, "new");
	ck_assert(book_entry_anchors(book, id, &arena, &places, &err));
	ck_assert_uint_eq(places.count, 3);
	ck_assert_uint_eq(places.items[0].start, 20);
	undo(book, &arena, "change a page");
	ck_assert(book_entry_anchors(book, id, &arena, &places, &err));
	ck_assert_uint_eq(places.count, 2);
	ck_assert_uint_eq(places.items[0].start, 13);
	arena_clear(&arena);
	book_close(book);
}
END_TEST

/* In the window the buffer's marks say where the lines are; from the command
 * line a diff does. */
START_TEST(a_line_that_is_set_aside_goes_along_with_its_page)
{
	static const char first[] = "blue light\n* rest is mine\n* say no\n";
	struct anchor_list places, none = { 0 };
	struct book *book = open_new();
	struct arena arena = { 0 };
	struct finding_list findings = { 0 };

	for (int way = 0; way < 2; way++) {
		int64_t id = write_page(book, 0, first);
		struct entry entry;
		int64_t insight;

		ck_assert(book_entry_anchors(book, id, &arena, &places, NULL));
		insight = places.items[1].insight;
		ck_assert(book_drop_insight(book, insight, NULL));
		ck_assert(book_drop_insight(book, places.items[0].insight, NULL));
		ck_assert(book_entry(book, id, &arena, &entry, NULL));
		entry.body = "* say no\n";
		entry.size = strlen(entry.body);
		ck_assert(book_write_entry(book, &entry, way ? &none : NULL, NULL));
		ck_assert(book_look_over(book, &arena, &findings, NULL));
		ck_assert_uint_eq(findings.count, 0);
		/* It is no new line, and is found where it is now. */
		ck_assert(book_entry_anchors(book, id, &arena, &places, NULL));
		ck_assert_uint_eq(places.count, 0);
		ck_assert(book_restore_insight(book, insight, NULL));
		ck_assert(book_entry_anchors(book, id, &arena, &places, NULL));
		ck_assert_uint_eq(places.count, 1);
		ck_assert_uint_eq(places.items[0].start, 2);
		ck_assert_uint_eq(places.items[0].end, 8);
	}
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(a_mark_replaces_the_days_mark_and_can_be_taken_back)
{
	struct book *book = open_new();
	struct arena arena = { 0 };
	struct habit habit = habit_new(book_today(book));
	struct mark mark = { .state = MARK_DONE, .on = book_today(book) };
	struct mark_list marks;
	struct err err = { 0 };

	habit.anchor = "I pour my coffee";
	habit.action = "doodle";
	ck_assert_msg(book_start_habit(book, &habit, &err), "%s", err.text);
	mark.habit = habit.id;
	ck_assert_msg(book_mark(book, &mark, &err), "%s", err.text);
	ck_assert(book_mark(book, &mark, &err));	/* the same: no step */
	mark.state = MARK_SMALLEST;
	ck_assert(book_mark(book, &mark, &err));
	ck_assert(book_marks(book, habit.id, DAY_NONE, DAY_NONE, &arena, &marks, &err));
	ck_assert_uint_eq(marks.count, 1);
	ck_assert_int_eq(marks.items[0].state, MARK_SMALLEST);
	undo(book, &arena, "mark: smallest");
	undo(book, &arena, "mark: did it");
	ck_assert(book_marks(book, habit.id, DAY_NONE, DAY_NONE, &arena, &marks, &err));
	ck_assert_uint_eq(marks.count, 0);
	mark.on++;
	ck_assert(!book_mark(book, &mark, &err));
	mark.on -= 3;
	ck_assert(book_mark(book, &mark, &err));
	ck_assert(book_habit(book, habit.id, &arena, &habit, &err));
	ck_assert_int_eq(habit.since, book_today(book) - 2);
	undo(book, &arena, "mark: smallest");
	ck_assert(book_habit(book, habit.id, &arena, &habit, &err));
	ck_assert_int_eq(habit.since, book_today(book));
	undo(book, &arena, "start a habit");
	ck_assert(!book_habit(book, habit.id, &arena, &habit, &err));
	redo(book, &arena, "start a habit");
	ck_assert(book_habit(book, habit.id, &arena, &habit, &err));
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(a_refused_part_takes_back_the_whole_step)
{
	struct book *book = open_new();
	struct arena arena = { 0 };
	struct entry_query all = { .after_day = DAY_NONE, .from = DAY_NONE, .until = DAY_NONE };
	struct entry_list list;
	struct err err = { 0 };
	const char *name;

	ck_assert(book_begin(book, "two things", &err));
	write_page(book, 0, "one");
	ck_assert(!book_star_entry(book, 12345, true, &err));
	ck_assert(!book_end(book, true, &err));
	ck_assert(book_entries(book, &all, &arena, &list, &err));
	ck_assert_uint_eq(list.count, 0);
	ck_assert(!book_undo(book, &arena, &name, NULL));
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(rest_and_letting_go_are_states_of_today)
{
	struct book *book = open_new();
	struct arena arena = { 0 };
	struct habit habit = habit_new(book_today(book) - 10);
	struct err err = { 0 };
	int64_t id;

	habit.anchor = "lunch";
	habit.action = "step outside";
	ck_assert(book_start_habit(book, &habit, &err));
	id = habit.id;
	ck_assert(!book_resume(book, id, &err));
	ck_assert(book_pause(book, id, book_today(book) - 2, DAY_NONE, "", &err));
	ck_assert(book_habit(book, id, &arena, &habit, &err));
	ck_assert_int_eq(habit.state, HABIT_PAUSED);
	ck_assert_int_eq(habit.paused_until, DAY_NONE);
	ck_assert(book_resume(book, id, &err));
	ck_assert(book_habit(book, id, &arena, &habit, &err));
	ck_assert_int_eq(habit.state, HABIT_GROWING);
	ck_assert(book_pause(book, 0, book_today(book), book_today(book) + 5, "", &err));
	ck_assert(book_habit(book, id, &arena, &habit, &err));
	ck_assert(habit.state == HABIT_PAUSED && habit.paused_by_all);
	ck_assert(book_resume(book, 0, &err));
	ck_assert(book_let_go(book, id, "unplanned is better", &err));
	ck_assert(book_habit(book, id, &arena, &habit, &err));
	ck_assert_int_eq(habit.state, HABIT_LET_GO);
	ck_assert(book_take_up(book, id, &err));
	ck_assert(book_habit(book, id, &arena, &habit, &err));
	habit.action = "stand outside";
	ck_assert(book_change_habit(book, &habit, &err));
	ck_assert(book_habit(book, id, &arena, &habit, &err));
	ck_assert_str_eq(habit.action, "stand outside");
	ck_assert_int_eq(habit.version_from, book_today(book));
	undo(book, &arena, "change a habit");
	ck_assert(book_habit(book, id, &arena, &habit, &err));
	ck_assert_str_eq(habit.action, "step outside");
	arena_clear(&arena);
	book_close(book);
}
END_TEST

/* One second later and said once more, there is nothing to take back. */
START_TEST(a_step_that_could_not_begin_is_not_gone_on_with_by_another)
{
	struct err err = { 0 };
	struct arena arena = { 0 };
	struct book_options options = { .path = desk_path("busy.db"), .seed = 7,
					.wait_ms = 1 };
	struct book *book = book_open(&options, &err);
	struct book *other = book_open(&options, &err);
	int64_t page = write_page(book, 0, "one"), writing;

	writing = book_last_step(book);
	ck_assert(book_begin(other, "change a page", &err));
	book_go_on(book, writing);
	ck_assert(!book_begin(book, "change a page", &err));
	ck_assert_int_eq(err.kind, ERR_BUSY);
	ck_assert(book_end(other, true, &err));

	ck_assert(book_star_entry(book, page, true, &err));
	undo(book, &arena, "star a page");
	undo(book, &arena, "write a page");
	book_close(other);
	book_close(book);
	arena_clear(&arena);
}
END_TEST

START_TEST(what_changes_nothing_makes_no_step)
{
	struct book *book;
	struct arena arena = { 0 };
	struct session session;
	struct session_note note = { .body = "the light", .part = PART_AFTER };
	struct insight insight = { .body = "slow is fine", .reread_on = DAY_NONE };
	struct habit habit;
	int64_t page, last = 0;

	setenv("TEND_NOW", "2026-11-23T08:00:00Z", 1);
	book = open_new();
	session = session_new(book_today(book));
	insight.on = book_today(book);
	page = write_page(book, 0, "one");
	habit = habit_new(book_today(book));
	habit.anchor = "I pour my coffee";
	habit.action = "doodle";
	ck_assert(book_start_habit(book, &habit, NULL));
	ck_assert(book_write_session(book, &session, NULL));
	note.session = session.id;
	ck_assert(book_write_session_note(book, &note, NULL));
	ck_assert(book_write_insight(book, &insight, NULL));
	for (int turn = 0; turn < 2; turn++) {
		last = book_last_step(book);
		ck_assert(book_star_entry(book, page, true, NULL));
		ck_assert(book_tender_entry(book, page, true, NULL));
		ck_assert(book_tender_session(book, session.id, true, NULL));
		session.tender = true;
		session.place = "the clinic";
		ck_assert(book_write_session(book, &session, NULL));
		ck_assert(book_write_session_note(book, &note, NULL));
		ck_assert(book_greet_insight(book, insight.id, true, NULL));
		ck_assert(book_write_insight(book, &insight, NULL));
		ck_assert(book_take_up(book, habit.id, NULL));
		setenv("TEND_NOW", "2026-11-23T08:00:01Z", 1);
	}
	ck_assert_int_eq(book_last_step(book), last);
	undo(book, &arena, "let a line greet you");
	undo(book, &arena, "change a session");
	undo(book, &arena, "keep a session closed");
	arena_clear(&arena);
	book_close(book);
}
END_TEST

UNIT(steps)
{
	tcase_add_test(unit, a_step_that_could_not_begin_is_not_gone_on_with_by_another);
	tcase_add_test(unit, what_changes_nothing_makes_no_step);
	tcase_add_test(unit, what_was_written_can_be_taken_back_and_brought_back);
	tcase_add_test(unit, kept_lines_become_insights_and_keep_their_places);
	tcase_add_test(unit, a_line_that_is_set_aside_goes_along_with_its_page);
	tcase_add_test(unit, a_mark_replaces_the_days_mark_and_can_be_taken_back);
	tcase_add_test(unit, a_refused_part_takes_back_the_whole_step);
	tcase_add_test(unit, rest_and_letting_go_are_states_of_today);
}
