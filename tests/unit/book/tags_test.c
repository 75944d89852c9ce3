#include "book/tags.h"

#include "book/steps.h"
#include "desk.h"

static const char *tags_on(struct book *book, int64_t page, struct arena *arena)
{
	struct entry entry;
	struct err err = { 0 };

	ck_assert_msg(book_entry(book, page, arena, &entry, &err), "%s", err.text);
	return entry.tags;
}

static void put(struct book *book, int64_t page, const char *tag)
{
	struct err err = { 0 };

	ck_assert_msg(book_tag_entry(book, page, tag, true, &err), "%s", err.text);
}

START_TEST(names_are_the_same_in_any_case_of_any_script)
{
	struct book *book = desk_open(NULL);
	struct arena arena = { 0 };
	struct tag_list list;
	int64_t page = desk_write(book, "words");

	put(book, page, "Über");
	put(book, page, "über");
	put(book, page, "#STRASSE");
	put(book, page, "straße");
	put(book, page, "Ж");
	put(book, page, "ж");
	put(book, page, "呼吸");
	ck_assert_str_eq(tags_on(book, page, &arena),
			 "STRASSE\nÜber\nЖ\n呼吸\n");
	ck_assert(book_tags(book, &arena, &list, NULL));
	ck_assert_uint_eq(list.count, 4);
	ck_assert(book_tag_entry(book, page, "ÜBER", false, NULL));
	ck_assert_str_eq(tags_on(book, page, &arena), "STRASSE\nЖ\n呼吸\n");
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(a_tag_renamed_is_renamed_everywhere_and_back_with_undo)
{
	struct book *book = desk_open(NULL);
	struct arena arena = { 0 };
	struct err err = { 0 };
	const char *name;
	int64_t one = desk_write(book, "one"), two = desk_write(book, "two");

	put(book, one, "slep");
	put(book, two, "slep");
	ck_assert_msg(book_rename_tag(book, "SLEP", "Sleep", false, &err), "%s", err.text);
	ck_assert_str_eq(tags_on(book, one, &arena), "Sleep\n");
	ck_assert_str_eq(tags_on(book, two, &arena), "Sleep\n");
	ck_assert(book_rename_tag(book, "sleep", "sleep", false, &err));
	ck_assert_str_eq(tags_on(book, two, &arena), "sleep\n");
	ck_assert(book_undo(book, &arena, &name, &err));
	ck_assert(book_undo(book, &arena, &name, &err));
	ck_assert_str_eq(tags_on(book, one, &arena), "slep\n");
	ck_assert(!book_rename_tag(book, "nobody", "x", false, &err));
	ck_assert_int_eq(err.kind, ERR_NOT_FOUND);
	ck_assert(!book_rename_tag(book, "slep", "two words", false, &err));
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(two_tags_become_one_when_that_is_said)
{
	struct book *book = desk_open(NULL);
	struct arena arena = { 0 };
	struct err err = { 0 };
	const char *name;
	int64_t one = desk_write(book, "one"), two = desk_write(book, "two");
	struct tag_list list;

	put(book, one, "calm");
	put(book, one, "ruhe");
	put(book, two, "ruhe");
	ck_assert(!book_rename_tag(book, "ruhe", "Calm", false, &err));
	ck_assert_str_eq(err.field, "merge");
	ck_assert_str_eq(tags_on(book, one, &arena), "calm\nruhe\n");
	ck_assert_msg(book_rename_tag(book, "ruhe", "Calm", true, &err), "%s", err.text);
	ck_assert_str_eq(tags_on(book, one, &arena), "calm\n");
	ck_assert_str_eq(tags_on(book, two, &arena), "calm\n");
	ck_assert(book_tags(book, &arena, &list, &err));
	ck_assert_uint_eq(list.count, 1);
	ck_assert_int_eq(list.items[0].pages, 2);
	ck_assert_msg(book_undo(book, &arena, &name, &err), "%s", err.text);
	ck_assert_str_eq(tags_on(book, one, &arena), "calm\nruhe\n");
	ck_assert_str_eq(tags_on(book, two, &arena), "ruhe\n");
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(several_pages_are_changed_in_one_step)
{
	struct book *book = desk_open(NULL);
	struct arena arena = { 0 };
	struct err err = { 0 };
	const char *name;
	struct entry entry;
	int64_t pages[3];

	for (int i = 0; i < 3; i++)
		pages[i] = desk_write(book, "words");
	ck_assert(book_tag_pages(book, pages, 3, "calm", true, &err));
	ck_assert(book_star_pages(book, pages, 3, true, &err));
	ck_assert(book_drop_pages(book, pages, 3, &err));
	for (int i = 0; i < 3; i++) {
		ck_assert(book_entry(book, pages[i], &arena, &entry, &err));
		ck_assert(entry.dropped && entry.starred);
	}
	ck_assert(book_undo(book, &arena, &name, &err));
	ck_assert(book_undo(book, &arena, &name, &err));
	ck_assert(book_undo(book, &arena, &name, &err));
	for (int i = 0; i < 3; i++) {
		ck_assert(book_entry(book, pages[i], &arena, &entry, &err));
		ck_assert(!entry.dropped && !entry.starred);
		ck_assert_str_eq(entry.tags, "");
	}
	/* One that is not there: none of them is changed. */
	pages[1] = 12345;
	ck_assert(!book_star_pages(book, pages, 3, true, &err));
	ck_assert(book_entry(book, pages[0], &arena, &entry, &err));
	ck_assert(!entry.starred);
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(tags_of_some_pages_say_how_many_have_them)
{
	struct book *book = desk_open(NULL);
	struct arena arena = { 0 };
	struct err err = { 0 };
	struct tag_list list;
	int64_t pages[] = { desk_write(book, "one"), desk_write(book, "two") };
	int64_t other = desk_write(book, "three");

	put(book, pages[0], "both");
	put(book, pages[1], "both");
	put(book, pages[0], "one");
	put(book, other, "one");
	put(book, other, "both");
	put(book, other, "other");
	ck_assert(book_tags_of(book, pages, 2, &arena, &list, &err));
	ck_assert_uint_eq(list.count, 3);
	ck_assert_str_eq(list.items[0].name, "both");
	ck_assert_int_eq(list.items[0].here, 2);
	ck_assert_int_eq(list.items[0].pages, 3);
	ck_assert_int_eq(list.items[1].here, 1);
	ck_assert_int_eq(list.items[2].here, 0);
	arena_clear(&arena);
	book_close(book);
}
END_TEST

UNIT(tags)
{
	tcase_add_test(unit, names_are_the_same_in_any_case_of_any_script);
	tcase_add_test(unit, a_tag_renamed_is_renamed_everywhere_and_back_with_undo);
	tcase_add_test(unit, two_tags_become_one_when_that_is_said);
	tcase_add_test(unit, several_pages_are_changed_in_one_step);
	tcase_add_test(unit, tags_of_some_pages_say_how_many_have_them);
}
