#ifndef TEND_UI_STYLE_H
#define TEND_UI_STYLE_H

#include <stdbool.h>
#include <stdint.h>

/*
 * A style names what a thing is, never how it looks; a theme says how each
 * looks on this terminal. Nothing is told by colour or weight alone.
 */
enum style {
	STYLE_PLAIN,		/* the person's own two colours */
	STYLE_TITLE,		/* a heading */
	STYLE_FAINT,		/* hints: drawn plain by default, never dim */
	STYLE_FRAME,		/* lines and boxes */
	STYLE_TAB,		/* a place in the first row */
	STYLE_TAB_OPEN,		/* … the one that is open */
	STYLE_CHOSEN,		/* the > of the row in focus */
	STYLE_ACCENT,		/* the one accent */
	STYLE_MARK,		/* a mark on a day: did it, smallest, rest … */
	STYLE_MATCH,		/* letters that were looked for */
	STYLE_SELECTED,		/* selected text */
	STYLE_KEPT,		/* a kept line, and the word "kept" beside it */
	STYLE_NOTICE,		/* what the program just said */
	STYLE_CARE,		/* needs care, said in words; no red anywhere */
	STYLE_STRONG,		/* strong words in a page */
	STYLE_EMPHASIS,		/* emphasised words in a page, and links */
	STYLE_QUOTE,		/* the person's words, quoted back */
	STYLE_COUNT
};

/* How many colours there are to draw with. */
enum depth { DEPTH_MONO, DEPTH_16, DEPTH_256, DEPTH_TRUE };

enum { LOOK_BOLD = 1, LOOK_UNDERLINE = 2, LOOK_REVERSE = 4, LOOK_ITALIC = 8 };

/* A colour: -1 the terminal's own; 0-15 ANSI; 16-255 the 256 palette;
 * COLOUR_RGB + 0xRRGGBB a colour by itself. */
enum { COLOUR_OWN = -1, COLOUR_RGB = 0x1000000 };

struct look {
	int ink, paper;		/* colours */
	unsigned attributes;	/* LOOK_… */
};

/* The paper a theme is for. Its colours stand out from it (or from black and
 * from white), 4.5 : 1 at least; a test holds it. */
enum paper_kind { PAPER_ANY, PAPER_DARK, PAPER_LIGHT };

struct theme {
	const char *name;		/* "dark", as in the config file */
	bool focus_reversed;		/* the whole row in focus is reversed */
	enum paper_kind paper;		/* what it is for; so are its pictures */
	int few;			/* with sixteen colours: what a finer one
					 * becomes */
	struct look looks[STYLE_COUNT];
};

/* By name; NULL for one that is unknown. The first of the list is what is
 * drawn when nobody asked for another. */
const struct theme *theme_find(const char *name);
extern const struct theme themes[];	/* ends with name NULL */

/* How a style looks with so many colours: colours beyond the depth become the
 * nearest there is, and with DEPTH_MONO none is left. focus: the cell lies in
 * the row in focus. */
struct look style_look(const struct theme *theme, enum depth depth,
		       enum style style, bool focus);

/* A colour of the 256 palette (or one by itself) as 0xRRGGBB. */
uint32_t colour_rgb(int colour);

#endif
