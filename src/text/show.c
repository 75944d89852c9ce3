#include "text/show.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include <unictype.h>
#include <unigbrk.h>
#include <uninorm.h>
#include <uniwidth.h>

#include "text/utf8.h"

enum {
	MARKS_MAX = 4,		/* ncurses holds a base and four in a cell */
	DOTTED_CIRCLE = 0x25CC,
	BLACK_FLAG = 0x1F3F4,
	JOINER = 0x200D,
	NO_SIGN = 0xFFFD,
};

static bool only_ascii;

void show_set_ascii(bool ascii)
{
	only_ascii = ascii;
}

bool show_ascii(void)
{
	return only_ascii;
}

static bool within(uint32_t rune, uint32_t first, uint32_t last)
{
	return rune >= first && rune <= last;
}

/* In a locale without these characters wcwidth knows none of them; there all
 * of them become one column, but marks still go with their letters. */
static int columns_of(uint32_t rune)
{
	bool known = !only_ascii && MB_CUR_MAX > 1;
	int width = known ? wcwidth((wchar_t)rune) : uc_width(rune, "UTF-8");

	return width > 2 ? 2 : width;
}

/* What may turn the line around, end it, or hide words in it. */
static bool is_forbidden(uint32_t rune)
{
	return rune == UTF8_BAD || within(rune, 0x7F, 0x9F) ||
		rune == 0x061C || within(rune, 0x200E, 0x200F) ||
		within(rune, 0x2028, 0x202E) || within(rune, 0x2065, 0x206F) ||
		rune == 0xFEFF || within(rune, 0xFFF9, 0xFFFB) ||
		within(rune, 0xE0000, 0xE00FF);
}

/* What honest writing uses and nobody sees. Terminals differ on their widths,
 * so it is never sent to one: soft hyphen, grapheme joiner, zero width space,
 * joiners, invisible operators, variation selectors. */
static bool is_quiet(uint32_t rune)
{
	return rune == 0xAD || rune == 0x34F || within(rune, 0x200B, 0x200D) ||
		within(rune, 0x2060, 0x2064) || within(rune, 0x180B, 0x180F) ||
		within(rune, 0xFE00, 0xFE0F) || within(rune, 0xE0100, 0xE01EF);
}

static bool is_skin_tone(uint32_t rune)
{
	return within(rune, 0x1F3FB, 0x1F3FF);
}

static bool is_tag(uint32_t rune)
{
	return within(rune, 0xE0020, 0xE007F);
}

static bool is_picture(uint32_t rune)
{
	return rune >= 0xA9 && uc_is_property_extended_pictographic(rune);
}

static char *put_rune(char *p, uint32_t rune)
{
	if (rune < 0x80) {
		*p++ = (char)rune;
	} else if (rune < 0x800) {
		*p++ = (char)(0xC0 | rune >> 6);
		*p++ = (char)(0x80 | (rune & 0x3F));
	} else {
		if (rune < 0x10000) {
			*p++ = (char)(0xE0 | rune >> 12);
		} else {
			*p++ = (char)(0xF0 | rune >> 18);
			*p++ = (char)(0x80 | (rune >> 12 & 0x3F));
		}
		*p++ = (char)(0x80 | (rune >> 6 & 0x3F));
		*p++ = (char)(0x80 | (rune & 0x3F));
	}
	return p;
}

static void show_as(struct shown *out, uint32_t rune, int width,
		    enum shown_kind kind)
{
	char *end = out->text;

	if (rune)
		end = put_rune(end, rune);
	*end = '\0';
	out->width = width;
	out->kind = kind;
}

/* Tab, newline and the other controls of ASCII. True if it was one. */
static bool show_control(const char *p, size_t left, struct shown *out)
{
	unsigned char c = (unsigned char)*p;

	if (c >= 0x20 && c != 0x7F)
		return false;
	out->size = 1;
	if (c == '\t') {
		show_as(out, ' ', 1, SHOWN_TAB);
	} else if (c == '\n') {
		show_as(out, ' ', 1, SHOWN_NEWLINE);
	} else if (c == '\r' && left > 1 && p[1] == '\n') {
		show_as(out, ' ', 1, SHOWN_NEWLINE);
		out->size = 2;
	} else {
		/* The pictures of the controls stand in their order. */
		uint32_t picture = c == 0x7F ? 0x2421 : 0x2400u + c;

		show_as(out, picture, 1, SHOWN_REPLACED);
	}
	return true;
}

/* The base: one code point that takes columns, or what stands for it. False
 * if nothing can be set on it. */
static bool show_base(uint32_t rune, struct shown *out)
{
	int width;

	if (is_forbidden(rune)) {
		show_as(out, NO_SIGN, 1, SHOWN_REPLACED);
		return false;
	}
	if (is_quiet(rune)) {
		show_as(out, 0, 0, SHOWN_NOTHING);
		return false;
	}
	width = columns_of(rune);
	/* Alone it might be taken for the tone of a picture before it. */
	if (is_skin_tone(rune))
		width = -1;
	if (width > 0) {
		show_as(out, rune, width, SHOWN_TEXT);
		return true;
	}
	if (width < 0 || uc_is_grapheme_break(DOTTED_CIRCLE, rune)) {
		show_as(out, NO_SIGN, 1, SHOWN_REPLACED);
		return false;
	}
	/* A mark with nothing to stand on. (A lone half of a Hangul syllable is
	 * none, and was refused above.) */
	show_as(out, DOTTED_CIRCLE, 1, SHOWN_TEXT);
	*put_rune(out->text + strlen(out->text), rune) = '\0';
	return true;
}

/* What follows the base in its cluster: marks are set on it, what makes
 * terminals disagree is left out. Another base ends it. */
static void show_marks(const char *p, size_t left, uint32_t base,
		       struct shown *out)
{
	char *end = out->text + strlen(out->text);
	bool picture = is_picture(base);
	bool chained = false;	/* past the first element of a ZWJ chain */
	uint32_t before = base;
	int marks = columns_of(base) == 0;	/* it stands on a circle */

	while (out->size < left && p[out->size] < 0) {
		uint32_t rune;
		size_t step = utf8_take(p + out->size, left - out->size, &rune);

		if (rune == UTF8_BAD)
			break;
		if (picture && before == JOINER && is_picture(rune)) {
			chained = true;
		} else if (uc_is_grapheme_break(before, rune)) {
			break;
		} else if (is_tag(rune)) {
			if (base != BLACK_FLAG)
				break;
		} else if (!is_quiet(rune) && !(picture && is_skin_tone(rune))) {
			if (is_forbidden(rune) || columns_of(rune) != 0)
				break;
			if (!chained && marks++ < MARKS_MAX)
				end = put_rune(end, rune);
		}
		before = rune;
		out->size += step;
	}
	*end = '\0';
}

/* A letter of ASCII that reads as this one does, without its marks. */
static char letter(uint32_t rune)
{
	static const struct { uint16_t rune; char like; } alike[] = {
		{ 0xC6, 'A' }, { 0xD8, 'O' }, { 0xDF, 's' }, { 0xE6, 'a' },
		{ 0xF8, 'o' }, { 0x110, 'D' }, { 0x111, 'd' }, { 0x131, 'i' },
		{ 0x141, 'L' }, { 0x142, 'l' }, { 0x152, 'O' }, { 0x153, 'o' },
		{ 0x1E9E, 'S' },
	};
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];

	while (rune >= 0x80 && uc_canonical_decomposition(rune, parts) > 0)
		rune = parts[0];
	for (size_t i = 0; i < sizeof(alike) / sizeof(*alike); i++)
		if (rune == alike[i].rune)
			return alike[i].like;
	return rune >= 0x20 && rune < 0x7F ? (char)rune : '?';
}

/* One ASCII byte in place of a cluster. */
static char likeness(const char *text)
{
	static const struct { uint16_t first, last; char like; } rows[] = {
		{ 0xA0, 0xA0, ' ' }, { 0xAB, 0xAB, '"' }, { 0xB7, 0xB7, '*' },
		{ 0xBB, 0xBB, '"' }, { 0x2000, 0x200A, ' ' },
		{ 0x2010, 0x2015, '-' }, { 0x2018, 0x201B, '\'' },
		{ 0x201C, 0x201F, '"' }, { 0x2022, 0x2023, '*' },
		{ 0x2026, 0x2026, '.' }, { 0x202F, 0x202F, ' ' },
		{ 0x2032, 0x2032, '\'' }, { 0x2033, 0x2033, '"' },
		{ 0x2039, 0x203A, '\'' }, { 0x205F, 0x205F, ' ' },
		{ 0x2190, 0x2190, '<' }, { 0x2192, 0x2192, '>' },
		{ 0x2212, 0x2212, '-' }, { 0x3000, 0x3000, ' ' },
	};
	uint32_t rune;

	if (utf8_take(text, strlen(text), &rune) == strlen(text))
		for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
			if (within(rune, rows[i].first, rows[i].last))
				return rows[i].like;
	return letter(rune);
}

static void make_ascii(struct shown *out)
{
	for (const char *p = out->text; *p; p++) {
		if (*p > 0)
			continue;

		char like = likeness(out->text);

		if (like == '?')
			out->kind = SHOWN_REPLACED;
		out->text[0] = like;
		out->text[1] = '\0';
		out->width = 1;
		return;
	}
}

void show_cluster(const char *p, size_t left, struct shown *out)
{
	uint32_t rune;

	if (!show_control(p, left, out)) {
		out->size = utf8_take(p, left, &rune);
		if (rune < 0x80)
			show_as(out, rune, 1, SHOWN_TEXT);
		if ((rune < 0x80 || show_base(rune, out)) &&
		    out->size < left && p[out->size] < 0)
			show_marks(p, left, rune, out);
	}
	if (only_ascii)
		make_ascii(out);
}

size_t show_plain(const char *p, size_t left)
{
	size_t n = 0;

	while (n < left && p[n] >= 0x20 && p[n] != 0x7F)
		n++;
	/* The last one may carry a mark. */
	return n > 0 && n < left && p[n] < 0 ? n - 1 : n;
}

static void show_all(struct str *out, const char *text, size_t size,
		     const char *tab, const char *newline)
{
	struct shown shown;

	for (size_t at = 0; at < size; at += shown.size) {
		size_t run = show_plain(text + at, size - at);

		str_add_n(out, text + at, run);
		at += run;
		if (at == size)
			break;
		show_cluster(text + at, size - at, &shown);
		if (shown.kind == SHOWN_TAB)
			str_add(out, tab);
		else if (shown.kind == SHOWN_NEWLINE)
			str_add(out, newline);
		else
			str_add(out, shown.text);
	}
}

void show_text(struct str *out, const char *text, size_t size)
{
	show_all(out, text, size, "\t", "\n");
}

void show_line(struct str *out, const char *text, size_t size)
{
	show_all(out, text, size, " ", " ");
}

int show_width(const char *text, size_t size)
{
	struct shown shown;
	int width = 0;

	for (size_t at = 0; at < size; at += shown.size) {
		size_t run = show_plain(text + at, size - at);

		width += (int)run;
		at += run;
		if (at == size)
			break;
		show_cluster(text + at, size - at, &shown);
		width += shown.width;
	}
	return width;
}

/* Take back what was added after `size`, and blanks before it. How many
 * blanks those were. */
static int take_back(struct str *out, size_t begin, size_t size)
{
	int blanks = 0;

	while (size > begin && out->s[size - 1] == ' ') {
		size--;
		blanks++;
	}
	if (size < out->size) {
		out->size = size;
		out->s[size] = '\0';
	}
	return blanks;
}

/* The sign of a cut, in at most so many columns. How many it took. */
static int add_sign(struct str *out, int columns)
{
	int width = 0;

	if (!only_ascii && columns > 0) {
		str_add(out, "\u2026");
		return 1;
	}
	while (only_ascii && width < columns && width < 3) {
		str_add_char(out, '.');
		width++;
	}
	return width;
}

int show_cut(struct str *out, const char *text, size_t size, int columns)
{
	int sign_width = only_ascii ? 3 : 1;
	size_t begin = out->size;
	size_t kept = begin;	/* with the sign after this it still fits */
	int kept_width = 0;
	int width = 0;
	struct shown shown;

	for (size_t at = 0; at < size; at += shown.size) {
		show_cluster(text + at, size - at, &shown);
		if (width + shown.width > columns) {
			kept_width -= take_back(out, begin, kept);
			return kept_width + add_sign(out, columns - kept_width);
		}
		str_add(out, shown.text);
		width += shown.width;
		if (width + sign_width <= columns) {
			kept = out->size;
			kept_width = width;
		}
	}
	return width;
}

void show_fit(struct str *out, const char *text, size_t size, int columns)
{
	int width = show_cut(out, text, size, columns);

	while (width++ < columns)
		str_add_char(out, ' ');
}
