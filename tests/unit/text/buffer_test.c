#include <stdlib.h>

#include "hard.h"
#include "text/buffer.h"

static struct buffer *b;

static void of(const char *text)
{
	buffer_free(b);
	b = buffer_new(text, strlen(text));
}

static void clear(void)
{
	buffer_free(b);
	b = NULL;
}

static void type(size_t at, const char *text)
{
	for (const char *p = text; *p; p++)
		buffer_insert(b, at++, p, 1, EDIT_TYPE);
}

static void undo(void)
{
	size_t at;

	ck_assert(buffer_undo(b, &at));
}

static void undo_to(const char *text, size_t caret)
{
	size_t at = 999;

	ck_assert(buffer_undo(b, &at));
	ck_assert_str_eq(buffer_text(b), text);
	ck_assert_uint_eq(at, caret);
}

static void redo_to(const char *text, size_t caret)
{
	size_t at = 999;

	ck_assert(buffer_redo(b, &at));
	ck_assert_str_eq(buffer_text(b), text);
	ck_assert_uint_eq(at, caret);
}

START_TEST(typed_characters_are_one_step)
{
	of("[]");
	type(1, "hello");
	ck_assert_str_eq(buffer_text(b), "[hello]");
	undo_to("[]", 1);
	ck_assert(!buffer_can_undo(b));
	redo_to("[hello]", 6);
	ck_assert(!buffer_can_redo(b));
}
END_TEST

START_TEST(a_new_line_a_jump_a_pause_and_another_kind_start_a_step)
{
	of("");
	type(0, "one\ntwo");
	type(0, "x");
	type(1, "y");
	buffer_pause(b);
	type(2, "z");
	buffer_delete(b, 2, 3, EDIT_BACK);
	buffer_delete(b, 1, 2, EDIT_BACK);
	ck_assert_str_eq(buffer_text(b), "xone\ntwo");
	undo_to("xyzone\ntwo", 3);
	undo_to("xyone\ntwo", 2);
	undo_to("one\ntwo", 0);
	undo_to("one", 3);
	undo_to("", 0);
}
END_TEST

START_TEST(a_paste_is_one_step_and_typing_after_it_another)
{
	of("");
	type(0, "a");
	buffer_insert(b, 1, "b\nc", 3, EDIT_WHOLE);
	type(4, "d");
	undo_to("ab\nc", 4);
	undo_to("a", 1);
	undo_to("", 0);
}
END_TEST

START_TEST(deleting_runs_both_ways_are_one_step_each)
{
	of("abcdef");
	buffer_delete(b, 2, 3, EDIT_BACK);
	buffer_delete(b, 1, 2, EDIT_BACK);
	buffer_delete(b, 1, 2, EDIT_AHEAD);
	buffer_delete(b, 1, 2, EDIT_AHEAD);
	ck_assert_str_eq(buffer_text(b), "af");
	undo_to("adef", 1);
	undo_to("abcdef", 3);
	redo_to("adef", 1);
	redo_to("af", 1);
}
END_TEST

START_TEST(a_replacement_and_a_group_are_one_step)
{
	of("one two one");
	buffer_replace(b, 4, 7, "2", 1);
	buffer_begin(b);
	buffer_replace(b, 6, 9, "1", 1);
	buffer_replace(b, 0, 3, "1", 1);
	buffer_end(b);
	type(0, "x");
	undo_to("1 2 1", 0);
	undo_to("one 2 one", 9);
	undo_to("one two one", 7);
	ck_assert(!buffer_can_undo(b));
}
END_TEST

START_TEST(a_new_edit_ends_redo)
{
	of("");
	type(0, "abc");
	undo();
	type(0, "x");
	ck_assert(!buffer_can_redo(b));
	undo_to("", 0);
}
END_TEST

START_TEST(a_long_run_of_backspace_is_one_step)
{
	struct str text = STR_INIT;
	size_t at;

	for (int i = 0; i < 20000; i++)
		str_add_char(&text, (char)('a' + i % 26));
	of(text.s);
	for (size_t end = 15000; end > 10; end--)
		buffer_delete(b, end - 1, end, EDIT_BACK);
	ck_assert_uint_eq(buffer_size(b), 5010);
	undo_to(text.s, 15000);
	ck_assert(!buffer_can_undo(b));
	ck_assert(buffer_redo(b, &at));
	ck_assert_uint_eq(at, 10);
	str_clear(&text);
}
END_TEST

START_TEST(a_piece_of_the_buffer_may_be_put_into_it)
{
	of("abc");
	for (int i = 0; i < 8; i++)
		buffer_insert(b, 1, buffer_text(b), buffer_size(b),
			      EDIT_WHOLE);
	ck_assert_uint_eq(buffer_size(b), 3 << 8);
	ck_assert_int_eq(strncmp(buffer_text(b), "aaaaaaaaabc", 11), 0);
}
END_TEST

START_TEST(lines_are_found_by_number_and_by_offset)
{
	size_t size;

	of("one\r\ntwo\n\nfour");
	ck_assert_uint_eq(buffer_lines(b), 4);
	ck_assert_uint_eq(buffer_line_start(b, 1), 5);
	ck_assert_uint_eq(buffer_line_end(b, 0), 4);
	ck_assert_uint_eq(buffer_line_of(b, 4), 0);
	ck_assert_uint_eq(buffer_line_of(b, 5), 1);
	ck_assert_uint_eq(buffer_line_of(b, 14), 3);
	ck_assert_uint_eq(buffer_line_end(b, 3), 14);
	ck_assert_int_eq(memcmp(buffer_line(b, 0, &size), "one\r", 4), 0);
	ck_assert_uint_eq(size, 4);
	buffer_line(b, 2, &size);
	ck_assert_uint_eq(size, 0);
	of("");
	ck_assert_uint_eq(buffer_lines(b), 1);
	ck_assert_uint_eq(buffer_line_end(b, 0), 0);
	ck_assert_int_eq(buffer_byte(b, 0), 0);
}
END_TEST

START_TEST(every_edit_is_another_number)
{
	of("abc");

	uint64_t then = buffer_changes(b);

	buffer_text(b);
	buffer_insert(b, 0, "", 0, EDIT_TYPE);
	ck_assert_uint_eq(buffer_changes(b), then);
	type(0, "x");
	ck_assert(buffer_changes(b) != then);
	then = buffer_changes(b);
	undo();
	ck_assert(buffer_changes(b) != then);
}
END_TEST

static void mark_is(uint32_t mark, const char *text)
{
	struct range at = buffer_mark_at(b, mark);

	ck_assert_uint_eq(at.end - at.start, strlen(text));
	ck_assert_int_eq(strncmp(buffer_text(b) + at.start, text,
				 strlen(text)), 0);
	ck_assert(buffer_mark_gone(b, mark) == (*text == '\0'));
}

START_TEST(a_line_grows_at_its_end_and_moves_at_its_start)
{
	of("* calm\nnext");

	uint32_t line = buffer_mark(b, 2, 6, MARK_LINE);
	uint32_t span = buffer_mark(b, 2, 6, MARK_SPAN);
	uint32_t caret = buffer_mark(b, 6, 6, MARK_POINT);

	type(6, " now");
	mark_is(line, "calm now");
	mark_is(span, "calm");
	ck_assert_uint_eq(buffer_mark_at(b, caret).start, 10);
	type(2, "very ");
	mark_is(line, "calm now");
	mark_is(span, "calm");
	type(9, "-");
	mark_is(line, "ca-lm now");
}
END_TEST

START_TEST(a_line_does_not_grow_past_its_end_of_line)
{
	of("* calm");

	uint32_t line = buffer_mark(b, 2, 6, MARK_LINE);

	type(6, "\nmore");
	mark_is(line, "calm");
	buffer_insert(b, 6, " x\r\ny", 5, EDIT_WHOLE);
	mark_is(line, "calm x");
}
END_TEST

START_TEST(a_mark_whose_text_is_gone_comes_back_with_it)
{
	size_t at;

	of("one two three");

	uint32_t line = buffer_mark(b, 4, 7, MARK_LINE);

	buffer_delete(b, 2, 10, EDIT_WHOLE);
	mark_is(line, "");
	ck_assert_uint_eq(buffer_mark_at(b, line).start, 2);
	type(2, "new");
	mark_is(line, "");
	undo();
	undo();
	mark_is(line, "two");
	ck_assert(buffer_redo(b, &at));
	mark_is(line, "");
	undo();
	mark_is(line, "two");
}
END_TEST

START_TEST(a_mark_worn_away_by_backspace_comes_back)
{
	of("one two three");

	uint32_t line = buffer_mark(b, 4, 7, MARK_LINE);
	uint32_t all = buffer_mark(b, 0, 13, MARK_SPAN);

	for (size_t end = 9; end > 3; end--)
		buffer_delete(b, end - 1, end, EDIT_BACK);
	mark_is(line, "");
	mark_is(all, "onehree");
	undo();
	ck_assert(!buffer_can_undo(b));
	mark_is(line, "two");
	mark_is(all, "one two three");
	for (int i = 0; i < 6; i++)
		buffer_delete(b, 3, 4, EDIT_AHEAD);
	mark_is(line, "");
	undo();
	mark_is(line, "two");
	ck_assert(!buffer_can_undo(b));
}
END_TEST

START_TEST(a_mark_taken_away_is_gone)
{
	of("one two three");

	uint32_t span = buffer_mark(b, 4, 7, MARK_SPAN);

	mark_is(span, "two");
	buffer_unmark(b, span);
	ck_assert(buffer_mark_gone(b, span));
}
END_TEST

/* ---- a naive model: who owns each byte ---- */

enum { MARKS = 12, LONGEST = 4000 };

struct model {
	size_t size;
	char text[LONGEST];
	uint16_t owners[LONGEST];	/* a bit for each mark */
};

static void model_delete(struct model *m, size_t start, size_t end)
{
	size_t tail = m->size - end;

	memmove(m->text + start, m->text + end, tail);
	memmove(m->owners + start, m->owners + end,
		tail * sizeof(*m->owners));
	m->size = start + tail;
}

static void model_insert(struct model *m, size_t at, const char *text,
			 size_t size)
{
	uint16_t before = at > 0 ? m->owners[at - 1] : 0;
	uint16_t after = at < m->size ? m->owners[at] : 0;
	uint16_t lines = 0;
	bool ended = false;

	for (int i = 0; i < MARKS; i += 2)	/* the even ones are lines */
		lines |= (uint16_t)(1u << i);
	memmove(m->text + at + size, m->text + at, m->size - at);
	memmove(m->owners + at + size, m->owners + at,
		(m->size - at) * sizeof(*m->owners));
	memcpy(m->text + at, text, size);
	for (size_t i = 0; i < size; i++) {
		ended = ended || text[i] == '\n' ||
			(text[i] == '\r' && i + 1 < size &&
			 text[i + 1] == '\n');
		m->owners[at + i] = (uint16_t)(before & after);
		if (!ended)
			m->owners[at + i] |= (uint16_t)(before & lines);
	}
	m->size += size;
}

static bool agrees(const struct model *m, const uint32_t *marks)
{
	size_t line = 0, start = 0;

	if (buffer_size(b) != m->size ||
	    memcmp(buffer_text(b), m->text, m->size) != 0)
		return false;
	for (int i = 0; i < MARKS; i++) {
		struct range at = buffer_mark_at(b, marks[i]);

		for (size_t k = 0; k < m->size; k++)
			if ((m->owners[k] >> i & 1) !=
			    (k >= at.start && k < at.end))
				return false;
		if (at.end > m->size || at.start > at.end)
			return false;
	}
	for (size_t k = 0; k <= m->size; k++) {
		if (buffer_line_of(b, k) != line)
			return false;
		if (k == m->size || m->text[k] == '\n') {
			if (buffer_line_start(b, line) != start ||
			    buffer_line_end(b, line) != k)
				return false;
			line++;
			start = k + 1;
		}
	}
	return buffer_lines(b) == line;
}

static void model_init(struct model *m, uint32_t *marks, unsigned *state)
{
	m->size = 0;
	for (int i = 0; i < 60; i++)
		m->text[m->size++] = "abcdefg \n"[unit_random(state) % 9];
	memset(m->owners, 0, sizeof(m->owners));
	buffer_free(b);
	b = buffer_new(m->text, m->size);
	for (int i = 0; i < MARKS; i++) {
		size_t start = unit_random(state) % m->size;
		size_t end = start + unit_random(state) % 12;

		if (end > m->size)
			end = m->size;
		marks[i] = buffer_mark(b, start, end,
				       i % 2 ? MARK_SPAN : MARK_LINE);
		for (size_t k = start; k < end; k++)
			m->owners[k] |= (uint16_t)(1u << i);
	}
}

/* One random edit in both. Typing and deleting often go on where the last
 * edit was, so that runs come about. */
static void edit_both(struct model *m, size_t *caret, unsigned *state)
{
	static const char *const texts[] = {
		"x", "yz", "\n", "q\nr", "\r\n", "s\r\nt", "word ", "é",
	};
	unsigned what = unit_random(state) % 8;
	size_t at = unit_random(state) % 3 ? *caret :
		unit_random(state) % (m->size + 1);
	const char *text = texts[unit_random(state) % 8];
	size_t size = m->size > 2000 ? 0 : strlen(text);
	size_t end = at + 1 + unit_random(state) % (what == 5 ? 9 : 1);

	if (end > m->size)
		end = m->size;
	if (what < 3) {
		buffer_insert(b, at, text, size,
			      what == 2 ? EDIT_WHOLE : EDIT_TYPE);
		model_insert(m, at, text, size);
		*caret = at + size;
	} else if (what == 3 && at > 0) {
		buffer_delete(b, at - 1, at, EDIT_BACK);
		model_delete(m, at - 1, at);
		*caret = at - 1;
	} else if (what == 6) {
		buffer_replace(b, at, end, text, size);
		model_delete(m, at, end);
		model_insert(m, at, text, size);
		*caret = at + size;
	} else {
		buffer_delete(b, at, end, what == 4 ? EDIT_AHEAD : EDIT_WHOLE);
		model_delete(m, at, end);
		*caret = at;
	}
	if (*caret > m->size)
		*caret = m->size;
}

START_TEST(marks_and_lines_follow_ten_thousand_edits)
{
	static struct model m;
	uint32_t marks[MARKS];
	unsigned state = 47;

	for (int round = 0; round < 100; round++) {
		size_t caret = 0;

		model_init(&m, marks, &state);
		for (int i = 0; i < 100; i++) {
			edit_both(&m, &caret, &state);
			claim(agrees(&m, marks));
		}
	}
}
END_TEST

START_TEST(undo_and_redo_walk_through_every_state)
{
	enum { STEPS = 40 };
	static struct model past[STEPS + 1];
	uint32_t marks[MARKS];
	unsigned state = 53;

	for (int round = 0; round < 50; round++) {
		size_t caret = 0, at;
		int now = 0;

		model_init(&past[0], marks, &state);
		while (now < STEPS) {
			past[now + 1] = past[now];
			buffer_pause(b);

			uint64_t then = buffer_changes(b);

			edit_both(&past[now + 1], &caret, &state);
			if (buffer_changes(b) != then)
				now++;
		}
		for (int i = 0; i < 300; i++) {
			bool back = unit_random(&state) % 2;

			if (back && buffer_undo(b, &at))
				now--;
			else if (!back && buffer_redo(b, &at))
				now++;
			claim(now >= 0 && now <= STEPS);
			claim(agrees(&past[now], marks));
		}
		while (buffer_undo(b, &at))
			;
		claim(agrees(&past[0], marks));
	}
}
END_TEST

START_TEST(undoing_all_gives_back_the_first_text_and_redo_the_last)
{
	static struct model first, last;
	uint32_t marks[MARKS];
	unsigned state = 59;

	for (int round = 0; round < 100; round++) {
		size_t caret = 0, at;

		model_init(&first, marks, &state);
		last = first;
		for (int i = 0; i < 100; i++) {
			unsigned what = unit_random(&state) % 30;

			if (what == 0)
				buffer_pause(b);
			if (what == 1)
				buffer_begin(b);
			edit_both(&last, &caret, &state);
			if (what == 1) {
				edit_both(&last, &caret, &state);
				buffer_end(b);
			}
		}
		claim(agrees(&last, marks));
		for (int turns = 0; turns < 3; turns++) {
			while (buffer_undo(b, &at))
				claim(at <= buffer_size(b));
			claim(agrees(&first, marks));
			while (buffer_redo(b, &at))
				claim(at <= buffer_size(b));
			claim(agrees(&last, marks));
		}
	}
}
END_TEST

START_TEST(a_reset_begins_anew)
{
	of("abc");

	uint32_t mark = buffer_mark(b, 0, 2, MARK_SPAN);

	type(0, "x");
	buffer_reset(b, "new\n", 4);
	ck_assert_str_eq(buffer_text(b), "new\n");
	ck_assert(!buffer_can_undo(b));
	ck_assert(buffer_mark_gone(b, mark));
	ck_assert_uint_eq(buffer_lines(b), 2);
	ck_assert(buffer_mark(b, 0, 1, MARK_SPAN) != mark);
}
END_TEST

UNIT(buffer)
{
	tcase_add_checked_fixture(unit, NULL, clear);
	tcase_add_test(unit, typed_characters_are_one_step);
	tcase_add_test(unit,
		       a_new_line_a_jump_a_pause_and_another_kind_start_a_step);
	tcase_add_test(unit, a_paste_is_one_step_and_typing_after_it_another);
	tcase_add_test(unit, deleting_runs_both_ways_are_one_step_each);
	tcase_add_test(unit, a_replacement_and_a_group_are_one_step);
	tcase_add_test(unit, a_new_edit_ends_redo);
	tcase_add_test(unit, a_long_run_of_backspace_is_one_step);
	tcase_add_test(unit, a_piece_of_the_buffer_may_be_put_into_it);
	tcase_add_test(unit, lines_are_found_by_number_and_by_offset);
	tcase_add_test(unit, every_edit_is_another_number);
	tcase_add_test(unit, a_line_grows_at_its_end_and_moves_at_its_start);
	tcase_add_test(unit, a_line_does_not_grow_past_its_end_of_line);
	tcase_add_test(unit, a_mark_whose_text_is_gone_comes_back_with_it);
	tcase_add_test(unit, a_mark_worn_away_by_backspace_comes_back);
	tcase_add_test(unit, a_mark_taken_away_is_gone);
	tcase_add_test(unit, marks_and_lines_follow_ten_thousand_edits);
	tcase_add_test(unit, undo_and_redo_walk_through_every_state);
	tcase_add_test(unit,
		       undoing_all_gives_back_the_first_text_and_redo_the_last);
	tcase_add_test(unit, a_reset_begins_anew);
}
