#ifndef TEND_TESTS_TEXT_HARD_H
#define TEND_TESTS_TEXT_HARD_H

#include <stddef.h>
#include <string.h>

#include "base/str.h"
#include "unit.h"

/* For claims made by the thousand: ck_assert tells its place to the runner
 * each time, which is slow. */
#define claim(what)							\
	do {								\
		if (!(what))						\
			ck_abort_msg("line %d: %s", __LINE__, #what);	\
	} while (0)

/* Pieces that text is hard for, to be put together at random. */
static const char *const hard_pieces[] = {
	"a", "b", "Z", "7", " ", "  ", "\t", "\n", "\r\n", "\r", "word", "the ",
	"don't", "3.14", "-", "(", ")", "\"", "/", "…", "* ", "```\n", "呼", "吸",
	"を", "ゆっくり", "カラダ", "ｶﾞ", "か\u3099", "한국어", "\u1112\u1161\u11AB", "\u11AB",
	"👨\u200D👩\u200D👧", "❤\uFE0F", "❤\uFE0F\u200D🔥", "👍🏽", "🏽", "🇩🇪", "🇩", "🇫🇷",
	"1\uFE0F\u20E3", "🏴\U000E0067\U000E0062\U000E007F", "\U000E0041", "e\u0301", "é",
	"\u0301", "z\u0310\u0311\u0312\u0313\u0314\u0315", "ł", "ø", "ß", "İ", "ﬁ", "½", "²",
	"שָׁלוֹם", "السَّلام", "\u0600", "क्षि", "हिन्दी", "नमस्ते", "ที่นี่", "น้ำ", "ລາວ", "ភាសា", "မြန်မာ",
	"\u00A0", "\u3000", "\u200B", "\u200C", "\u200D", "\u00AD", "\uFEFF", "\u2060", "\u2028",
	"\u202E", "\u2066", "\u200F", "\u061C", "\x1b[31m", "\x1b]52;c;eA==\a", "\x01",
	"\x7f", "\xc2\x9b", "\xc2\x85", "\x9b", "\xff", "\xc3", "\xe2\x82", "\xed\xa0\x80",
	"\xf4\x90\x80\x80", "\xc0\xaf", "\U0001FAE8", "\U000F0000", "\U0010FFFF",
};

enum { HARD_PIECES = sizeof(hard_pieces) / sizeof(*hard_pieces) };

static inline const char *hard_piece(unsigned *state)
{
	return hard_pieces[unit_random(state) % HARD_PIECES];
}

/* Up to `pieces` of them, added to out. */
static inline void hard_text(struct str *out, unsigned *state, unsigned pieces)
{
	for (unsigned n = unit_random(state) % (pieces + 1); n > 0; n--)
		str_add(out, hard_piece(state));
}

/* Any bytes at all, often near UTF-8. */
static inline void hard_bytes(struct str *out, unsigned *state, unsigned most)
{
	for (unsigned n = unit_random(state) % (most + 1); n > 0; n--) {
		unsigned r = unit_random(state);

		switch (r >> 8 & 7) {
		case 0:
			str_add(out, hard_piece(state));
			break;
		case 1:
			str_add_rune(out, unit_random(state) % 0xD800);
			break;
		case 2:
			str_add_rune(out, 0xE000 + unit_random(state) % 0x102000);
			break;
		case 3:
			str_add_char(out, (char)(0x80 | (r >> 16 & 0x7F)));
			break;
		case 4:
			str_add_char(out, (char)(r >> 16 & 0x1F));
			break;
		default:
			str_add_char(out, (char)(r >> 16 & 0x7F));
		}
	}
}

#endif
