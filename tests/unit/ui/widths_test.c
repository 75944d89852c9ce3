#include <stdio.h>
#include <string.h>
#include <wchar.h>

#include "book/insights.h"
#include "text/utf8.h"
#include "ui/panes.h"
#include "ui/window.h"
#include "unit.h"

/*
 * Whatever is written, in any script, every screen is exactly as many cells
 * as the window has, and each cell as wide as a terminal draws it.
 */
static const char *const texts[] = {
	"呼吸を三回、ゆっくりと呼吸を三回、ゆっくりと、窓を開けてから",
	"👨‍👩‍👧👍🏽🏳️‍🌈🇩🇪❤️ 🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊",
	"أحب هذا الصباح الهادئ والضوء الناعم على الجدار كل يوم بعد القهوة",
	"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenputzer",
	"a\xcc\x81\xcc\x82\xcc\x83\xcc\x84\xcc\x85\xcc\x86 " "e\xcc\x81 \xcc\x81",
	"\033[31mred\033]0;title\007 \x01\x7f \xe2\x80\xae" "mirror \xc2\x9b" "31m",
	"ไม่เป็นไร กำลังจะถึง नमस्ते 한국어 \xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab",
};

enum { TEXTS = sizeof(texts) / sizeof(*texts) };

/* Ways to every pane; each begins where the one before it ended. */
static const char *const ways[] = {
	"1", "SPC SPC", "ESC m", "ESC ?", "ESC :", "ESC !", "ESC c", "ESC ESC",
	"2", "RET", "e", "ESC ESC TAB", "RET", "ESC S-TAB", "3", "RET", "ESC b",
	"ESC TAB", "TAB", "TAB", "S-TAB S-TAB S-TAB RET", "ESC i", "ESC 4",
	"RET", "e", "ESC z", "ESC END UP RET", "ESC ESC END RET", "ESC 5", "v",
	"v i", "ESC g \"oct\"", "ESC [", "/ \"o\"", "DOWN", "ESC ESC w",
};

enum { WAYS = sizeof(ways) / sizeof(*ways) };

static int cell_cols(const struct cell *cell)
{
	int cols = 0;

	for (size_t at = 0; at < cell->size;) {
		uint32_t rune;
		int wide;

		at += utf8_take(cell->text + at, cell->size - at, &rune);
		wide = rune == UTF8_BAD ? -1 : wcwidth((wchar_t)rune);
		if (wide < 0)
			return -1;
		cols += wide;
	}
	return cols;
}

static void rows_fit(const char *text, const char *way)
{
	const struct canvas *canvas = &window_app()->canvas;

	for (int row = 0; row < canvas->rows; row++) {
		int cols = 0;

		for (int col = 0; col < canvas->cols; col++) {
			const struct cell *cell = canvas_cell(canvas, row, col);

			ck_assert_msg(cell_cols(cell) == cell->width,
				      "“%s” after %s: row %d, column %d", text,
				      way, row, col);
			cols += cell->width;
		}
		ck_assert_msg(cols == canvas->cols,
			      "“%s” after %s: row %d is %d wide", text, way,
			      row, cols);
	}
}

static void fill(const char *text)
{
	struct insight by_hand = { .on = WINDOW_TODAY - 1, .body = text,
				   .quote = "", .reread_on = DAY_NONE };
	struct err err = { 0 };
	char page[600];

	snprintf(page, sizeof(page), "%s\n* %s\n%s %s", text, text, text, text);
	window_page(-1, page);
	window_page(-3, page);
	window_session(-2, page);
	window_mark(window_habit(text, text, -20), -1, 1, text);
	window_habit("lunch", text, -20);
	ck_assert(book_write_insight(window_book(), &by_hand, &err));
	ck_assert(book_sort_insight(window_book(), by_hand.id, 2, &err));
}

START_TEST(every_screen_is_as_wide_as_the_window_in_any_script)
{
	static const int sizes[][2] = {
		{ 24, 80 }, { 12, 40 }, { 30, 100 }, { 37, 141 }, { 13, 47 },
	};
	const char *text = texts[_i];

	fill(text);
	for (int i = 0; i < WAYS; i++) {
		window_press(ways[i]);
		for (size_t j = 0; j < sizeof(sizes) / sizeof(*sizes); j++) {
			window_size(sizes[j][0], sizes[j][1]);
			rows_fit(text, ways[i]);
		}
		window_size(24, 80);
	}
}
END_TEST

static int words_in(const char *text)
{
	int count = 0;

	for (bool in = false; *text; text++) {
		if (*text != ' ' && !in)
			count++;
		in = *text != ' ';
	}
	return count;
}

START_TEST(what_a_key_does_is_said_in_a_breath)
{
	enum { HINT_WORDS = 5, HELP_WORDS = 12 };

	for (int i = 0; panes_all[i]; i++)
		for (const struct binding *row = panes_all[i]->keys;
		     row && row->name; row++) {
			ck_assert_msg(words_in(row->help) <= HELP_WORDS,
				      "%s", row->help);
			ck_assert_msg(!row->hint ||
				      words_in(row->hint) <= HINT_WORDS,
				      "%s", row->hint);
		}
}
END_TEST

UNIT(widths)
{
	window_unit(unit);
	tcase_add_loop_test(unit,
			    every_screen_is_as_wide_as_the_window_in_any_script,
			    0, TEXTS);
	tcase_add_test(unit, what_a_key_does_is_said_in_a_breath);
}
