#include <sys/stat.h>
#include <unistd.h>

#include "book/safe_file.h"
#include "desk.h"

static const char *read_back(const char *path)
{
	static char text[64];
	FILE *file = fopen(path, "r");

	ck_assert_ptr_nonnull(file);
	text[fread(text, 1, sizeof(text) - 1, file)] = '\0';
	fclose(file);
	return text;
}

START_TEST(what_is_being_written_has_no_name_before_it_is_whole)
{
	struct safe_file file;
	struct err err = { 0 };
	struct stat st;

	ck_assert(safe_file_open(&file, desk_path("page.md"), &err));
	ck_assert_int_eq(write(file.fd, "words", 5), 5);
	/* Were the process killed here, nothing would lie about. */
	ck_assert_int_eq(unit_files(), file.nameless ? 0 : 1);
	ck_assert_msg(safe_file_commit(&file, &err), "%s", err.text);
	ck_assert_int_eq(unit_files(), 1);
	ck_assert_str_eq(read_back(desk_path("page.md")), "words");
	ck_assert_int_eq(stat(desk_path("page.md"), &st), 0);
	ck_assert_int_eq(st.st_mode & 07777, 0600);
}
END_TEST

START_TEST(what_stood_there_stays_until_then)
{
	struct safe_file file;
	struct err err = { 0 };
	FILE *old = fopen(desk_path("page.md"), "w");

	fputs("old", old);
	fclose(old);
	ck_assert(safe_file_open(&file, desk_path("page.md"), &err));
	ck_assert_int_eq(write(file.fd, "new", 3), 3);
	ck_assert_str_eq(read_back(desk_path("page.md")), "old");
	safe_file_abandon(&file);
	ck_assert_str_eq(read_back(desk_path("page.md")), "old");
	ck_assert(safe_file_open(&file, desk_path("page.md"), &err));
	ck_assert_int_eq(write(file.fd, "new", 3), 3);
	ck_assert(safe_file_commit(&file, &err));
	ck_assert_str_eq(read_back(desk_path("page.md")), "new");
	ck_assert_int_eq(unit_files(), 1);
}
END_TEST

START_TEST(a_link_is_not_followed)
{
	struct safe_file file;
	struct err err = { 0 };

	ck_assert_int_eq(symlink("elsewhere", desk_path("page.md")), 0);
	ck_assert(!safe_file_open(&file, desk_path("page.md"), &err));
	ck_assert_int_eq(unit_files(), 1);
}
END_TEST

UNIT(safe_file)
{
	tcase_add_test(unit,
		       what_is_being_written_has_no_name_before_it_is_whole);
	tcase_add_test(unit, what_stood_there_stays_until_then);
	tcase_add_test(unit, a_link_is_not_followed);
}
