#include "ui/glyph.h"

#include <string.h>

#include "base/str.h"

static const struct {
	const char *sign, *ascii;
} glyphs[GLYPH_COUNT] = {
	[GLYPH_DONE] = { "●", "#" },
	[GLYPH_SMALLEST] = { "◐", "+" },
	[GLYPH_PARTLY] = { "◔", "/" },
	[GLYPH_REST] = { "~", "~" },
	[GLYPH_NOT_TODAY] = { "◌", "," },
	[GLYPH_PAUSED] = { "–", "-" },
	[GLYPH_OPEN] = { "·", "." },
	[GLYPH_EMPTY] = { "○", "o" },
	[GLYPH_CHOSEN] = { ">", ">" },
	[GLYPH_STAR] = { "★", "*" },
	[GLYPH_ACROSS] = { "─", "-" },
	[GLYPH_DOWN] = { "│", "|" },
	[GLYPH_TOP_LEFT] = { "┌", "+" },
	[GLYPH_TOP_RIGHT] = { "┐", "+" },
	[GLYPH_BOTTOM_LEFT] = { "└", "+" },
	[GLYPH_BOTTOM_RIGHT] = { "┘", "+" },
	[GLYPH_MORE_ABOVE] = { "↑", "^" },
	[GLYPH_MORE_BELOW] = { "↓", "v" },
};

/* Signs in the program's words. A pair of arrows reads as words, a single one
 * too. */
static const struct {
	const char *sign, *ascii;
} signs[] = {
	{ "↑↓", "up/down" }, { "←→", "left/right" },
	{ "↑", "up" }, { "↓", "down" }, { "←", "left" }, { "→", "->" },
	{ "“", "\"" }, { "”", "\"" }, { "‘", "'" }, { "’", "'" },
	{ "…", "..." }, { "·", "-" }, { "–", "-" }, { "—", "-" },
	{ "×", "x" }, { "●", "#" }, { "◐", "+" }, { "◔", "/" },
	{ "◌", "," }, { "○", "o" }, { "★", "*" }, { "─", "-" },
	{ "│", "|" }, { "½", "1/2" },
};

const char *glyph_text(enum glyph glyph, bool ascii)
{
	return ascii ? glyphs[glyph].ascii : glyphs[glyph].sign;
}

/* The sign that stands at `at`; -1 for none. */
static int sign_at(const char *at)
{
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (strncmp(at, signs[i].sign, strlen(signs[i].sign)) == 0)
			return (int)i;
	return -1;
}

const char *glyph_words(const char *words, bool ascii, struct arena *arena)
{
	struct str out = STR_INIT;
	const char *text;

	if (!ascii)
		return words;
	for (const char *at = words; *at;) {
		int sign = (unsigned char)*at < 0x80 ? -1 : sign_at(at);

		if (sign < 0) {
			str_add_char(&out, *at++);
			continue;
		}
		str_add(&out, signs[sign].ascii);
		at += strlen(signs[sign].sign);
	}
	text = arena_text_n(arena, out.s, out.size);
	str_clear(&out);
	return text;
}

const char *glyph_points(const char *cut, bool ascii, struct arena *arena)
{
	char *text;

	if (!ascii)
		return cut;
	text = arena_text(arena, cut);
	for (char *at = text; (at = strstr(at, "…")); at += 3)
		memcpy(at, "...", 3);
	return text;
}
