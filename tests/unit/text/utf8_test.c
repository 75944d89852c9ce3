#include <stdlib.h>
#include <unigbrk.h>
#include <unistr.h>

#include "hard.h"
#include "text/utf8.h"

static void mends_to(const char *bytes, size_t size, const char *wanted,
		     size_t count)
{
	struct str out = STR_INIT;

	ck_assert_uint_eq(utf8_mend(&out, bytes, size), count);
	ck_assert_str_eq(out.s, wanted);
	ck_assert(utf8_valid(out.s, out.size));
	str_clear(&out);
}

START_TEST(bytes_that_are_not_utf8_are_read_as_windows_1252)
{
	mends_to("caf\xe9", 4, "café", 1);
	mends_to("\x93hi\x94 \x80", 6, "“hi” €", 3);
	mends_to("\xe2\x82", 2, "â‚", 2);
	mends_to("\x81", 1, "\xc2\x81", 1);
}
END_TEST

START_TEST(a_nul_becomes_its_picture)
{
	mends_to("a\0b", 3, "a␀b", 1);
}
END_TEST

START_TEST(what_is_utf8_is_kept_to_the_byte)
{
	static const char text[] = "a\tb\r\nc\rd\x1b[0m\x7f e\u0301 \uFEFF日本 👍🏽";

	mends_to(text, sizeof(text) - 1, text, 0);
}
END_TEST

START_TEST(surrogates_long_forms_and_high_numbers_are_not_utf8)
{
	ck_assert(!utf8_valid("\xed\xa0\x80", 3));
	ck_assert(!utf8_valid("\xed\xbf\xbf", 3));
	ck_assert(utf8_valid("\xee\x80\x80", 3));
	ck_assert(!utf8_valid("\xc0\x80", 2));
	ck_assert(!utf8_valid("\xc1\xbf", 2));
	ck_assert(!utf8_valid("\xe0\x9f\xbf", 3));
	ck_assert(!utf8_valid("\xf0\x8f\xbf\xbf", 4));
	ck_assert(!utf8_valid("\xf4\x90\x80\x80", 4));
	ck_assert(!utf8_valid("\xf8\x88\x80\x80\x80", 5));
	ck_assert(!utf8_valid("a\0", 2));
	ck_assert(utf8_valid("\xf4\x8f\xbf\xbf \xed\x9f\xbf", 8));
}
END_TEST

START_TEST(validity_agrees_with_libunistring)
{
	unsigned state = 7;

	for (int i = 0; i < 20000; i++) {
		struct str text = STR_INIT;

		hard_bytes(&text, &state, 12);

		bool wanted = !u8_check((const uint8_t *)text.s, text.size) &&
			!memchr(text.s, 0, text.size);

		claim(utf8_valid(text.s, text.size) == wanted);

		struct str out = STR_INIT;
		size_t mended = utf8_mend(&out, text.s, text.size);

		claim((mended == 0) == wanted);
		claim(utf8_valid(out.s, out.size));
		str_clear(&out);
		str_clear(&text);
	}
}
END_TEST

/* The text is one cluster, between two letters and alone. */
static void is_one(const char *cluster)
{
	size_t size = strlen(cluster);
	struct str text = STR_INIT;

	ck_assert_uint_eq(utf8_next(cluster, size, 0), size);
	ck_assert_uint_eq(utf8_prev(cluster, size, size), 0);
	str_print(&text, "x%sy", cluster);
	ck_assert_uint_eq(utf8_next(text.s, text.size, 0), 1);
	ck_assert_uint_eq(utf8_next(text.s, text.size, 1), 1 + size);
	ck_assert_uint_eq(utf8_prev(text.s, text.size, 1 + size), 1);
	for (size_t i = 1; i <= size; i++)
		ck_assert_uint_eq(utf8_edge(text.s, text.size, i), 1);
	ck_assert_uint_eq(utf8_edge(text.s, text.size, 1 + size), 1 + size);
	str_clear(&text);
}

START_TEST(what_people_call_one_character_is_one_cluster)
{
	is_one("日");
	is_one("e\u0301");
	is_one("👨\u200D👩\u200D👧");
	is_one("❤\uFE0F");
	is_one("❤\uFE0F\u200D🔥");
	is_one("👍🏽");
	is_one("🇩🇪");
	is_one("1\uFE0F\u20E3");
	is_one("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F");
	is_one("\u1112\u1161\u11AB");
	is_one("ที่");
	is_one("น้ำ");
	is_one("षि");
	is_one("\r\n");
	is_one("\n");
	is_one("\t");
	is_one("\xff");
	is_one("\x1b");
}
END_TEST

START_TEST(flags_pair_up_from_the_first)
{
	static const char flags[] = "🇩🇪🇫🇷🇯🇵🇺";

	ck_assert_uint_eq(utf8_next(flags, 28, 0), 8);
	ck_assert_uint_eq(utf8_next(flags, 28, 8), 16);
	ck_assert_uint_eq(utf8_prev(flags, 28, 28), 24);
	ck_assert_uint_eq(utf8_prev(flags, 28, 24), 16);
	ck_assert_uint_eq(utf8_edge(flags, 28, 20), 16);
	ck_assert_uint_eq(utf8_edge(flags, 28, 15), 8);
}
END_TEST

START_TEST(clusters_agree_with_libunistring_both_ways)
{
	unsigned state = 11;

	for (int i = 0; i < 3000; i++) {
		struct str raw = STR_INIT, text = STR_INIT;

		hard_text(&raw, &state, 30);
		utf8_mend(&text, raw.s, raw.size);

		char *breaks = calloc(1, text.size + 1);

		u8_grapheme_breaks((const uint8_t *)text.s, text.size, breaks);
		breaks[text.size] = 1;

		size_t edge = 0;

		for (size_t at = 0; at < text.size; ) {
			size_t next = utf8_next(text.s, text.size, at);

			for (size_t k = at + 1; k < next; k++) {
				claim(breaks[k] == 0);
				claim(utf8_edge(text.s, text.size,
							    k) == at);
			}
			claim(breaks[next] == 1);
			claim(utf8_prev(text.s, text.size, next) == at);
			claim(utf8_edge(text.s, text.size, at) == at);
			at = edge = next;
		}
		claim(edge == text.size);
		free(breaks);
		str_clear(&raw);
		str_clear(&text);
	}
}
END_TEST

START_TEST(any_bytes_can_be_walked_both_ways)
{
	unsigned state = 13;

	for (int i = 0; i < 20000; i++) {
		struct str text = STR_INIT;
		size_t there = 0, back = 0;

		hard_bytes(&text, &state, 20);
		for (size_t at = 0; at < text.size; there++) {
			size_t next = utf8_next(text.s, text.size, at);

			claim(next > at && next <= text.size);
			at = next;
		}
		for (size_t at = text.size; at > 0; back++) {
			size_t prev = utf8_prev(text.s, text.size, at);

			claim(prev < at);
			at = prev;
		}
		claim(there == back);
		for (size_t at = 0; at <= text.size; at++) {
			claim(utf8_edge(text.s, text.size, at) <= at);
			claim(utf8_next_word(text.s, text.size, at) > at ||
				  at == text.size);
			claim(utf8_prev_word(text.s, text.size, at) < at ||
				  at == 0);
		}
		str_clear(&text);
	}
}
END_TEST

/* The stops of Ctrl-Right are the ends of these words, those of Ctrl-Left
 * their starts. */
static void moves_by(const char *text, const char *const *words)
{
	size_t size = strlen(text);
	size_t at = 0;

	for (size_t i = 0; words[i]; i++) {
		size_t start = (size_t)(strstr(text + at, words[i]) - text);

		at = utf8_next_word(text, size, at);
		ck_assert_uint_eq(at, start + strlen(words[i]));
		ck_assert_uint_eq(utf8_prev_word(text, size, at), start);
		if (start > 0)
			ck_assert_uint_ge(start, utf8_prev_word(text, size,
								start));
	}
	ck_assert_uint_eq(utf8_next_word(text, size, at), size);
}

START_TEST(words_are_what_people_call_words)
{
	moves_by("  don't stop, it’s 3.14 or 1,000!  ", (const char *const[]){
		"don't", "stop", "it’s", "3.14", "or", "1,000", NULL });
	moves_by("Łódź e\u0301tude\u0301 a_b x-y 'quoted'", (const char *const[]){
		"Łódź", "e\u0301tude\u0301", "a_b", "x", "y", "quoted", NULL });
	moves_by("呼吸をゆっくりカラダ。한국어 السَّلام हिन्दी", (const char *const[]){
		"呼吸", "をゆっくり", "カラダ", "한국어", "السَّلام", "हिन्दी", NULL });
	moves_by("ที่นี่ ดี", (const char *const[]){ "ที่นี่", "ดี", NULL });
}
END_TEST

START_TEST(without_a_word_left_the_ends_are_reached)
{
	ck_assert_uint_eq(utf8_next_word("a ... ❤", 9, 1), 9);
	ck_assert_uint_eq(utf8_prev_word("... a", 5, 4), 0);
	ck_assert_uint_eq(utf8_prev_word("", 0, 0), 0);
	ck_assert_uint_eq(utf8_next_word("ab", 2, 9), 2);
}
END_TEST

static size_t words(const char *text)
{
	return utf8_words(text, strlen(text));
}

static size_t clusters(const char *text)
{
	return utf8_clusters(text, strlen(text));
}

START_TEST(words_and_characters_are_counted_as_people_count)
{
	ck_assert_uint_eq(words(""), 0);
	ck_assert_uint_eq(words("I don't know. It's 3.14 - ok?\r\n* yes"), 7);
	ck_assert_uint_eq(words("呼吸を三回"), 5);
	ck_assert_uint_eq(words("한국어 텍스트"), 2);
	ck_assert_uint_eq(words("... ❤\uFE0F *"), 0);
	ck_assert_uint_eq(clusters("a\r\nb\n👨\u200D👩\u200D👧🇩🇪e\u0301"), 5);
}
END_TEST

START_TEST(a_long_cluster_is_walked_once)
{
	struct str text = STR_INIT;

	str_add(&text, "a");
	for (int i = 0; i < 100000; i++)
		str_add(&text, "\u0301");
	claim(utf8_next(text.s, text.size, 0) == text.size);
	claim(utf8_prev(text.s, text.size, text.size) < text.size);
	str_empty(&text);
	for (int i = 0; i < 50000; i++)
		str_add(&text, "🇩🇪");
	claim(utf8_clusters(text.s, text.size) == 50000);
	claim(utf8_prev(text.s, text.size, text.size) == text.size - 8);
	str_clear(&text);
}
END_TEST

UNIT(utf8)
{
	tcase_add_test(unit, bytes_that_are_not_utf8_are_read_as_windows_1252);
	tcase_add_test(unit, a_nul_becomes_its_picture);
	tcase_add_test(unit, what_is_utf8_is_kept_to_the_byte);
	tcase_add_test(unit,
		       surrogates_long_forms_and_high_numbers_are_not_utf8);
	tcase_add_test(unit, validity_agrees_with_libunistring);
	tcase_add_test(unit, what_people_call_one_character_is_one_cluster);
	tcase_add_test(unit, flags_pair_up_from_the_first);
	tcase_add_test(unit, clusters_agree_with_libunistring_both_ways);
	tcase_add_test(unit, any_bytes_can_be_walked_both_ways);
	tcase_add_test(unit, words_are_what_people_call_words);
	tcase_add_test(unit, without_a_word_left_the_ends_are_reached);
	tcase_add_test(unit, words_and_characters_are_counted_as_people_count);
	tcase_add_test(unit, a_long_cluster_is_walked_once);
}
