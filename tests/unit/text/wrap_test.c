#include <stdlib.h>
#include <unilbrk.h>

#include "hard.h"
#include "text/show.h"
#include "text/utf8.h"
#include "text/wrap.h"

/* The rows of the text wrapped last. */
static struct wrap_row_list rows;
static struct arena arena;

static void wrap_most(const char *text, size_t size, int width, size_t limit)
{
	arena_empty(&arena);
	rows = (struct wrap_row_list){ 0 };
	wrap_text(text, size, width, limit, &rows, &arena);
}

static void wrap(const char *text, size_t size, int width)
{
	wrap_most(text, size, width, 0);
}

static void clear(void)
{
	arena_clear(&arena);
}

/* The rows, divided by bars, are those wanted. */
static void wraps(const char *text, int width, const char *wanted)
{
	struct str out = STR_INIT;

	wrap(text, strlen(text), width);
	for (size_t i = 0; i < rows.count; i++) {
		if (i > 0)
			str_add(&out, "|");
		str_add_n(&out, text + rows.items[i].start,
			  rows.items[i].end - rows.items[i].start);
	}
	ck_assert_str_eq(out.s, wanted);
	str_clear(&out);
}

START_TEST(rows_break_between_words)
{
	wraps("one two three", 8, "one two |three");
	wraps("one two three", 7, "one two |three");
	wraps("one two three", 6, "one |two |three");
	wraps("a well-known (thing), said \"so\"", 10,
	      "a well-|known |(thing), |said \"so\"");
	wraps("don't 3.14 x/y", 5, "don't |3.14 |x/y");
	wraps("呼吸を三回。ゆっくり", 10, "呼吸を三|回。ゆっく|り");
	wraps("a\u00A0b c", 3, "a\u00A0b |c");
}
END_TEST

START_TEST(an_empty_paragraph_has_one_row)
{
	wraps("", 5, "");
	wraps("\r", 5, "\r");
}
END_TEST

START_TEST(blanks_hang_over_the_edge)
{
	wrap("one    two", 10, 4);
	ck_assert_uint_eq(rows.count, 2);
	ck_assert_uint_eq(rows.items[0].end, 7);
	ck_assert_uint_eq(rows.items[0].drawn, 4);
	ck_assert_int_eq(rows.items[0].width, 4);
}
END_TEST

START_TEST(a_long_word_breaks_at_clusters)
{
	wraps("abcdefgh", 3, "abc|def|gh");
	wraps("xx abcdefgh", 4, "xx |abcd|efgh");
	wraps("👨\u200D👩\u200D👧👨\u200D👩\u200D👧", 3,
	      "👨\u200D👩\u200D👧|👨\u200D👩\u200D👧");
	wraps("🇩🇪🇫🇷", 3, "🇩🇪|🇫🇷");
	wraps("日本", 1, "日|本");
}
END_TEST

START_TEST(tabs_go_to_the_next_stop_of_their_row)
{
	wrap("a\tb\t\tc", 6, 40);
	ck_assert_int_eq(rows.items[0].width, 13);
	ck_assert_int_eq(wrap_column("a\tb\t\tc", rows.items, 2, 40), 4);
	ck_assert_int_eq(wrap_column("a\tb\t\tc", rows.items, 5, 40), 12);
}
END_TEST

START_TEST(a_cr_at_the_end_is_kept_and_not_drawn)
{
	wrap("abc\r", 4, 3);
	ck_assert_uint_eq(rows.count, 1);
	ck_assert_uint_eq(rows.items[0].end, 4);
	ck_assert_uint_eq(rows.items[0].drawn, 3);
	ck_assert_uint_eq(wrap_offset("abc\r", &rows, 0, 99), 3);
}
END_TEST

START_TEST(a_limit_stops_early)
{
	wrap_most("a b c d e f", 11, 2, 3);
	ck_assert_uint_eq(rows.count, 3);
	ck_assert_uint_eq(rows.items[2].end, 6);
}
END_TEST

START_TEST(the_caret_stays_on_its_row)
{
	static const char text[] = "one two three";

	wrap(text, 13, 8);
	ck_assert_uint_eq(wrap_row_of(&rows, 7), 0);
	ck_assert_uint_eq(wrap_row_of(&rows, 8), 1);
	ck_assert_uint_eq(wrap_row_of(&rows, 13), 1);
	ck_assert_uint_eq(wrap_offset(text, &rows, 0, 99), 7);
	ck_assert_uint_eq(wrap_offset(text, &rows, 1, 99), 13);
	ck_assert_uint_eq(wrap_offset(text, &rows, 1, 2), 10);
	ck_assert_uint_eq(wrap_offset("日本", &(struct wrap_row_list){
		(struct wrap_row[]){ { 0, 6, 6, 4 } }, 1, 1 }, 0, 3), 3);
}
END_TEST

/* A paragraph: no LF, a CR only at its end. */
static void hard_paragraph(struct str *text, unsigned *state)
{
	struct str raw = STR_INIT;

	hard_text(&raw, state, 40);
	if (unit_random(state) % 4 == 0)
		for (int i = 0; i < 20; i++)
			str_print(&raw, "%s%s", unit_random(state) % 3 ?
				  "word" : "end.", unit_random(state) % 3 ?
				  " " : "  ");
	for (size_t i = 0; i < raw.size; i++)
		if (raw.s[i] != '\n' && (raw.s[i] != '\r' || i + 1 == raw.size))
			str_add_char(text, raw.s[i]);
	str_clear(&raw);
}

START_TEST(rows_make_up_the_paragraph_and_keep_to_the_width)
{
	unsigned state = 37;

	for (int i = 0; i < 10000; i++) {
		struct str text = STR_INIT;
		int width = 1 + (int)(unit_random(&state) % 30);
		size_t at = 0;

		hard_paragraph(&text, &state);
		wrap(text.s, text.size, width);
		for (size_t k = 0; k < rows.count; k++) {
			struct wrap_row *row = &rows.items[k];

			claim(row->start == at);
			claim(row->end > at || text.size == 0);
			claim(row->drawn >= row->start);
			claim(row->drawn <= row->end);
			claim(utf8_edge(text.s, text.size, row->end) ==
			      row->end);
			claim(row->width <= width ||
			      row->drawn == utf8_next(text.s, text.size,
						      row->start));
			for (size_t b = row->drawn; b < row->end; b++)
				claim(row->width > width ||
				      strchr(" \t\r", text.s[b]) ||
				      text.s[b] < 0);
			claim(wrap_column(text.s, row, row->drawn, 999) ==
			      row->width);
			at = row->end;
		}
		claim(at == text.size);
		str_clear(&text);
	}
}
END_TEST

START_TEST(rows_begin_only_where_uax_14_allows_or_a_word_is_too_long)
{
	unsigned state = 41;

	for (int i = 0; i < 10000; i++) {
		struct str text = STR_INIT;
		int width = 1 + (int)(unit_random(&state) % 30);

		hard_paragraph(&text, &state);

		char *may = calloc(1, text.size + 1);

		u8_possible_linebreaks((const uint8_t *)text.s, text.size,
				       "UTF-8", may);
		wrap(text.s, text.size, width);
		for (size_t k = 1; k < rows.count; k++) {
			size_t start = rows.items[k - 1].start;
			size_t here = rows.items[k].start;

			if (may[here] != UC_BREAK_PROHIBITED)
				continue;
			/* Then there was no place for a break before it. */
			for (size_t b = start + 1; b < here; b++)
				claim(may[b] == UC_BREAK_PROHIBITED ||
				      utf8_edge(text.s, text.size, b) != b);
		}
		free(may);
		str_clear(&text);
	}
}
END_TEST

START_TEST(offsets_and_columns_agree)
{
	unsigned state = 43;

	for (int i = 0; i < 3000; i++) {
		struct str text = STR_INIT;
		int width = 2 + (int)(unit_random(&state) % 30);

		hard_paragraph(&text, &state);
		wrap(text.s, text.size, width);
		for (size_t at = 0; at < text.size;
		     at = utf8_next(text.s, text.size, at)) {
			size_t row = wrap_row_of(&rows, at);
			int column = wrap_column(text.s, &rows.items[row], at,
						 width);
			size_t back = wrap_offset(text.s, &rows, row, column);

			claim(rows.items[row].start <= at);
			claim(at < rows.items[row].end);
			claim(wrap_row_of(&rows, back) == row);
			/* Only what has no width shares a column. */
			claim(back == at || column == width ||
			      wrap_column(text.s, &rows.items[row], back,
					  width) == column);
		}
		str_clear(&text);
	}
}
END_TEST

START_TEST(a_very_long_paragraph_is_wrapped)
{
	static const char *const units[] = {
		"word ", "x", "呼吸", " ", "\u2060", "\u0301", "🇩🇪", "(a) ",
		"\xff", "\U000E0041",
	};

	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
		struct str text = STR_INIT;

		str_add(&text, "a ");
		while (text.size < 200000)
			str_add(&text, units[i]);
		wrap(text.s, text.size, 70);
		ck_assert_uint_eq(rows.items[rows.count - 1].end, text.size);
		str_clear(&text);
	}
}
END_TEST

UNIT(wrap)
{
	tcase_add_checked_fixture(unit, NULL, clear);
	tcase_add_test(unit, rows_break_between_words);
	tcase_add_test(unit, an_empty_paragraph_has_one_row);
	tcase_add_test(unit, blanks_hang_over_the_edge);
	tcase_add_test(unit, a_long_word_breaks_at_clusters);
	tcase_add_test(unit, tabs_go_to_the_next_stop_of_their_row);
	tcase_add_test(unit, a_cr_at_the_end_is_kept_and_not_drawn);
	tcase_add_test(unit, a_limit_stops_early);
	tcase_add_test(unit, the_caret_stays_on_its_row);
	tcase_add_test(unit,
		       rows_make_up_the_paragraph_and_keep_to_the_width);
	tcase_add_test(unit,
		       rows_begin_only_where_uax_14_allows_or_a_word_is_too_long);
	tcase_add_test(unit, offsets_and_columns_agree);
	tcase_add_test(unit, a_very_long_paragraph_is_wrapped);
}
