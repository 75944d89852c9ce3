#include <string.h>

#include "ui/demo.h"
#include "ui/habit_sheets.h"
#include "ui/panes.h"
#include "ui/sheets.h"
#include "book/book.h"
#include "ui/window.h"
#include "unit.h"

static struct app app;

static const char *top(void)
{
	return app_top(&app)->type->name;
}

static struct demo *demo(void)
{
	return app_top(&app)->state;
}

START_TEST(the_open_place_stands_in_brackets)
{
	demo_begin(&app, 24, 80, false);
	ck_assert_str_eq(demo_row(&app, 0), "[1 Demo] 2 Other place");
	demo_press(&app, "2");
	ck_assert_str_eq(demo_row(&app, 0), " 1 Demo [2 Other place]");
	demo_end(&app);
}
END_TEST

START_TEST(the_places_are_as_wide_as_the_plan_has_them)
{
	struct book_options options = { .seed = 1 };
	struct err err = { 0 };
	struct book *book = book_open(&options, &err);

	ck_assert_msg(book != NULL, "%s", err.text);
	app_init(&app, book, NULL, 24, 80);
	app_go(&app, 1);
	app_draw(&app);
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 0), " 1 Today [2 Journal]"
			 " 3 Insights  4 Habits  5 Calendar"));
	app_key(&app, &(struct key){ .kind = K_RESIZE, .rows = 12, .cols = 40 },
		1);
	app_draw(&app);
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 0), " 1 [2 Journal] 3  4  5"));
	app_clear(&app);
	book_close(book);
}
END_TEST

START_TEST(an_error_is_said_as_a_sentence)
{
	static const char *const told[][2] = {
		{ "there is nothing to take back",
		  "There is nothing to take back." },
		{ "the disk is full; make some room", "The disk is full; make some room." },
		{ "which day?", "Which day?" },
		{ "/home/sam/x.db cannot be read (no such file)",
		  "/home/sam/x.db cannot be read (no such file)." },
		{ "x.db cannot be read", "x.db cannot be read." },
		{ "there is no book at /home/sam/x.db",
		  "There is no book at /home/sam/x.db" },
		{ "tend reads on", "tend reads on." },
		{ "Kept.", "Kept." },
		{ "", "" },
	};
	struct err err = { 0 };

	demo_begin(&app, 24, 80, false);
	for (size_t i = 0; i < sizeof(told) / sizeof(told[0]); i++) {
		err_set(&err, ERR_FAILED, NULL, "%s", told[i][0]);
		app_say_err(&app, &err);
		ck_assert_str_eq(app.said.size ? app.said.s : "", told[i][1]);
	}
	demo_end(&app);
}
END_TEST

START_TEST(the_footer_has_this_moments_hints)
{
	demo_begin(&app, 24, 80, false);
	ck_assert_str_eq(demo_row(&app, 23), "  Enter open   w write   "
		"x set aside   ? help   q leave               ! support");
	demo_press(&app, "w");
	ck_assert_str_eq(demo_row(&app, 23), "  Esc done   Ctrl-G help"
		"                                             F9 support");
	demo_end(&app);
}
END_TEST

START_TEST(help_and_support_never_drop_off)
{
	static const int widths[] = { 40, 44, 50, 61, 80, 100, 139, 140, 200 };

	for (size_t i = 0; i < sizeof(widths) / sizeof(widths[0]); i++) {
		demo_begin(&app, 24, widths[i], false);
		ck_assert_ptr_nonnull(strstr(demo_row(&app, 23), "? help"));
		ck_assert_ptr_nonnull(strstr(demo_row(&app, 23), "! support"));
		demo_end(&app);
	}
	demo_begin(&app, 24, 40, false);
	ck_assert_str_eq(demo_row(&app, 23),
			 "  Enter open   ? help         ! support");
	demo_end(&app);
}
END_TEST

START_TEST(letters_type_while_text_is_written)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "w \"x2q?!\"");
	ck_assert(strstr(demo_row(&app, 3), "x2q?!"));
	ck_assert_str_eq(top(), "demo");
	ck_assert(!app.requests.quit);
	demo_press(&app, "ESC x");
	ck_assert(strstr(demo_row(&app, 22), "Set row 1 aside."));
	demo_end(&app);
}
END_TEST

START_TEST(what_was_said_is_gone_with_the_next_key)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "x");
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 22), "aside"));
	demo_press(&app, "j");
	ck_assert_ptr_null(strstr(demo_row(&app, 22), "aside"));
	demo_end(&app);
}
END_TEST

START_TEST(sheets_stack_and_esc_goes_one_back)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "RET");
	ck_assert_str_eq(top(), "sheet");
	demo_press(&app, "RET ?");
	ck_assert_str_eq(top(), "help");
	ck_assert_int_eq(app.sheet_count, 3);
	demo_press(&app, "ESC ESC");
	ck_assert_int_eq(app.sheet_count, 1);
	demo_press(&app, "ESC ESC");
	ck_assert_str_eq(top(), "demo");
	ck_assert_int_eq(demo_done.closes, 2);
	demo_end(&app);
}
END_TEST

START_TEST(going_to_a_place_leaves_the_sheets)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "RET RET 2");
	ck_assert_str_eq(top(), "other");
	ck_assert_int_eq(demo_done.leaves, 2);
	demo_end(&app);
}
END_TEST

START_TEST(arrows_go_from_place_to_place_and_never_away_from_a_sheet)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "LEFT");
	ck_assert_str_eq(demo_row(&app, 0), "[1 Demo] 2 Other place");
	demo_press(&app, "RIGHT");
	ck_assert_str_eq(demo_row(&app, 0), " 1 Demo [2 Other place]");
	demo_press(&app, "RIGHT");
	ck_assert_str_eq(demo_row(&app, 0), " 1 Demo [2 Other place]");
	demo_press(&app, "! LEFT");
	ck_assert_str_eq(top(), "support");
	demo_press(&app, "ESC LEFT");
	ck_assert_str_eq(demo_row(&app, 0), "[1 Demo] 2 Other place");
	demo_end(&app);
}
END_TEST

START_TEST(h_and_l_go_where_the_arrows_go_for_those_who_asked)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "1 l");
	ck_assert_int_eq(app.place, 0);
	app.choices.vi_keys = true;
	demo_press(&app, "l");
	ck_assert_int_eq(app.place, 1);
	demo_press(&app, "h");
	ck_assert_int_eq(app.place, 0);
	demo_end(&app);
}
END_TEST

START_TEST(out_of_sight_shows_nothing_and_one_key_alone_brings_it_back)
{
	struct str text = STR_INIT;

	demo_begin(&app, 24, 80, false);
	demo_press(&app, "w \"secret\" C-o");
	canvas_text(&app.canvas, &text);
	ck_assert_str_eq(text.s + strspn(text.s, "\n"), "  Ctrl-O\n");
	demo_press(&app, "a ESC q RET");
	ck_assert(app.hidden);
	demo_press(&app, "F8");
	ck_assert(!app.hidden);
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 3), "secret"));
	ck_assert(demo()->writing);
	str_clear(&text);
	demo_end(&app);
}
END_TEST

START_TEST(support_is_one_key_and_needs_no_book)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "w F9");
	ck_assert_str_eq(demo_row(&app, 0), " tend");
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 2), "If it is heavy"));
	ck_assert_str_eq(demo_row(&app, 23), "  Esc back to where you were");
	demo_press(&app, "ESC");
	ck_assert(demo()->writing);
	demo_end(&app);
}
END_TEST

START_TEST(help_is_searched_by_typing_and_enter_does_it)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "? \"remov\"");
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 5), "Set the chosen row"));
	demo_press(&app, "RET");
	ck_assert_str_eq(top(), "demo");
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 22), "Set row 1 aside"));
	demo_end(&app);
}
END_TEST

START_TEST(the_palette_finds_by_other_words_and_shows_the_key)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "C-p \"delete\"");
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 4), "> Set the chosen row"));
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 4), "x │"));
	demo_press(&app, "C-u \"nosuchthing\"");
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 4), "Nothing by that name"));
	demo_end(&app);
}
END_TEST

START_TEST(a_window_too_small_says_so_but_keeps_typed_text_in_sight)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "resize:39x12");
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 0), "a little more room"));
	demo_press(&app, "resize:80x24 w \"my words\" resize:20x4");
	ck_assert_str_eq(demo_row(&app, 0), "my words");
	demo_press(&app, "resize:1x1 resize:300x100");
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 3), "my words"));
	demo_end(&app);
}
END_TEST

START_TEST(wide_windows_centre_the_text)
{
	demo_begin(&app, 60, 200, false);
	ck_assert_int_eq((int)strspn(demo_row(&app, 0), " "), 59);
	ck_assert_int_eq((int)strspn(demo_row(&app, 2), " "), 59 + COL_TEXT);
	demo_end(&app);
}
END_TEST

START_TEST(the_cursor_stands_on_the_focus)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "j j");
	ck_assert_int_eq(app.canvas.cursor_row, 2 + 4 + 2);
	ck_assert_int_eq(app.canvas.cursor_col, COL_MARKER);
	demo_press(&app, "w \"abc\"");
	ck_assert_int_eq(app.canvas.cursor_row, 3);
	ck_assert_int_eq(app.canvas.cursor_col, COL_TEXT + 2 + 3);
	demo_press(&app, "?");
	ck_assert_int_eq(app.canvas.cursor_row, 3);
	demo_end(&app);
}
END_TEST

START_TEST(typed_text_reaches_the_draft_within_a_second)
{
	demo_begin(&app, 24, 80, false);
	ck_assert_int_eq(app_wait(&app, 0), -1);
	demo_press(&app, "w a");
	int64_t typed = app.ticks;
	int64_t wait = app_wait(&app, typed);

	ck_assert_int_gt(wait, 0);
	ck_assert_int_le(wait, 1000);
	app_tick(&app, typed + wait);
	ck_assert_int_eq(demo_done.keeps, 1);
	ck_assert_int_eq(demo_done.syncs, 0);
	wait = app_wait(&app, app.ticks);
	ck_assert_int_le(app.ticks + wait, typed + 2000);
	app_tick(&app, app.ticks + wait);
	ck_assert_int_eq(demo_done.syncs, 1);
	ck_assert_int_eq(app_wait(&app, app.ticks), -1);
	demo_end(&app);
}
END_TEST

START_TEST(typing_without_a_rest_is_kept_as_well)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "w");
	for (int i = 0; i < 40; i++) {
		app_key(&app, &(struct key){ .kind = K_RUNE, .rune = 'a' },
			1000 + i * 100);
		app_tick(&app, 1000 + i * 100);
	}
	ck_assert_int_ge(demo_done.keeps, 4);
	demo_end(&app);
}
END_TEST

START_TEST(a_draft_that_could_not_be_written_is_tried_again)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "w a");
	demo_done.keep_fails = true;
	app_tick(&app, app.ticks + 900);
	ck_assert_int_eq(demo_done.keeps, 1);
	ck_assert_int_gt(app_wait(&app, app.ticks), 1000);
	demo_done.keep_fails = false;
	ck_assert(app_keep(&app, true));
	ck_assert_int_eq(app_wait(&app, app.ticks), -1);
	demo_end(&app);
}
END_TEST

START_TEST(a_draft_that_did_not_reach_the_disk_is_tried_again_later)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "w a");
	app_tick(&app, app.ticks + 900);
	ck_assert_int_eq(demo_done.keeps, 1);
	demo_done.keep_fails = true;
	app_tick(&app, app.ticks + 2000);
	ck_assert_int_eq(demo_done.keeps, 2);
	ck_assert_int_gt(app_wait(&app, app.ticks), 1000);
	app_key(&app, &(struct key){ .kind = K_RUNE, .rune = 'b' },
		app.ticks + 100);
	ck_assert_int_le(app_wait(&app, app.ticks), 1000);
	demo_done.keep_fails = false;
	ck_assert(app_keep(&app, true));
	ck_assert_int_eq(app_wait(&app, app.ticks), -1);
	demo_end(&app);
}
END_TEST

START_TEST(moving_about_makes_no_draft)
{
	demo_begin(&app, 24, 80, false);
	demo_press(&app, "j k w LEFT HOME ESC");
	ck_assert_int_eq(app_wait(&app, app.ticks), -1);
	demo_end(&app);
}
END_TEST

START_TEST(the_page_hides_itself_after_a_while)
{
	demo_begin(&app, 24, 80, false);
	app.choices.hide_after = 5;
	demo_press(&app, "j");
	ck_assert_int_eq(app_wait(&app, app.ticks), 5 * 60000);
	app_tick(&app, app.ticks + 5 * 60000);
	ck_assert(app.hidden);
	demo_press(&app, "C-o !");
	app_tick(&app, app.ticks + 5 * 60000);
	ck_assert(!app.hidden);
	demo_end(&app);
}
END_TEST

START_TEST(ascii_leaves_no_byte_above_7f_of_the_programs_own)
{
	static const char *const keys[] = { "j", "RET", "?", "ESC", "C-p", "F9" };
	struct str text = STR_INIT;

	demo_begin(&app, 24, 80, true);
	for (size_t k = 0; k < sizeof(keys) / sizeof(keys[0]); k++) {
		demo_press(&app, keys[k]);
		str_empty(&text);
		canvas_text(&app.canvas, &text);
		for (size_t i = 0; i < text.size; i++)
			ck_assert_msg((unsigned char)text.s[i] < 0x80,
				      "after %s: %s", keys[k], text.s);
	}
	str_clear(&text);
	demo_end(&app);
}
END_TEST

START_TEST(own_keys_take_the_place_of_the_programs)
{
	struct err err;

	demo_begin(&app, 24, 80, false);
	ck_assert(keymap_choose(&app.keymap, "demo.set-aside", "D F5", &err));
	ck_assert(!keymap_choose(&app.keymap, "undo", "NOKEY", &err));
	demo_press(&app, "x");
	ck_assert_ptr_null(strstr(demo_row(&app, 22), "aside"));
	demo_press(&app, "D");
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 22), "aside"));
	ck_assert_ptr_nonnull(strstr(demo_row(&app, 23), "D set aside"));
	demo_end(&app);
}
END_TEST

START_TEST(the_focus_can_be_told_as_a_sentence)
{
	struct str said = STR_INIT;

	demo_begin(&app, 24, 80, false);
	demo_press(&app, "j");
	app_spoken(&app, &said);
	ck_assert_str_eq(said.s, "Row 2.");
	str_clear(&said);
	demo_end(&app);
}
END_TEST

START_TEST(words_that_hold_a_sheet_open_do_so_however_deep)
{
	int64_t habit;
	struct app *deep = window_begin(24, 80, false);

	habit = window_habit("I pour my coffee", "breathe out once", -3);
	while (deep->sheet_count < APP_SHEETS - 1)
		open_habit(deep, habit);
	open_let_go(deep, habit);
	window_press("\"the cello\" F9");
	ck_assert(app_top(deep)->type == &support_sheet);
	window_press("ESC");
	ck_assert(window_has("the cello"));
	window_end();
}
END_TEST

START_TEST(any_size_of_window_is_survived_with_a_sheet_open)
{
	unsigned state = 7;

	demo_begin(&app, 24, 80, false);
	demo_press(&app, "w paste\"日本語 and a long line that wraps\\n* b\" ?");
	for (int i = 0; i < 400; i++) {
		struct key key = { .kind = K_RESIZE };

		key.rows = 1 + (int)(unit_random(&state) % 100);
		key.cols = 1 + (int)(unit_random(&state) % 300);
		if (i == 200)
			demo_press(&app, "ESC");
		app_key(&app, &key, app.ticks + 1);
		app_draw(&app);
	}
	ck_assert_uint_eq(edit_kept_count(&demo()->edit), 0);
	demo_end(&app);
}
END_TEST

UNIT(app)
{
	tcase_add_test(unit, the_open_place_stands_in_brackets);
	tcase_add_test(unit, the_places_are_as_wide_as_the_plan_has_them);
	tcase_add_test(unit, an_error_is_said_as_a_sentence);
	tcase_add_test(unit, the_footer_has_this_moments_hints);
	tcase_add_test(unit, help_and_support_never_drop_off);
	tcase_add_test(unit, letters_type_while_text_is_written);
	tcase_add_test(unit, what_was_said_is_gone_with_the_next_key);
	tcase_add_test(unit, sheets_stack_and_esc_goes_one_back);
	tcase_add_test(unit, going_to_a_place_leaves_the_sheets);
	tcase_add_test(unit, arrows_go_from_place_to_place_and_never_away_from_a_sheet);
	tcase_add_test(unit,
		       h_and_l_go_where_the_arrows_go_for_those_who_asked);
	tcase_add_test(unit, out_of_sight_shows_nothing_and_one_key_alone_brings_it_back);
	tcase_add_test(unit, support_is_one_key_and_needs_no_book);
	tcase_add_test(unit, help_is_searched_by_typing_and_enter_does_it);
	tcase_add_test(unit, the_palette_finds_by_other_words_and_shows_the_key);
	tcase_add_test(unit, a_window_too_small_says_so_but_keeps_typed_text_in_sight);
	tcase_add_test(unit, wide_windows_centre_the_text);
	tcase_add_test(unit, the_cursor_stands_on_the_focus);
	tcase_add_test(unit, typed_text_reaches_the_draft_within_a_second);
	tcase_add_test(unit, typing_without_a_rest_is_kept_as_well);
	tcase_add_test(unit, a_draft_that_could_not_be_written_is_tried_again);
	tcase_add_test(unit, a_draft_that_did_not_reach_the_disk_is_tried_again_later);
	tcase_add_test(unit, moving_about_makes_no_draft);
	tcase_add_test(unit, the_page_hides_itself_after_a_while);
	tcase_add_test(unit, ascii_leaves_no_byte_above_7f_of_the_programs_own);
	tcase_add_test(unit, own_keys_take_the_place_of_the_programs);
	tcase_add_test(unit, the_focus_can_be_told_as_a_sentence);
	tcase_add_test(unit, words_that_hold_a_sheet_open_do_so_however_deep);
	tcase_add_test(unit, any_size_of_window_is_survived_with_a_sheet_open);
}
