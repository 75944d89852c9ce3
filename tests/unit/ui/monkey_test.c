#include <stdlib.h>

#include "ui/window.h"
#include "unit.h"

/*
 * Any keys in any order, on every place: nothing falls over, the cursor is
 * shown, and no control byte is on the screen. A failure names its seed.
 */
static const char *const keys[] = {
	"1", "2", "3", "4", "5", "SPC", "d", "s", "r", "n", "m", "t", "k", "l",
	"a", "b", "c", "e", "f", "g", "h", "i", "v", "w", "x", "z", "Z", "*",
	"/", "?", ":", "!", "[", "]", "u", "C-r", "C-z", "RET", "RET", "ESC",
	"ESC", "ESC", "TAB", "S-TAB", "BS", "DEL", "UP", "DOWN", "LEFT",
	"RIGHT", "HOME", "END", "PGUP", "PGDN", "F3", "C-s", "\"12 oct\"",
	"\"* a line\"", "\"日本 👨‍👩‍👧\"", "paste\"one\ttwo\"", "resize:40x12",
	"resize:80x24", "resize:9x3", "resize:25x5", "resize:150x50",
};

enum { KEYS = sizeof(keys) / sizeof(*keys), PRESSES = 400 };

static void look(int seed)
{
	const struct canvas *canvas = &window_app()->canvas;

	for (const char *p = window_text(); *p; p++)
		ck_assert_msg(*p == '\n' || (unsigned char)*p >= 0x20,
			      "seed %d: a control byte is shown", seed);
	ck_assert_msg(canvas->cursor_shown &&
		      canvas->cursor_row < canvas->rows &&
		      canvas->cursor_col < canvas->cols,
		      "seed %d: the cursor is nowhere", seed);
	window_said();
}

START_TEST(any_keys_may_come)
{
	unsigned seed = (unsigned)_i + 1;

	window_begin(24, 80, _i % 2);
	for (int i = 0; i < 4; i++)
		window_habit(i % 2 ? "lunch" : "家に帰ったら",
			     "do a thing that takes more than one row to tell, "
			     "and does so \033[31m twice", -(i * 9));
	window_session(-3, "blue light\n* a kept line\n");
	window_page(-1, "an ordinary page");
	for (int i = 0; i < PRESSES; i++) {
		window_press(keys[unit_random(&seed) % KEYS]);
		if (i % 10 == 0)
			look(_i + 1);
		if (i == PRESSES / 2)
			window_at("2026-12-24T23:30:00+01:00");
	}
}
END_TEST

UNIT(monkey)
{
	window_unit(unit);
	tcase_add_loop_test(unit, any_keys_may_come, 0, 16);
}
