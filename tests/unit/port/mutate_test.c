/* Damaged exports: whatever the bytes, an import comes whole or not at all. */
#include <stdlib.h>
#include <string.h>

#include "filled.h"
#include "port/import.h"
#include "unit.h"

/* How many in each book; TEND_MUTATIONS= says another number (5000 makes the
 * 20,000 of the long run). */
enum { MUTATIONS = 400, BOOKS = 4 };

static const char *const pieces[] = {
	"\"", "{", "}", "[", "]", ",", ":", "null", "-1", "9223372036854775808",
	"1e999", "\\ud800", "\\u0000", "\"day\"", "\"id\"", "\x80", "\xff\xfe",
	"0000000000000", "7zzzzzzzzzzzz", "zzzzzzzzzzzzz", "2026-02-30", "true",
	"[[[[[[[[", "{\"a\":{\"a\":", "\"text\": 7,", " ", "",
};

static void mutate(struct str *text, unsigned *state)
{
	for (unsigned n = 1 + unit_random(state) % 3; n > 0; n--) {
		size_t at = unit_random(state) % text->size;
		size_t left = text->size - at;
		size_t size = unit_random(state) % 4 ? unit_random(state) % 4
						     : unit_random(state) % 300;
		const char *with = pieces[unit_random(state) %
					  (sizeof(pieces) / sizeof(pieces[0]))];
		char bit = (char)(text->s[at] ^ (1 << unit_random(state) % 8));

		if (size > left)
			size = left;
		if (text->size - size < 10)
			return;
		switch (unit_random(state) % 4) {
		case 0:
			text->s[at] = bit;
			break;
		case 1:
			str_splice(text, at, size, with, strlen(with));
			break;
		case 2:
			str_splice(text, at, 0, with, strlen(with));
			break;
		default: {
			/* A piece of the file once more, elsewhere. */
			struct str copy = STR_INIT;
			size_t from = unit_random(state) % (text->size - size);

			str_set(&copy, text->s + from, size);
			str_splice(text, at, 0, copy.s, copy.size);
			str_clear(&copy);
		}
		}
	}
}

START_TEST(no_damaged_export_comes_in_half)
{
	struct str whole = STR_INIT, text = STR_INIT, empty = STR_INIT, after = STR_INIT;
	struct book *from = new_book(1), *to = new_book(2);
	struct arena arena = { 0 };
	unsigned state = 77 + (unsigned)_i;
	const char *wished = getenv("TEND_MUTATIONS");
	int taken = 0, all = wished ? atoi(wished) : MUTATIONS;

	fill_book(from, (unsigned)_i + 40, 1 + _i % 2);
	export_of(from, &whole);
	export_of(to, &empty);
	for (int i = 0; i < all; i++) {
		struct import_plan plan;
		struct err err = { 0 };

		str_set(&text, whole.s, whole.size);
		mutate(&text, &state);

		bool ok = port_import_json(to, text.s, text.size, false, &arena,
					   &plan, &err);

		ck_assert(ok || err.text[0]);
		ck_assert(ok || err.kind == ERR_INVALID);
		if (ok && plan.comes) {
			taken++;
			book_close(to);
			to = new_book(2);
		} else if (i % 16 == 0) {
			export_of(to, &after);
			ck_assert_str_eq(empty.s, after.s);
		}
		arena_empty(&arena);
	}
	export_of(to, &after);
	ck_assert_str_eq(empty.s, after.s);
	ck_assert_int_gt(taken, 0);
	arena_clear(&arena);
	str_clear(&whole);
	str_clear(&text);
	str_clear(&empty);
	str_clear(&after);
	book_close(from);
	book_close(to);
}
END_TEST

UNIT(mutate)
{
	tcase_add_loop_test(unit, no_damaged_export_comes_in_half, 0, BOOKS);
}
