#include "ui/style.h"

#include <stddef.h>
#include <string.h>

#define OWN { COLOUR_OWN, COLOUR_OWN, 0 }
#define WEIGHT(how) { COLOUR_OWN, COLOUR_OWN, how }
#define INK(colour, how) { colour, COLOUR_OWN, how }

/*
 * What all themes share: body text and hints are the terminal's own two
 * colours, headings have weight instead of a hue, and one accent says again
 * what a sign already said. No red, and nothing dim.
 */
#define LOOKS(accent)							\
	{								\
		[STYLE_PLAIN] = OWN,					\
		[STYLE_TITLE] = WEIGHT(LOOK_BOLD),			\
		[STYLE_FAINT] = OWN,					\
		[STYLE_FRAME] = OWN,					\
		[STYLE_TAB] = OWN,					\
		[STYLE_TAB_OPEN] = INK(accent, LOOK_BOLD),		\
		[STYLE_CHOSEN] = OWN,					\
		[STYLE_ACCENT] = INK(accent, 0),			\
		[STYLE_MARK] = INK(accent, 0),				\
		[STYLE_MATCH] = INK(accent, LOOK_BOLD | LOOK_UNDERLINE),			\
		[STYLE_SELECTED] = WEIGHT(LOOK_REVERSE),		\
		[STYLE_KEPT] = INK(accent, 0),				\
		[STYLE_NOTICE] = OWN,					\
		[STYLE_CARE] = WEIGHT(LOOK_BOLD),			\
		[STYLE_STRONG] = WEIGHT(LOOK_BOLD),			\
		[STYLE_EMPHASIS] = WEIGHT(LOOK_UNDERLINE),		\
		[STYLE_QUOTE] = OWN,					\
	}

/*
 * "calm" knows nothing of the paper it is drawn on: 29 (#00875f) is 4.6 : 1
 * on black and 4.5 : 1 on white, and with sixteen colours it takes none.
 * The others are for those who said which they have. To add a theme: a row.
 */
const struct theme themes[] = {
	{ .name = "calm", .few = COLOUR_OWN, .looks = LOOKS(29) },
	{ .name = "dark", .paper = PAPER_DARK, .few = 6, .looks = LOOKS(80) },
	{ .name = "light", .paper = PAPER_LIGHT, .few = 4, .looks = LOOKS(24) },
	{ .name = "mono", .few = COLOUR_OWN, .looks = LOOKS(COLOUR_OWN) },
	{ .name = "contrast", .few = COLOUR_OWN, .focus_reversed = true,
	  .looks = LOOKS(COLOUR_OWN) },
	{ 0 },
};

const struct theme *theme_find(const char *name)
{
	for (const struct theme *theme = themes; theme->name; theme++)
		if (strcmp(theme->name, name) == 0)
			return theme;
	return NULL;
}

static int in_depth(int colour, const struct theme *theme, enum depth depth)
{
	if (colour == COLOUR_OWN || depth == DEPTH_MONO)
		return COLOUR_OWN;
	if (depth == DEPTH_16 && colour > 15)
		return theme->few;
	if (depth == DEPTH_256 && colour >= COLOUR_RGB)
		return theme->few;
	return colour;
}

struct look style_look(const struct theme *theme, enum depth depth,
		       enum style style, bool focus)
{
	struct look look = theme->looks[style];

	look.ink = in_depth(look.ink, theme, depth);
	look.paper = in_depth(look.paper, theme, depth);
	if (focus && theme->focus_reversed)
		look.attributes ^= LOOK_REVERSE;
	return look;
}

uint32_t colour_rgb(int colour)
{
	/* The sixteen are the person's own to choose; these stand for them
	 * in pictures. */
	static const uint32_t ansi[16] = {
		0x1c1c1c, 0xaf5f5f, 0x5f875f, 0x87875f,
		0x005f87, 0x875f87, 0x5fafaf, 0xd0d0d0,
		0x585858, 0xd78787, 0x87af87, 0xd7d787,
		0x5f87af, 0xaf87af, 0x87d7d7, 0xeeeeee,
	};
	static const uint32_t step[6] = { 0, 95, 135, 175, 215, 255 };

	if (colour >= COLOUR_RGB)
		return (uint32_t)(colour - COLOUR_RGB);
	if (colour < 0)
		return 0;
	if (colour < 16)
		return ansi[colour];
	if (colour < 232) {
		uint32_t n = (uint32_t)colour - 16;

		return step[n / 36] << 16 | step[n / 6 % 6] << 8 | step[n % 6];
	}
	return (uint32_t)(8 + 10 * (colour - 232)) * 0x010101;
}
