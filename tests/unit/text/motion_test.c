#include "hard.h"
#include "text/motion.h"
#include "text/utf8.h"

static struct buffer *of(const char *text)
{
	return buffer_new(text, strlen(text));
}

START_TEST(the_caret_moves_by_cluster_and_over_line_ends)
{
	struct buffer *b = of("aé\r\n👨\u200D👩\u200D👧\n\n🇩🇪e\u0301");
	const size_t stops[] = { 0, 1, 3, 5, 23, 24, 25, 33, 36 };

	for (size_t i = 0; i + 1 < 9; i++) {
		ck_assert_uint_eq(motion_right(b, stops[i]), stops[i + 1]);
		ck_assert_uint_eq(motion_left(b, stops[i + 1]), stops[i]);
	}
	ck_assert_uint_eq(motion_left(b, 0), 0);
	ck_assert_uint_eq(motion_right(b, 36), 36);
	ck_assert_uint_eq(motion_left(b, 4), 3);
	buffer_free(b);
}
END_TEST

START_TEST(words_stop_at_the_lines_edge)
{
	struct buffer *b = of("one two.\r\nthree");

	ck_assert_uint_eq(motion_word_right(b, 0), 3);
	ck_assert_uint_eq(motion_word_right(b, 3), 7);
	ck_assert_uint_eq(motion_word_right(b, 7), 8);
	ck_assert_uint_eq(motion_word_right(b, 8), 10);
	ck_assert_uint_eq(motion_word_right(b, 10), 15);
	ck_assert_uint_eq(motion_word_left(b, 10), 8);
	ck_assert_uint_eq(motion_word_left(b, 8), 4);
	ck_assert_uint_eq(motion_word_left(b, 4), 0);
	ck_assert_uint_eq(motion_word_left(b, 0), 0);
	buffer_free(b);
}
END_TEST

START_TEST(a_line_has_a_start_an_end_and_a_rest)
{
	struct buffer *b = of("one\r\ntwo");

	ck_assert_uint_eq(motion_line_start(b, 2), 0);
	ck_assert_uint_eq(motion_line_end(b, 0), 3);
	ck_assert_uint_eq(motion_line_start(b, 7), 5);
	ck_assert_uint_eq(motion_line_end(b, 5), 8);
	ck_assert_uint_eq(motion_line_rest(b, 1), 3);
	ck_assert_uint_eq(motion_line_rest(b, 3), 5);
	ck_assert_uint_eq(motion_line_rest(b, 8), 8);
	buffer_free(b);
}
END_TEST

START_TEST(paragraphs_are_divided_by_blank_lines)
{
	struct buffer *b = of("a\nb\n \t\n\nc\nd");

	ck_assert_uint_eq(motion_paragraph_down(b, 0), 4);
	ck_assert_uint_eq(motion_paragraph_down(b, 4), 11);
	ck_assert_uint_eq(motion_paragraph_up(b, 11), 8);
	ck_assert_uint_eq(motion_paragraph_up(b, 8), 0);
	ck_assert_uint_eq(motion_paragraph_up(b, 3), 0);
	ck_assert_uint_eq(motion_paragraph_up(b, 0), 0);
	buffer_free(b);
}
END_TEST

START_TEST(every_key_gives_a_clusters_edge)
{
	unsigned state = 67;

	for (int i = 0; i < 2000; i++) {
		struct str raw = STR_INIT, text = STR_INIT;

		hard_text(&raw, &state, 20);
		utf8_mend(&text, raw.s, raw.size);

		struct buffer *b = buffer_new(text.s, text.size);
		size_t there = 0, back = 0;

		for (size_t at = 0; at < text.size; there++) {
			size_t next = motion_right(b, at);

			claim(utf8_edge(text.s, text.size, next) == next);
			claim(motion_left(b, next) == at);
			claim(motion_word_right(b, at) > at);
			claim(motion_word_left(b, next) < next);
			at = next;
		}
		for (size_t at = text.size; at > 0; back++)
			at = motion_left(b, at);
		claim(there == back);
		buffer_free(b);
		str_clear(&raw);
		str_clear(&text);
	}
}
END_TEST

UNIT(motion)
{
	tcase_add_test(unit, the_caret_moves_by_cluster_and_over_line_ends);
	tcase_add_test(unit, words_stop_at_the_lines_edge);
	tcase_add_test(unit, a_line_has_a_start_an_end_and_a_rest);
	tcase_add_test(unit, paragraphs_are_divided_by_blank_lines);
	tcase_add_test(unit, every_key_gives_a_clusters_edge);
}
