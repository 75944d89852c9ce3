#include "book/again.h"
#include "book/invitations.h"
#include "desk.h"

static struct arena arena;

static struct book *open_new(void)
{
	setenv("TEND_NOW", "2026-11-23T09:00:00+00:00", 1);
	return desk_open(NULL);
}

static int64_t page(struct book *book, day on, const char *body, int64_t session,
		    bool tender)
{
	struct entry entry = desk_entry(book, body);

	entry.on = on;
	entry.session = session;
	entry.tender = tender;
	entry.written = (struct moment){ 1000000 + on, 0 };
	desk_save(book, &entry);
	return entry.id;
}

static int64_t have_session(struct book *book, day on, bool tender)
{
	struct session session = session_new(on);

	session.tender = tender;
	ck_assert(book_write_session(book, &session, NULL));
	return session.id;
}

static struct met meet(struct book *book, enum again how)
{
	struct met met;
	struct err err = { 0 };

	ck_assert_msg(book_meet_again(book, how, &arena, &met, &err), "%s",
		      err.text);
	return met;
}

START_TEST(nothing_new_and_nothing_tender_comes_back)
{
	struct book *book = open_new();
	day today = book_today(book);
	int64_t old;

	page(book, today - AGAIN_DAYS, "of late", 0, false);
	page(book, today - 300, "closed", 0, true);
	page(book, today - 301, "closed too", have_session(book, today - 301, true),
	     false);
	for (int how = AGAIN_BY_CHANCE; how <= AGAIN_LONGEST_UNREAD; how++)
		ck_assert_int_eq(meet(book, (enum again)how).id, 0);
	old = page(book, today - AGAIN_DAYS - 1, "old", 0, false);
	ck_assert_int_eq(meet(book, AGAIN_BY_CHANCE).id, old);
	ck_assert_str_eq(meet(book, AGAIN_LONGEST_UNREAD).body, "old");
	book_close(book);
}
END_TEST

START_TEST(soon_after_a_session_those_of_sessions_rest)
{
	struct book *book = open_new();
	day today = book_today(book);
	int64_t first = have_session(book, today - 200, false);
	int64_t words = page(book, today - 200, "of a session", first, false);

	ck_assert_int_eq(meet(book, AGAIN_BY_CHANCE).id, words);
	have_session(book, today + 3, false);
	ck_assert_int_eq(meet(book, AGAIN_BY_CHANCE).id, words);
	have_session(book, today - AGAIN_DAYS, false);
	ck_assert_int_eq(meet(book, AGAIN_BY_CHANCE).id, 0);
	page(book, today - 100, "an ordinary one", 0, false);
	ck_assert_str_eq(meet(book, AGAIN_BY_CHANCE).body, "an ordinary one");
	book_close(book);
}
END_TEST

START_TEST(what_was_read_goes_to_the_end)
{
	struct book *book = open_new();
	day today = book_today(book);
	int64_t ids[3];

	for (int i = 0; i < 3; i++)
		ids[i] = page(book, today - 100 + i, "a page", 0, false);
	for (int i = 0; i < 3; i++) {
		ck_assert_int_eq(meet(book, AGAIN_LONGEST_UNREAD).id, ids[i]);
		ck_assert(book_visit(book, "read", ids[i], NULL));
	}
	book_close(book);
}
END_TEST

START_TEST(a_page_written_late_was_not_unread_for_longest)
{
	struct book *book = open_new();
	day today = book_today(book);
	struct entry late = desk_entry(book, "of then, written later");
	struct entry then = desk_entry(book, "written then");
	struct entry recent = desk_entry(book, "of late");

	late.on = today - 300;
	late.written.at = 86400 * (int64_t)(today - 100);
	then.on = today - 200;
	then.written.at = 86400 * (int64_t)(today - 200);
	recent.on = today - 90;
	recent.written.at = 86400 * (int64_t)(today - 90);
	desk_save(book, &late);
	desk_save(book, &then);
	desk_save(book, &recent);
	ck_assert_int_eq(meet(book, AGAIN_LONGEST_UNREAD).id, then.id);
	ck_assert(book_visit(book, "read", then.id, NULL));
	ck_assert_int_eq(meet(book, AGAIN_LONGEST_UNREAD).id, late.id);
	book_close(book);
}
END_TEST

START_TEST(chance_finds_the_one_page_that_may_come_back)
{
	struct book *book = open_new();
	day today = book_today(book);
	int64_t open;

	for (int i = 0; i < 150; i++)
		page(book, today - 300 + i, "closed", 0, true);
	open = page(book, today - 200, "open", 0, false);
	ck_assert_int_eq(meet(book, AGAIN_BY_CHANCE).id, open);
	book_close(book);
}
END_TEST

START_TEST(this_day_is_of_a_year_before_it_is_of_a_month)
{
	struct book *book = open_new();
	struct civil civil = day_civil(book_today(book));
	day year = day_of(civil.year - 2, civil.month, civil.mday);
	day month = day_of(civil.year - 1, civil.month == 1 ? 3 : 1, civil.mday);
	int64_t one;

	page(book, year + 1, "the day after", 0, false);
	ck_assert_int_eq(meet(book, AGAIN_THIS_DAY).id, 0);
	page(book, month, "of a month", 0, false);
	ck_assert_str_eq(meet(book, AGAIN_THIS_DAY).body, "of a month");
	one = page(book, year, "of a year", 0, false);
	ck_assert_int_eq(meet(book, AGAIN_THIS_DAY).id, one);
	book_close(book);
}
END_TEST

START_TEST(a_kept_line_comes_back_unless_its_page_is_tender)
{
	struct book *book = open_new();
	day today = book_today(book);
	struct insight line = { .on = today - 50, .body = "a line",
				.quote = "", .reread_on = DAY_NONE,
				.entry = page(book, today - 50, "a line", 0, true),
				.end = 6 };

	ck_assert(book_write_insight(book, &line, NULL));
	ck_assert_int_eq(meet(book, AGAIN_BY_CHANCE).id, 0);
	ck_assert(book_tender_entry(book, line.entry, false, NULL));
	ck_assert(book_visit(book, "read", line.entry, NULL));
	ck_assert_int_eq(meet(book, AGAIN_LONGEST_UNREAD).id, line.id);
	ck_assert(meet(book, AGAIN_LONGEST_UNREAD).is_insight);
	book_close(book);
}
END_TEST

UNIT(again)
{
	tcase_add_test(unit, nothing_new_and_nothing_tender_comes_back);
	tcase_add_test(unit, soon_after_a_session_those_of_sessions_rest);
	tcase_add_test(unit, what_was_read_goes_to_the_end);
	tcase_add_test(unit, a_page_written_late_was_not_unread_for_longest);
	tcase_add_test(unit, chance_finds_the_one_page_that_may_come_back);
	tcase_add_test(unit, this_day_is_of_a_year_before_it_is_of_a_month);
	tcase_add_test(unit, a_kept_line_comes_back_unless_its_page_is_tender);
}
