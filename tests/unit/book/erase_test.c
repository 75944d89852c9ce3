#include <sys/stat.h>
#include <unistd.h>

#include "base/str.h"
#include "book/care.h"
#include "book/drafts.h"
#include "book/search.h"
#include "book/steps.h"
#include "book/tags.h"
#include "book/versions.h"
#include "book/inside.h"
#include "desk.h"

static struct book *book;
static struct arena arena;

static void shut(void)
{
	if (book)
		book_close(book);
	book = NULL;
}

static void open_at(const char *name)
{
	shut();
	book = desk_open(desk_path(name));
}

static void begin(void)
{
	open_at("a.db");
}

static void end(void)
{
	shut();
	arena_clear(&arena);
}

static void erase(int64_t id)
{
	struct err err = { 0 };
	const char *backups;

	ck_assert_msg(book_erase(book, id, &arena, &backups, &err), "%s", err.text);
}

static void whole(void)
{
	struct err err = { 0 };
	struct finding_list list;

	ck_assert_msg(book_look_over(book, &arena, &list, &err), "%s", err.text);
	for (size_t i = 0; i < list.count; i++)
		ck_abort_msg("%s: %s", list.items[i].what, list.items[i].where);
}

/* How often a word stands in the file, and that it stands nowhere in it. */
static int count_of(const char *word)
{
	return desk_count(desk_path("a.db"), word);
}

static void gone(const char *word)
{
	ck_assert_int_eq(count_of(word), 0);
	ck_assert_int_le(desk_count(desk_path("a.db-journal"), word), 0);
}

static int64_t number(const char *sql)
{
	struct query q = query_text(book, sql);
	int64_t value;

	ck_assert(query_number(&q, &value, 0, NULL));
	return value;
}

START_TEST(an_erased_page_leaves_none_of_its_words_in_the_file)
{
	struct entry entry;
	int64_t id;

	desk_write(book, "a page before, about the garden");
	entry = desk_entry(book, "zqxjvfirst was here\n* zqxjvkeptline by the river\nzqxjvlast");
	desk_save(book, &entry);
	id = entry.id;
	entry = desk_entry(book, "zqxjvfirst was here\n* zqxjvkeptother by the river\nzqxjvchanged");
	entry.id = id;
	desk_save(book, &entry);
	ck_assert(book_tag_entry(book, id, "zqxjvtag", true, NULL));
	desk_write(book, "a page after, about the sea");
	ck_assert_int_gt(count_of("zqxjv"), 0);
	erase(id);
	gone("zqxjv");
	whole();
	ck_assert_int_eq(number("SELECT count(*) FROM entry"), 2);
	ck_assert_int_eq(number("SELECT count(*) FROM insight"), 0);
	ck_assert_int_ge(number("SELECT count(*) FROM erased"), 1);
	shut();
	gone("zqxjv");
}
END_TEST

/* Pages grow and shrink, so that rows move about in the file and leave old
 * copies between them; a third of the pages is erased. */
/* Versions brought back, tags that were renamed and made one, stars and
 * setting aside: what all of it left of the page goes with it. */
START_TEST(versions_and_tags_of_an_erased_page_leave_nothing)
{
	struct err err = { 0 };
	int64_t other = desk_write(book, "a page that stays");
	struct entry entry = desk_entry(book, "qxzwvone at first");

	desk_save(book, &entry);
	entry.body = "qxzwvtwo and then";
	entry.size = strlen(entry.body);
	desk_save(book, &entry);
	ck_assert(book_bring_back(book, entry.id, 1, &err));
	ck_assert(book_bring_back(book, entry.id, 2, &err));
	ck_assert(book_tag_entry(book, other, "calm", true, &err));
	ck_assert(book_tag_entry(book, entry.id, "qxzwvtag", true, &err));
	ck_assert(book_rename_tag(book, "qxzwvtag", "qxzwvname", false, &err));
	ck_assert(book_tag_entry(book, entry.id, "qxzwvmore", true, &err));
	ck_assert(book_rename_tag(book, "qxzwvmore", "qxzwvname", true, &err));
	ck_assert(book_star_pages(book, &entry.id, 1, true, &err));
	ck_assert(book_drop_pages(book, &entry.id, 1, &err));
	erase(entry.id);
	whole();
	shut();
	gone("qxzwvone");
	gone("qxzwvtwo");
	gone("qxzwvname");
	gone("qxzwvtag");
	gone("qxzwvmore");
	ck_assert_int_gt(count_of("calm"), 0);
}
END_TEST

START_TEST(rows_that_moved_about_leave_no_words_between_them)
{
	enum { PAGES = 250, EDITS = 2500 };
	struct str text = STR_INIT;
	int64_t ids[PAGES] = { 0 };
	unsigned state = 5;
	struct session session = session_new(book_today(book));

	ck_assert(book_write_session(book, &session, NULL));
	for (int i = 0; i < EDITS; i++) {
		int at = (int)(unit_random(&state) % PAGES);

		str_empty(&text);
		unsigned long_ones = unit_random(&state) % 4 ? 4 : 80;

		for (unsigned n = unit_random(&state) % long_ones; n < 99; n--)
			str_print(&text, "%s%u ", at % 3 == 0 ? "zqxjv" : "word",
				  unit_random(&state) % 5000);
		struct entry entry = desk_entry(book, text.s);

		entry.id = ids[at];
		entry.session = at % 3 == 0 ? session.id : 0;
		desk_save(book, &entry);
		ids[at] = entry.id;
	}
	erase(session.id);
	gone("zqxjv");
	whole();
	str_clear(&text);
}
END_TEST

START_TEST(a_sorted_line_stays_and_an_unsorted_one_goes_with_its_page)
{
	int64_t id = desk_write(book, "* rest before the rest\n* walk home slowly\n");
	struct anchor_list kept;
	struct insight insight;

	ck_assert(book_entry_anchors(book, id, &arena, &kept, NULL));
	ck_assert_uint_eq(kept.count, 2);
	ck_assert(book_sort_insight(book, kept.items[1].insight, KIND_ACTIONABLE, NULL));
	erase(id);
	ck_assert(!book_insight(book, kept.items[0].insight, &arena, &insight, NULL));
	ck_assert(book_insight(book, kept.items[1].insight, &arena, &insight, NULL));
	ck_assert_str_eq(insight.body, "walk home slowly");
	ck_assert_int_eq(insight.entry, 0);
	ck_assert_str_eq(insight.quote, "");
	ck_assert_uint_eq(insight.kinds, KIND_ACTIONABLE);
	whole();
}
END_TEST

START_TEST(what_a_line_said_while_it_followed_its_page_goes_with_the_page)
{
	int64_t id = desk_write(book, "* zqxjvearlier words\n");
	struct entry entry = desk_entry(book, "* later words\n");
	struct anchor_list kept;

	ck_assert(book_entry_anchors(book, id, &arena, &kept, NULL));
	ck_assert_uint_eq(kept.count, 1);
	kept.items[0].end = entry.size;
	entry.id = id;
	ck_assert(book_write_entry(book, &entry, &kept, NULL));
	ck_assert(book_sort_insight(book, kept.items[0].insight, KIND_ACCEPTANCE, NULL));
	erase(id);
	gone("zqxjvearlier");
	ck_assert_int_gt(count_of("later words"), 0);
}
END_TEST

START_TEST(a_session_takes_its_pages_along)
{
	struct session session = session_new(book_today(book));
	struct entry entry;

	session.intention = "zqxjvintention";
	session.music = "zqxjvmusic";
	ck_assert(book_write_session(book, &session, NULL));
	entry = desk_entry(book, "zqxjvpage\n* zqxjvline\n");
	entry.session = session.id;
	desk_save(book, &entry);
	int64_t other = desk_write(book, "another page");

	erase(session.id);
	gone("zqxjv");
	ck_assert(!book_entry(book, entry.id, &arena, &entry, NULL));
	ck_assert(book_entry(book, other, &arena, &entry, NULL));
	whole();
}
END_TEST

START_TEST(a_habit_goes_with_its_days_and_leaves_its_insight)
{
	int64_t insight = desk_keep(book, "be outside more");
	struct habit habit = habit_new(book_today(book));
	struct insight kept;

	habit.insight = insight;
	habit.anchor = "zqxjvkettle boils";
	habit.action = "zqxjvstand outside";
	habit.smallest = "zqxjvdoor";
	ck_assert(book_start_habit(book, &habit, NULL));
	habit.action = "zqxjvstand in the rain";
	ck_assert(book_change_habit(book, &habit, NULL));
	ck_assert(book_mark(book, &(struct mark){ .habit = habit.id,
			.on = book_today(book), .state = MARK_DONE,
			.note = "zqxjvnote" }, NULL));
	ck_assert(book_pause(book, habit.id, book_today(book), DAY_NONE,
			     "zqxjvpause", NULL));
	erase(habit.id);
	gone("zqxjv");
	ck_assert(book_insight(book, insight, &arena, &kept, NULL));
	whole();
}
END_TEST

START_TEST(an_erased_insight_lets_its_habit_and_its_joined_lines_be)
{
	int64_t elder = desk_keep(book, "zqxjvelder"), younger = desk_keep(book, "younger");
	struct habit habit = habit_new(book_today(book));
	struct insight insight;
	const char *name;
	struct err err = { 0 };

	habit.insight = elder;
	habit.anchor = "lunch";
	habit.action = "walk";
	ck_assert(book_start_habit(book, &habit, NULL));
	ck_assert(book_join_insight(book, younger, elder, NULL));
	erase(elder);
	gone("zqxjv");
	ck_assert(book_habit(book, habit.id, &arena, &habit, NULL));
	ck_assert_int_eq(habit.insight, 0);
	ck_assert(book_insight(book, younger, &arena, &insight, NULL));
	ck_assert_int_eq(insight.joined_to, 0);
	whole();

	/* What is left of the history can be gone through to its beginning. */
	while (book_undo(book, &arena, &name, &err))
		;
	ck_assert_str_eq(err.text, "there is nothing to take back");
	ck_assert_int_eq(number("SELECT count(*) FROM insight"), 0);
	ck_assert_int_eq(number("SELECT count(*) FROM habit"), 0);
	whole();
}
END_TEST

START_TEST(undo_goes_past_what_was_erased)
{
	struct err err = { 0 };
	int64_t first = desk_write(book, "first");
	int64_t secret = desk_write(book, "zqxjvsecret");
	int64_t last = desk_write(book, "last");
	struct entry entry;
	const char *name;

	ck_assert(book_star_entry(book, first, true, NULL));
	ck_assert(book_star_entry(book, secret, true, NULL));
	erase(secret);
	ck_assert_msg(book_undo(book, &arena, &name, &err), "%s", err.text);
	ck_assert_str_eq(name, "star a page");
	ck_assert(book_entry(book, first, &arena, &entry, NULL) && !entry.starred);
	ck_assert(book_undo(book, &arena, &name, &err));
	ck_assert(!book_entry(book, last, &arena, &entry, NULL));
	ck_assert(book_undo(book, &arena, &name, &err));
	ck_assert(!book_entry(book, first, &arena, &entry, NULL));
	ck_assert(!book_undo(book, &arena, &name, &err));
	ck_assert(book_redo(book, &arena, &name, &err));
	ck_assert(book_entry(book, first, &arena, &entry, NULL));
	ck_assert(book_redo(book, &arena, &name, &err));
	ck_assert(book_redo(book, &arena, &name, &err));
	ck_assert(book_entry(book, first, &arena, &entry, NULL) && entry.starred);
	ck_assert(!book_redo(book, &arena, &name, &err));
	whole();
}
END_TEST

START_TEST(a_page_that_was_taken_back_can_be_erased_from_the_history)
{
	const char *name;
	int64_t id;

	desk_write(book, "stays");
	id = desk_write(book, "zqxjvoops\n* zqxjvline\n");
	ck_assert(book_undo(book, &arena, &name, NULL));
	ck_assert_int_gt(count_of("zqxjv"), 0);
	erase(id);
	gone("zqxjv");
	whole();
}
END_TEST

START_TEST(a_page_that_was_once_in_an_erased_session_stays)
{
	struct err err = { 0 };
	struct session session = session_new(book_today(book));
	struct entry entry;
	const char *name;

	session.place = "zqxjvplace";
	ck_assert(book_write_session(book, &session, NULL));
	entry = desk_entry(book, "it moved out");
	entry.session = session.id;
	desk_save(book, &entry);
	entry.session = 0;
	desk_save(book, &entry);
	erase(session.id);
	ck_assert(book_entry(book, entry.id, &arena, &entry, NULL));
	while (book_undo(book, &arena, &name, &err))
		;
	ck_assert_str_eq(err.text, "there is nothing to take back");
	whole();
}
END_TEST

START_TEST(what_is_not_there_cannot_be_erased)
{
	struct err err = { 0 };
	const char *backups;

	ck_assert(!book_erase(book, 12345, &arena, &backups, &err));
	ck_assert_int_eq(err.kind, ERR_NOT_FOUND);
}
END_TEST

START_TEST(half_written_text_about_it_goes_too)
{
	struct err err = { 0 };
	int64_t id = desk_write(book, "zqxjvpage"), other = desk_write(book, "other");
	struct drafts *drafts = drafts_open(book);
	struct draft draft = { .what = "entry", .subject = id, .on = 20000,
			       .body = "zqxjvpage, changed", .size = 15 };
	struct draft_list list;
	struct entry entry;
	const char *backups;

	ck_assert(drafts_keep(drafts, &draft, NULL));
	ck_assert(!book_erase(book, id, &arena, &backups, &err));
	ck_assert_int_eq(err.kind, ERR_BUSY);
	ck_assert(book_entry(book, id, &arena, &entry, NULL));
	drafts_close(drafts);
	drafts = drafts_open(book);
	draft.subject = other;
	ck_assert(drafts_keep(drafts, &draft, NULL));
	erase(id);
	ck_assert(drafts_find(book, true, &arena, &list, NULL));
	ck_assert_uint_eq(list.count, 1);
	ck_assert_int_eq(list.items[0].subject, other);
	drafts_close(drafts);
}
END_TEST

START_TEST(backups_that_hold_it_are_named_and_can_be_made_anew)
{
	struct err err = { 0 };
	const char *backups, *made;
	int64_t id;

	setenv("TEND_TODAY", "2026-11-22", 1);
	open_at("dated.db");
	desk_write(book, "an old page");
	book_backup_daily(book);
	setenv("TEND_TODAY", "2026-11-23", 1);
	open_at("dated.db");
	id = desk_write(book, "zqxjvsecret");
	book_backup_daily(book);
	ck_assert(book_backup(book, desk_path("dated.db.before-2"), &arena, &made, NULL));
	ck_assert_msg(book_erase(book, id, &arena, &backups, &err), "%s", err.text);
	ck_assert_ptr_null(strstr(backups, "2026-11-22"));
	ck_assert_ptr_nonnull(strstr(backups, "backups/tend-2026-11-23.db\n"));
	ck_assert_ptr_nonnull(strstr(backups, "dated.db.before-2\n"));
	ck_assert_int_gt(desk_count(desk_path("backups/tend-2026-11-23.db"), "zqxjv"), 0);
	ck_assert_msg(book_erase_in_backups(book, id, &arena, &made, &err),
		      "%s", err.text);
	ck_assert_str_eq(made, backups);
	ck_assert_int_eq(desk_count(desk_path("backups/tend-2026-11-23.db"), "zqxjv"), 0);
	ck_assert_int_eq(desk_count(desk_path("dated.db.before-2"), "zqxjv"), 0);
	open_at("backups/tend-2026-11-23.db");
	ck_assert_int_eq(number("SELECT count(*) FROM entry"), 1);
	whole();
}
END_TEST

/* Also one that no step brought: the history does not know it. */
START_TEST(a_backup_that_holds_any_kind_of_thing_is_named)
{
	struct query q;
	const char *backups;

	ck_assert(book_begin_silent(book, NULL));
	q = query_text(book, "INSERT INTO win (id, day, body, at, zone, changed_at)"
		       " VALUES (77, '2026-11-23', 'zqxjvwin', 0, 0, 0)");
	ck_assert(query_run(&q, NULL) && book_end(book, true, NULL));
	book_backup_daily(book);
	ck_assert(book_erase(book, 77, &arena, &backups, NULL));
	ck_assert_ptr_nonnull(strstr(backups, "backups/tend-"));
}
END_TEST

START_TEST(what_was_set_aside_goes_after_thirty_days)
{
	struct err err = { 0 };
	struct entry entry;
	int64_t old, young, live;
	const char *name;

	setenv("TEND_NOW", "2026-10-01T10:00:00Z", 1);
	open_at("dated.db");
	old = desk_write(book, "zqxjvold");
	young = desk_write(book, "young");
	live = desk_write(book, "live");
	ck_assert(book_drop_entry(book, old, NULL));
	ck_assert(book_clear_set_aside(book, NULL));
	ck_assert(book_entry(book, old, &arena, &entry, NULL));
	setenv("TEND_NOW", "2026-10-20T10:00:00Z", 1);
	ck_assert(book_drop_entry(book, young, NULL));
	setenv("TEND_NOW", "2026-11-01T10:00:00Z", 1);
	book_tick(book);
	ck_assert_msg(book_clear_set_aside(book, &err), "%s", err.text);
	ck_assert(!book_entry(book, old, &arena, &entry, NULL));
	ck_assert(book_entry(book, young, &arena, &entry, NULL));
	ck_assert(book_entry(book, live, &arena, &entry, NULL));
	ck_assert_int_eq(number("SELECT count(*) FROM erased"), 0);
	whole();
	ck_assert(book_undo(book, &arena, &name, &err));
	ck_assert_str_eq(name, "set a page aside");
	ck_assert(book_entry(book, young, &arena, &entry, NULL) && !entry.dropped);
	ck_assert(book_undo(book, &arena, &name, &err));
	ck_assert(!book_entry(book, live, &arena, &entry, NULL));
}
END_TEST

START_TEST(a_page_brought_back_outlives_its_session)
{
	struct session session;
	struct entry entry;

	setenv("TEND_NOW", "2026-10-01T10:00:00Z", 1);
	open_at("dated.db");
	session = session_new(book_today(book));
	ck_assert(book_write_session(book, &session, NULL));
	entry = desk_entry(book, "brought back by itself");
	entry.session = session.id;
	desk_save(book, &entry);
	ck_assert(book_drop_session(book, session.id, NULL));
	ck_assert(book_restore_entry(book, entry.id, NULL));
	setenv("TEND_NOW", "2026-12-01T10:00:00Z", 1);
	book_tick(book);
	ck_assert(book_clear_set_aside(book, NULL));
	ck_assert(book_entry(book, entry.id, &arena, &entry, NULL));
	ck_assert_int_eq(entry.session, 0);
	ck_assert(!book_session(book, session.id, &arena, &session, NULL));
	whole();
}
END_TEST

UNIT(erase)
{
	tcase_add_checked_fixture(unit, begin, end);
	tcase_add_test(unit, an_erased_page_leaves_none_of_its_words_in_the_file);
	tcase_add_test(unit, versions_and_tags_of_an_erased_page_leave_nothing);
	tcase_add_test(unit, rows_that_moved_about_leave_no_words_between_them);
	tcase_add_test(unit, a_sorted_line_stays_and_an_unsorted_one_goes_with_its_page);
	tcase_add_test(unit, what_a_line_said_while_it_followed_its_page_goes_with_the_page);
	tcase_add_test(unit, a_session_takes_its_pages_along);
	tcase_add_test(unit, a_habit_goes_with_its_days_and_leaves_its_insight);
	tcase_add_test(unit, an_erased_insight_lets_its_habit_and_its_joined_lines_be);
	tcase_add_test(unit, undo_goes_past_what_was_erased);
	tcase_add_test(unit, a_page_that_was_taken_back_can_be_erased_from_the_history);
	tcase_add_test(unit, a_page_that_was_once_in_an_erased_session_stays);
	tcase_add_test(unit, what_is_not_there_cannot_be_erased);
	tcase_add_test(unit, half_written_text_about_it_goes_too);
	tcase_add_test(unit, backups_that_hold_it_are_named_and_can_be_made_anew);
	tcase_add_test(unit, a_backup_that_holds_any_kind_of_thing_is_named);
	tcase_add_test(unit, what_was_set_aside_goes_after_thirty_days);
	tcase_add_test(unit, a_page_brought_back_outlives_its_session);
}
