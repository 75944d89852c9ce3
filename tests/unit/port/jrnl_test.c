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

static bool take(struct book *book, const char *text)
{
	err = (struct err){ 0 };
	return port_import_text(book, NULL, text, strlen(text), false, &arena,
				&plan, &err);
}

/* The entries, oldest first. */
static struct entry_list entries(struct book *book)
{
	struct entry_query query = { .after_day = DAY_NONE, .backwards = true,
				     .from = DAY_NONE, .until = DAY_NONE };
	struct entry_list list = { 0 };

	query.backwards = false;
	ck_assert(book_entries(book, &query, &arena, &list, &err));
	for (size_t i = 0; i < list.count / 2; i++) {
		struct entry swap = list.items[i];

		list.items[i] = list.items[list.count - 1 - i];
		list.items[list.count - 1 - i] = swap;
	}
	return list;
}

static const char text[] =
	"[2020-06-28 18:22] A walk by the sea with @anna. *\n"
	"It was [2020-01-01] windy\n[1] and #wide, mail a@b.org\n\n"
	"[2020-06-29 09:00:10 PM] In the evening.\n\n"
	"[30.06.2020 07:05] Łódź.\n";

START_TEST(a_jrnl_comes_in_entry_by_entry)
{
	struct book *book = new_book(1);

	ck_assert_msg(take(book, text), "%s", err.text);
	ck_assert_int_eq(plan.comes, 3);

	struct entry_list list = entries(book);

	ck_assert_uint_eq(list.count, 3);
	ck_assert_str_eq(list.items[0].body,
			 "A walk by the sea with @anna.\n"
			 "It was [2020-01-01] windy\n[1] and #wide, mail a@b.org");
	ck_assert(list.items[0].starred);
	ck_assert_str_eq(list.items[0].tags, "anna\nwide\n");
	ck_assert_int_eq(list.items[0].on, day_of(2020, 6, 28));
	ck_assert_int_eq(moment_minute(list.items[0].written), 18 * 60 + 22);
	ck_assert_int_eq(moment_minute(list.items[1].written), 21 * 60);
	ck_assert_int_eq(list.items[2].on, day_of(2020, 6, 30));
	ck_assert(!list.items[2].starred);

	ck_assert(take(book, text));
	ck_assert_int_eq(plan.comes, 0);
	ck_assert_int_eq(plan.here, 3);
	book_close(book);
}
END_TEST

START_TEST(words_before_the_first_date_are_kept_and_say_so)
{
	struct book *book = new_book(1);

	ck_assert(port_import_text(book, port_format_find("jrnl"),
				   "a preface\n[2020-06-28 18:22] One.\n", 35,
				   false, &arena, &plan, &err));

	struct entry_list list = entries(book);

	ck_assert_uint_eq(list.count, 2);
	ck_assert_ptr_nonnull(strstr(list.items[1].body, "Not understood"));
	ck_assert_ptr_nonnull(strstr(list.items[1].body, "a preface"));
	ck_assert_str_eq(list.items[1].tags, "not-understood\n");
	book_close(book);
}
END_TEST

START_TEST(a_text_without_dates_is_one_entry_of_today)
{
	struct book *book = new_book(1);

	ck_assert(port_import_text(book, port_format_find("jrnl"), "only words\n",
				   11, false, &arena, &plan, &err));

	struct entry_list list = entries(book);

	ck_assert_uint_eq(list.count, 1);
	ck_assert_int_eq(list.items[0].on, book_today(book));
	ck_assert_str_eq(list.items[0].body, "only words\n");
	book_close(book);
}
END_TEST

START_TEST(the_json_of_jrnl_comes_in_and_names_what_it_leaves)
{
	struct book *book = new_book(1);
	static const char json[] =
		"{\"tags\":{\"@anna\":1},\"entries\":[{\"title\":\"A walk.\",\"body\":"
		"\"By the sea.\",\"date\":\"2020-06-28\",\"time\":\"18:22\",\"tags\":"
		"[\"@anna\"],\"starred\":true,\"creator\":{\"host_name\":\"x\"}}]}";

	ck_assert_msg(take(book, json), "%s", err.text);

	struct entry_list list = entries(book);

	ck_assert_uint_eq(list.count, 1);
	ck_assert_str_eq(list.items[0].body, "A walk.\nBy the sea.");
	ck_assert_str_eq(list.items[0].tags, "anna\n");
	ck_assert(list.items[0].starred);
	ck_assert_str_eq(plan.remarks.items[0].place, "entries[].creator");
	ck_assert(take(book, json));
	ck_assert_int_eq(plan.comes, 0);
	book_close(book);
}
END_TEST

START_TEST(an_encrypted_jrnl_is_refused_with_a_way_on)
{
	struct book *book = new_book(1);

	ck_assert(!take(book, "JRNLv3 and so on"));
	ck_assert_ptr_nonnull(strstr(err.text, "jrnl --decrypt"));
	book_close(book);
}
END_TEST

START_TEST(a_folder_by_day_is_read_file_by_file)
{
	struct book *book = new_book(1);
	char path[300];

	for (int i = 0; i < 2; i++) {
		FILE *file;

		snprintf(path, sizeof(path), "%s/2020", unit_folder());
		mkdir(path, 0700);
		snprintf(path, sizeof(path), "%s/2020/06", unit_folder());
		mkdir(path, 0700);
		snprintf(path, sizeof(path), "%s/2020/06/%d.txt", unit_folder(), 28 + i);
		file = fopen(path, "w");
		ck_assert_ptr_nonnull(file);
		fprintf(file, "[2020-06-%d 10:00] Day %d.\n", 28 + i, i);
		fclose(file);
	}
	ck_assert_msg(port_import_path(book, NULL, unit_folder(), false, &arena,
				       &plan, &err), "%s", err.text);
	ck_assert_int_eq(plan.comes, 2);
	book_close(book);
}
END_TEST

START_TEST(any_bytes_come_in_as_something_or_not_at_all)
{
	unsigned state = 5 + (unsigned)_i;
	static const char *const pieces[] = {
		"[2020-06-28 18:22] ", "\n[", "] ", "[2020-13-45] ", "@", "#x", "*",
		" *\n", "\xff", "\r\n", "\n\n", "word", "[30.06.2020", "JRNLv3", "{",
	};

	for (int i = 0; i < 60; i++) {
		struct book *book = new_book(1);
		struct str mess = STR_INIT;

		for (unsigned n = unit_random(&state) % 40; n > 0; n--)
			str_add(&mess, pieces[unit_random(&state) % 15]);
		err = (struct err){ 0 };

		bool ok = port_import_text(book, port_format_find("jrnl"), mess.s,
					   mess.size, false, &arena, &plan, &err);

		ck_assert_msg(ok || err.text[0], "%s", mess.s);
		str_clear(&mess);
		book_close(book);
	}
}
END_TEST

UNIT(jrnl)
{
	tcase_add_test(unit, a_jrnl_comes_in_entry_by_entry);
	tcase_add_test(unit, words_before_the_first_date_are_kept_and_say_so);
	tcase_add_test(unit, a_text_without_dates_is_one_entry_of_today);
	tcase_add_test(unit, the_json_of_jrnl_comes_in_and_names_what_it_leaves);
	tcase_add_test(unit, an_encrypted_jrnl_is_refused_with_a_way_on);
	tcase_add_test(unit, a_folder_by_day_is_read_file_by_file);
	tcase_add_loop_test(unit, any_bytes_come_in_as_something_or_not_at_all, 0, 3);
}
