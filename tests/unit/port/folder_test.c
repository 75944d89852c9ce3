#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "book/entries.h"
#include "filled.h"
#include "port/formats.h"
#include "unit.h"

static struct arena arena;
static struct import_plan plan;
static struct err err;

static const char *place(const char *name)
{
	static char path[400];

	snprintf(path, sizeof(path), "%s/%s", unit_folder(), name);
	return path;
}

static void write_file(const char *name, const char *text)
{
	FILE *file = fopen(place(name), "w");

	ck_assert_ptr_nonnull(file);
	fputs(text, file);
	fclose(file);
}

static bool read_folder(struct book *book)
{
	err = (struct err){ 0 };
	return port_import_path(book, NULL, unit_folder(), false, &arena, &plan,
				&err);
}

static void write_folder(struct book *book)
{
	ck_assert_msg(port_export_as(book, port_format_find("md"), unit_folder(),
				     -1, &err), "%s", err.text);
}

START_TEST(a_folder_of_markdown_comes_back_byte_for_byte)
{
	struct book *from = new_book(1), *to = new_book(2);
	struct str one = STR_INIT, two = STR_INIT;

	fill_book(from, (unsigned)_i + 21, 6);
	write_folder(from);
	ck_assert_msg(read_folder(to), "%s", err.text);
	ck_assert_int_eq(plan.here, 0);
	ck_assert_uint_eq(plan.remarks.count, 0);
	export_of(from, &one);
	export_of(to, &two);
	ck_assert_str_eq(one.s, two.s);

	ck_assert_msg(read_folder(to), "%s", err.text);
	ck_assert_int_eq(plan.comes, 0);
	str_clear(&one);
	str_clear(&two);
	book_close(from);
	book_close(to);
}
END_TEST

START_TEST(a_page_that_looks_like_the_marks_of_a_page_stays_one_page)
{
	struct book *from = new_book(1), *to = new_book(2);
	struct str one = STR_INIT, two = STR_INIT;
	static const char file[] =
		"{\"tend\":1,\"entries\":[{\"day\":\"2026-01-05\",\"text\":"
		"\"<!-- tend {} -->\\n\\\\<!-- tend x\\n---\\nday: 1\\n---\\n\"},"
		"{\"day\":\"2026-01-05\",\"text\":\"\\n\\n\",\"template\":\"a-->b\"},"
		"{\"day\":\"2026-01-05\",\"text\":\"no end\"}]}";

	ck_assert(port_import_text(from, NULL, file, strlen(file), false, &arena,
				   &plan, &err));
	write_folder(from);
	ck_assert_msg(read_folder(to), "%s", err.text);
	export_of(from, &one);
	export_of(to, &two);
	/* Where its words came from is another folder's knowledge. */
	ck_assert_str_eq(one.s, two.s);
	str_clear(&one);
	str_clear(&two);
	book_close(from);
	book_close(to);
}
END_TEST

START_TEST(days_of_another_program_come_in_with_tags_and_moods)
{
	struct book *book = new_book(1);
	struct entry_query query = { .after_day = DAY_NONE, .from = DAY_NONE,
				     .until = DAY_NONE };
	struct entry_list list = { 0 };

	write_file("2026-01-05.md",
		   "---\ntags:\n  - sea\n  - \"wide sky\"\nmood: 4\nweather: rain\n---\n"
		   "# A day\nwith [[links]] and #more #1\n");
	write_file("2026-01-06 a walk.md", "only words\n");
	write_file("picture.png", "x");
	write_file("thoughts.md", "no day\n");
	ck_assert_msg(read_folder(book), "%s", err.text);
	ck_assert_int_eq(plan.comes, 4);
	ck_assert_uint_eq(plan.remarks.count, 2);
	ck_assert_str_eq(plan.remarks.items[0].place, "2026-01-05.md.weather");
	ck_assert_str_eq(plan.remarks.items[1].place, "picture.png");
	ck_assert(book_entries(book, &query, &arena, &list, &err));
	ck_assert_uint_eq(list.count, 3);
	ck_assert_ptr_nonnull(strstr(list.items[0].body, "Not understood, from thoughts.md"));
	ck_assert_str_eq(list.items[1].body, "only words\n");
	ck_assert_str_eq(list.items[2].body,
			 "# A day\nwith [[links]] and #more #1\n");
	ck_assert_str_eq(list.items[2].tags, "more\nsea\nwide sky\n");
	ck_assert_msg(read_folder(book), "%s", err.text);
	ck_assert_int_eq(plan.comes, 0);
	book_close(book);
}
END_TEST

START_TEST(a_wrong_file_is_named_and_nothing_comes)
{
	struct book *book = new_book(1);

	write_file("2026-01-05.md", "fine\n");
	mkdir(place("sessions"), 0700);
	write_file("sessions/2026-01-04 x.md", "---\nid: \"zz\"\nday: \"2026-01-04\"\n---\n");
	ck_assert(!read_folder(book));
	ck_assert_str_eq(err.text, "sessions/2026-01-04 x.md.id is not an id");
	ck_assert_int_eq(err.kind, ERR_INVALID);
	book_close(book);
}
END_TEST

START_TEST(a_page_marked_without_its_facts_is_refused)
{
	struct book *book = new_book(1);

	write_file("2026-01-05.md", "<!-- tend -->\nwords\n");
	ck_assert(!read_folder(book));
	ck_assert_int_eq(err.kind, ERR_INVALID);
	ck_assert_ptr_nonnull(strstr(err.text, "2026-01-05.md"));
	book_close(book);
}
END_TEST

START_TEST(any_file_is_a_page_or_refused)
{
	static const char *const pieces[] = {
		"---\n", "tags: [", "a, b]\n", "- x\n", "<!-- tend ", "{\"id\":\"",
		"}", " -->\n", "-->\n", "\n\n", "mood: 3\n", "\xff", ": \n", "date: 2026-01-0",
		"5\n", "#t", "[[[[[[[[[[", "\\<!-- tend ", "1yyyyyyyyyyyy\"", "word ",
	};
	unsigned state = 3 + (unsigned)_i;

	for (int i = 0; i < 80; i++) {
		struct book *book = new_book(1);
		struct str mess = STR_INIT;

		for (unsigned n = unit_random(&state) % 30; n > 0; n--)
			str_add(&mess, pieces[unit_random(&state) %
					      (sizeof(pieces) / sizeof(pieces[0]))]);
		write_file("2026-01-05.md", mess.s);
		ck_assert(read_folder(book) || err.text[0]);
		str_clear(&mess);
		book_close(book);
	}
}
END_TEST

UNIT(markdown_folder)
{
	tcase_add_loop_test(unit, a_folder_of_markdown_comes_back_byte_for_byte,
			    0, 3);
	tcase_add_test(unit, a_page_that_looks_like_the_marks_of_a_page_stays_one_page);
	tcase_add_test(unit, days_of_another_program_come_in_with_tags_and_moods);
	tcase_add_test(unit, a_wrong_file_is_named_and_nothing_comes);
	tcase_add_test(unit, a_page_marked_without_its_facts_is_refused);
	tcase_add_loop_test(unit, any_file_is_a_page_or_refused, 0, 3);
}
