#include <string.h>

#include "base/str.h"
#include "text/show.h"
#include "ui/draw.h"
#include "ui/svg.h"
#include "unit.h"

static struct canvas canvas;
static struct arena arena;
static struct frame frame;

static void begin(int rows, int cols)
{
	canvas_init(&canvas, rows, cols);
	frame = (struct frame){
		.canvas = &canvas, .rows = rows, .cols = cols, .arena = &arena,
	};
}

static void end(void)
{
	canvas_clear(&canvas);
	arena_clear(&arena);
}

static void claim(const char *want)
{
	struct str text = STR_INIT;

	canvas_text(&canvas, &text);
	ck_assert_str_eq(text.s, want);
	str_clear(&text);
}

START_TEST(a_canvas_prints_as_exactly_its_rows)
{
	begin(3, 10);
	draw_text(&frame, 1, 2, STYLE_PLAIN, "hello");
	claim("\n  hello\n\n");
	end();
}
END_TEST

START_TEST(a_wide_character_takes_two_cells)
{
	begin(1, 10);
	int after = draw_text(&frame, 0, 0, STYLE_PLAIN, "日本a");

	ck_assert_int_eq(after, 5);
	ck_assert_int_eq(canvas_cell(&canvas, 0, 0)->width, 2);
	ck_assert(canvas_cell(&canvas, 0, 1)->flags & CELL_SECOND);
	claim("日本a\n");
	end();
}
END_TEST

START_TEST(writing_over_half_of_a_wide_cell_blanks_the_other_half)
{
	begin(1, 10);
	draw_text(&frame, 0, 0, STYLE_PLAIN, "日本");
	draw_text(&frame, 0, 1, STYLE_PLAIN, "x");
	claim(" x本\n");
	draw_text(&frame, 0, 2, STYLE_PLAIN, "y");
	claim(" xy\n");
	draw_text(&frame, 0, 1, STYLE_PLAIN, "日");
	claim(" 日\n");
	end();
}
END_TEST

START_TEST(a_wide_character_cut_by_an_edge_leaves_a_blank)
{
	begin(1, 4);
	draw_text(&frame, 0, 3, STYLE_PLAIN, "日");
	claim("\n");
	struct frame part = frame_part(&frame, 0, 1, 1, 2);

	draw_text(&part, 0, -1, STYLE_PLAIN, "日本");
	claim("\n");
	ck_assert_int_eq(canvas_cell(&canvas, 0, 3)->size, 1);
	draw_text(&part, 0, -2, STYLE_PLAIN, "日本");
	claim(" 本\n");
	end();
}
END_TEST

START_TEST(nothing_is_drawn_outside_a_frame)
{
	begin(4, 8);
	struct frame part = frame_part(&frame, 1, 2, 2, 4);

	for (int row = -3; row < 8; row++)
		draw_text(&part, row, -2, STYLE_PLAIN, "abcdefghijkl");
	claim("\n  cdef\n  cdef\n\n");
	part = frame_part(&part, -1, -1, 9, 9);
	ck_assert_int_eq(part.rows, 2);
	ck_assert_int_eq(part.cols, 4);
	end();
}
END_TEST

START_TEST(no_control_byte_gets_onto_the_canvas)
{
	struct str text = STR_INIT;

	begin(1, 40);
	draw_text(&frame, 0, 0, STYLE_PLAIN,
		  "a\033[31mb\xc2\x9b" "c\xe2\x80\xae" "d\x80\x07");
	canvas_text(&canvas, &text);
	for (size_t i = 0; i + 1 < text.size; i++)
		ck_assert_uint_ge((unsigned char)text.s[i], 0x20);
	ck_assert_ptr_null(strstr(text.s, "\xe2\x80\xae"));
	ck_assert_ptr_null(strstr(text.s, "\xc2\x9b"));
	str_clear(&text);
	end();
}
END_TEST

START_TEST(own_signs_become_ascii_and_written_ones_stay)
{
	begin(4, 40);
	frame.ascii = true;
	draw_box(&frame, 0, 0, 3, 8, NULL);
	draw_glyph(&frame, 1, 2, STYLE_MARK, GLYPH_DONE);
	draw_print(&frame, 3, 0, STYLE_PLAIN, "From “%s” … ↑↓", "a “b”");
	claim("+------+\n| #    |\n+------+\nFrom \"a “b”\" ... up/down\n");
	end();
}
END_TEST

START_TEST(text_too_long_for_its_place_ends_in_points)
{
	begin(2, 10);
	draw_cut(&frame, 0, 0, 6, STYLE_PLAIN, "hello there");
	draw_cut(&frame, 1, 0, 5, STYLE_PLAIN, "日本語");
	claim("hello…\n日本…\n");
	end();
}
END_TEST

START_TEST(words_wrap_and_give_the_rows_they_took)
{
	begin(5, 20);
	ck_assert_int_eq(draw_wrapped(&frame, 0, 2, 0, 8, STYLE_PLAIN,
				      "one two three\nfour"), 3);
	ck_assert_int_eq(draw_wrapped(&frame, 0, 2, 2, 8, STYLE_PLAIN,
				      "one two three\nfour"), 2);
	claim("  one two\n  three\n\n\n\n");
	end();
}
END_TEST

START_TEST(the_chosen_row_has_the_mark_and_the_cursor)
{
	begin(3, 10);
	draw_text(&frame, 1, 3, STYLE_PLAIN, "row");
	draw_chosen(&frame, 1, 1);
	claim("\n > row\n\n");
	ck_assert(canvas.cursor_shown);
	ck_assert_int_eq(canvas.cursor_row, 1);
	ck_assert_int_eq(canvas.cursor_col, 1);
	ck_assert(canvas_cell(&canvas, 1, 9)->flags & CELL_FOCUS);
	end();
}
END_TEST

START_TEST(a_picture_holds_the_words_and_escapes_them)
{
	struct str svg = STR_INIT;

	begin(2, 12);
	draw_text(&frame, 0, 0, STYLE_TITLE, "a<b & 日");
	canvas_svg(&canvas, theme_find("light"), "Today & more", &svg);
	ck_assert_ptr_nonnull(strstr(svg.s, "a&lt;b"));
	ck_assert_ptr_nonnull(strstr(svg.s, "<title id=\"title\">Today &amp; more"));
	ck_assert_ptr_nonnull(strstr(svg.s, ">日</text>"));
	ck_assert_ptr_null(strstr(svg.s, "a<b"));
	str_clear(&svg);
	end();
}
END_TEST

/* WCAG 2: relative luminance and contrast. */
static double linear(double c)
{
	double x = (c / 255 + 0.055) / 1.055;

	return c / 255 <= 0.03928 ? c / 255 / 12.92 :
		__builtin_pow(x, 2.4);
}

static double contrast(uint32_t rgb, double paper)
{
	double light = 0.2126 * linear(rgb >> 16 & 255) +
		0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
	double more = light > paper ? light : paper;
	double less = light > paper ? paper : light;

	return (more + 0.05) / (less + 0.05);
}

START_TEST(every_colour_stands_out_from_the_paper_it_is_for)
{
	for (const struct theme *theme = themes; theme->name; theme++)
		for (int style = 0; style < STYLE_COUNT; style++) {
			int ink = style_look(theme, DEPTH_256,
					     (enum style)style, false).ink;

			if (ink == COLOUR_OWN)
				continue;
			if (theme->paper != PAPER_LIGHT)
				ck_assert(contrast(colour_rgb(ink), 0) >= 4.5);
			if (theme->paper != PAPER_DARK)
				ck_assert(contrast(colour_rgb(ink), 1) >= 4.5);
		}
}
END_TEST

START_TEST(without_colour_no_style_has_any)
{
	for (const struct theme *theme = themes; theme->name; theme++)
		for (int style = 0; style < STYLE_COUNT; style++) {
			struct look look = style_look(theme, DEPTH_MONO,
						      (enum style)style, false);

			ck_assert_int_eq(look.ink, COLOUR_OWN);
			ck_assert_int_eq(look.paper, COLOUR_OWN);
		}
}
END_TEST

UNIT(canvas)
{
	tcase_add_test(unit, a_canvas_prints_as_exactly_its_rows);
	tcase_add_test(unit, a_wide_character_takes_two_cells);
	tcase_add_test(unit, writing_over_half_of_a_wide_cell_blanks_the_other_half);
	tcase_add_test(unit, a_wide_character_cut_by_an_edge_leaves_a_blank);
	tcase_add_test(unit, nothing_is_drawn_outside_a_frame);
	tcase_add_test(unit, no_control_byte_gets_onto_the_canvas);
	tcase_add_test(unit, own_signs_become_ascii_and_written_ones_stay);
	tcase_add_test(unit, text_too_long_for_its_place_ends_in_points);
	tcase_add_test(unit, words_wrap_and_give_the_rows_they_took);
	tcase_add_test(unit, the_chosen_row_has_the_mark_and_the_cursor);
	tcase_add_test(unit, a_picture_holds_the_words_and_escapes_them);
	tcase_add_test(unit, every_colour_stands_out_from_the_paper_it_is_for);
	tcase_add_test(unit, without_colour_no_style_has_any);
}
