#ifndef TEND_UI_SVG_H
#define TEND_UI_SVG_H

#include "base/str.h"
#include "ui/canvas.h"

/* The canvas as a picture: every cluster stands in its own column whatever the
 * font, and the words are there as text (title and desc for those who hear
 * it). The theme's name decides light or dark. */
void canvas_svg(const struct canvas *canvas, const struct theme *theme,
		const char *title, struct str *out);

#endif
