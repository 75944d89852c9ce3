#include "text/fold.h"

#include <assert.h>
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>

#include "base/mem.h"
#include "text/utf8.h"

struct folding {
	struct str *out;
	struct fold_map *map;	/* may be NULL */
	size_t source;		/* where the character being folded begins */
	size_t last_source;	/* …and the one that gave `last` */
	uint32_t last;		/* the last code point given out; 0: ASCII */
	size_t last_size;
	bool apart;		/* it is a word of its own */
};

static bool within(uint32_t rune, uint32_t first, uint32_t last)
{
	return rune >= first && rune <= last;
}

static bool is_kana(uint32_t rune)
{
	return within(rune, 0x3041, 0x3096) || within(rune, 0x309D, 0x309E) ||
		within(rune, 0x30A1, 0x30FE) || within(rune, 0x31F0, 0x31FF);
}

static bool is_han(uint32_t rune)
{
	return within(rune, 0x4E00, 0x9FFF) || within(rune, 0x3400, 0x4DBF) ||
		within(rune, 0x20000, 0x3FFFD) || within(rune, 0x3005, 0x3007) ||
		within(rune, 0x3021, 0x3029) || within(rune, 0x3038, 0x303B) ||
		within(rune, 0x3105, 0x312F) || within(rune, 0xF900, 0xFAFF);
}

/* A character of writing that has no blanks between its words. */
static bool stands_apart(uint32_t rune)
{
	if (rune < 0x0E01)
		return false;
	return within(rune, 0x0E01, 0x0EFF) || within(rune, 0x1000, 0x109F) ||
		within(rune, 0x1780, 0x17FF) || within(rune, 0xA9E0, 0xA9FF) ||
		within(rune, 0xAA60, 0xAA7F) || is_kana(rune) || is_han(rune);
}

/* Accents and vowel points: words are known without them. The marks of other
 * scripts (Indic vowels, say) are letters to those who read them. */
static bool is_accent(uint32_t rune)
{
	static const struct { uint32_t first, last; } rows[] = {
		{ 0x0300, 0x036F }, { 0x0483, 0x0489 }, { 0x0591, 0x05BD },
		{ 0x05BF, 0x05BF }, { 0x05C1, 0x05C2 }, { 0x05C4, 0x05C5 },
		{ 0x05C7, 0x05C7 }, { 0x0610, 0x061A }, { 0x0640, 0x0640 },
		{ 0x064B, 0x065F }, { 0x0670, 0x0670 }, { 0x06D6, 0x06DC },
		{ 0x06DF, 0x06E4 }, { 0x06E7, 0x06E8 }, { 0x06EA, 0x06ED },
		{ 0x0711, 0x0711 }, { 0x0730, 0x074A }, { 0x08CA, 0x08E1 },
		{ 0x08E3, 0x08FF }, { 0x1AB0, 0x1AFF }, { 0x1DC0, 0x1DFF },
		{ 0x20D0, 0x20F0 }, { 0xFB1E, 0xFB1E }, { 0xFE20, 0xFE2F },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (rune <= rows[i].last)
			return rune >= rows[i].first;
	return false;
}

static bool is_selector(uint32_t rune)
{
	return within(rune, 0xFE00, 0xFE0F) || within(rune, 0x180B, 0x180F) ||
		within(rune, 0xE0100, 0xE01EF);
}

/* Letters that have no decomposition, small, and what they are looked for as;
 * the same for the apostrophes that count as letters, and for the Arabic and
 * Persian shapes of one letter. */
static const char *plain_letters(uint32_t rune)
{
	static const struct { uint16_t rune; char as[4]; } rows[] = {
		{ 0x00DF, "ss" }, { 0x00E6, "ae" }, { 0x00F0, "d" },
		{ 0x00F8, "o" }, { 0x00FE, "th" }, { 0x0111, "d" },
		{ 0x0127, "h" }, { 0x0131, "i" }, { 0x0138, "k" },
		{ 0x0142, "l" }, { 0x014B, "n" }, { 0x0153, "oe" },
		{ 0x0167, "t" }, { 0x0180, "b" }, { 0x0188, "c" },
		{ 0x0192, "f" }, { 0x0199, "k" }, { 0x019A, "l" },
		{ 0x01B4, "y" }, { 0x01B6, "z" }, { 0x01E5, "g" },
		{ 0x0225, "z" }, { 0x0237, "j" }, { 0x023C, "c" },
		{ 0x0247, "e" }, { 0x0249, "j" }, { 0x024D, "r" },
		{ 0x024F, "y" }, { 0x0253, "b" }, { 0x0256, "d" },
		{ 0x0257, "d" }, { 0x0260, "g" }, { 0x0268, "i" },
		{ 0x0272, "n" }, { 0x0289, "u" }, { 0x02BB, "'" },
		{ 0x02BC, "'" }, { 0x03C2, "σ" }, { 0x0649, "ي" },
		{ 0x0671, "ا" }, { 0x06A9, "ك" }, { 0x06CC, "ي" },
		{ 0x2C65, "a" }, { 0x2C66, "t" },
	};
	size_t low = 0, high = sizeof(rows) / sizeof(*rows);

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (rows[middle].rune == rune)
			return rows[middle].as;
		if (rows[middle].rune < rune)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

static void map_bytes(struct folding *f, size_t count, size_t step)
{
	struct fold_map *map = f->map;
	size_t end = f->out->size;

	if (!map)
		return;
	if (end + 1 > map->room) {
		map->room = (end + 1) * 2;
		map->at = mem_grow(map->at, map->room, sizeof(*map->at));
	}
	for (size_t i = 0; i < count; i++)
		map->at[end - count + i] = (uint32_t)(f->source + i * step);
}

static void give_blank(struct folding *f)
{
	if (f->out->size > 0 && f->out->s[f->out->size - 1] != ' ') {
		str_add_char(f->out, ' ');
		map_bytes(f, 1, 0);
	}
}

static void give(struct folding *f, uint32_t rune)
{
	bool apart = stands_apart(rune);
	size_t before;

	if (apart || f->apart)
		give_blank(f);
	before = f->out->size;
	str_add_rune(f->out, rune);
	f->last = rune;
	f->last_size = f->out->size - before;
	f->last_source = f->source;
	f->apart = apart;
	map_bytes(f, f->last_size, 0);
}

/* か and its voice, or the parts of a Hangul syllable, written as one. */
static bool compose(struct folding *f, uint32_t rune)
{
	size_t source = f->source;
	uint32_t whole;

	if (f->last == 0)
		return false;
	whole = uc_composition(f->last, rune);
	if (whole == 0)
		return false;
	f->out->size -= f->last_size;
	f->source = f->last_source;
	f->apart = false;	/* its blank is there already */
	give(f, whole);
	f->source = source;
	return true;
}

static void give_letter(struct folding *f, uint32_t rune)
{
	const char *plain;

	if (within(rune, 0x3099, 0x309A)) {
		compose(f, rune);
		return;
	}
	if (within(rune, 0x1161, 0x11C2) && compose(f, rune))
		return;
	if (is_accent(rune) || is_selector(rune))
		return;
	rune = uc_tolower(rune);
	plain = plain_letters(rune);
	if (!plain) {
		give(f, rune);
		return;
	}
	while (*plain) {
		plain += utf8_take(plain, strlen(plain), &rune);
		give(f, rune);
	}
}

/* Whether a code point is looked for as it stands: the commonest ones that
 * have nothing to take off, and those that must not be taken apart. */
static bool stays_whole(uint32_t rune)
{
	return is_kana(rune) || within(rune, 0x4E00, 0x9FFF) ||
		within(rune, 0x3400, 0x4DBF) || within(rune, 0xAC00, 0xD7A3) ||
		within(rune, 0x3131, 0x318E);
}

static void take_apart(struct folding *f, uint32_t rune)
{
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
	int tag;
	int count = stays_whole(rune) ? -1 :
		uc_decomposition(rune, &tag, parts);

	if (count < 0) {
		give_letter(f, rune);
		return;
	}
	for (int i = 0; i < count; i++)
		take_apart(f, parts[i]);
}

static void fold_rune(struct folding *f, uint32_t rune)
{
	if (rune == UTF8_BAD || rune == 0 || rune == 0x200B)
		give(f, ' ');
	else if (stays_whole(rune))
		give(f, rune);
	else if (!uc_is_general_category_withtable(rune, UC_CATEGORY_MASK_Cf))
		take_apart(f, rune);
}

/* As much ASCII as there is, at once. */
static size_t fold_ascii(struct folding *f, const char *p, size_t left)
{
	char lower[256];
	size_t n = 0;

	while (n < left && n < sizeof(lower) && p[n] > 0) {
		lower[n] = (char)(p[n] >= 'A' && p[n] <= 'Z' ? p[n] | 0x20 :
				  p[n]);
		n++;
	}
	if (n == 0)
		return 0;
	if (f->apart && p[0] != ' ')
		give_blank(f);
	str_add_n(f->out, lower, n);
	map_bytes(f, n, 1);
	f->last = 0;
	f->apart = false;
	return n;
}

void fold_mapped(struct str *out, struct fold_map *map, const char *text,
		 size_t size)
{
	struct folding f = { .out = out, .map = map };

	assert(!map || (size < UINT32_MAX && out->size == 0));
	while (f.source < size) {
		uint32_t rune;
		size_t run = fold_ascii(&f, text + f.source, size - f.source);

		f.source += run;
		if (run > 0)
			continue;

		size_t step = utf8_take(text + f.source, size - f.source,
					&rune);

		fold_rune(&f, rune);
		f.source += step;
	}
	map_bytes(&f, 0, 0);
	if (map)
		map->at[out->size] = (uint32_t)size;
}

void fold_text(struct str *out, const char *text, size_t size)
{
	fold_mapped(out, NULL, text, size);
}

void fold_map_clear(struct fold_map *map)
{
	free(map->at);
	*map = (struct fold_map)FOLD_MAP_INIT;
}

struct range fold_source(const struct fold_map *map, size_t folded_size,
			 size_t start, size_t end)
{
	struct range source = { map->at[start], map->at[start] };

	if (end > start) {
		uint32_t last = map->at[end - 1];

		while (end < folded_size && map->at[end] == last)
			end++;
		source.end = map->at[end];
	}
	return source;
}

void fold_case(struct str *out, const char *text, size_t size)
{
	size_t folded_size = 0;
	uint8_t *folded = size == 0 ? NULL
		: u8_casefold((const uint8_t *)text, size, NULL, UNINORM_NFC,
			      NULL, &folded_size);

	if (!folded && errno == ENOMEM)
		mem_out();
	str_add_n(out, folded ? (const char *)folded : text,
		  folded ? folded_size : size);
	free(folded);
}
