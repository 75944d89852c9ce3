#include <locale.h>
#include <stdlib.h>
#include <unistr.h>
#include <wchar.h>

#include "hard.h"
#include "text/show.h"
#include "text/utf8.h"

static void shows(const char *text, const char *form, int width)
{
	struct shown shown;

	show_cluster(text, strlen(text), &shown);
	ck_assert_str_eq(shown.text, form);
	ck_assert_int_eq(shown.width, width);
	ck_assert_uint_eq(shown.size, strlen(text));
}

START_TEST(plain_and_wide_characters_are_drawn_as_they_are)
{
	shows("a", "a", 1);
	shows("é", "é", 1);
	shows("e\u0301", "e\u0301", 1);
	shows("日", "日", 2);
	shows("한", "한", 2);
	shows("\u1112\u1161\u11AB", "\u1112\u1161\u11AB", 2);
	shows("🙂", "🙂", 2);
	shows("ที่", "ที่", 1);
	shows("שָׁ", "שָׁ", 1);
}
END_TEST

START_TEST(what_terminals_differ_on_has_a_form_they_agree_on)
{
	shows("👨\u200D👩\u200D👧", "👨", 2);
	shows("❤\uFE0F", "❤", 1);
	shows("❤\uFE0F\u200D🔥", "❤", 1);
	shows("👍🏽", "👍", 2);
	shows("👩🏽\u200D🚀", "👩", 2);
	shows("1\uFE0F\u20E3", "1\u20E3", 1);
	shows("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
	      "🏴", 2);
	shows("\U0001FAE8", "\uFFFD", 1);
	shows("ی\u200C", "ی", 1);
}
END_TEST

START_TEST(a_flag_is_drawn_letter_by_letter)
{
	struct shown shown;

	show_cluster("🇩🇪", 8, &shown);
	ck_assert_str_eq(shown.text, "🇩");
	ck_assert_int_eq(shown.width, 1);
	ck_assert_uint_eq(shown.size, 4);
	ck_assert_int_eq(show_width("🇩🇪", 8), 2);
}
END_TEST

START_TEST(controls_become_pictures_of_themselves)
{
	shows("\x1b", "␛", 1);
	shows("\x01", "␁", 1);
	shows("\r", "␍", 1);
	shows("\x7f", "␡", 1);
	shows("\xc2\x9b", "\uFFFD", 1);
	shows("\x9b", "\uFFFD", 1);
	shows("\xff", "\uFFFD", 1);
	shows("\u202E", "\uFFFD", 1);
	shows("\u2069", "\uFFFD", 1);
	shows("\u061C", "\uFFFD", 1);
	shows("\u200F", "\uFFFD", 1);
	shows("\u2028", "\uFFFD", 1);
	shows("\uFEFF", "\uFFFD", 1);
	shows("\U000E0041", "\uFFFD", 1);

	struct shown shown;

	show_cluster("", 1, &shown);	/* a NUL */
	ck_assert_str_eq(shown.text, "␀");
}
END_TEST

START_TEST(tags_behind_a_letter_are_seen)
{
	struct str out = STR_INIT;

	show_line(&out, "a\U000E0041\U000E0042z", 10);
	ck_assert_str_eq(out.s, "a\uFFFD\uFFFDz");
	str_clear(&out);
}
END_TEST

START_TEST(a_lone_mark_stands_on_a_circle)
{
	shows("\u0301", "◌\u0301", 1);
	shows("\u11AB", "\uFFFD", 1);
	shows("🏽", "\uFFFD", 1);
	shows("\u0301\u0301\u0301\u0301\u0301\u0301",
	      "◌\u0301\u0301\u0301\u0301", 1);
}
END_TEST

START_TEST(no_more_than_four_marks_are_drawn)
{
	shows("z\u0310\u0311\u0312\u0313\u0314\u0315",
	      "z\u0310\u0311\u0312\u0313", 1);
}
END_TEST

START_TEST(tabs_and_line_ends_are_told_apart)
{
	struct shown shown;

	show_cluster("\t", 1, &shown);
	ck_assert_int_eq(shown.kind, SHOWN_TAB);
	show_cluster("\n", 1, &shown);
	ck_assert_int_eq(shown.kind, SHOWN_NEWLINE);
	show_cluster("\r\nx", 3, &shown);
	ck_assert_int_eq(shown.kind, SHOWN_NEWLINE);
	ck_assert_uint_eq(shown.size, 2);
	show_cluster("\u200B", 3, &shown);
	ck_assert_int_eq(shown.kind, SHOWN_NOTHING);
	ck_assert_int_eq(shown.width, 0);
	ck_assert_str_eq(shown.text, "");
}
END_TEST

START_TEST(a_text_keeps_its_lines_and_a_line_has_none)
{
	static const char text[] = "a\tb\r\nc\x1b[31md\n";
	struct str out = STR_INIT;

	show_text(&out, text, sizeof(text) - 1);
	ck_assert_str_eq(out.s, "a\tb\nc␛[31md\n");
	str_empty(&out);
	show_line(&out, text, sizeof(text) - 1);
	ck_assert_str_eq(out.s, "a b c␛[31md ");
	str_clear(&out);
}
END_TEST

/* No byte here may reach a terminal by itself, and every character is one
 * that it will give the columns we said. */
static void is_safe(const struct str *out, bool lines)
{
	uint32_t rune;

	claim(utf8_valid(out->s, out->size));
	for (size_t at = 0; at < out->size; ) {
		at += utf8_take(out->s + at, out->size - at, &rune);
		if (lines && (rune == '\n' || rune == '\t'))
			continue;
		claim(rune >= 0x20);
		claim(rune < 0x7F || rune > 0x9F);
		claim(rune < 0x202A || rune > 0x202E);
		claim(rune < 0x2066 || rune > 0x2069);
		claim(rune != 0x061C && rune != 0x200E && rune != 0x200F);
		claim(rune != 0x2028 && rune != 0x2029 && rune != 0xFEFF);
		claim(rune < 0xE0000 || rune > 0xE0FFF);
		claim(rune < 0xFE00 || rune > 0xFE0F);
		claim(rune != 0x200D);
		claim(wcwidth((wchar_t)rune) >= 0);
	}
}

static int measured(const char *text)
{
	wchar_t wide[SHOWN_ROOM];
	size_t count = mbstowcs(wide, text, SHOWN_ROOM);

	return count == 0 ? 0 : wcswidth(wide, count);
}

START_TEST(nothing_forbidden_ever_comes_out)
{
	unsigned state = 17;

	for (int i = 0; i < 100000; i++) {
		struct str text = STR_INIT, out = STR_INIT;
		struct shown shown;
		int width = 0;

		hard_bytes(&text, &state, 16);
		show_text(&out, text.s, text.size);
		is_safe(&out, true);
		for (size_t at = 0; at < text.size; at += shown.size) {
			show_cluster(text.s + at, text.size - at, &shown);
			claim(shown.size >= 1 &&
				  shown.size <= text.size - at);
			claim(measured(shown.text) == shown.width);
			claim(shown.width <= 2);
			claim((shown.width == 0) ==
				  (shown.kind == SHOWN_NOTHING));
			width += shown.width;
		}
		claim(show_width(text.s, text.size) == width);
		str_clear(&text);
		str_clear(&out);
	}
}
END_TEST

START_TEST(no_step_crosses_a_clusters_edge)
{
	unsigned state = 19;

	for (int i = 0; i < 20000; i++) {
		struct str text = STR_INIT;
		struct shown shown;

		hard_bytes(&text, &state, 16);
		for (size_t at = 0; at < text.size; ) {
			size_t next = utf8_next(text.s, text.size, at);

			while (at < next) {
				show_cluster(text.s + at, text.size - at,
					     &shown);
				at += shown.size;
			}
			claim(at == next);
		}
		str_clear(&text);
	}
}
END_TEST

START_TEST(in_ascii_mode_no_high_byte_comes_out)
{
	unsigned state = 23;
	struct shown shown;

	setlocale(LC_ALL, "C");
	show_set_ascii(true);
	shows("日", "?", 1);
	shows("é", "e", 1);
	shows("ẞ", "S", 1);
	shows("ệ", "e", 1);
	show_cluster("é", 2, &shown);
	ck_assert_int_eq(shown.kind, SHOWN_TEXT);
	show_cluster("日", 3, &shown);
	ck_assert_int_eq(shown.kind, SHOWN_REPLACED);
	show_cluster("’", 3, &shown);
	ck_assert_int_eq(shown.kind, SHOWN_TEXT);
	shows("e\u0301", "e", 1);
	shows("’", "'", 1);
	shows("—", "-", 1);
	shows("\x1b", "?", 1);
	shows("👨\u200D👩\u200D👧", "?", 1);
	for (int i = 0; i < 20000; i++) {
		struct str text = STR_INIT, out = STR_INIT;

		hard_bytes(&text, &state, 16);
		show_line(&out, text.s, text.size);
		for (size_t at = 0; at < out.size; at++)
			claim(out.s[at] >= 0x20 && out.s[at] < 0x7F);
		claim(show_width(text.s, text.size) == (int)out.size);
		str_clear(&text);
		str_clear(&out);
	}
	show_set_ascii(false);
	setlocale(LC_ALL, "C.UTF-8");
}
END_TEST

static void cuts(const char *text, int columns, const char *wanted, int width)
{
	struct str out = STR_INIT;

	ck_assert_int_eq(show_cut(&out, text, strlen(text), columns), width);
	ck_assert_str_eq(out.s, wanted);
	str_clear(&out);
}

START_TEST(what_is_data_is_the_same_in_every_locale)
{
	setlocale(LC_ALL, "C");
	cuts("die Tür, 日本", 13, "die Tür, 日本", 13);
	cuts("die Tür, 日本", 12, "die Tür, 日…", 12);
	setlocale(LC_ALL, "C.UTF-8");
}
END_TEST

START_TEST(a_cut_says_that_it_is_one)
{
	cuts("abc", 3, "abc", 3);
	cuts("abcd", 3, "ab…", 3);
	cuts("日本語", 6, "日本語", 6);
	cuts("日本語", 5, "日本…", 5);
	cuts("日本語", 4, "日…", 3);
	cuts("日本語", 1, "…", 1);
	cuts("one two three", 8, "one two…", 8);
	cuts("one two three", 5, "one…", 4);
	cuts("abc", 0, "", 0);
	cuts("a\nb", 3, "a b", 3);
	show_set_ascii(true);
	cuts("abcdef", 5, "ab...", 5);
	cuts("abcdef", 2, "..", 2);
	show_set_ascii(false);
}
END_TEST

START_TEST(what_is_fitted_has_just_its_columns)
{
	unsigned state = 29;

	for (int i = 0; i < 20000; i++) {
		struct str text = STR_INIT, out = STR_INIT;
		int columns = (int)(unit_random(&state) % 20);

		show_set_ascii(i % 4 == 0);
		hard_bytes(&text, &state, 16);
		show_fit(&out, text.s, text.size, columns);
		is_safe(&out, false);
		claim(show_width(out.s, out.size) == columns);
		str_clear(&text);
		str_clear(&out);
	}
	show_set_ascii(false);
}
END_TEST

UNIT(show)
{
	tcase_add_test(unit, plain_and_wide_characters_are_drawn_as_they_are);
	tcase_add_test(unit, what_terminals_differ_on_has_a_form_they_agree_on);
	tcase_add_test(unit, a_flag_is_drawn_letter_by_letter);
	tcase_add_test(unit, controls_become_pictures_of_themselves);
	tcase_add_test(unit, tags_behind_a_letter_are_seen);
	tcase_add_test(unit, a_lone_mark_stands_on_a_circle);
	tcase_add_test(unit, no_more_than_four_marks_are_drawn);
	tcase_add_test(unit, tabs_and_line_ends_are_told_apart);
	tcase_add_test(unit, a_text_keeps_its_lines_and_a_line_has_none);
	tcase_add_test(unit, nothing_forbidden_ever_comes_out);
	tcase_add_test(unit, no_step_crosses_a_clusters_edge);
	tcase_add_test(unit, in_ascii_mode_no_high_byte_comes_out);
	tcase_add_test(unit, what_is_data_is_the_same_in_every_locale);
	tcase_add_test(unit, a_cut_says_that_it_is_one);
	tcase_add_test(unit, what_is_fitted_has_just_its_columns);
}
