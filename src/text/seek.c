#include "text/seek.h"

#include <stdint.h>
#include <string.h>

#include <unicase.h>

#include "text/utf8.h"

/* Arabic, Hebrew, the scripts of India and South East Asia, Hangul, kana and
 * Han have no capitals: most of a text in them need not be looked up. */
static bool has_no_capitals(uint32_t rune)
{
	return (rune >= 0x0590 && rune < 0x10A0) ||
		(rune >= 0x2E80 && rune < 0xA640) ||
		(rune >= 0xAC00 && rune < 0xD800);
}

static uint32_t small(uint32_t rune)
{
	if (rune < 0x80)
		return rune >= 'A' && rune <= 'Z' ? rune + 32 : rune;
	return rune == UTF8_BAD || has_no_capitals(rune) ? rune :
		uc_tolower(rune);
}

struct seek seek_for(const char *what, size_t size)
{
	struct seek seek = { what, size, false };
	uint32_t rune;

	for (size_t at = 0; at < size;) {
		at += utf8_take(what + at, size - at, &rune);
		if (small(rune) != rune)
			seek.exact = true;
	}
	return seek;
}

/* How many bytes of the text at p are what is looked for; 0: not these. */
static size_t matches(const struct seek *seek, const char *p, size_t left)
{
	size_t at = 0, used = 0;

	if (seek->exact)
		return left >= seek->size &&
			memcmp(p, seek->what, seek->size) == 0 ? seek->size : 0;
	while (used < seek->size) {
		uint32_t a, b;

		if (at == left)
			return 0;

		size_t step = utf8_take(p + at, left - at, &a);

		used += utf8_take(seek->what + used, seek->size - used, &b);
		if (a == UTF8_BAD || b == UTF8_BAD) {
			if (p[at] != seek->what[used - 1])
				return 0;
		} else if (small(a) != small(b)) {
			return 0;
		}
		at += step;
	}
	return at;
}

/* Whether a match may begin with this byte: most can be passed over at once. */
static bool may_begin(const struct seek *seek, unsigned char byte)
{
	unsigned char first = (unsigned char)seek->what[0];

	if (byte == first)
		return true;
	if (seek->exact)
		return false;
	if (first < 0x80 && byte < 0x80)
		return small(byte) == small(first);
	/* The Kelvin sign and İ alone have small letters of ASCII. */
	if (byte < 0x80)
		return small(byte) == 'k' || small(byte) == 'i';
	if (first < 0x80)
		return byte == 0xE2 || byte == 0xC4;
	return (byte & 0xC0) != 0x80;
}

static bool match_at(const struct seek *seek, const char *text, size_t size,
		     size_t at, struct range *found)
{
	size_t matched = may_begin(seek, (unsigned char)text[at]) ?
		matches(seek, text + at, size - at) : 0;

	if (matched == 0 || utf8_edge(text, size, at) != at ||
	    utf8_edge(text, size, at + matched) != at + matched)
		return false;
	*found = (struct range){ at, at + matched };
	return true;
}

bool seek_next(const struct seek *seek, const char *text, size_t size,
	       size_t from, struct range *found)
{
	for (size_t at = from; seek->size > 0 && at < size; at++)
		if (match_at(seek, text, size, at, found))
			return true;
	return false;
}

bool seek_before(const struct seek *seek, const char *text, size_t size,
		 size_t until, struct range *found)
{
	size_t at = until < size ? until : size;

	while (seek->size > 0 && at-- > 0)
		if (match_at(seek, text, size, at, found))
			return true;
	return false;
}
