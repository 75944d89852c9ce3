#include <stdio.h>
#include <string.h>

#include "text/buffer.h"
#include "text/hard.h"
#include "text/utf8.h"
#include "ui/demo.h"
#include "ui/edit_rows.h"
#include "unit.h"

/* Whatever is done to a text, all of it can be taken back; and words that an
 * insight came from are found again where they are. SEED=n tries others. */

static struct app app;
static struct edit edit;

static void begin_with(const char *text, size_t size)
{
	demo_begin(&app, 24, 80, false);
	edit_init(&edit, EDIT_KEEPS_LINES);
	edit_set(&edit, text, size);
	edit_fit(&edit, 5, 30);
}

static void end(void)
{
	edit_clear(&edit);
	demo_end(&app);
}

static void press(const char *keys)
{
	struct key_script script = { .rest = keys };
	struct key key;
	struct err err;

	while (key_script_next(&script, &key, &err)) {
		app.ticks += 10;
		edit_key(&edit, &app, &key);
	}
}

static void replace_all(unsigned *state)
{
	static const char *const words[] = { "a", "the ", "呼", "word", "\n" };
	const char *what = words[unit_random(state) % 5];
	const char *with = hard_piece(state);
	struct seek seek = seek_for(what, strlen(what));
	size_t size, until;
	const char *text = edit_text(&edit, &size);
	struct range at;

	buffer_begin(edit.buffer);
	for (until = size; seek_before(&seek, text, size, until, &at);) {
		until = at.start;
		edit_put(&edit, at.start, at.end, with, strlen(with));
		text = edit_text(&edit, &size);
	}
	buffer_end(edit.buffer);
	edit_go(&edit, edit.caret);
}

/* As another program would have changed it. */
static void change_outside(unsigned *state)
{
	struct str text = STR_INIT, more = STR_INIT;
	size_t at;

	edit_take(&edit, &text);
	hard_text(&more, state, 10);
	at = text.size ? unit_random(state) % text.size : 0;
	str_splice(&text, at, unit_random(state) % 3 ? 0 :
		   unit_random(state) % (text.size - at + 1),
		   more.s, more.size);
	edit_become(&edit, text.s, text.size);
	str_clear(&text);
	str_clear(&more);
}

static void any_edit(unsigned *state)
{
	static const char *const keys[] = {
		"\"a\"", "\"word \"", "RET", "BS", "DEL", "C-w", "C-k", "C-u",
		"M-UP", "M-DOWN", "M-d", "C-z", "C-z", "C-y", "LEFT", "C-RIGHT", "UP", "DOWN",
		"C-HOME", "C-END", "F5 C-RIGHT C-x", "C-v", "M-a C-c",
		"paste\"é́ x\\n* y\"", "\"* kept\" RET", "F3", "S-UP DEL",
	};
	size_t size = buffer_size(edit.buffer);

	switch (unit_random(state) % 12) {
	case 0:
		replace_all(state);
		break;
	case 1:
		change_outside(state);
		break;
	case 2:
		edit_go(&edit, size ? unit_random(state) % size : 0);
		break;
	default:
		press(keys[unit_random(state) %
			   (sizeof(keys) / sizeof(keys[0]))]);
	}
}

static bool is_text(const struct str *text)
{
	return buffer_is(edit.buffer, text->s, text->size);
}

START_TEST(undoing_everything_gives_the_first_text_byte_for_byte)
{
	unsigned seed = unit_seed(101), state = seed;

	for (int i = 0; i < 60; i++) {
		struct str first = STR_INIT, last = STR_INIT;
		size_t at;

		hard_text(&first, &state, 80);
		begin_with(first.s, first.size);
		for (int n = 0; n < 60; n++) {
			any_edit(&state);
			if (buffer_size(edit.buffer) > 20000)
				break;
		}
		while (buffer_redo(edit.buffer, &at))
			;
		edit_take(&edit, &last);
		while (buffer_undo(edit.buffer, &at))
			ck_assert_uint_le(at, buffer_size(edit.buffer));
		ck_assert_msg(is_text(&first), "seed %u: text %d", seed, i);
		while (buffer_redo(edit.buffer, &at))
			;
		ck_assert_msg(is_text(&last), "seed %u: text %d again", seed, i);
		str_clear(&first);
		str_clear(&last);
		end();
	}
}
END_TEST

/* ---- places ------------------------------------------------------------------ */

enum { PLACES = 12 };

static uint32_t marks[PLACES];

static const char *phrase(int i)
{
	static char text[40];

	snprintf(text, sizeof(text), "quince %c and cello", 'A' + i);
	return text;
}

static void begin_with_places(unsigned *state)
{
	struct str text = STR_INIT;
	size_t starts[PLACES];

	for (int i = 0; i < PLACES; i++) {
		hard_text(&text, state, 12);
		str_add(&text, i % 3 ? " " : "\n* ");
		starts[i] = text.size;
		str_add(&text, phrase(i));
		str_add(&text, i % 2 ? ". " : "\n");
	}
	begin_with(text.s, text.size);
	for (int i = 0; i < PLACES; i++)
		marks[i] = edit_keep_range(&edit, starts[i], starts[i] +
					   strlen(phrase(i)));
	str_clear(&text);
}

static bool brackets(int i)
{
	struct range at = buffer_mark_at(edit.buffer, marks[i]);

	return at.end - at.start == strlen(phrase(i)) &&
		memcmp(buffer_piece(edit.buffer, at.start, at.end), phrase(i),
		       at.end - at.start) == 0;
}

/* Whether an edit of these bytes leaves all the words alone. */
static bool is_around(size_t start, size_t stop)
{
	for (int i = 0; i < PLACES; i++) {
		struct range at = buffer_mark_at(edit.buffer, marks[i]);

		/* At its line's end it would belong to it. */
		if (start <= at.end && at.start < stop)
			return false;
		if (start == stop && at.start < start && start <= at.end)
			return false;
	}
	return true;
}

static void edit_around(unsigned *state)
{
	size_t size = buffer_size(edit.buffer), at;
	size_t start = unit_random(state) % (size + 1);
	size_t stop = start + unit_random(state) % 6;
	struct str text = STR_INIT;

	if (stop > size)
		stop = size;
	hard_text(&text, state, 3);
	switch (unit_random(state) % 8) {
	case 0:
		buffer_undo(edit.buffer, &at);
		break;
	case 1:
		buffer_redo(edit.buffer, &at);
		break;
	default:
		if (is_around(start, stop))
			buffer_replace(edit.buffer, start, stop, text.s,
				       size < 20000 ? text.size : 0);
	}
	str_clear(&text);
}

START_TEST(places_survive_ten_thousand_edits_around_them)
{
	unsigned seed = unit_seed(103), state = seed;
	size_t at;

	begin_with_places(&state);
	for (int n = 0; n < 10000; n++) {
		edit_around(&state);
		for (int i = 0; i < PLACES && n % 10 == 0; i++)
			ck_assert_msg(brackets(i), "seed %u: edit %d, place %d",
				      seed, n, i);
	}
	while (buffer_undo(edit.buffer, &at))
		;
	for (int i = 0; i < PLACES; i++)
		ck_assert_msg(brackets(i), "seed %u: undone, place %d", seed, i);
	end();
}
END_TEST

/* Edits anywhere, also across the words: a place whose words stand whole in
 * the text brackets them, or was taken out at some time and put in again. */
START_TEST(places_taken_out_come_back_with_undo)
{
	unsigned seed = unit_seed(107), state = seed;

	for (int round = 0; round < 40; round++) {
		size_t at;

		begin_with_places(&state);
		for (int n = 0; n < 40; n++) {
			size_t size = buffer_size(edit.buffer);
			size_t start = unit_random(&state) % (size + 1);
			struct str text = STR_INIT;

			hard_text(&text, &state, 3);
			buffer_replace(edit.buffer, start, start +
				       unit_random(&state) % 60, text.s,
				       text.size);
			str_clear(&text);
		}
		while (buffer_undo(edit.buffer, &at))
			;
		for (int i = 0; i < PLACES; i++)
			ck_assert_msg(brackets(i), "seed %u: round %d, place %d",
				      seed, round, i);
		end();
	}
}
END_TEST

/* Another program changes the text around the words; each is found. */
START_TEST(places_survive_another_editor)
{
	unsigned seed = unit_seed(109), state = seed;
	size_t at;

	for (int round = 0; round < 60; round++) {
		begin_with_places(&state);
		for (int n = 0; n < 8; n++) {
			struct str text = STR_INIT, more = STR_INIT;
			size_t start;

			edit_take(&edit, &text);
			do {
				start = unit_random(&state) % (text.size + 1);
			} while (!is_around(start, start));
			str_add(&more, "\nsome other words\n");
			str_splice(&text, start, 0, more.s, more.size);
			edit_become(&edit, text.s, text.size);
			for (int i = 0; i < PLACES; i++)
				ck_assert_msg(brackets(i),
					      "seed %u: round %d, place %d",
					      seed, round, i);
			str_clear(&text);
			str_clear(&more);
		}
		while (buffer_undo(edit.buffer, &at))
			;
		for (int i = 0; i < PLACES; i++)
			ck_assert_msg(brackets(i), "seed %u: round %d undone, place %d",
				      seed, round, i);
		end();
	}
}
END_TEST

UNIT(edit_property)
{
	tcase_add_test(unit,
		       undoing_everything_gives_the_first_text_byte_for_byte);
	tcase_add_test(unit, places_survive_ten_thousand_edits_around_them);
	tcase_add_test(unit, places_taken_out_come_back_with_undo);
	tcase_add_test(unit, places_survive_another_editor);
}
