#include <stdio.h>
#include <stdlib.h>

#include "hard.h"
#include "text/diff.h"
#include "text/kept.h"
#include "text/utf8.h"

typedef void differ(const char *old, size_t old_size, const char *new,
		    size_t new_size, struct diff_part_list *parts,
		    struct arena *arena);

/* Shown as same[-out-]{+in+}. */
static void differs(differ *diff, const char *old, const char *new,
		    const char *wanted)
{
	struct diff_part_list parts = { 0 };
	struct arena arena = { 0 };
	struct str out = STR_INIT;

	diff(old, strlen(old), new, strlen(new), &parts, &arena);
	for (size_t i = 0; i < parts.count; i++) {
		struct diff_part *p = &parts.items[i];

		if (p->kind == DIFF_OUT)
			str_print(&out, "[-%.*s-]",
				  (int)(p->old.end - p->old.start),
				  old + p->old.start);
		else if (p->kind == DIFF_IN)
			str_print(&out, "{+%.*s+}",
				  (int)(p->new.end - p->new.start),
				  new + p->new.start);
		else
			str_add_n(&out, old + p->old.start,
				  p->old.end - p->old.start);
	}
	ck_assert_str_eq(out.s, wanted);
	str_clear(&out);
	arena_clear(&arena);
}

START_TEST(lines_that_changed_are_taken_out_and_put_in)
{
	differs(diff_lines, "a\nb\nc\n", "a\nx\nc\n", "a\n[-b\n-]{+x\n+}c\n");
	differs(diff_lines, "a\nb", "a\nb\nc", "a\n[-b-]{+b\nc+}");
	differs(diff_lines, "", "a\n", "{+a\n+}");
	differs(diff_lines, "a\n", "", "[-a\n-]");
	differs(diff_lines, "", "", "");
	differs(diff_lines, "a\n\nb\n\nc\n", "a\n\nc\n", "a\n\n[-b\n\n-]c\n");
}
END_TEST

START_TEST(words_that_changed_are_shown_inside_their_line)
{
	differs(diff_words, "I felt calm and at home.\n",
		"I felt rested and at home.\n",
		"I felt [-calm-]{+rested+} and at home.\n");
	differs(diff_words, "* calm\n", "* calm and rest\n",
		"* calm{+ and rest+}\n");
	differs(diff_words, "呼吸を三回", "呼吸を五回", "呼吸を[-三-]{+五+}回");
	differs(diff_words, "cafe\u0301", "cafe", "[-cafe\u0301-]{+cafe+}");
}
END_TEST

START_TEST(a_line_written_anew_is_not_pieced_together)
{
	differs(diff_words, "I went to the sea and it was cold\n",
		"Grandmother called at the weekend and talked\n",
		"[-I went to the sea and it was cold-]"
		"{+Grandmother called at the weekend and talked+}\n");
}
END_TEST

/* Few distinct lines and words, so that much is alike and little unique. */
static void loose_text(struct str *out, unsigned *state, unsigned lines)
{
	static const char *const words[] = {
		"a", "b", "calm", "rest", "the", "sea", "é", "呼", "* ",
	};

	for (unsigned n = unit_random(state) % (lines + 1); n > 0; n--) {
		for (unsigned k = unit_random(state) % 5; k > 0; k--) {
			str_add(out, words[unit_random(state) % 9]);
			str_add(out, " ");
		}
		if (n > 1 || unit_random(state) % 2)
			str_add(out, "\n");
	}
}

/* A text near the first: some lines out, in, changed. */
static void edited(struct str *out, const struct str *text, unsigned *state)
{
	str_set(out, text->s, text->size);
	for (unsigned n = unit_random(state) % 6; n > 0; n--) {
		struct str more = STR_INIT;
		size_t at = utf8_edge(out->s, out->size, out->size ?
				      unit_random(state) % out->size : 0);
		size_t end = utf8_edge(out->s, out->size, at +
				       unit_random(state) % 20);

		loose_text(&more, state, 2);
		str_splice(out, at, (end > at ? end : at) - at, more.s,
			   more.size);
		str_clear(&more);
	}
}

static bool is_whole(const struct diff_part_list *parts, const struct str *old,
		     const struct str *new)
{
	size_t at = 0, new_at = 0;

	for (size_t i = 0; i < parts->count; i++) {
		const struct diff_part *p = &parts->items[i];
		size_t size = p->old.end - p->old.start;
		size_t new_size = p->new.end - p->new.start;

		if (p->old.start != at || p->new.start != new_at)
			return false;
		if (p->kind == DIFF_SAME && (size != new_size || size == 0 ||
		    memcmp(old->s + at, new->s + new_at, size) != 0))
			return false;
		if (p->kind == DIFF_OUT && (size == 0 || new_size != 0))
			return false;
		if (p->kind == DIFF_IN && (size != 0 || new_size == 0))
			return false;
		if (i > 0 && (p->kind == p[-1].kind ||
			      (p->kind == DIFF_OUT && p[-1].kind == DIFF_IN)))
			return false;
		at = p->old.end;
		new_at = p->new.end;
	}
	return at == old->size && new_at == new->size;
}

START_TEST(the_parts_make_up_both_texts)
{
	unsigned state = 73;

	for (int i = 0; i < 10000; i++) {
		struct diff_part_list parts = { 0 }, words = { 0 };
		struct arena arena = { 0 };
		struct str old = STR_INIT, new = STR_INIT;

		if (i % 4 == 0) {
			hard_bytes(&old, &state, 40);
			hard_bytes(&new, &state, 40);
		} else {
			loose_text(&old, &state, 20);
			edited(&new, &old, &state);
		}
		diff_lines(old.s, old.size, new.s, new.size, &parts, &arena);
		claim(is_whole(&parts, &old, &new));
		for (size_t k = 0; k < parts.count; k++)
			claim(parts.items[k].old.end == old.size ||
			      parts.items[k].old.end == 0 ||
			      old.s[parts.items[k].old.end - 1] == '\n');
		diff_words(old.s, old.size, new.s, new.size, &words, &arena);
		claim(is_whole(&words, &old, &new));
		arena_clear(&arena);
		str_clear(&old);
		str_clear(&new);
	}
}
END_TEST

/* How many lines, each two bytes, are the same at best. */
static size_t longest_same(const struct str *a, const struct str *b)
{
	enum { LINES = 20 };
	static size_t best[LINES + 1][LINES + 1];
	size_t n = a->size / 2, m = b->size / 2;

	for (size_t i = 1; i <= n; i++)
		for (size_t k = 1; k <= m; k++) {
			size_t most = best[i - 1][k] > best[i][k - 1] ?
				best[i - 1][k] : best[i][k - 1];

			if (a->s[2 * i - 2] == b->s[2 * k - 2] &&
			    best[i - 1][k - 1] + 1 > most)
				most = best[i - 1][k - 1] + 1;
			best[i][k] = most;
		}
	return best[n][m];
}

/* Whether a or b stands once in both, but for what they begin and end with
 * alike: such lines are held together first, which may leave others apart. */
static bool has_single(const struct str *a, const struct str *b)
{
	size_t start = 0, end = 0;
	size_t least = a->size < b->size ? a->size : b->size;

	while (start < least && a->s[start] == b->s[start])
		start++;
	while (end < least - start &&
	       a->s[a->size - end - 1] == b->s[b->size - end - 1])
		end++;
	for (char c = 'a'; c <= 'b'; c++) {
		int in_a = 0, in_b = 0;

		for (size_t i = start; i + end < a->size; i++)
			in_a += a->s[i] == c;
		for (size_t i = start; i + end < b->size; i++)
			in_b += b->s[i] == c;
		if (in_a == 1 && in_b == 1)
			return true;
	}
	return false;
}

START_TEST(where_no_line_is_unlike_others_as_much_as_can_be_is_the_same)
{
	unsigned state = 89;

	for (int i = 0; i < 5000; i++) {
		struct diff_part_list parts = { 0 };
		struct arena arena = { 0 };
		struct str old = STR_INIT, new = STR_INIT;
		size_t same = 0;

		for (int k = 0; k < 18; k++)
			str_print(&old, "%c\n", 'a' + (int)(unit_random(&state)
							    % 2));
		for (unsigned k = 4 + unit_random(&state) % 14; k > 0; k--)
			str_print(&new, "%c\n", 'a' + (int)(unit_random(&state)
							    % 2));
		diff_lines(old.s, old.size, new.s, new.size, &parts, &arena);
		for (size_t k = 0; k < parts.count; k++)
			if (parts.items[k].kind == DIFF_SAME)
				same += parts.items[k].old.end -
					parts.items[k].old.start;
		claim(same / 2 <= longest_same(&old, &new));
		if (!has_single(&old, &new))
			claim(same / 2 == longest_same(&old, &new));
		arena_clear(&arena);
		str_clear(&old);
		str_clear(&new);
	}
}
END_TEST

/* The old text has its range in brackets, and so has the new one. */
static void moves(const char *old, const char *new)
{
	struct str from = STR_INIT, to = STR_INIT, out = STR_INIT;
	struct range range = { 0, 0 };

	for (const char *p = old; *p; p++)
		if (*p == '[')
			range.start = from.size;
		else if (*p == ']')
			range.end = from.size;
		else
			str_add_char(&from, *p);
	for (const char *p = new; *p; p++)
		if (*p != '[' && *p != ']')
			str_add_char(&to, *p);
	diff_move(from.s, from.size, to.s, to.size, &range, 1);
	str_add_n(&out, to.s, range.start);
	str_add(&out, "[");
	str_add_n(&out, to.s + range.start, range.end - range.start);
	str_add(&out, "]");
	str_add(&out, to.s + range.end);
	ck_assert_str_eq(out.s, new);
	str_clear(&from);
	str_clear(&to);
	str_clear(&out);
}

START_TEST(a_range_goes_with_its_words)
{
	moves("a\n* [be calm]\nb\n", "a\n* [be calm]\nb\n");
	moves("a\n* [be calm]\nb\n", "new\na\nmore\n* [be calm]\nx\nb\n");
	moves("* [be calm]\n", "* [be very calm]\n");
	moves("* [be calm today]", "* [stay calm today]");
	moves("one [two three] four", "zero one [two three] four");
	moves("one [two] four", "one [two] three four");
}
END_TEST

START_TEST(a_range_at_its_lines_end_grows_with_the_line)
{
	moves("* [be calm]\nb\n", "* [be calm and rest]\nb\n");
	moves("* [be calm]  \r\nb\r\n", "* [be calm and rest]\r\nb\r\n");
	moves("* [be calm]", "* [be calm]\nnext\n");
}
END_TEST

START_TEST(a_range_whose_words_are_gone_is_empty)
{
	moves("a\n* [be calm]\nb\n", "a\n[]b\n");
	moves("a\n* [be calm]\nb\n", "a\n* []other words entirely\nb\n");
	moves("[a]", "[]");
}
END_TEST

START_TEST(a_line_carried_elsewhere_keeps_its_range)
{
	moves("* [be calm]\none\ntwo\nthree\n", "one\ntwo\nthree\n* [be calm]\n");
	moves("one\ntwo\nthree\n* [呼吸]\n", "one\n* [呼吸]\ntwo\nthree\n");
}
END_TEST

START_TEST(two_alike_lines_carried_do_not_share_a_place)
{
	static const char old[] = "* calm\n* calm\none\ntwo\nthree\n";
	static const char new[] = "one\ntwo\nthree\n* calm\n* calm\n";
	struct range ranges[] = { { 2, 6 }, { 9, 13 } };

	diff_move(old, strlen(old), new, strlen(new), ranges, 2);
	ck_assert_uint_eq(ranges[0].start, 16);
	ck_assert_uint_eq(ranges[0].end, 20);
	ck_assert_uint_eq(ranges[1].start, 23);
	ck_assert_uint_eq(ranges[1].end, 27);
}
END_TEST

START_TEST(lines_that_did_not_change_are_where_they_are_found)
{
	unsigned state = 79;

	for (int i = 0; i < 3000; i++) {
		struct arena arena = { 0 };
		struct range_list kept = { 0 };
		struct str old = STR_INIT, new = STR_INIT;

		/* Every kept line is unlike any other. */
		for (unsigned n = 1 + unit_random(&state) % 20; n > 0; n--)
			if (unit_random(&state) % 2)
				str_print(&old, "* line%u number%u\n", n, n);
			else
				loose_text(&old, &state, 3);
		kept_lines(old.s, old.size, &kept, &arena);
		edited(&new, &old, &state);

		struct range *now = arena_new(&arena, (kept.count + 1) *
					      sizeof(*now));

		for (size_t k = 0; k < kept.count; k++)
			now[k] = kept.items[k];
		diff_move(old.s, old.size, new.s, new.size, now, kept.count);
		for (size_t k = 0; k < kept.count; k++) {
			struct range was = kept.items[k];
			char line[80];

			claim(now[k].start <= now[k].end);
			claim(now[k].end <= new.size);
			snprintf(line, sizeof(line), "\n* %.*s\n",
				 (int)(was.end - was.start),
				 old.s + was.start);

			const char *found = strstr(new.s, line);

			if (found && strncmp(line + 3, "line", 4) == 0)
				claim(now[k].start ==
				      (size_t)(found - new.s) + 3);
		}
		arena_clear(&arena);
		str_clear(&old);
		str_clear(&new);
	}
}
END_TEST

START_TEST(long_texts_with_nothing_in_common_are_compared)
{
	struct diff_part_list parts = { 0 };
	struct arena arena = { 0 };
	struct str old = STR_INIT, new = STR_INIT;
	unsigned state = 83;

	while (old.size < 300000)
		str_print(&old, "%x%s", unit_random(&state) % 100,
			  unit_random(&state) % 7 ? " " : "\n");
	while (new.size < 300000)
		str_print(&new, "%x%s", unit_random(&state) % 100,
			  unit_random(&state) % 7 ? " " : "\n");
	diff_words(old.s, old.size, new.s, new.size, &parts, &arena);
	ck_assert(is_whole(&parts, &old, &new));
	arena_clear(&arena);
	str_clear(&old);
	str_clear(&new);
}
END_TEST

UNIT(diff)
{
	tcase_add_test(unit, lines_that_changed_are_taken_out_and_put_in);
	tcase_add_test(unit, words_that_changed_are_shown_inside_their_line);
	tcase_add_test(unit, a_line_written_anew_is_not_pieced_together);
	tcase_add_test(unit, the_parts_make_up_both_texts);
	tcase_add_test(unit,
		where_no_line_is_unlike_others_as_much_as_can_be_is_the_same);
	tcase_add_test(unit, a_range_goes_with_its_words);
	tcase_add_test(unit, a_range_at_its_lines_end_grows_with_the_line);
	tcase_add_test(unit, a_range_whose_words_are_gone_is_empty);
	tcase_add_test(unit, a_line_carried_elsewhere_keeps_its_range);
	tcase_add_test(unit, two_alike_lines_carried_do_not_share_a_place);
	tcase_add_test(unit,
		       lines_that_did_not_change_are_where_they_are_found);
	tcase_add_test(unit,
		       long_texts_with_nothing_in_common_are_compared);
}
