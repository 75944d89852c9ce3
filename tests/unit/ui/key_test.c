#include <string.h>

#include "ui/key.h"
#include "unit.h"

START_TEST(every_name_of_a_key_comes_back_as_it_was)
{
	static const char *const names[] = {
		"a", "Z", "?", "é", "日", "-", "RET", "ESC", "TAB", "S-TAB",
		"SPC", "BS", "DEL", "INS", "UP", "DOWN", "LEFT", "RIGHT",
		"HOME", "END", "PGUP", "PGDN", "F1", "F12", "C-s", "C-SPC",
		"M-x", "C-LEFT", "S-UP", "C-S-RIGHT", "C-DEL",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		char name[KEY_NAME];
		struct key key;

		ck_assert_msg(key_parse(names[i], &key), "%s", names[i]);
		ck_assert_str_eq(key_spell(&key, name), names[i]);
	}
}
END_TEST

START_TEST(what_is_no_key_is_refused)
{
	static const char *const names[] = {
		"", "ab", "F0", "F13", "X-a", "RETT", "\x1b", "\xff", "F1x",
	};
	struct key key = { .kind = K_END };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		ck_assert_msg(!key_parse(names[i], &key), "%s", names[i]);
	ck_assert_int_eq(key.kind, K_END);
}
END_TEST

START_TEST(chords_a_terminal_cannot_tell_apart_are_one_key)
{
	struct key a, b;

	ck_assert(key_parse("C-i", &a) && key_parse("TAB", &b));
	ck_assert(key_same(&a, &b));
	ck_assert(key_parse("C-S", &a) && key_parse("C-s", &b));
	ck_assert(key_same(&a, &b));
	ck_assert(key_parse("C-[", &a) && key_parse("ESC", &b));
	ck_assert(key_same(&a, &b));
}
END_TEST

START_TEST(people_read_keys_as_they_are_printed_on_them)
{
	static const char *const pairs[][3] = {
		{ "C-t", "Ctrl-T", "Ctrl-T" }, { "RET", "Enter", "Enter" },
		{ "S-TAB", "Shift-Tab", "Shift-Tab" }, { "UP", "↑", "up" },
		{ "C-LEFT", "Ctrl-←", "Ctrl-left" }, { "?", "?", "?" },
		{ "SPC", "Space", "Space" }, { "F9", "F9", "F9" },
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
		char label[KEY_NAME];
		struct key key;

		ck_assert(key_parse(pairs[i][0], &key));
		ck_assert_str_eq(key_label(&key, false, label), pairs[i][1]);
		ck_assert_str_eq(key_label(&key, true, label), pairs[i][2]);
	}
}
END_TEST

/* All keys of a script, by their names; a paste in brackets. */
static const char *read_all(const char *keys)
{
	static char out[500];
	struct key_script script = { .rest = keys };
	struct key key;
	struct err err;
	char name[KEY_NAME];

	out[0] = '\0';
	while (key_script_next(&script, &key, &err)) {
		strcat(strcat(out, out[0] ? " " : ""), key_spell(&key, name));
		if (key.kind == K_PASTE)
			strncat(strcat(out, "="), key.text, key.size);
	}
	if (err.kind != ERR_NONE)
		strcat(out, " !");
	return out;
}

START_TEST(a_script_has_keys_words_pastes_and_sizes)
{
	ck_assert_str_eq(read_all("j k RET"), "j k RET");
	ck_assert_str_eq(read_all("\"hé \" C-s"), "h é SPC C-s");
	ck_assert_str_eq(read_all("\"a\\nb\\\"\""), "a RET b \"");
	ck_assert_str_eq(read_all(" paste\"a b\\n\" x"), "paste=a b\n x");
	ck_assert_str_eq(read_all("resize:40x12"), "resize:40x12");
	ck_assert_str_eq(read_all(""), "");
}
END_TEST

START_TEST(a_mistake_in_a_script_is_told)
{
	ck_assert_str_eq(read_all("j nokey k"), "j !");
	ck_assert_str_eq(read_all("\"ab"), "a b !");
	ck_assert_str_eq(read_all("paste\"ab"), " !");
}
END_TEST

UNIT(key)
{
	tcase_add_test(unit, every_name_of_a_key_comes_back_as_it_was);
	tcase_add_test(unit, what_is_no_key_is_refused);
	tcase_add_test(unit, chords_a_terminal_cannot_tell_apart_are_one_key);
	tcase_add_test(unit, people_read_keys_as_they_are_printed_on_them);
	tcase_add_test(unit, a_script_has_keys_words_pastes_and_sizes);
	tcase_add_test(unit, a_mistake_in_a_script_is_told);
}
