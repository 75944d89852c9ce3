#include <sqlite3.h>

#include "book/care.h"
#include "book/inside.h"
#include "book/steps.h"
#include "desk.h"

/* How many findings there are; the first one's what. */
static size_t findings(struct book *book, const char **what, struct arena *arena)
{
	struct err err = { 0 };
	struct finding_list list;

	ck_assert_msg(book_look_over(book, arena, &list, &err), "%s", err.text);
	*what = list.count ? list.items[0].what : "";
	for (size_t i = 0; i < list.count; i++) {
		ck_assert_ptr_nonnull(list.items[i].where);
		ck_assert_str_ne(list.items[i].how_to_mend, "");
	}
	return list.count;
}

/* A book with one of each, on which something is then broken by hand. */
static struct book *book_with(struct arena *arena)
{
	struct book *book = desk_open(NULL);
	int64_t page = desk_write(book, "a page\n* a line to keep\n");
	struct anchor_list kept;

	desk_habit(book, "lunch", "walk");
	ck_assert(book_entry_anchors(book, page, arena, &kept, NULL));
	ck_assert_uint_eq(kept.count, 1);
	return book;
}

static void spoil(struct book *book, const char *sql)
{
	sqlite3_db_config(book->db, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
	ck_assert_msg(sqlite3_exec(book->db, sql, NULL, NULL, NULL) == SQLITE_OK,
		      "%s", sqlite3_errmsg(book->db));
}

START_TEST(a_book_that_was_used_has_no_findings)
{
	struct arena arena = { 0 };
	struct book *book = book_with(&arena);
	const char *what, *name;
	int64_t id = desk_write(book, "another");

	ck_assert(book_drop_entry(book, id, NULL));
	ck_assert(book_undo(book, &arena, &name, NULL));
	ck_assert(book_undo(book, &arena, &name, NULL));
	ck_assert_uint_eq(findings(book, &what, &arena), 0);
	book_close(book);
	arena_clear(&arena);
}
END_TEST

static char *bytes_of(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	char *bytes = malloc(1 << 20);

	*size = fread(bytes, 1, 1 << 20, file);
	fclose(file);
	return bytes;
}

START_TEST(looking_over_changes_nothing)
{
	struct arena arena = { 0 };
	const char *path = desk_path("a.db"), *what;
	struct book *book = desk_open(path);
	size_t size, size_after;

	desk_write(book, "a page\n* a line\n");

	char *before = bytes_of(path, &size);
	int64_t revision = book_revision(book);

	ck_assert_uint_eq(findings(book, &what, &arena), 0);
	ck_assert_int_eq(book_revision(book), revision);
	book_close(book);

	char *after = bytes_of(path, &size_after);

	ck_assert_uint_eq(size, size_after);
	ck_assert_int_eq(memcmp(before, after, size), 0);
	free(before);
	free(after);
	arena_clear(&arena);
}
END_TEST

static const struct harm {
	const char *sql;
	const char *what;
} harms[] = {
	{ "DELETE FROM found_data WHERE id > 10", "the search words" },
	{ "DELETE FROM word_row WHERE what = 'entry'", "the search words" },
	{ "DROP TRIGGER entry_words_before; DROP TRIGGER entry_words_after;"
	  "UPDATE entry SET body = 'other words'", "the shape of the book" },
	{ "UPDATE day_count SET things = things + 1", "the count of a day" },
	{ "UPDATE anchor SET end = 5000", "the place a line came from" },
	{ "PRAGMA foreign_keys = OFF; UPDATE anchor SET entry = 99",
	  "a thing that names another" },
	{ "INSERT INTO change SELECT max(id), 99, 'entry', 1, 'update', '{x', 0"
	  " FROM step", "what can be taken back" },
};

START_TEST(each_harm_is_found)
{
	struct arena arena = { 0 };
	struct book *book = book_with(&arena);
	const char *what;

	spoil(book, harms[_i].sql);
	ck_assert_uint_gt(findings(book, &what, &arena), 0);
	ck_assert_str_eq(what, harms[_i].what);
	book_close(book);
	arena_clear(&arena);
}
END_TEST

START_TEST(a_damaged_page_of_the_file_is_a_finding_and_not_a_refusal)
{
	struct arena arena = { 0 };
	const char *path = desk_path("a.db"), *what;
	struct book *book = desk_open(path);
	FILE *file;
	long size;

	for (int i = 0; i < 40; i++)
		desk_write(book, "a page with some words in it, so that there are pages");
	book_close(book);
	file = fopen(path, "r+b");
	fseek(file, 0, SEEK_END);
	size = ftell(file);
	for (long at = 4096 * 8; at + 4096 <= size; at += 4096) {
		fseek(file, at + 8, SEEK_SET);
		fwrite("\377\377\377\377\377\377", 1, 6, file);
	}
	fclose(file);

	struct err err = { 0 };
	struct book_options options = { .path = path };

	book = book_open(&options, &err);
	if (!book) {
		ck_assert_int_eq(err.kind, ERR_BOOK);
		return;
	}
	ck_assert_uint_gt(findings(book, &what, &arena), 0);
	ck_assert_str_eq(what, "the pages of the file");
	book_close(book);
	arena_clear(&arena);
}
END_TEST

START_TEST(a_setting_is_kept_changed_taken_back_and_unset)
{
	struct arena arena = { 0 };
	struct book *book = desk_open(NULL);
	const char *value, *name;
	int64_t step;

	ck_assert(book_setting(book, "week_start", &arena, &value, NULL));
	ck_assert_ptr_null(value);
	ck_assert(book_set(book, "week_start", "monday", NULL));
	ck_assert(book_set(book, "week_start", "sunday", NULL));
	ck_assert(book_setting(book, "week_start", &arena, &value, NULL));
	ck_assert_str_eq(value, "sunday");
	step = book_last_step(book);
	ck_assert(book_set(book, "week_start", "sunday", NULL));
	ck_assert_int_eq(book_last_step(book), step);
	ck_assert(book_undo(book, &arena, &name, NULL));
	ck_assert_str_eq(name, "change a setting");
	ck_assert(book_setting(book, "week_start", &arena, &value, NULL));
	ck_assert_str_eq(value, "monday");
	ck_assert(book_set(book, "week_start", NULL, NULL));
	ck_assert(book_setting(book, "week_start", &arena, &value, NULL));
	ck_assert_ptr_null(value);
	book_close(book);
	arena_clear(&arena);
}
END_TEST

START_TEST(the_hour_a_day_begins_holds_at_once)
{
	struct err err = { 0 };
	struct book *book;
	day before;

	unsetenv("TEND_TODAY");
	setenv("TZ", "UTC", 1);
	setenv("TEND_NOW", "2026-11-23T03:00:00Z", 1);
	book = desk_open(NULL);
	before = book_today(book);
	ck_assert_int_eq(before, day_of(2026, 11, 22));
	ck_assert(book_set(book, "day_start", "120", NULL));
	ck_assert_int_eq(book_today(book), before + 1);
	ck_assert(!book_set(book, "day_start", "361", &err));
	ck_assert(!book_set(book, "day_start", "noon", &err));
	ck_assert_str_eq(err.field, "day_start");
	ck_assert(book_set(book, "day_start", NULL, NULL));
	ck_assert_int_eq(book_today(book), before);
	book_close(book);
}
END_TEST

UNIT(care)
{
	tcase_add_test(unit, a_book_that_was_used_has_no_findings);
	tcase_add_test(unit, looking_over_changes_nothing);
	tcase_add_loop_test(unit, each_harm_is_found, 0,
			    (int)(sizeof(harms) / sizeof(*harms)));
	tcase_add_test(unit, a_damaged_page_of_the_file_is_a_finding_and_not_a_refusal);
	tcase_add_test(unit, a_setting_is_kept_changed_taken_back_and_unset);
	tcase_add_test(unit, the_hour_a_day_begins_holds_at_once);
}
