#include <sys/stat.h>
#include <unistd.h>

#include "book/care.h"
#include "book/inside.h"
#include "desk.h"

static const char *body_in(const char *path, int64_t id, struct arena *arena)
{
	struct book *book = desk_open(path);
	struct entry entry;
	const char *body = book_entry(book, id, arena, &entry, NULL) ? entry.body
								      : NULL;

	book_close(book);
	return body;
}

static bool backup(struct book *book, const char *to, struct err *err)
{
	struct arena arena = { 0 };
	const char *made;
	bool ok = book_backup(book, to, &arena, &made, err);

	arena_clear(&arena);
	return ok;
}

START_TEST(a_backup_is_a_whole_book_of_its_own)
{
	struct arena arena = { 0 };
	struct stat st;
	struct book *book = desk_open(desk_path("a.db"));
	int64_t id = desk_write(book, "kept twice");
	mode_t old = umask(0);

	ck_assert(backup(book, desk_path("copy.db"), NULL));
	umask(old);
	ck_assert_int_eq(stat(desk_path("copy.db"), &st), 0);
	ck_assert_int_eq(st.st_mode & 07777, 0600);
	ck_assert_str_eq(body_in(desk_path("copy.db"), id, &arena), "kept twice");
	book_close(book);
	arena_clear(&arena);
}
END_TEST

START_TEST(an_older_copy_is_replaced_whole)
{
	struct arena arena = { 0 };
	struct book *book = desk_open(desk_path("a.db"));
	FILE *file = fopen(desk_path("copy.db"), "w");

	fputs("something older", file);
	fclose(file);
	int64_t id = desk_write(book, "newer");

	ck_assert(backup(book, desk_path("copy.db"), NULL));
	ck_assert_str_eq(body_in(desk_path("copy.db"), id, &arena), "newer");
	ck_assert(backup(book, desk_path("copy.db"), NULL));
	book_close(book);
	arena_clear(&arena);
}
END_TEST

START_TEST(a_copy_never_goes_over_the_book_a_folder_or_a_link)
{
	struct err err = { 0 };
	struct book *book = desk_open(desk_path("a.db"));
	int64_t id = desk_write(book, "precious");
	struct arena arena = { 0 };

	ck_assert(!backup(book, desk_path("a.db"), &err));
	ck_assert_ptr_nonnull(strstr(err.text, "the book itself"));
	ck_assert_int_eq(mkdir(desk_path("folder"), 0700), 0);
	ck_assert(!backup(book, desk_path("folder"), &err));
	ck_assert_ptr_nonnull(strstr(err.text, "is a folder"));
	ck_assert_int_eq(symlink(desk_path("other"), desk_path("link")), 0);
	ck_assert(!backup(book, desk_path("link"), &err));
	ck_assert_int_ne(access(desk_path("other"), F_OK), 0);
	ck_assert_int_eq(mkfifo(desk_path("pipe"), 0600), 0);
	ck_assert(!backup(book, desk_path("pipe"), &err));
	ck_assert(!backup(book, desk_path("nowhere/copy.db"), &err));
	ck_assert(!backup(book, NULL, &err) || access(desk_path("backups"), F_OK) == 0);
	book_close(book);
	ck_assert_str_eq(body_in(desk_path("a.db"), id, &arena), "precious");
	arena_clear(&arena);
}
END_TEST

START_TEST(a_hard_linked_target_leaves_its_other_name_alone)
{
	struct book *book = desk_open(desk_path("a.db"));
	FILE *file = fopen(desk_path("victim"), "w");

	fputs("theirs", file);
	fclose(file);
	ck_assert_int_eq(link(desk_path("victim"), desk_path("copy.db")), 0);
	desk_write(book, "a page");
	ck_assert(backup(book, desk_path("copy.db"), NULL));
	ck_assert_int_eq(desk_count(desk_path("victim"), "theirs"), 1);
	book_close(book);
}
END_TEST

START_TEST(nothing_is_left_beside_a_copy)
{
	char name[300];
	struct book *book = desk_open(desk_path("a.db"));
	FILE *file;

	/* Of a maker long gone, and of somebody who lives. */
	file = fopen(desk_path("copy.db.new-99999999-0"), "w");
	fclose(file);
	snprintf(name, sizeof(name), "copy.db.new-%ld-77", (long)getppid());
	file = fopen(desk_path(name), "w");
	fclose(file);
	desk_write(book, "a page");
	ck_assert(backup(book, desk_path("copy.db"), NULL));
	ck_assert_int_ne(access(desk_path("copy.db.new-99999999-0"), F_OK), 0);
	ck_assert_int_eq(access(desk_path(name), F_OK), 0);
	snprintf(name, sizeof(name), "copy.db.new-%ld-0", (long)getpid());
	ck_assert_int_ne(access(desk_path(name), F_OK), 0);
	book_close(book);
}
END_TEST

START_TEST(the_daily_copy_is_made_once_a_day_in_a_folder_of_our_own)
{
	struct stat st, again;
	struct book *book;

	setenv("TEND_TODAY", "2026-11-23", 1);
	book = desk_open(desk_path("a.db"));
	desk_write(book, "a page");
	book_backup_daily(book);
	ck_assert_int_eq(stat(desk_path("backups"), &st), 0);
	ck_assert_int_eq(st.st_mode & 07777, 0700);
	ck_assert_int_eq(stat(desk_path("backups/tend-2026-11-23.db"), &st), 0);
	ck_assert_int_eq(st.st_mode & 07777, 0600);
	desk_write(book, "another page");
	book_backup_daily(book);
	ck_assert_int_eq(stat(desk_path("backups/tend-2026-11-23.db"), &again), 0);
	ck_assert_uint_eq(st.st_ino, again.st_ino);
	ck_assert(backup(book, NULL, NULL));
	ck_assert_int_eq(stat(desk_path("backups/tend-2026-11-23.db"), &again), 0);
	ck_assert_uint_ne(st.st_ino, again.st_ino);
	book_close(book);
}
END_TEST

START_TEST(seven_days_and_four_weeks_are_kept)
{
	struct book *book;
	int kept = 0;
	day first = day_of(2026, 9, 1), last = day_of(2026, 11, 23);
	char name[100], date[DAY_TEXT];

	for (day on = first; on <= last; on++) {
		setenv("TEND_TODAY", day_text(on, date), 1);
		book = desk_open(desk_path("a.db"));
		book_backup_daily(book);
		book_close(book);
	}
	FILE *file = fopen(desk_path("backups/tend-2026-09-01.db.txt"), "w");

	fclose(file);
	for (day on = first; on <= last; on++) {
		snprintf(name, sizeof(name), "backups/tend-%s.db",
			 day_text(on, date));
		bool there = access(desk_path(name), F_OK) == 0;

		kept += there;
		if (on > last - 7)
			ck_assert_msg(there, "%s", name);
	}
	ck_assert_int_eq(kept, 11);
	/* The Sundays before: 15 November and back. */
	ck_assert_int_eq(access(desk_path("backups/tend-2026-11-15.db"), F_OK), 0);
	ck_assert_int_eq(access(desk_path("backups/tend-2026-11-08.db"), F_OK), 0);
	ck_assert_int_eq(access(desk_path("backups/tend-2026-11-01.db"), F_OK), 0);
	ck_assert_int_eq(access(desk_path("backups/tend-2026-09-01.db.txt"), F_OK), 0);
}
END_TEST

START_TEST(a_folder_of_backups_that_is_a_link_is_not_followed)
{
	struct err err = { 0 };
	struct book *book = desk_open(desk_path("a.db"));

	ck_assert_int_eq(mkdir(desk_path("elsewhere"), 0700), 0);
	ck_assert_int_eq(symlink(desk_path("elsewhere"), desk_path("backups")), 0);
	desk_write(book, "a page");
	book_backup_daily(book);
	ck_assert(!backup(book, NULL, &err));
	ck_assert_int_eq(rmdir(desk_path("elsewhere")), 0);
	book_close(book);
}
END_TEST

START_TEST(a_copy_is_one_moment_of_the_book_while_another_window_writes)
{
	struct arena arena = { 0 };
	struct err err = { 0 };
	struct book *book = desk_open(desk_path("a.db"));
	struct book *other = desk_open(desk_path("a.db"));
	int64_t id;

	ck_assert(book_begin(other, "write two", NULL));
	id = desk_write(other, "half of a step");
	ck_assert_msg(backup(book, desk_path("copy.db"), &err), "%s", err.text);
	desk_write(other, "the other half");
	ck_assert(book_end(other, true, NULL));
	ck_assert_ptr_null(body_in(desk_path("copy.db"), id, &arena));
	book_close(other);
	book_close(book);
	arena_clear(&arena);
}
END_TEST

UNIT(backup)
{
	tcase_add_test(unit, a_backup_is_a_whole_book_of_its_own);
	tcase_add_test(unit, an_older_copy_is_replaced_whole);
	tcase_add_test(unit, a_copy_never_goes_over_the_book_a_folder_or_a_link);
	tcase_add_test(unit, a_hard_linked_target_leaves_its_other_name_alone);
	tcase_add_test(unit, nothing_is_left_beside_a_copy);
	tcase_add_test(unit, the_daily_copy_is_made_once_a_day_in_a_folder_of_our_own);
	tcase_add_test(unit, seven_days_and_four_weeks_are_kept);
	tcase_add_test(unit, a_folder_of_backups_that_is_a_link_is_not_followed);
	tcase_add_test(unit, a_copy_is_one_moment_of_the_book_while_another_window_writes);
}
