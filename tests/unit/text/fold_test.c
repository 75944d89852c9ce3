#include <stdlib.h>

#include "hard.h"
#include "text/fold.h"
#include "text/utf8.h"

static void folds(const char *text, const char *wanted)
{
	struct str out = STR_INIT;

	fold_text(&out, text, strlen(text));
	ck_assert_str_eq(out.s, wanted);
	str_clear(&out);
}

START_TEST(case_and_accents_are_gone)
{
	folds("Hello WORLD 7", "hello world 7");
	folds("Café CAFE\u0301", "cafe cafe");
	folds("Ёлка Й", "елка и");
	folds("Ὀδυσσεύς ΣΟΦΟΣ", "οδυσσευσ σοφοσ");
	folds("Tiếng Việt", "tieng viet");
	folds("שָׁלוֹם", "שלום");
	folds("السَّلام أإآ", "السلام ااا");
	folds("İstanbul ISPARTA ısı", "istanbul isparta isi");
}
END_TEST

START_TEST(letters_whose_accent_is_part_of_them_are_plain_too)
{
	folds("Łódź", "lodz");
	folds("Øre đon ÞORN ðag", "ore don thorn dag");
	folds("Straße STRAẞE", "strasse strasse");
	folds("Ærø cœur", "aero coeur");
	folds("Ħal ŧ ŋ ĸ", "hal t n k");
}
END_TEST

START_TEST(forms_of_one_letter_are_one)
{
	folds("ﬁn ＡＢＣ１ ² ½", "fin abc1 2 1\u20442");
	folds("ſo K Å", "so k a");
	folds("soft\u00ADly", "softly");
	folds("می\u200Cخواهم", "ميخواهم");
	folds("❤\uFE0F", "❤");
	folds("don’t don't donʼt", "don’t don't don't");
}
END_TEST

START_TEST(writing_without_blanks_is_set_apart)
{
	folds("呼吸を三回", "呼 吸 を 三 回");
	folds("ab呼cd", "ab 呼 cd");
	folds("ｶﾞｷﾞ ガ か\u3099", "ガ ギ ガ が");
	folds("ラーメン", "ラ ー メ ン");
	folds("ที่นี่", "ท ี ่ น ี ่");
	folds("人々ㄅㄆ𠮷〇", "人 々 ㄅ ㄆ 𠮷 〇");
	folds("ភាသမြ", "ភ ា သ မ ြ");
	folds("呼 吸", "呼 吸");
	folds("呼\n吸", "呼 \n 吸");
}
END_TEST

START_TEST(hangul_and_indic_stay_as_words)
{
	folds("한국어 \u1112\u1161\u11AB", "한국어 한");
	folds("हिन्दी", "हिन्दी");
}
END_TEST

START_TEST(bad_bytes_and_nul_part_words)
{
	struct str out = STR_INIT;

	fold_text(&out, "A\xff" "B\0C", 5);
	ck_assert_str_eq(out.s, "a b c");
	str_clear(&out);
}
END_TEST

static void maps(const char *text, const char *needle, const char *source)
{
	struct fold_map map = FOLD_MAP_INIT;
	struct str out = STR_INIT;

	fold_mapped(&out, &map, text, strlen(text));

	const char *found = strstr(out.s, needle);

	ck_assert_ptr_nonnull(found);

	size_t start = (size_t)(found - out.s);
	struct range range = fold_source(&map, out.size, start,
					 start + strlen(needle));

	ck_assert_uint_eq(range.end - range.start, strlen(source));
	ck_assert_int_eq(memcmp(text + range.start, source, strlen(source)), 0);
	fold_map_clear(&map);
	str_clear(&out);
}

START_TEST(a_find_is_traced_to_its_source)
{
	maps("in Łódź, we", "lodz", "Łódź");
	maps("a CAFE\u0301 b", "cafe", "CAFE\u0301");
	maps("Straße", "ss", "ß");
	maps("Straße", "s", "S");
	maps("私の呼吸です", "呼 吸", "呼吸");
	maps("x ｶﾞy", "ガ", "ｶﾞ");
	maps("か\u3099く", "が", "か\u3099");
	maps("soft\u00ADly!", "softly", "soft\u00ADly");
	maps("\u1112\u1161\u11AB국", "한국", "\u1112\u1161\u11AB국");
}
END_TEST

START_TEST(maps_never_go_back_and_folding_twice_changes_nothing)
{
	unsigned state = 31;

	for (int i = 0; i < 20000; i++) {
		struct fold_map map = FOLD_MAP_INIT;
		struct str text = STR_INIT, out = STR_INIT, plain = STR_INIT;
		struct str again = STR_INIT;

		hard_bytes(&text, &state, 16);
		fold_mapped(&out, &map, text.s, text.size);
		fold_text(&plain, text.s, text.size);
		claim(utf8_valid(out.s, out.size));
		claim(strcmp(out.s, plain.s) == 0);
		for (size_t k = 0; k < out.size; k++)
			claim(map.at[k] <= map.at[k + 1]);
		claim(map.at[out.size] == text.size);
		fold_text(&again, out.s, out.size);
		claim(strcmp(again.s, out.s) == 0);
		fold_map_clear(&map);
		str_clear(&text);
		str_clear(&out);
		str_clear(&plain);
		str_clear(&again);
	}
}
END_TEST

UNIT(fold)
{
	tcase_add_test(unit, case_and_accents_are_gone);
	tcase_add_test(unit,
		       letters_whose_accent_is_part_of_them_are_plain_too);
	tcase_add_test(unit, forms_of_one_letter_are_one);
	tcase_add_test(unit, writing_without_blanks_is_set_apart);
	tcase_add_test(unit, hangul_and_indic_stay_as_words);
	tcase_add_test(unit, bad_bytes_and_nul_part_words);
	tcase_add_test(unit, a_find_is_traced_to_its_source);
	tcase_add_test(unit,
		       maps_never_go_back_and_folding_twice_changes_nothing);
}
