#include "hard.h"
#include "text/kept.h"

/* The kept lines, each ended by a bar. */
static void keeps(const char *text, const char *wanted)
{
	struct range_list list = { 0 };
	struct arena arena = { 0 };
	struct str out = STR_INIT;

	kept_lines(text, strlen(text), &list, &arena);
	for (size_t i = 0; i < list.count; i++) {
		str_add_n(&out, text + list.items[i].start,
			  list.items[i].end - list.items[i].start);
		str_add(&out, "|");
	}
	ck_assert_str_eq(out.s, wanted);
	str_clear(&out);
	arena_clear(&arena);
}

START_TEST(a_line_begun_with_a_star_is_kept)
{
	keeps("a\n* I am here\n* and so on  \r\nb\n* last", 
	      "I am here|and so on|last|");
	keeps("* 呼吸\n* ❤", "呼吸|❤|");
	keeps("*  two blanks", " two blanks|");
}
END_TEST

START_TEST(other_stars_are_not)
{
	keeps(" * indented\n*no blank\n** two\n-- * no\n*\n* \n*\t tab\n", "");
	keeps("* * *\n* ---\n*   \r\n", "");
	keeps("", "");
}
END_TEST

START_TEST(nothing_is_kept_inside_a_fence)
{
	keeps("```\n* code\n```\n* text", "text|");
	keeps("~~~ sh\n* code\n```\n* code\n~~~~\n* text", "text|");
	keeps("````\n* code\n```\n* code\n````  \n* text", "text|");
	keeps("   ```\n* code\n  ```\r\n* text", "text|");
	keeps("* text\n```\n* code to the end", "text|");
	keeps("```\n* code\n``` no end\n* code", "");
}
END_TEST

START_TEST(what_looks_like_a_fence_and_is_none_hides_nothing)
{
	keeps("    ```\n* text", "text|");
	keeps("``\n* text", "text|");
	keeps("``` a ` b\n* text", "text|");
}
END_TEST

UNIT(kept)
{
	tcase_add_test(unit, a_line_begun_with_a_star_is_kept);
	tcase_add_test(unit, other_stars_are_not);
	tcase_add_test(unit, nothing_is_kept_inside_a_fence);
	tcase_add_test(unit,
		       what_looks_like_a_fence_and_is_none_hides_nothing);
}
