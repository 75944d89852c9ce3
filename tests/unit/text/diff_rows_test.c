#include "text/diff_rows.h"

#include <string.h>

#include "base/str.h"
#include "unit.h"

/* The rows as they would be printed, with what changed in [ ]. */
static const char *told(const char *old, const char *new, int around)
{
	static struct str out = STR_INIT;
	struct diff_row_list rows;
	struct arena arena = { 0 };

	str_empty(&out);
	diff_rows(old, strlen(old), new, strlen(new), around, &rows, &arena);
	for (size_t i = 0; i < rows.count; i++) {
		const struct diff_row *row = &rows.items[i];
		size_t at = 0;

		str_add_char(&out, row->sign);
		if (row->sign == '~')
			str_print(&out, "%zu", row->skipped);
		for (size_t j = 0; j < row->mark_count; j++) {
			struct range mark = row->marks[j];

			str_print(&out, "%.*s[%.*s]", (int)(mark.start - at),
				  row->text + at, (int)(mark.end - mark.start),
				  row->text + mark.start);
			at = mark.end;
		}
		str_print(&out, "%.*s\n", (int)(row->size - at), row->text + at);
	}
	arena_clear(&arena);
	return out.s;
}

START_TEST(a_changed_line_says_which_words_changed)
{
	ck_assert_str_eq(told("one\nmy hands were cold today\ntwo\n",
			      "one\nmy hands were warm today\ntwo\n", 2),
			 " one\n-my hands were [cold] today\n"
			 "+my hands were [warm] today\n two\n");
}
END_TEST

START_TEST(lines_taken_out_and_put_in_stand_whole)
{
	ck_assert_str_eq(told("one\ntwo\n", "one\n", 2), " one\n-two\n");
	ck_assert_str_eq(told("one\n", "one\ntwo", 2), " one\n+two\n");
	ck_assert_str_eq(told("one", "one\ntwo", 2), " one\n+two\n");
	ck_assert_str_eq(told("", "one", 2), "+one\n");
	ck_assert_str_eq(told("one", "", 2), "-one\n");
}
END_TEST

START_TEST(what_is_the_same_is_left_out_but_for_what_is_near)
{
	ck_assert_str_eq(told("a\nb\nc\nd\ne\nf\ng\nold\n",
			      "a\nb\nc\nd\ne\nf\ng\nnew\n", 2),
			 "~5\n f\n g\n-old\n+new\n");
	ck_assert_str_eq(told("x\na\nb\nc\nd\ne\nf\ny\n",
			      "a\nb\nc\nd\ne\nf\n", 2),
			 "-x\n a\n b\n~2\n e\n f\n-y\n");
	ck_assert_str_eq(told("a\nb\n", "a\nb\n", 1), "~2\n");
}
END_TEST

START_TEST(any_two_texts_have_rows)
{
	unsigned seed = (unsigned)_i + 1;
	char old[200], new[200];

	for (int round = 0; round < 200; round++) {
		for (size_t i = 0; i < 199; i++) {
			old[i] = "ab \n\r\xc3\xa9"[unit_random(&seed) % 7];
			new[i] = "ab \n\r\xc3\xa9"[unit_random(&seed) % 7];
		}
		old[unit_random(&seed) % 200] = new[unit_random(&seed) % 200] = 0;
		old[199] = new[199] = 0;
		told(old, new, 2);
	}
}
END_TEST

UNIT(diff_rows)
{
	tcase_add_test(unit, a_changed_line_says_which_words_changed);
	tcase_add_test(unit, lines_taken_out_and_put_in_stand_whole);
	tcase_add_test(unit, what_is_the_same_is_left_out_but_for_what_is_near);
	tcase_add_loop_test(unit, any_two_texts_have_rows, 0, 3);
}
