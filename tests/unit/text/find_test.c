#include <stdlib.h>

#include "hard.h"
#include "text/find.h"
#include "text/fold.h"
#include "text/show.h"
#include "text/utf8.h"

static struct arena arena;

/* Needles from words divided by |; one that ends in ! is closed. */
static struct needle_list needles_of(const char *words)
{
	struct needle_list list = { 0 };
	const char *p = words;

	for (;;) {
		size_t size = strcspn(p, "|");
		bool open = size == 0 || p[size - 1] != '!';
		struct needle needle;

		if (needle_of(p, size, open, &needle, &arena))
			*needle_list_add(&list, &arena) = needle;
		if (p[size] == '\0')
			return list;
		p += size + 1;
	}
}

/* What is found, in brackets. */
static void finds(const char *text, const char *words, const char *wanted)
{
	struct needle_list needles = needles_of(words);
	struct range_list matches = { 0 };
	struct str out = STR_INIT;
	size_t at = 0;

	find_matches(text, strlen(text), needles.items, needles.count,
		     &matches, &arena);
	for (size_t i = 0; i < matches.count; i++) {
		struct range m = matches.items[i];

		str_add_n(&out, text + at, m.start - at);
		str_add(&out, "[");
		str_add_n(&out, text + m.start, m.end - m.start);
		str_add(&out, "]");
		at = m.end;
	}
	str_add(&out, text + at);
	ck_assert_str_eq(out.s, wanted);
	str_clear(&out);
	arena_clear(&arena);
}

START_TEST(every_word_matches_as_a_beginning)
{
	finds("I doodle. Doodles, doo; undoodled", "doodl",
	      "I [doodl]e. [Doodl]es, doo; undoodled");
	finds("the them the", "the!", "[the] them [the]");
}
END_TEST

START_TEST(words_in_a_row_are_found_across_what_divides_them)
{
	finds("two minutes, two\n  minutes; two small minutes", "two minutes",
	      "[two minutes], [two\n  minutes]; two small minutes");
	finds("I don't, I don’t, I dont", "don't",
	      "I [don't], I [don’t], I dont");
}
END_TEST

START_TEST(case_accents_and_forms_do_not_matter)
{
	finds("In Łódź, lodz", "LODZ", "In [Łódź], [lodz]");
	finds("Cafe\u0301 CAFÉ", "café", "[Cafe\u0301] [CAFÉ]");
	finds("Straße", "strass", "[Straß]e");
}
END_TEST

START_TEST(writing_without_blanks_is_found_from_one_character_on)
{
	finds("私の呼吸です", "呼吸", "私の[呼吸]です");
	finds("私の呼吸です", "吸", "私の呼[吸]です");
	finds("ที่นี่ดี", "นี่", "ที่[นี่]ดี");
	finds("한국어는", "한국", "[한국]어는");
}
END_TEST

START_TEST(matches_that_touch_are_one)
{
	finds("呼吸", "呼|吸", "[呼吸]");
	finds("calmly", "calm|calmly", "[calmly]");
	finds("one two", "one two|two", "[one two]");
	finds("one two", "one|two", "[one] [two]");
}
END_TEST

START_TEST(signs_alone_are_no_needle)
{
	struct needle needle;

	ck_assert(!needle_of("...", 3, true, &needle, &arena));
	ck_assert(!needle_of("", 0, true, &needle, &arena));
	ck_assert(needle_of(" (Don't!) ", 10, true, &needle, &arena));
	ck_assert_str_eq(needle.words, "don t");
	arena_clear(&arena);
}
END_TEST

START_TEST(all_needles_have_to_be_there)
{
	struct needle_list two = needles_of("calm|rest");

	ck_assert(find_all("rest, calmly", 12, two.items, 2));
	ck_assert(!find_all("calm", 4, two.items, 2));
	ck_assert(find_all("", 0, two.items, 0));
	arena_clear(&arena);
}
END_TEST

static void snips(const char *text, const char *words, int columns,
		  const char *wanted)
{
	struct needle_list needles = needles_of(words);
	struct snippet snippet;
	struct str out = STR_INIT;
	size_t at = 0;

	find_snippet(text, strlen(text), needles.items, needles.count, columns,
		     &snippet, &arena);
	for (size_t i = 0; i < snippet.matches.count; i++) {
		struct range m = snippet.matches.items[i];

		str_add_n(&out, snippet.text + at, m.start - at);
		str_add(&out, "[");
		str_add_n(&out, snippet.text + m.start, m.end - m.start);
		str_add(&out, "]");
		at = m.end;
	}
	str_add(&out, snippet.text + at);
	ck_assert_str_eq(out.s, wanted);
	str_clear(&out);
	arena_clear(&arena);
}

START_TEST(a_snippet_is_one_line_around_the_first_find)
{
	snips("one\r\n\ttwo   three", "two", 40, "one [two] three");
	snips("It rained all day and in the evening I went out to doodle in the"
	      " garden until it was dark.", "doodl", 30,
	      "…out to [doodl]e in the garden…");
	snips("It rained all day and in the evening I went out to doodle.",
	      "doodl", 30, "…evening I went out to [doodl]e.");
	snips("It rained all day and in the evening", "rain", 20,
	      "It [rain]ed all day…");
	snips("nothing of this is here at all", "absent", 16,
	      "nothing of this…");
	snips(" \n\t one", "absent", 16, "one");
	snips("one calm place and after that another calm place", "calm", 16,
	      "one [calm] place…");
	snips("", "x", 10, "");
	snips("abc", "abc", 0, "");
}
END_TEST

START_TEST(a_snippet_is_taken_where_most_needles_meet)
{
	snips("rest is one thing, and then a lot of words come, and then rest"
	      " with calm in it, which is best", "calm|rest", 30,
	      "…then [rest] with [calm] in it,…");
}
END_TEST

START_TEST(a_snippet_of_wide_writing_is_cut_at_characters)
{
	snips("今日は朝から雨が降っていたので家で呼吸を数えながら静かに過ごした",
	      "呼吸", 20, "…家で[呼吸]を数えなが…");
}
END_TEST

START_TEST(snippets_keep_to_their_width_and_mark_what_was_sought)
{
	unsigned state = 71;

	for (int i = 0; i < 5000; i++) {
		struct needle_list needles = { 0 };
		struct needle needle;
		struct snippet s;
		struct str text = STR_INIT;
		int columns = (int)(unit_random(&state) % 40);
		const char *word = hard_piece(&state);

		show_set_ascii(i % 5 == 0);
		hard_text(&text, &state, 60);
		if (needle_of(word, strlen(word), i % 2, &needle, &arena))
			*needle_list_add(&needles, &arena) = needle;
		find_snippet(text.s, text.size, needles.items, needles.count,
			     columns, &s, &arena);
		claim(show_width(s.text, s.size) <= columns);

		size_t at = 0;

		for (size_t k = 0; k < s.matches.count; k++) {
			struct range m = s.matches.items[k];

			claim(m.start >= at && m.start < m.end);
			claim(m.end <= s.size);
			at = m.end;
		}
		arena_clear(&arena);
		str_clear(&text);
	}
	show_set_ascii(false);
}
END_TEST

START_TEST(a_find_far_into_a_long_text_is_shown)
{
	struct needle_list needles = needles_of("needle");
	struct str text = STR_INIT;
	struct snippet snippet;

	while (text.size < 200000)
		str_add(&text, "hay and more hay ");
	str_add(&text, "a needle ");
	find_snippet(text.s, text.size, needles.items, 1, 30, &snippet, &arena);
	ck_assert_uint_eq(snippet.matches.count, 1);
	ck_assert_ptr_nonnull(strstr(snippet.text, "a needle"));
	str_clear(&text);
	arena_clear(&arena);
}
END_TEST

UNIT(find)
{
	tcase_add_test(unit, every_word_matches_as_a_beginning);
	tcase_add_test(unit,
		       words_in_a_row_are_found_across_what_divides_them);
	tcase_add_test(unit, case_accents_and_forms_do_not_matter);
	tcase_add_test(unit,
		       writing_without_blanks_is_found_from_one_character_on);
	tcase_add_test(unit, matches_that_touch_are_one);
	tcase_add_test(unit, signs_alone_are_no_needle);
	tcase_add_test(unit, all_needles_have_to_be_there);
	tcase_add_test(unit, a_snippet_is_one_line_around_the_first_find);
	tcase_add_test(unit, a_snippet_is_taken_where_most_needles_meet);
	tcase_add_test(unit, a_snippet_of_wide_writing_is_cut_at_characters);
	tcase_add_test(unit,
		       snippets_keep_to_their_width_and_mark_what_was_sought);
	tcase_add_test(unit, a_find_far_into_a_long_text_is_shown);
}
