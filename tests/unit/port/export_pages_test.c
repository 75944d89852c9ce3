#include "port/export_pages.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "book/entries.h"
#include "unit.h"

static int64_t write_page(struct book *book, day on, const char *text)
{
	struct entry entry = { .on = on, .body = text, .size = strlen(text) };
	struct err err = { 0 };

	ck_assert_msg(book_write_entry(book, &entry, NULL, &err), "%s", err.text);
	return entry.id;
}

static const char *read_file(const char *path)
{
	static char text[2000];
	FILE *file = fopen(path, "r");

	ck_assert_ptr_nonnull(file);
	text[fread(text, 1, sizeof(text) - 1, file)] = '\0';
	fclose(file);
	return text;
}

START_TEST(chosen_pages_are_one_private_file_oldest_first)
{
	struct book_options options = { .seed = 5 };
	struct err err = { 0 };
	struct arena arena = { 0 };
	struct book *book = book_open(&options, &err);
	int64_t pages[2];
	const char *path, *again, *text;
	struct stat st;

	setenv("HOME", unit_folder(), 1);
	pages[0] = write_page(book, 20780, "the newer one, with 呼吸");
	pages[1] = write_page(book, 20770, "the older one\n");
	write_page(book, 20775, "not chosen");
	ck_assert(book_tag_entry(book, pages[1], "calm", true, &err));
	ck_assert_msg(port_export_pages(book, pages, 2, 20780, &arena, &path, &err),
		      "%s", err.text);
	ck_assert_int_eq(stat(path, &st), 0);
	ck_assert_int_eq(st.st_mode & 0777, 0600);
	text = read_file(path);
	ck_assert(strstr(text, "the older one\n\n"));
	ck_assert(strstr(text, "calm"));
	ck_assert_ptr_null(strstr(text, "not chosen"));
	ck_assert(strstr(text, "older") < strstr(text, "newer"));
	/* Another time it takes another name. */
	ck_assert(port_export_pages(book, pages, 1, 20780, &arena, &again, &err));
	ck_assert_str_ne(path, again);
	ck_assert_ptr_null(strstr(read_file(again), "older"));
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(a_page_that_is_not_there_leaves_no_file)
{
	struct book_options options = { .seed = 5 };
	struct err err = { 0 };
	struct arena arena = { 0 };
	struct book *book = book_open(&options, &err);
	int64_t page = 77;
	const char *path = "";

	setenv("HOME", unit_folder(), 1);
	ck_assert(!port_export_pages(book, &page, 1, 20780, &arena, &path, &err));
	ck_assert_int_ne(access(path, F_OK), 0);
	unsetenv("HOME");
	ck_assert(!port_export_pages(book, &page, 1, 20780, &arena, &path, &err));
	ck_assert(strstr(err.text, "home"));
	arena_clear(&arena);
	book_close(book);
}
END_TEST

UNIT(export_pages)
{
	tcase_add_test(unit, chosen_pages_are_one_private_file_oldest_first);
	tcase_add_test(unit, a_page_that_is_not_there_leaves_no_file);
}
