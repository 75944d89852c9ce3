#include <string.h>

#include "text/buffer.h"
#include "text/styling.h"
#include "text/utf8.h"
#include "text/hard.h"
#include "ui/edit_rows.h"
#include "unit.h"

/* Which rows a text has does not hang on how one came to it. */

static struct edit edit;

static void begin_with(const char *text, int cols)
{
	edit_init(&edit, 0);
	edit_set(&edit, text, strlen(text));
	edit.cols = cols;
}

static size_t rows_on(size_t at, int rows, int *goal)
{
	return edit_rows_on(&edit, at, rows, goal);
}

START_TEST(rows_are_walked_as_they_are_wrapped)
{
	int goal = -1;
	size_t at;

	/* one two | three | (nothing) | 日本語 x */
	begin_with("one two three\n\n日本語 x", 8);
	at = rows_on(5, 1, &goal);
	ck_assert_int_eq(goal, 5);
	ck_assert_uint_eq(at, 13);
	at = rows_on(at, 1, &goal);
	ck_assert_uint_eq(at, 14);
	at = rows_on(at, 1, &goal);
	ck_assert_uint_eq(at, 21);
	ck_assert_uint_eq(rows_on(at, 1, &goal), buffer_size(edit.buffer));
	ck_assert_uint_eq(rows_on(at, -3, &goal), 5);
	ck_assert_uint_eq(rows_on(5, 3, &goal), 21);
	ck_assert_uint_eq(rows_on(5, -1, &goal), 0);
	goal = 99;
	ck_assert_uint_eq(rows_on(13, -1, &goal), 7);
	edit_clear(&edit);
}
END_TEST

START_TEST(a_page_is_so_many_single_rows)
{
	unsigned state = 61;

	for (int i = 0; i < 300; i++) {
		struct str text = STR_INIT;
		int width = 2 + (int)(unit_random(&state) % 20);
		int rows = (int)(unit_random(&state) % 12) - 6;
		int goal = (int)(unit_random(&state) % 20);
		int same = goal;

		hard_text(&text, &state, 60);
		begin_with("", width);
		edit_set(&edit, text.s, text.size);

		size_t at = utf8_edge(text.s, text.size, text.size / 2);
		size_t paged = rows_on(at, rows, &goal);

		for (int n = rows; n > 0; n--)
			at = rows_on(at, 1, &same);
		for (int n = rows; n < 0; n++)
			at = rows_on(at, -1, &same);
		if (rows != 0)
			ck_assert_uint_eq(at, paged);
		ck_assert_uint_eq(utf8_edge(text.s, text.size, paged), paged);
		edit_clear(&edit);
		str_clear(&text);
	}
}
END_TEST

static void look_at_line(size_t line, unsigned seed)
{
	struct arena arena = { 0 };
	struct wrap_row_list fresh = { 0 };
	const struct edit_line *known;
	size_t size;
	const char *text = buffer_line(edit.buffer, line, &size);

	wrap_text(text, size, edit.cols, 0, &fresh, &arena);
	known = edit_rows(&edit, line, SIZE_MAX);
	ck_assert_msg(known->start == buffer_line_start(edit.buffer, line) &&
		      known->size == size, "seed %u: line %d", seed, (int)line);
	ck_assert_msg(known->rows.count == fresh.count, "seed %u: %d, not %d",
		      seed, (int)known->rows.count, (int)fresh.count);
	for (size_t i = 0; i < fresh.count; i++) {
		const struct wrap_row *a = &known->rows.items[i];
		const struct wrap_row *b = &fresh.items[i];

		ck_assert_msg(a->start == b->start && a->end == b->end &&
			      a->drawn == b->drawn && a->width == b->width,
			      "seed %u: row %d", seed, (int)i);
	}
	arena_clear(&arena);
}

static void random_edit(unsigned *state)
{
	size_t size = buffer_size(edit.buffer), at;
	size_t start = size ? unit_random(state) % (size + 1) : 0;
	size_t end = start + unit_random(state) % 12;
	struct str text = STR_INIT;

	hard_text(&text, state, unit_random(state) % 30);
	switch (unit_random(state) % 6) {
	case 0:
		buffer_undo(edit.buffer, &at);
		break;
	case 1:
		buffer_redo(edit.buffer, &at);
		break;
	case 2:
		buffer_delete(edit.buffer, start, end, EDIT_WHOLE);
		break;
	case 3:
		buffer_insert(edit.buffer, start, "words and more ", 15,
			      EDIT_WHOLE);
		break;
	default:
		buffer_replace(edit.buffer, start, end, text.s, text.size);
		break;
	}
	str_clear(&text);
}

START_TEST(rows_kept_over_edits_are_those_of_a_fresh_look)
{
	unsigned seed = unit_seed(71);
	unsigned state = seed;

	for (int i = 0; i < 40; i++) {
		begin_with("", 2 + (int)(unit_random(&state) % 30));
		for (int n = 0; n < 150; n++) {
			size_t lines = buffer_lines(edit.buffer);
			size_t line = unit_random(&state) % lines;

			if (n % 3)
				edit_rows(&edit, line,
					  unit_random(&state) % 9);
			else
				edit_place(&edit, unit_random(&state) %
					   (buffer_size(edit.buffer) + 1));
			random_edit(&state);
			if (n % 5 == 0)
				look_at_line(unit_random(&state) %
					     buffer_lines(edit.buffer), seed);
		}
		for (size_t line = 0; line < buffer_lines(edit.buffer); line++)
			look_at_line(line, seed);
		edit_clear(&edit);
	}
}
END_TEST

/* What lies in code is known as if the text had been read from its start. */
START_TEST(code_is_known_as_by_a_fresh_look)
{
	unsigned seed = unit_seed(73), state = seed;

	for (int i = 0; i < 40; i++) {
		edit_init(&edit, EDIT_MARKDOWN);
		edit.cols = 20;
		for (int n = 0; n < 60; n++) {
			bool code = false;

			random_edit(&state);
			if (n % 4 == 0)
				buffer_insert(edit.buffer, unit_random(&state) %
					(buffer_size(edit.buffer) + 1),
					"\n```\n", 5, EDIT_WHOLE);
			if (n % 3)
				continue;
			for (size_t at = 0; at < buffer_lines(edit.buffer); at++) {
				size_t size;
				const char *text = buffer_line(edit.buffer, at,
							       &size);
				bool fence = styling_is_fence(text, size);

				ck_assert_msg(edit_is_code(&edit, at) ==
					      (code || fence),
					      "seed %u: edit %d", seed, n);
				code ^= fence;
			}
		}
		edit_clear(&edit);
	}
}
END_TEST

UNIT(edit_rows)
{
	tcase_add_test(unit, code_is_known_as_by_a_fresh_look);
	tcase_add_test(unit, rows_are_walked_as_they_are_wrapped);
	tcase_add_test(unit, a_page_is_so_many_single_rows);
	tcase_add_test(unit, rows_kept_over_edits_are_those_of_a_fresh_look);
}
