#include <stdlib.h>
#include <string.h>

#include "base/asset.h"
#include "domain/question.h"
#include "unit.h"

enum { BEGIN = 140000, DAYS = 2000, WORDS_MOST = 14 };

static struct arena arena;

static struct question_list built_in(void)
{
	const struct asset *asset = asset_find("prompts/questions.txt");
	struct question_list list = { 0 };

	ck_assert_ptr_nonnull(asset);
	question_read(asset->data, asset->size, QUESTION_BUILT_IN, &arena, &list);
	return list;
}

static struct question_list read_text(const char *text)
{
	struct question_list list = { 0 };

	question_read(text, strlen(text), QUESTION_FILE, &arena, &list);
	return list;
}

static int words_of(const char *text)
{
	int words = 0;

	for (; *text; text += strcspn(text, " "), text += strspn(text, " "))
		words++;
	return words;
}

START_TEST(there_are_many_and_few_of_them_are_tender)
{
	struct question_list list = built_in();
	size_t count[3] = { 0 };

	for (size_t i = 0; i < list.count; i++)
		count[list.items[i].tone]++;
	ck_assert_uint_ge(list.count, 160);
	ck_assert_uint_ge(2 * count[TONE_LIGHT], list.count);
	ck_assert_uint_le(6 * count[TONE_TENDER], list.count);
}
END_TEST

START_TEST(each_is_short_asks_and_has_its_own_key)
{
	struct question_list list = built_in();

	for (size_t i = 0; i < list.count; i++) {
		const struct question *q = &list.items[i];

		ck_assert_msg(words_of(q->body) <= WORDS_MOST, "%s", q->body);
		ck_assert_msg(q->body[strlen(q->body) - 1] == '?', "%s", q->body);
		ck_assert_msg(!strstr(q->body, "hy did"), "%s", q->body);
		ck_assert_msg(strncmp(q->key, "file-", 5) != 0, "%s", q->body);
		ck_assert_msg(question_find(&list, q->key) == q, "%s twice", q->key);
	}
}
END_TEST

START_TEST(a_line_may_say_its_tone_its_key_or_neither)
{
	struct question_list list = read_text(
		"# a remark\n\n  Tea: hot or cold?\r\ntender: Was tut weh?\n"
		"light x: 窓の外は？\ninward Not a key: so it is all question\n"
		"light:\nما لون السماء؟");

	ck_assert_uint_eq(list.count, 5);
	ck_assert_str_eq(list.items[0].body, "Tea: hot or cold?");
	ck_assert_int_eq(list.items[0].tone, TONE_LIGHT);
	ck_assert_int_eq(strncmp(list.items[0].key, "file-", 5), 0);
	ck_assert_str_eq(list.items[1].body, "Was tut weh?");
	ck_assert_int_eq(list.items[1].tone, TONE_TENDER);
	ck_assert_str_eq(list.items[2].key, "x");
	ck_assert_str_eq(list.items[2].body, "窓の外は？");
	ck_assert_str_eq(list.items[3].body,
			 "inward Not a key: so it is all question");
	ck_assert_str_eq(list.items[4].body, "ما لون السماء؟");
}
END_TEST

START_TEST(the_same_words_always_get_the_same_key)
{
	struct question_list one = read_text("A?\nB?\n");
	struct question_list two = read_text("B?\ntender: A?\n");

	ck_assert_str_eq(one.items[0].key, two.items[1].key);
	ck_assert_str_eq(one.items[1].key, two.items[0].key);
	ck_assert_str_ne(one.items[0].key, one.items[1].key);
}
END_TEST

static void note(struct question_shown_list *shown, const char *key, day on)
{
	struct question_shown *s = question_shown_list_add(shown, &arena);

	s->key = key;
	s->on = on;
}

/* What was shown of a key before, or of any tender one; DAY_NONE if nothing. */
static day last_of(const struct question_list *list,
		   const struct question_shown_list *shown, const char *key)
{
	day last = DAY_NONE;

	for (size_t i = 0; i < shown->count; i++)
		if (key ? strcmp(shown->items[i].key, key) == 0
			: question_find(list, shown->items[i].key)->tone ==
				  TONE_TENDER)
			last = shown->items[i].on;
	return last;
}

/* One life: some days ask light ones alone, some are hidden, some mornings
 * another is wanted a few times. */
static void live(struct question_list *list, unsigned seed, size_t count[3])
{
	struct question_shown_list shown = { 0 };
	unsigned state = seed;

	for (day on = BEGIN; on < BEGIN + DAYS; on++) {
		unsigned times = 1 + (unit_random(&state) % 4 == 0);
		bool light = unit_random(&state) % 5 == 0;

		list->items[unit_random(&state) % list->count].hidden ^= 1;
		while (times--) {
			struct question_ask ask = { on, light,
						    unit_random(&state) };
			const struct question *q =
				question_choose(list, &shown, &ask);
			day last;

			if (!q)
				continue;
			count[q->tone]++;
			ck_assert(!q->hidden);
			ck_assert(!light || q->tone == TONE_LIGHT);
			last = last_of(list, &shown, q->key);
			ck_assert(last == DAY_NONE ||
				  on - last > QUESTION_AGAIN_DAYS);
			last = last_of(list, &shown, NULL);
			ck_assert(q->tone != TONE_TENDER || last == DAY_NONE ||
				  on - last >= TENDER_AGAIN_DAYS);
			note(&shown, q->key, on);
		}
	}
}

START_TEST(two_thousand_days_never_break_the_rules)
{
	struct question_list list = built_in();
	size_t count[3] = { 0 };

	live(&list, 1u + (unsigned)_i, count);
	ck_assert_uint_gt(count[TONE_LIGHT], count[TONE_INWARD]);
	ck_assert_uint_gt(count[TONE_INWARD], 4 * count[TONE_TENDER]);
	ck_assert_uint_gt(count[TONE_TENDER], 0);
	arena_empty(&arena);
}
END_TEST

START_TEST(when_all_were_shown_there_is_none)
{
	struct question_list list = read_text("light a: A?\ntender b: B?\n");
	struct question_shown_list shown = { 0 };
	struct question_ask ask = { BEGIN, true, 7 };

	note(&shown, "a", BEGIN - QUESTION_AGAIN_DAYS);
	ck_assert_ptr_null(question_choose(&list, &shown, &ask));
	ask.on++;
	ck_assert_str_eq(question_choose(&list, &shown, &ask)->key, "a");
}
END_TEST

START_TEST(the_same_day_has_the_same_question_whatever_is_added)
{
	struct question_list list = built_in();
	struct question_shown_list shown = { 0 };
	size_t moved = 0;

	for (uint64_t seed = 0; seed < 200; seed++) {
		struct question_ask ask = { BEGIN, false, seed };
		const struct question *before =
			question_choose(&list, &shown, &ask);
		struct question_list more = built_in();

		*question_list_add(&more, &arena) = (struct question){
			.key = "new", .body = "New?", .from = QUESTION_OWN };
		if (strcmp(question_choose(&more, &shown, &ask)->key,
			   before->key) != 0)
			moved++;
		ck_assert_ptr_eq(question_choose(&list, &shown, &ask), before);
	}
	ck_assert_uint_le(moved, 10);
}
END_TEST

UNIT(question)
{
	tcase_add_test(unit, there_are_many_and_few_of_them_are_tender);
	tcase_add_test(unit, each_is_short_asks_and_has_its_own_key);
	tcase_add_test(unit, a_line_may_say_its_tone_its_key_or_neither);
	tcase_add_test(unit, the_same_words_always_get_the_same_key);
	tcase_add_loop_test(unit, two_thousand_days_never_break_the_rules, 0, 2);
	tcase_add_test(unit, when_all_were_shown_there_is_none);
	tcase_add_test(unit, the_same_day_has_the_same_question_whatever_is_added);
}
