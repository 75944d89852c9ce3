#include "base/arena.h"
#include "domain/habit.h"
#include "unit.h"

/* A habit in one sentence. */

START_TEST(a_sentence_has_one_end)
{
	static const struct {
		enum habit_form form;
		const char *action, *sentence;
	} cases[] = {
		{ FORM_STACK, "put on my shoes",
		  "After lunch, I will put on my shoes." },
		{ FORM_STACK, "put on my shoes!",
		  "After lunch, I will put on my shoes!" },
		{ FORM_ENHANCE, "hum…", "While lunch, I will hum…" },
		{ FORM_IF_THEN, "ask: who is it?",
		  "If lunch, then I will ask: who is it?" },
		{ FORM_STACK, "息を吐く。", "After lunch, I will 息を吐く。" },
		{ FORM_STACK, "wait...", "After lunch, I will wait..." },
	};
	struct arena arena = { 0 };

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct habit habit = habit_new(0);

		habit.form = cases[i].form;
		habit.anchor = "lunch";
		habit.action = cases[i].action;
		ck_assert_str_eq(habit_sentence(&habit, &arena),
				 cases[i].sentence);
	}
	arena_clear(&arena);
}
END_TEST

START_TEST(without_a_moment_it_is_what_will_be_done)
{
	struct arena arena = { 0 };
	struct habit habit = habit_new(0);

	habit.anchor = " ";
	habit.action = "hum";
	ck_assert_str_eq(habit_sentence(&habit, &arena), "hum");
	arena_clear(&arena);
}
END_TEST

UNIT(habit)
{
	tcase_add_test(unit, a_sentence_has_one_end);
	tcase_add_test(unit, without_a_moment_it_is_what_will_be_done);
}
