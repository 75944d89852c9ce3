#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "book/care.h"
#include "book/inside.h"
#include "book/migrate.h"
#include "book/restore.h"
#include "desk.h"

static int pages_in(const char *path)
{
	struct book *book = desk_open(path);
	int64_t number;
	struct query q = book_query(book, "SELECT count(*) FROM entry");

	ck_assert(query_number(&q, &number, -1, NULL));
	book_close(book);
	return (int)number;
}

/* A book with so many pages. */
static const char *make(const char *name, int pages)
{
	const char *path = desk_path(name);
	struct book *book = desk_open(path);

	while (pages--)
		desk_write(book, "a page");
	book_close(book);
	return path;
}

static void spoil(const char *path, off_t at, size_t size)
{
	char nothing[4096];
	int fd = open(path, O_WRONLY | O_CLOEXEC);

	memset(nothing, 0xa5, sizeof(nothing));
	ck_assert_int_eq(pwrite(fd, nothing, size, at), (ssize_t)size);
	close(fd);
}

START_TEST(a_copy_takes_the_place_and_the_former_is_kept)
{
	const char *path = make("a.db", 3), *copy = make("copy.db", 1);
	struct restore_report report, back;
	struct arena arena = { 0 };
	struct err err = { 0 };
	struct stat st;

	ck_assert_msg(book_restore_copy(path, copy, &arena, &report, &err),
		      "%s", err.text);
	ck_assert(report.there && report.readable);
	ck_assert_int_eq(report.before.entries, 3);
	ck_assert_int_eq(report.now.entries, 1);
	ck_assert_int_eq(pages_in(path), 1);
	ck_assert_int_eq(pages_in(copy), 1);
	ck_assert_int_eq(pages_in(report.kept), 3);
	ck_assert_int_eq(stat(path, &st), 0);
	ck_assert_int_eq(st.st_mode & 07777, 0600);
	ck_assert_int_eq(stat(report.kept, &st), 0);
	ck_assert_int_eq(st.st_mode & 07777, 0600);
	ck_assert_ptr_nonnull(strstr(report.kept, "/backups/before-restore-"));
	/* And back. */
	ck_assert_msg(book_restore_copy(path, report.kept, &arena, &back, &err),
		      "%s", err.text);
	ck_assert_int_eq(pages_in(path), 3);
	ck_assert_str_ne(back.kept, report.kept);
	arena_clear(&arena);
}
END_TEST

START_TEST(a_damaged_book_is_kept_as_it_was_with_its_journal)
{
	const char *path = make("a.db", 3), *copy = make("copy.db", 1);
	struct restore_report report;
	struct arena arena = { 0 };
	struct err err = { 0 };
	char journal[500];
	FILE *file;

	spoil(path, 0, 4096);
	spoil(path, 3 * 4096, 100);
	snprintf(journal, sizeof(journal), "%s-journal", path);
	file = fopen(journal, "w");
	fputs("left by a writer", file);
	fclose(file);

	int spoilt = desk_count(path, "\xa5\xa5\xa5\xa5");

	ck_assert_msg(book_restore_copy(path, copy, &arena, &report, &err),
		      "%s", err.text);
	ck_assert(report.there && !report.readable);
	ck_assert_int_eq(pages_in(path), 1);
	ck_assert_int_eq(desk_count(report.kept, "\xa5\xa5\xa5\xa5"), spoilt);
	ck_assert_int_ne(access(journal, F_OK), 0);
	snprintf(journal, sizeof(journal), "%s-journal", report.kept);
	ck_assert_int_eq(desk_count(journal, "left by a writer"), 1);
	arena_clear(&arena);
}
END_TEST

START_TEST(where_there_is_nothing_a_copy_is_the_book)
{
	const char *copy = make("copy.db", 2);
	struct restore_report report;
	struct arena arena = { 0 };
	struct err err = { 0 };

	ck_assert_msg(book_restore_copy(desk_path("folder/a.db"), copy, &arena,
					&report, &err), "%s", err.text);
	ck_assert(!report.there);
	ck_assert_str_eq(report.kept, "");
	ck_assert_int_eq(pages_in(desk_path("folder/a.db")), 2);
	arena_clear(&arena);
}
END_TEST

static enum err_kind refusal(const char *path, const char *from)
{
	struct restore_report report;
	struct arena arena = { 0 };
	struct err err = { 0 };

	ck_assert(!book_restore_copy(path, from, &arena, &report, &err));
	ck_assert_ptr_null(strchr(err.text, '\n'));
	arena_clear(&arena);
	return err.kind;
}

START_TEST(what_is_refused_changes_nothing)
{
	const char *path = make("a.db", 3), *copy = make("copy.db", 40);

	ck_assert_int_eq(refusal(path, path), ERR_USAGE);
	ck_assert_int_eq(refusal(path, desk_path("nothing.db")), ERR_NOT_FOUND);
	spoil(copy, 8 * 4096, 4096);
	ck_assert_int_eq(refusal(path, copy), ERR_BOOK);
	spoil(copy, 0, 100);
	ck_assert_int_eq(refusal(path, copy), ERR_BOOK);
	ck_assert_int_eq(pages_in(path), 3);
	ck_assert_int_ne(access(desk_path("backups"), F_OK), 0);
	/* What stands there is no book. */
	FILE *file = fopen(desk_path("photo.jpg"), "w");

	for (int i = 0; i < 1000; i++)
		fputs("not a book ", file);
	fclose(file);
	chmod(desk_path("photo.jpg"), 0600);
	ck_assert_int_eq(refusal(desk_path("photo.jpg"), path), ERR_BOOK);
	ck_assert_int_eq(desk_count(desk_path("photo.jpg"), "not a book"), 1000);
}
END_TEST

START_TEST(an_open_window_goes_on_in_the_new_book)
{
	const char *path = make("a.db", 3), *copy = make("copy.db", 1);
	struct restore_report report;
	struct arena arena = { 0 };
	struct err err = { 0 };
	struct book *window = desk_open(path);
	struct entry entry = desk_entry(window, "written too late");
	int64_t revision = book_revision(window);

	ck_assert_msg(book_restore_copy(path, copy, &arena, &report, &err),
		      "%s", err.text);
	/* Before it has looked: a save says no, and harms neither file. */
	ck_assert(!book_write_entry(window, &entry, NULL, &err));
	ck_assert_int_eq(err.kind, ERR_BUSY);
	ck_assert_int_gt(book_revision(window), revision);
	ck_assert_msg(book_write_entry(window, &entry, NULL, &err), "%s",
		      err.text);
	book_close(window);
	ck_assert_int_eq(pages_in(path), 2);
	ck_assert_int_eq(pages_in(report.kept), 3);
	arena_clear(&arena);
}
END_TEST

START_TEST(nothing_is_written_to_a_book_that_was_taken_away)
{
	const char *path = make("a.db", 1);
	struct book *window = desk_open(path);
	struct entry entry = desk_entry(window, "nowhere");
	struct err err = { 0 };

	ck_assert_int_eq(rename(path, desk_path("elsewhere.db")), 0);
	ck_assert(!book_write_entry(window, &entry, NULL, &err));
	ck_assert_int_eq(err.kind, ERR_BUSY);
	book_revision(window);
	ck_assert(!book_write_entry(window, &entry, NULL, &err));
	ck_assert_int_eq(rename(desk_path("elsewhere.db"), path), 0);
	ck_assert_msg(book_write_entry(window, &entry, NULL, &err), "%s",
		      err.text);
	book_close(window);
	ck_assert_int_eq(pages_in(path), 2);
}
END_TEST

START_TEST(a_copy_of_an_older_version_is_brought_up_to_date)
{
	const char *path = make("a.db", 3), *copy = desk_path("old.db");
	struct restore_report report;
	struct arena arena = { 0 };
	struct err err = { 0 };
	sqlite3 *db;

	ck_assert_int_eq(sqlite3_open(copy, &db), SQLITE_OK);
	ck_assert(functions_join(db));
	ck_assert(migrate_with(db, assets, 0, 1, &err));
	sqlite3_close(db);
	chmod(copy, 0600);
	ck_assert_msg(book_restore_copy(path, copy, &arena, &report, &err),
		      "%s", err.text);
	ck_assert_int_eq(pages_in(path), 0);
	arena_clear(&arena);
}
END_TEST

UNIT(restore)
{
	tcase_add_test(unit, a_copy_takes_the_place_and_the_former_is_kept);
	tcase_add_test(unit, a_damaged_book_is_kept_as_it_was_with_its_journal);
	tcase_add_test(unit, where_there_is_nothing_a_copy_is_the_book);
	tcase_add_test(unit, what_is_refused_changes_nothing);
	tcase_add_test(unit, an_open_window_goes_on_in_the_new_book);
	tcase_add_test(unit, nothing_is_written_to_a_book_that_was_taken_away);
	tcase_add_test(unit, a_copy_of_an_older_version_is_brought_up_to_date);
}
