#include <stdlib.h>
#include <string.h>

#include "base/asset.h"
#include "domain/suggest.h"
#include "unit.h"

static struct arena arena;

static unsigned kind_for(const char *text, struct suggestion *out)
{
	if (!suggest_kind(signs_read(&arena), text, strlen(text), out))
		return 0;
	return out->kind;
}

/* The examples of the text this program was made for. */
static const struct { unsigned kind; const char *text; } examples[] = {
	{ KIND_ACTIONABLE, "I need to set boundaries with my mother’s criticism" },
	{ KIND_ACTIONABLE, "I should spend more time outdoors for my mental health" },
	{ KIND_ACTIONABLE, "I want to express my creativity through art" },
	{ KIND_ACTIONABLE, "I need to prioritize sleep for my wellbeing" },
	{ KIND_ACTIONABLE, "I should practice saying no to requests that overwhelm me" },
	{ KIND_UNDERSTANDING, "I realize I’ve been afraid of intimacy since my divorce" },
	{ KIND_UNDERSTANDING, "I understand how my childhood shaped my perfectionism" },
	{ KIND_UNDERSTANDING, "I see the connection between my anxiety and need for control" },
	{ KIND_UNDERSTANDING, "I recognize that I use work to avoid dealing with emotions" },
	{ KIND_ACCEPTANCE, "I need to accept that I can’t control other people’s reactions" },
	{ KIND_ACCEPTANCE, "I understand that some losses will always carry sadness" },
	{ KIND_ACCEPTANCE, "I realize that uncertainty is a permanent part of life" },
	{ KIND_ACCEPTANCE, "I see that my worth isn’t determined by my productivity" },
};

START_TEST(the_thirteen_examples_find_their_kind)
{
	struct suggestion got = { 0 };

	ck_assert_msg(kind_for(examples[_i].text, &got) == examples[_i].kind,
		      "%u: %s", got.kind, examples[_i].text);
	ck_assert(*got.reason);
}
END_TEST

/* Sentences of another hand. */
static const struct { unsigned kind; const char *text; } others[] = {
	{ KIND_ACTIONABLE, "I don't have to earn rest." },
	{ KIND_ACTIONABLE, "I don’t have to earn rest" },
	{ KIND_ACTIONABLE, "say no to the Thursday thing, kindly" },
	{ KIND_ACTIONABLE, "Call Ines on Sundays." },
	{ KIND_ACTIONABLE, "I'll sing again, every morning" },
	{ KIND_ACTIONABLE, "I want to paint the kitchen blue" },
	{ KIND_ACTIONABLE, "I'm allowed to sit down before the dishes are done" },
	{ KIND_UNDERSTANDING, "my anger comes from being small and unheard" },
	{ KIND_UNDERSTANDING, "That's why I always fix everybody's evening." },
	{ KIND_UNDERSTANDING, "It was never about the dishes" },
	{ KIND_UNDERSTANDING, "I've been on guard since I was seven" },
	{ KIND_UNDERSTANDING, "The joking keeps me safe; I learned that from Dad" },
	{ KIND_ACCEPTANCE, "I can let the old house go" },
	{ KIND_ACCEPTANCE, "Some days there is nothing to fix." },
	{ KIND_ACCEPTANCE, "It was not my fault" },
	{ KIND_ACCEPTANCE, "I am enough as I am" },
	{ KIND_ACCEPTANCE, "the grief may stay" },
	{ KIND_WAITING, "I should leave him" },
	{ KIND_WAITING, "I need to quit my job." },
	{ KIND_WAITING, "I want to stop my treatment" },
	{ KIND_WAITING, "it's clear: sell the house" },
	{ KIND_WAITING, "I want to come off my medication" },
	{ KIND_WAITING, "I want to leave" },
	{ KIND_ACTIONABLE, "walk home the long way" },
	{ KIND_ACCEPTANCE, "not everything needs an answer" },
	{ KIND_ACCEPTANCE, "My mother did her best with what she had" },
	{ KIND_ACCEPTANCE, "I don't need to be fixed" },
	{ 0, "sleep is not a reward" },
	{ 0, "blue light, like under water" },
	{ 0, "my hands were my grandmother's hands" },
	{ 0, "the cello part. crying but warm" },
	{ 0, "she locked the door" },
	{ 0, "I don't need my pills" },
	{ KIND_ACTIONABLE, "leave the door a little open" },
	{ KIND_WAITING, "I could move out." },
	{ 0, "呼吸を三回" },
	{ 0, "" },
	{ 0, "   " },
};

START_TEST(other_sentences_find_theirs_or_none)
{
	struct suggestion got = { 0 };
	unsigned kind = kind_for(others[_i].text, &got);

	ck_assert_msg(kind == others[_i].kind, "%u, %s: %s", kind,
		      got.reason ? got.reason : "", others[_i].text);
}
END_TEST

START_TEST(where_a_suggestion_would_be_out_of_place_there_is_none)
{
	static const char *const quiet[] = {
		"I don't want to be here anymore",
		"I want to die", "I don\u2019t want to live like this",
		"I should end it all", "I need to hurt myself",
		"they would be better off without me; I need to accept that",
		"I want to take a higher dose", "I need more ketamine",
		"I should try mushrooms alone",
	};

	for (size_t i = 0; i < sizeof(quiet) / sizeof(*quiet); i++) {
		struct suggestion got = { 0 };

		ck_assert_msg(!kind_for(quiet[i], &got), "%s", quiet[i]);
	}
}
END_TEST

START_TEST(the_reason_is_said_in_one_quiet_sentence)
{
	struct suggestion got = { 0 };

	kind_for("I don't have to earn rest.", &got);
	ck_assert_str_eq(suggest_sentence(&got, &arena),
			 "It may be something to try: “have to” often hides a "
			 "small permission.");
	kind_for("I should leave him.", &got);
	ck_assert_str_eq(suggest_sentence(&got, &arena),
			 "Large decisions often like company and time.");
	kind_for("It was not my fault", &got);
	ck_assert_str_eq(suggest_sentence(&got, &arena),
			 "It may be something to let be: it lays a weight down.");
}
END_TEST

START_TEST(everyday_leaving_is_no_large_decision)
{
	static const char *const everyday[] = {
		"leave the house every morning", "I want to leave work at five",
		"I will leave her a note", "end the day with a song",
		"stop drinking coffee after lunch", "I can move out of the way",
	};

	for (size_t i = 0; i < sizeof(everyday) / sizeof(*everyday); i++) {
		struct suggestion got = { 0 };

		ck_assert_msg(kind_for(everyday[i], &got) != KIND_WAITING, "%s",
			      everyday[i]);
	}
}
END_TEST

/* Every line of the signs is read: a weight, a sign and a reason. */
START_TEST(every_line_of_signs_is_whole)
{
	const struct asset *asset = asset_find("signs/kinds.txt");
	const char *at = asset->data;
	int lines = 0;

	for (; *at; at += strcspn(at, "\n"), at += *at == '\n') {
		size_t size = strcspn(at, "\n");

		if (!size || *at == '#' || *at == '[')
			continue;
		char *line = arena_text_n(&arena, at, size);
		char *reason = strstr(line, " = ");

		ck_assert_msg(reason && line[0] >= '1' && line[0] <= '9' &&
			      line[1] == ' ', "%s", line);
		ck_assert_msg(line[size - 1] == '.', "%s", line);
		ck_assert_msg(strlen(reason + 3) <= 62, "%s", reason + 3);
		lines++;
	}
	ck_assert_int_gt(lines, 40);
}
END_TEST

START_TEST(any_bytes_and_any_length_are_survived)
{
	const struct signs *signs = signs_read(&arena);
	unsigned seed = 41;

	for (int n = 0; n < 3000; n++) {
		size_t size = unit_random(&seed) % (n % 100 ? 60 : 6000);
		char *text = malloc(size ? size : 1);
		struct suggestion got;

		for (size_t i = 0; i < size; i++) {
			unsigned r = unit_random(&seed);

			text[i] = n % 2 ? (char)r : "let go\xe2\x80\x99 "[r % 10];
		}
		if (suggest_kind(signs, text, size, &got))
			ck_assert(got.kind && *got.reason);
		free(text);
	}
}
END_TEST

UNIT(suggest)
{
	tcase_add_loop_test(unit, the_thirteen_examples_find_their_kind, 0,
			    sizeof(examples) / sizeof(*examples));
	tcase_add_loop_test(unit, other_sentences_find_theirs_or_none, 0,
			    sizeof(others) / sizeof(*others));
	tcase_add_test(unit, where_a_suggestion_would_be_out_of_place_there_is_none);
	tcase_add_test(unit, the_reason_is_said_in_one_quiet_sentence);
	tcase_add_test(unit, everyday_leaving_is_no_large_decision);
	tcase_add_test(unit, every_line_of_signs_is_whole);
	tcase_add_test(unit, any_bytes_and_any_length_are_survived);
}
