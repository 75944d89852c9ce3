#include <stdlib.h>
#include <string.h>

#include "book/care.h"
#include "book/entries.h"
#include "book/insights.h"
#include "book/prompts.h"
#include "book/steps.h"
#include "book/templates.h"
#include "ui/open.h"
#include "ui/window.h"
#include "unit.h"

/* The question that stands on Today or above a page: the row with a ?. */
static const char *question(void)
{
	for (int row = 2; row < 22; row++) {
		char *text = arena_text(window_arena(), window_row(row));
		char *end = strchr(text, '?');

		if (!end)
			continue;
		end[1] = '\0';
		return text + strspn(text, " ");
	}
	return "";
}

static struct app *begin(void)
{
	window_at("2026-11-23T10:00:00+01:00");
	window_page(-1, "yesterday");
	window_press("1");
	return window_app();
}

static const char *answered(void)
{
	struct entry_list list = window_pages(0);
	const char *key;

	if (list.items[0].on != WINDOW_TODAY)
		return NULL;
	ck_assert(book_page_question(window_book(), list.items[0].id,
				     window_arena(), &key, NULL));
	return key;
}

START_TEST(an_empty_page_has_a_question_and_a_written_one_none)
{
	begin();
	ck_assert_str_ne(question(), "");
	window_press("w \"a word\" ESC");
	ck_assert_str_eq(question(), "");
}
END_TEST

START_TEST(another_is_another)
{
	const char *first;

	begin();
	first = question();
	window_press("C-t");
	ck_assert_str_ne(question(), "");
	ck_assert_str_ne(question(), first);
	window_press("2 1");
	ck_assert_str_ne(question(), first);
}
END_TEST

START_TEST(the_page_keeps_what_it_answers_and_undo_takes_both)
{
	const char *asked;

	begin();
	asked = question();
	window_press("w \"a word\" ESC");
	ck_assert_ptr_nonnull(answered());
	window_press("w");
	ck_assert_str_eq(question(), asked);
	window_press("C-t ESC w");
	ck_assert_str_ne(question(), asked);
	window_press("ESC u u");
	ck_assert_ptr_null(answered());
	ck_assert_str_ne(question(), "");
}
END_TEST

START_TEST(the_evening_of_a_session_asks_nothing_by_itself)
{
	begin();
	window_session(0, "words");
	window_press("2 1");
	ck_assert_str_eq(question(), "");
	window_press("w");
	ck_assert_str_eq(question(), "");
	window_press("ESC c");
	ck_assert_str_eq(question(), "");
	window_press("C-t");
	ck_assert_str_ne(question(), "");
}
END_TEST

START_TEST(no_questions_please_means_none)
{
	begin();
	ck_assert(book_set(window_book(), "questions", "no", NULL));
	window_press("2 1");
	ck_assert_str_eq(question(), "");
	window_press("C-t w C-t");
	ck_assert_str_eq(question(), "");
}
END_TEST

START_TEST(a_template_is_one_step_of_undo_and_no_page_by_itself)
{
	int64_t count, words;

	begin();
	window_press("w TAB RET");
	ck_assert(window_has("How the morning is:"));
	window_press("ESC");
	ck_assert(book_entry_count(window_book(), &count, &words, NULL));
	ck_assert_int_eq(count, 1);
	window_press("w TAB RET \"calm\" C-z C-z");
	ck_assert(!window_has("How the morning is:"));
	window_press("TAB RET \"calm\" ESC");
	ck_assert(book_entry_count(window_book(), &count, &words, NULL));
	ck_assert_int_eq(count, 2);
	ck_assert_ptr_null(answered());
}
END_TEST

/* As a window finds a draft at its start. */
static void find(struct app *app, const char *what, const char *body,
		 size_t caret)
{
	struct draft draft = { .what = what, .on = WINDOW_TODAY, .body = body,
			       .size = strlen(body), .caret = caret };

	ck_assert(open_draft(app, &draft));
	window_press("\"!\"");
}

START_TEST(half_written_questions_and_templates_open_again)
{
	struct app *app = begin();

	find(app, "question", "inward Wie klingt es", 13);
	ck_assert(window_has("Wie klingt es!"));
	ck_assert(window_has("[inward]"));
	window_press("ESC");
	find(app, "question", "no tone", 7);
	ck_assert(window_has("no tone!"));
	window_press("ESC");
	find(app, "template", "Abend\nzuerst\n", 12);
	ck_assert(window_has("zuerst!"));
	ck_assert(window_has("Abend"));
	window_press("ESC");
	find(app, "template", "", 0);
	window_press("ESC");
}
END_TEST

START_TEST(a_question_pasted_in_lines_is_one_line)
{
	begin();
	open_question(window_app(), 0);
	window_press("paste\"What holds\\x0d\\nyou\\ntoday?\\n\" ESC");
	ck_assert(strcmp(app_top(window_app())->type->name, "question") != 0);
	open_questions(window_app());
	ck_assert_msg(window_has("What holds you today?"), "%s", window_text());
}
END_TEST

START_TEST(a_template_without_a_name_is_called_by_its_words)
{
	struct template_list list;
	struct app *app = begin();

	open_template(app, "");
	window_press("\"x\" BS TAB \"Heute war es\" ESC");
	ck_assert(book_templates(window_book(), window_arena(), &list, NULL));
	ck_assert_str_eq(list.items[list.count - 1].name, "Heute war es");
}
END_TEST

START_TEST(finding_without_a_word_surprises)
{
	begin();
	window_press("/ RET");
	ck_assert(window_has("Nothing from long ago so far."));
	window_page(-40, "plums");
	window_press("RET");
	ck_assert(window_has("plums"));
}
END_TEST

UNIT(asking)
{
	window_unit(unit);
	tcase_add_test(unit, an_empty_page_has_a_question_and_a_written_one_none);
	tcase_add_test(unit, another_is_another);
	tcase_add_test(unit, the_page_keeps_what_it_answers_and_undo_takes_both);
	tcase_add_test(unit, the_evening_of_a_session_asks_nothing_by_itself);
	tcase_add_test(unit, no_questions_please_means_none);
	tcase_add_test(unit, a_template_is_one_step_of_undo_and_no_page_by_itself);
	tcase_add_test(unit, half_written_questions_and_templates_open_again);
	tcase_add_test(unit, a_question_pasted_in_lines_is_one_line);
	tcase_add_test(unit, a_template_without_a_name_is_called_by_its_words);
	tcase_add_test(unit, finding_without_a_word_surprises);
}
