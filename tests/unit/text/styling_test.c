#include <stdio.h>
#include <string.h>

#include "hard.h"
#include "text/styling.h"
#include "unit.h"

/* H heading, S strong, E emphasis, C code, L link, Q quote, B bullet: one
 * letter under each byte, a later one over an earlier. */
static const char *styled(const char *line)
{
	static const char letters[] = "HSECLQB";
	static char told[200];
	struct styled_list list = { 0 };
	struct arena arena = { 0 };
	size_t size = strlen(line);

	memset(told, '.', size);
	told[size] = '\0';
	styling_of(line, size, &list, &arena);
	for (size_t i = 0; i < list.count; i++)
		memset(told + list.items[i].start,
		       letters[list.items[i].styling],
		       list.items[i].end - list.items[i].start);
	arena_clear(&arena);
	return told;
}

static const struct {
	const char *line, *looks;
} lines[] = {
	{ "# one", "HHHHH" },
	{ "###### six", "HHHHHHHHHH" },
	{ "####### no", ".........." },
	{ "#tag", "...." },
	{ "a # b", "....." },
	{ "a *b* c", "..EEE.." },
	{ "a _b_ c", "..EEE.." },
	{ "a **b** c", "..SSSSS.." },
	{ "a __b__ c", "..SSSSS.." },
	{ "***b***", "EEEEEEE" },
	{ "**a *b* c**", "SSSSEEESSSS" },
	{ "2 * 3 * 4", "........." },
	{ "snake_case_word", "..............." },
	{ "a*b*c", ".EEE." },
	{ "*open", "....." },
	{ "\\*not*", "......" },
	{ "`a *b*` c", "CCCCCCC.." },
	{ "``a ` b``", "CCCCCCCCC" },
	{ "`open", "....." },
	{ "*a `*` b*", "EEECCCEEE" },
	{ "[a](b) c", ".L......" },
	{ "[a] (b)", "......." },
	{ "> said", "Q....." },
	{ "> > twice", "Q.Q......" },
	{ "> # so", "Q.HHHH" },
	{ "- item", "B....." },
	{ "  - item", "..B....." },
	{ "* item", "B....." },
	{ "+ *a*", "B.EEE" },
	{ "1. one", "BB...." },
	{ "12) one", "BBB...." },
	{ "1.5 mg", "......" },
	{ "-5", ".." },
	{ "", "" },
};

START_TEST(a_line_is_styled_as_people_mean_it)
{
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		const char *looks = styled(lines[i].line);

		ck_assert_msg(strcmp(looks, lines[i].looks) == 0,
			      "\"%s\": %s, not %s", lines[i].line, looks,
			      lines[i].looks);
	}
}
END_TEST

START_TEST(any_bytes_are_styled_within_the_line)
{
	unsigned seed = unit_seed(83);
	unsigned state = seed;

	for (int i = 0; i < 3000; i++) {
		struct str text = STR_INIT;
		struct styled_list list = { 0 };
		struct arena arena = { 0 };

		for (unsigned n = unit_random(&state) % 20; n > 0; n--) {
			static const char *const signs[] = {
				"*", "**", "_", "`", "[", "](", ")", "> ",
				"# ", "- ", "\\", "1. ", "```",
			};

			hard_text(&text, &state, 2);
			str_add(&text, signs[unit_random(&state) %
				(sizeof(signs) / sizeof(signs[0]))]);
		}
		styling_of(text.s, text.size, &list, &arena);
		styling_is_fence(text.s, text.size);
		for (size_t j = 0; j < list.count; j++)
			if (list.items[j].start >= list.items[j].end ||
			    list.items[j].end > text.size)
				ck_abort_msg("seed %u", seed);
		arena_clear(&arena);
		str_clear(&text);
	}
}
END_TEST

START_TEST(three_ticks_or_more_make_a_fence)
{
	ck_assert(styling_is_fence("```", 3));
	ck_assert(styling_is_fence("   ~~~~ c", 9));
	ck_assert(!styling_is_fence("    ```", 7));
	ck_assert(!styling_is_fence("``", 2));
	ck_assert(!styling_is_fence("a ```", 5));
	ck_assert(!styling_is_fence("", 0));
}
END_TEST

UNIT(styling)
{
	tcase_add_test(unit, a_line_is_styled_as_people_mean_it);
	tcase_add_test(unit, any_bytes_are_styled_within_the_line);
	tcase_add_test(unit, three_ticks_or_more_make_a_fence);
}
