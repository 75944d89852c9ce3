#include <stdio.h>
#include <string.h>

#include "text/seek.h"
#include "unit.h"

static const char *places(const char *text, const char *what)
{
	static char told[200];
	struct seek seek = seek_for(what, strlen(what));
	struct range at = { 0 };
	size_t used = 0;

	told[0] = '\0';
	while (seek_next(&seek, text, strlen(text), at.end, &at))
		used += (size_t)snprintf(told + used, sizeof(told) - used,
					 "%zu-%zu ", at.start, at.end);
	return told;
}

START_TEST(any_part_of_a_word_is_found)
{
	ck_assert_str_eq(places("warm water, warm", "wa"), "0-2 5-7 12-14 ");
	ck_assert_str_eq(places("aaaa", "aa"), "0-2 2-4 ");
	ck_assert_str_eq(places("呼吸を三回", "吸を"), "3-9 ");
	ck_assert_str_eq(places("a", "b"), "");
	ck_assert_str_eq(places("a", ""), "");
	ck_assert_str_eq(places("", "a"), "");
}
END_TEST

START_TEST(a_capital_that_is_asked_for_is_meant)
{
	ck_assert_str_eq(places("Cello cello", "cello"), "0-5 6-11 ");
	ck_assert_str_eq(places("Cello cello", "Cello"), "0-5 ");
	ck_assert_str_eq(places("ÄRGER Ärger", "ärger"), "0-6 7-13 ");
}
END_TEST

START_TEST(a_letter_is_not_found_without_its_marks)
{
	ck_assert_str_eq(places("e e\u0301", "e"), "0-1 ");
	ck_assert_str_eq(places("e e\u0301", "e\u0301"), "2-5 ");
	ck_assert_str_eq(places("👨\u200D👩", "👩"), "");
	ck_assert_str_eq(places("a\r\nb", "\n"), "");
}
END_TEST

START_TEST(bytes_that_are_no_letters_are_found_as_they_are)
{
	ck_assert_str_eq(places("a\xff" "b\xff", "\xff" "b"), "1-3 ");
	ck_assert_str_eq(places("a\033[2Jb", "\033["), "1-3 ");
}
END_TEST

START_TEST(the_one_before_is_found_backwards)
{
	struct seek seek = seek_for("a", 1);
	struct range at;

	ck_assert(seek_before(&seek, "a b a b a", 9, 8, &at));
	ck_assert_uint_eq(at.start, 4);
	ck_assert(seek_before(&seek, "a b a b a", 9, 4, &at));
	ck_assert_uint_eq(at.start, 0);
	ck_assert(!seek_before(&seek, "a b a b a", 9, 0, &at));
}
END_TEST

UNIT(seek)
{
	tcase_add_test(unit, any_part_of_a_word_is_found);
	tcase_add_test(unit, a_capital_that_is_asked_for_is_meant);
	tcase_add_test(unit, a_letter_is_not_found_without_its_marks);
	tcase_add_test(unit, bytes_that_are_no_letters_are_found_as_they_are);
	tcase_add_test(unit, the_one_before_is_found_backwards);
}
