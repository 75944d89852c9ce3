#ifndef TEND_UI_GLYPH_H
#define TEND_UI_GLYPH_H

#include <stdbool.h>

#include "base/arena.h"

/* The program's own signs. Each is one column wide, and has an ASCII form for
 * TEND_ASCII, for locales without UTF-8, and where the signs are two columns
 * wide (East Asian settings). */
enum glyph {
	GLYPH_DONE,		/* ● # */
	GLYPH_SMALLEST,		/* ◐ + */
	GLYPH_PARTLY,		/* ◔ / */
	GLYPH_REST,		/* ~ ~ */
	GLYPH_NOT_TODAY,	/* ◌ , */
	GLYPH_PAUSED,		/* – - */
	GLYPH_OPEN,		/* · . */
	GLYPH_EMPTY,		/* ○ o */
	GLYPH_CHOSEN,		/* > > */
	GLYPH_STAR,		/* ★ * */
	GLYPH_ACROSS,		/* ─ - */
	GLYPH_DOWN,		/* │ | */
	GLYPH_TOP_LEFT, GLYPH_TOP_RIGHT, GLYPH_BOTTOM_LEFT, GLYPH_BOTTOM_RIGHT,
	GLYPH_MORE_ABOVE,	/* ↑ ^ */
	GLYPH_MORE_BELOW,	/* ↓ v */
	GLYPH_COUNT
};

const char *glyph_text(enum glyph glyph, bool ascii);

/* The program's own words with their signs swapped for ASCII: “ ” become ",
 * ’ ', … three points, · and – -, ↑↓ up/down, × x. Without `ascii` the words
 * themselves. Never for what a person wrote. Lives in the arena. */
const char *glyph_words(const char *words, bool ascii, struct arena *arena);

/* A person's words that were cut before they came here, with … as three points
 * for ASCII. Both are three bytes: places in the text stay what they are. */
const char *glyph_points(const char *cut, bool ascii, struct arena *arena);

#endif
