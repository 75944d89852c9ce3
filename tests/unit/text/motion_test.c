#include "hard.h"
#include "text/motion.h"
#include "text/utf8.h"

static struct buffer *b;

static void text(const char *words)
{
	b = buffer_new(words, strlen(words));
}

static void clear(void)
{
	buffer_free(b);
	b = NULL;
}

static void goes(size_t (*motion)(struct buffer *buffer, size_t at),
		 size_t from, size_t to)
{
	size_t at = motion(b, from);

	ck_assert_msg(at == to, "from %zu to %zu, not to %zu", from, at, to);
}

START_TEST(the_caret_moves_by_cluster_and_over_line_ends)
{
	const size_t stops[] = { 0, 1, 3, 5, 23, 24, 25, 33, 36 };

	text("aé\r\n👨\u200D👩\u200D👧\n\n🇩🇪e\u0301");
	for (size_t i = 0; i + 1 < 9; i++) {
		goes(motion_right, stops[i], stops[i + 1]);
		goes(motion_left, stops[i + 1], stops[i]);
	}
	goes(motion_left, 0, 0);
	goes(motion_right, 36, 36);
	goes(motion_left, 4, 3);
}
END_TEST

START_TEST(words_stop_at_the_lines_edge)
{
	text("one two.\r\nthree");
	goes(motion_word_right, 0, 3);
	goes(motion_word_right, 3, 7);
	goes(motion_word_right, 7, 8);
	goes(motion_word_right, 8, 10);
	goes(motion_word_right, 10, 15);
	goes(motion_word_left, 10, 8);
	goes(motion_word_left, 8, 4);
	goes(motion_word_left, 4, 0);
	goes(motion_word_left, 0, 0);
}
END_TEST

START_TEST(a_line_has_a_start_an_end_and_a_rest)
{
	text("one\r\ntwo");
	goes(motion_line_start, 2, 0);
	goes(motion_line_end, 0, 3);
	goes(motion_line_start, 7, 5);
	goes(motion_line_end, 5, 8);
	goes(motion_line_rest, 1, 3);
	goes(motion_line_rest, 3, 5);
	goes(motion_line_rest, 8, 8);
}
END_TEST

START_TEST(paragraphs_are_divided_by_blank_lines)
{
	text("a\nb\n \t\n\nc\nd");
	goes(motion_paragraph_down, 0, 4);
	goes(motion_paragraph_down, 4, 11);
	goes(motion_paragraph_up, 11, 8);
	goes(motion_paragraph_up, 8, 0);
	goes(motion_paragraph_up, 3, 0);
	goes(motion_paragraph_up, 0, 0);
}
END_TEST

START_TEST(every_key_gives_a_clusters_edge)
{
	unsigned state = 67;

	for (int i = 0; i < 2000; i++) {
		struct str raw = STR_INIT, mended = STR_INIT;

		hard_text(&raw, &state, 20);
		utf8_mend(&mended, raw.s, raw.size);
		b = buffer_new(mended.s, mended.size);

		size_t there = 0, back = 0;

		for (size_t at = 0; at < mended.size; there++) {
			size_t next = motion_right(b, at);

			claim(utf8_edge(mended.s, mended.size, next) == next);
			claim(motion_left(b, next) == at);
			claim(motion_word_right(b, at) > at);
			claim(motion_word_left(b, next) < next);
			at = next;
		}
		for (size_t at = mended.size; at > 0; back++)
			at = motion_left(b, at);
		claim(there == back);
		clear();
		str_clear(&raw);
		str_clear(&mended);
	}
}
END_TEST

UNIT(motion)
{
	tcase_add_checked_fixture(unit, NULL, clear);
	tcase_add_test(unit, the_caret_moves_by_cluster_and_over_line_ends);
	tcase_add_test(unit, words_stop_at_the_lines_edge);
	tcase_add_test(unit, a_line_has_a_start_an_end_and_a_rest);
	tcase_add_test(unit, paragraphs_are_divided_by_blank_lines);
	tcase_add_test(unit, every_key_gives_a_clusters_edge);
}
