#include "base/id.h"
#include "book/care.h"
#include "book/entries.h"
#include "desk.h"

static struct err err;

static int64_t find(struct book *book, const char *text, const char *wanted)
{
	int64_t id = 0;

	err = (struct err){ 0 };
	return book_find_id(book, text, wanted, &id, NULL, &err) ? id : 0;
}

START_TEST(a_thing_is_found_by_its_id_and_by_an_ending_of_it)
{
	struct book *book = desk_open(NULL);
	int64_t page = desk_write(book, "a page"), line = desk_keep(book, "a line");
	char text[ID_TEXT];
	const char *what;
	int64_t id;

	id_text(page, text);
	ck_assert(book_find_id(book, text, NULL, &id, &what, NULL));
	ck_assert_int_eq(id, page);
	ck_assert_str_eq(what, "entry");
	ck_assert_int_eq(find(book, text + 7, NULL), page);
	ck_assert_int_eq(find(book, text + 9, "entry"), page);
	ck_assert_int_eq(find(book, text + 10, "entry"), 0);
	ck_assert_int_eq(err.kind, ERR_NOT_FOUND);
	ck_assert_int_eq(find(book, text, "insight"), 0);
	ck_assert_int_eq(err.kind, ERR_NOT_FOUND);
	id_text(line, text);
	ck_assert_int_eq(find(book, text + 8, "insight"), line);
	book_close(book);
}
END_TEST

START_TEST(what_is_set_aside_is_found_too)
{
	struct book *book = desk_open(NULL);
	int64_t page = desk_write(book, "a page");
	char text[ID_TEXT];

	ck_assert(book_drop_entry(book, page, NULL));
	ck_assert_int_eq(find(book, id_text(page, text), "entry"), page);
	book_close(book);
}
END_TEST

START_TEST(an_ending_of_several_names_some_of_them)
{
	struct book *book = desk_open(NULL);
	char ends[4000][ID_TEXT];
	int64_t ids[4000];
	bool met = false;

	/* Enough pages for two to end alike, by the birthday's rule. */
	ck_assert(book_begin(book, "many", NULL));
	for (int i = 0; i < 4000; i++) {
		ids[i] = desk_write(book, "x");
		id_text(ids[i], ends[i]);
	}
	ck_assert(book_end(book, true, NULL));
	for (int i = 0; i < 4000 && !met; i++)
		for (int j = 0; j < i && !met; j++)
			if (strcmp(ends[i] + 9, ends[j] + 9) == 0) {
				met = true;
				ck_assert_int_eq(find(book, ends[i] + 9, NULL), 0);
				ck_assert_int_eq(err.kind, ERR_INVALID);
				ck_assert_ptr_nonnull(strstr(err.text, ends[i]));
				ck_assert_ptr_nonnull(strstr(err.text, ends[j]));
			}
	ck_assert(met);
	book_close(book);
}
END_TEST

START_TEST(a_habit_is_found_by_a_part_of_its_sentence)
{
	struct book *book = desk_open(NULL);
	int64_t doodle = desk_habit(book, "I pour my coffee", "doodle for two minutes");
	int64_t walk = desk_habit(book, "lunch", "walk to the Łódź bridge");

	ck_assert_int_eq(find(book, "doodle", "habit"), doodle);
	ck_assert_int_eq(find(book, "COFFEE", NULL), doodle);
	ck_assert_int_eq(find(book, "lodz", "habit"), walk);
	ck_assert_int_eq(find(book, "for two", "habit"), doodle);
	ck_assert_int_eq(find(book, "doodle", "entry"), 0);
	ck_assert_int_eq(find(book, "swim", "habit"), 0);
	ck_assert_int_eq(err.kind, ERR_NOT_FOUND);
	ck_assert_int_eq(find(book, "", "habit"), 0);
	ck_assert_int_eq(find(book, "  ", "habit"), 0);
	book_close(book);
}
END_TEST

START_TEST(a_part_of_several_habits_names_them_and_a_whole_action_wins)
{
	struct book *book = desk_open(NULL);
	int64_t walk = desk_habit(book, "lunch", "walk");

	desk_habit(book, "dinner", "walk the dog");
	desk_habit(book, "breakfast", "walk to the mailbox");
	ck_assert_int_eq(find(book, "walk", "habit"), walk);
	ck_assert_int_eq(find(book, "walk t", "habit"), 0);
	ck_assert_int_eq(err.kind, ERR_INVALID);
	ck_assert_ptr_nonnull(strstr(err.text, "the dog"));
	ck_assert_ptr_nonnull(strstr(err.text, "mailbox"));
	book_close(book);
}
END_TEST

START_TEST(a_growing_habit_is_meant_before_one_let_go_or_set_aside)
{
	struct book *book = desk_open(NULL);
	int64_t old = desk_habit(book, "lunch", "walk slowly");
	int64_t now;

	ck_assert(book_let_go(book, old, "", NULL));
	ck_assert_int_eq(find(book, "walk", "habit"), old);
	now = desk_habit(book, "dinner", "walk home");
	ck_assert_int_eq(find(book, "walk", "habit"), now);
	ck_assert(book_drop_habit(book, now, NULL));
	ck_assert_int_eq(find(book, "walk", "habit"), old);
	ck_assert_int_eq(find(book, "walk home", "habit"), now);
	book_close(book);
}
END_TEST

START_TEST(a_session_is_found_by_its_number_and_by_its_day)
{
	struct book *book = desk_open(NULL);
	struct session first = session_new(book_today(book) - 20);
	struct session second = session_new(book_today(book) - 5), other = second;

	ck_assert(book_write_session(book, &second, NULL));
	ck_assert(book_write_session(book, &first, NULL));
	ck_assert_int_eq(find(book, "1", "session"), first.id);
	ck_assert_int_eq(find(book, "2", "session"), second.id);
	ck_assert_int_eq(find(book, "3", "session"), 0);
	ck_assert_int_eq(err.kind, ERR_NOT_FOUND);
	ck_assert_int_eq(find(book, "2", NULL), 0);
	ck_assert_int_eq(find(book, "2", "entry"), 0);

	char on[DAY_TEXT];

	ck_assert_int_eq(find(book, day_text(first.on, on), "session"), first.id);
	ck_assert(book_write_session(book, &other, NULL));
	ck_assert_int_eq(find(book, day_text(other.on, on), "session"), 0);
	ck_assert_int_eq(err.kind, ERR_INVALID);
	second.number = 41;
	ck_assert(book_write_session(book, &second, NULL));
	ck_assert_int_eq(find(book, "41", "session"), second.id);
	book_close(book);
}
END_TEST

UNIT(find_id)
{
	tcase_add_test(unit, a_thing_is_found_by_its_id_and_by_an_ending_of_it);
	tcase_add_test(unit, what_is_set_aside_is_found_too);
	tcase_add_test(unit, an_ending_of_several_names_some_of_them);
	tcase_add_test(unit, a_habit_is_found_by_a_part_of_its_sentence);
	tcase_add_test(unit, a_part_of_several_habits_names_them_and_a_whole_action_wins);
	tcase_add_test(unit, a_growing_habit_is_meant_before_one_let_go_or_set_aside);
	tcase_add_test(unit, a_session_is_found_by_its_number_and_by_its_day);
}
