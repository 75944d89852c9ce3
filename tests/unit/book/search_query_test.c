#include "base/str.h"
#include "book/search_query.h"
#include "desk.h"

static struct arena arena;

static struct wish wish_of(const char *text)
{
	struct wish wish;

	wish_read(text, day_of(2026, 11, 23), &wish, &arena);
	return wish;
}

/* The whole wish as FTS5 would be asked. */
static const char *match_of(const char *text)
{
	static struct str out;
	struct wish wish = wish_of(text);

	str_clear(&out);
	str_init(&out);
	wish_match(&wish, &out);
	return out.s;
}

START_TEST(every_word_is_a_quoted_beginning)
{
	ck_assert_str_eq(match_of("doodl"), "(\"doodl\" *)");
	ck_assert_str_eq(match_of("  Morning\tCOFFEE \n"),
			 "(\"morning\" * AND \"coffee\" *)");
	ck_assert_str_eq(match_of("doodl*"), "(\"doodl\" *)");
	ck_assert_str_eq(match_of("Łódź"), "(\"lodz\" *)");
	ck_assert_str_eq(match_of("don't"), "(\"don t\" *)");
	ck_assert_str_eq(match_of("AND OR NOT NEAR(a b)"),
			 "(\"and\" * AND \"or\" * AND \"not\" * AND \"near a\" *"
			 " AND \"b\" *)");
}
END_TEST

START_TEST(words_in_quotes_are_exact)
{
	ck_assert_str_eq(match_of("\"by the river\""), "(\"by the river\")");
	ck_assert_str_eq(match_of("\xe2\x80\x9e" "am Fluss\xe2\x80\x9c nah"),
			 "(\"am fluss\" AND \"nah\" *)");
	/* While the second quote is not typed yet, the last word goes on. */
	ck_assert_str_eq(match_of("\"by the riv"), "(\"by the riv\" *)");
	ck_assert_str_eq(match_of("\"\" a \""), "(\"a\" *)");
}
END_TEST

START_TEST(a_minus_leaves_words_out)
{
	ck_assert_str_eq(match_of("walk -dog"), "(\"walk\" *) NOT (\"dog\" *)");
	ck_assert_str_eq(match_of("walk -\"the dog\" -rain"),
			 "(\"walk\" *) NOT (\"the dog\" OR \"rain\" *)");
	ck_assert_str_eq(match_of("well-being"), "(\"well being\" *)");
	ck_assert_str_eq(match_of("walk -"), "(\"walk\" *)");
	ck_assert_str_eq(match_of("-dog"), "");
	ck_assert(!wish_is_any(&(struct wish){ .since = DAY_NONE, .until = DAY_NONE }));
}
END_TEST

START_TEST(signs_alone_ask_for_nothing)
{
	static const char *const signs[] = {
		"", " \t\n", "—", "*", "-", "\"", "\"\"", "( ) ^ ; --", "::", "'",
	};

	for (size_t i = 0; i < sizeof(signs) / sizeof(*signs); i++) {
		struct wish wish = wish_of(signs[i]);

		ck_assert_msg(!wish_is_any(&wish), "%s", signs[i]);
		ck_assert_str_eq(match_of(signs[i]), "");
	}
	ck_assert(wish_of("—").asked);
	ck_assert(!wish_of(" ").asked);
}
END_TEST

START_TEST(filters_are_known_whatever_their_case)
{
	struct wish wish = wish_of("river TAG:Sleep kind:Try in:Pages -has:star"
				   " with:\"Dr Who\" value:calm session:2");

	ck_assert_uint_eq(wish.wanted.count, 1);
	ck_assert_uint_eq(wish.filters.count, 7);
	ck_assert_int_eq(wish.filters.items[0].name, FILTER_TAG);
	ck_assert_str_eq(wish.filters.items[0].value, "Sleep");
	ck_assert_uint_eq(wish.filters.items[1].kind, KIND_ACTIONABLE);
	ck_assert_str_eq(wish.filters.items[2].what, "entry");
	ck_assert(wish.filters.items[3].opposite);
	ck_assert_str_eq(wish.filters.items[4].value, "Dr Who");
	ck_assert(!wish.filters.items[5].opposite);
	ck_assert_int_eq(wish.filters.items[6].name, FILTER_SESSION);
}
END_TEST

START_TEST(what_is_no_filter_is_words)
{
	ck_assert_str_eq(match_of("note:this"), "(\"note this\" *)");
	ck_assert_str_eq(match_of("kind:purple"), "(\"kind purple\" *)");
	ck_assert_str_eq(match_of("in:water"), "(\"in water\" *)");
	ck_assert_str_eq(match_of("since:forever"), "(\"since forever\" *)");
	ck_assert_str_eq(match_of("12:30"), "(\"12 30\" *)");
	ck_assert_uint_eq(wish_of("note:this").filters.count, 0);
}
END_TEST

START_TEST(a_filter_whose_value_is_not_typed_yet_asks_for_nothing)
{
	struct wish wish = wish_of("river tag:");

	ck_assert_uint_eq(wish.filters.count, 0);
	ck_assert_uint_eq(wish.wanted.count, 1);
}
END_TEST

START_TEST(since_and_until_take_days_months_and_years)
{
	struct wish wish = wish_of("since:2026-03 until:2026-03");

	ck_assert_int_eq(wish.since, day_of(2026, 3, 1));
	ck_assert_int_eq(wish.until, day_of(2026, 3, 31));
	wish = wish_of("SINCE:2024 until:2024");
	ck_assert_int_eq(wish.since, day_of(2024, 1, 1));
	ck_assert_int_eq(wish.until, day_of(2024, 12, 31));
	wish = wish_of("since:2026-03-05 since:2026-01-01");
	ck_assert_int_eq(wish.since, day_of(2026, 3, 5));
	ck_assert_int_eq(wish.until, DAY_NONE);
	wish = wish_of("until:2024-02 until:2024-02-11");
	ck_assert_int_eq(wish.until, day_of(2024, 2, 11));
}
END_TEST

START_TEST(days_may_be_said_in_words)
{
	struct wish wish;

	wish = wish_of("since:\"last may\" until:yesterday");
	ck_assert_int_eq(wish.since, day_of(2026, 5, 1));
	ck_assert_int_eq(wish.until, day_of(2026, 11, 22));
	wish = wish_of("in:oct");
	ck_assert_int_eq(wish.since, day_of(2026, 10, 1));
	ck_assert_int_eq(wish.until, day_of(2026, 10, 31));
	wish = wish_of("in:2026-10");
	ck_assert_int_eq(wish.since, day_of(2026, 10, 1));
	ck_assert_int_eq(wish.until, day_of(2026, 10, 31));
	wish = wish_of("in:insight");
	ck_assert_int_eq(wish.since, DAY_NONE);
	ck_assert_uint_eq(wish.filters.count, 1);
}
END_TEST

START_TEST(a_japanese_blank_parts_words_and_characters_are_words)
{
	ck_assert_str_eq(match_of("\xe5\x91\xbc\xe5\x90\xb8\xe3\x80\x80river"),
			 "(\"\xe5\x91\xbc \xe5\x90\xb8\" * AND \"river\" *)");
}
END_TEST

START_TEST(a_page_pasted_as_a_query_is_cut_and_not_refused)
{
	struct str text = STR_INIT;

	for (int i = 0; i < 100000; i++)
		str_print(&text, "w%d tag:t%d ", i, i);

	struct wish wish = wish_of(text.s);

	ck_assert_uint_eq(wish.wanted.count, WISH_NEEDLES);
	ck_assert_uint_eq(wish.filters.count, WISH_FILTERS);
	str_clear(&text);
}
END_TEST

START_TEST(quotes_never_leave_their_place)
{
	unsigned state = 3;
	static const char *const bits[] = {
		"\"", "'", "*", "-", ":", " ", "a", "tag", "\\", "(", ")", "^",
		"\xe2\x80\x9c", "\xc3", "\xff", "{", "+", "\xe5\x91\xbc", "since",
	};

	for (int round = 0; round < 5000; round++) {
		struct str text = STR_INIT;
		const char *match;
		int quotes = 0;

		for (unsigned n = unit_random(&state) % 20; n > 0; n--)
			str_add(&text, bits[unit_random(&state) %
					    (sizeof(bits) / sizeof(*bits))]);
		match = match_of(text.s);
		for (const char *p = match; *p; p++) {
			quotes += *p == '"';
			if (quotes % 2 == 0 && *p != '"')
				ck_assert_msg(strchr(" ()*ANDOT", *p), "%s: %s",
					      text.s, match);
		}
		ck_assert_int_eq(quotes % 2, 0);
		str_clear(&text);
		arena_empty(&arena);
	}
}
END_TEST

UNIT(search_query)
{
	tcase_add_test(unit, every_word_is_a_quoted_beginning);
	tcase_add_test(unit, words_in_quotes_are_exact);
	tcase_add_test(unit, a_minus_leaves_words_out);
	tcase_add_test(unit, signs_alone_ask_for_nothing);
	tcase_add_test(unit, filters_are_known_whatever_their_case);
	tcase_add_test(unit, what_is_no_filter_is_words);
	tcase_add_test(unit, a_filter_whose_value_is_not_typed_yet_asks_for_nothing);
	tcase_add_test(unit, since_and_until_take_days_months_and_years);
	tcase_add_test(unit, days_may_be_said_in_words);
	tcase_add_test(unit, a_japanese_blank_parts_words_and_characters_are_words);
	tcase_add_test(unit, a_page_pasted_as_a_query_is_cut_and_not_refused);
	tcase_add_test(unit, quotes_never_leave_their_place);
}
