#include <signal.h>
#include <sys/resource.h>

#include "book/desk.h"
#include "port/editor.h"

/* As on a disk that is full after some bytes. */
START_TEST(words_that_find_no_room_leave_no_half_of_them)
{
	const char words[] = "what the editor left";
	const char *book = desk_path("a.db");
	struct rlimit before, some = { .rlim_cur = 4 };
	struct arena arena = { 0 };
	int there = unit_files();

	signal(SIGXFSZ, SIG_IGN);
	getrlimit(RLIMIT_FSIZE, &before);
	some.rlim_max = before.rlim_max;
	setrlimit(RLIMIT_FSIZE, &some);

	const char *path = editor_rescue(book, words, strlen(words), &arena);

	setrlimit(RLIMIT_FSIZE, &before);
	ck_assert_ptr_null(path);
	ck_assert_int_eq(unit_files(), there);

	path = editor_rescue(book, words, strlen(words), &arena);
	ck_assert_ptr_nonnull(path);
	ck_assert_int_eq(desk_count(path, words), 1);
	arena_clear(&arena);
}
END_TEST

UNIT(editor)
{
	tcase_add_test(unit, words_that_find_no_room_leave_no_half_of_them);
}
