#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "term/decode.h"
#include "unit.h"

/* The keys of some bytes, by name, with " ?" where more could follow. */
static const char *keys_of(const char *bytes, size_t size, bool over)
{
	static char out[2000];
	struct decoder decoder = { .bytes = STR_INIT, .paste = STR_INIT };
	enum decoded decoded;
	struct key key;
	char name[KEY_NAME];

	out[0] = '\0';
	decoder_add(&decoder, bytes, size);
	while ((decoded = decoder_next(&decoder, over, &key)) == DECODED_KEY) {
		if (out[0])
			strcat(out, " ");
		strcat(out, key_spell(&key, name));
		if (key.kind == K_PASTE)
			strncat(strcat(out, "="), key.text, key.size);
	}
	if (decoded == DECODED_MORE)
		strcat(out, " ?");
	decoder_clear(&decoder);
	return out;
}

static const struct {
	const char *bytes, *keys;
} table[] = {
	{ "aé日", "a é 日" },
	{ "\033[A\033OB", "UP DOWN" },
	{ "\033[1;5C\033[1;2D\033[1;6H", "C-RIGHT S-LEFT C-S-HOME" },
	{ "\033[3~\033[3;5~\033[5~\033[6~\033[2~", "DEL C-DEL PGUP PGDN INS" },
	{ "\033[1~\033[4~\033[7~\033[8~\033[H\033[F", "HOME END HOME END HOME END" },
	{ "\033OP\033[12~\033[[C\033[20~\033[24~", "F1 F2 F3 F9 F12" },
	{ "\033[Z\t\r\n", "S-TAB TAB RET RET" },
	{ "\177\b", "BS BS" },
	{ "\023\021\0", "C-s C-q" },
	{ "\033x\033\177", "M-x M-BS" },
	{ "\033\033", "ESC ESC" },
	{ "\033Oc\033[d\033[3^", "C-RIGHT S-LEFT C-DEL" },
	{ "\033[200~a\nb\033[A\033[201~c", "paste=a\nb\033[A c" },
	/* What is no key is dropped, and only that. */
	{ "\033[?1;2ca\033[99~b\033[>0;1;2c", "a b" },
	{ "\033[?2026;2$ya\033[3$b\033[?2026;2$y", "a S-DEL b" },
	{ "\033[1;5\x01z", "z" },
};

START_TEST(bytes_become_keys)
{
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		ck_assert_str_eq(keys_of(table[i].bytes,
					 strlen(table[i].bytes), true),
				 table[i].keys);
	ck_assert_str_eq(keys_of("\0", 1, true), "C-SPC");
}
END_TEST

START_TEST(a_key_cut_in_two_waits_for_its_rest)
{
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		struct decoder decoder = { .bytes = STR_INIT, .paste = STR_INIT };
		char out[500] = "", name[KEY_NAME];
		struct key key;

		for (const char *at = table[i].bytes;; at++) {
			if (*at)
				decoder_add(&decoder, at, 1);
			while (decoder_next(&decoder, !*at, &key) ==
			       DECODED_KEY) {
				strcat(strcat(out, out[0] ? " " : ""),
				       key_spell(&key, name));
				if (key.kind == K_PASTE)
					strncat(strcat(out, "="), key.text,
						key.size);
			}
			if (!*at)
				break;
		}
		ck_assert_str_eq(out, table[i].keys);
		decoder_clear(&decoder);
	}
}
END_TEST

START_TEST(a_lone_escape_is_esc_when_nothing_follows)
{
	ck_assert_str_eq(keys_of("\033", 1, false), " ?");
	ck_assert_str_eq(keys_of("\033", 1, true), "ESC");
	ck_assert_str_eq(keys_of("\033[", 2, true), "M-[");
	ck_assert_str_eq(keys_of("\xe6", 1, false), " ?");
	ck_assert_str_eq(keys_of("\xe6", 1, true), "æ");
}
END_TEST

START_TEST(what_terminfo_knows_comes_first)
{
	struct decoder decoder = { .bytes = STR_INIT, .paste = STR_INIT };
	struct key key;

	decoder_know(&decoder, "\033[192z", (struct key){ .kind = K_INSERT });
	decoder_add(&decoder, "\033[19", 4);
	ck_assert_int_eq(decoder_next(&decoder, false, &key), DECODED_MORE);
	decoder_add(&decoder, "2z", 2);
	ck_assert_int_eq(decoder_next(&decoder, false, &key), DECODED_KEY);
	ck_assert_int_eq(key.kind, K_INSERT);
	decoder_clear(&decoder);
}
END_TEST

START_TEST(a_paste_without_end_is_bounded)
{
	struct decoder decoder = { .bytes = STR_INIT, .paste = STR_INIT };
	static char much[1 << 20];
	struct key key;

	memset(much, 'a', sizeof(much));
	decoder_add(&decoder, "\033[200~", 6);
	for (int i = 0; i < 20; i++) {
		ck_assert_int_eq(decoder_next(&decoder, false, &key),
				 DECODED_MORE);
		decoder_add(&decoder, much, sizeof(much));
	}
	ck_assert_int_eq(decoder_next(&decoder, true, &key), DECODED_KEY);
	ck_assert_int_eq(key.kind, K_PASTE);
	ck_assert(key.cut);
	ck_assert_uint_eq(key.size, PASTE_MAX);
	ck_assert_int_eq(decoder_next(&decoder, true, &key), DECODED_NOTHING);
	decoder_clear(&decoder);
}
END_TEST

START_TEST(any_bytes_come_to_an_end)
{
	struct decoder decoder = { .bytes = STR_INIT, .paste = STR_INIT };
	unsigned state = 11;
	struct key key;

	for (int i = 0; i < 200000; i++) {
		static const char common[] = "\033[O;~200~1A\x9b\xc3";
		char c = unit_random(&state) % 2 ?
			common[unit_random(&state) % (sizeof(common) - 1)] :
			(char)unit_random(&state);

		decoder_add(&decoder, &c, 1);
		while (decoder_next(&decoder, unit_random(&state) % 9 == 0,
				    &key) == DECODED_KEY)
			ck_assert_int_ne(key.kind, K_NONE);
		ck_assert_uint_lt(decoder.bytes.size - decoder.at, 100);
	}
	decoder_clear(&decoder);
}
END_TEST

UNIT(decode)
{
	tcase_add_test(unit, bytes_become_keys);
	tcase_add_test(unit, a_key_cut_in_two_waits_for_its_rest);
	tcase_add_test(unit, a_lone_escape_is_esc_when_nothing_follows);
	tcase_add_test(unit, what_terminfo_knows_comes_first);
	tcase_add_test(unit, a_paste_without_end_is_bounded);
	tcase_add_test(unit, any_bytes_come_to_an_end);
}
