#include <stdio.h>
#include <string.h>

#include "text/buffer.h"
#include "ui/demo.h"
#include "ui/edit_rows.h"
#include "unit.h"

/* An editor of its own, 10 columns and 4 rows, on an app that keeps its
 * clipboard. */
static struct app app;
static struct edit edit;
static struct canvas canvas;
static struct arena arena;

static void begin_with(unsigned flags, const char *text, int rows, int cols)
{
	demo_begin(&app, 24, 80, false);
	edit_init(&edit, flags);
	edit_set(&edit, text, strlen(text));
	edit_fit(&edit, rows, cols);
	canvas_init(&canvas, rows, cols + 2);
}

static void end(void)
{
	edit_clear(&edit);
	canvas_clear(&canvas);
	arena_clear(&arena);
	demo_end(&app);
}

/* Press keys; whether the last one was taken. */
static bool press(const char *keys)
{
	struct key_script script = { .rest = keys };
	struct key key;
	struct err err;
	bool taken = false;

	while (key_script_next(&script, &key, &err)) {
		app.ticks += 10;
		taken = edit_key(&edit, &app, &key);
		edit_fit(&edit, edit.rows, edit.cols);
	}
	ck_assert_msg(err.kind == ERR_NONE, "%s", err.text);
	return taken;
}

/* The text with the caret in it as a bar. */
static const char *text_now(void)
{
	static struct str text = STR_INIT;

	edit_take(&edit, &text);
	str_splice(&text, edit.caret, 0, "|", 1);
	return text.s;
}

/* Text with a bar where the caret is: put it there. */
static void set(const char *marked)
{
	const char *bar = strchr(marked, '|');
	struct str text = STR_INIT;

	str_add_n(&text, marked, (size_t)(bar - marked));
	str_add(&text, bar + 1);
	edit_set(&edit, text.s, text.size);
	edit_go(&edit, (size_t)(bar - marked));
	edit_fit(&edit, edit.rows, edit.cols);
	str_clear(&text);
}

static const struct {
	const char *from, *keys, *to;
} keys_do[] = {
	{ "|", "\"ab\"", "ab|" },
	{ "a|b", "RET", "a\n|b" },
	{ "ab|", "LEFT", "a|b" },
	{ "a日|b", "LEFT", "a|日b" },
	{ "a👨‍👩‍👧|b", "BS", "a|b" },
	{ "a|é́b", "DEL", "a|b" },
	{ "one two|", "C-LEFT", "one |two" },
	{ "|one two", "C-RIGHT", "one| two" },
	{ "one two|", "C-w", "one |" },
	{ "one two|", "C-BS", "one |" },
	{ "|one two", "C-DEL", "| two" },
	{ "one\ntw|o", "C-u", "one\n|o" },
	{ "one\nt|wo", "C-k", "one\nt|" },
	{ "one|\ntwo", "C-k", "one|two" },
	{ "one\nt|wo\nthree", "M-UP", "t|wo\none\nthree" },
	{ "one\nt|wo\nthree", "M-DOWN", "one\nthree\nt|wo" },
	{ "one\nt|wo\n", "M-DOWN M-DOWN", "one\n\nt|wo" },
	{ "on|e\ntwo", "M-UP", "on|e\ntwo" },
	{ "one\ntwo|", "M-DOWN", "one\ntwo|" },
	{ "|\ntwo", "M-DOWN", "two\n|" },
	{ "one\ntw|o\nthree\nfour", "S-DOWN M-DOWN M-UP M-UP", "two\nth|ree\none\nfour" },
	{ "one\n|two\nthree", "S-DOWN M-UP", "two\n|one\nthree" },
	{ "one\ntwo|\nthree", "M-UP C-z", "one\n|two\nthree" },
	{ "ab\ncd|", "C-HOME", "|ab\ncd" },
	{ "|ab\ncd", "C-END", "ab\ncd|" },
	{ "ab\nc|d", "HOME", "ab\n|cd" },
	{ "ab\nc|d", "C-a", "ab\n|cd" },
	{ "a|b\ncd", "END", "ab|\ncd" },
	{ "a|b\ncd", "C-e", "ab|\ncd" },
	/* The row first, then the line: ten columns a row. */
	{ "one two three fo|ur", "HOME", "one two |three four" },
	{ "one two three fo|ur", "HOME HOME", "|one two three four" },
	{ "o|ne two three four", "END END", "one two three four|" },
	/* Up and down keep their column, also past a short line. */
	{ "abcd\na\nabcd|", "UP UP", "abcd|\na\nabcd" },
	{ "abc|d\na\nabcd", "DOWN DOWN", "abcd\na\nabc|d" },
	{ "one two three fo|ur", "UP", "one two| three four" },
	/* Selecting, cutting, copying. */
	{ "|abc", "S-RIGHT S-RIGHT x", "x|c" },
	{ "|abc", "S-RIGHT S-RIGHT BS", "|c" },
	{ "|abc", "S-RIGHT S-RIGHT RIGHT", "ab|c" },
	{ "|abc", "S-RIGHT S-RIGHT LEFT", "|abc" },
	{ "|abc", "C-SPC RIGHT RIGHT C-x END C-v", "cab|" },
	{ "|abc", "S-RIGHT C-c END C-v C-v", "abcaa|" },
	{ "|ab\ncd", "S-DOWN DEL", "|cd" },
	{ "|abc", "S-END S-DEL S-INS S-INS", "abcabc|" },
	/* Undo and redo: a run of typing is one step, a paste another. */
	{ "|", "\"abc\" C-z", "|" },
	{ "|", "\"abc\" C-z C-y", "abc|" },
	{ "|", "\"ab\" paste\"xy\" C-z", "ab|" },
	{ "|", "\"ab\" paste\"xy\" C-z C-z C-r C-r", "abxy|" },
	{ "ab|c", "C-u C-z", "ab|c" },
	/* Pastes: CR becomes a line end, CR LF stays, nothing acts. */
	{ "|", "paste\"a\\x0db\"", "a\nb|" },
	{ "|", "paste\"a\\x0d\\nb\"", "a\r\nb|" },
	{ "|", "paste\"\\e[A\\x03\"", "\033[A\003|" },
	{ "|", "paste\"\\xe9\"", "é|" },
	{ "a|b", "C-d", "a|b" },
	/* By word, as Alt and Option send it; both ways. */
	{ "one two|", "M-b", "one |two" },
	{ "|one two", "M-f", "one| two" },
	{ "|one two", "M-d", "| two" },
	{ "one two|", "M-BS", "one |" },
	{ "one two|", "M-LEFT", "one |two" },
	{ "日本 呼吸|", "C-LEFT", "日本 |呼吸" },
	/* A mark needs neither Shift nor a chord: F5, then any motion. */
	{ "|abc", "F5 RIGHT RIGHT BS", "|c" },
	{ "|one two", "F5 C-RIGHT C-x END C-v", " twoone|" },
	{ "|ab\ncd", "F5 DOWN DEL", "|cd" },
	{ "|abc", "F5 RIGHT F5 RIGHT x", "abx|c" },
	{ "a|b\ncd", "M-a x", "x|" },
	{ "a|b\ncd", "M-a C-c RIGHT C-v", "ab\ncdab\ncd|" },
	{ "a|bc", "S-HOME DEL", "|bc" },
	{ "a|b\ncd", "S-C-END DEL", "a|" },
	{ "one t|wo", "S-C-LEFT DEL", "one |wo" },
	/* Paragraphs, and pages of four rows. */
	{ "a\nb\n\nc|", "C-UP", "a\nb\n\n|c" },
	{ "|a\nb\n\nc", "C-DOWN", "a\nb\n|\nc" },
	{ "|a\nb\nc\nd\ne", "PGDN", "a\nb\nc\n|d\ne" },
	{ "a\nb\nc\nd\ne|", "PGUP", "a\nb|\nc\nd\ne" },
	/* Undo and redo, also under the other names. */
	{ "|", "\"abc\" C-_", "|" },
	{ "|", "\"one two\" C-w C-w C-z C-z", "one two|" },
	{ "|abc", "C-k C-z C-y", "|" },
};

START_TEST(keys_do_what_people_expect_of_a_text_field)
{
	begin_with(0, "", 4, 10);
	for (size_t i = 0; i < sizeof(keys_do) / sizeof(keys_do[0]); i++) {
		set(keys_do[i].from);
		press(keys_do[i].keys);
		ck_assert_msg(strcmp(text_now(), keys_do[i].to) == 0,
			      "row %d: %s on \"%s\" gave \"%s\", not \"%s\"",
			      (int)i, keys_do[i].keys, keys_do[i].from,
			      text_now(), keys_do[i].to);
	}
	end();
}
END_TEST

START_TEST(keys_that_leave_a_field_are_not_taken)
{
	begin_with(0, "ab\ncd", 4, 10);
	ck_assert(!press("ESC"));
	ck_assert(!press("TAB"));
	ck_assert(!press("DOWN"));
	ck_assert(press("UP"));
	ck_assert(!press("UP"));
	ck_assert(!press("F2"));
	ck_assert(!press("C-s"));
	ck_assert(!press("C-t"));
	ck_assert(press("S-RIGHT ESC"));
	ck_assert(!press("ESC"));
	end();
}
END_TEST

START_TEST(one_line_takes_no_line_ends)
{
	begin_with(EDIT_ONE_LINE, "", 1, 10);
	ck_assert(!press("\"ab\" RET"));
	ck_assert(!press("UP"));
	press("paste\"c\\nd\"");
	ck_assert_str_eq(text_now(), "abc d|");
	end();
}
END_TEST

static const char *drawn(int row, bool focused)
{
	static struct str text = STR_INIT;
	struct frame frame = {
		.canvas = &canvas, .rows = canvas.rows, .cols = canvas.cols,
		.arena = &arena,
	};

	canvas_blank(&canvas);
	edit_draw(&edit, &frame, 0, 0, focused);
	str_empty(&text);
	canvas_row_text(&canvas, row, &text);
	return text.s;
}

static const char *drawn_row(int row)
{
	return drawn(row, true);
}

START_TEST(a_field_without_the_focus_is_read_from_its_beginning)
{
	begin_with(EDIT_ONE_LINE, "abcdefghijklmnop", 1, 10);
	ck_assert_str_eq(drawn(0, false), "abcdefghi…");
	ck_assert_str_eq(drawn(0, true), "hijklmnop");
	end();
}
END_TEST

START_TEST(a_long_single_line_slides_so_that_the_caret_is_seen)
{
	begin_with(EDIT_ONE_LINE, "abcdefghijklmnop", 1, 10);
	ck_assert_str_eq(drawn_row(0), "hijklmnop");
	ck_assert_int_eq(canvas.cursor_col, 9);
	press("HOME");
	ck_assert_str_eq(drawn_row(0), "abcdefghijk");
	ck_assert_int_eq(canvas.cursor_col, 0);
	end();
}
END_TEST

START_TEST(text_wraps_and_scrolls_with_the_caret)
{
	begin_with(0, "one two three four five six seven eight", 2, 10);
	ck_assert_str_eq(drawn_row(1), "eight");
	ck_assert_int_eq(canvas.cursor_row, 1);
	ck_assert_int_eq(canvas.cursor_col, 5);
	press("C-HOME");
	ck_assert_str_eq(drawn_row(0), "one two");
	ck_assert_int_eq(canvas.cursor_row, 0);
	press("DOWN DOWN");
	ck_assert_str_eq(drawn_row(1), "five six");
	ck_assert_int_eq(canvas.cursor_row, 1);
	end();
}
END_TEST

START_TEST(text_grown_shorter_leaves_no_empty_rows_below)
{
	begin_with(0, "a\nb\nc\nd\ne", 3, 10);
	press("BS BS BS BS");
	ck_assert_str_eq(drawn_row(0), "a");
	ck_assert_str_eq(drawn_row(2), "c");
	end();
}
END_TEST

START_TEST(what_is_selected_is_drawn_so)
{
	begin_with(0, "ab cd", 2, 10);
	press("HOME RIGHT S-RIGHT S-RIGHT");
	drawn_row(0);
	ck_assert_int_eq(canvas_cell(&canvas, 0, 0)->style, STYLE_PLAIN);
	ck_assert_int_eq(canvas_cell(&canvas, 0, 1)->style, STYLE_SELECTED);
	ck_assert_int_eq(canvas_cell(&canvas, 0, 2)->style, STYLE_SELECTED);
	ck_assert_int_eq(canvas_cell(&canvas, 0, 3)->style, STYLE_PLAIN);
	end();
}
END_TEST

/* The kept lines, one in brackets after the other. */
static const char *kept(void)
{
	static struct str out = STR_INIT;
	size_t size;
	const char *text = edit_text(&edit, &size);

	str_empty(&out);
	for (size_t i = 0; i < edit_kept_count(&edit); i++) {
		struct edit_kept line = edit_kept(&edit, i);

		str_print(&out, "[%.*s]", (int)(line.end - line.start),
			  text + line.start);
	}
	return out.s;
}

START_TEST(a_star_typed_first_keeps_the_line)
{
	begin_with(EDIT_KEEPS_LINES, "", 6, 60);
	press("\"one\" RET \"* two \" RET \"three\"");
	ck_assert_str_eq(kept(), "[two]");
	ck_assert_ptr_nonnull(strstr(drawn_row(1), "kept"));
	ck_assert_ptr_null(strstr(drawn_row(0), "kept"));
	end();
}
END_TEST

START_TEST(a_star_elsewhere_keeps_nothing)
{
	begin_with(EDIT_KEEPS_LINES, "", 6, 60);
	press("paste\"* pasted\\n\" \" * indented\" RET \"a * b\" RET "
	      "\"**bold**\" RET \"```\" RET \"* code\" RET");
	ck_assert_str_eq(kept(), "");
	end();
}
END_TEST

START_TEST(without_the_flag_no_line_is_kept)
{
	begin_with(0, "", 6, 60);
	press("\"* two\" F3");
	ck_assert_str_eq(kept(), "");
	end();
}
END_TEST

START_TEST(kept_lines_move_with_edits)
{
	begin_with(EDIT_KEEPS_LINES, "", 6, 60);
	press("\"* two\" C-HOME \"one\" RET C-END \" and more\"");
	ck_assert_str_eq(kept(), "[two and more]");
	press("RET \"four\"");
	ck_assert_str_eq(kept(), "[two and more]");
	end();
}
END_TEST

START_TEST(kept_lines_are_kept_when_lines_change_places)
{
	begin_with(EDIT_KEEPS_LINES, "", 6, 60);
	press("\"* one\" RET \"* two\" RET \"three\" UP M-UP");
	ck_assert_str_eq(text_now(), "* two|\n* one\nthree");
	ck_assert_str_eq(kept(), "[two][one]");
	press("M-DOWN M-DOWN");
	ck_assert_str_eq(kept(), "[one][two]");
	press("C-z C-z C-z");
	ck_assert_str_eq(text_now(), "* one\n|* two\nthree");
	ck_assert_str_eq(kept(), "[one][two]");
	end();
}
END_TEST

START_TEST(a_kept_line_without_its_star_or_words_is_kept_no_more)
{
	begin_with(EDIT_KEEPS_LINES, "", 6, 60);
	press("\"* two\" HOME DEL DEL");
	ck_assert_str_eq(kept(), "");
	press("C-z");
	ck_assert_str_eq(kept(), "[two]");
	press("END C-u");
	ck_assert_str_eq(kept(), "");
	press("C-z");
	ck_assert_str_eq(kept(), "[two]");
	end();
}
END_TEST

START_TEST(f3_keeps_a_line_and_lets_it_go)
{
	begin_with(EDIT_KEEPS_LINES, "one\n  two \nthree", 6, 60);
	press("UP F3");
	ck_assert_str_eq(kept(), "[two]");
	press("F3");
	ck_assert_str_eq(kept(), "");
	press("DOWN DOWN END RET F3");
	ck_assert_str_eq(kept(), "");
	end();
}
END_TEST

START_TEST(words_known_to_be_kept_are_these_words_alone)
{
	begin_with(EDIT_KEEPS_LINES, "well, rest is mine, said she", 6, 60);
	uint32_t mark = edit_keep_range(&edit, 6, 18);

	ck_assert_str_eq(kept(), "[rest is mine]");
	press("HOME \"* \"");
	ck_assert_str_eq(kept(), "[rest is mine]");
	ck_assert_uint_eq(edit_kept(&edit, 0).mark, mark);
	end();
}
END_TEST

START_TEST(a_long_text_is_wrapped_near_the_caret_alone)
{
	struct str text = STR_INIT;

	for (int i = 0; i < 20000; i++)
		str_add(&text, "a line of some fifty letters, more or less so\n");
	begin_with(0, text.s, 20, 30);
	press("C-HOME DOWN DOWN x PGDN PGUP C-END y UP UP");
	ck_assert_uint_eq(edit.shown.count, 20);
	ck_assert_uint_eq(buffer_size(edit.buffer), text.size + 2);
	str_clear(&text);
	end();
}
END_TEST

/* However far a line goes, a key in it looks at what is near the screen. */
START_TEST(a_megabyte_in_one_line_is_wrapped_near_the_caret_alone)
{
	static const char *const pieces[] = {
		"呼吸を三回、ゆっくりと。", "كانالضوءأزرق", "👍🏽👨‍👩‍👧🌊", "abcdefgh",
	};

	for (int i = 0; i < 4; i++) {
		struct str text = STR_INIT;
		size_t at;

		while (text.size < 1000000)
			str_add(&text, pieces[i]);
		begin_with(0, "", 20, 30);
		edit_key(&edit, &app, &(struct key){ .kind = K_PASTE,
			.text = text.s, .size = text.size });
		press("x C-HOME y");
		ck_assert_uint_lt(edit_rows(&edit, 0, 1)->rows.count, 60);
		press("DOWN z PGDN z UP z");
		ck_assert_uint_lt(edit_rows(&edit, 0, 1)->rows.count, 120);
		ck_assert_uint_eq(buffer_size(edit.buffer), text.size + 5);
		for (int n = 0; n < 5; n++)
			ck_assert(buffer_undo(edit.buffer, &at));
		ck_assert(buffer_is(edit.buffer, text.s, text.size));
		ck_assert(buffer_undo(edit.buffer, &at));
		ck_assert_uint_eq(buffer_size(edit.buffer), 0);
		ck_assert(!buffer_undo(edit.buffer, &at));
		str_clear(&text);
		end();
	}
}
END_TEST

START_TEST(hostile_text_is_edited_and_kept_byte_for_byte)
{
	struct str text = STR_INIT;

	begin_with(0, "a\tb\033]52;c;x\007\xe2\x80\xae" "c\r\n", 4, 10);
	press("C-HOME RIGHT RIGHT RIGHT RIGHT UP DOWN END x BS C-END");
	edit_take(&edit, &text);
	ck_assert_str_eq(text.s, "a\tb\033]52;c;x\007\xe2\x80\xae" "c\r\n");
	drawn_row(0);
	for (size_t i = 0; i < (size_t)canvas.cols; i++)
		ck_assert_uint_ge((unsigned char)
				  canvas_cell(&canvas, 0, (int)i)->text[0] | 0x20,
				  0x20);
	str_clear(&text);
	end();
}
END_TEST

/* The styles of a drawn row, a letter for each cell. */
static const char *looks_of(int row)
{
	static char looks[80];
	struct frame frame = { .canvas = &canvas, .rows = canvas.rows,
			       .cols = canvas.cols, .arena = &arena };
	int cols = canvas.cols < 79 ? canvas.cols : 79;

	canvas_resize(&canvas, canvas.rows, canvas.cols);
	edit_draw(&edit, &frame, 0, 0, true);
	for (int i = 0; i < cols; i++)
		switch (canvas_cell(&canvas, row, i)->style) {
		case STYLE_TITLE:
			looks[i] = 'T';
			break;
		case STYLE_STRONG:
			looks[i] = 'S';
			break;
		case STYLE_EMPHASIS:
			looks[i] = 'E';
			break;
		case STYLE_ACCENT:
			looks[i] = 'A';
			break;
		default:
			looks[i] = '.';
		}
	looks[cols] = '\0';
	return looks;
}

START_TEST(markdown_is_seen_and_moves_nothing)
{
	static const char text[] = "# One *two*\n**three** four five\n"
		"```\n# no\n```\n> _日本_";
	char plain[20][80];

	begin_with(0, text, 9, 12);
	for (int i = 0; i < 9; i++)
		snprintf(plain[i], sizeof(plain[i]), "%s", drawn_row(i));
	ck_assert_str_eq(looks_of(0), "..............");
	end();
	begin_with(EDIT_MARKDOWN, text, 9, 12);
	for (int i = 0; i < 9; i++)
		ck_assert_str_eq(drawn_row(i), plain[i]);
	ck_assert_str_eq(looks_of(0), "TTTTTTEEEEE...");
	ck_assert_str_eq(looks_of(1), "SSSSSSSSS.....");
	ck_assert_str_eq(looks_of(4), "AAAA..........");
	ck_assert_str_eq(looks_of(6), "A.EEEEEE......");
	end();
}
END_TEST

/* Random keys: the caret stays at a cluster's edge, and in sight. */
START_TEST(whatever_is_pressed_the_caret_is_in_sight)
{
	static const char *const keys[] = {
		"a", "SPC", "日", "RET", "BS", "DEL", "LEFT", "RIGHT", "UP",
		"DOWN", "HOME", "END", "PGUP", "PGDN", "C-LEFT", "C-RIGHT",
		"C-w", "C-k", "C-u", "C-z", "C-y", "S-LEFT", "S-DOWN", "C-x",
		"C-v", "C-HOME", "C-END", "F3", "*", "paste\"é́ x\\n* y\"",
	};
	unsigned state = 42;

	begin_with(EDIT_KEEPS_LINES, "", 3, 12);
	for (int i = 0; i < 6000; i++) {
		size_t which = unit_random(&state) %
			(sizeof(keys) / sizeof(keys[0]));

		if (buffer_size(edit.buffer) > 2000)
			edit_set(&edit, "", 0);
		press(keys[which]);
		drawn_row(0);
		ck_assert(canvas.cursor_shown);
		ck_assert_uint_le(edit.caret, buffer_size(edit.buffer));
		kept();
	}
	end();
}
END_TEST

UNIT(edit)
{
	tcase_add_test(unit, keys_do_what_people_expect_of_a_text_field);
	tcase_add_test(unit, keys_that_leave_a_field_are_not_taken);
	tcase_add_test(unit, one_line_takes_no_line_ends);
	tcase_add_test(unit, a_field_without_the_focus_is_read_from_its_beginning);
	tcase_add_test(unit, a_long_single_line_slides_so_that_the_caret_is_seen);
	tcase_add_test(unit, text_wraps_and_scrolls_with_the_caret);
	tcase_add_test(unit, text_grown_shorter_leaves_no_empty_rows_below);
	tcase_add_test(unit, what_is_selected_is_drawn_so);
	tcase_add_test(unit, a_star_typed_first_keeps_the_line);
	tcase_add_test(unit, a_star_elsewhere_keeps_nothing);
	tcase_add_test(unit, without_the_flag_no_line_is_kept);
	tcase_add_test(unit, kept_lines_move_with_edits);
	tcase_add_test(unit, kept_lines_are_kept_when_lines_change_places);
	tcase_add_test(unit, a_kept_line_without_its_star_or_words_is_kept_no_more);
	tcase_add_test(unit, f3_keeps_a_line_and_lets_it_go);
	tcase_add_test(unit, words_known_to_be_kept_are_these_words_alone);
	tcase_add_test(unit, a_long_text_is_wrapped_near_the_caret_alone);
	tcase_add_test(unit,
		       a_megabyte_in_one_line_is_wrapped_near_the_caret_alone);
	tcase_add_test(unit, hostile_text_is_edited_and_kept_byte_for_byte);
	tcase_add_test(unit, markdown_is_seen_and_moves_nothing);
	tcase_add_test(unit, whatever_is_pressed_the_caret_is_in_sight);
}
