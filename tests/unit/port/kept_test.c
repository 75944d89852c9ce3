/* What triggers keep is, after an import, what the triggers would have kept. */
#include <stdio.h>
#include <string.h>

#include "book/inside.h"
#include "book/rows.h"
#include "filled.h"
#include "port/import.h"
#include "unit.h"

static int64_t number(struct book *book, const char *sql)
{
	struct err err = { 0 };
	int64_t out;
	struct query q = query_text(book, sql);

	ck_assert_msg(query_number(&q, &out, -1, &err), "%s: %s", sql, err.text);
	return out;
}

static void run(struct book *book, const char *sql)
{
	struct err err = { 0 };
	struct query q = query_text(book, sql);

	ck_assert_msg(query_run(&q, &err), "%s: %s", sql, err.text);
}

/* Take every row out again, with all triggers on: then nothing may be left of
 * what they keep, and nothing may have been taken that was not there. */
static void take_all_out(struct book *book)
{
	int last = 0;

	run(book, "INSERT INTO found (found, rank) VALUES ('integrity-check', 1)");
	while (book_content[last + 1].name)
		last++;
	ck_assert(book_begin_silent(book, NULL));
	for (int i = last; i >= 0; i--) {
		char sql[100];

		snprintf(sql, sizeof(sql), "DELETE FROM %s", book_content[i].name);
		if (strcmp(book_content[i].name, "tag") == 0)
			run(book, "DELETE FROM tagged");
		run(book, sql);
	}
	ck_assert(book_end(book, true, NULL));
	ck_assert_int_eq(number(book, "SELECT count(*) FROM word_row"), 0);
	ck_assert_int_eq(number(book, "SELECT count(*) FROM day_count"
				" WHERE things <> 0 OR entries <> 0"), 0);
	ck_assert_int_eq(number(book, "SELECT count(*) FROM found"
				" WHERE found MATCH 'r*'"), 0);
	run(book, "INSERT INTO found (found, rank) VALUES ('integrity-check', 1)");
}

START_TEST(words_and_counts_are_kept_as_triggers_keep_them)
{
	struct book *from = new_book(1), *to = new_book(2);
	struct str file = STR_INIT;
	struct arena arena = { 0 };
	struct import_plan plan;
	struct err err;

	fill_book(from, (unsigned)_i + 60, 12);
	export_of(from, &file);
	/* Into a book that has things on some days. */
	fill_book(to, (unsigned)_i + 60, 6);
	ck_assert_msg(port_import_json(to, file.s, file.size, false, &arena,
				       &plan, &err), "%s", err.text);
	ck_assert_int_gt(number(to, "SELECT count(*) FROM word_row"), 0);
	ck_assert_int_eq(number(to,
		"SELECT count(*) FROM (SELECT id FROM entry WHERE dropped_at IS NULL"
		" UNION ALL SELECT id FROM session WHERE dropped_at IS NULL"
		" UNION ALL SELECT id FROM insight WHERE dropped_at IS NULL"
		" UNION ALL SELECT id FROM win WHERE dropped_at IS NULL"
		" UNION ALL SELECT id FROM habit h WHERE dropped_at IS NULL"
		"  AND EXISTS (SELECT 1 FROM habit_version v WHERE v.habit = h.id))"
		" WHERE id NOT IN (SELECT id FROM word_row)"), 0);
	take_all_out(to);
	arena_clear(&arena);
	str_clear(&file);
	book_close(from);
	book_close(to);
}
END_TEST

START_TEST(a_day_may_hold_more_than_its_share_of_places)
{
	struct book *book = new_book(1);
	struct str file = STR_INIT;
	struct arena arena = { 0 };
	struct import_plan plan;
	struct err err;

	str_add(&file, "{\"tend\":1,\"entries\":[{\"day\":\"2026-01-06\",\"text\":\"rain\"}");
	for (int i = 0; i < 23200; i++)
		str_print(&file, ",{\"day\":\"2026-01-05\",\"text\":\"rain %d\"}", i);
	str_add(&file, "]}");
	ck_assert_msg(port_import_json(book, file.s, file.size, false, &arena,
				       &plan, &err), "%s", err.text);
	ck_assert_int_eq(plan.comes, 23201);
	ck_assert_int_eq(number(book, "SELECT count(*) FROM found"
				" WHERE found MATCH 'rain'"), 23201);
	arena_clear(&arena);
	str_clear(&file);
	book_close(book);
}
END_TEST

UNIT(kept_by_triggers)
{
	tcase_add_loop_test(unit, words_and_counts_are_kept_as_triggers_keep_them,
			    0, 4);
	tcase_add_test(unit, a_day_may_hold_more_than_its_share_of_places);
}
