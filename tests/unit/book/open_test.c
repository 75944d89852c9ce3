#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/asset.h"
#include "book/book.h"
#include "book/entries.h"
#include "book/insights.h"
#include "book/migrate.h"
#include "book/search.h"
#include "book/steps.h"
#include "unit.h"

static const char *place(const char *name)
{
	static char path[300];

	snprintf(path, sizeof(path), "%s/%s", unit_folder(), name);
	return path;
}

static void put_file(const char *path, const void *bytes, size_t size, mode_t mode)
{
	FILE *file = fopen(path, "w");

	ck_assert_ptr_nonnull(file);
	ck_assert_uint_eq(fwrite(bytes, 1, size, file), size);
	fclose(file);
	chmod(path, mode);
}

static struct book *open_at(const char *path, struct err *err)
{
	struct book_options options = { .path = path, .seed = 3, .wait_ms = 50 };

	return book_open(&options, err);
}

static void refused(const char *path, enum err_kind kind, const char *word)
{
	struct err err = { 0 };
	struct book *book = open_at(path, &err);

	ck_assert_ptr_null(book);
	ck_assert_int_eq(err.kind, kind);
	ck_assert_msg(strstr(err.text, word) != NULL, "%s", err.text);
	ck_assert_ptr_null(strchr(err.text, '\n'));
}

START_TEST(a_new_book_is_yours_alone_and_opens_again)
{
	struct err err = { 0 };
	struct stat st;
	const char *path = place("deep/er/tend.db");
	struct book *book = open_at(path, &err);

	ck_assert_msg(book != NULL, "%s", err.text);
	book_close(book);
	ck_assert_int_eq(stat(path, &st), 0);
	ck_assert_uint_eq(st.st_mode & 0777, 0600);
	ck_assert_int_eq(stat(place("deep"), &st), 0);
	ck_assert_uint_eq(st.st_mode & 0777, 0700);
	book = open_at(place("deep/er/tend.db"), &err);
	ck_assert_msg(book != NULL, "%s", err.text);
	book_close(book);
}
END_TEST

START_TEST(what_is_no_book_is_refused_and_left_as_it_was)
{
	static const char text[] = "dear diary, this is not a database at all, but it is long enough to look like one if nobody looked at its first bytes";
	char zeros[4096] = { 0 };
	char back[4096];
	FILE *file;

	put_file(place("text"), text, sizeof(text), 0600);
	refused(place("text"), ERR_BOOK, "not a tend book");
	put_file(place("zeros"), zeros, sizeof(zeros), 0600);
	refused(place("zeros"), ERR_BOOK, "not a tend book");
	put_file(place("empty"), "", 0, 0600);
	refused(place("empty"), ERR_BOOK, "not a tend book");
	file = fopen(place("text"), "r");
	ck_assert_uint_eq(fread(back, 1, sizeof(back), file), sizeof(text));
	fclose(file);
	ck_assert_mem_eq(back, text, sizeof(text));
}
END_TEST

/* A copy of a good book's file with some bytes of its head changed. */
static const char *changed_copy(const char *name, size_t at, const void *bytes,
				size_t size)
{
	struct err err = { 0 };
	struct book *book;
	static char path[300];
	static char whole[4 << 20];
	size_t length;
	FILE *file;

	book = open_at(place("good.db"), &err);
	ck_assert_msg(book != NULL, "%s", err.text);
	book_close(book);
	file = fopen(place("good.db"), "r");
	length = fread(whole, 1, sizeof(whole), file);
	fclose(file);
	memcpy(whole + at, bytes, size);
	snprintf(path, sizeof(path), "%s", place(name));
	put_file(path, whole, length, 0600);
	return path;
}

START_TEST(foreign_and_newer_books_are_refused)
{
	refused(changed_copy("foreign", 68, "\0\0\0\1", 4), ERR_BOOK, "another program");
	refused(changed_copy("newer", 60, "\0\0\0\143", 4), ERR_BOOK, "newer");
	refused(changed_copy("older", 60, "\0\0\0\0", 4), ERR_BOOK, "damaged");
}
END_TEST

START_TEST(a_book_with_a_foreign_trigger_is_refused)
{
	struct err err = { 0 };
	sqlite3 *db;
	struct book *book = open_at(place("trigger.db"), &err);

	book_close(book);
	ck_assert_int_eq(sqlite3_open(place("trigger.db"), &db), SQLITE_OK);
	ck_assert_int_eq(sqlite3_exec(db,
		"CREATE TRIGGER sly AFTER INSERT ON entry BEGIN"
		" DELETE FROM tag; END", NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
	refused(place("trigger.db"), ERR_BOOK, "not shaped");
}
END_TEST

START_TEST(a_book_others_could_write_is_refused)
{
	struct err err = { 0 };
	char other[300];

	book_close(open_at(place("open.db"), &err));
	chmod(place("open.db"), 0666);
	refused(place("open.db"), ERR_BOOK, "written by others");
	chmod(place("open.db"), 0600);
	snprintf(other, sizeof(other), "%s", place("second-name.db"));
	ck_assert_int_eq(link(place("open.db"), other), 0);
	refused(place("open.db"), ERR_BOOK, "hard link");
}
END_TEST

/* Whatever moment of a first start it dies at, the next start has a book. */
START_TEST(a_kill_in_the_first_start_leaves_a_whole_book_or_none)
{
	for (int i = 0; i < 40; i++) {
		char path[300], name[40];
		struct err err = { 0 };
		struct book *book;
		pid_t child;

		snprintf(name, sizeof(name), "first-%d.db", i);
		snprintf(path, sizeof(path), "%s", place(name));
		child = fork();
		if (child == 0) {
			book = open_at(path, &err);
			_exit(book ? 0 : 1);
		}
		usleep((useconds_t)(i * 300));
		kill(child, SIGKILL);
		waitpid(child, NULL, 0);
		book = open_at(path, &err);
		ck_assert_msg(book != NULL, "%s", err.text);
		book_close(book);
	}
}
END_TEST

START_TEST(two_who_make_the_book_at_once_both_have_it)
{
	char path[300];
	pid_t children[6];

	snprintf(path, sizeof(path), "%s", place("both.db"));
	for (int i = 0; i < 6; i++) {
		children[i] = fork();
		if (children[i] == 0) {
			struct book_options options = { .path = path };
			struct err err = { 0 };
			struct book *book = book_open(&options, &err);
			struct entry entry = { .on = 20000, .body = "x", .size = 1 };

			if (!book || !book_write_entry(book, &entry, NULL, &err))
				_exit(1);
			_exit(0);
		}
	}
	for (int i = 0; i < 6; i++) {
		int status;

		waitpid(children[i], &status, 0);
		ck_assert_int_eq(status, 0);
	}

	struct err err = { 0 };
	struct book *book = open_at(path, &err);
	int64_t count, words;

	ck_assert(book_entry_count(book, &count, &words, &err));
	ck_assert_int_eq(count, 6);
	book_close(book);
}
END_TEST

/* An appended column leaves what steps kept before it right. */
START_TEST(steps_before_a_migration_are_taken_back_right_after_it)
{
	struct asset next[] = {
		{ "schema/900-more.sql",
		  "ALTER TABLE entry ADD COLUMN weather TEXT NOT NULL DEFAULT 'sun'", 0 },
		{ 0 },
	};
	struct book_options options = { .seed = 5 };
	struct err err = { 0 };
	struct arena arena = { 0 };
	struct book *book = book_open(&options, &err);
	struct entry entry = { .on = 20000, .body = "first words", .size = 11 };
	const char *name;

	ck_assert(book_write_entry(book, &entry, NULL, &err));
	entry.body = "other words";
	ck_assert(book_write_entry(book, &entry, NULL, &err));
	next[0].size = strlen(next[0].data);
	ck_assert_msg(migrate_with(book->db, next, 899, 900, &err), "%s", err.text);
	ck_assert_msg(book_undo(book, &arena, &name, &err), "%s", err.text);
	ck_assert(book_entry(book, entry.id, &arena, &entry, &err));
	ck_assert_str_eq(entry.body, "first words");
	ck_assert_msg(book_undo(book, &arena, &name, &err), "%s", err.text);
	ck_assert(!book_entry(book, entry.id, &arena, &entry, NULL));
	ck_assert_msg(book_redo(book, &arena, &name, &err), "%s", err.text);
	ck_assert(book_entry(book, entry.id, &arena, &entry, &err));
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(what_is_written_is_on_the_disk_when_it_is_said_to_be)
{
	struct err err = { 0 };
	const char *path = place("sure.db");
	int64_t synchronous;

	for (int time = 0; time < 2; time++) {	/* made, and opened again */
		struct book *book = open_at(path, &err);
		struct query q = book_query(book, "PRAGMA synchronous");

		ck_assert(query_number(&q, &synchronous, 0, &err));
		ck_assert_int_eq(synchronous, 3);	/* EXTRA */
		book_close(book);
	}
}
END_TEST

/* A book as version 1 made it, with things in it. */
static void make_first_version(const char *path)
{
	static const char things[] =
		"INSERT INTO entry (id, day, body, written_at, written_zone,"
		" created_at, changed_at) VALUES"
		" (11, '2026-10-01', 'blue light under water', 1, 0, 1, 1),"
		" (12, '2026-10-01', 'the cello part', 1, 0, 1, 1);"
		"INSERT INTO insight (id, day, body, written_at, written_zone,"
		" created_at, changed_at) VALUES"
		" (21, '2026-10-01', 'rest is not earned', 1, 0, 1, 1),"
		" (22, '2026-10-02', 'warm hands', 1, 0, 1, 1);"
		"INSERT INTO insight_kind (id, insight, kinds, at, zone) VALUES"
		" (31, 21, 'actionable', 1, 0), (32, 21, 'acceptance', 2, 0);";
	struct err err = { 0 };
	sqlite3 *db;

	ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
	ck_assert(functions_join(db));
	ck_assert_msg(migrate_with(db, assets, 0, 1, &err), "%s", err.text);
	ck_assert_msg(sqlite3_exec(db, things, NULL, NULL, NULL) == SQLITE_OK,
		      "%s", sqlite3_errmsg(db));
	sqlite3_close(db);
	chmod(path, 0600);
}

static size_t found(struct book *book, const char *words)
{
	struct search_query query = { .words = words, .since = DAY_NONE,
				      .until = DAY_NONE };
	struct arena arena = { 0 };
	struct hit_list list;
	struct err err = { 0 };
	bool more;

	ck_assert(book_search(book, &query, &arena, &list, &more, &err));
	arena_clear(&arena);
	return list.count;
}

START_TEST(a_book_of_the_first_version_comes_along_whole)
{
	struct err err = { 0 };
	const char *path = place("first.db");
	struct insight_counts counts;
	struct entry entry = { .on = 20726, .body = "blue again", .size = 10 };
	struct book *book;

	make_first_version(path);
	book = open_at(path, &err);
	ck_assert_msg(book != NULL, "%s", err.text);
	ck_assert_uint_eq(found(book, "blue"), 1);
	ck_assert_uint_eq(found(book, "cello"), 1);
	ck_assert_uint_eq(found(book, "kind:acceptance"), 1);
	ck_assert_uint_eq(found(book, "kind:actionable"), 0);
	ck_assert_uint_eq(found(book, "kind:unsorted"), 1);
	ck_assert(book_insight_counts(book, &counts, &err));
	ck_assert_int_eq(counts.unsorted, 1);
	ck_assert_int_eq(counts.acceptance, 1);
	ck_assert(book_write_entry(book, &entry, NULL, &err));
	ck_assert_uint_eq(found(book, "blue"), 2);
	ck_assert(book_drop_entry(book, 11, &err));
	ck_assert_uint_eq(found(book, "blue"), 1);
	book_close(book);
}
END_TEST

/* What an insight is now is noted beside it, and follows every change. */
START_TEST(what_lines_are_now_agrees_with_their_sortings)
{
	struct book_options options = { .seed = 5 };
	struct err err = { 0 };
	struct arena arena = { 0 };
	struct book *book = book_open(&options, &err);
	struct insight one = { .on = 20000, .body = "one", .reread_on = DAY_NONE };
	struct insight two = { .on = 20000, .body = "two", .reread_on = DAY_NONE };
	struct insight_counts counts;
	const char *name;

	ck_assert(book_write_insight(book, &one, &err));
	ck_assert(book_write_insight(book, &two, &err));
	ck_assert(book_sort_insight(book, one.id, KIND_ACTIONABLE, &err));
	ck_assert(book_sort_insight(book, one.id, KIND_WAITING, &err));
	ck_assert(book_insight_counts(book, &counts, &err));
	ck_assert_int_eq(counts.unsorted, 1);
	ck_assert_int_eq(counts.actionable, 0);
	ck_assert_int_eq(counts.waiting, 1);
	ck_assert(book_undo(book, &arena, &name, &err));
	ck_assert(book_join_insight(book, two.id, one.id, &err));
	ck_assert(book_insight_counts(book, &counts, &err));
	ck_assert_int_eq(counts.unsorted, 0);
	ck_assert_int_eq(counts.actionable, 1);
	ck_assert(book_drop_insight(book, one.id, &err));
	ck_assert(book_insight_counts(book, &counts, &err));
	ck_assert_int_eq(counts.actionable, 0);
	ck_assert(book_undo(book, &arena, &name, &err));
	ck_assert(book_undo(book, &arena, &name, &err));
	ck_assert(book_insight_counts(book, &counts, &err));
	ck_assert_int_eq(counts.unsorted, 1);
	ck_assert_int_eq(counts.actionable, 1);
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(a_migration_that_another_program_did_meanwhile_is_done)
{
	struct asset next[] = {
		{ "schema/900-a.sql", "ALTER TABLE entry ADD COLUMN weather TEXT", 0 },
		{ 0 },
	};
	struct book_options options = { .seed = 5 };
	struct err err = { 0 };
	struct book *book = book_open(&options, &err);

	ck_assert(migrate_with(book->db, next, 899, 900, &err));
	ck_assert_msg(migrate_with(book->db, next, 899, 900, &err), "%s", err.text);
	book_close(book);
}
END_TEST

START_TEST(a_migration_that_cannot_be_done_leaves_the_book_as_it_was)
{
	struct asset next[] = {
		{ "schema/900-a.sql", "ALTER TABLE entry ADD COLUMN weather TEXT", 0 },
		{ "schema/900-b.sql", "ALTER TABLE nowhere ADD COLUMN weather TEXT", 0 },
		{ 0 },
	};
	struct book_options options = { .seed = 5 };
	struct err err = { 0 };
	struct book *book = book_open(&options, &err);
	struct str before = STR_INIT, after = STR_INIT;

	ck_assert(schema_text(book->db, &before));
	ck_assert(!migrate_with(book->db, next, 899, 900, &err));
	ck_assert_int_ne(err.text[0], 0);
	ck_assert(schema_text(book->db, &after));
	ck_assert_str_eq(before.s, after.s);
	str_clear(&before);
	str_clear(&after);
	book_close(book);
}
END_TEST

UNIT(open)
{
	tcase_add_test(unit, a_new_book_is_yours_alone_and_opens_again);
	tcase_add_test(unit, what_is_no_book_is_refused_and_left_as_it_was);
	tcase_add_test(unit, foreign_and_newer_books_are_refused);
	tcase_add_test(unit, a_book_with_a_foreign_trigger_is_refused);
	tcase_add_test(unit, a_book_others_could_write_is_refused);
	tcase_add_test(unit, a_kill_in_the_first_start_leaves_a_whole_book_or_none);
	tcase_add_test(unit, two_who_make_the_book_at_once_both_have_it);
	tcase_add_test(unit, steps_before_a_migration_are_taken_back_right_after_it);
	tcase_add_test(unit, what_is_written_is_on_the_disk_when_it_is_said_to_be);
	tcase_add_test(unit, a_book_of_the_first_version_comes_along_whole);
	tcase_add_test(unit, what_lines_are_now_agrees_with_their_sortings);
	tcase_add_test(unit, a_migration_that_another_program_did_meanwhile_is_done);
	tcase_add_test(unit, a_migration_that_cannot_be_done_leaves_the_book_as_it_was);
}
