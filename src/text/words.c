/* Words as a person moves over them and counts them (text/utf8.h). */
#include "text/utf8.h"

#include <unictype.h>
#include <uniwbrk.h>

enum sort {
	BLANK,		/* white space, line ends */
	SIGN,		/* punctuation, symbols, pictures */
	MARK,		/* goes with what stands before it */
	LETTER,
	DIGIT,
	BETWEEN_LETTERS,	/* a sign that joins letters: it's, a·b */
	BETWEEN_DIGITS,		/* 1,000 */
	BETWEEN,		/* both: don't, 3.14 */
	/* Writing without blanks: one script is one word. */
	HAN,
	HIRAGANA,
	KATAKANA,
	SOUTH_EAST,	/* Thai, Lao, Khmer, Myanmar and their neighbours */
};

static bool within(uint32_t rune, uint32_t first, uint32_t last)
{
	return rune >= first && rune <= last;
}

static bool is_south_east(uint32_t rune)
{
	return within(rune, 0x0E01, 0x0EFF) || within(rune, 0x1000, 0x109F) ||
		within(rune, 0x1780, 0x17FF) || within(rune, 0x1950, 0x19FF) ||
		within(rune, 0x1A20, 0x1AAF) || within(rune, 0xA9E0, 0xA9FF) ||
		within(rune, 0xAA60, 0xAADF);
}

static enum sort sort_of_ascii(uint32_t rune)
{
	if (within(rune | 0x20, 'a', 'z') || rune == '_')
		return LETTER;
	if (within(rune, '0', '9'))
		return DIGIT;
	if (rune == ' ' || within(rune, '\t', '\r'))
		return BLANK;
	if (rune == '\'' || rune == '.')
		return BETWEEN;
	return rune == ',' ? BETWEEN_DIGITS : SIGN;
}

static enum sort sort_of(uint32_t rune)
{
	if (rune < 0x80)
		return sort_of_ascii(rune);
	if (rune == UTF8_BAD)
		return SIGN;
	if (uc_is_property_white_space(rune))
		return BLANK;
	if (uc_is_property_ideographic(rune) || rune == 0x3005)
		return HAN;
	if (within(rune, 0x3041, 0x3096) || within(rune, 0x309D, 0x309F))
		return HIRAGANA;
	switch (uc_wordbreak_property(rune)) {
	case WBP_EXTEND:
	case WBP_FORMAT:
	case WBP_ZWJ:
		return MARK;
	case WBP_KATAKANA:
		return KATAKANA;
	case WBP_NUMERIC:
		return DIGIT;
	case WBP_MIDNUMLET:
		return BETWEEN;
	case WBP_MIDLETTER:
		return BETWEEN_LETTERS;
	case WBP_MIDNUM:
		return BETWEEN_DIGITS;
	}
	if (!uc_is_general_category_withtable(rune, UC_CATEGORY_MASK_L |
					      UC_CATEGORY_MASK_N))
		return SIGN;
	return is_south_east(rune) ? SOUTH_EAST : LETTER;
}

static bool is_word(enum sort sort)
{
	return sort == LETTER || sort == DIGIT || sort >= HAN;
}

/* Whether two neighbours are of one word, marks between them aside. */
static bool same_word(enum sort a, enum sort b)
{
	if (a == LETTER || a == DIGIT)
		return b == LETTER || b == DIGIT;
	return a == b;
}

/* Whether a sign of this sort may stand inside a word between a and b. */
static bool joins(enum sort sign, enum sort a, enum sort b)
{
	if (a == LETTER && b == LETTER)
		return sign == BETWEEN || sign == BETWEEN_LETTERS;
	if (a == DIGIT && b == DIGIT)
		return sign == BETWEEN || sign == BETWEEN_DIGITS;
	return false;
}

/* The sort at `at`, and where what it says begins to end: past its marks. */
static enum sort sort_at(const char *text, size_t size, size_t at, size_t *end)
{
	uint32_t rune;

	at += utf8_take(text + at, size - at, &rune);

	enum sort sort = sort_of(rune);

	while (at < size && text[at] < 0) {
		size_t step = utf8_take(text + at, size - at, &rune);

		if (sort_of(rune) != MARK)
			break;
		at += step;
	}
	*end = at;
	return sort;
}

/* The sort of what ends at `at`, marks passed over, and where it begins. */
static enum sort sort_before(const char *text, size_t at, size_t *start)
{
	enum sort sort = SIGN;
	uint32_t rune;

	do {
		at -= utf8_take_back(text, at, &rune);
		sort = sort_of(rune);
	} while (sort == MARK && at > 0);
	*start = at;
	return sort;
}

/* The end of the word of this sort that goes on at `at`. */
static size_t word_end(const char *text, size_t size, size_t at,
		       enum sort sort)
{
	size_t end, after;

	while (at < size) {
		enum sort next = sort_at(text, size, at, &end);

		if (!same_word(sort, next)) {
			if (end == size || (sort != LETTER && sort != DIGIT))
				break;

			enum sort far = sort_at(text, size, end, &after);

			if (!joins(next, sort, far))
				break;
			next = far;
			end = after;
		}
		sort = next;
		at = end;
	}
	return at;
}

size_t utf8_next_word(const char *text, size_t size, size_t at)
{
	while (at < size) {
		enum sort sort = sort_at(text, size, at, &at);

		if (is_word(sort))
			return word_end(text, size, at, sort);
	}
	return size;
}

size_t utf8_prev_word(const char *text, size_t size, size_t at)
{
	enum sort sort = SIGN;
	size_t start;

	if (at > size)
		at = size;
	while (at > 0 && !is_word(sort))
		sort = sort_before(text, at, &at);
	if (!is_word(sort))
		return 0;
	while (at > 0) {
		enum sort before = sort_before(text, at, &start);

		if (!same_word(before, sort)) {
			size_t far_start;

			if (start == 0)
				break;

			enum sort far = sort_before(text, start, &far_start);

			if (!joins(before, far, sort))
				break;
			before = far;
			start = far_start;
		}
		sort = before;
		at = start;
	}
	return utf8_edge(text, size, at);
}

size_t utf8_words(const char *text, size_t size)
{
	size_t count = 0;

	for (size_t at = 0; at < size; ) {
		enum sort sort = sort_at(text, size, at, &at);

		if (!is_word(sort))
			continue;
		count++;
		if (sort != HAN && sort != HIRAGANA)
			at = word_end(text, size, at, sort);
	}
	return count;
}
