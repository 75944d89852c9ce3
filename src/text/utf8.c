#include "text/utf8.h"

#include <string.h>

#include <unictype.h>
#include <unigbrk.h>

/* Going back never looks at more code points than this and one: an even
 * number, so that a long run of flags stays in step. */
enum { BACK_MAX = 1023 };

size_t utf8_take_back(const char *text, size_t at, uint32_t *rune)
{
	for (size_t size = 1; size <= 4 && size <= at; size++) {
		if (utf8_is_tail(text[at - size]))
			continue;
		if (utf8_take(text + at - size, size, rune) == size)
			return size;
		break;
	}
	*rune = UTF8_BAD;
	return 1;
}

/* How many plain ASCII bytes, from 0x01 to 0x7F, stand at p. */
static size_t plain(const char *p, size_t left)
{
	size_t n = 0;

	while (n < left && p[n] > 0)
		n++;
	return n;
}

bool utf8_valid(const char *bytes, size_t size)
{
	uint32_t rune;

	for (size_t at = 0; at < size; at += utf8_take(bytes + at, size - at,
						      &rune)) {
		at += plain(bytes + at, size - at);
		if (at == size)
			break;
		utf8_take(bytes + at, size - at, &rune);
		if (rune == 0 || rune == UTF8_BAD)
			return false;
	}
	return true;
}

/* Windows-1252 where it is not Latin-1; the five bytes it leaves open are the
 * C1 controls of the same number, as the WHATWG Encoding Standard has it. */
static unsigned windows_1252(unsigned char byte)
{
	static const uint16_t high[32] = {
		0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
		0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
		0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
		0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
	};

	return byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80] : byte;
}

size_t utf8_mend(struct str *out, const char *bytes, size_t size)
{
	size_t mended = 0;
	size_t kept = 0;	/* bytes before this are in out */
	size_t at = 0;

	while (at < size) {
		uint32_t rune;

		at += plain(bytes + at, size - at);
		if (at == size)
			break;

		size_t step = utf8_take(bytes + at, size - at, &rune);

		if (rune == 0 || rune == UTF8_BAD) {
			str_add_n(out, bytes + kept, at - kept);
			str_add_rune(out, rune == 0 ? 0x2400 : windows_1252(
				(unsigned char)bytes[at]));
			kept = at + step;
			mended++;
		}
		at += step;
	}
	str_add_n(out, bytes + kept, size - kept);
	return mended;
}

/* ---- clusters, by the rules of UAX #29 (GB1 to GB13) ----------------------
 * libunistring's u8_grapheme_next looks at pairs, which divides flags and
 * families; its property tables are right, so the rules are walked here. */

struct walk {
	int before;	/* the break property of the last code point */
	bool picture;	/* Extended_Pictographic Extend* came last */
	bool joined;	/* …and then a joiner */
	bool half_flag;	/* an odd number of flag letters came last */
};

static int property(uint32_t rune)
{
	return rune == UTF8_BAD ? GBP_CONTROL :
		uc_graphemeclusterbreak_property(rune);
}

static bool is_control(int break_property)
{
	return break_property == GBP_CONTROL || break_property == GBP_CR ||
		break_property == GBP_LF;
}

static bool is_picture(uint32_t rune)
{
	return rune >= 0xA9 && rune != UTF8_BAD &&
		uc_is_property_extended_pictographic(rune);
}

/* Whether b goes on with the cluster that a ended, but for flags and pictures
 * (GB3 to GB9b). */
static bool clings(int a, int b)
{
	if (a == GBP_CR && b == GBP_LF)
		return true;
	if (is_control(a) || is_control(b))
		return false;
	if (b == GBP_EXTEND || b == GBP_ZWJ || b == GBP_SPACINGMARK)
		return true;
	if (a == GBP_PREPEND)
		return true;
	if (a == GBP_L)
		return b == GBP_L || b == GBP_V || b == GBP_LV || b == GBP_LVT;
	if (a == GBP_LV || a == GBP_V)
		return b == GBP_V || b == GBP_T;
	return (a == GBP_LVT || a == GBP_T) && b == GBP_T;
}

static void walk_on(struct walk *walk, uint32_t rune, int now)
{
	if (now == GBP_ZWJ) {
		walk->joined = walk->picture;
		walk->picture = false;
	} else if (now == GBP_EXTEND) {
		walk->joined = false;
	} else {
		walk->picture = is_picture(rune);
		walk->joined = false;
	}
	walk->half_flag = now == GBP_RI && !walk->half_flag;
	walk->before = now;
}

static bool goes_on(const struct walk *walk, uint32_t rune, int now)
{
	if (walk->before == GBP_RI && now == GBP_RI)
		return walk->half_flag;
	if (walk->joined && is_picture(rune))
		return true;
	return clings(walk->before, now);
}

size_t utf8_next(const char *text, size_t size, size_t at)
{
	struct walk walk = { 0 };
	uint32_t rune;

	if (at >= size)
		return size;
	/* Between two ASCII bytes there is an edge, but in CR LF. */
	if (at + 1 < size && text[at] >= 0 && text[at + 1] >= 0 &&
	    text[at] != '\r')
		return at + 1;
	at += utf8_take(text + at, size - at, &rune);
	walk_on(&walk, rune, property(rune));
	while (at < size) {
		size_t step = utf8_take(text + at, size - at, &rune);
		int now = property(rune);

		if (!goes_on(&walk, rune, now))
			break;
		walk_on(&walk, rune, now);
		at += step;
	}
	return at;
}

/* An edge at or before `at` that can be known without what stands before it,
 * or as far back as we look. */
static size_t sure_edge(const char *text, size_t at)
{
	uint32_t after, rune;

	at -= utf8_take_back(text, at, &after);
	for (int n = 0; at > 0 && n < BACK_MAX; n++) {
		size_t step = utf8_take_back(text, at, &rune);
		int a = property(rune);
		int b = property(after);
		bool may_go_on = clings(a, b) || (a == GBP_RI && b == GBP_RI) ||
			(a == GBP_ZWJ && is_picture(after));

		if (!may_go_on)
			break;
		at -= step;
		after = rune;
	}
	return at;
}

size_t utf8_prev(const char *text, size_t size, size_t at)
{
	if (at > size)
		at = size;
	if (at <= 1)
		return 0;
	if (text[at - 1] >= 0 && text[at - 2] >= 0 && text[at - 1] != '\n')
		return at - 1;

	size_t edge = sure_edge(text, at);

	for (size_t next = edge; next < at; ) {
		edge = next;
		next = utf8_next(text, at, edge);
	}
	return edge;
}

size_t utf8_edge(const char *text, size_t size, size_t at)
{
	uint32_t rune;

	if (at >= size)
		return size;
	if (at == 0)
		return 0;
	if (text[at] >= 0 && text[at - 1] >= 0 && text[at] != '\n')
		return at;

	/* Inside a code point? Then begin from its end. */
	size_t end = at;

	for (size_t back = 1; back < 4 && back <= at; back++) {
		size_t step = utf8_take(text + at - back, size - at + back,
					&rune);

		if (step > back)
			end = at - back + step;
	}

	if (end == at)
		end += utf8_take(text + at, size - at, &rune);

	size_t edge = sure_edge(text, end);

	for (size_t next = edge; next <= at; ) {
		edge = next;
		if (edge == at)
			break;
		next = utf8_next(text, size, edge);
	}
	return edge;
}

size_t utf8_clusters(const char *text, size_t size)
{
	size_t count = 0;

	for (size_t at = 0; at < size; ) {
		size_t next = utf8_next(text, size, at);

		if (text[next - 1] != '\n')
			count++;
		at = next;
	}
	return count;
}
