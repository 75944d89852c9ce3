#include "book/versions.h"

#include "base/str.h"
#include "book/steps.h"
#include "desk.h"

enum { ROUNDS = 60, LONG = 4000 };

/* Put in or take out some words at a place of the text, at whole characters. */
static void edit(struct str *text, unsigned *seed)
{
	static const char *const pieces[] = {
		"blue light ", "呼吸を三回", "\n", "é", "* a line\n", "don't ", "ш",
	};
	size_t at = text->size ? unit_random(seed) % text->size : 0;
	size_t out = 0;

	while (at > 0 && ((unsigned char)text->s[at] & 0xC0) == 0x80)
		at--;
	if (unit_random(seed) % 3 == 0)
		out = unit_random(seed) % 40;
	if (out > text->size - at)
		out = text->size - at;
	while (at + out < text->size &&
	       ((unsigned char)text->s[at + out] & 0xC0) == 0x80)
		out++;
	const char *piece = pieces[unit_random(seed) % 7];

	str_splice(text, at, out, piece, strlen(piece));
}

START_TEST(every_version_of_a_page_comes_back_byte_for_byte)
{
	struct book *book = desk_open(NULL);
	struct arena arena = { 0 };
	struct err err = { 0 };
	struct str text = STR_INIT;
	struct version_list list;
	const char *kept[ROUNDS];
	struct entry entry = desk_entry(book, "the first words");
	unsigned seed = (unsigned)_i + 1;

	for (int i = 0; i < (_i % 2 ? LONG / 10 : 0); i++)
		str_add(&text, "long text ");
	str_add(&text, entry.body);
	for (int i = 0; i < ROUNDS; i++) {
		kept[i] = arena_text_n(&arena, text.s, text.size);
		entry.body = kept[i];
		entry.size = text.size;
		desk_save(book, &entry);
		do
			edit(&text, &seed);
		while (strcmp(text.s, kept[i]) == 0 ||
		       text.s[strspn(text.s, " \n")] == '\0');
	}
	ck_assert_msg(book_versions(book, entry.id, &arena, &list, &err), "%s", err.text);
	ck_assert_uint_eq(list.count, ROUNDS);
	for (int i = 0; i < ROUNDS; i++) {
		const char *body;
		size_t size;

		ck_assert_int_eq(list.items[i].number, ROUNDS - i);
		ck_assert(book_version(book, entry.id, i + 1, &arena, &body, &size, &err));
		ck_assert_str_eq(body, kept[i]);
		ck_assert_uint_eq(size, strlen(kept[i]));
	}
	str_clear(&text);
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(a_version_brought_back_is_one_step)
{
	struct book *book = desk_open(NULL);
	struct arena arena = { 0 };
	struct err err = { 0 };
	const char *name, *body;
	size_t size;
	struct version_list list;
	struct entry entry = desk_entry(book, "first");

	desk_save(book, &entry);
	entry.body = "second words";
	entry.size = 12;
	desk_save(book, &entry);
	ck_assert(book_bring_back(book, entry.id, 1, &err));
	ck_assert(book_entry(book, entry.id, &arena, &entry, &err));
	ck_assert_str_eq(entry.body, "first");
	ck_assert(book_undo(book, &arena, &name, &err));
	ck_assert(book_entry(book, entry.id, &arena, &entry, &err));
	ck_assert_str_eq(entry.body, "second words");
	ck_assert(book_versions(book, entry.id, &arena, &list, &err));
	ck_assert_uint_eq(list.count, 4);
	ck_assert(!book_version(book, entry.id, 5, &arena, &body, &size, &err));
	ck_assert_int_eq(err.kind, ERR_NOT_FOUND);
	ck_assert(!book_version(book, entry.id, 0, &arena, &body, &size, &err));
	ck_assert(!book_versions(book, 77, &arena, &list, &err));
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(what_is_no_change_of_words_is_no_version)
{
	struct book *book = desk_open(NULL);
	struct arena arena = { 0 };
	struct err err = { 0 };
	struct version_list list;
	int64_t page = desk_write(book, "words");

	ck_assert(book_star_entry(book, page, true, &err));
	ck_assert(book_drop_entry(book, page, &err));
	ck_assert(book_restore_entry(book, page, &err));
	ck_assert(book_versions(book, page, &arena, &list, &err));
	ck_assert_uint_eq(list.count, 1);
	ck_assert_int_eq(list.items[0].words, 1);
	arena_clear(&arena);
	book_close(book);
}
END_TEST

UNIT(versions)
{
	tcase_add_loop_test(unit, every_version_of_a_page_comes_back_byte_for_byte, 0, 4);
	tcase_add_test(unit, a_version_brought_back_is_one_step);
	tcase_add_test(unit, what_is_no_change_of_words_is_no_version);
}
