#include <stdio.h>
#include <string.h>

#include "ui/keymap.h"
#include "ui/panes.h"
#include "ui/edit.h"
#include "unit.h"

/*
 * The key table of the whole program: what every key means, and that it means
 * one thing.
 */

/* The letters and signs, and the deeds each may have. One letter has one
 * meaning; where several names stand, they are that meaning in several
 * places, or what the sorting sheet alone makes of it. */
static const struct {
	const char *key, *deeds;
} meanings[] = {
	{ "d", " did-it " },
	{ "s", " smallest sessions " },
	{ "r", " rest " },
	{ "n", " not-today " },
	{ "z", " rest-a-while later " },
	{ "Z", " rest-all never-again " },
	{ "m", " few-words more may-greet " },
	{ "h", " was-hard " },
	{ "f", " how-i-feel " },
	{ "w", " write wait " },
	{ "c", " session-words " },
	{ "+", " good-thing " },
	{ "a", " take-along " },
	{ "b", " because " },
	{ "e", " change " },
	{ "i", " keep-line new figures " },
	{ "t", " tags try " },
	{ "k", " up know " },
	{ "l", " let-be " },
	{ "T", " try-too " },
	{ "K", " know-too " },
	{ "L", " let-be-too " },
	{ "j", " down join " },
	{ "v", " values view " },
	{ "g", " go-to-day " },
	{ "/", " find " },
	{ "*", " star " },
	{ "x", " set-aside " },
	{ "u", " undo " },
	{ "p", " page " },
	{ "[", " day-back " },
	{ "]", " day-on " },
	{ "?", " help " },
	{ ":", " find-action " },
	{ "!", " support " },
	{ "q", " leave " },
	{ "1", " place-1 " }, { "2", " place-2 " }, { "3", " place-3 " },
	{ "4", " place-4 " }, { "5", " place-5 " }, { "6", " place-6 " },
	{ "7", " place-7 " },
	{ "SPC", " mark choose read-on " },
};

/* Ask with every key of every row of every table. */
struct visit {
	const char *pane;
	const struct binding *row;
	const char *key;
};

static void each_key(void (*look)(const struct visit *visit))
{
	static char key[KEY_NAME];

	for (int i = -1; i < 0 || panes_all[i]; i++) {
		const struct binding *row = i < 0 ? panes_everywhere :
			panes_all[i]->keys;

		for (; row && row->name; row++)
			for (const char *at = row->key; *at;) {
				size_t size = strcspn(at, " ");
				struct visit visit = {
					i < 0 ? "everywhere" :
					panes_all[i]->name, row, key,
				};

				memcpy(key, at, size);
				key[size] = '\0';
				look(&visit);
				at += size + (at[size] == ' ');
			}
	}
}

static void key_exists(const struct visit *visit)
{
	struct key key;

	ck_assert_msg(key_parse(visit->key, &key), "%s: %s: no key %s",
		      visit->pane, visit->row->name, visit->key);
}

START_TEST(every_key_in_a_table_exists)
{
	each_key(key_exists);
}
END_TEST

static bool allowed(const char *key, const char *deed)
{
	for (size_t i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++)
		if (strcmp(meanings[i].key, key) == 0) {
			char name[80];

			snprintf(name, sizeof(name), " %s ", deed);
			return strstr(meanings[i].deeds, name);
		}
	return false;
}

static int wrong;

static void letter_means_one_thing(const struct visit *visit)
{
	struct key key;

	if (key_parse(visit->key, &key) && key_types(&key) &&
	    !allowed(visit->key, visit->row->name)) {
		printf("%s: %s is not for %s\n", visit->pane, visit->key,
		       visit->row->name);
		wrong++;
	}
}

START_TEST(no_letter_has_two_meanings)
{
	wrong = 0;
	each_key(letter_means_one_thing);
	ck_assert_int_eq(wrong, 0);
}
END_TEST

static void row_is_told(const struct visit *visit)
{
	const struct binding *row = visit->row;

	ck_assert_msg(row->help && row->help[0], "%s: %s has no help",
		      visit->pane, row->name);
	ck_assert_msg(row->deed, "%s: %s does nothing", visit->pane,
		      row->name);
}

START_TEST(every_row_has_help_and_a_deed)
{
	each_key(row_is_told);
	for (const struct binding *row = edit_bindings; row->name; row++)
		ck_assert(row->help[0]);
}
END_TEST

/* Whether two rows of one table can be awake at the same moment. */
static bool meet(const struct binding *a, const struct binding *b)
{
	if ((a->flags & BIND_TYPING && b->flags & BIND_NOT_TYPING) ||
	    (b->flags & BIND_TYPING && a->flags & BIND_NOT_TYPING))
		return false;
	return !(a->fits && b->fits && a->fits != b->fits);
}

static const struct visit *first;
static int times;

static void same_key_again(const struct visit *visit)
{
	struct key a, b;

	if (strcmp(visit->pane, first->pane) != 0)
		return;
	if (!key_parse(visit->key, &a) || !key_parse(first->key, &b) ||
	    !key_same(&a, &b))
		return;
	times++;
	ck_assert_msg(visit->row == first->row ||
		      !meet(visit->row, first->row),
		      "%s: %s is for %s and for %s", visit->pane, visit->key,
		      visit->row->name, first->row->name);
}

static void has_one_deed(const struct visit *visit)
{
	char key[KEY_NAME];
	struct visit copy = *visit;

	snprintf(key, sizeof(key), "%s", visit->key);
	copy.key = key;
	first = &copy;
	times = 0;
	each_key(same_key_again);
	ck_assert_int_ge(times, 1);
}

START_TEST(no_key_has_two_deeds_in_a_pane)
{
	each_key(has_one_deed);
}
END_TEST

START_TEST(every_pane_has_a_name_of_its_own)
{
	for (int i = 0; panes_all[i]; i++)
		for (int j = 0; j < i; j++)
			ck_assert_str_ne(panes_all[i]->name,
					 panes_all[j]->name);
}
END_TEST

START_TEST(every_place_is_among_all_panes)
{
	for (int i = 0; panes_places[i]; i++) {
		bool found = false;

		for (int j = 0; panes_all[j]; j++)
			found = found || panes_all[j] == panes_places[i];
		ck_assert_msg(found, "%s", panes_places[i]->name);
	}
}
END_TEST

UNIT(key_table)
{
	tcase_add_test(unit, every_key_in_a_table_exists);
	tcase_add_test(unit, no_letter_has_two_meanings);
	tcase_add_test(unit, every_row_has_help_and_a_deed);
	tcase_add_test(unit, no_key_has_two_deeds_in_a_pane);
	tcase_add_test(unit, every_pane_has_a_name_of_its_own);
	tcase_add_test(unit, every_place_is_among_all_panes);
}
