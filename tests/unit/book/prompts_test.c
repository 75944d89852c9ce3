#include "book/care.h"
#include "book/prompts.h"
#include "book/steps.h"
#include "desk.h"

static struct arena arena;

static struct book *open_new(void)
{
	return desk_open(NULL);
}

static int64_t add(struct book *book, const char *body, enum question_tone tone)
{
	struct question question = { .body = body, .tone = tone };
	struct err err = { 0 };

	ck_assert_msg(book_write_question(book, &question, &err), "%s", err.text);
	return question.id;
}

static struct question_list all(struct book *book)
{
	struct question_list list = { 0 };
	struct err err = { 0 };

	question_read("light a: A?\ntender b: B?\n", 26, QUESTION_BUILT_IN,
		      &arena, &list);
	ck_assert(book_questions(book, DAY_LAST, &arena, &list, NULL, &err));
	return list;
}

static struct question_shown_list shown_today(struct book *book)
{
	struct question_list list = { 0 };
	struct question_shown_list shown;

	ck_assert(book_questions(book, book_today(book), &arena, &list, &shown,
				 NULL));
	return shown;
}

static void undo(struct book *book)
{
	const char *name;
	struct err err = { 0 };

	ck_assert_msg(book_undo(book, &arena, &name, &err), "%s", err.text);
}

START_TEST(own_questions_stand_beside_the_others)
{
	struct book *book = open_new();
	struct question_list list;
	struct question question;

	add(book, "Wie klingt der Regen?", TONE_LIGHT);
	add(book, "今日の呼吸は？", TONE_INWARD);
	list = all(book);
	ck_assert_uint_eq(list.count, 4);
	ck_assert_str_eq(list.items[3].body, "今日の呼吸は？");
	ck_assert_int_eq(list.items[3].tone, TONE_INWARD);

	question = list.items[3];
	question.body = "ما الذي تراه الآن؟";
	question.tone = TONE_TENDER;
	ck_assert(book_write_question(book, &question, NULL));
	ck_assert_str_eq(all(book).items[3].body, "ما الذي تراه الآن؟");
	undo(book);
	ck_assert_str_eq(all(book).items[3].body, "今日の呼吸は？");
	book_close(book);
}
END_TEST

START_TEST(any_question_is_hidden_and_brought_back)
{
	struct book *book = open_new();
	struct question_list list;
	int64_t step;

	add(book, "Own?", TONE_LIGHT);
	list = all(book);
	for (size_t i = 0; i < list.count; i++) {
		ck_assert(book_hide_question(book, list.items[i].key, true, NULL));
		ck_assert(all(book).items[i].hidden);
		undo(book);
		ck_assert(!all(book).items[i].hidden);
		ck_assert(book_hide_question(book, list.items[i].key, true, NULL));
		ck_assert(book_hide_question(book, list.items[i].key, false, NULL));
		ck_assert(!all(book).items[i].hidden);
		step = book_last_step(book);
		ck_assert(book_hide_question(book, list.items[i].key, false, NULL));
		ck_assert_int_eq(book_last_step(book), step);
	}
	book_close(book);
}
END_TEST

START_TEST(an_own_question_goes_and_undo_brings_it_back)
{
	struct book *book = open_new();
	int64_t id = add(book, "Own?", TONE_LIGHT);
	struct err err = { 0 };

	ck_assert(book_drop_question(book, id, NULL));
	ck_assert_uint_eq(all(book).count, 2);
	ck_assert(!book_drop_question(book, id, &err));
	ck_assert_int_eq(err.kind, ERR_NOT_FOUND);
	undo(book);
	ck_assert_uint_eq(all(book).count, 3);
	book_close(book);
}
END_TEST

START_TEST(to_show_a_question_is_no_step)
{
	struct book *book = open_new();
	struct question_shown_list shown;
	int64_t step;

	desk_write(book, "a page");
	step = book_last_step(book);
	ck_assert(book_note_question(book, "a", book_today(book), NULL));
	ck_assert_int_eq(book_last_step(book), step);
	shown = shown_today(book);
	ck_assert_uint_eq(shown.count, 1);
	ck_assert_str_eq(shown.items[0].key, "a");
	book_close(book);
}
END_TEST

START_TEST(a_page_knows_which_question_it_answers)
{
	struct book *book = open_new();
	int64_t page = desk_write(book, "a page");
	day today = book_today(book);
	struct question_shown_list shown;
	const char *key;

	ck_assert(book_page_question(book, page, &arena, &key, NULL));
	ck_assert_ptr_null(key);
	ck_assert(book_note_question(book, "a", today, NULL));
	ck_assert(book_answer_question(book, "a", today, page, NULL));
	ck_assert(book_answer_question(book, "a", today, page, NULL));
	shown = shown_today(book);
	ck_assert_uint_eq(shown.count, 1);
	ck_assert_int_eq(shown.items[0].entry, page);

	ck_assert(book_answer_question(book, "b", today, page, NULL));
	ck_assert(book_page_question(book, page, &arena, &key, NULL));
	ck_assert_str_eq(key, "b");
	undo(book);
	ck_assert(book_page_question(book, page, &arena, &key, NULL));
	ck_assert_str_eq(key, "a");
	ck_assert(book_answer_question(book, NULL, today, page, NULL));
	ck_assert(book_page_question(book, page, &arena, &key, NULL));
	ck_assert_ptr_null(key);
	book_close(book);
}
END_TEST

static struct question_limits limits_at(struct book *book, int hour)
{
	struct question_limits limits;

	ck_assert(book_question_limits(book, book_today(book), hour * 60,
				       &limits, NULL));
	return limits;
}

static void have_session(struct book *book, int days_ago)
{
	struct session session = session_new(book_today(book) - days_ago);

	ck_assert(book_write_session(book, &session, NULL));
}

START_TEST(early_in_the_morning_they_are_light)
{
	struct book *book = open_new();

	ck_assert(limits_at(book, 7).light_alone);
	ck_assert(limits_at(book, 0).light_alone);
	ck_assert(!limits_at(book, 8).light_alone);
	book_close(book);
}
END_TEST

START_TEST(the_day_before_a_session_they_are_light)
{
	struct book *book = open_new();

	have_session(book, -1);
	ck_assert(limits_at(book, 9).light_alone);
	ck_assert(!limits_at(book, 9).quiet);
	book_close(book);
}
END_TEST

START_TEST(after_a_session_they_are_light_and_at_first_silent)
{
	struct book *book = open_new();

	have_session(book, -2);		/* one to come says nothing */
	ck_assert(!limits_at(book, 9).light_alone);
	ck_assert(!limits_at(book, 9).quiet);
	have_session(book, 4);
	ck_assert(!limits_at(book, 9).light_alone);
	have_session(book, 3);
	ck_assert(limits_at(book, 9).light_alone);
	ck_assert(!limits_at(book, 9).quiet);
	have_session(book, 1);
	ck_assert(limits_at(book, 9).quiet);
	book_close(book);
}
END_TEST

START_TEST(when_a_rest_began_they_are_light)
{
	struct book *book = open_new();
	day today = book_today(book);

	ck_assert(book_pause(book, 0, today - 2, today, "", NULL));
	ck_assert(!limits_at(book, 9).light_alone);
	ck_assert(book_pause(book, 0, today, DAY_NONE, "", NULL));
	ck_assert(limits_at(book, 9).light_alone);
	book_close(book);
}
END_TEST

START_TEST(the_person_may_want_none)
{
	struct book *book = open_new();

	ck_assert(!limits_at(book, 9).off);
	ck_assert(book_set(book, "questions", "no", NULL));
	ck_assert(limits_at(book, 9).off);
	book_close(book);
}
END_TEST

UNIT(prompts)
{
	tcase_add_test(unit, own_questions_stand_beside_the_others);
	tcase_add_test(unit, any_question_is_hidden_and_brought_back);
	tcase_add_test(unit, an_own_question_goes_and_undo_brings_it_back);
	tcase_add_test(unit, to_show_a_question_is_no_step);
	tcase_add_test(unit, a_page_knows_which_question_it_answers);
	tcase_add_test(unit, early_in_the_morning_they_are_light);
	tcase_add_test(unit, the_day_before_a_session_they_are_light);
	tcase_add_test(unit, after_a_session_they_are_light_and_at_first_silent);
	tcase_add_test(unit, when_a_rest_began_they_are_light);
	tcase_add_test(unit, the_person_may_want_none);
}
