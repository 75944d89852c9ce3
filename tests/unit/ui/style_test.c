#include <math.h>
#include <string.h>

#include "ui/style.h"
#include "ui/window.h"
#include "unit.h"

/*
 * Contrast, computed as WCAG 2 does. Where a theme draws with no colour of its
 * own, the terminal's two are the person's choice.
 */
enum { ON_BLACK = 0x000000, ON_WHITE = 0xFFFFFF,
       BASE03 = 0x002B36, BASE3 = 0xFDF6E3 };	/* Solarized's papers */

static double part(uint32_t colour, int shift)
{
	double c = (double)(colour >> shift & 0xFF) / 255;

	return c <= 0.03928 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static double light(uint32_t colour)
{
	return 0.2126 * part(colour, 16) + 0.7152 * part(colour, 8) +
		0.0722 * part(colour, 0);
}

static double contrast(uint32_t a, uint32_t b)
{
	double x = light(a) + 0.05, y = light(b) + 0.05;

	return x > y ? x / y : y / x;
}

/* Of the sixteen the terminal decides; these are what most begin with. */
static uint32_t usual(int colour)
{
	static const uint32_t xterm[16] = {
		0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd,
		0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00,
		0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
	};

	return colour >= 0 && colour < 16 ? xterm[colour] : colour_rgb(colour);
}

/* Every role of a theme, in every depth, on that paper. */
static void is_read_on(const struct theme *theme, uint32_t paper, double least)
{
	for (int depth = DEPTH_MONO; depth <= DEPTH_TRUE; depth++)
		for (int i = 0; i < STYLE_COUNT * 2; i++) {
			struct look look = style_look(theme,
						      (enum depth)depth,
						      (enum style)(i / 2),
						      i % 2);
			uint32_t below = look.paper == COLOUR_OWN ? paper :
				usual(look.paper);

			if (look.ink == COLOUR_OWN)
				continue;
			ck_assert_msg(contrast(usual(look.ink), below) >= least,
				      "%s, role %d with depth %d on #%06x: %.2f",
				      theme->name, i / 2, depth, (unsigned)paper,
				      contrast(usual(look.ink), below));
		}
}

/* Whatever the paper may be: on plain ones as text, on Solarized's as a sign
 * (3 : 1), for no one colour is read as text on all four. */
START_TEST(every_role_is_read_on_the_papers_its_theme_is_for)
{
	for (const struct theme *theme = themes; theme->name; theme++) {
		bool any = theme->paper == PAPER_ANY;

		if (theme->paper != PAPER_LIGHT) {
			is_read_on(theme, ON_BLACK, 4.5);
			is_read_on(theme, BASE03, any ? 3 : 4.5);
		}
		if (theme->paper != PAPER_DARK) {
			is_read_on(theme, ON_WHITE, 4.5);
			is_read_on(theme, BASE3, any ? 3 : 4.5);
		}
	}
}
END_TEST

START_TEST(nothing_is_red_or_dim)
{
	for (const struct theme *theme = themes; theme->name; theme++)
		for (int depth = DEPTH_16; depth <= DEPTH_TRUE; depth++)
			for (int i = 0; i < STYLE_COUNT; i++) {
				struct look look = style_look(theme,
					(enum depth)depth, (enum style)i, false);
				uint32_t rgb = usual(look.ink);

				if (look.ink == COLOUR_OWN)
					continue;
				ck_assert_int_ne(look.ink, 8);
				ck_assert_msg((rgb >> 16) <= (rgb >> 8 & 0xFF) ||
					      (rgb >> 16) <= (rgb & 0xFF),
					      "%s, role %d is red",
					      theme->name, i);
			}
}
END_TEST

/* Cells of one role on the screen; a colour says again what a sign says. */
static bool all_in(enum style style, const char *signs)
{
	const struct canvas *canvas = &window_app()->canvas;

	for (int row = 0; row < canvas->rows; row++)
		for (int col = 0; col < canvas->cols; col++) {
			const struct cell *cell = canvas_cell(canvas, row, col);
			char text[CELL_TEXT + 1] = "";

			if (cell->style != style || cell->text[0] == ' ' ||
			    !cell->size)
				continue;
			memcpy(text, cell->text, cell->size);
			if (!strstr(signs, text))
				return false;
		}
	return true;
}

START_TEST(what_a_colour_says_a_sign_says_too)
{
	int64_t habit;

	window_begin(24, 80, false);
	habit = window_habit("lunch", "step outside", -20);
	window_mark(habit, -1, 1, NULL);
	window_page(-1, "* a kept line\nrain and rest");
	/* Marks are signs of their own; the open place stands in brackets;
	 * letters that were looked for do, too. */
	for (const char *at = "1\0004\0005\0005 v\0"; *at; at += strlen(at) + 1) {
		window_press(at);
		ck_assert_msg(all_in(STYLE_MARK, "●◐◔~◌–·[]"),
			      "a mark without its sign: %s", window_text());
	}
	window_press("1");
	ck_assert_ptr_nonnull(strstr(window_row(0), "[1 Today]"));
	window_press("/ \"rain\"");
	ck_assert(window_has("[rain]"));
	window_press("ESC ESC 2 RET");
	ck_assert(window_has("kept"));
	window_end();
}
END_TEST

UNIT(style)
{
	tcase_add_test(unit,
		       every_role_is_read_on_the_papers_its_theme_is_for);
	tcase_add_test(unit, nothing_is_red_or_dim);
	tcase_add_test(unit, what_a_colour_says_a_sign_says_too);
}
