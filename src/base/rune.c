#include "base/rune.h"

size_t utf8_take(const char *p, size_t left, uint32_t *rune)
{
	const unsigned char *s = (const unsigned char *)p;

	*rune = s[0];
	if (s[0] < 0x80)
		return 1;
	if (s[0] >= 0xC2 && s[0] < 0xE0 && left > 1 && utf8_is_tail(p[1])) {
		*rune = (s[0] & 0x1Fu) << 6 | (s[1] & 0x3Fu);
		return 2;
	}
	if (s[0] >= 0xE0 && s[0] < 0xF0 && left > 2 && utf8_is_tail(p[1]) &&
	    utf8_is_tail(p[2])) {
		*rune = (s[0] & 0x0Fu) << 12 | (s[1] & 0x3Fu) << 6 |
			(s[2] & 0x3Fu);
		if (*rune >= 0x800 && (*rune < 0xD800 || *rune > 0xDFFF))
			return 3;
	}
	if (s[0] >= 0xF0 && s[0] < 0xF5 && left > 3 && utf8_is_tail(p[1]) &&
	    utf8_is_tail(p[2]) && utf8_is_tail(p[3])) {
		*rune = (s[0] & 0x07u) << 18 | (s[1] & 0x3Fu) << 12 |
			(s[2] & 0x3Fu) << 6 | (s[3] & 0x3Fu);
		if (*rune >= 0x10000 && *rune <= 0x10FFFF)
			return 4;
	}
	*rune = UTF8_BAD;
	return 1;
}
